import pg from 'pg';
import { SettingsReader } from '../server/environment.ts';
import { runMain } from '../server/run.ts';
import { migrate } from '../subgraphs/coordination/migrate.ts';

/** `npm run migrate`: makes or updates the tables of coordination's database. */
await runMain(async () => {
  const settings = new SettingsReader('migrate', process.env);
  const { url, role } = settings.done({
    url: settings.url(
      'COORDINATION_OWNER_URL',
      'the URL of the coordination database, as its owner',
      ['postgres:', 'postgresql:'],
    ),
    role: settings.text(
      'COORDINATION_ROLE',
      'the role that COORDINATION_DATABASE_URL connects as, which owns nothing',
    ),
  });
  const client = new pg.Client({ connectionString: url, application_name: 'helhed migrate' });
  await client.connect().catch((cause: unknown) => {
    throw new Error('The coordination database cannot be reached.', { cause });
  });
  try {
    const ran = await migrate(client, role);
    console.log(ran.length === 0 ? 'Nothing to migrate.' : `Migrated: ${ran.join(', ')}`);
  } finally {
    await client.end();
  }
});
