import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startIssuer } from '../../demo/issuer.ts';
import { readConfig } from '../../gateway/config.ts';
import { serveGateway } from '../../gateway/serve.ts';
import { ask, getToken, type Answer } from '../setup/ask.ts';
import { createDatabases, type Databases, type Room } from '../setup/databases.ts';
import { createTestInstruments } from '../setup/instruments.ts';
import { createServerConfig } from '../setup/server-config.ts';
import { audience, maxBodyBytes, openRoom, type RoomOnHttp } from '../subgraphs/room-on-http.ts';
import { openCoordination, type CoordinationOptions } from './coordination-on-http.ts';
import { listenIn, type Eavesdropper } from './eavesdropper.ts';

/** A gateway and four rooms in this process, each on a port of its own, with somebody who listens before every room. */
export interface Town {
  /** Where clients ask. */
  readonly url: string;
  readonly databases: Databases;
  readonly issuerUrl: string;
  /** Where each room is asked past the gateway. */
  readonly rooms: Readonly<Record<Room, string>>;
  readonly heard: Readonly<Record<Room, Eavesdropper>>;
  tokenOf(person: string): Promise<string>;
  askAs(
    person: string,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>;
  close(): Promise<void>;
}

export async function openTown(
  prepare: (databases: Databases) => Promise<unknown> = () => Promise.resolve(),
  options: Partial<CoordinationOptions> = {},
): Promise<Town> {
  const folder = await mkdtemp(join(tmpdir(), 'helhed-town-'));
  const databases = await createDatabases();
  await prepare(databases);
  const issuer = await startIssuer({ port: 0, keyFile: join(folder, 'key'), audience });
  const from = (room: Room) => ({ databaseUrl: databases.url(room), issuer: issuer.url });
  const opened: Readonly<Record<Room, RoomOnHttp>> = {
    coordination: await openCoordination({ ...from('coordination'), ...options }),
    jobcenter: await openRoom('jobcenter', from('jobcenter')),
    social: await openRoom('social', from('social')),
    children: await openRoom('children', from('children')),
  };
  const heard = {
    coordination: await listenIn(opened.coordination.url),
    jobcenter: await listenIn(opened.jobcenter.url),
    social: await listenIn(opened.social.url),
    children: await listenIn(opened.children.url),
  };
  const env = {
    COORDINATION_URL: `${heard.coordination.url}/graphql`,
    JOBCENTER_URL: `${heard.jobcenter.url}/graphql`,
    SOCIAL_URL: `${heard.social.url}/graphql`,
    CHILDREN_URL: `${heard.children.url}/graphql`,
    RATE_LIMIT_PER_MINUTE: '1000000',
    RATE_LIMIT_BY_CPR_PER_MINUTE: '1000000',
  };
  const server = createServerConfig(issuer.url, audience, {
    MAX_BODY_BYTES: String(maxBodyBytes),
  });
  const gateway = await serveGateway(server, readConfig(env), env, createTestInstruments());
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
    heard,
    tokenOf,
    askAs: async (person, query, variables, headers) =>
      ask(`${gateway.url}/graphql`, await tokenOf(person), query, variables, headers),
    close: async () => {
      await gateway.close();
      await Promise.all(Object.values(heard).map((ear) => ear.close()));
      await Promise.all(Object.values(opened).map((room) => room.close()));
      await issuer.close();
      await databases.drop();
      await rm(folder, { recursive: true });
    },
  };
}
