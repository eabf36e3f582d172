import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { createCompiledGateway } from '../../gateway/compiled-gateway.ts';
import { createElsewhere } from '../../gateway/elsewhere.ts';
import { createToRequestContext } from '../../gateway/request-context.ts';
import { readSchemaFile } from '../../server/sdl.ts';
import { createTestInstruments } from '../setup/instruments.ts';
import { createToyContext } from './planned-fetch.ts';

it('a null that must not be is an error, whoever runs the plan', { timeout: 120_000 }, async () => {
  const options = {
    supergraphSdl: readSchemaFile('supergraph'),
    dataSourceFor: () => ({
      process: () => Promise.resolve({ data: { laws: [{ __typename: 'Law', code: null }] } }),
    }),
  };
  const { schema, executor } = createCompiledGateway(options);
  const toRequestContext = createToRequestContext(schema, createTestInstruments().log);
  const query = '{ laws { code } }';
  const request = () =>
    toRequestContext({
      hash: 'a'.repeat(64),
      query,
      document: parse(query),
      operationName: undefined,
      variables: undefined,
      context: createToyContext(),
    });
  for (const run of [executor, createElsewhere(options)]) {
    const { data, errors = [] } = await run(request());
    expect(data).toEqual(null);
    expect(errors.map(({ path, extensions }) => ({ path, code: extensions['code'] }))).toEqual([
      { path: ['laws', 0, 'code'], code: 'INVALID_GRAPHQL' },
    ]);
  }
});
