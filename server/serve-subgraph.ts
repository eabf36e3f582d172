import { startApollo } from './apollo.ts';
import { createIdentify } from './caller.ts';
import { readServerConfig, readToday, type ServerConfig } from './config.ts';
import { checkTogether, type Environment } from './environment.ts';
import { createGraphqlHandler } from './graphql-http.ts';
import { createHealthRoutes } from './health.ts';
import { listen, type Listening } from './listen.ts';
import { createLog, type Log } from './log.ts';
import { closeOnSignal, runMain } from './run.ts';
import type { RoomName } from './sdl.ts';
import type { Subgraph, Surroundings } from './subgraph.ts';

const standardPorts: Readonly<Record<RoomName, number>> = {
  jobcenter: 4001,
  social: 4002,
  children: 4003,
  coordination: 4004,
};

/** A room as a process of its own: environment → database → listen. */
export async function serveSubgraph<Config>(
  name: RoomName,
  readConfig: (env: Environment) => Config,
  createSubgraph: (config: Config, surroundings: Surroundings) => Promise<Subgraph>,
): Promise<void> {
  await runMain(async () => {
    const readServer = () =>
      readServerConfig(`The subgraph ${name}`, standardPorts[name], process.env);
    const readRoom = () => readConfig(process.env);
    const readDay = () => readToday(process.env);
    checkTogether(`The subgraph ${name}`, readServer, readRoom, readDay);
    const server = readServer();
    const log = createLog(name);
    const subgraph = await createSubgraph(readRoom(), { log, today: readDay() });
    const listening = await listenSubgraph(name, subgraph, server, log);
    log.info({ url: listening.url }, 'ready');
    closeOnSignal(listening, log);
  });
}

/** Puts a room on HTTP. */
export async function listenSubgraph(
  name: RoomName,
  subgraph: Subgraph,
  server: ServerConfig,
  log: Log,
): Promise<Listening> {
  const apollo = await startApollo(
    { schema: subgraph.schema },
    { log, introspection: !server.isProduction },
  );
  const listening = await listen(
    server.host,
    server.port,
    {
      '/graphql': createGraphqlHandler({
        kind: 'room',
        apollo,
        identify: createIdentify({
          issuer: server.issuer,
          audience: server.audience,
          onUnreachable: (cause) => {
            log.warn({ err: cause }, 'the identity provider does not answer');
          },
        }),
        createContext: (facts) => subgraph.createContext(facts),
        maxBodyBytes: server.maxBodyBytes,
        log,
      }),
      ...createHealthRoutes({ [name]: () => subgraph.ping() }),
    },
    server.tls,
  );
  return {
    ...listening,
    close: async () => {
      await listening.close();
      await apollo.stop();
      await subgraph.close();
    },
  };
}
