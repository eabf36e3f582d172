import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../server/caller.ts';
import { ownErrand } from '../../server/errand.ts';
import { createDatabase, type Database, type ReadRows } from '../../server/database.ts';
import { appoint } from '../../subgraphs/coordination/source/coordinating-caseworkers.ts';
import {
  countChange,
  lockCoordination,
} from '../../subgraphs/coordination/source/coordinations.ts';
import { Session } from '../../subgraphs/coordination/source/session.ts';
import { createDatabases, type Databases } from '../setup/databases.ts';
import { today } from '../setup/today.ts';
import { at } from './cells.ts';
import { plantCitizens, type PlantedCitizen } from './planted-citizens.ts';
import { relations, toRelationSql } from './planted-relations.ts';

const employee = 'JAKLUN';
const facilitator = (until: string) =>
  `insert into coordination.team_members (citizen_id, caseworker_id, role, since, until)
   values ('$id', '${employee}', 'FACILITATOR', '2026-01-01', ${until});`;

/** How somebody stands to a citizen, the SQL that makes it so, and whether they organise the work around them. */
const standings: readonly (readonly [string, (id: string) => string, boolean])[] = [
  ...relations.map(
    (relation) =>
      [
        relation,
        (id: string) => toRelationSql(relation, id, employee),
        relation === 'coordinating',
      ] as const,
  ),
  ['facilitating', (id) => facilitator('null').replace('$id', id), true],
  ['facilitating until yesterday', (id) => facilitator(`'${today}'`).replace('$id', id), false],
];

const caller: Caller = {
  id: 'somebody',
  name: 'Somebody',
  roles: ['CASEWORKER'],
  rights: [],
  limits: { units: undefined, kle: undefined, sensitivity: 4 },
  scopes: [],
  centre: 'JOBCENTER',
  employeeId: employee,
  cpr: undefined,
};

/** No policy of ours is asked here: this is what is left when every line of TypeScript is wrong. */
describe('the rows know who organises the work around a citizen', () => {
  let databases: Databases;
  let database: Database;
  let planted: readonly PlantedCitizen[];
  beforeAll(async () => {
    databases = await createDatabases();
    planted = await plantCitizens(databases, standings.length);
    await databases.run(
      'coordination',
      standings.map(([, toSql], index) => toSql(planted[index]?.id ?? '')).join('\n'),
    );
    database = createDatabase(databases.url('coordination'), { poolSize: 2 });
  });
  afterAll(async () => {
    await database.destroy();
    await databases.drop();
  });

  const idOf = (standing: string) =>
    planted[standings.findIndex(([name]) => name === standing)]?.id ?? '';
  /** Runs it as somebody who asks about the citizen, and takes it back. */
  const attempt = async (
    citizenId: string,
    run: (read: ReadRows) => Promise<unknown>,
    who: Partial<Caller> = {},
  ): Promise<unknown> => {
    const session = new Session(database, { ...ownErrand, caller: { ...caller, ...who } }, today);
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
    return result;
  };
  const appointing = (
    citizenId: string,
    more: Readonly<Record<string, string>> = {},
    who: Partial<Caller> = {},
  ) =>
    attempt(
      citizenId,
      async (read) => {
        await appoint(read, { citizenId, caseworkerId: 'SOFLIN', today, by: employee, ...more });
        return 'appointed';
      },
      who,
    );

  it.each(standings)('%s', async (name, _, organises) => {
    const id = idOf(name);
    const locked = await attempt(id, (read) => lockCoordination(read, today, id));
    const counted = await attempt(id, (read) => countChange(read, today, id));
    expect(locked).toHaveLength(organises ? 1 : 0);
    expect(counted).toHaveLength(organises ? 1 : 0);
    expect(await appointing(id)).toBe(organises ? 'appointed' : 'refused');
  });

  it('who has no role at work organises nothing, whatever the directory says of them', async () => {
    const id = idOf('facilitating');
    const roles = ['CITIZEN', 'MANAGER', 'SYSTEM', 'PRIVACY_OFFICER'] as const;
    const counted = await attempt(id, (read) => countChange(read, today, id), { roles });
    expect(counted).toEqual([]);
    expect(await appointing(id, {}, { roles })).toBe('refused');
  });

  it.each([
    ['themselves', { caseworkerId: employee }],
    ['in somebody else’s name', { by: 'METHOL' }],
    ['for another day', { today: '2026-11-20' }],
  ])('who organises appoints nobody %s', async (_, more) => {
    expect(await appointing(idOf('facilitating'))).toBe('appointed');
    expect(await appointing(idOf('facilitating'), more)).toBe('refused');
  });

  it('what is over stays as it was: no period is changed after its end, or ended for another day', async () => {
    const id = idOf('facilitating');
    await databases.run(
      'coordination',
      `insert into coordination.coordinating_caseworkers (citizen_id, caseworker_id, since, until)
       values ('${id}', 'HENDAH', '2026-01-01', '2026-06-01'), ('${id}', 'METHOL', '2026-06-01', null)`,
    );
    const end = (who: string, until: string) =>
      attempt(id, (read) =>
        read(
          `update coordination.coordinating_caseworkers set until = '${until}'
            where citizen_id = '${id}' and caseworker_id = '${who}' returning id`,
        ),
      );
    expect(await end('METHOL', today)).toHaveLength(1);
    expect(await end('METHOL', '2026-11-01')).toBe('refused');
    expect(await end('HENDAH', today)).toEqual([]);
  });
});
