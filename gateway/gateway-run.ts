import type { GraphQLSchema, ValidationRule } from 'graphql';
import type { RunGraphql } from '../server/graphql-run.ts';
import type { Instruments } from '../server/instruments.ts';
import type { LastUsed } from '../server/last-used.ts';
import { createLeanRun } from '../server/lean-run.ts';
import { createCompiledGateway } from './compiled-gateway.ts';
import type { GatewayContext } from './context.ts';
import type { GatewayOptions } from './gateway-options.ts';
import { createToRequestContext } from './request-context.ts';

/** What runs operations behind the gateway's front. */
export interface GatewayRun {
  readonly run: RunGraphql<GatewayContext>;
  /** Plans the operations of these texts before somebody asks; they must be valid. */
  readonly warm: (texts: Iterable<string>) => void;
  readonly stop: () => Promise<void>;
}

interface GatewayRunSettings extends Pick<Instruments, 'log'> {
  readonly metrics: Pick<Instruments['metrics'], 'errors' | 'queryPlans'>;
  readonly introspection: boolean;
  readonly validationRules?: readonly ValidationRule[];
  /** Throws where what was configured does not fit the schema; then nothing starts. */
  readonly checkSchema?: ((schema: GraphQLSchema) => void) | undefined;
  /** Where operations are kept; with all else that the process keeps where this is not said. */
  readonly kept?: LastUsed;
}

/** Plans that we run need no server around them; those that @apollo/gateway runs need Apollo's. */
export async function startGatewayRun(
  { executor, ...given }: Pick<GatewayOptions, 'supergraphSdl' | 'dataSourceFor' | 'executor'>,
  settings: GatewayRunSettings,
): Promise<GatewayRun> {
  const { log, metrics, checkSchema, kept } = settings;
  const options = { ...given, log, metrics, ...(kept ? { kept } : {}) };
  if (executor === 'stock') return startStockRun(options, settings);
  const { schema, executor: execute, warm } = createCompiledGateway(options);
  checkSchema?.(schema);
  const toRequestContext = createToRequestContext(schema, log);
  const run = createLeanRun<GatewayContext>({
    ...settings,
    schema,
    execute: (ready) => execute(toRequestContext(ready)),
  });
  return { run, warm, stop: () => Promise.resolve() };
}

/** Loaded when it is asked for: it is more than a third of what a start loads, in time and in memory. */
async function startStockRun(
  options: Omit<GatewayOptions, 'executor'>,
  settings: GatewayRunSettings,
): Promise<GatewayRun> {
  const { createStockGateway } = await import('./stock-gateway.ts');
  const { startApollo } = await import('../server/apollo.ts');
  const { createApolloRun } = await import('../server/apollo-run.ts');
  const gateway = createStockGateway(options);
  const apollo = await startApollo<GatewayContext>({ gateway }, settings);
  return { run: createApolloRun(apollo), warm: () => undefined, stop: () => apollo.stop() };
}
