import { afterAll, beforeAll, expect, it } from 'vitest';
import { stories } from '../../demo/stories/stories.ts';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';
import { at } from '../walls/cells.ts';
import { toList } from './programmes/journey.ts';

const { cpr } = stories.amalie;
const found = 'findings(rule: [CASELOAD_ABOVE_NORM]) { outcome title source }';

let town: OneProcess;
beforeAll(async () => {
  town = await startInOneProcess();
  await town.databases.run(
    'coordination',
    `delete from coordination.attachments where caseworker_id = 'METHOL' and centre = 'JOBCENTER';
     insert into coordination.attachments (citizen_id, centre, caseworker_id)
     select citizen_id, 'JOBCENTER', 'METHOL' from (
       (select citizen_id from coordination.identifiers where cpr = '${cpr}')
       union (select id from coordination.citizens order by id limit 34)) x (citizen_id)`,
  );
});
afterAll(() => town.stop());

const ask = async (person: string) => {
  const { data, errors } = await town.askAs(
    person,
    `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { ${found} } }`,
    { cpr },
  );
  expect(errors).toEqual([]);
  return at(data, 'citizenByCpr', 'findings');
};

it('a caseload at the norm is none to speak of; one above it is told to who works with the citizen, and never to the citizen (S24)', async () => {
  const [row] = (
    await town.databases.run<{ count: number }>(
      'coordination',
      `select count(*)::integer as count from coordination.attachments where caseworker_id = 'METHOL' and centre = 'JOBCENTER'`,
    )
  ).rows;
  const more = 36 - (row?.count ?? 0);
  expect(await ask('coordinator')).toEqual([]);
  await town.databases.run(
    'coordination',
    `insert into coordination.attachments (citizen_id, centre, caseworker_id)
     select id, 'JOBCENTER', 'METHOL' from coordination.citizens
      where id not in (select citizen_id from coordination.attachments where caseworker_id = 'METHOL' and centre = 'JOBCENTER')
      order by id limit ${String(more)}`,
  );
  const expected = [
    {
      outcome: 'FOUND',
      title:
        'Mette Holm har 36 borgere; normen er 35 (Sager pr. sagsbehandler i Arbejdsmarked, STAR)',
      source: 'S24',
    },
  ];
  expect(await ask('coordinator')).toEqual(expected);
  expect(await ask('facilitator')).toEqual(expected);
  const { data, errors } = await town.askAs('citizen', `{ me { citizen { ${found} } } }`);
  expect(errors).toEqual([]);
  expect(at(data, 'me', 'citizen', 'findings')).toEqual([]);
});

it('is held against the hours of the week that are for it, from the day they are written down to (S24)', async () => {
  const write = (hours: number, until: string | null) =>
    town.databases.run(
      'coordination',
      `delete from coordination.staffing where caseworker_id = 'METHOL';
       insert into coordination.staffing (caseworker_id, centre, hours_a_week, since, until)
       values ('METHOL', 'JOBCENTER', ${String(hours)}, '2026-01-01', ${until === null ? 'null' : `'${until}'`})`,
    );
  const norms = async () => {
    const { data, errors } = await town.askAs(
      'manager',
      '{ programme(code: "STEVNS_SAMARBEJDSMODEL") { norms { centre actual { withHours aboveNorm } } } }',
    );
    expect(errors).toEqual([]);
    const rows = at(data, 'programme', 'norms');
    return toList(rows).find((row) => at(row, 'centre') === 'JOBCENTER');
  };
  const before = Number(at(await norms(), 'actual', 'aboveNorm'));
  await write(37, null);
  expect(at(await norms(), 'actual')).toEqual({ withHours: 1, aboveNorm: before });
  // Thirty-six citizens: above 35 in full time, and above 17,5 in half of it.
  await write(18.5, null);
  expect(await ask('coordinator')).toMatchObject([
    {
      title:
        'Mette Holm har 36 borgere; normen er 17,5 ved 18,5 timer om ugen (Sager pr. sagsbehandler i Arbejdsmarked, STAR)',
    },
  ]);
  await write(18.5, '2026-11-21');
  expect(await ask('coordinator')).toMatchObject([
    { title: expect.stringMatching(/36 borgere; normen er 35 \(/) },
  ]);
  expect(at(await norms(), 'actual')).toEqual({ withHours: 0, aboveNorm: before });
});
