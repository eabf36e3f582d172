import { afterEach, describe, expect, it } from 'vitest';
import { createRemoteRoom } from '../../gateway/remote-room.ts';
import { answerWith, startBrokenRoom } from './broken-room.ts';
import { toFetch } from './planned-fetch.ts';
import { openToyDoor } from './toy-door.ts';

const query = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Citizen { social { status } } }
}`;
const representations = [{ __typename: 'Citizen', socialPass: 'pass-1' }];
const mine = { status: 'ANSWERED' };

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function askLying(answer: object) {
  const broken = await startBrokenRoom(answerWith(answer));
  closers.push(() => broken.close());
  const { url } = broken;
  const room = openToyDoor(createRemoteRoom({ url, timeoutMs: 20_000 }));
  closers.push(() => room.close());
  return room.process(toFetch(query, { representations }));
}

describe('a centre has no say in another’s part of the citizen', () => {
  it.each([
    ['another centre’s file', { children: { status: 'NOT_KNOWN', measures: [] } }],
    ['another citizen’s id', { id: '00000000-0000-4000-8000-000000000002' }],
    ['another name', { name: 'EVIL' }],
    ['another type', { __typename: 'Caseworker' }],
  ])('nor by %s in its answer', async (_, more) => {
    const { data } = await askLying({ data: { _entities: [{ social: mine, ...more }] } });
    expect(data).toEqual({ _entities: [{ __typename: 'Citizen', social: mine }] });
  });

  it('nor does it choose our status line, or what stands beside its error’s code', async () => {
    const { errors } = await askLying({
      data: { _entities: [{ social: null }] },
      errors: [
        {
          message: 'No.',
          path: ['_entities', 0],
          extensions: {
            code: 'FORBIDDEN',
            http: { status: 99_999 },
            centre: 'http://inside',
            stacktrace: ['x'],
          },
        },
        { message: 'No path.', path: { a: 1 } },
      ],
    });
    expect(errors).toEqual([
      { message: 'No.', path: ['_entities', 0], extensions: { code: 'FORBIDDEN' } },
      { message: 'No path.' },
    ]);
  });
});
