import { describe, expect, it } from 'vitest';
import { centreCodes } from '../../../../../subgraphs/coordination/centres.ts';
import { kinds } from '../../../../../subgraphs/coordination/policy/kinds.ts';
import { ask, rulesOf } from '../question.ts';
import { caseworker, emergency } from './who-asks.ts';

describe('emergency access', () => {
  it('opens all centres, whatever the limits of the role', () => {
    const limits = { units: [], kle: [], sensitivity: 1 } as const;
    const access = ask({ caller: { ...caseworker, limits }, relations: [emergency] });
    for (const code of centreCodes) {
      expect(access.centres[code]).toEqual({
        outcome: 'ALLOW',
        kinds: new Set(kinds),
        limits: { units: undefined, kle: undefined, sensitivity: 4 },
      });
    }
    expect([...access.parts]).toEqual(['IDENTITY', 'ADDRESS', 'COORDINATION', 'PLAN']);
    expect(rulesOf(access)).toEqual(['EMERGENCY']);
  });

  it('is for caseworkers: a facilitator’s opens nothing', () => {
    const access = ask({ caller: { roles: ['FACILITATOR'] }, relations: [emergency] });
    expect(access.isAllowed).toBe(false);
  });

  it('gives neither the whole CPR number nor a protected address', () => {
    const access = ask({
      caller: caseworker,
      relations: [emergency],
      citizen: { isProtected: true },
    });
    expect([access.cpr, access.address]).toEqual(['MASKED', 'MASKED']);
  });
});
