import type { GraphQLError } from 'graphql';
import { CentreUnavailableError, SourceUnavailableError } from '../server/errors.ts';
import type { Environment } from '../server/environment.ts';
import { toSentence } from '../server/run.ts';
import { rooms, type RoomName } from '../server/sdl.ts';
import type { Subgraph, Surroundings } from '../server/subgraph.ts';
import type { GatewayConfig } from './config.ts';
import type { GatewayContext } from './context.ts';
import { createDoor, type Door } from './door.ts';
import { createHostedRoom } from './hosted-room.ts';
import { startLateRoom } from './late-room.ts';
import { createRemoteRoom } from './remote-room.ts';
import type { RoomLimits } from './room-guard.ts';
import type { Room } from './room.ts';

/** A room as it is hosted here: what it reads from the environment, and how it is made of it. */
interface Hosted<Config> {
  readonly readConfig: (env: Environment) => Config;
  readonly createSubgraph: (config: Config, surroundings: Surroundings) => Promise<Subgraph>;
}

/** A room that could be hosted; one that is remote is not even loaded. */
interface Host {
  /** Reads its configuration, and throws what is wrong with it. */
  readonly check: (env: Environment) => void;
  readonly start: (env: Environment, surroundings: Surroundings) => Promise<Subgraph>;
}

const hosts: Readonly<Record<RoomName, () => Promise<Host>>> = {
  coordination: () =>
    host(
      import('../subgraphs/coordination/config.ts'),
      import('../subgraphs/coordination/subgraph.ts'),
    ),
  jobcenter: () =>
    host(import('../subgraphs/jobcenter/config.ts'), import('../subgraphs/jobcenter/subgraph.ts')),
  social: () =>
    host(import('../subgraphs/social/config.ts'), import('../subgraphs/social/subgraph.ts')),
  children: () =>
    host(import('../subgraphs/children/config.ts'), import('../subgraphs/children/subgraph.ts')),
};

async function host<Config>(
  config: Promise<Pick<Hosted<Config>, 'readConfig'>>,
  subgraph: Promise<Pick<Hosted<Config>, 'createSubgraph'>>,
): Promise<Host> {
  const [{ readConfig }, { createSubgraph }] = await Promise.all([config, subgraph]);
  return {
    check: (env) => void readConfig(env),
    start: (env, surroundings) => createSubgraph(readConfig(env), surroundings),
  };
}

/** What reads the configurations of the rooms that this process hosts, so that all faults are named together. */
export async function listHostedChecks(env: Environment): Promise<(() => void)[]> {
  const hosted = rooms.filter((name) => {
    const prefix = name.toUpperCase();
    return (
      !env[`${prefix}_URL`] && (env[`${prefix}_DATABASE_URL`] || env[`${prefix}_DATABASE_URL_FILE`])
    );
  });
  const found = await Promise.all(hosted.map((name) => hosts[name]()));
  return found.map(
    ({ check }) =>
      () =>
        check(env),
  );
}

/** Opens a door to every room: over HTTP where a URL is configured, else in this process. */
export async function openDoors(
  config: GatewayConfig,
  env: Environment,
  requestTimeoutMs: number,
  surroundings: Surroundings,
): Promise<ReadonlyMap<RoomName, Door>> {
  const opened = await Promise.allSettled(
    rooms.map(async (name): Promise<[RoomName, Door]> => {
      const limits = limitsOf(name, config, requestTimeoutMs);
      const room = await openRoom(name, config, limits, env, surroundings);
      return [
        name,
        createDoor(
          { name, room, limits, toError: errorOf(name), timeLeft: timeLeftOf(name) },
          surroundings,
        ),
      ];
    }),
  );
  const faults = opened.flatMap((door) =>
    door.status === 'rejected' ? [toSentence(door.reason)] : [],
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return new Map(opened.flatMap((door) => (door.status === 'fulfilled' ? [door.value] : [])));
}

async function openRoom(
  name: RoomName,
  { urls, roomTls }: GatewayConfig,
  { timeoutMs }: RoomLimits,
  env: Environment,
  surroundings: Surroundings,
): Promise<Room> {
  const url = urls[name];
  if (url !== undefined) return createRemoteRoom({ url, timeoutMs, tls: roomTls });
  const { start } = await hosts[name]();
  const { log } = surroundings;
  const startRoom = async () => createHostedRoom(await start(env, surroundings), log);
  return name === 'coordination' ? startRoom() : startLateRoom(name, startRoom, log);
}

/** Coordination is what a request is about: it may take nearly all the time there is, so that its breaker learns of it. */
function limitsOf(
  name: RoomName,
  { roomLimits }: GatewayConfig,
  requestTimeoutMs: number,
): RoomLimits {
  return name === 'coordination'
    ? { ...roomLimits, timeoutMs: Math.floor(0.9 * requestTimeoutMs) }
    : roomLimits;
}

/** The centres must have answered before the others' answers can be merged with theirs. */
function timeLeftOf(name: RoomName): (context: GatewayContext) => number {
  const reservedMs = name === 'coordination' ? 0 : mergeReserveMs;
  return ({ deadline }) => Math.max(0, deadline.remainingMs() - reservedMs);
}

/** What merging may take of a request's time. */
const mergeReserveMs = 500;

/** A centre that is away costs its part; without coordination there is no citizen to speak of. */
function errorOf(name: RoomName): (cause: unknown) => GraphQLError {
  return (cause) =>
    name === 'coordination'
      ? new SourceUnavailableError('coordination', cause)
      : new CentreUnavailableError(name.toUpperCase(), cause);
}
