import { afterEach, describe, expect, it } from 'vitest';
import {
  answerWith,
  noAnswers,
  startBrokenRoom,
  wrongEntities,
  type BrokenRoom,
  type Misbehave,
} from './broken-room.ts';
import { startToyTown, type ToyTown } from './toy-town.ts';

let room: BrokenRoom;
let town: ToyTown;

async function openTown(misbehave: Misbehave, timeoutMs?: number) {
  room = await startBrokenRoom(misbehave);
  town = await startToyTown(room.url, timeoutMs);
}

afterEach(async () => {
  await town.close();
  await room.close();
});

const query = '{ citizens { id summary file: social { status note } } }';

const unavailable = (index: number) => ({
  message: 'SOCIAL cannot be asked just now. What it holds is missing from this answer.',
  path: ['citizens', index],
  extensions: { code: 'CENTRE_UNAVAILABLE', centre: 'SOCIAL' },
});

const unanswered = {
  data: {
    citizens: [
      { id: '1', summary: 'not answered', file: null },
      { id: '2', summary: 'not answered', file: null },
      { id: '3', summary: 'not answered', file: null },
    ],
  },
  errors: [unavailable(0), unavailable(1)],
};

/** Nothing of the inside: no host, no port, no code of the network, no other room's name. */
function expectNothingOfTheInside(text: string) {
  expect(text).not.toMatch(/inside|ECONN|UND_ERR|socket|undici|select|helhed\.|stack|serviceName/i);
  expect(text).not.toContain(room.host.split(':')[1]);
}

describe('what a client sees of two rooms', () => {
  it('is one answer', async () => {
    await openTown((response, socket, received) => {
      const file = { status: 'ANSWERED', note: 'yes' };
      const entity = { __typename: 'Citizen', social: file, file };
      expect(received.body).toContain('"representations":[{');
      answerWith({ data: { _entities: [entity, entity] } })(response, socket, received);
    });
    const { body } = await town.ask(query);
    expect(body).toEqual({
      data: {
        citizens: [
          { id: '1', summary: 'ANSWERED', file: { status: 'ANSWERED', note: 'yes' } },
          { id: '2', summary: 'ANSWERED', file: { status: 'ANSWERED', note: 'yes' } },
          { id: '3', summary: 'not answered', file: null },
        ],
      },
    });
    expect(room.received).toHaveLength(1);
    expect(room.received[0]?.body).not.toContain('null');
  });

  it.each([...noAnswers, ...wrongEntities])(
    'of which one gives %s is the other’s answer, and one error per citizen who was asked for',
    async (_, misbehave) => {
      await openTown(misbehave, 200);
      const { text, body } = await town.ask(query);
      expect(body).toEqual(unanswered);
      expectNothingOfTheInside(text);
    },
  );

  it('of which one is not there is the other’s answer', async () => {
    await openTown(() => undefined);
    await room.close();
    const { text, body } = await town.ask(query);
    expect(body).toEqual(unanswered);
    expectNothingOfTheInside(text);
  });

  it.each([
    ['INTERNAL_SERVER_ERROR', undefined],
    ['ECONNREFUSED', undefined],
    ['DOWNSTREAM_SERVICE_ERROR', 'http://inside.example:4002'],
  ])('says nothing of an error that a room lets out with the code %s', async (code, centre) => {
    await openTown(
      answerWith({
        data: { _entities: [null, null] },
        errors: [
          {
            message: 'select note from helhed.files at inside.example:5432',
            path: ['_entities', 0, 'social'],
            extensions: { code, centre, stacktrace: ['at inside.ts:1'], url: 'http://inside' },
          },
        ],
      }),
    );
    const { text, body } = await town.ask(query);
    expect(body).toMatchObject({
      data: unanswered.data,
      errors: [{ path: ['citizens', 0, 'social'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
    expectNothingOfTheInside(text);
    expect(town.lines.join('')).toContain('inside.example:5432');
  });

  it('is an error, never a silent null, where a room breaks the promise of its schema', async () => {
    const broken = { __typename: 'Citizen', social: { note: 'yes' }, file: { note: 'yes' } };
    await openTown(answerWith({ data: { _entities: [broken, broken] } }));
    const { body } = await town.ask('{ citizens { id file: social { status note } } }');
    expect(body).toMatchObject({ data: { citizens: [{ file: null }, { file: null }, {}] } });
    expect(body).toHaveProperty('errors');
    expect(body).not.toHaveProperty('extensions');
  });

  it('is what a hosted room wrote for the reader, and nothing of what it did not', async () => {
    await openTown(answerWith(''));
    expect((await town.ask('{ citizen(id: "forbidden") { id } }')).body).toMatchObject({
      data: { citizen: null },
      errors: [
        {
          message: 'You have no relation to this citizen.',
          path: ['citizen'],
          extensions: { code: 'FORBIDDEN' },
        },
      ],
    });
    const { text, body } = await town.ask('{ citizen(id: "broken") { id } }');
    expect(body).toMatchObject({
      data: { citizen: null },
      errors: [{ path: ['citizen'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
    expectNothingOfTheInside(text);
  });

  it('never has a trace of the rooms, whatever header asks for one', async () => {
    await openTown(answerWith(''));
    const { body } = await town.ask(query, { 'apollo-federation-include-trace': 'ftv1' });
    expect(body).not.toHaveProperty('extensions');
  });
});
