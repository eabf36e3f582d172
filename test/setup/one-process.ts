import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startIssuer } from '../../demo/issuer.ts';
import { readConfig as readGateway } from '../../gateway/config.ts';
import { serveGateway } from '../../gateway/serve.ts';
import { readServerConfig, readToday } from '../../server/config.ts';
import type { Environment } from '../../server/environment.ts';
import type { Listening } from '../../server/listen.ts';
import { listenSubgraph } from '../../server/serve-subgraph.ts';
import type { Subgraph, Surroundings } from '../../server/subgraph.ts';
import { readConfig as readChildren } from '../../subgraphs/children/config.ts';
import { createSubgraph as createChildren } from '../../subgraphs/children/subgraph.ts';
import { readConfig as readCoordination } from '../../subgraphs/coordination/config.ts';
import { createSubgraph as createCoordination } from '../../subgraphs/coordination/subgraph.ts';
import { readConfig as readJobcenter } from '../../subgraphs/jobcenter/config.ts';
import { createSubgraph as createJobcenter } from '../../subgraphs/jobcenter/subgraph.ts';
import { readConfig as readSocial } from '../../subgraphs/social/config.ts';
import { createSubgraph as createSocial } from '../../subgraphs/social/subgraph.ts';
import { ask, getToken, type Answer } from './ask.ts';
import { createDatabases, type Databases, type Room } from './databases.ts';
import { createTestInstruments } from './instruments.ts';
import { today } from './today.ts';

/**
 * What `startTestStack` starts, in the test's own process: the same settings read the same way, real HTTP,
 * copies of the databases. A tenth of its cost, for truths that no process of its own adds to.
 */
export interface OneProcess {
  /** Where clients ask: the gateway with coordination in it, over three centres. */
  readonly url: string;
  readonly issuerUrl: string;
  readonly databases: Databases;
  /** Asks the gateway as one of the demo's people. */
  askAs(
    person: string,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>;
  /** Where a room is asked past the gateway; starts it where it is not running yet. */
  openRoom(room: Room): Promise<string>;
  /** Nobody listens there any more, as when a room's process is gone. */
  closeRoom(room: Room): Promise<void>;
  /** A further gateway over the same databases: it asks these rooms over HTTP, and hosts the others. */
  openGateway(remote: readonly Room[]): Promise<string>;
  stop(): Promise<void>;
}

const createRoom: Readonly<
  Record<Room, (env: Environment, surroundings: Surroundings) => Promise<Subgraph>>
> = {
  coordination: (env, surroundings) => createCoordination(readCoordination(env), surroundings),
  jobcenter: (env, surroundings) => createJobcenter(readJobcenter(env), surroundings),
  social: (env, surroundings) => createSocial(readSocial(env), surroundings),
  children: (env, surroundings) => createChildren(readChildren(env), surroundings),
};

const rooms = ['coordination', 'jobcenter', 'social', 'children'] as const;
const centres = ['jobcenter', 'social', 'children'] as const;
const audience = 'helhed';

/** Stopping it drops the databases, also those it was given. */
export async function startInOneProcess(
  env: Readonly<Record<string, string>> = {},
  given?: Databases,
): Promise<OneProcess> {
  const databases = given ?? (await createDatabases());
  const folder = await mkdtemp(join(tmpdir(), 'helhed-one-process-'));
  const issuer = await startIssuer({ port: 0, keyFile: join(folder, 'key'), audience });
  const key = () => randomBytes(32).toString('base64url');
  const settings = {
    PORT: '0',
    OIDC_ISSUER: issuer.url,
    OIDC_AUDIENCE: audience,
    ALLOW_FICTIVE_CPR: 'true',
    HELHED_TODAY: today,
    MAX_RUNNING_REQUESTS: '1000',
    RATE_LIMIT_PER_MINUTE: '1000000',
    RATE_LIMIT_BY_CPR_PER_MINUTE: '1000000',
    AUDIT_SIGNING_KEY: key(),
    AUDIT_HEADS_FILE: join(folder, 'audit-heads.log'),
    ...Object.fromEntries(centres.map((room) => [`${room.toUpperCase()}_PASS_KEY`, key()])),
    ...Object.fromEntries(
      rooms.map((room) => [`${room.toUpperCase()}_DATABASE_URL`, databases.url(room)]),
    ),
    ...env,
  };
  const running: Listening[] = [];
  const keep = (one: Listening) => {
    running.push(one);
    return `${one.url}/graphql`;
  };
  const openOne = async (room: Room) => {
    const instruments = createTestInstruments();
    const today = readToday(settings);
    const subgraph = await createRoom[room](settings, { ...instruments, today });
    const server = readServerConfig(room, 0, settings);
    return keep(await listenSubgraph(room, subgraph, server, instruments));
  };
  const opened = new Map<Room, Promise<string>>();
  const openRoom = (room: Room) => {
    const url = opened.get(room) ?? openOne(room);
    opened.set(room, url);
    return url;
  };
  const openGateway = async (remote: readonly Room[]) => {
    const urls = await Promise.all(
      remote.map(async (room) => [`${room.toUpperCase()}_URL`, await openRoom(room)] as const),
    );
    const all = { ...settings, ...Object.fromEntries(urls) };
    const server = readServerConfig('The gateway', 0, all);
    return keep(await serveGateway(server, readGateway(all), all, createTestInstruments()));
  };
  const url = await openGateway(centres);
  const tokens = new Map<string, Promise<string>>();
  return {
    url,
    issuerUrl: issuer.url,
    databases,
    askAs: async (person, query, variables, headers) => {
      const token = tokens.get(person) ?? getToken(issuer.url, person);
      tokens.set(person, token);
      return ask(url, await token, query, variables, headers);
    },
    openRoom,
    closeRoom: async (room) => {
      const gone = `${await openRoom(room)}/`;
      for (const one of running.filter(({ url }) => gone.startsWith(`${url}/`))) {
        running.splice(running.indexOf(one), 1);
        await one.close();
      }
    },
    openGateway,
    stop: async () => {
      // Gateways first: they were opened last.
      for (const one of running.toReversed()) await one.close();
      await issuer.close();
      await databases.drop();
      await rm(folder, { recursive: true });
    },
  };
}
