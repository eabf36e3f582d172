import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { createDatabase } from '../../../../server/database.ts';
import { createMetrics } from '../../../../server/metrics.ts';
import { createLog } from '../../../../server/log.ts';
import {
  createAccessLog,
  type AccessLog,
} from '../../../../subgraphs/coordination/access-log/access-log.ts';
import type { AlarmRule } from '../../../../subgraphs/coordination/access-log/alarm-rules.ts';
import {
  openHeadsFile,
  type HeadsFile,
} from '../../../../subgraphs/coordination/access-log/heads-file.ts';
import {
  createHeadSeal,
  toPublicKey,
} from '../../../../subgraphs/coordination/access-log/heads.ts';
import { verifyDatabase } from '../../../../subgraphs/coordination/access-log/verify-database.ts';
import { seed } from './entries.ts';

type Role = 'owner' | 'app' | 'superuser';

/** A database with nothing but the access log, an owner that is no superuser, and the application's role. */
export interface LogDatabase {
  url(role: Role): string;
  run<Row extends pg.QueryResultRow>(
    role: Role,
    sql: string,
    values?: readonly unknown[],
  ): Promise<Row[]>;
  /** Where heads are exported. */
  readonly headsFile: string;
  /** A process's log over it. */
  openLog(options?: LogOptions): Promise<OpenLog>;
  /** The faults that a verification finds. */
  verify(options?: {
    readonly keys?: readonly Uint8Array[];
    readonly headsFile?: string;
  }): Promise<string[]>;
  drop(): Promise<void>;
}

interface LogOptions {
  readonly url?: string;
  readonly key?: Uint8Array | 'NONE';
  readonly rules?: readonly AlarmRule[];
  readonly statementTimeoutMs?: number;
  readonly headsFile?: HeadsFile;
}

export interface OpenLog extends AccessLog {
  /** What was logged, line by line. */
  readonly lines: readonly string[];
}

const coordination = new URL('../../../../subgraphs/coordination/', import.meta.url);

export async function createLogDatabase(): Promise<LogDatabase> {
  const name = `log_${randomBytes(4).toString('hex')}`;
  const roles = { owner: `${name}_owner`, app: `${name}_app`, superuser: undefined };
  const url = (role: Role, database = name) => {
    const target = new URL(inject('postgresUrl'));
    target.pathname = `/${database}`;
    const user = roles[role];
    if (user !== undefined) {
      target.username = user;
      target.password = user;
    }
    return target.href;
  };
  const runAt = async <Row extends pg.QueryResultRow>(
    at: string,
    sql: string,
    values: readonly unknown[] = [],
  ) => {
    const client = new pg.Client({ connectionString: at });
    await client.connect();
    try {
      return (await client.query<Row>(sql, [...values])).rows;
    } finally {
      await client.end();
    }
  };
  const run: LogDatabase['run'] = (role, sql, values) => runAt(url(role), sql, values);
  const admin = url('superuser', 'postgres');
  await runAt(admin, `create role ${roles.owner} login password '${roles.owner}'`);
  await runAt(admin, `create role ${roles.app} login password '${roles.app}'`);
  await runAt(
    admin,
    `create database ${name} template template0 encoding 'UTF8' owner ${roles.owner}`,
  );
  await run('owner', 'create schema coordination');
  for (const file of ['2026-11-22-1-callers.sql', '2026-11-22-2-access-log.sql']) {
    await run('owner', await readFile(new URL(`migrations/${file}`, coordination), 'utf8'));
  }
  const grants = await readFile(new URL('grants.sql', coordination), 'utf8');
  const [, ours = ''] = grants.split('-- Access log.\n');
  await run(
    'owner',
    `grant usage on schema coordination to :role; ${ours.split('\n-- ')[0] ?? ''}`.replaceAll(
      ':role',
      roles.app,
    ),
  );
  const folder = await mkdtemp(join(tmpdir(), 'helhed-log-'));
  const headsFile = join(folder, 'heads.txt');
  return {
    url,
    run,
    headsFile,
    openLog: async ({ key = seed, rules = [], ...options } = {}) => {
      const lines: string[] = [];
      const database = createDatabase(options.url ?? url('app'), {
        poolSize: 2,
        ...(options.statementTimeoutMs === undefined
          ? {}
          : { statementTimeoutMs: options.statementTimeoutMs }),
      });
      const log = createAccessLog({
        metrics: createMetrics(),
        database,
        headSeal: key === 'NONE' ? undefined : createHeadSeal('HEAD', [key]),
        headsFile: options.headsFile ?? (await openHeadsFile(headsFile)),
        alarmRules: rules,
        log: createLog('test', (line) => void lines.push(line)),
      });
      return {
        ...log,
        lines,
        close: async () => {
          try {
            await log.close();
          } finally {
            await database.destroy();
          }
        },
      };
    },
    verify: async ({ keys = [toPublicKey(seed)], headsFile: file = headsFile } = {}) => {
      const database = createDatabase(url('owner'), { poolSize: 1 });
      const faults: string[] = [];
      try {
        await verifyDatabase(database, {
          publicKeys: keys,
          headsFile: file,
          onFault: (fault) => faults.push(fault),
        });
      } finally {
        await database.destroy();
      }
      return faults;
    },
    drop: async () => {
      await runAt(admin, `drop database ${name} with (force)`);
      await runAt(admin, `drop role ${roles.owner}`);
      await runAt(admin, `drop role ${roles.app}`);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
