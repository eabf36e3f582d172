import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../demo/stories/stories.ts';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';
import { today } from '../setup/today.ts';
import { codesOf, createWayIn, messageOf } from '../setup/way-in.ts';
import { at } from '../walls/cells.ts';
import { createJourney } from './programmes/journey.ts';

const programme = 'STEVNS_BORGERKONSULENT';
const consultant = (caseworkerId: string) => ({ caseworkerId, role: 'CITIZEN_CONSULTANT' });

describe('a team of the municipality', () => {
  let town: OneProcess;
  let way: ReturnType<typeof createWayIn>;
  beforeAll(async () => {
    town = await startInOneProcess();
    way = createWayIn(town);
  });
  afterAll(() => town.stop());

  const inDatabase = async (sql: string) => (await town.databases.run('coordination', sql)).rows;
  const query = `{ programme(code: "${programme}") { teams { code name anchoredIn
    roster { caseworkers isOfSize missingCentres { code } members { caseworker { id name } centre { code } isLeader hoursAWeek since until } } } } }`;
  const readTeam = async (person: string, code: string) => {
    const { data, errors } = await town.askAs(person, query);
    expect(errors).toEqual([]);
    const teams = at(data, 'programme', 'teams');
    const found = (Array.isArray(teams) ? teams : []).find((team) => at(team, 'code') === code);
    return { anchoredIn: at(found, 'anchoredIn'), roster: at(found, 'roster') };
  };
  /** What the personnel system writes. */
  const leaves = (caseworkerId: string, until: string) =>
    inDatabase(
      `update coordination.staffing set until = '${until}' where programme = '${programme}' and caseworker_id = '${caseworkerId}'`,
    );

  it('is anchored in a centre, has members from all three, and somebody who leads it (S17, S18)', async () => {
    const { anchoredIn, roster } = await readTeam('facilitator', 'YOUTH_TEAM');
    expect(anchoredIn).toBe('JOBCENTER');
    const member = (id: string, name: string, centre: string, isLeader = false) => ({
      caseworker: { id, name },
      centre: { code: centre },
      isLeader,
      hoursAWeek: 18.5,
      since: '2024-01-01',
      until: null,
    });
    expect(roster).toEqual({
      caseworkers: 4,
      isOfSize: true,
      missingCentres: [],
      members: [
        member('LOUTHO', 'Louise Thorup', 'JOBCENTER', true),
        member('KIRFOG', 'Kirsten Fog', 'CHILDREN'),
        member('JAKLUN', 'Jakob Lund', 'JOBCENTER'),
        member('NIKFRI', 'Nikolaj Friis', 'JOBCENTER'),
        member('ANNVAN', 'Annika Vang', 'SOCIAL'),
      ],
    });
    expect(at((await readTeam('manager', 'FAMILY_TEAM')).roster, 'isOfSize')).toBe(true);
  });

  it('opens no citizen: who is on it sees those whom they work with, and nobody else (S17)', async () => {
    const decided = { programme, step: 'CENTRE', track: 'YOUTH' };
    const citizen = await createJourney(town, await way.admit(decided));
    const enrolled = await way.enrol(citizen.id, {
      programme,
      track: 'YOUTH',
      team: [consultant('TOVKRO')],
    });
    expect(enrolled.errors).toEqual([]);
    // Jakob Lund is on the youth team, and Mette Holm and Tove Krogh work with the citizen.
    expect(codesOf(await citizen.ask('jobcenter-caseworker', 'name'))).toEqual(['FORBIDDEN']);
    const seen = await citizen.look(
      'coordinator',
      'coordination { programmeTeam { code name roster { caseworkers } } } enrolments { team }',
    );
    expect(seen).toEqual({
      coordination: {
        programmeTeam: { code: 'YOUTH_TEAM', name: 'Ungeteam', roster: { caseworkers: 4 } },
      },
      enrolments: [{ team: 'YOUTH_TEAM' }],
    });
    const wrong = await way.admit(decided);
    const refused = await way.enrol(wrong.id, {
      programme,
      track: 'YOUTH',
      programmeTeam: 'FAMILY_TEAM',
      team: [consultant('TOVKRO')],
    });
    expect(messageOf(refused)).toMatch(/programmeTeam is no team for this track; .*YOUTH_TEAM/);
  });

  it('is told of to who works here: no citizen, no supervisor and no system reads who is on it', async () => {
    for (const person of ['citizen', 'guardian', 'privacy-officer', 'journal-system']) {
      const answer = await town.askAs(person, query);
      expect(codesOf(answer), person).toEqual(['FORBIDDEN', 'FORBIDDEN']);
      expect(answer.text, person).not.toContain('KIRFOG');
    }
  });

  it('is shown by the rows to who works here alone, and written by nobody who asks (S17)', async () => {
    const client = new pg.Client({ connectionString: town.databases.url('coordination') });
    await client.connect();
    const as = async (caller: object, sql: string) => {
      await client.query('begin');
      try {
        await client.query(`select coordination.enter($1::jsonb, '{}')`, [JSON.stringify(caller)]);
        return (await client.query(sql)).rowCount;
      } finally {
        await client.query('rollback');
      }
    };
    const read = 'select id from coordination.staffing';
    const works = { id: 'x', employee: 'METHOL', roles: ['CASEWORKER'], today };
    expect(await as(works, read)).toBeGreaterThan(20);
    expect(await as({ ...works, roles: ['CITIZEN', 'PRIVACY_OFFICER'] }, read)).toBe(0);
    expect(await as({ ...works, employee: undefined }, read)).toBe(0);
    for (const change of [
      `insert into coordination.staffing (programme, team, caseworker_id, centre, since)
         values ('${programme}', 'YOUTH_TEAM', 'METHOL', 'JOBCENTER', '${today}')`,
      `update coordination.staffing set until = '${today}'`,
      'delete from coordination.staffing',
    ]) {
      await expect(as({ ...works, roles: ['MANAGER'] }, change)).rejects.toMatchObject({
        code: '42501',
      });
    }
    await client.end();
  });

  it('that loses its last member from a centre is a finding of who works with its citizens (S17, S18)', async () => {
    const line = await createJourney(town, stories.line);
    const rule = 'findings(rule: [TEAM_INCOMPLETE]) { title outcome severity source }';
    // Line’s enrolment names no team: it is the one of her track.
    const read = async () => at(await line.look('facilitator', rule), 'findings');
    await inDatabase(
      `insert into coordination.team_members (citizen_id, caseworker_id, role, since) values ('${line.id}', 'TOVKRO', 'FACILITATOR', '2026-11-01')`,
    );
    expect(await read()).toEqual([]);
    await leaves('TRIHUS', '2026-11-21');
    expect(await read()).toEqual([
      {
        title: 'Familieteam har ingen fra Center for Sundhed og Omsorg og har 3 sagsbehandlere',
        outcome: 'FOUND',
        severity: 'WARNING',
        source: 'S17, S18, S36',
      },
    ]);
    expect((await readTeam('facilitator', 'FAMILY_TEAM')).roster).toMatchObject({
      caseworkers: 3,
      isOfSize: false,
      missingCentres: [{ code: 'SOCIAL' }],
    });
    for (const one of ['HELBRI', 'BIRAND', 'LARKOF', 'HANNYG']) await leaves(one, '2026-11-21');
    expect(await read()).toMatchObject([{ outcome: 'CANNOT_JUDGE' }]);
    expect((await readTeam('facilitator', 'FAMILY_TEAM')).roster).toBeNull();
  });

  it('has nobody twice on a day, and keeps who was on it before (S18)', async () => {
    const join = (since: string) =>
      inDatabase(
        `insert into coordination.staffing (programme, team, caseworker_id, centre, since)
         values ('${programme}', 'YOUTH_TEAM', 'ANNVAN', 'SOCIAL', '${since}')`,
      );
    await expect(join('2026-01-01')).rejects.toThrow(/staffing_once_a_day/);
    await leaves('ANNVAN', '2026-01-01');
    await join('2026-01-01');
    const rows = await inDatabase(
      `select since from coordination.staffing where caseworker_id = 'ANNVAN' and programme = '${programme}'`,
    );
    expect(rows).toHaveLength(2);
  });
});
