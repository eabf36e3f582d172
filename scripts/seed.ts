import { parseArgs } from 'node:util';
import { AlreadyFilledError, createConnect } from '../demo/databases.ts';
import { loadMunicipality } from '../demo/load.ts';
import { type Postgres, startPostgres } from '../demo/postgres.ts';
import { toDay } from '../server/day.ts';
import { runMain } from '../server/run.ts';

const usage = `npm run seed -- --citizens N [--replace] [--database-url URL] [--data-dir FOLDER]

  --citizens      how many, 1 to 5,000,000
  --replace       drop what the four databases hold
  --database-url  a PostgreSQL as its administrator (or SEED_DATABASE_URL);
                  without it, the embedded one is started and stopped again
  --data-dir      the embedded one's folder, .helhed/postgres when left out`;

/** `npm run seed`: an invented municipality of any size. */
async function main(): Promise<void> {
  const { citizens, mayReplace, databaseUrl, dataDir } = readArguments();
  const postgres =
    databaseUrl === undefined ? await startPostgres({ dataDir, port: 0 }) : useServer(databaseUrl);
  // An exit ends the embedded server too; the next seed begins anew.
  process.once('SIGINT', () => process.exit(130));
  const connect = createConnect(postgres);
  const startedAt = Date.now();
  try {
    await loadMunicipality(connect, {
      citizens,
      today: toDay(new Date()),
      mayReplace,
      progress: (line) => console.log(line),
    });
    console.log(`done in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  } finally {
    await postgres.stop();
  }
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      citizens: { type: 'string' },
      help: { type: 'boolean', default: false },
      replace: { type: 'boolean', default: false },
      'database-url': { type: 'string' },
      'data-dir': { type: 'string', default: '.helhed/postgres' },
    },
  });
  const text = values.citizens ?? '';
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  const citizens = Number(text);
  if (!/^\d+$/.test(text) || citizens < 1 || citizens > 5_000_000) {
    throw new Error(`--citizens must be a whole number from 1 to 5,000,000.\n\n${usage}`);
  }
  const databaseUrl = values['database-url'] ?? (process.env['SEED_DATABASE_URL'] || undefined);
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\/./.test(databaseUrl)) {
    throw new Error(`The database URL must begin with postgres://.\n\n${usage}`);
  }
  // The demo's roles have their names as passwords.
  if (
    databaseUrl !== undefined &&
    !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(databaseUrl).hostname)
  ) {
    throw new Error(
      'A demo municipality goes to a PostgreSQL on this machine only: its roles have known passwords.',
    );
  }
  return { citizens, mayReplace: values.replace, databaseUrl, dataDir: values['data-dir'] };
}

/** A server that somebody else runs. */
function useServer(adminUrl: string): Postgres {
  return {
    url: (database) => {
      const target = new URL(adminUrl);
      target.pathname = `/${database}`;
      return target.href;
    },
    stop: () => Promise.resolve(),
  };
}

await runMain(() =>
  main().catch((error: unknown) => {
    if (!(error instanceof AlreadyFilledError)) throw error;
    throw new Error(`${error.message} Add --replace to drop it and begin anew.`);
  }),
);
