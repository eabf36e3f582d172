import { describe, expect, it } from 'vitest';
import { createRateLimit } from '../../../server/rate-limit.ts';
import { startToyFront } from '../toy-front.ts';
import { maxBodyBytes, preflight, refusal, startAsking } from './asking.ts';

const asking = startAsking();

describe('a query by GET', () => {
  const get = async (search: string, headers: Record<string, string> = preflight) => {
    const response = await fetch(`${asking.front.url}?${search}`, { headers });
    const text = await response.text();
    const answer: unknown = JSON.parse(text);
    return { status: response.status, headers: response.headers, text, answer };
  };
  const toSearch = (fields: Record<string, string>) => new URLSearchParams(fields).toString();

  it('is answered as by POST, and kept nowhere', async () => {
    const { status, headers, answer } = await get(
      toSearch({
        query: 'query A { who } query B($t: String!) { echo(text: $t) }',
        operationName: 'B',
        variables: '{"t":"Søren & Åse?"}',
      }),
    );
    expect(status).toBe(200);
    expect(answer).toEqual({ data: { echo: 'Søren & Åse?' } });
    expect(headers.get('cache-control')).toBe('no-store');
    expect((await get('query={who}&operationName=&variables=&extensions=')).answer).toEqual({
      data: { who: 'nobody' },
    });
  });

  it.each([{}, { 'apollo-require-preflight': '' }, { 'content-type': 'application/json' }])(
    'needs a header that no page of another host can send (CSRF), and %j is none',
    async (headers) => {
      const { status, answer } = await get('query={who}', headers);
      expect(status).toBe(400);
      expect(answer).toEqual(
        refusal(
          'BAD_REQUEST',
          'A GET needs the header apollo-require-preflight, with any value: say true.',
        ),
      );
    },
  );

  it('is of a known caller, with a good token', async () => {
    const authorization = `Bearer ${await asking.issuer.sign({ sub: 'mette', name: 'Mette Holm' })}`;
    expect((await get('query={who}', { ...preflight, authorization })).answer).toEqual({
      data: { who: 'Mette Holm' },
    });
    const bad = await get('query={who}', { ...preflight, authorization: 'Bearer a.b.c' });
    expect(bad.status).toBe(401);
  });

  it.each([
    'mutation { who }',
    'query A { who } mutation B { who }&operationName=B',
    'subscription { who }',
  ])('changes nothing: %s', async (query) => {
    const { status, headers, answer } = await get(`query=${query}`);
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('POST');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it.each([
    '{ citizenByCpr(cpr: "Amalie") }',
    '{ who a: citizenByCpr(cpr: "\\u0036201901234") }',
    'query ($c: String!) { citizenByCpr(cpr: $c) }&variables={"c":"Amalie"}',
    '{ ...F } fragment F on Query { ... { citizenByCpr(cpr: "Amalie") } }',
  ])('looks nobody up by CPR number: %s', async (query) => {
    const { status, headers, answer } = await get(`query=${query}`);
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('POST');
    expect(answer).toEqual(
      refusal(
        'BAD_REQUEST',
        'Look a citizen up by CPR number by POST: the number never stands in a URL.',
      ),
    );
  });

  it.each([
    'query={who}&query={requestId}',
    'query={who}&variables={}&variables={}',
    'query={who}&variables={',
    'query={who}&variables=[]',
    'query={who}&variables=7',
    'query={who}&extensions=x',
    'query={who}&extensions=[]',
    'documentId=abc',
    'query=',
    '',
  ])('that cannot be one is refused with a code: %s', async (search) => {
    const { status, answer } = await get(search);
    expect(status).toBe(400);
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('is no larger than a body may be', async () => {
    const { status, answer } = await get(`query={who}&x=${'x'.repeat(maxBodyBytes)}`);
    expect(status).toBe(414);
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'TOO_COMPLEX' } }] });
  });

  it('leaves nothing of its URL in the log but the name of its operation', async () => {
    const before = asking.front.lines.length;
    const headers = { ...preflight, 'x-request-id': 'my_request-6' };
    await get('query=query Named($t: String!) { echo(text: $t) }&variables={"t":"Kim"}', headers);
    await get('query={ Kim }&Kim=Kim&variables={"Kim":"Kim"}', headers);
    await get('query={ broken(Kim: "Kim") }&extensions=Kim', headers);
    await get('query=mutation Kims($Kim: String) { Kim }', { ...headers, referer: 'Kim' });
    const lines = asking.front.lines.slice(before).join('');
    expect(lines.match(/my_request-6/g)).toHaveLength(4);
    expect(lines).toContain('"operation":"Named"');
    expect(lines).not.toMatch(/Kim|query|echo/);
  });

  it('is counted as a POST is', async () => {
    const rateLimit = createRateLimit({ requests: 2, byCpr: 2 });
    const strict = await startToyFront(() => Promise.resolve(undefined), { rateLimit });
    const statuses: number[] = [];
    for (let asked = 0; asked < 3; asked += 1) {
      const response = await fetch(`${strict.url}?query={who}`, { headers: preflight });
      statuses.push(response.status);
    }
    expect(statuses).toEqual([200, 200, 429]);
    await strict.close();
  });
});
