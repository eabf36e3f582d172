import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { createContext, type GatewayContext } from '../../gateway/context.ts';
import { createGateway } from '../../gateway/gateway.ts';
import { startApollo } from '../../server/apollo.ts';
import { ownErrand } from '../../server/errand.ts';
import { readSchemaFile } from '../../server/sdl.ts';
import { createTestInstruments } from '../setup/instruments.ts';

/** The graph as its clients see it, told by the gateway itself. */
export async function readApiSchema(): Promise<IntrospectionQuery['__schema']> {
  const gateway = createGateway({
    supergraphSdl: readSchemaFile('supergraph'),
    dataSourceFor: (name) => ({ process: () => Promise.reject(new Error(`No room ${name}.`)) }),
  });
  const apollo = await startApollo<GatewayContext>(
    { gateway },
    { ...createTestInstruments(), introspection: true },
  );
  const { body } = await apollo.executeOperation<IntrospectionQuery>(
    { query: getIntrospectionQuery({ inputValueDeprecation: true }) },
    {
      contextValue: createContext(
        {
          ...ownErrand,
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
