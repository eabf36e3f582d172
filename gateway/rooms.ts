import type { GraphQLError } from 'graphql';
import { CentreUnavailableError, SourceUnavailableError } from '../server/errors.ts';
import type { Environment } from '../server/environment.ts';
import { toSentence } from '../server/run.ts';
import { rooms, type RoomName } from '../server/sdl.ts';
import type { Subgraph, Surroundings } from '../server/subgraph.ts';
import type { GatewayConfig } from './config.ts';
import type { Door } from './door.ts';
import { createHostedRoom } from './hosted-room.ts';
import { createRemoteRoom } from './remote-room.ts';

type Host = (env: Environment, surroundings: Surroundings) => Promise<Subgraph>;

/** How each room is started when it is hosted here: a room that is remote is not even loaded. */
const hosts: Readonly<Record<RoomName, Host>> = {
  coordination: (...process) =>
    host(
      import('../subgraphs/coordination/config.ts'),
      import('../subgraphs/coordination/subgraph.ts'),
      ...process,
    ),
  jobcenter: (...process) =>
    host(
      import('../subgraphs/jobcenter/config.ts'),
      import('../subgraphs/jobcenter/subgraph.ts'),
      ...process,
    ),
  social: (...process) =>
    host(
      import('../subgraphs/social/config.ts'),
      import('../subgraphs/social/subgraph.ts'),
      ...process,
    ),
  children: (...process) =>
    host(
      import('../subgraphs/children/config.ts'),
      import('../subgraphs/children/subgraph.ts'),
      ...process,
    ),
};

async function host<Config>(
  config: Promise<{ readonly readConfig: (env: Environment) => Config }>,
  subgraph: Promise<{
    readonly createSubgraph: (config: Config, surroundings: Surroundings) => Promise<Subgraph>;
  }>,
  env: Environment,
  surroundings: Surroundings,
): Promise<Subgraph> {
  const [{ readConfig }, { createSubgraph }] = await Promise.all([config, subgraph]);
  return createSubgraph(readConfig(env), surroundings);
}

/** Opens a door to every room: over HTTP where a URL is configured, else in this process. */
export async function openDoors(
  { urls, roomTimeoutMs }: GatewayConfig,
  env: Environment,
  surroundings: Surroundings,
): Promise<ReadonlyMap<string, Door>> {
  const doors = rooms.map(async (name): Promise<[string, Door]> => {
    const url = urls[name];
    const { log } = surroundings;
    return url === undefined
      ? [name, createHostedRoom(await hosts[name](env, surroundings), log)]
      : [name, createRemoteRoom({ url, timeoutMs: roomTimeoutMs, toError: errorOf(name), log })];
  });
  const opened = await Promise.allSettled(doors);
  const faults = opened.flatMap((door) =>
    door.status === 'rejected' ? [toSentence(door.reason)] : [],
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return new Map(opened.flatMap((door) => (door.status === 'fulfilled' ? [door.value] : [])));
}

/** A centre that is away costs its part; without coordination there is no citizen to speak of. */
function errorOf(name: RoomName): (cause: unknown) => GraphQLError {
  return (cause) =>
    name === 'coordination'
      ? new SourceUnavailableError('coordination', cause)
      : new CentreUnavailableError(name.toUpperCase(), cause);
}
