import { expect, it } from 'vitest';
import { createGateway } from '../../../gateway/gateway.ts';
import { startApollo } from '../../../server/apollo.ts';
import { readSchemaFile } from '../../../server/sdl.ts';
import { createTestInstruments } from '../../setup/instruments.ts';
import { createToyContext } from '../planned-fetch.ts';

it('an operation that is known at start is planned when it is first asked for, named or not', async () => {
  const instruments = createTestInstruments();
  const { queryPlans } = instruments.metrics;
  const count = async (outcome: string) =>
    (await queryPlans.get()).values.find(({ labels }) => labels.outcome === outcome)?.value ?? 0;
  const gateway = createGateway({
    supergraphSdl: readSchemaFile('supergraph'),
    dataSourceFor: () => ({ process: () => Promise.resolve({ data: { laws: [] } }) }),
    metrics: instruments.metrics,
  });
  const apollo = await startApollo({ gateway }, { ...instruments, introspection: false });
  const query = 'query Laws($isShort: Boolean! = true) { laws { code title @skip(if: $isShort) } }';
  gateway.warm([query]);
  expect(await count('made')).toBe(1);
  for (const operationName of [undefined, 'Laws']) {
    const { body } = await apollo.executeOperation(
      { query, ...(operationName === undefined ? {} : { operationName }) },
      { contextValue: createToyContext() },
    );
    expect(body).toMatchObject({ singleResult: { data: { laws: [] } } });
  }
  expect(await count('made')).toBe(1);
  expect(await count('known')).toBe(2);
  await apollo.stop();
});
