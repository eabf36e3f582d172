import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories, unknownCpr } from '../../../demo/stories/stories.ts';
import { ask } from '../../setup/ask.ts';
import { openHouse, type House } from '../house.ts';
import { askEverything, findReferences } from '../questions.ts';

const byCpr = 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { name } }';

describe('the door of coordination', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('coordination');
  });
  afterAll(() => house.close());

  it('nobody reads the directory', async () => {
    const query = `query ($references: [_Any!]!) {
      _entities(representations: $references) { ... on Caseworker { id name email phone } }
    }`;
    const references = [{ __typename: 'Caseworker', id: 'METHOL' }];
    const nobody = await ask(house.url, undefined, query, { references });
    expect(nobody.data).toBeUndefined();
    expect(nobody.errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    const somebody = await ask(house.url, house.token, query, { references });
    expect(somebody.data).toMatchObject({ _entities: [{ name: 'Mette Holm' }] });
  });

  it.each(['coordinator', 'manager', 'citizen'])(
    'a %s who describes a citizen gets no pass for it: only whom access was decided for has one',
    async (person) => {
      const { rows } = await house.databases.run<{ id: string }>(
        'coordination',
        `select citizen_id as id from coordination.identifiers where cpr = '${stories.amalie.cpr}'`,
      );
      const [amalie] = rows;
      const described = {
        id: amalie?.id,
        cprs: [stories.amalie.cpr],
        access: {
          isAllowed: true,
          centres: { JOBCENTER: 'ALLOW', SOCIAL: 'ALLOW', CHILDREN: 'ALLOW' },
          reasons: [],
        },
        files: {},
      };
      const { data } = await ask(
        house.url,
        await house.tokenOf(person),
        `query ($references: [_Any!]!) {
          _entities(representations: $references) {
            ... on EmploymentMeasure { pass } ... on SocialMeasure { pass } ... on ChildMeasure { pass }
          }
        }`,
        {
          references: ['EmploymentMeasure', 'SocialMeasure', 'ChildMeasure'].map((__typename) => ({
            __typename,
            id: 'x',
            pass: 'mine',
            citizen: described,
            citizenId: amalie?.id,
          })),
        },
      );
      expect(data).toEqual({ _entities: [{ pass: '' }, { pass: '' }, { pass: '' }] });
    },
  );

  it.each(['manager'])('a %s is told nothing, not even who exists', async (person) => {
    const token = await house.tokenOf(person);
    house.wire.takeStatements();
    for (const cpr of [stories.amalie.cpr, unknownCpr]) {
      const { data, errors } = await ask(house.url, token, byCpr, { cpr });
      expect(data).toEqual({ citizenByCpr: null });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    }
    const { query, variables } = askEverything('coordination', [
      ...(await findReferences(house.databases, 'coordination', 1)),
      { __typename: 'Citizen', id: randomUUID() },
    ]);
    const { data, errors } = await ask(house.url, token, query, variables);
    expect(data).toEqual({ _entities: [null, null] });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(house.wire.takeStatements()).toEqual([]);
  });

  it.each([
    ['nobody’s', randomUUID()],
    ['none', 'nobody'],
    ['empty', ''],
  ])('an id that is %s is null', async (_, id) => {
    const query = 'query ($id: ID!) { citizen(id: $id) { name } }';
    const { data, errors } = await ask(house.url, house.token, query, { id });
    expect(errors).toEqual([]);
    expect(data).toEqual({ citizen: null });
  });
});
