import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { stories } from '../../../demo/stories/stories.ts';
import { ask } from '../../setup/ask.ts';
import { openHouse, type House } from '../house.ts';
import { coordinator, wholePass } from '../questions.ts';
import { sealPassOf } from '../room-on-http.ts';

const ownOf = {
  jobcenter: 'targetGroup { code }',
  social: 'supportNeedLevel',
  children: 'school',
} as const;

describe.each(['jobcenter', 'social', 'children'] as const)('a file of %s', (centre) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(centre);
  });
  afterAll(() => house.close());

  const refer = async (kinds: readonly string[] = wholePass.kinds) => {
    const pass = { ...wholePass, kinds, citizenId: randomUUID(), cprs: [stories.amalie.cpr] };
    const token = await sealPassOf[centre]({ ...pass, callerId: coordinator });
    return { __typename: 'Citizen', [`${centre}Pass`]: token };
  };
  const entities = (fields: string) =>
    `_entities(representations: $r) { ... on Citizen { ${fields} } }`;
  const askAll = async (query: string, kinds?: readonly string[]) =>
    ask(house.url, house.token, `query ($r: [_Any!]!) { ${query} }`, { r: [await refer(kinds)] });
  const askFile = (fields: string, kinds?: readonly string[]) =>
    askAll(entities(`${centre} { ${fields} }`), kinds);
  /** Until the test ends, one view of the centre's database cannot be read. */
  const breakView = async (view: string) => {
    await house.databases.run(centre, `alter view helhed.${view} rename to ${view}_away`);
    onTestFinished(async () => {
      await house.databases.run(centre, `alter view helhed.${view}_away rename to ${view}`);
    });
  };
  const codesOf = ({ errors }: Awaited<ReturnType<typeof ask>>) =>
    errors.map(({ path = [], extensions }) => `${path.slice(2).join('.')}: ${extensions.code}`);

  it.each([
    ['status', 1],
    ['cases { id }', 2],
    ['withheldCases cases { id } measures { id } withheldMeasures plans { id }', 4],
  ])('is complete with %s that could be read, and reads nothing for that', async (asked, count) => {
    house.wire.takeStatements();
    const answer = await askFile(`isComplete ${asked}`);
    expect(answer.errors).toEqual([]);
    expect(answer.data).toMatchObject({ _entities: [{ [centre]: { isComplete: true } }] });
    expect(house.wire.takeStatements()).toHaveLength(count);
  });

  it.each([
    ['cases', 'cases { id }', 'cases'],
    ['cases', 'withheldCases', 'withheldCases'],
    ['measures', 'measures { id }', 'measures'],
    ['measures', 'withheldMeasures', 'withheldMeasures'],
    ['goals', 'plans { id }', 'plans'],
    ['goals', 'isComplete all: plans { id }', 'all'],
  ])(
    'without its view %s is not complete with %s, wherever that is asked',
    async (view, asked, name) => {
      await breakView(view);
      for (const fields of [`isComplete status ${asked}`, `${asked} status isComplete`]) {
        const answer = await askFile(fields);
        const file = { isComplete: false, status: 'ANSWERED', [name]: null };
        expect(answer.data).toEqual({ _entities: [{ [centre]: file }] });
        expect(codesOf(answer)).toEqual([`${centre}.${name}: SOURCE_UNAVAILABLE`]);
      }
    },
  );

  it.each([
    ['cases', 'title', 'cases', 'title'],
    ['cases', 'law_code', 'cases', 'law { code }'],
    ['cases', 'opened_on', 'cases', 'openedOn'],
    ['measures', 'title', 'measures', 'title'],
    ['measures', 'law_code', 'measures', 'legalBasis { law { code } }'],
    ['measures', 'paragraph', 'measures', 'legalBasis { paragraph }'],
    ['measures', 'starts_on', 'measures', 'startsOn'],
    ['goals', 'plan_title', 'plans', 'title'],
    ['goals', 'plan_law_code', 'plans', 'legalBasis { law { code } }'],
    ['goals', 'plan_paragraph', 'plans', 'legalBasis { paragraph }'],
    ['goals', 'title', 'plans', 'goals { title }'],
    ['goals', 'is_citizens_wording', 'plans', 'goals { isCitizensWording }'],
  ])(
    'with a row of %s without the %s it must have is not complete',
    async (view, column, list, shown) => {
      await breakView(view);
      // A view's column is null where its source has none, whatever the contract promises.
      await house.databases.run(
        centre,
        `create view helhed.${view} as
       select broken.* from helhed.${view}_away whole, jsonb_populate_record(whole, '{"${column}": null}') broken;
       grant select on helhed.${view} to ${centre}_reader`,
      );
      onTestFinished(async () => {
        await house.databases.run(centre, `drop view helhed.${view}`);
      });
      const answer = await askFile(`isComplete ${list} { ${shown} }`);
      const file = { isComplete: false, [list]: null };
      expect(answer.data).toEqual({ _entities: [{ [centre]: file }] });
      expect(codesOf(answer)).toEqual([`${centre}.${list}: INTERNAL_SERVER_ERROR`]);
    },
  );

  it('is one, by however many ways it is asked for', async () => {
    await breakView('measures');
    const here = `${centre} { isComplete }`;
    const there = `more: ${centre} { measures { id } plans { id } }`;
    const answer = await askAll(`a: ${entities(here)} b: ${entities(there)} c: ${entities(here)}`);
    const file = { [centre]: { isComplete: false } };
    expect(answer.data).toMatchObject({ a: [file], c: [file], b: [{ more: { measures: null } }] });
    expect(codesOf(answer)).toEqual(['more.measures: SOURCE_UNAVAILABLE']);
  });

  it('is one citizen’s: what could not be read of another leaves it complete', async () => {
    await breakView('measures');
    const r = [await refer(['MEASURES']), await refer(['CASES'])];
    const query = entities(`${centre} { isComplete measures { id } cases { id } }`);
    const { data } = await ask(house.url, house.token, `query ($r: [_Any!]!) { ${query} }`, { r });
    expect(data).toMatchObject({
      _entities: [{ [centre]: { isComplete: false } }, { [centre]: { isComplete: true } }],
    });
  });

  it('is complete without what nobody asks', async () => {
    await breakView('measures');
    await breakView('goals');
    const answer = await askFile(`isComplete cases { id } ${ownOf[centre]}`);
    expect(answer.errors).toEqual([]);
    expect(answer.data).toMatchObject({ _entities: [{ [centre]: { isComplete: true } }] });
  });

  it('is complete without what the caller may not see', async () => {
    await breakView('measures');
    const answer = await askFile(`isComplete measures { id } plans { id } ${ownOf[centre]}`, [
      'PLANS',
    ]);
    const file = { isComplete: true, measures: null };
    expect(answer.data).toMatchObject({ _entities: [{ [centre]: file }] });
    expect(codesOf(answer)).toEqual([`${centre}.${ownOf[centre].split(' ')[0]}: FORBIDDEN`]);
  });
});
