import { describe, expect, it } from 'vitest';
import { readPeriod } from '../../../../subgraphs/coordination/figures/period.ts';

const today = '2026-11-21';

describe('a period of figures', () => {
  it.each([
    ['a month', '2026-10-01', '2026-10-31'],
    ['a February', '2026-02-01', '2026-02-28'],
    ['a February of a leap year', '2024-02-01', '2024-02-29'],
    ['the first half-year', '2026-01-01', '2026-06-30'],
    ['the last half-year (S35)', '2025-07-01', '2025-12-31'],
    ['a year', '2025-01-01', '2025-12-31'],
  ])('is %s', (_, from, to) => {
    expect(readPeriod(from, to, today)).toEqual({ from, to, countedOn: to });
  });

  it('that runs is counted today', () => {
    expect(readPeriod('2026-07-01', '2026-12-31', today).countedOn).toBe(today);
    expect(readPeriod('2026-11-01', '2026-11-30', '2026-11-01').countedOn).toBe('2026-11-01');
  });

  it.each([
    ['a day', '2026-10-01', '2026-10-01'],
    [
      'a month and a day: what the day adds would be told by subtraction',
      '2026-10-01',
      '2026-11-01',
    ],
    ['a month less a day', '2026-10-01', '2026-10-30'],
    ['four weeks', '2026-10-05', '2026-11-01'],
    ['two months', '2026-09-01', '2026-10-31'],
    ['six months that are no half-year', '2026-02-01', '2026-07-31'],
    ['twelve months that are no year', '2025-07-01', '2026-06-30'],
    ['one that goes backwards', '2026-10-31', '2026-10-01'],
  ])('is not %s', (_, from, to) => {
    expect(() => readPeriod(from, to, today)).toThrow('no calendar month, half-year or year');
  });

  it('says all that is wrong at once', () => {
    expect(() => readPeriod('2026-13-01', 'now', today)).toThrow(
      /^from is no day that exists.*to is no day that exists/,
    );
    expect(() => readPeriod('2027-01-01', '2027-01-30', today)).toThrow(
      /no calendar month.*lies after today, 2026-11-21/,
    );
  });
});
