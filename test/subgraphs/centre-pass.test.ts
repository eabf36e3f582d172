import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { people } from '../../demo/people.ts';
import { stories } from '../../demo/stories/stories.ts';
import { createSealPass } from '../../server/pass.ts';
import { ask } from '../setup/ask.ts';
import { openHouse, type House } from './house.ts';
import { askEverything, coordinator, referTo, wholePass, type Reference } from './questions.ts';
import { passKeys, sealPassOf } from './room-on-http.ts';

const measureTypes = {
  jobcenter: 'EmploymentMeasure',
  social: 'SocialMeasure',
  children: 'ChildMeasure',
} as const;
const next = { jobcenter: 'social', social: 'children', children: 'jobcenter' } as const;
const keyOf = {
  jobcenter: passKeys.JOBCENTER,
  social: passKeys.SOCIAL,
  children: passKeys.CHILDREN,
} as const;

describe.each(['jobcenter', 'social', 'children'] as const)('the door of %s', (centre) => {
  let house: House;
  let amalie: readonly string[];
  beforeAll(async () => {
    house = await openHouse(centre);
    amalie = await measureIdsOf(stories.amalie.cpr);
  });
  afterEach(() => vi.useRealTimers());
  afterAll(() => house.close());

  const pass = { ...wholePass, citizenId: randomUUID(), cprs: [stories.amalie.cpr] };
  const passFor = (callerId: string) => sealPassOf[centre]({ ...pass, callerId });
  const measureIdsOf = async (cpr: string) => {
    const sql = `select id from helhed.measures where cpr = '${cpr}' order by id`;
    const { rows } = await house.databases.run(centre, sql);
    return rows.map((row) => `${centre.toUpperCase()}-${String(row['id'])}`);
  };
  const askFile = (reference: Reference) => {
    const { query, variables } = askEverything(centre, [reference]);
    return ask(house.url, house.token, query, variables);
  };
  const askMeasures = (references: readonly Reference[]) =>
    ask(
      house.url,
      house.token,
      `query ($references: [_Any!]!) {
        _entities(representations: $references) { ... on ${measureTypes[centre]} { id title } }
      }`,
      { references },
    );

  it('opens for a pass that was made for the caller', async () => {
    const { data, errors } = await askFile(await referTo(centre, [stories.amalie.cpr]));
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ _entities: [{ [centre]: { status: 'ANSWERED' } }] });
  });

  it.each([
    ['a null for a pass', { [`${centre}Pass`]: null }],
    ['no pass at all', {}],
    ['a citizen’s id', { id: randomUUID() }],
  ])('%s opens nothing', async (_, key) => {
    house.wire.takeStatements();
    const { data } = await askFile({ __typename: 'Citizen', ...key });
    expect(data).toEqual({ _entities: [{ [centre]: null }] });
    expect(house.wire.takeStatements()).toEqual([]);
  });

  const sign = (signer: string, keys: readonly Uint8Array[], callerId = coordinator) =>
    createSealPass(signer, keys)({ ...pass, callerId });
  it.each<[string, () => string | Promise<string>]>([
    ['a text that is no pass', () => 'pass'],
    ['a CPR number', () => stories.amalie.cpr],
    ['the caller’s own token', () => house.token],
    ['a pass sealed with a key of nobody', () => sign(centre, [new Uint8Array(32)])],
    [
      'a pass of another centre',
      () => sealPassOf[next[centre]]({ ...pass, callerId: coordinator }),
    ],
    [
      'a pass for another centre, sealed with this one’s key',
      () => sign(next[centre], keyOf[centre]),
    ],
    [
      'a pass for this centre, sealed with another one’s key',
      () => sign(centre, keyOf[next[centre]]),
    ],
    ['a pass of another caller', () => passFor(people['social-caseworker']?.sub ?? '')],
    ['a pass of nobody', () => passFor('')],
    [
      'a pass of another request',
      () => sealPassOf[centre]({ ...pass, callerId: coordinator, requestId: randomUUID() }),
    ],
    ['a pass with one letter changed', async () => changeLetter(await passFor(coordinator))],
    [
      'a pass that is a minute and a second old',
      () => made61SecondsAgo(() => passFor(coordinator)),
    ],
  ])('%s is FORBIDDEN, and nothing is read', async (_, makePass) => {
    const token = await makePass();
    house.wire.takeStatements();
    const file = await askFile({ __typename: 'Citizen', [`${centre}Pass`]: token });
    const references = amalie.map((id) => ({ __typename: measureTypes[centre], id, pass: token }));
    const measures = await askMeasures(references);
    expect(file.data).toEqual({ _entities: [{ [centre]: null }] });
    expect(measures.data).toEqual({ _entities: references.map(() => null) });
    for (const error of [...file.errors, ...measures.errors]) {
      expect(error.message).toBe('This pass does not open anything here.');
      expect(error.extensions).toEqual({ code: 'FORBIDDEN' });
    }
    expect(file.errors).toHaveLength(1);
    expect(measures.errors).toHaveLength(references.length);
    expect(house.wire.takeStatements()).toEqual([]);
  });

  it('a pass opens its own citizen’s measures', async () => {
    const token = await passFor(coordinator);
    const references = amalie.map((id) => ({ __typename: measureTypes[centre], id, pass: token }));
    const { data, errors } = await askMeasures(references);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ _entities: amalie.map((id) => ({ id })) });
  });

  it.each([
    ['another citizen’s measure', async () => (await findOthers(1))[0]?.id],
    ['a measure that is nobody’s', () => `${centre.toUpperCase()}-1`],
    ['an id of another centre', () => amalie[0]?.replace(/^[A-Z]+/, next[centre].toUpperCase())],
    ['an id without its centre', () => amalie[0]?.replace(/^[A-Z]+-/, '')],
  ])('a pass does not open %s', async (_, makeId) => {
    const id = await makeId();
    const token = await passFor(coordinator);
    const { data, errors } = await askMeasures([
      { __typename: measureTypes[centre], id, pass: token },
    ]);
    expect(id).toBeDefined();
    expect(data).toEqual({ _entities: [null] });
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'FORBIDDEN' }]);
  });

  it('a measure without a pass is FORBIDDEN', async () => {
    const { data, errors } = await askMeasures([
      { __typename: measureTypes[centre], id: amalie[0] },
    ]);
    expect(data).toEqual({ _entities: [null] });
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'FORBIDDEN' }]);
  });

  it('fifty citizens’ measures by id cost one statement', async () => {
    const others = await findOthers(50);
    const references = await Promise.all(
      others.map(async ({ id, cpr }) => ({
        __typename: measureTypes[centre],
        id,
        pass: await sealPassOf[centre]({ ...pass, cprs: [cpr], callerId: coordinator }),
      })),
    );
    house.wire.takeStatements();
    const { data, errors } = await askMeasures(references);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ _entities: others.map(({ id }) => ({ id })) });
    expect(house.wire.takeStatements()).toHaveLength(1);
  });

  it('one bad pass among good ones costs only its own citizen', async () => {
    const good = await referTo(centre, [stories.amalie.cpr]);
    const bad = { __typename: 'Citizen', [`${centre}Pass`]: 'pass' };
    const { query, variables } = askEverything(centre, [good, bad, good]);
    const { data, errors } = await ask(house.url, house.token, query, variables);
    const answered = { [centre]: { status: 'ANSWERED' } };
    expect(data).toMatchObject({ _entities: [answered, { [centre]: null }, answered] });
    expect(errors.map(({ path }) => path)).toEqual([['_entities', 1, centre]]);
  });

  /** A measure of each of some citizens, none of them Amalie. */
  async function findOthers(
    count: number,
  ): Promise<{ readonly id: string; readonly cpr: string }[]> {
    const { rows } = await house.databases.run(
      centre,
      `select distinct on (cpr) id, cpr from helhed.measures
        where cpr <> '${stories.amalie.cpr}' order by cpr, id limit ${count}`,
    );
    return rows.map((row) => ({
      id: `${centre.toUpperCase()}-${String(row['id'])}`,
      cpr: String(row['cpr']),
    }));
  }
});

/** Only the clock is turned back: what signs is the real thing. */
async function made61SecondsAgo(makePass: () => Promise<string>): Promise<string> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 61_000 });
  const token = await makePass();
  vi.useRealTimers();
  return token;
}

function changeLetter(token: string): string {
  const at = token.length - 30;
  return `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
}
