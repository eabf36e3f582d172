import type { GraphQLSchema } from 'graphql';
import { readFile } from 'node:fs/promises';
import { createIdentify } from '../server/caller.ts';
import { readToday, type ServerConfig } from '../server/config.ts';
import type { Environment } from '../server/environment.ts';
import { createGraphqlHandler, type GraphqlFront } from '../server/graphql-http.ts';
import { createHealthRoutes } from '../server/health.ts';
import { createReadDocument } from '../server/known-documents.ts';
import { listen, type Handler, type Listening } from '../server/listen.ts';
import type { Instruments } from '../server/instruments.ts';
import { readPageSizes } from '../server/page-sizes.ts';
import { createRateLimit } from '../server/rate-limit.ts';
import { createOverload } from '../server/overload.ts';
import { readSchemaFile, rooms, type RoomName } from '../server/sdl.ts';
import { checkTrustedDocuments } from '../server/trusted-documents.ts';
import type { GatewayConfig } from './config.ts';
import { createContext, type GatewayContext } from './context.ts';
import { createAliasRule } from './alias-rule.ts';
import type { Door } from './door.ts';
import { startGatewayRun } from './gateway-run.ts';
import { planExport } from './plan-export/plan-export.ts';
import { openDoors } from './rooms.ts';
import { keepScalarsTexts } from './scalar-rule.ts';
import { keepRepresentationsFree } from './variable-rule.ts';

/** The front door on HTTP: every room behind it, one endpoint before it. */
export async function serveGateway(
  server: ServerConfig,
  config: GatewayConfig,
  env: Environment,
  instruments: Instruments,
): Promise<Listening> {
  const { log, metrics } = instruments;
  const surroundings = { ...instruments, today: readToday(env) };
  const doors = await openDoors(config, env, server.requestTimeoutMs, surroundings);
  const supergraphSdl = readSchemaFile('supergraph');
  const validationRules = [
    createAliasRule(supergraphSdl),
    keepRepresentationsFree,
    keepScalarsTexts,
  ];
  const pageSizes = readPageSizes(supergraphSdl);
  const { trustedDocuments } = config;
  const checkSchema = (schema: GraphQLSchema) => {
    const read = createReadDocument('gateway', pageSizes);
    if (trustedDocuments) checkTrustedDocuments(trustedDocuments, read, schema, validationRules);
  };
  const { run, warm, stop } = await startGatewayRun(
    {
      supergraphSdl,
      dataSourceFor: (name) => getDoor(doors, name),
      executor: config.executor,
    },
    { log, metrics, introspection: !server.isProduction, validationRules, checkSchema },
  );
  if (trustedDocuments) warm([...trustedDocuments.values()].map(({ text }) => text));
  const front: GraphqlFront<GatewayContext> = {
    kind: 'gateway',
    run,
    identify: createIdentify({
      issuer: server.issuer,
      audience: server.audience,
      onUnreachable: (cause) => {
        log.warn({ err: cause }, 'the identity provider does not answer');
      },
    }),
    createContext,
    maxBodyBytes: server.maxBodyBytes,
    timeoutMs: server.requestTimeoutMs,
    overload: createOverload(server.maxRunningRequests, metrics),
    instruments,
    pageSizes,
    trusted: trustedDocuments && { documents: trustedDocuments, isClosed: server.isProduction },
    rateLimit: createRateLimit(config.rates),
  };
  const listening = await listen(
    server.host,
    server.port,
    {
      '/graphql': createGraphqlHandler(front),
      '/plans/*': createGraphqlHandler(front, planExport),
      ...createDoorHealth(doors),
      ...(server.isProduction ? {} : await loadExplorer()),
    },
    server,
  );
  return {
    ...listening,
    close: async () => {
      await listening.close();
      await stop();
      await Promise.all([...doors.values()].map((door) => door.close()));
    },
  };
}

function getDoor(doors: ReadonlyMap<RoomName, Door>, name: string): Door {
  const room = rooms.find((known) => known === name);
  const door = room && doors.get(room);
  if (!door) throw new Error(`The supergraph names a subgraph ${name} that no room answers for.`);
  return door;
}

/** Without coordination there is no citizen to speak of; a centre that is away costs its own part only. */
function createDoorHealth(doors: ReadonlyMap<RoomName, Door>): Record<string, Handler> {
  const checksOf = (isNeeded: boolean) =>
    Object.fromEntries(
      [...doors]
        .filter(([name]) => (name === 'coordination') === isNeeded)
        .map(([name, door]) => [name, () => door.ping()]),
    );
  return createHealthRoutes({
    needed: checksOf(true),
    others: checksOf(false),
    more: () => ({
      breakers: Object.fromEntries([...doors].map(([name, door]) => [name, door.breaker()])),
    }),
  });
}

/** The explorer with the query a newcomer starts from; its package is no part of a production image. */
async function loadExplorer(): Promise<Record<string, Handler>> {
  const { createExplorerRoutes } = await import('./explorer.ts');
  const example = new URL('../examples/01-one-citizen.graphql', import.meta.url);
  return createExplorerRoutes(await readFile(example, 'utf8'));
}
