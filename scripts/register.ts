import pg from 'pg';
import { SettingsReader } from '../server/environment.ts';
import { toDay } from '../server/day.ts';
import { runMain } from '../server/run.ts';
import { centreCodes } from '../subgraphs/coordination/centres.ts';
import { register } from '../subgraphs/coordination/register.ts';

const databases = ['postgres:', 'postgresql:'];
const settings = new SettingsReader('register', process.env);

/** `npm run register`: brings coordination's registry to what the centres' source views say now. */
async function main(): Promise<void> {
  const { coordinationUrl, sources } = settings.done({
    coordinationUrl: settings.url(
      'COORDINATION_OWNER_URL',
      'the URL of coordination, as its owner',
      databases,
    ),
    sources: centreCodes.map((code) => ({
      code,
      name: settings.optional(`${code}_NAME`),
      url: settings.url(`${code}_DATABASE_URL`, `the URL of the database of ${code}`, databases),
    })),
  });
  const open: pg.Client[] = [];
  const connect = async (name: string, url: string): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: url, application_name: 'helhed register' });
    await client.connect().catch((cause: unknown) => {
      throw new Error(`The database of ${name} cannot be reached.`, { cause });
    });
    open.push(client);
    return client;
  };
  try {
    const coordination = await connect('COORDINATION', coordinationUrl);
    const sourceClients = [];
    for (const { code, name, url } of sources) {
      sourceClients.push({ code, name, client: await connect(code, url) });
    }
    const result = await register({
      coordination,
      centres: sourceClients,
      today: toDay(new Date()),
    });
    for (const [what, count] of Object.entries(result)) console.log(`${what}: ${count}`);
  } finally {
    await Promise.all(open.map((client) => client.end()));
  }
}

await runMain(main);
