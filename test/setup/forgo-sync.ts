import pg from 'pg';

/** What the server has written stands when its processes die, all of them; only a machine that dies would lose it. */
export async function forgoSync(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('alter system set fsync = off');
  await client.query('select pg_reload_conf()');
  await client.end();
}
