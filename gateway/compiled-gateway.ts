import { Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { parse, type GraphQLSchema } from 'graphql';
import { toHash } from '../server/known-documents.ts';
import type { DataSource } from './data-source.ts';
import { createElsewhere } from './elsewhere.ts';
import { createExecutor, warmOperations, type ExecutorScope } from './executor/executor.ts';
import { listOpenNames } from './executor/merge.ts';
import { toPlannedSupergraph } from './executor/planned-supergraph.ts';
import type { Executor } from './executor/run.ts';
import type { GatewayOptions } from './gateway-options.ts';
import { createKnownPlans } from './known-plans.ts';
import { plannerConfig } from './planner-config.ts';

/** A gateway whose plans we run, whatever server stands before it. */
export interface CompiledGateway {
  /** What clients see of the supergraph. */
  readonly schema: GraphQLSchema;
  readonly executor: Executor;
  /** Plans the operations of these texts before somebody asks; they must be valid. */
  readonly warm: (texts: Iterable<string>) => void;
}

/** Apollo's planner says which subgraph is asked for what; what it planned is compiled once per operation. */
export function createCompiledGateway(options: Omit<GatewayOptions, 'executor'>): CompiledGateway {
  const { supergraphSdl, dataSourceFor, metrics, kept } = options;
  const supergraph = Supergraph.build(toPlannedSupergraph(parse(supergraphSdl)), {
    validateSupergraph: false,
  });
  const sources = new Map(
    [...supergraph.subgraphsMetadata()].map(({ name, url }) => [name, dataSourceFor(name, url)]),
  );
  const sourceFor = (name: string): DataSource => {
    const source = sources.get(name);
    if (!source) throw new Error(`The supergraph has no subgraph ${name}.`);
    return source;
  };
  const plannerSchema = supergraph.apiSchema();
  const apiSchema = plannerSchema.toGraphQLJSSchema();
  const schema = supergraph.schema.toGraphQLJSSchema();
  const scope: ExecutorScope = {
    schema,
    open: listOpenNames(schema),
    apiSchema,
    plannerSchema,
    planner: new QueryPlanner(supergraph, plannerConfig),
    sourceFor,
    known: new WeakMap(),
    plans: createKnownPlans(kept, metrics),
    runElsewhere: createElsewhere({ ...options, dataSourceFor: sourceFor }),
  };
  return {
    schema: apiSchema,
    executor: createExecutor(scope),
    warm: (texts) => {
      for (const text of texts) warmOperations(toHash(text), parse(text), scope);
    },
  };
}
