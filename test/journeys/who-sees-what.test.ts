import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../demo/stories/stories.ts';
import { ask, getToken } from '../setup/ask.ts';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';

const view = `query ($cpr: CPR!) {
  citizenByCpr(cpr: $cpr) {
    name
    centres { centre { code } status }
    activeMeasures { isComplete measures { centre { code } } }
  }
}`;

describe('who sees what of Amalie, who has cases in three centres', () => {
  let town: OneProcess;
  beforeAll(async () => {
    town = await startInOneProcess();
  });
  afterAll(() => town.stop());

  const cpr = stories.amalie.cpr;
  const statuses = (data: unknown) => JSON.stringify(data).match(/(?<="status":")\w+/g);
  const measureCentres = (data: unknown) =>
    new Set(
      JSON.stringify(data)
        .match(/(?<="measures":\[).*?(?=\])/)?.[0]
        .match(/JOBCENTER|SOCIAL|CHILDREN/g),
    );

  it.each(['coordinator', 'facilitator'])('the %s sees all three centres', async (person) => {
    const { data, errors } = await town.askAs(person, view, { cpr });
    expect(errors).toEqual([]);
    expect(statuses(data)).toEqual(['ANSWERED', 'ANSWERED', 'ANSWERED']);
  });

  it.each([
    ['jobcenter-caseworker', 'JOBCENTER', ['ANSWERED', 'WITHHELD', 'WITHHELD']],
    ['children-caseworker', 'CHILDREN', ['WITHHELD', 'WITHHELD', 'ANSWERED']],
  ])(
    'the %s sees %s and is told that the others are withheld',
    async (person, centre, expected) => {
      const { data, errors } = await town.askAs(person, view, { cpr });
      expect(errors).toEqual([]);
      expect(statuses(data)).toEqual(expected);
      expect(measureCentres(data)).toEqual(new Set([centre]));
      expect(JSON.stringify(data)).toContain('"isComplete":false');
    },
  );

  it('the manager sees figures and no citizen', async () => {
    const { data, errors } = await town.askAs('manager', view, { cpr });
    expect(data).toEqual({ citizenByCpr: null });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  it('who may see nobody is told who may, and what is left to do', async () => {
    const { errors } = await town.askAs('visitator', view, { cpr });
    const [message = ''] = errors.map((error) => error.message);
    for (const said of [
      /^You may see nobody by this\./,
      /whom you coordinate for, whose team you are on, with whom you have a case/,
      /after the signal or screening of somebody else or while nobody answers for them, visitate/,
      /helhed-purpose/,
      /requestEmergencyAccess/,
    ])
      expect(message).toMatch(said);
  });

  it('the citizen sees all that there is about her, and nobody else', async () => {
    const { data, errors } = await town.askAs('citizen', view, { cpr });
    expect(errors).toEqual([]);
    expect(statuses(data)).toEqual(['ANSWERED', 'ANSWERED', 'ANSWERED']);
    const other = await town.askAs('citizen', view, { cpr: stories.martin.cpr });
    expect(other.errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  it('the privacy officer sees who it is, and nothing that a centre holds', async () => {
    const { data, errors } = await town.askAs('privacy-officer', view, { cpr });
    expect(errors).toEqual([]);
    expect(statuses(data)).toEqual(['WITHHELD', 'WITHHELD', 'WITHHELD']);
    expect(measureCentres(data)).toEqual(new Set());
  });

  it('a centre’s journal system sees its own centre', async () => {
    const { data, errors } = await town.askAs('journal-system', view, { cpr });
    expect(errors).toEqual([]);
    expect(statuses(data)).toEqual(['WITHHELD', 'ANSWERED', 'WITHHELD']);
    expect(measureCentres(data)).toEqual(new Set(['SOCIAL']));
  });

  it('a caseworker without relation to the citizen is refused, by number and by id', async () => {
    const { rows } = await town.databases.run<{ cpr: string; id: string }>(
      'coordination',
      `select i.cpr, i.citizen_id as id from coordination.identifiers i
        where i.replaced_on is null and not exists (
          select from coordination.attachments a where a.citizen_id = i.citizen_id and a.caseworker_id = 'JAKLUN')
        and not exists (select from coordination.team_members t where t.citizen_id = i.citizen_id)
        and not exists (select from coordination.coordinating_caseworkers c where c.citizen_id = i.citizen_id)
        limit 1`,
    );
    const stranger = rows[0];
    const byCpr = await town.askAs('jobcenter-caseworker', view, { cpr: stranger?.cpr });
    expect(byCpr.data).toEqual({ citizenByCpr: null });
    expect(byCpr.errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    const byId = await town.askAs(
      'jobcenter-caseworker',
      'query ($id: ID!) { citizen(id: $id) { name } }',
      {
        id: stranger?.id,
      },
    );
    expect(byId.data).toEqual({ citizen: null });
    expect(byId.errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  it('a relation that ended yesterday opens nothing today', async () => {
    const me =
      'coordination.coordinating_caseworkers where citizen_id = (select citizen_id from coordination.identifiers';
    const { rows } = await town.databases.run(
      'coordination',
      `select * from ${me} where cpr = '${stories.martin.cpr}')`,
    );
    expect(rows).toHaveLength(1);
    await town.databases.run(
      'coordination',
      `update coordination.coordinating_caseworkers set caseworker_id = 'METHOL', until = '2026-11-21'
        where citizen_id = (select citizen_id from coordination.identifiers where cpr = '${stories.martin.cpr}');
       delete from coordination.team_members where caseworker_id = 'METHOL';
       delete from coordination.attachments where caseworker_id = 'METHOL'`,
    );
    const { errors } = await town.askAs('coordinator', view, { cpr: stories.martin.cpr });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  it('without a token nobody sees anything, and with a bad one nobody gets in', async () => {
    const without = await ask(town.url, undefined, view, { cpr });
    expect(without.data).toEqual({ citizenByCpr: null });
    expect(without.errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    const bad = await ask(town.url, 'not.a.token', view, { cpr });
    expect(bad.status).toBe(401);
    expect(bad.errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });

  it('with a token only, asking a centre’s subgraph for entities returns nothing', async () => {
    const token = await getToken(town.issuerUrl, 'coordinator');
    const entities = `query ($r: [_Any!]!) {
      _entities(representations: $r) {
        ... on Citizen { social { status measures { title } cases { title } } }
        ... on SocialMeasure { title purpose }
      }
    }`;
    const social = await town.openRoom('social');
    const r = [
      { __typename: 'Citizen', socialPass: null },
      { __typename: 'Citizen', socialPass: cpr },
      { __typename: 'Citizen', socialPass: token },
      { __typename: 'Citizen' },
      { __typename: 'SocialMeasure', id: 'SOCIAL-100001000', pass: '' },
    ];
    for (const representation of r) {
      const { data, text } = await ask(social, token, entities, {
        r: [representation],
      });
      expect(text).not.toContain('title');
      expect(JSON.stringify(data?.['_entities'] ?? null)).toMatch(
        /^(null|\[null\]|\[\{"social":null\}\])$/,
      );
    }
  });
});
