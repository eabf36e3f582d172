import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Caller } from '../../../server/caller.ts';
import { createDatabase, type Database, type ReadRows } from '../../../server/database.ts';
import { ownErrand } from '../../../server/errand.ts';
import { appoint } from '../../../subgraphs/coordination/source/coordinating-caseworkers.ts';
import { enrol } from '../../../subgraphs/coordination/source/enrolments.ts';
import { addScreening } from '../../../subgraphs/coordination/source/screenings.ts';
import { Session } from '../../../subgraphs/coordination/source/session.ts';
import { addDecision } from '../../../subgraphs/coordination/source/visitation.ts';
import { createDatabases, type Databases } from '../../setup/databases.ts';
import { today } from '../../setup/today.ts';
import { at } from '../cells.ts';

export const me = 'INGSTO';
export const programme = 'VUP';
const visitator: Caller = {
  id: 'somebody',
  name: 'Somebody',
  roles: ['CASEWORKER'],
  rights: ['VISITATION'],
  limits: { units: undefined, kle: undefined, sensitivity: 4 },
  scopes: [],
  centre: 'SOCIAL',
  employeeId: me,
  cpr: undefined,
};

export const signalBy = (who: string, on = today) =>
  `with s as (insert into coordination.signals (citizen_id, programme, received_on, is_source_protected, recorded_by, recorded_on)
     values ('$id', '${programme}', '${on}', true, '${who}', '${on}') returning id)
   insert into coordination.signal_sources select id, 'RELATIVE', 'Hendes mor' from s;`;
export const decided = (outcome: string, of = programme) =>
  `insert into coordination.visitation_decisions (citizen_id, programme, track, step, outcome, reasons, decided_on, decided_by, decided_at)
   values ('$id', '${of}', 'YOUTH', 'VUP', '${outcome}', '{x}', '${today}', 'SOFLIN', now() + interval '1 second');`;
export const enrolled = `insert into coordination.coordinations (citizen_id, model, since) values ('$id', '${programme}', '2026-01-01');`;
export const elsewhere = enrolled.replace(programme, 'TVP');
export const elsewhereSince = `insert into coordination.coordinations (citizen_id, model, since, until, enrolled_by, enrolled_at)
  values ('$id', 'TVP', '2026-01-01', '${today}', 'SOFLIN', now() + interval '1 second');`;
export const coordinatedUntil = (who: string, until: string) =>
  `insert into coordination.coordinating_caseworkers (citizen_id, caseworker_id, since, until)
   values ('$id', '${who}', '2026-01-01', '${until}');`;
export const coordinatedBy = (who: string) =>
  `insert into coordination.coordinating_caseworkers (citizen_id, caseworker_id, since) values ('$id', '${who}', '2026-01-01');`;
export const handoverTo = (who: string, more = '') =>
  `insert into coordination.handovers (citizen_id, to_caseworker_id, note, requested_by, requested_on)
   values ('$id', '${who}', 'Til dig', 'METHOL', '${today}'); ${more}`;

/** Coordination's rows alone: no policy of ours is asked, and this is what is left when every line of TypeScript is wrong. */
export function openRows() {
  let databases: Databases;
  let database: Database;
  beforeAll(async () => {
    databases = await createDatabases(['coordination']);
    database = createDatabase(databases.url('coordination'), { poolSize: 2 });
  });
  afterAll(async () => {
    await database.destroy();
    await databases.drop();
  });

  /** Somebody in the registry, with what the SQL says of them. */
  const plant = async (...told: readonly string[]) => {
    const id = randomUUID();
    await databases.run(
      'coordination',
      `insert into coordination.citizens (id, name) values ('${id}', 'Planteborg');
       insert into coordination.addresses values ('${id}', 'Skovvej 1');
       insert into coordination.plans (citizen_id, version, adopted_on) values ('${id}', 1, '2026-01-01');
       ${told.join('\n').replaceAll('$id', id)}`,
    );
    return id;
  };
  /** Runs it as somebody who asks about the citizen, and takes it back: rows, or that it was refused. */
  const attempt = async (
    citizenId: string,
    run: (read: ReadRows) => Promise<unknown>,
    who: Partial<Caller> = {},
  ): Promise<unknown> => {
    const caller = { ...visitator, ...who };
    const session = new Session(database, { ...ownErrand, caller }, today);
    session.approach([citizenId]);
    const takenBack = new Error('Taken back.');
    let result: unknown;
    await session
      .change(async (read) => {
        result = await run(read);
        throw takenBack;
      })
      .catch((error: unknown) => {
        if (error === takenBack) return;
        // Of row-level security, and of nothing else that could be wrong with a statement.
        expect(at(error, 'cause', 'code')).toBe('42501');
        result = 'refused';
      });
    return Array.isArray(result) ? result.length : result;
  };
  const seen = (citizenId: string, table: string, who?: Partial<Caller>) => {
    const column = table === 'citizens' ? 'id' : 'citizen_id';
    return attempt(
      citizenId,
      (read) =>
        read(`select from coordination.${table} where ${column} = cast(:citizenId as uuid)`, {
          citizenId,
        }),
      who,
    );
  };
  const screening = (citizenId: string, who?: Partial<Caller>, by = me) =>
    attempt(
      citizenId,
      (read) =>
        addScreening(read, {
          citizenId,
          programme,
          signalId: null,
          answers: [],
          outcome: 'OUTSIDE',
          deviationReason: null,
          by,
          today,
        }),
      who,
    );
  const deciding = (citizenId: string, who?: Partial<Caller>, more: object = {}) =>
    attempt(
      citizenId,
      (read) =>
        addDecision(read, {
          citizenId,
          programme,
          track: null,
          step: 'VUP',
          outcome: 'ENROL',
          reasons: ['x'],
          skipReason: null,
          meetingId: null,
          today,
          by: me,
          ...more,
        }),
      who,
    );
  const enrolling = (citizenId: string, more: object = {}, who?: Partial<Caller>) =>
    attempt(
      citizenId,
      (read) =>
        enrol(read, {
          citizenId,
          programme,
          track: 'YOUTH',
          programmeTeam: null,
          endsOn: null,
          extensionReason: null,
          reasons: ['x'],
          coordinatingCaseworkerId: 'METHOL',
          team: [{ caseworkerId: 'TOVKRO', role: 'FACILITATOR' }],
          today,
          by: me,
          ...more,
        }),
      who,
    );

  const appointing = (
    citizenId: string,
    more: Readonly<Record<string, string>> = {},
    who?: Partial<Caller>,
  ) =>
    attempt(
      citizenId,
      async (read) => {
        await appoint(read, { citizenId, caseworkerId: 'SOFLIN', today, by: me, ...more });
        return 'appointed';
      },
      who,
    );

  return { plant, attempt, seen, screening, deciding, enrolling, appointing };
}
