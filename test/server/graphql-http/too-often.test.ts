import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRateLimit } from '../../../server/rate-limit.ts';
import { startToyFront, type ToyFront } from '../toy-front.ts';
import { json, startAsking } from './asking.ts';

const asking = startAsking();

describe('who asks too often', () => {
  let strict: ToyFront;
  beforeAll(async () => {
    const rateLimit = createRateLimit({ requests: 4, byCpr: 2 });
    strict = await startToyFront(asking.identify, { rateLimit });
  });
  afterAll(() => strict.close());

  const askStrict = async (query: string, authorization?: string) => {
    const response = await fetch(strict.url, {
      method: 'POST',
      headers: { ...json, ...(authorization === undefined ? {} : { authorization }) },
      body: JSON.stringify({ query }),
    });
    const answer: unknown = await response.json();
    return { status: response.status, wait: response.headers.get('retry-after'), answer };
  };

  it('is refused for the rest of the minute, and told how long that is', async () => {
    const token = `Bearer ${await asking.issuer.sign({ sub: 'mette' })}`;
    for (let asked = 0; asked < 4; asked += 1)
      expect(await askStrict('{ who }', token)).toMatchObject({ status: 200 });
    const { status, wait, answer } = await askStrict('{ who }', token);
    expect(status).toBe(429);
    expect(Number(wait)).toBeGreaterThan(0);
    expect(Number(wait)).toBeLessThanOrEqual(60);
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
    const other = `Bearer ${await asking.issuer.sign({ sub: 'jonas' })}`;
    expect(await askStrict('{ who }', other)).toMatchObject({ status: 200 });
  });

  it('by CPR number is refused sooner, and an alias is no way round', async () => {
    const token = `Bearer ${await asking.issuer.sign({ sub: 'ida' })}`;
    const one = '{ citizenByCpr(cpr: "6201901234") }';
    expect(await askStrict(one, token)).toMatchObject({ status: 200 });
    const two = '{ a: citizenByCpr(cpr: "6201901234") b: citizenByCpr(cpr: "6201901235") }';
    expect(await askStrict(two, token)).toMatchObject({ status: 429 });
    expect(await askStrict('{ who }', token)).toMatchObject({ status: 200 });
    expect(strict.lines.join('')).not.toMatch(/620190/);
  });

  it('with tokens that open nothing is refused, and a good one opens all the same', async () => {
    for (let tried = 0; tried < 60; tried += 1)
      expect(await askStrict('{ who }', `Bearer a.b.${tried}`)).toMatchObject({ status: 401 });
    expect(await askStrict('{ who }', 'Bearer a.b.c')).toMatchObject({ status: 429 });
    const token = `Bearer ${await asking.issuer.sign({ sub: 'freja' })}`;
    expect(await askStrict('{ who }', token)).toMatchObject({ status: 200 });
  });
});
