import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts, startStack, type Stack, type StackPorts } from '../../demo/stack.ts';
import { ask, getToken, type Answer } from './ask.ts';
import { createDatabases, type Databases } from './databases.ts';
import { today } from './today.ts';

/** Everything running, as `npm start` has it: processes of their own, real HTTP, copies of the databases. */
export interface TestStack {
  readonly stack: Stack;
  readonly databases: Databases;
  /** Where logs, keys and exported heads lie. */
  readonly folder: string;
  /** Asks the gateway as one of the demo's people. */
  askAs(
    person: string,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>;
  /** All that the processes have logged so far. */
  readLogs(): string;
  stop(): Promise<void>;
}

/** Where it listens, where that is not anywhere. */
interface TestStackPorts {
  readonly ports?: StackPorts;
  readonly moreGateways?: readonly number[];
}

export async function startTestStack(
  env: Readonly<Record<string, string>> = {},
  { ports = freePorts, moreGateways = [] }: TestStackPorts = {},
): Promise<TestStack> {
  const databases = await createDatabases();
  const folder = await mkdtemp(join(tmpdir(), 'helhed-stack-'));
  const stack = await startStack({
    databaseUrl: (room, role) => databases.url(toRoom(room), role),
    folder,
    ports,
    moreGateways,
    env: {
      HELHED_TODAY: today,
      // Tests ask more in a minute than a person may.
      MAX_RUNNING_REQUESTS: '1000',
      RATE_LIMIT_PER_MINUTE: '1000000',
      RATE_LIMIT_BY_CPR_PER_MINUTE: '1000000',
      ...env,
    },
  });
  const tokens = new Map<string, Promise<string>>();
  return {
    stack,
    databases,
    folder,
    askAs: async (person, query, variables, headers) => {
      const token = tokens.get(person) ?? getToken(stack.issuerUrl, person);
      tokens.set(person, token);
      return ask(stack.url, await token, query, variables, headers);
    },
    readLogs: () =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.log'))
        .map((name) => readFileSync(join(folder, name), 'utf8'))
        .join(''),
    stop: async () => {
      await stack.stop();
      await databases.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function toRoom(name: string) {
  if (name === 'coordination' || name === 'jobcenter' || name === 'social' || name === 'children')
    return name;
  throw new Error(`There is no room ${name}.`);
}
