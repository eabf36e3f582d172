import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { withClient } from '../../demo/databases.ts';
import { ask, getToken } from '../../test/setup/ask.ts';
import type { Town } from '../town.ts';
import { caseloadOf } from '../workloads/workloads.ts';
import { readExample } from '../workloads/workload.ts';

/** How many statements one request made in each database; what begins and ends a transaction is not one. */
export interface StatementCount {
  readonly citizens: number;
  readonly ofDatabase: Readonly<Record<string, number>>;
}

/** A page of a caseload has 100 citizens at most; its list is one statement more than a single citizen. */
const pages = [10, 50, 100];

/** Counts by PostgreSQL's own log, in which everything is written for so long. */
export async function countStatements(town: Town): Promise<readonly StatementCount[]> {
  const token = await getToken(town.issuerUrl, 'coordinator');
  const log = join(town.folder, 'postgres.log');
  await setLogging(town, true);
  try {
    const counts: StatementCount[] = [];
    for (const citizens of [1, ...pages]) {
      const query = citizens === 1 ? readExample('01-one-citizen') : caseloadOf(citizens);
      // Once unseen: a new connection has statements of its own.
      await ask(town.url, token, query);
      await setTimeout(500);
      const before = (await readFile(log, 'utf8')).length;
      const { errors } = await ask(town.url, token, query);
      if (errors.length > 0) throw new Error(`A counted query failed: ${JSON.stringify(errors)}`);
      await setTimeout(500);
      counts.push({ citizens, ofDatabase: count((await readFile(log, 'utf8')).slice(before)) });
    }
    return counts;
  } finally {
    await setLogging(town, false);
  }
}

function count(log: string): Readonly<Record<string, number>> {
  const found = log.matchAll(/^bench (\w+) LOG:  (?:statement|execute [^:]*): \s*(\w+)/gm);
  const counts: Record<string, number> = {};
  for (const [, database = '', verb = ''] of found) {
    if (/^(begin|commit|rollback|set|show|savepoint|listen)$/i.test(verb)) continue;
    counts[database] = (counts[database] ?? 0) + 1;
  }
  return counts;
}

async function setLogging(town: Town, isOn: boolean): Promise<void> {
  await withClient(town.connect, 'postgres', async (client) => {
    const settings = { log_statement: "'all'", log_line_prefix: "'bench %d '" };
    for (const [name, value] of Object.entries(settings))
      await client.query(`alter system ${isOn ? `set ${name} = ${value}` : `reset ${name}`}`);
    await client.query('select pg_reload_conf()');
    await setTimeout(500);
  });
}
