import { describe, expect, it } from 'vitest';
import { centreCodes } from '../../../../../subgraphs/coordination/centres.ts';
import { ask, centresOf, consentTo, rulesOf } from '../question.ts';
import { supervision } from './who-asks.ts';

describe('supervision', () => {
  it('sees identity, consents and the access log, and no centre', () => {
    const access = ask({
      caller: { roles: ['PRIVACY_OFFICER'] },
      purpose: 'SUPERVISION',
      relations: [supervision],
      consents: [consentTo(['TEAM', ...centreCodes])],
      tellsExistence: true,
    });
    expect(centresOf(access)).toBe('---');
    expect([...access.parts]).toEqual(['IDENTITY', 'CONSENTS', 'ACCESS_LOG']);
    expect(access.cpr).toBe('MASKED');
    expect(rulesOf(access)).toEqual(['SUPERVISION']);
  });
});
