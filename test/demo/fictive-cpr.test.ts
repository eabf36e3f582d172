import { describe, expect, it } from 'vitest';
import { toDayText } from '../../demo/calendar.ts';
import { toFictiveNumber } from '../../demo/fictive-cpr.ts';
import { stories, unknownCpr } from '../../demo/stories/stories.ts';
import { readCpr } from '../../server/cpr.ts';

/** As many birth dates as there are, and how often five million citizens go round them. */
const birthDates = 32_873;
const rounds = Math.ceil(5_000_000 / birthDates);

describe('an invented CPR number', () => {
  it('has day + 60, a date that exists and the right century digit', () => {
    for (let number = 1; number <= 5_000; number += 1) {
      const { cpr, formerCpr, replacementNumber, bornOn } = toFictiveNumber(number * 997);
      for (const text of [cpr, formerCpr, replacementNumber]) {
        expect(Number(text.slice(0, 2))).toBeGreaterThan(60);
        expect(readCpr(text, { allowFictive: true })).toBe(text);
      }
      const isOfThisCentury = Number(cpr[6]) >= 4;
      expect(isOfThisCentury).toBe(toDayText(bornOn) >= '2000-01-01');
    }
  });

  it('is never given twice, to five million citizens', () => {
    const dates = new Set<number>();
    for (let number = 1; number <= birthDates; number += 1)
      dates.add(toFictiveNumber(number).bornOn);
    expect(dates.size).toBe(birthDates);

    // Only citizens of the same birth date could meet, and they are a whole round apart.
    for (let first = 1; first <= birthDates; first += 211) {
      const numbers = new Set<string>();
      for (let round = 0; round < rounds; round += 1) {
        const { cpr, formerCpr, replacementNumber } = toFictiveNumber(first + round * birthDates);
        numbers.add(cpr).add(formerCpr).add(replacementNumber);
      }
      expect(numbers.size).toBe(3 * rounds);
    }
  });

  it('of a story is never generated, and neither is the one that nobody knows', () => {
    const told = [
      ...Object.values(stories).map(({ cpr }) => cpr),
      stories.alex.formerCpr,
      unknownCpr,
    ];

    expect(new Set(told).size).toBe(told.length);
    for (const cpr of told) {
      expect(Number(cpr.slice(0, 2))).toBeGreaterThan(60);
      expect(readCpr(cpr, { allowFictive: true })).toBe(cpr);
      expect(cpr.slice(6)).toMatch(/^(39\d\d|98\d\d|7[A-Z]{2}\d)$/);
    }
  });
});
