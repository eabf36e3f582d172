import { describe, expect, it } from 'vitest';
import { isDay, toDay, yearsBetween } from '../../server/day.ts';

describe('the day it is in Denmark', () => {
  it.each([
    ['2026-03-28T22:59:59.999Z', '2026-03-28', 'the last moment before the day summer time begins'],
    ['2026-03-28T23:00:00.000Z', '2026-03-29', 'the midnight before it, in winter time'],
    ['2026-03-29T01:00:00.000Z', '2026-03-29', 'two o’clock, which becomes three'],
    ['2026-03-29T21:59:59.999Z', '2026-03-29', 'the last moment of that day, 23 hours long'],
    ['2026-03-29T22:00:00.000Z', '2026-03-30', 'the first midnight in summer time'],
    ['2026-10-24T21:59:59.999Z', '2026-10-24', 'the last moment before the day summer time ends'],
    ['2026-10-24T22:00:00.000Z', '2026-10-25', 'the midnight before it, in summer time'],
    ['2026-10-25T01:00:00.000Z', '2026-10-25', 'three o’clock, which becomes two'],
    ['2026-10-25T22:59:59.999Z', '2026-10-25', 'the last moment of that day, 25 hours long'],
    ['2026-10-25T23:00:00.000Z', '2026-10-26', 'the first midnight in winter time'],
    ['2026-12-31T22:59:59.999Z', '2026-12-31', 'the last moment of a year'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01', 'the first moment of the next'],
    ['2028-02-28T23:00:00.000Z', '2028-02-29', 'the first moment of a leap day'],
    ['2028-02-29T23:00:00.000Z', '2028-03-01', 'the first moment after it'],
  ])('at %s is %s (%s)', (instant, day) => {
    expect(toDay(new Date(instant))).toBe(day);
  });
});

describe('a day that exists', () => {
  it.each(['2026-11-21', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    'is %s',
    (day) => {
      expect(isDay(day)).toBe(true);
    },
  );

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '2026-01-01\n',
    '21-11-2026',
    '',
  ])('is not %j', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('an age', () => {
  it.each([
    ['2004-03-11', '2026-03-10', 21, 'the day before a birthday'],
    ['2004-03-11', '2026-03-11', 22, 'the birthday'],
    ['2004-03-11', '2004-03-11', 0, 'the day of birth'],
    ['2008-02-29', '2026-02-28', 17, 'born on a leap day: not yet on 28 February'],
    ['2008-02-29', '2026-03-01', 18, 'born on a leap day: from 1 March'],
    ['2008-02-29', '2028-02-28', 19, 'in a leap year: not yet on 28 February'],
    ['2008-02-29', '2028-02-29', 20, 'in a leap year: on the day itself'],
    ['2007-12-31', '2008-01-01', 0, 'across a new year'],
    ['1926-11-22', '2026-11-21', 99, 'the day before a hundred'],
  ])('from %s to %s is %i years (%s)', (from, to, years) => {
    expect(yearsBetween(from, to)).toBe(years);
  });
});
