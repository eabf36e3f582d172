import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataLimits } from '../../server/caller.ts';
import { ask } from '../setup/ask.ts';
import { openHouse, type House } from './house.ts';
import { coordinator, wholePass } from './questions.ts';
import { sealPassOf } from './room-on-http.ts';

const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Citizen { social {
  measures { id } withheldMeasures cases { id } withheldCases
} } } }`;

describe('a pass with data limits', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('social');
    await house.databases.run(
      'social',
      `alter view helhed.measures rename to all_measures;
       create view helhed.measures as
       select id, cpr, title, law_code, paragraph, state_code, starts_on, ends_on, expected_ends_on, purpose,
         provider, hours_per_week, caseworker_id, (array['Ydelse', 'Genoptræning'])[1 + place % 2] as granted_by,
         paid_by, next_follow_up_on, monthly_cost_ore, (array['27.35.08', '15.20.00', null])[1 + place % 3] as kle,
         (array[1, 3, 4, null])[1 + place % 4] as sensitivity, minutes_per_week
       from (select m.*, row_number() over (order by id)::integer as place from helhed.all_measures m) numbered;
       grant select on helhed.measures to social_reader`,
    );
  });
  afterAll(() => house.close());

  const shownWith = async (limits: Partial<DataLimits>) => {
    const socialPass = await sealPassOf.social({
      ...wholePass,
      limits: { ...wholePass.limits, ...limits },
      citizenId: randomUUID(),
      cprs: await everybody(),
      callerId: coordinator,
    });
    const r = [{ __typename: 'Citizen', socialPass }];
    const { data, errors } = await ask(house.url, house.token, query, { r });
    expect(errors).toEqual([]);
    const seen: {
      readonly _entities: readonly {
        readonly social: {
          readonly measures: readonly { readonly id: string }[];
          readonly withheldMeasures: number;
          readonly cases: readonly object[];
          readonly withheldCases: number;
        };
      }[];
    } = JSON.parse(JSON.stringify(data));
    const social = seen._entities[0]?.social;
    return {
      ids: social?.measures.map(({ id }) => id).toSorted(),
      withheld: social?.withheldMeasures,
      cases: social?.cases.length,
      withheldCases: social?.withheldCases,
    };
  };
  /** Enough citizens' numbers in one pass that every classification occurs. */
  const everybody = async () => {
    const { rows } = await house.databases.run<{ cpr: string }>(
      'social',
      'select distinct cpr from helhed.measures order by cpr limit 40',
    );
    return rows.map(({ cpr }) => cpr);
  };
  const idsWhere = async (condition: string) => {
    const cprs = (await everybody()).map((cpr) => `'${cpr}'`).join(',');
    const { rows } = await house.databases.run<{ id: string }>(
      'social',
      `select id from helhed.measures where cpr in (${cprs}) and ${condition}`,
    );
    return rows.map(({ id }) => `SOCIAL-${id}`).toSorted();
  };

  it.each<[string, Partial<DataLimits>, string]>([
    ['level 3', { sensitivity: 3 }, 'sensitivity <= 3'],
    ['a KLE group', { kle: ['27'] }, "kle like '27.%'"],
    ['a unit', { units: ['Genoptræning'] }, "granted_by = 'Genoptræning'"],
    [
      'all three',
      { sensitivity: 3, kle: ['15.20'], units: ['Ydelse'] },
      "sensitivity <= 3 and kle like '15.20.%' and granted_by = 'Ydelse'",
    ],
    ['none', {}, 'true'],
  ])('of %s opens the measures within, and counts the others', async (_, limits, condition) => {
    const [within, all] = await Promise.all([idsWhere(condition), idsWhere('true')]);
    expect(within.length).toBeGreaterThan(0);
    const { ids, withheld } = await shownWith(limits);
    expect(ids).toEqual(within);
    expect(withheld).toBe(all.length - within.length);
  });

  it('of a unit opens no case: a case names none, and is counted', async () => {
    const without = await shownWith({});
    expect(without.cases).toBeGreaterThan(0);
    expect(await shownWith({ units: ['Genoptræning'] })).toMatchObject({
      cases: 0,
      withheldCases: without.cases,
    });
  });

  it('does not open by its id a measure that it keeps back', async () => {
    const [hidden] = await idsWhere('sensitivity = 4');
    const { rows } = await house.databases.run<{ cpr: string }>(
      'social',
      `select cpr from helhed.measures where id = '${hidden?.replace('SOCIAL-', '') ?? ''}'`,
    );
    const pass = await sealPassOf.social({
      ...wholePass,
      limits: { ...wholePass.limits, sensitivity: 3 },
      citizenId: randomUUID(),
      cprs: rows.map(({ cpr }) => cpr),
      callerId: coordinator,
    });
    const { data, errors } = await ask(
      house.url,
      house.token,
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on SocialMeasure { title } } }',
      { r: [{ __typename: 'SocialMeasure', id: hidden, pass }] },
    );
    expect(data).toEqual({ _entities: [null] });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});
