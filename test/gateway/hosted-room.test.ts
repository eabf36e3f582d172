import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHostedRoom } from '../../gateway/hosted-room.ts';
import { createLog } from '../../server/log.ts';
import { answerWith, startBrokenRoom, type BrokenRoom } from './broken-room.ts';
import { createToyContext, toFetch } from './planned-fetch.ts';
import { openToyDoor } from './toy-door.ts';
import { createPeople, startToyTown, type ToyTown } from './toy-town.ts';

let room: BrokenRoom;
let town: ToyTown;

beforeEach(async () => {
  const entity = { __typename: 'Citizen', social: { status: 'ANSWERED' } };
  room = await startBrokenRoom(answerWith({ data: { _entities: [entity, entity] } }));
  town = await startToyTown(room.url);
});

afterEach(async () => {
  await town.close();
  await room.close();
});

/** People are asked first for the citizens, and again for what needs the other room's answer. */
const twoWaves = '{ citizens { id seenIn summary } }';

const quiet = createLog('gateway', () => undefined);

describe('a hosted room', () => {
  it('shares one context between all waves of a request', async () => {
    const { body } = await town.ask(twoWaves, { 'x-request-id': 'my_request-1' });
    expect(body).toMatchObject({
      data: {
        citizens: [
          { seenIn: '1: my_request-1', summary: 'ANSWERED' },
          { seenIn: '1: my_request-1', summary: 'ANSWERED' },
          { seenIn: '1: my_request-1', summary: 'not answered' },
        ],
      },
    });
    expect(room.received).toHaveLength(1);
    expect(town.people.contexts).toHaveLength(1);
  });

  it('never shares a context between requests, at the same time or after', async () => {
    const ids = ['my_request-1', 'my_request-2', 'my_request-3', 'my_request-4'];
    const ask = async (id: string) => (await town.ask(twoWaves, { 'x-request-id': id })).text;
    const texts = await Promise.all(ids.map(ask));
    texts.push(await ask('my_request-5'));
    for (const [index, text] of texts.entries()) {
      const seen = text.match(/\d+: my_request-\d/g) ?? [];
      expect(seen).toHaveLength(3);
      expect(new Set(seen).size).toBe(1);
      expect(seen[0]).toContain(`my_request-${index + 1}`);
    }
    expect(town.people.contexts.map(({ facts }) => facts.requestId).toSorted()).toEqual([
      ...ids,
      'my_request-5',
    ]);
  });

  it('shares no context with another room of the same request', async () => {
    const context = createToyContext();
    const [first, second] = [createPeople(), createPeople()];
    const ask = toFetch('{ citizens { seenIn } }', {}, context);
    for (const room of [first, second, first])
      await openToyDoor(createHostedRoom(room, quiet)).process(ask);
    expect([first.contexts.length, second.contexts.length]).toEqual([1, 1]);
  });

  it('answers a withheld entity with explicit nulls, as a remote one does', async () => {
    const hosted = openToyDoor(createHostedRoom(createPeople(), quiet));
    const query = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on Citizen { renamed: socialPass } }
    }`;
    const representations = [{ __typename: 'Citizen', id: '1' }];
    expect(await hosted.process(toFetch(query, { representations }))).toEqual({
      data: { _entities: [{ __typename: 'Citizen', renamed: null }] },
    });
  });
});
