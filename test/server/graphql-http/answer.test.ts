import { describe, expect, it } from 'vitest';
import { refusal, startAsking } from './asking.ts';

const asking = startAsking();
const { ask } = asking;

describe('an answer', () => {
  const askFor = async (accept: string | undefined, query: string) => {
    const response = await ask(query, accept === undefined ? {} : { accept });
    return [response.status, response.headers.get('content-type')];
  };
  const older = 'application/json; charset=utf-8';
  const newer = 'application/graphql-response+json; charset=utf-8';

  it('is written as the client would rather read it, a refusal too', async () => {
    expect(await askFor(undefined, '{ who }')).toEqual([200, older]);
    expect(await askFor('application/graphql-response+json', '{ who }')).toEqual([200, newer]);
    expect(await askFor('application/json; charset=ascii', '{ who }')).toEqual([200, older]);
    expect(await askFor('application/graphql-response+json', '')).toEqual([400, newer]);
    expect(await askFor('application/json', '')).toEqual([400, older]);
  });

  it.each([
    '{ who',
    '{ nothing }',
    'query A { who } query B { who }',
    'query ($t: String!) { echo(text: $t) }',
  ])('to %s has a status of its own only where the type lets it', async (query) => {
    expect(await askFor('application/graphql-response+json', query)).toEqual([400, newer]);
    expect(await askFor('application/json', query)).toEqual([200, older]);
    expect(await askFor('*/*', query)).toEqual([200, older]);
  });

  it('that the client cannot read is not made at all', async () => {
    const before = asking.front.lines.length;
    const { status, answer } = await ask('{ broken }', { accept: 'text/html' });
    expect(status).toBe(406);
    expect(answer).toEqual(
      refusal(
        'BAD_REQUEST',
        'The header Accept names neither application/json nor application/graphql-response+json.',
      ),
    );
    expect(asking.front.lines.slice(before).join('')).not.toContain('an error was masked');
  });
});
