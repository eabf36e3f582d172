import { readdir } from 'node:fs/promises';
import { readRows, type Database } from '../../../server/database.ts';

/** The migrations that this version needs, in the order they run. */
export async function listMigrations(): Promise<string[]> {
  return (await readdir(new URL('../migrations/', import.meta.url)))
    .filter((name) => name.endsWith('.sql'))
    .sort();
}

/** Throws unless the database has had every migration. */
export async function checkMigrations(database: Database): Promise<void> {
  const [found] = await readRows<{ readonly isThere: boolean; readonly isReadable: boolean }>(
    database,
    'coordination',
    `select count(c.oid) > 0 as "isThere",
            coalesce(bool_or(has_schema_privilege(n.oid, 'usage')
              and has_table_privilege(c.oid, 'select')), false) as "isReadable"
       from pg_namespace n join pg_class c on c.relnamespace = n.oid
      where n.nspname = 'coordination' and c.relname = 'migrations'`,
  );
  if (!found?.isThere)
    throw new Error('The coordination database has no tables yet: run npm run migrate.');
  if (!found.isReadable) {
    throw new Error(
      'The role in COORDINATION_DATABASE_URL has no rights in the schema coordination: name it in COORDINATION_ROLE and run npm run migrate.',
    );
  }
  const ran = await readRows<{ readonly name: string }>(
    database,
    'coordination',
    'select name from coordination.migrations',
  );
  const names = new Set(ran.map(({ name }) => name));
  const missing = (await listMigrations()).filter((name) => !names.has(name));
  if (missing.length > 0) {
    throw new Error(`The coordination database lacks ${missing.join(', ')}: run npm run migrate.`);
  }
}
