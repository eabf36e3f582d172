import { describe, expect, it } from 'vitest';
import { centreCodes } from '../../../../../subgraphs/coordination/centres.ts';
import { kinds } from '../../../../../subgraphs/coordination/policy/kinds.ts';
import { ask, caseIn, centresOf, consentTo, kindsOf } from '../question.ts';
import { caseworker, coordinating, self } from './who-asks.ts';

describe('sensitivity', () => {
  it.each([
    [1, ['CASES', 'MEASURES']],
    [2, ['CASES', 'MEASURES']],
    [3, ['CASES', 'MEASURES', 'PLANS', 'ASSESSMENT']],
    [4, ['CASES', 'MEASURES', 'PLANS', 'ASSESSMENT']],
  ] as const)('at level %i these kinds are seen at all: %j', (sensitivity, expected) => {
    const limits = { units: undefined, kle: undefined, sensitivity };
    const access = ask({ caller: { ...caseworker, limits }, relations: [coordinating] });
    for (const code of centreCodes) expect(kindsOf(access, code)).toEqual(expected);
    expect(access.parts.has('PLAN')).toBe(sensitivity >= 3);
  });

  it.each([
    [2, false, '--A'],
    [3, false, '-AA'],
    [2, true, 'EEA'],
    [3, true, 'EAA'],
  ] as const)(
    'a centre left with no kind is not open: by a consent to plans, level %i, existence told: %s, it is %s',
    (sensitivity, tellsExistence, expected) => {
      const limits = { units: undefined, kle: undefined, sensitivity };
      const consents = [consentTo(['CHILDREN'], { kinds: ['PLANS'], fromCentres: ['SOCIAL'] })];
      const question = { consents, tellsExistence, relations: [caseIn('CHILDREN')] };
      expect(centresOf(ask({ caller: { ...caseworker, limits }, ...question }))).toBe(expected);
    },
  );

  it('no more is seen of oneself with a higher level, and no less with a lower', () => {
    for (const sensitivity of [1, 2, 3, 4] as const) {
      const limits = { units: [], kle: [], sensitivity };
      const caller = { roles: ['CITIZEN'], limits } as const;
      const { centres } = ask({ caller, purpose: 'OWN_ACCESS', relations: [self] });
      expect(centres.SOCIAL).toEqual({
        outcome: 'ALLOW',
        kinds: new Set(kinds),
        limits: { units: undefined, kle: undefined, sensitivity: 4 },
      });
    }
  });
});
