import { createCompiledGateway, type CompiledGateway } from './compiled-gateway.ts';
import type { Gateway } from './executor/run.ts';
import type { GatewayOptions } from './gateway-options.ts';
import { createStockGateway } from './stock-gateway.ts';

/** A gateway that can plan what it will be asked. */
export type WarmableGateway = Gateway & Pick<CompiledGateway, 'warm'>;

/** A federation gateway over any supergraph, for Apollo Server. */
export function createGateway(options: GatewayOptions): WarmableGateway {
  if (options.executor === 'stock')
    return Object.assign(createStockGateway(options), { warm: () => undefined });
  const { schema: apiSchema, executor, warm } = createCompiledGateway(options);
  return {
    load: () => Promise.resolve({ executor }),
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema, coreSupergraphSdl: options.supergraphSdl });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
    warm,
  };
}
