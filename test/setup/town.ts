import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startIssuer } from '../../demo/issuer.ts';
import { readConfig } from '../../gateway/config.ts';
import { serveGateway } from '../../gateway/serve.ts';
import { ask, getToken, type Answer } from './ask.ts';
import { createDatabases, type Databases, type Room } from './databases.ts';
import { createTestInstruments } from './instruments.ts';
import { createServerConfig } from './server-config.ts';
import { audience, openRoom, type RoomOnHttp } from '../subgraphs/room-on-http.ts';
import { openCoordination, type CoordinationOptions } from '../walls/coordination-on-http.ts';

/** What lies between the gateway and a room. */
export interface Way {
  /** The room's address through it. */
  readonly url: string;
  close(): Promise<void>;
}

/** A gateway and four rooms in this process, each on a port of its own, with something between. */
export interface Town<Between extends Way> {
  /** Where clients ask. */
  readonly url: string;
  readonly databases: Databases;
  readonly issuerUrl: string;
  /** Where each room is asked past the gateway. */
  readonly rooms: Readonly<Record<Room, string>>;
  readonly ways: Readonly<Record<Room, Between>>;
  /** The gateway's figures, as Prometheus reads them. */
  readMetrics(): Promise<string>;
  tokenOf(person: string): Promise<string>;
  askAs(
    person: string,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>;
  close(): Promise<void>;
}

export interface TownOptions {
  /** Before anything runs over them. */
  readonly prepare?: (databases: Databases) => Promise<unknown>;
  readonly coordination?: Partial<CoordinationOptions>;
  /** Further settings of the gateway. */
  readonly env?: Readonly<Record<string, string>>;
}

export async function openTown<Between extends Way>(
  lay: (roomUrl: string) => Promise<Between>,
  { prepare = () => Promise.resolve(), coordination = {}, env: more = {} }: TownOptions = {},
): Promise<Town<Between>> {
  const folder = await mkdtemp(join(tmpdir(), 'helhed-town-'));
  const databases = await createDatabases();
  await prepare(databases);
  const issuer = await startIssuer({ port: 0, keyFile: join(folder, 'key'), audience });
  const from = (room: Room) => ({ databaseUrl: databases.url(room), issuer: issuer.url });
  const opened: Readonly<Record<Room, RoomOnHttp>> = {
    coordination: await openCoordination({ ...from('coordination'), ...coordination }),
    jobcenter: await openRoom('jobcenter', from('jobcenter')),
    social: await openRoom('social', from('social')),
    children: await openRoom('children', from('children')),
  };
  const ways = {
    coordination: await lay(opened.coordination.url),
    jobcenter: await lay(opened.jobcenter.url),
    social: await lay(opened.social.url),
    children: await lay(opened.children.url),
  };
  const env = {
    COORDINATION_URL: `${ways.coordination.url}/graphql`,
    JOBCENTER_URL: `${ways.jobcenter.url}/graphql`,
    SOCIAL_URL: `${ways.social.url}/graphql`,
    CHILDREN_URL: `${ways.children.url}/graphql`,
    RATE_LIMIT_PER_MINUTE: '1000000',
    RATE_LIMIT_BY_CPR_PER_MINUTE: '1000000',
    ...more,
  };
  const server = createServerConfig(issuer.url, audience, env);
  const instruments = createTestInstruments();
  const gateway = await serveGateway(server, readConfig(env), env, instruments);
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (person: string) => {
    const token = tokens.get(person) ?? getToken(issuer.url, person);
    tokens.set(person, token);
    return token;
  };
  return {
    url: `${gateway.url}/graphql`,
    databases,
    issuerUrl: issuer.url,
    rooms: {
      coordination: `${opened.coordination.url}/graphql`,
      jobcenter: `${opened.jobcenter.url}/graphql`,
      social: `${opened.social.url}/graphql`,
      children: `${opened.children.url}/graphql`,
    },
    ways,
    readMetrics: async () => (await instruments.metrics.write()).text,
    tokenOf,
    askAs: async (person, query, variables, headers) =>
      ask(`${gateway.url}/graphql`, await tokenOf(person), query, variables, headers),
    close: async () => {
      await gateway.close();
      await Promise.all(Object.values(ways).map((way) => way.close()));
      await Promise.all(Object.values(opened).map((room) => room.close()));
      await issuer.close();
      await databases.drop();
      await rm(folder, { recursive: true });
    },
  };
}
