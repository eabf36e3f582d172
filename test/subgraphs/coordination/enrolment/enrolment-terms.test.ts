import { describe, expect, it } from 'vitest';
import {
  chooseTeam,
  findEndFaults,
  findTrackFaults,
} from '../../../../subgraphs/coordination/enrolment/enrolment-terms.ts';
import { loadLaws } from '../../../../subgraphs/coordination/laws/load-laws.ts';
import {
  loadProgrammes,
  shippedProgrammes,
} from '../../../../subgraphs/coordination/programmes/load-programmes.ts';
import type { Programme } from '../../../../subgraphs/coordination/programmes/programme.ts';
import { findTeamFaults, isRequired } from '../../../../subgraphs/coordination/team/team-terms.ts';
import { today } from '../../../setup/today.ts';

const shipped = loadProgrammes(shippedProgrammes, loadLaws());
const get = (code: string): Programme => {
  const found = shipped.find(code);
  if (!found) throw new Error(`There is no programme ${code}.`);
  return found;
};
const consultants = get('STEVNS_BORGERKONSULENT');
const pausedFrom = (day: string, track: string): Programme => ({
  ...consultants,
  teams: consultants.teams.map((team) =>
    team.track === track ? { ...team, pausedFrom: day } : team,
  ),
});

describe('a team that is paused (S36)', () => {
  it.each([
    ['from today on takes nobody', today, 'FAMILY', ['Familieteam is paused']],
    ['from tomorrow on takes somebody today', '2026-11-22', 'FAMILY', []],
    ['is no matter to another track', '2026-01-01', 'YOUTH', []],
  ])('%s', (_, day, track, expected) => {
    const faults = findTrackFaults(pausedFrom(day, 'FAMILY'), track, today);
    expect(faults.map((fault) => fault.replace(/ from .*/, ''))).toEqual(expected);
  });
});

describe('the team of an enrolment', () => {
  const [youth, family] = consultants.teams;
  const second = youth && { ...youth, code: 'YOUTH_TEAM_2', name: 'Ungeteam 2' };
  const two: Programme = {
    ...consultants,
    teams: [...(youth ? [youth] : []), ...(second ? [second] : []), ...(family ? [family] : [])],
  };
  const choose = (programme: Programme, asked: string | null, track = 'YOUTH') =>
    chooseTeam(programme, { track, asked }, today);

  it('is the only one for the track, else the one that is named (S17)', () => {
    expect(choose(consultants, null)).toEqual({ team: 'YOUTH_TEAM', faults: [] });
    expect(choose(consultants, 'YOUTH_TEAM').team).toBe('YOUTH_TEAM');
    expect(choose(two, 'YOUTH_TEAM_2')).toEqual({ team: 'YOUTH_TEAM_2', faults: [] });
    expect(choose(two, null).faults).toEqual([
      'programmeTeam is missing; there is YOUTH_TEAM, YOUTH_TEAM_2',
    ]);
    expect(choose(two, 'FAMILY_TEAM').faults).toEqual([
      'programmeTeam is no team for this track; expected one of YOUTH_TEAM, YOUTH_TEAM_2',
    ]);
  });

  it('is none where the programme has none (S5)', () => {
    const cooperation = get('STEVNS_SAMARBEJDSMODEL');
    expect(chooseTeam(cooperation, { track: null, asked: null }, today)).toEqual({
      team: null,
      faults: [],
    });
    expect(chooseTeam(cooperation, { track: null, asked: 'YOUTH_TEAM' }, today).faults).toEqual([
      'programmeTeam is no team for this track; expected it left out, since none takes anybody',
    ]);
  });

  it('is not one that is paused: the other one takes whoever comes (S36)', () => {
    const paused: Programme = {
      ...two,
      teams: two.teams.map((team) =>
        team.code === 'YOUTH_TEAM' ? { ...team, pausedFrom: today } : team,
      ),
    };
    expect(choose(paused, null)).toEqual({ team: 'YOUTH_TEAM_2', faults: [] });
    expect(choose(paused, 'YOUTH_TEAM').faults).toEqual([
      `Ungeteam is paused from ${today} and takes nobody`,
    ]);
  });
});

describe('the day that an enrolment is to have ended by (S16, S27)', () => {
  const firm: Programme = {
    ...consultants,
    limits: consultants.limits.map((limit) => ({ ...limit, extension: 'FORBIDDEN' })),
  };
  it.each([
    [consultants, '2027-11-21', null, 0],
    [consultants, '2027-11-22', null, 1],
    [consultants, '2027-11-22', 'STU til maj', 0],
    [consultants, '2027-11-22', ' ', 1],
    [consultants, '2027-02-30', null, 1],
    [firm, '2027-11-21', null, 0],
    [firm, '2027-11-22', 'STU til maj', 1],
    [get('GRIBSKOV_VUP'), '2040-01-01', null, 0],
    [get('GRIBSKOV_VUP'), null, null, 0],
    [get('GRIBSKOV_VUP'), today, null, 1],
  ])('$code: %s, because %s', (programme, endsOn, reason, count) => {
    expect(findEndFaults(programme, { since: today, endsOn, reason, today })).toHaveLength(count);
  });
});

describe('a team', () => {
  const coordinator = { caseworkerId: 'A', role: 'COORDINATING_CASEWORKER' } as const;
  const consultant = (caseworkerId: string) =>
    ({ caseworkerId, role: 'CITIZEN_CONSULTANT' }) as const;
  const partner = { caseworkerId: 'B', role: 'PARTNER' } as const;
  const nowhere = () => [];

  it('may be one person who is authority and performer in one (S15)', () => {
    expect(findTeamFaults(consultants, 'YOUTH', [coordinator, consultant('A')], nowhere)).toEqual(
      [],
    );
  });

  it('has as many as the programme says, and nobody twice (S27)', () => {
    const three = ['A', 'B', 'C'].map(consultant);
    expect(findTeamFaults(consultants, 'YOUTH', [coordinator, ...three], nowhere)).toEqual([]);
    expect(
      findTeamFaults(consultants, 'YOUTH', [coordinator, ...three, consultant('D')], nowhere),
    ).toEqual(['CITIZEN_CONSULTANT would be 4; expected 3 at most']);
    expect(
      findTeamFaults(
        consultants,
        'YOUTH',
        [coordinator, consultant('B'), consultant('B')],
        nowhere,
      ),
    ).toEqual(['team names the same person in a role twice']);
  });

  it.each([
    ['of two centres', { A: ['SOCIAL'], B: ['JOBCENTER'] }, 0],
    ['of one centre', { A: ['SOCIAL'], B: ['SOCIAL'] }, 1],
    ['of one who works in both', { A: ['SOCIAL'], B: ['SOCIAL', 'JOBCENTER'] }, 0],
    ['of whom nobody knows where they work', { A: ['SOCIAL'], B: [] }, 0],
  ] as const)('is a pair %s (G22, G23)', (_, works, count) => {
    const centresOf = (id: string) => (id === 'A' ? works.A : works.B);
    const faults = findTeamFaults(get('GRIBSKOV_VUP'), 'ADULT', [coordinator, partner], centresOf);
    expect(faults).toHaveLength(count);
  });

  it('is of a youth the coordinating caseworker and a mentor: no third one is asked for (G23)', () => {
    const youth = get('GRIBSKOV_VUP');
    const mentor = { caseworkerId: 'B', role: 'PERFORMER' } as const;
    expect(findTeamFaults(youth, 'YOUTH', [coordinator, mentor], nowhere)).toEqual([]);
    expect(['YOUTH', 'ADULT'].map((track) => isRequired(youth, 'PERFORMER', track))).toEqual([
      true,
      false,
    ]);
  });
});
