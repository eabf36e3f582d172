import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { roleOf, withClient } from '../../demo/databases.ts';
import { rooms, type RoomName } from '../../server/sdl.ts';
import { ask, getToken } from '../../test/setup/ask.ts';
import { ours } from '../rivals/ours.ts';
import { perRoom, type Town } from '../town.ts';
import { caseloadOf } from '../workloads/workloads.ts';
import { readExample } from '../workloads/workload.ts';

/** What one request costs each database. */
export interface StatementCount {
  readonly citizens: number;
  /** What begins and ends a transaction is not counted. */
  readonly statements: Readonly<Record<RoomName, number>>;
  /** Connections that it had to open, once the pools were filled. */
  readonly connections: number;
}

/** One citizen, and pages of a caseload: 100 at most. A list has statements of its own in coordination. */
const sizes = [1, 10, 50, 100];

/** PostgreSQL tells of its connections with some delay. */
const settleMs = 1_500;

/** Counts by PostgreSQL's own log, in which everything is written for so long. */
export async function countStatements(town: Town): Promise<readonly StatementCount[]> {
  const token = await getToken(town.issuerUrl, 'coordinator');
  const gateway = await ours.start({ town, roomUrls: town.roomUrls });
  try {
    await setLogging(town, true);
    const counts: StatementCount[] = [];
    for (const citizens of sizes) {
      const query = citizens === 1 ? readExample('01-one-citizen') : caseloadOf(citizens);
      counts.push({
        citizens,
        ...(await countOne(town, async () => {
          const { errors } = await ask(`${gateway.url}/graphql`, token, query);
          if (errors.length > 0)
            throw new Error(`A counted query failed: ${JSON.stringify(errors)}`);
        })),
      });
    }
    return counts;
  } finally {
    await setLogging(town, false);
    await gateway.stop();
  }
}

/** Unseen first: a new connection has statements of its own, and a pool opens more than one. */
async function countOne(
  town: Town,
  askOnce: () => Promise<void>,
): Promise<Omit<StatementCount, 'citizens'>> {
  for (let times = 0; times < 5; times += 1) await askOnce();
  await setTimeout(settleMs);
  const log = join(town.folder, 'postgres.log');
  const [before, connectionsBefore] = [await readFile(log, 'utf8'), await countConnections(town)];
  await askOnce();
  await setTimeout(settleMs);
  const connections = (await countConnections(town)) - connectionsBefore;
  const statements = countLogged((await readFile(log, 'utf8')).slice(before.length));
  if (statements.coordination === 0) throw new Error('PostgreSQL logs no statement.');
  return { statements, connections };
}

function countLogged(log: string): Readonly<Record<RoomName, number>> {
  const found = [...log.matchAll(/^bench (\w+) LOG: {2}(?:statement|execute [^:]*): \s*(\w+)/gm)];
  return perRoom(
    (room) =>
      found.filter(
        ([, database, verb = '']) =>
          database === room && !/^(begin|commit|rollback|set|show)$/i.test(verb),
      ).length,
  );
}

async function countConnections(town: Town): Promise<number> {
  return withClient(town.connect, 'postgres', async (client) => {
    const { rows } = await client.query<{ sessions: string }>(
      'select sum(sessions) as sessions from pg_stat_database where datname = any($1)',
      [[...rooms]],
    );
    return Number(rows[0]?.sessions ?? 0);
  });
}

/** Rooms' roles are kept from the log, for it would hold CPR numbers; these are invented, and the log goes with its folder. */
async function setLogging(town: Town, isOn: boolean): Promise<void> {
  await withClient(town.connect, 'postgres', async (client) => {
    const settings = { log_statement: "'all'", log_line_prefix: "'bench %d '" };
    for (const [name, value] of Object.entries(settings))
      await client.query(`alter system ${isOn ? `set ${name} = ${value}` : `reset ${name}`}`);
    for (const room of rooms)
      await client.query(
        `alter role ${roleOf(room)} set log_min_messages = '${isOn ? 'log' : 'panic'}'`,
      );
    await client.query('select pg_reload_conf()');
    await client.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'helhed'",
    );
    await setTimeout(500);
  });
}
