import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createConnect } from '../../demo/databases.ts';
import { loadMunicipality } from '../../demo/load.ts';
import { startStack, type Stack } from '../../demo/stack.ts';
import { today } from '../setup/today.ts';
import { startMortalPostgres, toVictim, type MortalPostgres, type Victim } from './killer.ts';
import { findSteadyPort } from './steady-port.ts';

/** Everything running over a PostgreSQL of its own, where all of it can be killed. */
export interface MortalTown {
  readonly stack: Stack;
  readonly postgres: MortalPostgres;
  /** Where logs, keys and exported heads lie. */
  readonly folder: string;
  getVictim(name: 'postgres' | 'gateway' | 'jobcenter' | 'social' | 'children'): Victim;
  /** Reads rows of coordination's database as its owner. */
  read<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]>;
  stop(): Promise<void>;
}

export async function startMortalTown(citizens: number): Promise<MortalTown> {
  const folder = await mkdtemp(join(tmpdir(), 'helhed-mortal-'));
  // As root PostgreSQL runs as another account, which must get in.
  await chmod(folder, 0o755);
  const postgres = await startMortalPostgres(join(folder, 'postgres'));
  const stack = await startOver(postgres, folder, citizens).catch(async (error: unknown) => {
    await postgres.stop();
    throw error;
  });
  return {
    stack,
    postgres,
    folder,
    getVictim: (name) => {
      const running = stack.processes.find((process) => process.name === name);
      return running ? toVictim(running) : postgres;
    },
    read: async <Row extends pg.QueryResultRow>(sql: string) => {
      const client = new pg.Client({ connectionString: postgres.url('coordination') });
      await client.connect();
      try {
        return (await client.query<Row>(sql)).rows;
      } finally {
        await client.end();
      }
    },
    stop: async () => {
      await stack.stop();
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function startOver(postgres: MortalPostgres, folder: string, citizens: number) {
  await loadMunicipality(createConnect(postgres), {
    citizens,
    today,
    mayReplace: false,
    progress: () => undefined,
  });
  return startStack({
    databaseUrl: (room, role) => postgres.url(room, role),
    folder,
    ports: {
      gateway: await findSteadyPort('the gateway'),
      jobcenter: await findSteadyPort('jobcenter'),
      social: await findSteadyPort('social'),
      children: await findSteadyPort('children'),
      issuer: 0,
      metrics: 0,
    },
    env: {
      HELHED_TODAY: today,
      MAX_RUNNING_REQUESTS: '1000',
      RATE_LIMIT_PER_MINUTE: '1000000',
      RATE_LIMIT_BY_CPR_PER_MINUTE: '1000000',
    },
  });
}
