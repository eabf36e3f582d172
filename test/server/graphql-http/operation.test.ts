import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startToyFront, type ToyFront } from '../toy-front.ts';
import { json, refusal, startAsking } from './asking.ts';

const asking = startAsking();
const { ask } = asking;

describe('an operation', () => {
  const query = 'query Own { operation { name hash } }';
  const hash = createHash('sha256').update(query).digest('hex');
  const operation = (name: string | null, of: string) => ({
    data: { operation: { name, hash: of } },
  });
  let room: ToyFront;
  let authorization: string;
  beforeAll(async () => {
    room = await startToyFront(asking.identify, { kind: 'room' });
    authorization = `Bearer ${await asking.issuer.sign({ sub: 'mette' })}`;
  });
  afterAll(() => room.close());

  const askRoom = async (headers: Record<string, string>) => {
    const response = await fetch(room.url, {
      method: 'POST',
      headers: { ...json, ...headers },
      body: JSON.stringify({ query }),
    });
    const answer: unknown = await response.json();
    return { status: response.status, answer };
  };

  it('is known by its name, given or its only one, and the hash of its text', async () => {
    expect((await ask(query)).answer).toEqual(operation('Own', hash));
    const named = await ask(query, {}, { operationName: 'Own' });
    expect(named.answer).toEqual(operation('Own', hash));
    const two = `${query} query Other { who }`;
    const ofTwo = await ask(two, {}, { operationName: 'Own' });
    expect(ofTwo.answer).toEqual(operation('Own', createHash('sha256').update(two).digest('hex')));
    expect((await ask('{ operation { name } }')).answer).toEqual({
      data: { operation: { name: null } },
    });
  });

  it('is at the gateway what its text says, whatever a client’s header says', async () => {
    const headers = { 'helhed-operation': `Innocent ${'a'.repeat(64)}` };
    expect((await ask(query, headers)).answer).toEqual(operation('Own', hash));
  });

  it('is in a room what the gateway says of it', async () => {
    const named = { authorization, 'helhed-operation': `OneCitizen ${'a'.repeat(64)}` };
    expect((await askRoom(named)).answer).toEqual(operation('OneCitizen', 'a'.repeat(64)));
    const nameless = { authorization, 'helhed-operation': `- ${'b'.repeat(64)}` };
    expect((await askRoom(nameless)).answer).toEqual(operation(null, 'b'.repeat(64)));
  });

  it.each(['', 'OneCitizen', `One Citizen ${'a'.repeat(64)}`, `A ${'g'.repeat(64)}`])(
    'is in a room what its text says, where the header says %j',
    async (said) => {
      const { answer } = await askRoom({ authorization, 'helhed-operation': said });
      expect(answer).toEqual(operation('Own', hash));
    },
  );

  it('is in a room nobody’s without a token', async () => {
    expect(await askRoom({})).toEqual({
      status: 401,
      answer: refusal(
        'UNAUTHENTICATED',
        'You are not signed in: send a bearer token in the Authorization header.',
      ),
    });
  });

  it('is never a room’s by GET', async () => {
    const headers = { authorization, 'apollo-require-preflight': 'true' };
    const response = await fetch(`${room.url}?query={who}`, { headers });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    expect(await response.json()).toEqual(
      refusal(
        'BAD_REQUEST',
        'Send GraphQL as POST with a JSON body; other methods are not served.',
      ),
    );
  });

  it('never tells a room’s schema in production', async () => {
    const response = await fetch(room.url, {
      method: 'POST',
      headers: { ...json, authorization },
      body: JSON.stringify({ query: '{ _service { sdl } }' }),
    });
    const text = await response.text();
    expect(text).toContain('The schema is not told here.');
    expect(text).not.toContain('type Query');
  });
});
