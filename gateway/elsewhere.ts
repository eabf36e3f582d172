import { GraphQLError } from 'graphql';
import type { ExecutionResult, Executor } from './executor/run.ts';
import type { GatewayOptions } from './gateway-options.ts';

/** The stock gateway for plans that we do not run; most processes never need it, so it is loaded when one does. */
export function createElsewhere(options: Omit<GatewayOptions, 'executor'>): Executor {
  let loading: Promise<Executor> | undefined;
  const load = async () => {
    const { createStockGateway } = await import('./stock-gateway.ts');
    const { executor } = await createStockGateway(options).load({});
    return executor;
  };
  return async (request) => {
    options.metrics?.queryPlans.labels('elsewhere').inc();
    const run = await (loading ??= load());
    return tellNulls(await run(request));
  };
}

/** A null that must not be is an error, as where we run the plan; @apollo/gateway tells of it beside the answer. */
function tellNulls(answer: ExecutionResult): ExecutionResult {
  const { extensions, ...told } = answer;
  const { valueCompletion, ...others }: Readonly<Record<string, unknown>> = extensions ?? {};
  if (!Array.isArray(valueCompletion)) return answer;
  const nulls = valueCompletion.filter((each) => each instanceof GraphQLError);
  return { ...told, errors: [...(told.errors ?? []), ...nulls], extensions: others };
}
