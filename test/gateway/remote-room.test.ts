import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { createContext } from '../../gateway/context.ts';
import { createRemoteRoom } from '../../gateway/remote-room.ts';
import { answerJson, listen } from '../../server/listen.ts';
import { createLog } from '../../server/log.ts';
import type { ClientTls } from '../../server/tls.ts';
import { createTestInstruments } from '../setup/instruments.ts';
import {
  answerWith,
  noAnswers,
  startBrokenRoom,
  wrongEntities,
  type Misbehave,
} from './broken-room.ts';
import { createToyContext, toFetch } from './planned-fetch.ts';
import { openToyDoor } from './toy-door.ts';

const query = `
  query ($representations: [_Any!]!) {
    _entities(representations: $representations) {
      __typename
      ... on Citizen {
        social { status measures { id } }
        renamed: minutes
        ... on Citizen { inner }
        ... { untyped }
        ...Part
      }
      ...MeasurePart
    }
  }
  fragment Part on Citizen { fromFragment ... on Citizen { deep: deeper } }
  fragment MeasurePart on SocialMeasure { __typename hours: minutesPerWeek }
`;
const amalie = { __typename: 'Citizen', socialPass: 'pass-1' };
const alex = { __typename: 'Citizen', socialPass: 'pass-2' };
const withheld = { __typename: 'Citizen', socialPass: null };
const measure = { __typename: 'SocialMeasure', id: 'SOCIAL-1', pass: 'pass-1' };

const nullCitizen = {
  __typename: 'Citizen',
  social: null,
  renamed: null,
  inner: null,
  untyped: null,
  fromFragment: null,
  deep: null,
};
const nullMeasure = { __typename: 'SocialMeasure', hours: null };
const message = 'SOCIAL cannot be asked just now. What it holds is missing from this answer.';
const unavailable = (index: number) => ({
  message,
  extensions: { code: 'CENTRE_UNAVAILABLE', centre: 'SOCIAL' },
  path: ['_entities', index],
});

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** A door to a room elsewhere, which gets time enough unless a test waits for its end. */
function openDoor(url: string, timeoutMs = 20_000, tls?: ClientTls) {
  const lines: string[] = [];
  const log = createLog('gateway', (line) => void lines.push(line));
  const remote = createRemoteRoom({ url, timeoutMs, tls });
  const room = openToyDoor(remote, { timeoutMs }, createTestInstruments(log));
  closers.push(() => room.close());
  const fetch = (representations: readonly object[], authorization?: string) =>
    room.process(toFetch(query, { representations }, createToyContext(authorization)));
  return { room, lines, fetch };
}

async function openBroken(misbehave: Misbehave, timeoutMs?: number) {
  const broken = await startBrokenRoom(misbehave);
  closers.push(() => broken.close());
  return { broken, ...openDoor(broken.url, timeoutMs) };
}

describe('a room that answers', () => {
  const answer = { ...nullCitizen, social: { status: 'ANSWERED', measures: [] } };

  it('is asked what the plan says, with the caller’s own token and the request’s id', async () => {
    const { broken, fetch } = await openBroken(answerWith({ data: { _entities: [answer] } }));
    expect(await fetch([amalie], 'Bearer a.b.c')).toEqual({ data: { _entities: [answer] } });
    const [received] = broken.received;
    expect(received).toMatchObject({ method: 'POST', url: '/graphql' });
    expect(received?.headers).toMatchObject({
      'content-type': 'application/json',
      accept: 'application/json',
      authorization: 'Bearer a.b.c',
      'x-request-id': 'my_request-1',
    });
    expect(JSON.parse(received?.body ?? '')).toEqual({
      query,
      variables: { representations: [amalie] },
    });
  });

  it('is told why the caller asks and which operation it is', async () => {
    const { broken, room } = await openBroken(answerWith({ data: { _entities: [answer] } }));
    const operation = { name: 'OneCitizen', hash: 'b'.repeat(64) };
    const context = createContext(
      { ...createToyContext(), purpose: 'SUPERVISION', operation },
      'Bearer toy',
    );
    await room.process(toFetch(query, { representations: [amalie] }, context));
    expect(broken.received[0]?.headers).toMatchObject({
      'helhed-purpose': 'SUPERVISION',
      'helhed-operation': `OneCitizen ${operation.hash}`,
    });
  });

  it('is not asked when the caller has no token: it would answer nobody', async () => {
    const { broken, room, lines } = await openBroken(answerWith({ data: { _entities: [answer] } }));
    const context = { ...createToyContext(), authorization: undefined };
    expect(
      await room.process(toFetch(query, { representations: [amalie] }, context)),
    ).toMatchObject({
      data: { _entities: [nullCitizen] },
      errors: [{ path: ['_entities', 0], extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(broken.received).toEqual([]);
    expect(lines).toEqual([]);
  });

  it('is taken at its word for a code and for the faults of a document, and for nothing else', async () => {
    const faults = [{ path: 'plan.goals[0]', message: 'title is empty' }];
    const extensions = { code: 'BAD_USER_INPUT', faults };
    const { fetch } = await openBroken(
      answerWith({
        data: { _entities: [answer] },
        errors: [{ message: 'No.', extensions: { ...extensions, http: { status: 418 } } }],
      }),
    );
    const { errors } = await fetch([amalie], 'Bearer token');
    expect(errors?.map((error) => error.extensions)).toMatchObject([extensions]);
    expect(JSON.stringify(errors)).not.toContain('418');
  });

  it('with errors beside its data keeps both, each in its place', async () => {
    const errors = [{ message: 'Not you.', path: ['_entities', 1, 'social'] }];
    const { fetch } = await openBroken(
      answerWith({ data: { _entities: [answer, { ...answer, social: null }] }, errors }),
    );
    expect(await fetch([amalie, alex])).toEqual({
      data: { _entities: [answer, { ...answer, social: null }] },
      errors,
    });
  });

  it('with null for an entity leaves explicit nulls, so that what needs its fields still runs', async () => {
    const errors = [{ message: 'Not you.', path: ['_entities', 0] }];
    const { fetch } = await openBroken(
      answerWith({ data: { _entities: [null, answer, null] }, errors }),
    );
    expect(await fetch([amalie, alex, measure])).toEqual({
      data: { _entities: [nullCitizen, answer, nullMeasure] },
      errors,
    });
  });

  it('with an error where nothing may be null has answered: the error is its own', async () => {
    const errors = [{ message: 'Sign in.', path: ['me'], extensions: { code: 'UNAUTHENTICATED' } }];
    const { room } = await openBroken(answerWith({ data: null, errors }));
    expect(await room.process(toFetch('{ me { name } }'))).toEqual({ data: { me: null }, errors });
  });

  it('with errors that are none loses them, and nothing else', async () => {
    const { fetch } = await openBroken(
      answerWith({ data: { _entities: [answer] }, errors: ['inside', null, { message: 7 }] }),
    );
    const { data, errors = [] } = await fetch([amalie]);
    expect(data).toEqual({ _entities: [answer] });
    expect(errors).toEqual([]);
  });

  it('is asked over connections that are kept, where it says which question it answers', async () => {
    const ports = new Set<number | undefined>();
    const { fetch } = await openBroken((response, socket, received) => {
      ports.add(socket.remotePort);
      response.setHeader('helhed-question', String(received.headers['helhed-question']));
      answerWith({ data: { _entities: [answer] } })(response, socket, received);
    });
    for (let asked = 0; asked < 20; asked += 1) await fetch([amalie]);
    expect(ports.size).toBeLessThan(5);
  });
});

describe('an entity without a key', () => {
  it('is withheld: the room is not asked, and there is no error', async () => {
    const { broken, fetch } = await openBroken(answerWith('', 500));
    expect(await fetch([withheld, withheld])).toEqual({
      data: { _entities: [nullCitizen, nullCitizen] },
    });
    expect(broken.received).toEqual([]);
  });

  it('is not sent along with others, whose answers and errors keep their places', async () => {
    const first = { ...nullCitizen, social: { status: 'ANSWERED', measures: [{ id: '1' }] } };
    const { broken, fetch } = await openBroken(
      answerWith({
        data: { _entities: [first, null] },
        errors: [
          { message: 'one', path: ['_entities', 1, 'social', 'measures', 0] },
          { message: 'two', path: ['_entities', 0] },
          { message: 'three' },
          { message: 'four', path: ['_entities', 9] },
        ],
      }),
    );
    expect(await fetch([withheld, amalie, withheld, measure, withheld])).toEqual({
      data: { _entities: [nullCitizen, first, nullCitizen, nullMeasure, nullCitizen] },
      errors: [
        { message: 'one', path: ['_entities', 3, 'social', 'measures', 0] },
        { message: 'two', path: ['_entities', 1] },
        { message: 'three' },
        { message: 'four', path: ['_entities', 9] },
      ],
    });
    expect(JSON.parse(broken.received[0]?.body ?? '')).toMatchObject({
      variables: { representations: [amalie, measure] },
    });
    expect(broken.received[0]?.body).not.toContain('null');
  });

  it('costs no error when the room is away; the others cost one each', async () => {
    const { fetch } = await openBroken(answerWith('<html>', 503));
    expect(await fetch([withheld, amalie, withheld, alex])).toEqual({
      data: { _entities: [nullCitizen, nullCitizen, nullCitizen, nullCitizen] },
      errors: [unavailable(1), unavailable(3)],
    });
  });
});

describe('a room that listens on https', () => {
  const textOf = (name: string) =>
    readFileSync(new URL(`../setup/tls/${name}`, import.meta.url), 'utf8');
  const pairOf = (name: string) => ({ cert: textOf(`${name}.pem`), key: textOf(`${name}.key`) });
  const answer = { ...nullCitizen, social: { status: 'ANSWERED' } };

  const openSecure = async (tls: ClientTls) => {
    const listening = await listen(
      '127.0.0.1',
      0,
      {
        '/graphql': (_, response) => {
          answerJson(response, 200, { data: { _entities: [answer] } });
        },
        '/health/ready': (_, response) => {
          answerJson(response, 200, {});
        },
      },
      { tls: { ...pairOf('room'), clientCa: textOf('ca.pem') } },
    );
    closers.push(() => listening.close());
    return openDoor(`${listening.url}/graphql`, 20_000, tls);
  };

  it('is believed by its authority, and believes the gateway by its own', async () => {
    const { room, fetch } = await openSecure({ ca: textOf('ca.pem'), pair: pairOf('gateway') });
    expect(await fetch([amalie])).toEqual({ data: { _entities: [answer] } });
    await expect(room.ping()).resolves.toBeUndefined();
  });

  it.each<[string, ClientTls]>([
    ['of another authority', { ca: textOf('other-ca.pem'), pair: pairOf('gateway') }],
    ['that does not know the gateway', { ca: textOf('ca.pem'), pair: undefined }],
    ['that knows it as a stranger', { ca: textOf('ca.pem'), pair: pairOf('stranger') }],
  ])('%s gives no answer', async (_, tls) => {
    const { room, fetch } = await openSecure(tls);
    expect(await fetch([amalie])).toEqual({
      data: { _entities: [nullCitizen] },
      errors: [unavailable(0)],
    });
    await expect(room.ping()).rejects.toThrow();
  });
});

describe('a room that gives no answer costs only its own part', () => {
  const expectUnanswered = async ({ lines, fetch }: Awaited<ReturnType<typeof openBroken>>) => {
    expect(await fetch([amalie, measure])).toEqual({
      data: { _entities: [nullCitizen, nullMeasure] },
      errors: [unavailable(0), unavailable(1)],
    });
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 40,
      requestId: 'my_request-1',
      msg: 'a room could not be asked',
    });
  };

  it.each(noAnswers)('with %s', async (_, misbehave) => {
    await expectUnanswered(await openBroken(misbehave, 200));
  });

  it.each(wrongEntities)('with %s', async (_, misbehave) => {
    await expectUnanswered(await openBroken(misbehave));
  });

  it('with nobody listening', async () => {
    const gone = await listen('127.0.0.1', 0, {});
    await gone.close();
    const { fetch } = openDoor(`${gone.url}/graphql`);
    expect(await fetch([amalie])).toEqual({
      data: { _entities: [nullCitizen] },
      errors: [unavailable(0)],
    });
  });

  it('with a name that nobody has', async () => {
    const { fetch } = openDoor('http://no-such-room.invalid/graphql');
    expect(await fetch([amalie])).toMatchObject({ errors: [unavailable(0)] });
  });

  it('with a body that has no end', async () => {
    const { fetch, lines } = await openBroken((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const piece = Buffer.alloc(1_048_576, ' ');
      const pour = () => {
        while (!response.destroyed && response.write(piece));
        if (!response.destroyed) response.once('drain', pour);
      };
      pour();
    });
    expect(await fetch([amalie])).toMatchObject({ errors: [unavailable(0)] });
    expect(lines.join('')).toContain('it is larger than any answer');
  });

  it('asked for fields of the query itself', async () => {
    const { room } = await openBroken(answerWith('<html>', 503));
    const asked = 'query Laws { laws { code } all: laws { title } __typename }';
    expect(await room.process(toFetch(asked))).toEqual({
      data: { laws: null, all: null },
      errors: [{ message, extensions: { code: 'CENTRE_UNAVAILABLE', centre: 'SOCIAL' } }],
    });
  });

  it('and is asked again the next time', async () => {
    let isBroken = true;
    const { fetch } = await openBroken((response, socket, received) => {
      if (isBroken) socket.resetAndDestroy();
      else answerWith({ data: { _entities: [nullCitizen] } })(response, socket, received);
    });
    expect(await fetch([amalie])).toMatchObject({ errors: [unavailable(0)] });
    isBroken = false;
    expect(await fetch([amalie])).toEqual({ data: { _entities: [nullCitizen] } });
  });
});

describe('whether a room is ready', () => {
  it('is what it says itself', async () => {
    const statuses = [200, 503];
    const { broken, room } = await openBroken((response) => {
      response.writeHead(statuses.shift() ?? 500).end('{}');
    });
    await expect(room.ping()).resolves.toBeUndefined();
    await expect(room.ping()).rejects.toThrow('is not ready');
    expect(broken.received.map(({ method, url }) => `${method ?? ''} ${url ?? ''}`)).toEqual([
      'GET /health/ready',
      'GET /health/ready',
    ]);
  });

  it('is no when it does not say', async () => {
    const { room } = await openBroken(() => undefined, 200);
    await expect(room.ping()).rejects.toThrow();
  });
});
