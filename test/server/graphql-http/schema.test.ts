import { describe, expect, it } from 'vitest';
import { startToyFront } from '../toy-front.ts';
import { json, startAsking } from './asking.ts';

const asking = startAsking();
const { ask } = asking;

describe('the schema', () => {
  const introspection = '{ __schema { queryType { name } } }';

  it('is not told where introspection is off', async () => {
    const { answer } = await ask(introspection);
    expect(answer).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });
  });

  it('is told where it is on', async () => {
    const told = await startToyFront(asking.identify, { introspection: true });
    const response = await fetch(told.url, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ query: introspection }),
    });
    expect(await response.json()).toEqual({
      data: { __schema: { queryType: { name: 'Query' } } },
    });
    await told.close();
  });

  it('is not told by a trace of how an answer came about', async () => {
    const { answer } = await ask('{ who }', { 'apollo-federation-include-trace': 'ftv1' });
    expect(answer).toEqual({ data: { who: 'nobody' } });
  });
});
