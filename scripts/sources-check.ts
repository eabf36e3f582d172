import { isListening } from '../demo/port.ts';
import { createDatabase } from '../server/database.ts';
import { SettingsReader } from '../server/environment.ts';
import { runMain } from '../server/run.ts';
import { toReason } from '../subgraphs/centre/report/reason.ts';
import { findSourceReport, type SourceReport } from '../subgraphs/centre/report/source-report.ts';
import { toCounted } from '../subgraphs/centre/report/tally.ts';
import { views as children } from '../subgraphs/children/source.ts';
import { findLaw, findParagraph } from '../subgraphs/coordination/laws/laws.ts';
import { loadLaws } from '../subgraphs/coordination/laws/load-laws.ts';
import { views as jobcenter } from '../subgraphs/jobcenter/source.ts';
import { views as social } from '../subgraphs/social/source.ts';

const rooms = { jobcenter, social, children } as const;
type Room = keyof typeof rooms;
const names: readonly Room[] = ['jobcenter', 'social', 'children'];

const laws = loadLaws();
const catalogue = {
  knowsLaw: (code: string) => findLaw(laws, code) !== undefined,
  knowsParagraph: (code: string, paragraph: string) =>
    findParagraph(laws, code, paragraph) !== undefined,
};

/** `npm run sources:check`: what is wrong with the centres' source views, and what Helhed cannot read in them. */
async function main(): Promise<void> {
  let hasFaults = false;
  for (const [name, url] of await findUrls()) {
    const { faults, warnings } = await check(name, url);
    hasFaults ||= faults.length > 0;
    console.log(
      `${name}: ${faults.length === 0 ? 'keeps the contract' : toCounted(faults.length, 'fault')}`,
    );
    for (const fault of faults) console.log(`  fault    ${fault}`);
    for (const warning of warnings) console.log(`  warning  ${warning}`);
  }
  if (hasFaults) process.exitCode = 1;
}

/** The centres that the environment names, else those of the demo that runs. */
async function findUrls(): Promise<(readonly [Room, string])[]> {
  const settings = new SettingsReader('sources:check', process.env);
  const set = names.flatMap((name) => {
    const variable = `${name.toUpperCase()}_DATABASE_URL`;
    if (settings.optional(variable) === undefined) return [];
    const url = settings.url(variable, 'a database', ['postgres:', 'postgresql:']);
    return [[name, url] as const];
  });
  const { port } = settings.done({ port: settings.port('POSTGRES_PORT', 4020) });
  if (set.length > 0) return set;
  if (await isListening(port)) {
    return names.map((name) => {
      const role = `${name}_reader`;
      return [name, `postgres://${role}:${role}@127.0.0.1:${port}/${name}`];
    });
  }
  throw new Error(
    `There is nothing to check: set JOBCENTER_DATABASE_URL, SOCIAL_DATABASE_URL or CHILDREN_DATABASE_URL, ` +
      `or start the demo (npm start), whose PostgreSQL is looked for at port ${port}.`,
  );
}

async function check(name: Room, url: string): Promise<SourceReport> {
  // To count every row of a municipality takes longer than a citizen may wait.
  const database = createDatabase(url, { poolSize: 1, statementTimeoutMs: 900_000 });
  try {
    return await findSourceReport(database, name, rooms[name], catalogue);
  } catch (error) {
    return { faults: [`its database cannot be asked: ${toReason(error)}`], warnings: [] };
  } finally {
    await database.destroy();
  }
}

await runMain(main);
