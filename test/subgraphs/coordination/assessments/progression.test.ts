import { describe, expect, it } from 'vitest';
import {
  findProgression,
  type Scale,
  type Stand,
} from '../../../../subgraphs/coordination/assessments/progression.ts';

const source = ['G26'];
const board: Pick<Scale, 'levels' | 'stepsAYear'> = { levels: { from: 1, to: 10 }, stepsAYear: 1 };
const segment: Pick<Scale, 'levels'> = {
  levels: [
    { code: 'MOD', name: 'Modning' },
    { code: 'UDV', name: 'Udvikling' },
    { code: 'JOB', name: 'Job' },
  ],
};
const hours = {
  levels: { from: 0, to: 37 },
  threshold: { at: 20, means: 'Selvforsørgende', source },
};
const score = (assessedOn: string, value: number): Stand => ({
  assessedOn,
  score: value,
  level: null,
});
const level = (assessedOn: string, code: string): Stand => ({
  assessedOn,
  score: null,
  level: code,
});

describe('the result board', () => {
  it.each([
    ['one step in a year is as expected (G26)', '2027-01-01', 4, 1, true],
    ['half a step is not', '2028-01-01', 4, 0.5, false],
    ['two steps in half a year are four a year', '2026-07-02', 5, 4.01, true],
    ['a step back is less than nothing', '2027-01-01', 2, -1, false],
    ['over a leap day a year is a year', '2028-12-31', 6, 1, true],
  ])('%s', (_, on, value, stepsAYear, isAsExpected) => {
    expect(findProgression([score('2026-01-01', 3), score(on, value)], board)).toMatchObject({
      stepsAYear,
      isAsExpected,
      expectedStepsAYear: 1,
    });
  });

  it.each([
    ['nothing', []],
    ['one day', [score('2026-01-01', 3)]],
    ['two on one day', [score('2026-01-01', 3), score('2026-01-01', 5)]],
  ])('cannot be told of %s', (_, stands) => {
    expect(findProgression(stands, board)).toMatchObject({ stepsAYear: null, isAsExpected: null });
  });

  it('is as nothing in particular, where the programme expects nothing', () => {
    const stands = [score('2026-01-01', 3), score('2027-01-01', 9)];
    expect(findProgression(stands, { levels: { from: 1, to: 10 } }).isAsExpected).toBeNull();
  });
});

describe('the segments', () => {
  it('move forward and back (G27, G28)', () => {
    const stands = [
      level('2026-01-01', 'MOD'),
      level('2026-04-01', 'UDV'),
      level('2026-06-01', 'UDV'),
      level('2026-08-01', 'MOD'),
      level('2026-10-01', 'JOB'),
    ];
    expect(findProgression(stands, segment)).toMatchObject({ movesForward: 2, movesBack: 1 });
  });

  it('move by what a day came to: what was corrected on the same day is no move (G28)', () => {
    const stands = [
      level('2026-01-01', 'JOB'),
      level('2026-01-01', 'MOD'),
      level('2026-04-01', 'MOD'),
      level('2026-04-01', 'UDV'),
    ];
    expect(findProgression(stands, segment)).toMatchObject({ movesForward: 1, movesBack: 0 });
    const corrected = [
      score('2026-01-01', 9),
      score('2026-01-01', 3),
      score('2027-01-01', 10),
      score('2027-01-01', 5),
    ];
    expect(findProgression(corrected, board)).toMatchObject({ stepsAYear: 2, movesForward: 1 });
  });

  it('leave out a level that the scale no longer has', () => {
    const stands = [
      level('2026-01-01', 'MOD'),
      level('2026-04-01', 'GONE'),
      level('2026-06-01', 'MOD'),
    ];
    expect(findProgression(stands, segment)).toMatchObject({ movesForward: 0, movesBack: 0 });
  });

  it('cannot be told where the scale is gone', () => {
    const stands = [level('2026-01-01', 'MOD'), level('2026-04-01', 'JOB')];
    expect(findProgression(stands, undefined)).toMatchObject({ stepsAYear: null, movesForward: 0 });
  });
});

describe('concern', () => {
  const concern = {
    levels: ['NONE', 'LIGHT', 'MODERATE', 'HIGH', 'SEVERE'].map((code) => ({ code, name: code })),
    isLessBetter: true,
  };

  it('moves forward when there is less of it, and back when there is more (N18)', () => {
    const stands = [
      level('2026-01-01', 'HIGH'),
      level('2026-04-01', 'LIGHT'),
      level('2026-07-01', 'MODERATE'),
      level('2027-01-01', 'LIGHT'),
    ];
    expect(findProgression(stands, concern)).toMatchObject({
      stepsAYear: 2,
      movesForward: 2,
      movesBack: 1,
    });
  });

  it('of a number at its threshold or below it has reached it (N18)', () => {
    const scale = { ...hours, isLessBetter: true };
    const reached = (value: number) =>
      findProgression([score('2026-01-01', value)], scale).isThresholdReached;
    expect([19, 20, 21].map(reached)).toEqual([true, true, false]);
  });
});

describe('ordinary paid hours a week', () => {
  it.each([
    [19.5, false],
    [20, true],
    [37, true],
  ])('at %d, twenty are reached: %s (G29)', (value, isThresholdReached) => {
    const stands = [score('2026-01-01', 25), score('2026-06-01', value)];
    expect(findProgression(stands, hours)).toMatchObject({ threshold: 20, isThresholdReached });
  });

  it('nobody knows of, nobody knows whether they are reached', () => {
    expect(findProgression([], hours).isThresholdReached).toBeNull();
    expect(findProgression([score('2026-01-01', 25)], board).isThresholdReached).toBeNull();
  });
});
