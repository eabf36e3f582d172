import pg from 'pg';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabases, type Databases } from '../../../setup/databases.ts';
import { startInOneProcess, type OneProcess } from '../../../setup/one-process.ts';
import { layWire, type Wire } from '../../../setup/wire.ts';

const fields = {
  coordinatingCaseworker: 'coordinatingCaseworker { name }',
  plan: 'plan { goals { title } }',
} as const;

/** What tells a statement that reads them. */
const tables = {
  team: 'coordination.coordinating_caseworkers',
  plans: 'coordination.plans p',
};

const toQuery = (asked: string) =>
  `query { citizenByCpr(cpr: "710304-9812") { name ${asked} whyAccess { parts } } }`;

describe('while the access log is written', () => {
  let databases: Databases;
  let wire: Wire;
  let town: OneProcess;
  let holder: pg.Client;
  beforeAll(async () => {
    databases = await createDatabases();
    wire = await layWire(databases.url('coordination'));
    town = await startInOneProcess({ COORDINATION_DATABASE_URL: wire.url }, databases);
    holder = new pg.Client({ connectionString: databases.url('coordination', 'postgres') });
    await holder.connect();
  });
  afterAll(async () => {
    await holder.end();
    await town.stop();
    await wire.close();
  });

  /** What has been read of the citizen by the time that an entry has waited for a while; and the answer after it. */
  const askWhileHeld = async (person: string, asked: string) => {
    wire.takeStatements();
    await holder.query('begin; lock table coordination.access_log in share mode');
    let isAnswered = false;
    const answer = town.askAs(person, toQuery(asked)).finally(() => (isAnswered = true));
    const statements: string[] = [];
    while (!statements.some((sql) => sql.includes('coordination.citizens_of('))) {
      statements.push(...wire.takeStatements());
      await setTimeout(10);
    }
    await setTimeout(300);
    statements.push(...wire.takeStatements());
    const wasAnswered = isAnswered;
    await holder.query('rollback');
    const read = Object.entries(tables).filter(([, table]) =>
      statements.some((sql) => sql.includes(table)),
    );
    return {
      wasAnswered,
      read: read.map(([name]) => name),
      answer: await answer,
      after: wire.takeStatements(),
    };
  };

  it('what the answer needs is read, and is not read again; nobody is answered', async () => {
    const held = await askWhileHeld('coordinator', Object.values(fields).join(' '));
    expect(held).toMatchObject({ wasAnswered: false, read: ['team', 'plans'], after: [] });
    expect(held.answer).toMatchObject({
      errors: [],
      data: { citizenByCpr: { coordinatingCaseworker: { name: 'Mette Holm' } } },
    });
  });

  it.each([
    ['coordinatingCaseworker', ['team']],
    ['plan', ['plans']],
  ] as const)('nothing is read but what is asked: %s', async (field, read) => {
    expect((await askWhileHeld('coordinator', fields[field])).read).toEqual(read);
  });

  it('a citizen is looked up in one turn to the database, and read in another', async () => {
    const query = toQuery('coordinatingCaseworker { name } plan { goals { title } }');
    for (const [person, turns] of [
      ['coordinator', 2],
      ['social-caseworker', 2],
    ] as const) {
      const taken: number[] = [];
      for (let time = 0; time < 3; time += 1) {
        wire.takeTurns();
        expect((await town.askAs(person, query)).data).toMatchObject({
          citizenByCpr: { coordinatingCaseworker: { name: 'Mette Holm' } },
        });
        taken.push(wire.takeTurns());
      }
      // On a busy machine what was sent as one may arrive as two.
      expect(Math.min(...taken)).toBe(turns);
    }
  });

  it('who is known to nobody is looked up in as many turns as who may not be seen', async () => {
    const turns = [];
    for (const cpr of ['710304-9812', '610190-1234']) {
      wire.takeTurns();
      const answer = await town.askAs(
        'visitator',
        `query { citizenByCpr(cpr: "${cpr}") { name } }`,
      );
      expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
      turns.push(wire.takeTurns());
    }
    expect(turns).toEqual([1, 1]);
  });

  it('nothing is read that the caller may not see', async () => {
    const { read, answer } = await askWhileHeld('privacy-officer', Object.values(fields).join(' '));
    expect(read).toEqual([]);
    expect(answer.errors.map(({ path }) => path?.at(-1))).toEqual(Object.keys(fields));
  });
});
