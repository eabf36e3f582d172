import { readFile } from 'node:fs/promises';
import type pg from 'pg';
import { listMigrations } from './source/migrations.ts';

const folder = new URL('migrations/', import.meta.url);

/** Any number will do, as long as nobody else takes it: one migration at a time, whoever starts it. */
const lock = 4_000_707;

/**
 * Brings coordination's database to what this version needs: each file of `migrations/` once, in name order,
 * each in a transaction of its own; then the application's role has what `grants.sql` says and nothing else.
 * Gives the names of those it ran. The client is the schema's owner, which the application's role must not be.
 */
export async function migrate(client: pg.Client, applicationRole: string): Promise<string[]> {
  await client.query('select pg_advisory_lock($1)', [lock]);
  try {
    await client.query('create schema if not exists coordination');
    await client.query(
      'create table if not exists coordination.migrations (name text primary key, ran_at timestamptz not null)',
    );
    const { rows } = await client.query<{ name: string }>(
      'select name from coordination.migrations',
    );
    const ran = new Set(rows.map(({ name }) => name));
    const due = (await listMigrations()).filter((name) => !ran.has(name));
    for (const name of due) await runFile(client, name);
    await grant(client, applicationRole);
    return due;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lock]);
  }
}

async function runFile(client: pg.Client, name: string): Promise<void> {
  await client.query('begin');
  try {
    await client.query(await readFile(new URL(name, folder), 'utf8'));
    await client.query('insert into coordination.migrations values ($1, now())', [name]);
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    throw new Error(`The migration ${name} did not go through, and nothing of it was kept.`, {
      cause,
    });
  }
}

async function grant(client: pg.Client, applicationRole: string): Promise<void> {
  const role = client.escapeIdentifier(applicationRole);
  const grants = await readFile(new URL('grants.sql', import.meta.url), 'utf8');
  await client.query(`begin; revoke all on all tables in schema coordination from ${role};
    revoke all on all functions in schema coordination from ${role};
    ${grants.replaceAll(/:role\b/g, role)}; commit`);
}
