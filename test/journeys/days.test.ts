import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../demo/stories/stories.ts';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';

const query = `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { activeMeasures { measures { title startsOn endsOn } } } }`;

const coordinated = `insert into coordination.coordinating_caseworkers (citizen_id, caseworker_id, since)
  select citizen_id, 'TOVKRO', date '2026-01-01' from coordination.identifiers
   where cpr = '${stories.rikke.cpr}' on conflict do nothing`;

/** What runs on a day, by title. */
async function titlesOn(town: OneProcess): Promise<string[]> {
  const { data, errors } = await town.askAs('facilitator', query, { cpr: stories.rikke.cpr });
  expect(errors).toEqual([]);
  return [...JSON.stringify(data).matchAll(/"title":"([^"]*)"/g)]
    .map(([, title]) => title ?? '')
    .sort();
}

describe('what runs', () => {
  let today: OneProcess;
  let tomorrow: OneProcess;
  beforeAll(async () => {
    [today, tomorrow] = await Promise.all([
      startInOneProcess({ HELHED_TODAY: '2026-11-21' }),
      startInOneProcess({ HELHED_TODAY: '2026-11-22' }),
    ]);
    await Promise.all([
      today.databases.run('coordination', coordinated),
      tomorrow.databases.run('coordination', coordinated),
    ]);
  });
  afterAll(() => Promise.all([today.stop(), tomorrow.stop()]));

  it('today: what ends today still does, what ended yesterday does not, what starts tomorrow does not yet', async () => {
    expect(await titlesOn(today)).toEqual(['Mentorstøtte', 'Virksomhedspraktik']);
  });

  it('tomorrow: what ended today no longer does', async () => {
    expect(await titlesOn(tomorrow)).toEqual(['Mentorstøtte']);
  });

  it('tomorrow: what starts then does, once the source says that it has begun', async () => {
    await tomorrow.databases.run(
      'jobcenter',
      `update momentum.aktivitet set statuskode = 'IGANG' where startdato = '2026-11-22' and borger_id =
        (select id from momentum.borger where cpr = '${stories.rikke.cpr}')`,
    );
    expect(await titlesOn(tomorrow)).toEqual(['Job med løntilskud', 'Mentorstøtte']);
  });
});
