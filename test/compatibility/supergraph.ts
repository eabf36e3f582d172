import { composeServices } from '@apollo/composition';
import { ApolloServerPluginInlineTrace } from '@apollo/server/plugin/inlineTrace';
import { createContext, type GatewayContext } from '../../gateway/context.ts';
import { startGatewayRun } from '../../gateway/gateway-run.ts';
import { createRemoteRoom } from '../../gateway/remote-room.ts';
import { createApolloRun } from '../../server/apollo-run.ts';
import { startApollo } from '../../server/apollo.ts';
import type { Caller } from '../../server/caller.ts';
import { createGraphqlHandler, type GraphqlFront } from '../../server/graphql-http.ts';
import { listen } from '../../server/listen.ts';
import { createOverload } from '../../server/overload.ts';
import type { RequestFacts } from '../../server/subgraph.ts';
import { openToyDoor } from '../gateway/toy-door.ts';
import { createTestInstruments } from '../setup/instruments.ts';
import { startNeighbour } from './neighbour.ts';
import { createProductsSchema } from './products.ts';
import { readSuiteSchema } from './suite.ts';

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

const instruments = createTestInstruments();
const timeoutMs = 20_000;

/** The suite sends no token. */
const suite: Caller = {
  id: 'suite',
  name: 'Suite',
  roles: [],
  rights: [],
  limits: { units: undefined, kle: undefined, sensitivity: 1 },
  scopes: [],
  centre: undefined,
  employeeId: undefined,
  cpr: undefined,
};

const productsSdl = readSuiteSchema('products.graphql');
const neighbours = ['users', 'inventory'] as const;

/** The subgraph under test, on the front that every room has. */
export async function serveProducts(): Promise<Served> {
  const schema = createProductsSchema(productsSdl);
  const apollo = await startApollo<RequestFacts>(
    { schema },
    { ...instruments, introspection: true, inlineTrace: ApolloServerPluginInlineTrace() },
  );
  return serve({
    kind: 'room',
    run: createApolloRun(apollo),
    stop: () => apollo.stop(),
    createContext: (facts) => facts,
  });
}

/** Our gateway over the subgraph under test and the two that the suite brings. */
export async function serveSupergraph(productsUrl: string): Promise<Served> {
  const started = await Promise.all(neighbours.map(startNeighbour));
  const doors = new Map(
    [{ name: 'products', url: productsUrl }, ...started].map(({ name, url }) => [
      name,
      openToyDoor(createRemoteRoom({ url, timeoutMs }), {}, instruments),
    ]),
  );
  const dataSourceFor = (name: string) => {
    const door = doors.get(name);
    if (door) return door;
    throw new Error(`There is no subgraph ${name}.`);
  };
  const supergraphSdl = composeSuite();
  const { run, stop } = await startGatewayRun(
    { supergraphSdl, dataSourceFor },
    { ...instruments, introspection: true },
  );
  const served = await serve<GatewayContext>({
    kind: 'gateway',
    run,
    stop,
    createContext: (facts) => createContext(facts, 'Bearer suite'),
  });
  return {
    url: served.url,
    close: async () => {
      await served.close();
      await Promise.all([...doors.values(), ...started].map((one) => one.close()));
    },
  };
}

function composeSuite(): string {
  const { supergraphSdl, errors } = composeServices([
    { name: 'products', url: 'http://products', typeDefs: productsSdl },
    ...neighbours.map((name) => ({
      name,
      url: `http://${name}`,
      typeDefs: readSuiteSchema(`dist/subgraphs/${name}/${name}.graphql`),
    })),
  ]);
  if (supergraphSdl === undefined) throw new Error(errors.map(String).join('\n'));
  return supergraphSdl;
}

interface Front<Context extends object> extends Pick<
  GraphqlFront<Context>,
  'kind' | 'run' | 'createContext'
> {
  readonly stop: () => Promise<void>;
}

async function serve<Context extends object>({ stop, ...front }: Front<Context>): Promise<Served> {
  const listening = await listen('127.0.0.1', 0, {
    '/graphql': createGraphqlHandler<Context>({
      ...front,
      identify: () => Promise.resolve(suite),
      maxBodyBytes: 100_000,
      timeoutMs,
      overload: createOverload(100, instruments.metrics),
      instruments,
    }),
  });
  return {
    url: `${listening.url}/graphql`,
    close: async () => {
      await listening.close();
      await stop();
    },
  };
}
