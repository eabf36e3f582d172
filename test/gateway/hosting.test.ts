import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startIssuer, type Issuer } from '../../demo/issuer.ts';
import { startProcess, type HelhedProcess } from '../../demo/process.ts';
import { ask, getToken, type Answer } from '../setup/ask.ts';
import { createDatabases, type Databases } from '../setup/databases.ts';
import { askExample, listExamples, type Example } from '../setup/examples.ts';
import { today } from '../setup/today.ts';

const rooms = ['coordination', 'jobcenter', 'social', 'children'] as const;
const centres = rooms.slice(1);

/** What a frontend team would ask; who has looked differs from one look to the next. */
const examples = listExamples().filter(({ query }) => !/accessLog|accessAlarms/.test(query));

let folder: string;
let databases: Databases;
let issuer: Issuer;
let urls: Map<string, string>;
const running: HelhedProcess[] = [];
const gateways = new Map<string, string>();

async function start(name: string, main: string, env: Readonly<Record<string, string>>) {
  const started = await startProcess(name, main, env, join(folder, `${name}.log`));
  running.push(started);
  return `${started.url}/graphql`;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'helhed-hosting-'));
  databases = await createDatabases();
  issuer = await startIssuer({ port: 0, keyFile: join(folder, 'key.pem'), audience: 'helhed' });
  const settings: Record<string, string> = {
    PORT: '0',
    OIDC_ISSUER: issuer.url,
    OIDC_AUDIENCE: 'helhed',
    ALLOW_FICTIVE_CPR: 'true',
    HELHED_TODAY: today,
  };
  for (const centre of centres) {
    settings[`${centre.toUpperCase()}_PASS_KEY`] = randomBytes(32).toString('base64url');
  }
  for (const room of rooms) {
    settings[`${room.toUpperCase()}_DATABASE_URL`] = databases.url(room);
  }
  urls = new Map();
  for (const room of rooms) {
    urls.set(room, await start(room, `subgraphs/${room}/main.ts`, settings));
  }
  const startGateway = async (name: string, remote: readonly string[]) => {
    const remoteUrls = remote.map(
      (room) => [`${room.toUpperCase()}_URL`, urls.get(room) ?? ''] as const,
    );
    const env = { ...settings, ...Object.fromEntries(remoteUrls) };
    gateways.set(name, await start(name, 'gateway/main.ts', env));
  };
  await startGateway('every room remote', rooms);
  await startGateway('coordination hosted', centres);
  await startGateway('every room hosted', []);
}, 120_000);

afterAll(async () => {
  await Promise.all(running.map((one) => one.stop()));
  await issuer.close();
  await databases.drop();
  await rm(folder, { recursive: true });
});

/** The same question to every gateway. */
async function askAll(example: Example): Promise<Answer[]> {
  const token = await getToken(issuer.url, example.person);
  const answers: Answer[] = [];
  for (const url of gateways.values()) answers.push(await askExample(url, token, example));
  return answers;
}

describe('wherever the rooms are', () => {
  it.each(examples)('the answer to $name is the same', async (example) => {
    const [remote, ...others] = await askAll(example);
    expect(others).toHaveLength(2);
    expect(remote?.errors).toEqual([]);
    expect(remote?.data).toBeTruthy();
    for (const other of others) {
      expect(other.data).toEqual(remote?.data);
      expect(other.errors).toEqual([]);
    }
  });

  it('a caller without relation to the citizen is refused alike', async () => {
    const stranger = await getToken(issuer.url, 'manager');
    for (const url of gateways.values()) {
      const query = '{ citizenByCpr(cpr: "7103049812") { name } }';
      const { data, errors } = await ask(url, stranger, query);
      expect(data).toEqual({ citizenByCpr: null });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    }
  });

  it('nobody without a token is told anything', async () => {
    for (const url of gateways.values()) {
      const { errors, text } = await ask(url, undefined, `{ me { name } }`);
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
      expect(text).not.toContain('Mette');
    }
  });
});
