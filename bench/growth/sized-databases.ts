import { createConnect, withClient } from '../../demo/databases.ts';
import { loadMunicipality } from '../../demo/load.ts';
import { databaseNames } from '../../demo/rooms.ts';
import type { Postgres } from '../../demo/postgres.ts';
import type { RoomName } from '../../server/sdl.ts';

/** What loading took; undefined where it lay there already. */
export interface SizedDatabases {
  readonly citizens: number;
  readonly measures: number;
  readonly gigabytes: number;
  readonly loadSeconds: number | undefined;
}

/** Where a room of the municipality of so many citizens has its rows. */
export function toSizedName(room: RoomName, citizens: number): string {
  return `${room}_${citizens}`;
}

/** Loads a municipality beside the others of the same server: what is there already is kept. */
export async function loadSized(
  postgres: Postgres,
  citizens: number,
  today: string,
): Promise<SizedDatabases> {
  const connect = createConnect(postgres);
  const isThere = await withClient(connect, 'postgres', async (admin) => {
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [
      toSizedName('coordination', citizens),
    ]);
    return rowCount === 1;
  });
  const startedAt = Date.now();
  if (!isThere) {
    await loadMunicipality(connect, {
      citizens,
      today,
      mayReplace: true,
      progress: () => undefined,
    });
  }
  const loadSeconds = isThere ? undefined : (Date.now() - startedAt) / 1_000;
  return withClient(connect, 'postgres', async (admin) => {
    for (const name of isThere ? [] : databaseNames) {
      await admin.query(`alter database ${name} rename to ${name}_${citizens}`);
    }
    const { rows } = await admin.query<{ bytes: string }>(
      'select sum(pg_database_size(datname)) as bytes from pg_database where datname = any($1)',
      [databaseNames.map((name) => `${name}_${citizens}`)],
    );
    return {
      citizens,
      measures: await countMeasures(postgres, citizens),
      gigabytes: Number(rows[0]?.bytes ?? 0) / 1e9,
      loadSeconds,
    };
  });
}

/** As PostgreSQL estimates it after a load: a count would read them all. */
async function countMeasures(postgres: Postgres, citizens: number): Promise<number> {
  const tables = {
    jobcenter: 'momentum.aktivitet',
    social: 'nexus.patient_grant',
    children: 'dubu.indsats',
  } as const;
  let total = 0;
  for (const room of ['jobcenter', 'social', 'children'] as const) {
    total += await withClient(
      createConnect(postgres),
      toSizedName(room, citizens),
      async (client) => {
        const { rows } = await client.query<{ count: number }>(
          'select reltuples::float8 as count from pg_class where oid = $1::regclass',
          [tables[room]],
        );
        return rows[0]?.count ?? 0;
      },
    );
  }
  return total;
}
