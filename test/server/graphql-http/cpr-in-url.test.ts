import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startToyFront, type ToyFront } from '../toy-front.ts';
import { json, preflight, refusal, startAsking } from './asking.ts';

const asking = startAsking();

describe('a CPR number in a URL', () => {
  const places = [
    'query={echo(text:"6201901234")}',
    'query={echo(text:"620190-1234")}',
    'query={echo(text:"620190 1234")}',
    'query={echo(text:"620190+1234")}',
    'query={echo(text:"620190%E2%80%931234")}',
    'query={echo(text:"%36%32%30%31%39%30%31%32%33%34")}',
    'query={echo(text:"%2536%2532%2530%2531%2539%2530%2531%2532%2533%2534")}',
    'query={a6201901234:who}',
    'query={Amalie6201901234g:who}',
    'query={who}&variables={"t":"6201901234"}',
    'query={who}&variables={"t":6201901234}',
    'query={who}&operationName=Borger6201901234',
    'query={who}&6201901234',
    '6201901234=',
    'cpr6201901234',
    'cpr=010203-5AB4',
  ];
  const methods = ['GET', 'POST', 'PUT'];
  let room: ToyFront;
  beforeAll(async () => {
    room = await startToyFront(() => Promise.resolve(undefined), { kind: 'room' });
  });
  afterAll(() => room.close());

  it.each(places)('is refused, not repeated and not logged: %s', async (search) => {
    for (const { url, lines } of [asking.front, room])
      for (const method of methods) {
        const response = await fetch(`${url}?${search}`, {
          method,
          headers: { ...json, ...preflight },
          ...(method === 'GET' ? {} : { body: '{"query":"{ who }"}' }),
        });
        expect(response.status).toBe(400);
        expect(await response.json()).toEqual(
          refusal(
            'BAD_REQUEST',
            'The URL holds what could be a CPR number. Send it by POST, in the body: a URL stands in many logs.',
          ),
        );
        expect(lines.join('')).not.toMatch(/620190|5AB4/);
      }
  });

  it.each([
    `documentId=sha256%3A6201901234${'a'.repeat(54)}`,
    `documentId=sha256:${'a'.repeat(54)}6201901234`,
    `query={who}&id=%2262019012-3400-4000-8000-a6201901234a%22`,
    'query={who}&x=12345678901',
  ])('is none of the digits of a hash, an id or a longer number: %s', async (search) => {
    const response = await fetch(`${asking.front.url}?${search}`, { headers: preflight });
    expect(await response.text()).not.toContain('CPR');
  });
});
