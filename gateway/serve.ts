import { readFileSync } from 'node:fs';
import { startApollo } from '../server/apollo.ts';
import { createIdentify } from '../server/caller.ts';
import { readToday, type ServerConfig } from '../server/config.ts';
import type { Environment } from '../server/environment.ts';
import { createGraphqlHandler } from '../server/graphql-http.ts';
import { createHealthRoutes } from '../server/health.ts';
import { listen, type Listening } from '../server/listen.ts';
import type { Log } from '../server/log.ts';
import { readSchemaFile } from '../server/sdl.ts';
import type { GatewayConfig } from './config.ts';
import { createContext, type GatewayContext } from './context.ts';
import { createExplorerRoutes } from './explorer.ts';
import { createGateway, type DataSource } from './gateway.ts';
import { openDoors, type Door } from './rooms.ts';

/** The front door on HTTP: every room behind it, one endpoint before it. */
export async function serveGateway(
  server: ServerConfig,
  config: GatewayConfig,
  env: Environment,
  log: Log,
): Promise<Listening> {
  const doors = await openDoors(config, env, { log, today: readToday(env) });
  const gateway = createGateway({
    supergraphSdl: readSchemaFile('supergraph'),
    dataSourceFor: (name) => findDataSource(doors, name),
    log,
  });
  const apollo = await startApollo<GatewayContext>(
    { gateway },
    { log, introspection: !server.isProduction },
  );
  const listening = await listen(server.host, server.port, {
    '/graphql': createGraphqlHandler({
      apollo,
      identify: createIdentify(server),
      createContext,
      maxBodyBytes: server.maxBodyBytes,
      log,
    }),
    ...createHealthRoutes(
      Object.fromEntries([...doors].map(([name, door]) => [name, () => door.ping()])),
    ),
    ...(server.isProduction ? {} : createExplorerRoutes(readExample())),
  });
  return {
    ...listening,
    close: async () => {
      await listening.close();
      await apollo.stop();
      await Promise.all([...doors.values()].map((door) => door.close()));
    },
  };
}

function findDataSource(doors: ReadonlyMap<string, Door>, name: string): DataSource {
  const door = doors.get(name);
  if (!door) throw new Error(`The supergraph names a subgraph ${name} that no room answers for.`);
  return door.dataSource;
}

/** The query a newcomer starts from. */
function readExample(): string {
  return readFileSync(new URL('../examples/01-one-citizen.graphql', import.meta.url), 'utf8');
}
