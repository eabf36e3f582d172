import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { createContext, type GatewayContext } from '../../gateway/context.ts';
import { createGateway } from '../../gateway/gateway.ts';
import { startApollo } from '../../server/apollo.ts';
import { createLog } from '../../server/log.ts';
import { readSchemaFile } from '../../server/sdl.ts';

/** The graph as its clients see it, told by the gateway itself. */
export async function readApiSchema(): Promise<IntrospectionQuery['__schema']> {
  const log = createLog('schema', () => undefined);
  const gateway = createGateway({
    supergraphSdl: readSchemaFile('supergraph'),
    dataSourceFor: (name) => ({ process: () => Promise.reject(new Error(`No room ${name}.`)) }),
    log,
  });
  const apollo = await startApollo<GatewayContext>({ gateway }, { log, introspection: true });
  const { body } = await apollo.executeOperation<IntrospectionQuery>(
    { query: getIntrospectionQuery({ inputValueDeprecation: true }) },
    {
      contextValue: createContext(
        {
          caller: undefined,
          requestId: 'schema',
          purpose: undefined,
          operation: { name: undefined, hash: '' },
        },
        undefined,
      ),
    },
  );
  await apollo.stop();
  if (body.kind !== 'single' || !body.singleResult.data) throw new Error('The schema is not told.');
  return body.singleResult.data.__schema;
}
