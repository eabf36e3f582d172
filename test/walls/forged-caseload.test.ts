import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people } from '../../demo/people.ts';
import { stories } from '../../demo/stories/stories.ts';
import { ask } from '../setup/ask.ts';
import { openTown, type Town, type Way } from '../setup/town.ts';

const straight = (url: string): Promise<Way> =>
  Promise.resolve({ url, close: () => Promise.resolve() });

const entities = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Me { findings(first: 100) { totalCount nodes { id title } } } } }`;

describe('a caseload told to coordination past the gateway', () => {
  let town: Town<Way>;
  let ids: Readonly<Record<'amalie' | 'poul', string>>;
  beforeAll(async () => {
    town = await openTown(straight);
    const find = async (cpr: string) => {
      const { rows } = await town.databases.run<{ id: string }>(
        'coordination',
        `select citizen_id as id from coordination.identifiers where cpr = '${cpr}'`,
      );
      return rows[0]?.id ?? '';
    };
    ids = { amalie: await find(stories.amalie.cpr), poul: await find(stories.poul.cpr) };
  });
  afterAll(() => town.close());

  const askForged = async (person: string, ofWhom: string, citizens: readonly string[]) => {
    const list = citizens.map((id) => ({ __typename: 'Citizen', id }));
    const me = {
      __typename: 'Me',
      id: people[ofWhom]?.sub,
      jobcenterCaseload: list,
      socialCaseload: list,
      childrenCaseload: list,
    };
    const token = await town.tokenOf(person);
    return ask(town.rooms.coordination, token, entities, { representations: [me] });
  };

  it('of somebody else is refused', async () => {
    const { data, errors } = await askForged('jobcenter-caseworker', 'coordinator', [ids.amalie]);
    expect(data?.['_entities'] ?? [null]).toEqual([null]);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  it('tells nothing of whom one stands in no relation to', async () => {
    const person = 'jobcenter-caseworker';
    const nobody = await askForged(person, person, []);
    const poul = await askForged(person, person, [ids.poul]);
    expect(poul.errors).toEqual([]);
    expect(poul.data).toEqual(nobody.data);
    expect(poul.text).not.toContain(ids.poul);
  });

  it('of one’s own citizen, without what the centres answered, says that it cannot judge', async () => {
    const { text } = await askForged('coordinator', 'coordinator', [ids.amalie]);
    expect(text).toContain('Kan ikke bedømmes');
  });

  it('with ids that are none is as good as without', async () => {
    const { data, errors } = await askForged('coordinator', 'coordinator', ['x', '']);
    expect(errors).toEqual([]);
    expect(data).toEqual((await askForged('coordinator', 'coordinator', [])).data);
  });

  it('has no more of protected people than any list, and neither has the true one', async () => {
    await town.databases.run(
      'coordination',
      'update coordination.citizens set is_address_protected = true',
    );
    const names = '{ me { findings(first: 100) { nodes { citizen { name } } } } }';
    const told = [
      await town.askAs('coordinator', names),
      await ask(town.rooms.coordination, await town.tokenOf('coordinator'), names),
    ];
    for (const { text } of told) {
      const all = [...text.matchAll(/"name":"([^"]*)"/g)].map(([, name]) => name);
      expect(new Set(all)).toEqual(new Set(['Navne- og adressebeskyttet']));
    }
  });

  it.each([
    '{ me { citizens(first: 50) { nodes { findings { citizen { name } } } } } }',
    '{ me { findings(first: 50) { nodes { citizen { findings { citizen { name } } } } } } }',
    '{ me { meetingsToCall(first: 50) { nodes { citizen { findings { citizen { name } } } } } } }',
  ])('names nobody protected by the findings of a row of it: %s', async (query) => {
    const { text } = await town.askAs('coordinator', query);
    const names = [...text.matchAll(/"name":"([^"]*)"/g)].map(([, name]) => name);
    expect(new Set(names)).toEqual(new Set(['Navne- og adressebeskyttet']));
  });
});
