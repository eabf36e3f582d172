import { createIdentify } from './caller.ts';
import { readServerConfig, readToday, type ServerConfig } from './config.ts';
import { checkTogether, type Environment } from './environment.ts';
import { createExecute } from './execution/execute.ts';
import { createGraphqlHandler } from './graphql-http.ts';
import { createHealthRoutes } from './health.ts';
import { createInstruments, type Instruments } from './instruments.ts';
import { listen, type Listening } from './listen.ts';
import { createOverload } from './overload.ts';
import { createLeanRun } from './lean-run.ts';
import { runMain } from './run.ts';
import { runUntilSignal } from './run-until-signal.ts';
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
      readServerConfig(`The subgraph ${name}`, standardPorts[name], process.env, 'room');
    const readRoom = () => readConfig(process.env);
    const readDay = () => readToday(process.env);
    checkTogether(`The subgraph ${name}`, readServer, readRoom, readDay);
    const server = readServer();
    const instruments = await createInstruments(name, server.traces);
    const subgraph = await createSubgraph(readRoom(), { ...instruments, today: readDay() });
    const listening = await listenSubgraph(name, subgraph, server, instruments);
    await runUntilSignal(listening, server, instruments);
  });
}

/** Puts a room on HTTP. */
export async function listenSubgraph(
  name: RoomName,
  subgraph: Subgraph,
  server: ServerConfig,
  instruments: Instruments,
): Promise<Listening> {
  const { log, metrics } = instruments;
  const { schema } = subgraph;
  const execute = createExecute(schema);
  const graphql = createGraphqlHandler({
    kind: 'room',
    run: createLeanRun({ schema, execute, log, metrics, introspection: !server.isProduction }),
    identify: createIdentify({
      issuer: server.issuer,
      audience: server.audience,
      onUnreachable: (cause) => {
        log.warn({ err: cause }, 'the identity provider does not answer');
      },
    }),
    createContext: (facts) => subgraph.createContext(facts),
    maxBodyBytes: server.maxBodyBytes,
    timeoutMs: server.requestTimeoutMs,
    overload: createOverload(server.maxRunningRequests, metrics),
    instruments,
  });
  const health = createHealthRoutes({ needed: { [name]: () => subgraph.ping() } });
  const { host, port } = server;
  const listening = await listen(host, port, { '/graphql': graphql, ...health }, server);
  return {
    ...listening,
    close: async () => {
      await listening.close();
      await subgraph.close();
    },
  };
}
