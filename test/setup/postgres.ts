import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { createConnect } from '../../demo/databases.ts';
import { loadMunicipality } from '../../demo/load.ts';
import { startPostgres } from '../../demo/postgres.ts';
import { today } from './today.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server of this test run, as its owner: a URL with no database. */
    postgresUrl: string;
  }
}

let stop: () => Promise<void>;

/** One PostgreSQL for the whole run, with the demo municipality in four databases that test files copy. */
export async function setup(project: TestProject): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'helhed-test-'));
  await chmod(folder, 0o755);
  const dataDir = join(folder, 'postgres');
  const postgres = await startPostgres({ dataDir, port: 0, isLasting: false });
  stop = async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const connect = createConnect(postgres);
    await loadMunicipality(connect, {
      citizens: 400,
      today,
      mayReplace: false,
      progress: () => undefined,
    });
  } catch (error) {
    await stop();
    throw error;
  }
  project.provide('postgresUrl', postgres.url('postgres'));
}

export function teardown(): Promise<void> {
  return stop();
}
