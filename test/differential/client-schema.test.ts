import { buildClientSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { expect, it } from 'vitest';
import { readApiSchema } from '../schema/api-schema.ts';
import { readClientSchema } from './client-schema.ts';

it('the graph that is asked in one process is the graph that the gateway tells', async () => {
  const told = buildClientSchema({ __schema: await readApiSchema() });
  expect(printSchema(lexicographicSortSchema(readClientSchema()))).toBe(
    printSchema(lexicographicSortSchema(told)),
  );
});
