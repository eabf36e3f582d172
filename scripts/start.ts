import { readFileSync } from 'node:fs';
import { createConnect, findDemoState } from '../demo/databases.ts';
import { loadMunicipality } from '../demo/load.ts';
import { startPostgres } from '../demo/postgres.ts';
import { startStack } from '../demo/stack.ts';
import { toDay } from '../server/day.ts';
import { SettingsReader } from '../server/environment.ts';
import { toSentence } from '../server/run.ts';

/** `npm start`: the demo municipality, everything in it, until Ctrl-C. */
async function main(): Promise<void> {
  const { folder, citizens, ports, postgresPort } = readSettings();
  const closers: (() => Promise<void>)[] = [];
  const closeAll = async () => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  const state = { isStopping: false };
  const stop = () => {
    if (state.isStopping) return;
    state.isStopping = true;
    say('\nStopping …');
    void closeAll().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('SIGHUP', stop);

  try {
    const startedAt = performance.now();
    const postgres = await startPostgres({ dataDir: `${folder}/postgres`, port: postgresPort });
    closers.push(() => postgres.stop());
    const connect = createConnect(postgres);
    if ((await findDemoState(connect)) !== 'LOADED') {
      say(`Making a demo municipality of ${citizens} citizens …`);
      await loadMunicipality(connect, {
        citizens,
        today: toDay(new Date()),
        mayReplace: false,
        progress: () => undefined,
      });
    }
    const stack = await startStack({
      databaseUrl: (name, role) => postgres.url(name, role),
      folder,
      ports,
    });
    closers.push(() => stack.stop());
    for (const running of stack.processes) {
      void running.ended.then(() => {
        if (!state.isStopping)
          say(
            `${running.name} has stopped; the others go on. Its log: ${folder}/${running.name}.log`,
          );
      });
    }
    say(toGreeting(stack.url, ((performance.now() - startedAt) / 1_000).toFixed(1)));
  } catch (error) {
    await closeAll();
    if (state.isStopping) return;
    process.stderr.write(`${toSentence(error)}\n`);
    process.exit(1);
  }
}

function readSettings() {
  const settings = new SettingsReader('npm start', process.env);
  return settings.done({
    folder: settings.optional('HELHED_FOLDER') ?? '.helhed',
    citizens: settings.whole('DEMO_CITIZENS', 400, 20, 1_000_000),
    postgresPort: settings.port('POSTGRES_PORT', 4020),
    ports: {
      gateway: settings.port('PORT', 4000),
      jobcenter: settings.port('JOBCENTER_PORT', 4001),
      social: settings.port('SOCIAL_PORT', 4002),
      children: settings.port('CHILDREN_PORT', 4003),
      issuer: settings.port('ISSUER_PORT', 4010),
    },
  });
}

function toGreeting(url: string, seconds: string): string {
  const query = readFileSync(
    new URL('../examples/01-one-citizen.graphql', import.meta.url),
    'utf8',
  );
  return `
Helhed runs (${seconds} s). Ctrl-C stops it; the data stays in .helhed.

  Endpoint   ${url}
  Explorer   ${url.replace('/graphql', '/explorer/')}
  A token    npm run -s token -- coordinator
             Send it as the header Authorization: Bearer <token>; in the explorer: Auth, Bearer Token.

A query to paste, about Amalie, whom the coordinator coordinates:

${query.replace(/^#.*\n/gm, '').trim()}
`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
