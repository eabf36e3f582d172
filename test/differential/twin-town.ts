import type { GraphQLSchema } from 'graphql';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startIssuer } from '../../demo/issuer.ts';
import { readConfig as readGatewayConfig } from '../../gateway/config.ts';
import { serveGateway } from '../../gateway/serve.ts';
import { createIdentify } from '../../server/caller.ts';
import { readServerConfig } from '../../server/config.ts';
import type { Environment } from '../../server/environment.ts';
import { ownErrand } from '../../server/errand.ts';
import { rooms as names, type RoomName } from '../../server/sdl.ts';
import { listenSubgraph } from '../../server/serve-subgraph.ts';
import { readConfig as readChildrenConfig } from '../../subgraphs/children/config.ts';
import * as children from '../../subgraphs/children/subgraph.ts';
import { readConfig as readCoordinationConfig } from '../../subgraphs/coordination/config.ts';
import * as coordination from '../../subgraphs/coordination/subgraph.ts';
import { readConfig as readJobcenterConfig } from '../../subgraphs/jobcenter/config.ts';
import * as jobcenter from '../../subgraphs/jobcenter/subgraph.ts';
import { readConfig as readSocialConfig } from '../../subgraphs/social/config.ts';
import * as social from '../../subgraphs/social/subgraph.ts';
import { ask, getToken, requestId } from '../setup/ask.ts';
import { createDatabases, type Databases } from '../setup/databases.ts';
import { createTestInstruments } from '../setup/instruments.ts';
import { today } from '../setup/today.ts';
import { toAnswer, type Answer } from './answer.ts';
import { runInOneProcess, type Rooms } from './one-process.ts';
import type { Operation } from './operation.ts';
import { readOwnership } from './ownership.ts';
import { plantRows } from './planted-rows.ts';

/** One municipality that can be asked in two ways: through the gateway, and in one process without it. */
export interface TwinTown {
  readonly databases: Databases;
  askFederated(operation: Operation): Promise<Answer>;
  /** By the graph, or by one with the same fields. */
  askInOneProcess(operation: Operation, schema?: GraphQLSchema): Promise<Answer>;
  close(): Promise<void>;
}

const audience = 'helhed';
const instruments = createTestInstruments();

export async function openTwinTown(schema: GraphQLSchema): Promise<TwinTown> {
  const folder = await mkdtemp(join(tmpdir(), 'helhed-twin-'));
  const databases = await createDatabases();
  await plantRows(databases);
  const issuer = await startIssuer({ port: 0, keyFile: join(folder, 'key'), audience });
  const env = await createSettings(databases, issuer.url, folder);
  const rooms = await openRooms(env);
  const gateways = await openGateways(rooms, env);

  const ownership = readOwnership();
  const identify = createIdentify({ issuer: issuer.url, audience });
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = async (person: string | undefined) => {
    if (person === undefined) return undefined;
    const token = tokens.get(person) ?? getToken(issuer.url, person);
    tokens.set(person, token);
    return token;
  };
  return {
    databases,
    askFederated: async ({ seed, person, purpose, query, variables }) => {
      const headers: Record<string, string> =
        purpose === undefined ? {} : { 'helhed-purpose': purpose };
      // Of nobody a room on HTTP is not asked, so nobody hears from it at which field.
      const url = gateways.urls[person === undefined ? 0 : seed % 2] ?? '';
      const { data, errors } = await ask(url, await tokenOf(person), query, variables, headers);
      return { data, errors };
    },
    askInOneProcess: async ({ person, purpose, query, variables }, asked = schema) => {
      const token = await tokenOf(person);
      const caller = await identify(token && `Bearer ${token}`);
      // Nobody says what is asked for: a pass opens all that the caller may see, whatever the gateway made of it.
      const operation = { name: undefined, hash: '0'.repeat(64), asks: undefined };
      const facts = { ...ownErrand, caller, requestId, purpose, operation };
      const one = { schema: asked, rooms, ownership };
      return toAnswer(await runInOneProcess(one, facts, query, variables));
    },
    close: async () => {
      await gateways.close();
      await issuer.close();
      await databases.drop();
      await rm(folder, { recursive: true });
    },
  };
}

async function openRooms(env: Environment): Promise<Rooms> {
  const surroundings = { ...instruments, today: () => today };
  return {
    coordination: await coordination.createSubgraph(readCoordinationConfig(env), surroundings),
    jobcenter: await jobcenter.createSubgraph(readJobcenterConfig(env), surroundings),
    social: await social.createSubgraph(readSocialConfig(env), surroundings),
    children: await children.createSubgraph(readChildrenConfig(env), surroundings),
  };
}

/** Two, so that each room is hosted in the one and on HTTP for the other. */
async function openGateways(rooms: Rooms, env: Environment) {
  const server = readServerConfig('A process of the tests', 0, env);
  const onHttp = await Promise.all(
    names.map(async (name) => ({
      name,
      listening: await listenSubgraph(name, rooms[name], server, instruments),
    })),
  );
  const open = (isOnHttp: (name: RoomName) => boolean) => {
    const urls = onHttp
      .filter(({ name }) => isOnHttp(name))
      .map(({ name, listening }): [string, string] => [
        `${name.toUpperCase()}_URL`,
        `${listening.url}/graphql`,
      ]);
    const settings: Environment = { ...env, ...Object.fromEntries(urls) };
    return serveGateway(server, readGatewayConfig(settings), settings, instruments);
  };
  const gateways = [
    await open((name) => name !== 'coordination'),
    await open((name) => name === 'coordination'),
  ];
  return {
    urls: gateways.map(({ url }) => `${url}/graphql`),
    close: async () => {
      await Promise.all(gateways.map((gateway) => gateway.close()));
      await Promise.all(onHttp.map(({ listening }) => listening.close()));
    },
  };
}

/** Nothing raises alarms, so that there are as many at the last question as at the first. */
async function createSettings(
  databases: Databases,
  issuer: string,
  folder: string,
): Promise<Environment> {
  const noRules = join(folder, 'alarm-rules.json');
  await writeFile(noRules, '[]');
  const ofRooms = names.flatMap((name): [string, string][] => [
    [`${name.toUpperCase()}_DATABASE_URL`, databases.url(name)],
    [`${name.toUpperCase()}_PASS_KEY`, randomBytes(32).toString('base64url')],
  ]);
  return {
    ...Object.fromEntries(ofRooms),
    PORT: '0',
    OIDC_ISSUER: issuer,
    OIDC_AUDIENCE: audience,
    ALLOW_FICTIVE_CPR: 'true',
    TELL_EXISTENCE: 'true',
    AUDIT_ALARM_RULES: noRules,
    HELHED_TODAY: today,
    // How long a room may take, and how often somebody asks, is not what is asked here.
    ROOM_TIMEOUT_MS: '60000',
    RATE_LIMIT_PER_MINUTE: '1000000',
    RATE_LIMIT_BY_CPR_PER_MINUTE: '1000000',
  };
}
