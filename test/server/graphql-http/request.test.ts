import { describe, expect, it } from 'vitest';
import { json, refusal, startAsking } from './asking.ts';

const asking = startAsking();
const { ask, send } = asking;

describe('a GraphQL request', () => {
  it('is a POST with a JSON body', async () => {
    const { status, headers, answer } = await ask('{ who }');
    expect(status).toBe(200);
    expect(answer).toEqual({ data: { who: 'nobody' } });
    expect(headers.get('content-type')).toMatch(/^application\/json; charset=utf-8$/);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(
      await send('{"query":"{ who }"}', { 'content-type': 'Application/JSON; charset=utf-8' }),
    ).toMatchObject({ status: 200 });
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('is no %s', async (method) => {
    const { status, headers, answer } = await send('{"query":"{ who }"}', json, method);
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('GET, POST');
    expect(answer).toEqual(
      refusal(
        'BAD_REQUEST',
        'Send GraphQL as POST with a JSON body, or a query as GET; other methods are not served.',
      ),
    );
  });

  it('is not read from the URL of a POST', async () => {
    const posted = await fetch(`${asking.front.url}?query=${encodeURIComponent('{ who }')}`, {
      method: 'POST',
      headers: json,
      body: '{}',
    });
    expect(posted.status).toBe(400);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'text/plain; a=application/json',
  ])('of the type %s, which another page could make a browser send, is refused', async (type) => {
    const { status, answer } = await send('{"query":"{ who }"}', { 'content-type': type });
    expect(status).toBe(415);
    expect(answer).toEqual(
      refusal('BAD_REQUEST', 'Send the header Content-Type: application/json.'),
    );
  });

  it('in another encoding than UTF-8 is refused: what it says would be kept as nobody wrote it', async () => {
    const inLatin1 = await fetch(asking.front.url, {
      method: 'POST',
      headers: json,
      body: Buffer.from('{"query":"{ who }","variables":{"title":"Jeg vil lære"}}', 'latin1'),
    });
    expect(inLatin1.status).toBe(400);
    expect(await inLatin1.json()).toEqual(
      refusal('BAD_REQUEST', 'The body is not UTF-8, which JSON is sent in (RFC 8259).'),
    );
  });

  it.each(['gzip', 'br', 'identity, gzip'])('in %s is refused', async (encoding) => {
    const { status, answer } = await send('{"query":"{ who }"}', {
      ...json,
      'content-encoding': encoding,
    });
    expect(status).toBe(415);
    expect(answer).toEqual(
      refusal(
        'BAD_REQUEST',
        'A body in a Content-Encoding is not read. Send it as it is, without that header.',
      ),
    );
  });

  it.each(['', 'query', '{"query":', '{ who }', '\u0000'])(
    'with the body %j is refused',
    async (body) => {
      const { status, answer } = await send(body);
      expect(status).toBe(400);
      expect(answer).toEqual(
        refusal(
          'BAD_REQUEST',
          'The body is not JSON. Expected {"query": "...", "variables": {...}}.',
        ),
      );
    },
  );

  it.each([
    'null',
    '[]',
    '7',
    '"text"',
    '{}',
    '[{"query":"{ who }"}]',
    '{"query":7}',
    '{"query":""}',
    '{"query":"{ who }","operationName":7}',
    '{"query":"{ who }","variables":"x"}',
    '{"query":"{ who }","variables":[]}',
    '{"query":"{ who }","extensions":"x"}',
    '{"query":"{ who }","extensions":[]}',
  ])('with the JSON body %s is refused with a code', async (body) => {
    const { status, answer } = await send(body);
    expect(status).toBe(400);
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });
});
