import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, parse } from 'graphql';
import { startApollo } from '../../server/apollo.ts';
import type { Identify } from '../../server/caller.ts';
import { ForbiddenError } from '../../server/errors.ts';
import { createApolloRun } from '../../server/apollo-run.ts';
import { createGraphqlHandler, type GraphqlFront } from '../../server/graphql-http.ts';
import { listen } from '../../server/listen.ts';
import { createLog } from '../../server/log.ts';
import { createExecute } from '../../server/execution/execute.ts';
import { createLeanRun } from '../../server/lean-run.ts';
import { createOverload } from '../../server/overload.ts';
import type { RequestFacts } from '../../server/subgraph.ts';
import { createTestInstruments } from '../setup/instruments.ts';

interface Context extends RequestFacts {
  readonly authorization: string | undefined;
  /** Why what was asked was given up. */
  readonly givenUp: string[];
}

const typeDefs = parse(`
  enum Colour { RED }
  type Operation { name: String hash: String }
  type Query {
    who: String
    requestId: String
    purpose: String
    operation: Operation
    authorization: String
    echo(text: String!, colour: Colour): String
    citizenByCpr(cpr: String!): String
    broken: String
    forbidden: String
    internal: String
    hang: String
    giveUp: String
  }
`);

const resolvers = {
  Query: {
    who: (_: unknown, __: unknown, { caller }: Context) => caller?.name ?? 'nobody',
    requestId: (_: unknown, __: unknown, { requestId }: Context) => requestId,
    purpose: (_: unknown, __: unknown, { purpose }: Context) => purpose,
    operation: (_: unknown, __: unknown, { operation }: Context) => operation,
    authorization: (_: unknown, __: unknown, { authorization }: Context) => authorization ?? null,
    echo: (_: unknown, { text }: { text: string }) => text,
    citizenByCpr: () => 'somebody',
    broken: () => {
      throw new TypeError('cannot read helhed.measures of 6201901234 at 10.1.2.3');
    },
    forbidden: () => {
      throw new ForbiddenError('Not you.');
    },
    hang: () => new Promise(() => undefined),
    giveUp: (_: unknown, __: unknown, { deadline, givenUp }: Context) =>
      new Promise((resolve) => {
        deadline.whenOver((reason) => {
          givenUp.push(String(reason));
          resolve('given up');
        });
      }),
    internal: () => {
      throw new GraphQLError('upstream 10.1.2.3 said no', { extensions: { code: 'ECONNREFUSED' } });
    },
  },
};

export interface ToyFront {
  readonly url: string;
  readonly port: number;
  /** What the process logged, line by line. */
  readonly lines: readonly string[];
  /** Why what was asked was given up, request by request. */
  readonly givenUp: readonly string[];
  readMetrics(): Promise<string>;
  close(): Promise<void>;
}

type ToyOptions = Partial<
  Pick<GraphqlFront<Context>, 'kind' | 'maxBodyBytes' | 'timeoutMs' | 'trusted' | 'rateLimit'>
> & { readonly introspection?: boolean; readonly maxRunning?: number };

/** The HTTP front over a schema of a few fields: what runs operations there in earnest, real HTTP. */
export async function startToyFront(
  identify: Identify,
  {
    kind = 'gateway',
    introspection = false,
    maxBodyBytes = 2_048,
    timeoutMs = 20_000,
    maxRunning = 100,
    ...more
  }: ToyOptions = {},
): Promise<ToyFront> {
  const lines: string[] = [];
  const givenUp: string[] = [];
  const log = createLog('toy', (line) => void lines.push(line));
  const instruments = createTestInstruments(log);
  const schema = buildSubgraphSchema([{ typeDefs, resolvers }]);
  const settings = { ...instruments, introspection };
  const apollo = kind === 'gateway' ? await startApollo<Context>({ schema }, settings) : undefined;
  const listening = await listen('127.0.0.1', 0, {
    '/graphql': createGraphqlHandler<Context>({
      kind,
      run: apollo
        ? createApolloRun(apollo)
        : createLeanRun({ ...settings, schema, execute: createExecute(schema) }),
      identify,
      createContext: (facts, authorization) => ({ ...facts, authorization, givenUp }),
      maxBodyBytes,
      timeoutMs,
      overload: createOverload(maxRunning, instruments.metrics),
      instruments,
      ...more,
    }),
  });
  return {
    url: `${listening.url}/graphql`,
    port: listening.port,
    lines,
    givenUp,
    readMetrics: async () => (await instruments.metrics.write()).text,
    close: async () => {
      await listening.close();
      await apollo?.stop();
    },
  };
}
