import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people } from '../../demo/people.ts';
import { stories } from '../../demo/stories/stories.ts';
import { createSealGroupPass } from '../../server/group-pass.ts';
import { ask, requestId } from '../setup/ask.ts';
import { openHouse, type House } from './house.ts';
import { askEverything, coordinator, referTo, wholePass } from './questions.ts';
import { passKeys, sealPassOf } from './room-on-http.ts';

const keyOf = {
  jobcenter: passKeys.JOBCENTER,
  social: passKeys.SOCIAL,
  children: passKeys.CHILDREN,
} as const;
const next = { jobcenter: 'social', social: 'children', children: 'jobcenter' } as const;

describe.each(['jobcenter', 'social', 'children'] as const)('a group’s door of %s', (centre) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(centre);
  });
  afterAll(() => house.close());

  const group = {
    people: [[stories.amalie.cpr], [stories.martin.cpr]],
    from: '2026-01-01',
    to: '2026-06-30',
    callerId: coordinator,
    requestId,
  };
  const seal = createSealGroupPass(centre, keyOf[centre]);
  const fields = `of lawCode paragraph performer citizens measures begun ended pricedCitizens spentOre isPriced
    runningCitizens monthlyCostOre`;
  const askSpend = (key: Readonly<Record<string, unknown>>) =>
    ask(
      house.url,
      house.token,
      `query ($of: [_Any!]!) {
        _entities(representations: $of) { ... on ProgrammeFigures { ${centre}Spend { ${fields} } } }
      }`,
      { of: [{ __typename: 'ProgrammeFigures', ...key }] },
    );
  const rowsOf = async (more: Partial<typeof group> = {}) => {
    const { data, errors } = await askSpend({
      [`${centre}Pass`]: await seal({ ...group, ...more }),
    });
    expect(errors).toEqual([]);
    return JSON.stringify(data);
  };

  it('tells sums, and no citizen', async () => {
    const { rows: known } = await house.databases.run(
      centre,
      'select cpr, name from helhed.citizens',
    );
    const told = await rowsOf({ people: known.map(({ cpr }) => [String(cpr)]) });
    expect(told).toContain('"of":"CENTRE"');
    for (const { cpr, name } of known) {
      expect(told).not.toContain(String(cpr));
      expect(told).not.toContain(String(name));
    }
  });

  it('a thousand people cost one statement, as one does', async () => {
    const many = Array.from({ length: 1_000 }, (_, index) => [String(6_101_000_000 + index)]);
    for (const people of [[], [[stories.amalie.cpr]], many]) {
      house.wire.takeStatements();
      await rowsOf({ people });
      expect(house.wire.takeStatements()).toHaveLength(1);
    }
  });

  const ofCitizen = { ...wholePass, citizenId: randomUUID(), cprs: [stories.amalie.cpr] };
  it.each<[string, () => Promise<string> | string]>([
    ['a citizen’s pass', () => sealPassOf[centre]({ ...ofCitizen, callerId: coordinator })],
    [
      'a citizen’s pass for the purpose FIGURES',
      () => sealPassOf[centre]({ ...ofCitizen, callerId: coordinator, purpose: 'FIGURES' }),
    ],
    [
      'a pass of another centre',
      () => createSealGroupPass(next[centre], keyOf[next[centre]])(group),
    ],
    [
      'a pass sealed with another centre’s key',
      () => createSealGroupPass(centre, keyOf[next[centre]])(group),
    ],
    ['a pass of another caller', () => seal({ ...group, callerId: people['manager']?.sub ?? '' })],
    ['a pass of another request', () => seal({ ...group, requestId: randomUUID() })],
    ['a CPR number', () => stories.amalie.cpr],
    ['no pass', () => ''],
  ])('%s is FORBIDDEN, and nothing is read', async (_, makePass) => {
    const token = await makePass();
    house.wire.takeStatements();
    const { data, errors } = await askSpend({ [`${centre}Pass`]: token });
    expect(data).toEqual({ _entities: [{ [`${centre}Spend`]: null }] });
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'FORBIDDEN' }]);
    expect(house.wire.takeStatements()).toEqual([]);
  });

  it('opens no citizen, and no measure of one', async () => {
    const token = await seal(group);
    house.wire.takeStatements();
    const question = askEverything(centre, [{ __typename: 'Citizen', [`${centre}Pass`]: token }]);
    const { data, errors } = await ask(house.url, house.token, question.query, question.variables);
    expect(data).toEqual({ _entities: [{ [centre]: null }] });
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'FORBIDDEN' }]);
    expect(house.wire.takeStatements()).toEqual([]);
    const own = askEverything(centre, [await referTo(centre, [stories.amalie.cpr])]);
    expect((await ask(house.url, house.token, own.query, own.variables)).errors).toEqual([]);
  });

  it('what there is of nobody is told as nothing, not as silence', async () => {
    expect(await rowsOf({ people: [] })).toContain('"citizens":0');
  });
});
