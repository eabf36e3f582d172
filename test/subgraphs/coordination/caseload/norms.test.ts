import { describe, expect, it } from 'vitest';
import {
  normsOf,
  toActual,
  toMost,
  type ProgrammeNorm,
} from '../../../../subgraphs/coordination/caseload/norms.ts';
import type { WorkingHours } from '../../../../subgraphs/coordination/source/staffing.ts';
import { tellProgramme } from '../findings/situations.ts';

const norm: ProgrammeNorm = {
  code: 'YOUTH',
  name: 'Unge pr. sagsbehandler',
  most: 5,
  per: 'WEEKLY_DAY',
  saidBy: 'VUP',
  source: ['G18'],
  programme: 'MODEL',
  teams: ['YOUTH_TEAM'],
};
const of = (...citizens: readonly number[]) =>
  citizens.map((count) => ({ citizens: count, hours: [] }));
const week = (told: Partial<WorkingHours> = {}): WorkingHours => ({
  programme: 'MODEL',
  team: 'YOUTH_TEAM',
  centre: 'JOBCENTER',
  hoursAWeek: 7.4,
  ...told,
});

describe('a norm', () => {
  it.each([
    ['FULL_TIME', 25, null, 25],
    ['HALF_TIME', 10, null, 20],
    ['WEEKLY_DAY', 5, null, 25],
    ['FULL_TIME', 25, 7.4, 5],
    ['WEEKLY_DAY', 5, 7.4, 5],
    ['HALF_TIME', 10, 18.5, 10],
    ['HALF_TIME', 3, 18.5, 3],
    ['FULL_TIME', 35, 30, 28.4],
    ['WEEKLY_DAY', 5, 14.8, 10],
  ] as const)(
    '%s of %i is, for %s hours of a week of 37, %d (G18, G19, S22, S24)',
    (per, most, hours, expected) => {
      expect(toMost({ most, per }, hours)).toBe(expected);
    },
  );

  it('is held against what each has on average, and who has more is counted', () => {
    expect(toActual(norm, of(25, 26, 3))).toEqual({
      caseworkers: 3,
      citizensEach: 18,
      recommended: 25,
      withHours: 0,
      aboveNorm: 1,
    });
  });

  it.each<readonly [string, readonly WorkingHours[], number, number]>([
    ['a day of the team', [week()], 1, 1],
    ['two days, of which one outside any team', [week(), week({ team: null })], 1, 0],
    ['a day that nobody said how long it is', [week({ hoursAWeek: null })], 0, 0],
    [
      'a day and one that nobody said how long it is',
      [week(), week({ team: null, hoursAWeek: null })],
      0,
      0,
    ],
    ['another team', [week({ team: 'ADULT_TEAM' })], 0, 0],
    ['another programme', [week({ programme: 'OTHER' })], 0, 0],
    ['the centre’s own cases', [week({ programme: null, team: null })], 0, 0],
  ])(
    'is for the hours of who has them: six citizens on %s (G18)',
    (_, hours, withHours, aboveNorm) => {
      expect(toActual(norm, [{ citizens: 6, hours }])).toMatchObject({ withHours, aboveNorm });
    },
  );

  it('of a centre is for the hours of its own cases, whatever else the week holds (S24)', () => {
    const ofCentre: ProgrammeNorm = { ...norm, centre: 'JOBCENTER', most: 35, per: 'FULL_TIME' };
    const half = week({ programme: null, team: null, hoursAWeek: 18.5 });
    const held = (hours: readonly WorkingHours[]) =>
      toActual(ofCentre, [{ citizens: 18, hours }])?.aboveNorm;
    expect(held([half, week()])).toBe(1);
    expect(held([week()])).toBe(0);
    expect(held([{ ...half, centre: 'SOCIAL' }])).toBe(0);
  });

  it('of a track is for the hours in the teams of the track (S22)', () => {
    const team = { anchoredIn: 'JOBCENTER', membersFrom: ['JOBCENTER'], source: ['S17'] };
    const programme = tellProgramme({
      tracks: [{ code: 'YOUTH', name: 'Unge', source: ['S17'] }],
      teams: [
        { ...team, code: 'YOUTH_TEAM', name: 'Ungeteam', track: 'YOUTH' },
        { ...team, code: 'FAMILY_TEAM', name: 'Familieteam', track: 'FAMILY' },
      ],
      norms: [
        {
          ...{ code: 'A', name: 'A', most: 1, per: 'FULL_TIME' },
          saidBy: 'X',
          source: ['S22'],
          track: 'YOUTH',
        },
        { ...{ code: 'B', name: 'B', most: 1, per: 'FULL_TIME' }, saidBy: 'X', source: ['S22'] },
      ],
    });
    expect(normsOf(programme).map(({ teams }) => teams)).toEqual([['YOUTH_TEAM'], null]);
  });

  it.each([[of()], [of(4)], [of(2, 2)]])(
    'is held against nothing while it is so few: %j',
    (few) => {
      expect(toActual(norm, few)).toBeUndefined();
    },
  );
});
