import { describe, expect, it } from 'vitest';
import { toActual, toFullTime } from '../../../../subgraphs/coordination/caseload/norms.ts';

const norm = {
  code: 'YOUTH',
  name: 'Unge pr. sagsbehandler',
  most: 5,
  per: 'WEEKLY_DAY',
  saidBy: 'VUP',
  source: ['G18'],
} as const;
const of = (...citizens: readonly number[]) => citizens.map((count) => ({ citizens: count }));

describe('a norm', () => {
  it.each([
    ['FULL_TIME', 25, 25],
    ['HALF_TIME', 10, 20],
    ['WEEKLY_DAY', 5, 25],
  ] as const)('%s of %i is %i in full time (G18, G19, S22)', (per, most, inFullTime) => {
    expect(toFullTime({ most, per })).toBe(inFullTime);
  });

  it('is held against what each has on average, and who has more is counted', () => {
    const { source, ...rest } = norm;
    expect(toActual({ ...rest, source: [...source] }, of(25, 26, 3))).toEqual({
      caseworkers: 3,
      citizensEach: 18,
      recommended: 25,
      aboveNorm: 1,
    });
  });

  it.each([[of()], [of(4)], [of(2, 2)]])(
    'is held against nothing while it is so few: %j',
    (few) => {
      expect(toActual({ ...norm, source: ['G18'] }, few)).toBeUndefined();
    },
  );
});
