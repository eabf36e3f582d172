import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { stories } from '../../demo/stories/stories.ts';
import { getToken } from '../setup/ask.ts';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';

const bundle = z.looseObject({
  entry: z.array(
    z.object({
      fullUrl: z.string(),
      resource: z.looseObject({ resourceType: z.string() }),
    }),
  ),
});

let town: OneProcess;
let amalie: string;
beforeAll(async () => {
  town = await startInOneProcess();
  amalie = await findId(stories.amalie.cpr);
  await town.databases.run(
    'coordination',
    `update coordination.goals set title = 'Jeg vil <script>alert("1")</script> & ud' where title like 'Jeg vil kunne cykle%'`,
  );
});
afterAll(() => town.stop());

async function findId(cpr: string): Promise<string> {
  const { rows } = await town.databases.run<{ id: string }>(
    'coordination',
    `select citizen_id as id from coordination.identifiers where cpr = '${cpr}'`,
  );
  return rows[0]?.id ?? '';
}

/** Asks for a plan as one of the demo's people, or as nobody. */
async function read(
  person: string | undefined,
  accept: string,
  { id = amalie, method = 'GET' } = {},
) {
  const token = person === undefined ? undefined : await getToken(town.issuerUrl, person);
  const response = await fetch(new URL(`/plans/${id}`, town.url), {
    method,
    headers: { accept, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('a plan that leaves the graph', () => {
  it('as JSON says what the graph says, and whether it is whole', async () => {
    const { status, headers, text } = await read('coordinator', 'application/json');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(JSON.parse(text)).toMatchObject({
      format: 'helhed-plan',
      formVersion: 1,
      citizen: { name: 'Amalie Sommer', maskedCpr: '710304-xxxx' },
      coordinatingCaseworker: { name: 'Mette Holm' },
      plan: { source: 'UNIFIED', isComplete: true, version: 3 },
    });
    expect(text).not.toContain(stories.amalie.cpr);
  });

  it('as FHIR R4 has KL’s goal type for the citizen’s own words', async () => {
    const { status, headers, text } = await read('coordinator', 'application/fhir+json');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/fhir+json; charset=utf-8');
    const { entry, ...rest } = bundle.parse(JSON.parse(text));
    expect(rest).toMatchObject({ resourceType: 'Bundle', type: 'collection' });
    const goals = entry.filter(({ resource }) => resource.resourceType === 'Goal');
    expect(goals).toHaveLength(3);
    expect(goals[0]?.resource).toMatchObject({
      description: { text: 'Jeg vil gøre min STU færdig' },
      category: [{ coding: [{ code: '416fe27d-3ccf-4390-8742-8b52a9d8dc78' }] }],
    });
  });

  it('as a page in Danish can be read by the citizen, and holds no markup of anybody’s', async () => {
    const { status, headers, text } = await read('citizen', 'text/html,*/*;q=0.1');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'",
    );
    expect(text).toContain('<h1>Min plan</h1>');
    expect(text).toContain('»Jeg vil gøre min STU færdig«');
    expect(text).toContain('Lov om social service, § 85');
    expect(text).toContain('Jeg vil &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; ud');
    expect(text).not.toContain('<script');
  });

  it('as a page says who does what by when, and what is done with what came of it, each under a header of its own', async () => {
    await town.databases.run(
      'coordination',
      `update coordination.agreements set is_citizens = true, responsible = 'Borgeren', due_on = null,
          goal_id = (select id from coordination.goals where title = 'Jeg vil gøre min STU færdig')
        where title like 'Skriver dagbog%';
       update coordination.agreements set result = 'Jeg fandt <selv> hjem' where title like 'Viser mig ruten%'`,
    );
    const { text } = await read('citizen', 'text/html');
    const tables = [...text.matchAll(/<table>.*?<\/table>/gs)].map(([table]) => table);
    const headers = tables.map((table) =>
      [...table.matchAll(/<th scope="col">(.*?)<\/th>/g)].map(([, header]) => header),
    );
    expect(headers).toEqual([
      ['Hvad', 'Hvem', 'Senest'],
      ['Hvad', 'Hvem', 'Gjort'],
    ]);
    const rows = tables.map((table) =>
      [
        ...table.matchAll(/<tr><th scope="row">(.*?)<\/th><td>(.*?)<\/td><td>(.*?)<\/td><\/tr>/g),
      ].map(([, ...cells]) => cells),
    );
    expect(rows).toEqual([
      [
        ['Vækker mig med en sms på praktikdage', 'Bostøtteteamet', '29. januar 2027'],
        [
          'Skriver dagbog om, hvad der var svært<br><small>Målet: »Jeg vil gøre min STU færdig«</small>',
          'Du',
          'Ingen frist',
        ],
      ],
      [
        [
          'Viser mig ruten til gartneriet<br><small>Hvad der kom ud af det: Jeg fandt &lt;selv&gt; hjem</small>',
          'Jakob Lund',
          '2. november 2026',
        ],
      ],
    ]);
    expect(text).toContain('<p>Tallene går fra 1 til 10. 10 er, når målet er nået.</p>');
    expect(text).not.toMatch(/<t[hd][^>]*><\/t[hd]>/);
  });

  it('as a page names the plans that stand beside it, and those that it stands in for', async () => {
    const { text } = await read('citizen', 'text/html');
    const [, beside] = text.split('<h2>Andre planer, du har ved siden af</h2>');
    expect(beside).toContain('Ungeplan');
    expect(beside).not.toMatch(/Handleplan|Min Plan \(/);
  });

  it('tells the whole CPR number to who may see it, in FHIR, where it is an identifier', async () => {
    const cprOf = async (person: string) => {
      const { status, text } = await read(person, 'application/fhir+json');
      expect(status).toBe(200);
      return text.includes(stories.amalie.cpr);
    };
    expect(await cprOf('coordinator')).toBe(true);
    expect(await cprOf('jobcenter-caseworker')).toBe(false);
  });

  it('stands in the access log as what it is', async () => {
    await read('citizen', 'text/html');
    const { rows } = await town.databases.run<{ named: string }>(
      'coordination',
      `select count(*)::text as named from coordination.access_log where entry -> 'operation' ->> 'name' = 'PlanExport' and citizen_id = '${amalie}'`,
    );
    expect(Number(rows[0]?.named)).toBeGreaterThan(0);
  });

  it.each([
    ['nobody', undefined, 'text/html', {}, 401, 'UNAUTHENTICATED'],
    ['who has no relation', 'manager', 'text/html', {}, 403, 'FORBIDDEN'],
    [
      'an id of nobody',
      'coordinator',
      'text/html',
      { id: '00000000-0000-4000-8000-000000000000' },
      404,
      'NOT_FOUND',
    ],
    ['what is no id', 'coordinator', 'text/html', { id: '6201901234' }, 400, 'BAD_REQUEST'],
    ['a form there is not', 'coordinator', 'application/pdf', {}, 406, 'BAD_REQUEST'],
    ['a change', 'coordinator', 'text/html', { method: 'POST' }, 405, 'BAD_REQUEST'],
  ])('is refused for %s', async (_, person, accept, options, status, code) => {
    const answer = await read(person, accept, options);
    expect([answer.status, JSON.parse(answer.text)]).toMatchObject([
      status,
      { errors: [{ extensions: { code } }] },
    ]);
  });

  it('names the centre that did not answer, first thing', async () => {
    await town.closeRoom('social');
    const page = await read('coordinator', 'text/html');
    expect(page.status).toBe(200);
    expect(page.text).toContain('Center for Sundhed og Omsorg kunne ikke svare lige nu.');
    expect(page.text.indexOf('kunne ikke svare')).toBeLessThan(page.text.indexOf('<h2>'));
    const json = await read('coordinator', 'application/json');
    expect(JSON.parse(json.text)).toMatchObject({ plan: { isComplete: false } });
    const fhir = await read('coordinator', 'application/fhir+json');
    expect(fhir.text).toContain('Ikke fuldstændig: Center for Sundhed og Omsorg svarede ikke.');
  });
});
