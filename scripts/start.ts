import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createConnect, findDemoState } from '../demo/databases.ts';
import { loadMunicipality } from '../demo/load.ts';
import { checkPorts } from '../demo/port.ts';
import { assertUnused, portPurpose, type Postgres, startPostgres } from '../demo/postgres.ts';
import { type Stack, type StackPorts, startStack } from '../demo/stack.ts';
import { toDay } from '../server/day.ts';
import { SettingsReader } from '../server/environment.ts';
import { runMain, toSentence } from '../server/run.ts';

/** `npm start`: the demo municipality, everything in it, until Ctrl-C. */
async function main(): Promise<void> {
  const settings = readSettings();
  const closers: (() => Promise<void>)[] = [];
  const state = { isStopping: false };
  const starting = start(settings, closers);
  const stop = async () => {
    if (state.isStopping) return;
    state.isStopping = true;
    say('\nStopping …');
    await starting.catch(() => undefined);
    await closeAll(closers);
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void stop());
  try {
    const { stack, seconds } = await starting;
    if (state.isStopping) return;
    for (const { name, ended } of stack.processes) {
      void ended.then(() => {
        if (!state.isStopping)
          say(`${name} has stopped; the others go on. Its log: ${settings.folder}/${name}.log`);
      });
    }
    say(toGreeting(stack, seconds, settings));
  } catch (error) {
    if (state.isStopping) return;
    process.stderr.write(`${toSentence(error)}\n`);
    await closeAll(closers);
    process.exit(1);
  }
}

type Closers = (() => Promise<void>)[];

/** Starts everything in the order that it stands on each other; what it started so far is in `closers`. */
async function start({ folder, ports, postgresPort, citizens }: Settings, closers: Closers) {
  const startedAt = performance.now();
  const dataDir = `${folder}/postgres`;
  // Who started Helhed before is told that it runs, and not seven ports.
  await assertUnused(resolve(dataDir));
  await checkPorts(listPorts(ports, postgresPort));
  const postgres = await startPostgres({ dataDir, port: postgresPort });
  closers.push(() => postgres.stop());
  await makeMunicipality(postgres, citizens);
  const databaseUrl = (name: string, role: string) => postgres.url(name, role);
  const stack = await startStack({ folder, ports, databaseUrl });
  closers.push(() => stack.stop());
  return { stack, seconds: ((performance.now() - startedAt) / 1_000).toFixed(1) };
}

async function closeAll(closers: Closers): Promise<void> {
  for (const close of closers.splice(0).reverse()) await close();
}

/** Every port, with what it is for and the setting that moves it. */
function listPorts(ports: StackPorts, postgresPort: number): (readonly [number, string])[] {
  const names = ['gateway', 'jobcenter', 'social', 'children', 'issuer', 'metrics'] as const;
  return [
    ...names.map((name) => {
      const setting = name === 'gateway' ? 'PORT' : `${name.toUpperCase()}_PORT`;
      return [ports[name], `${name} (${setting})`] as const;
    }),
    [postgresPort, portPurpose],
  ];
}

/** The data as it was left; at the first start, a new municipality. */
async function makeMunicipality(postgres: Postgres, citizens: number): Promise<void> {
  const connect = createConnect(postgres);
  if ((await findDemoState(connect)) === 'LOADED') return;
  say(`Making a demo municipality of ${citizens} citizens …`);
  await loadMunicipality(connect, {
    citizens,
    today: toDay(new Date()),
    mayReplace: false,
    progress: () => undefined,
  });
}

const standardIssuerPort = 4010;

type Settings = ReturnType<typeof readSettings>;

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
      issuer: settings.port('ISSUER_PORT', standardIssuerPort),
      metrics: settings.port('METRICS_PORT', 4030),
    },
  });
}

function toGreeting(
  { url, processes }: Stack,
  seconds: string,
  { folder, ports: { issuer: issuerPort } }: Settings,
): string {
  const query = readFileSync(
    new URL('../examples/01-one-citizen.graphql', import.meta.url),
    'utf8',
  );
  return `
Helhed runs (${seconds} s). Ctrl-C stops it; the data stays in ${folder}.

  Endpoint   ${url}
  Explorer   ${url.replace('/graphql', '/explorer/')}
  Processes  ${processes.map(({ name, pid }) => `${name} ${pid ?? ''}`).join(', ')}
  A token    ${issuerPort === standardIssuerPort ? '' : `ISSUER_PORT=${issuerPort} `}npm run -s token -- coordinator
             Send it as the header Authorization: Bearer <token>; in the explorer: Auth, Bearer Token.

A query to paste, about Amalie, whom the coordinator coordinates:

${query.replace(/^#.*\n/gm, '').trim()}
`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

await runMain(main);
