import { describe, expect, it } from 'vitest';
import { isAboveServiceLevel } from '../../../../subgraphs/coordination/meetings/grant-size.ts';
import type { Programme } from '../../../../subgraphs/coordination/programmes/programme.ts';

const rule = (
  measuredIn: Programme['grants'][number]['measuredIn'],
  most?: number,
): Programme['grants'][number] => ({
  measure: { law: 'SEL', paragraph: '§ 85' },
  measuredIn,
  source: ['N17'],
  ...(most === undefined ? {} : { most }),
});
const granted = {
  lawCode: 'SEL',
  paragraph: '§ 85',
  monthlyCostOre: 500_000,
  minutesPerWeek: 121,
} as const;

describe('what is granted', () => {
  it.each([
    ['of so many minutes', 'MINUTES_A_WEEK', 120, true],
    ['of just as many', 'MINUTES_A_WEEK', 121, false],
    ['of so many hours', 'HOURS_A_WEEK', 2, true],
    ['of more hours', 'HOURS_A_WEEK', 3, false],
    ['of so much money', 'ORE_A_MONTH', 499_999, true],
    ['of just as much', 'ORE_A_MONTH', 500_000, false],
    ['that the file does not name', 'MINUTES_A_WEEK', undefined, null],
  ] as const)('is held against the local service level %s (N17)', (_, measuredIn, most, above) => {
    expect(isAboveServiceLevel(granted, [rule(measuredIn, most)])).toBe(above);
  });

  it('is held against no other measure’s level, and not when its size is not told', () => {
    const level = [rule('MINUTES_A_WEEK', 60)];
    expect(isAboveServiceLevel({ ...granted, paragraph: '§ 82 a' }, level)).toBeNull();
    expect(isAboveServiceLevel({ ...granted, lawCode: 'LAB' }, level)).toBeNull();
    expect(isAboveServiceLevel({ ...granted, minutesPerWeek: null }, level)).toBeNull();
  });
});
