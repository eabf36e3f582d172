import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { createHash } from 'node:crypto';
import {
  buildSchema,
  execute,
  GraphQLError,
  parse,
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import type { GatewayContext } from '../../../gateway/context.ts';
import type { DataSource } from '../../../gateway/data-source.ts';
import type { Fields } from '../../../gateway/executor/fields.ts';
import { listTypeNames } from '../../../gateway/executor/type-names.ts';
import type { RequestContext } from '../../../gateway/executor/run.ts';
import { createGateway } from '../../../gateway/gateway.ts';
import { createMetrics } from '../../../server/metrics.ts';
import { createToyContext } from '../planned-fetch.ts';
import { createStage, type AskedFields, type Fault, type Stage } from './fault.ts';
import { createToySubgraph } from './toy-subgraph.ts';
import type { ToySupergraph } from './toy-supergraph.ts';

export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export interface Told {
  readonly data: unknown;
  readonly errors: readonly GraphQLFormattedError[];
  /** What a stock gateway tells beside the errors: nulls where there must be none. */
  readonly faults: readonly GraphQLFormattedError[];
  /** The subgraphs that were asked, once for each fetch. */
  readonly asked: readonly string[];
  readonly fields: AskedFields;
}

export interface ToyGateway {
  readonly schema: GraphQLSchema;
  readonly supergraphSdl: string;
  /** Names of the fields that some subgraph requires of another. */
  readonly required: ReadonlySet<string>;
  readonly metrics: ReturnType<typeof createMetrics>;
  readonly askOurs: (question: Question, fault?: Fault) => Promise<Told>;
  readonly askStock: (question: Question, fault?: Fault) => Promise<Told>;
  /** What graphql-js alone answers, over all that there is. */
  readonly askTruth: (question: Question) => Promise<Told>;
}

/** A toy supergraph behind our executor, behind the stock one, and in one piece. */
export function openToyGateway(toy: ToySupergraph): ToyGateway {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(toy.subgraphs).map(([name, sdl]) => ({
      name,
      url: `http://${name}`,
      typeDefs: parse(sdl),
    })),
  );
  if (supergraphSdl === undefined) throw new Error(`${toy.name}: ${errors.map(String).join('\n')}`);
  const whole = buildSchema(supergraphSdl, { assumeValid: true });
  const listKinds = (type: string) => [...listTypeNames(whole, type)].map(String);
  const subgraphs = new Map(
    Object.entries(toy.subgraphs).map(([name, sdl]) => [
      name,
      createToySubgraph(name, sdl, listKinds),
    ]),
  );
  const stages = new WeakMap<object, Stage>();
  const dataSourceFor = (name: string): DataSource => ({
    process: async (options) => {
      const subgraph = subgraphs.get(name);
      const stage = stages.get(options.context);
      if (!subgraph || !stage) throw new Error('Nobody asked.');
      const { query = '', variables: given = {} } = options.request;
      const document = 'document' in options ? options.document : undefined;
      const variables = structuredClone(given);
      stage.asked.push(name);
      const answer = await subgraph(document ?? parse(query), variables, stage);
      const spoilt = stage.spoil(name, answer, variables);
      const told: Awaited<ReturnType<DataSource['process']>> = JSON.parse(JSON.stringify(spoilt));
      return told;
    },
  });
  const metrics = createMetrics();
  const load = (executor: 'compiled' | 'stock') => {
    const gateway = createGateway({ supergraphSdl, dataSourceFor, executor, metrics });
    const loading = gateway.load({ apollo: {} });
    const ask = async (question: Question, fault?: Fault): Promise<Told> => {
      const context = createToyContext();
      const stage = createStage(toy.createWorld(), fault);
      stages.set(context, stage);
      const { executor: run } = await loading;
      if (!run) throw new Error('The gateway runs nothing.');
      const answer = await run(toRequest(question, context)).catch(toFailure);
      return {
        ...toTold(answer),
        asked: stage.asked.toSorted(),
        fields: Object.fromEntries(
          [...stage.fields].map(([name, fields]) => [name, [...fields].toSorted()]),
        ),
      };
    };
    return ask;
  };
  const schema = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
  const ours = load('compiled');
  const stock = load('stock');
  return {
    schema,
    supergraphSdl,
    required: new Set(Object.values(toy.subgraphs).flatMap(listRequired)),
    metrics,
    askOurs: ours,
    askStock: stock,
    askTruth: async ({ query, variables }) => {
      const { Query, Mutation } = toy.createWorld();
      const document = parse(query);
      const isMutation = /^\s*mutation/.test(query);
      const answer = await execute({
        schema,
        document,
        rootValue: isMutation ? Mutation : Query,
        variableValues: variables,
        fieldResolver: (source: Fields, given, _, { fieldName }): unknown => {
          const value = source[fieldName];
          return typeof value === 'function' ? Reflect.apply(value, source, [given]) : value;
        },
      });
      return toTold(answer);
    },
  };
}

function listRequired(sdl: string): readonly string[] {
  return [...sdl.matchAll(/@requires\(fields: "((?:[^"\\]|\\.)*)"/g)].flatMap(
    ([, fields = '']) => fields.match(/\w+/g) ?? [],
  );
}

/** A request as Apollo Server gives it to an executor. */
function toRequest({ query, variables = {} }: Question, context: GatewayContext): RequestContext {
  const request = {
    request: { query, variables },
    source: query,
    queryHash: createHash('sha256').update(query).digest('hex'),
    document: parse(query),
    context,
    metrics: {},
  };
  // eslint-disable-next-line no-restricted-syntax -- an executor reads no more of Apollo's request than this
  return request as unknown as RequestContext;
}

function toTold({ data, errors = [], extensions }: ExecutionResult): Told {
  // Both executors pass on what was thrown: of an error that is none of GraphQL's, JSON says nothing.
  const told = errors.map(({ message, path, extensions: more }) => ({
    message,
    path,
    extensions: more,
  }));
  const faults = extensions?.['valueCompletion'] ?? [];
  const all: Told = JSON.parse(
    JSON.stringify({ data, errors: told, faults, asked: [], fields: {} }),
  );
  return all;
}

/** Apollo Server makes of what an executor throws an answer without data. */
function toFailure(thrown: unknown): ExecutionResult {
  return { errors: [new GraphQLError(String(thrown))] };
}
