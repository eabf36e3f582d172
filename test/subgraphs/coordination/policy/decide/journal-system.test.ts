import { describe, expect, it } from 'vitest';
import { ask, centresOf, journalOf, rulesOf } from '../question.ts';

const journal = { roles: ['SYSTEM'], centre: 'SOCIAL', scopes: ['helhed:read'] } as const;

describe('a journal system', () => {
  it('with the scope to read sees its centre, within its limits, and the whole CPR number', () => {
    const limits = { units: undefined, kle: ['27'], sensitivity: 2 } as const;
    const access = ask({
      caller: { ...journal, limits },
      purpose: 'JOURNAL',
      relations: [journalOf('SOCIAL')],
    });
    expect(centresOf(access)).toBe('-A-');
    expect(access.centres.SOCIAL).toEqual({
      outcome: 'ALLOW',
      kinds: new Set(['CASES', 'MEASURES']),
      limits,
    });
    expect([...access.parts]).toEqual(['IDENTITY', 'ADDRESS', 'COORDINATION']);
    expect(access.cpr).toBe('VALUE');
    expect(rulesOf(access)).toEqual(['JOURNAL']);
  });

  it.each([[[]], [['helhed:develop']], [['helhed:reader']], [['HELHED:READ']]])(
    'with the scopes %j sees nothing',
    (scopes) => {
      const access = ask({
        caller: { ...journal, scopes },
        purpose: 'JOURNAL',
        relations: [journalOf('SOCIAL')],
      });
      expect(access.isAllowed).toBe(false);
    },
  );
});
