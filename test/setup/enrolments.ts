import { afterAll, beforeAll, expect } from 'vitest';
import { startInOneProcess, type OneProcess } from './one-process.ts';
import { today } from './today.ts';
import { createWayIn } from './way-in.ts';

export const gribskov = { programme: 'GRIBSKOV_VUP', step: 'MONO', track: 'ADULT' };
export const stevns = { programme: 'STEVNS_SAMARBEJDSMODEL', step: 'CENTRE' };
export const consultant = { programme: 'STEVNS_BORGERKONSULENT', step: 'CENTRE', track: 'YOUTH' };
export const withFacilitator = {
  programme: 'STEVNS_SAMARBEJDSMODEL',
  track: null,
  team: [{ caseworkerId: 'TOVKRO', role: 'FACILITATOR' }],
};
export const withConsultant = {
  programme: 'STEVNS_BORGERKONSULENT',
  track: 'YOUTH',
  team: [{ caseworkerId: 'TOVKRO', role: 'CITIZEN_CONSULTANT' }],
};
export const history = `query ($id: ID!) { citizen(id: $id) { coordination { version }
  enrolments { programme track since until endsOn extensionReason outcome endReason handedTo { id } reasons } } }`;

/** A test file's town, where citizens are enrolled; opened before its tests, closed after them. */
export function openEnrolmentTown() {
  let town: OneProcess;
  beforeAll(async () => {
    town = await startInOneProcess();
    // The demo fills Stevns' first group.
    await inDatabase(
      `update coordination.coordinations set until = since where model = 'STEVNS_SAMARBEJDSMODEL'`,
    );
  });
  afterAll(() => town.stop());
  const askAs: OneProcess['askAs'] = (...asked) => town.askAs(...asked);
  const inDatabase = <Row extends object>(sql: string) =>
    town.databases.run<Row & Readonly<Record<string, unknown>>>('coordination', sql);
  const way = createWayIn({
    askAs,
    get databases() {
      return town.databases;
    },
  });

  const attach = (citizenId: string, caseworkerId: string, centre = 'SOCIAL') =>
    inDatabase(
      `insert into coordination.attachments (citizen_id, centre, caseworker_id)
       values ('${citizenId}', '${centre}', '${caseworkerId}')`,
    );
  const countCoordinating = async (id: string) => {
    const { rows } = await inDatabase<{ count: number }>(
      `select count(*)::integer as count from coordination.coordinating_caseworkers
        where citizen_id = '${id}' and since <= '${today}' and (until is null or '${today}' < until)`,
    );
    return rows[0]?.count;
  };
  /** Enrolled in Stevns' cooperation model, with METHOL who coordinates and TOVKRO who facilitates. */
  const enrolled = async () => {
    const person = await way.admit(stevns);
    expect((await way.enrol(person.id, withFacilitator)).errors).toEqual([]);
    return person;
  };
  const set = (citizenId: string, more: object, person = 'coordinator') =>
    way.send(person, 'setTeamMember', { citizenId, expectedVersion: 1, ...more });
  const end = (citizenId: string, more: object = {}, person = 'coordinator') =>
    way.send(person, 'endEnrolment', {
      citizenId,
      expectedVersion: 1,
      outcome: 'JOB',
      reason: 'Fast arbejde fra den 1.',
      ...more,
    });
  return { askAs, inDatabase, way, attach, countCoordinating, enrolled, set, end };
}
