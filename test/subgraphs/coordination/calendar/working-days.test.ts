import { describe, expect, it } from 'vitest';
import { easterOf } from '../../../../subgraphs/coordination/calendar/easter.ts';
import {
  isHoliday,
  isWorkingDay,
  workingDaysAfter,
} from '../../../../subgraphs/coordination/calendar/working-days.ts';

/** Every holiday of a year, by the rule that we ask of each of its days. */
function holidaysOf(year: number): string[] {
  const days = Array.from({ length: 366 }, (_, index) =>
    new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10),
  );
  return days.filter((day) => day.startsWith(String(year)) && isHoliday(day));
}

describe('Easter', () => {
  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
    [2285, '2285-03-22'],
  ])('of %i is %s', (year, day) => {
    expect(easterOf(year)).toBe(day);
  });

  it('is a Sunday from 22 March to 25 April in each of four hundred years', () => {
    for (let year = 1900; year < 2300; year += 1) {
      const day = easterOf(year);
      expect(new Date(day).getUTCDay()).toBe(0);
      expect(day.slice(5) >= '03-22' && day.slice(5) <= '04-25').toBe(true);
    }
  });
});

describe('the holidays', () => {
  it('of 2026 are ten, and store bededag is none of them', () => {
    expect(holidaysOf(2026)).toEqual([
      '2026-01-01',
      '2026-04-02',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-05-14',
      '2026-05-24',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it.each([
    ['2023-05-05', true],
    ['2024-04-26', false],
    ['2026-05-01', false],
  ])('have store bededag among them until 2023: %s is %s', (day, isOne) => {
    expect(isHoliday(day)).toBe(isOne);
  });

  it('fall as late as 14 June where Easter is as late as it can be', () => {
    expect(holidaysOf(2038)).toEqual(
      expect.arrayContaining([
        '2038-04-22',
        '2038-04-26',
        '2038-06-03',
        '2038-06-13',
        '2038-06-14',
      ]),
    );
  });
});

describe('a working day', () => {
  it.each([
    ['2026-11-20', true],
    ['2026-11-21', false],
    ['2026-11-22', false],
    ['2026-11-23', true],
    ['2026-12-25', false],
    ['2028-02-29', true],
    ['2026-03-29', false],
    ['2026-03-30', true],
  ])('%s: %s', (day, isOne) => {
    expect(isWorkingDay(day)).toBe(isOne);
  });

  it.each(['2026-06-05', '2026-12-24', '2026-12-31'])(
    'is %s, until the municipality says that it is closed then',
    (day) => {
      expect(isWorkingDay(day)).toBe(true);
      expect(isWorkingDay(day, ['06-05', '12-24', '12-31'])).toBe(false);
    },
  );
});

describe('five working days (R17)', () => {
  it.each([
    ['an ordinary Monday', '2026-11-16', '2026-11-23'],
    ['a Friday', '2026-11-20', '2026-11-27'],
    ['a Saturday', '2026-11-21', '2026-11-27'],
    ['the day before Maundy Thursday', '2026-04-01', '2026-04-13'],
    ['a week before Easter, over the change to summer time', '2026-03-27', '2026-04-08'],
    ['the day before Ascension', '2026-05-13', '2026-05-21'],
    ['Friday before Whitsun', '2026-05-22', '2026-06-01'],
    ['a leap day', '2028-02-29', '2028-03-07'],
    ['the Friday before a leap day', '2028-02-25', '2028-03-03'],
    ['23 December, over the year’s end', '2026-12-23', '2026-12-31'],
    ['New Year’s Eve', '2026-12-31', '2027-01-08'],
    ['the change to winter time', '2026-10-23', '2026-10-30'],
  ])('after %s', (_, from, to) => {
    expect(workingDaysAfter(from, 5)).toBe(to);
  });

  it('end later where the municipality is closed on Christmas Eve and New Year’s Eve', () => {
    expect(workingDaysAfter('2026-12-23', 5, ['12-24', '12-31'])).toBe('2027-01-05');
  });

  it('of none are the day itself, whatever day it is', () => {
    expect(workingDaysAfter('2026-12-25', 0)).toBe('2026-12-25');
  });
});
