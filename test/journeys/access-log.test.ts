import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { stories, unknownCpr } from '../../demo/stories/stories.ts';
import { getToken } from '../setup/ask.ts';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';

const look = `query Opslag($cpr: CPR!) { citizenByCpr(cpr: $cpr) { id name activeMeasures { measures { title } } } }`;
const readLog = `query Log($cpr: CPR!) {
  citizenByCpr(cpr: $cpr) {
    accessLog(first: 100) {
      nodes { id at kinds purpose ground unit outcome flags role operationName operationHash requestId caseworker { id name } }
      pageInfo { hasNextPage }
    }
  }
}`;

interface Entry {
  readonly kinds: readonly string[];
  readonly purpose: string;
  readonly ground: string | null;
  readonly unit: string | null;
  readonly outcome: string;
  readonly flags: readonly string[];
  readonly operationName: string | null;
  readonly caseworker: { readonly id: string; readonly name: string } | null;
}

describe('the access log', () => {
  let town: OneProcess;
  beforeAll(async () => {
    town = await startInOneProcess();
  });
  afterAll(() => town.stop());

  const { amalie, maja, martin } = stories;
  const logOf = async (person: string, cpr: string): Promise<readonly Entry[]> => {
    const { data, errors } = await town.askAs(person, readLog, { cpr });
    expect(errors).toEqual([]);
    const seen: {
      readonly citizenByCpr: { readonly accessLog: { readonly nodes: readonly Entry[] } };
    } = JSON.parse(JSON.stringify(data));
    return seen.citizenByCpr.accessLog.nodes;
  };
  const idOf = async (cpr: string) => {
    const { rows } = await town.databases.run<{ id: string }>(
      'coordination',
      `select citizen_id as id from coordination.identifiers where cpr = '${cpr}'`,
    );
    return rows[0]?.id ?? '';
  };

  it('shows the citizen when, what kind, why and which unit, and no employee’s name', async () => {
    await town.askAs('children-caseworker', look, { cpr: amalie.cpr });
    const entries = await logOf('citizen', amalie.cpr);
    const [own, byCaseworker] = entries;
    expect(own).toMatchObject({ purpose: 'OWN_ACCESS', unit: null, caseworker: null });
    expect(byCaseworker).toMatchObject({
      kinds: expect.arrayContaining(['IDENTITY', 'CHILDREN.MEASURES']),
      purpose: 'CASEWORK',
      ground: expect.stringContaining('FVL § 32'),
      unit: 'Familieafdelingen',
      outcome: 'SHOWN',
      operationName: null,
      caseworker: null,
    });
    expect(byCaseworker?.kinds).not.toContain('JOBCENTER.MEASURES');
    expect(JSON.stringify(entries)).not.toMatch(/BIRAND|Birgitte|Andersen|METHOL|Mette/);
  });

  it('says no more than was asked for: a look at the name is no look at the measures', async () => {
    const name =
      'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { name centres { status } social { cases { id } } } }';
    await town.askAs('coordinator', name, { cpr: amalie.cpr });
    expect((await logOf('privacy-officer', amalie.cpr))[1]?.kinds).toEqual([
      'IDENTITY',
      'JOBCENTER.EXISTENCE',
      'SOCIAL.CASES',
      'CHILDREN.EXISTENCE',
    ]);
  });

  it('says what the operation that ran asked for, not what stood beside it', async () => {
    const both = `query Mine($cpr: CPR!) { citizenByCpr(cpr: $cpr) { name } }
      query Other($cpr: CPR!) { citizenByCpr(cpr: $cpr) { cpr address consents { id } } }`;
    const token = await getToken(town.issuerUrl, 'coordinator');
    const body = { query: both, operationName: 'Mine', variables: { cpr: amalie.cpr } };
    await fetch(town.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
    expect((await logOf('privacy-officer', amalie.cpr))[1]).toMatchObject({
      operationName: 'Mine',
      kinds: ['IDENTITY'],
    });
  });

  it('shows the privacy officer all of it', async () => {
    await town.askAs('coordinator', look, { cpr: amalie.cpr });
    const entries = await logOf('privacy-officer', amalie.cpr);
    expect(entries.find(({ caseworker }) => caseworker?.id === 'METHOL')).toMatchObject({
      role: 'CASEWORKER',
      operationName: 'Opslag',
      operationHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      requestId: expect.any(String),
      caseworker: { name: 'Mette Holm' },
    });
  });

  it.each(['coordinator', 'facilitator', 'social-caseworker', 'journal-system'])(
    'is not for a %s',
    async (person) => {
      const { data, errors } = await town.askAs(person, readLog, { cpr: amalie.cpr });
      expect(data).toEqual({ citizenByCpr: { accessLog: null } });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    },
  );

  it('has one entry per citizen and request, refused ones too, and of nobody when nobody was found', async () => {
    const count = async () => {
      const { rows } = await town.databases.run<{ outcome: string; count: number }>(
        'coordination',
        `select entry ->> 'outcome' as outcome, count(*)::integer as count from coordination.access_log
          where entry ->> 'employeeId' = 'BIRAND' group by 1 order by 1`,
      );
      return Object.fromEntries(rows.map(({ outcome, count: n }) => [outcome, n]));
    };
    const before = await count();
    const plan = `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { plan { goals { title } } children { measures { childHeardOn } } measureHistory { totalCount } } }`;
    await town.askAs('children-caseworker', plan, { cpr: amalie.cpr });
    await town.askAs('children-caseworker', look, { cpr: martin.cpr });
    await town.askAs('children-caseworker', look, { cpr: unknownCpr });
    const after = await count();
    const more = (outcome: string) => (after[outcome] ?? 0) - (before[outcome] ?? 0);
    expect({ shown: more('SHOWN'), refused: more('REFUSED'), unknown: more('NOT_KNOWN') }).toEqual({
      shown: 1,
      refused: 1,
      unknown: 1,
    });
  });

  it('flags the own record, a colleague’s and a protected person’s, and raises an alarm of each', async () => {
    await town.databases.run(
      'coordination',
      `insert into coordination.employee_identities (caseworker_id, citizen_id) values
        ('SOFLIN', '${await idOf(amalie.cpr)}'), ('HENDAH', '${await idOf(martin.cpr)}')`,
    );
    await town.askAs('social-caseworker', look, { cpr: amalie.cpr });
    await town.askAs('social-caseworker', look, { cpr: martin.cpr });
    await town.askAs('social-caseworker', look, { cpr: maja.cpr });
    const flagsOf = async (cpr: string) => (await logOf('privacy-officer', cpr))[1]?.flags;
    expect(await flagsOf(amalie.cpr)).toEqual(['OWN_RECORD']);
    expect(await flagsOf(martin.cpr)).toEqual(['COLLEAGUE']);
    expect(await flagsOf(maja.cpr)).toEqual(['PROTECTED_PERSON']);
    const findRules = async () => {
      const { data, errors } = await town.askAs(
        'privacy-officer',
        '{ accessAlarms(first: 50) { nodes { rule severity caseworker { id } citizenId } } }',
      );
      expect(errors).toEqual([]);
      return [
        ...JSON.stringify(data).matchAll(
          /"rule":"(\w+)","severity":"\w+","caseworker":\{"id":"SOFLIN"/g,
        ),
      ]
        .map(([, rule]) => rule)
        .toSorted();
    };
    await vi.waitFor(
      async () => {
        expect(await findRules()).toEqual(['COLLEAGUE', 'OWN_RECORD', 'PROTECTED_PERSON']);
      },
      { timeout: 10_000, interval: 300 },
    );
    const alarms = await town.askAs('social-caseworker', '{ accessAlarms { nodes { rule } } }');
    expect(alarms.errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  it('flags who opens a protected person, or tries to; a masked row of a list opens nobody', async () => {
    const id = await idOf(maja.cpr);
    await town.databases.run(
      'coordination',
      `insert into coordination.attachments (citizen_id, centre, caseworker_id)
       values ('${id}', 'SOCIAL', 'METHOL'), ('${id}', 'SOCIAL', 'SOFLIN') on conflict do nothing`,
    );
    const newest = async () => {
      const { rows } = await town.databases.run<{ outcome: string; flags: string }>(
        'coordination',
        `select entry ->> 'outcome' as outcome, entry ->> 'flags' as flags from coordination.access_log
          where citizen_id = '${id}' order by seq desc limit 1`,
      );
      return rows[0];
    };
    const list = '{ me { citizens(first: 100) { nodes { name } } } }';
    expect((await town.askAs('coordinator', list)).text).toContain('Navne- og adressebeskyttet');
    expect(await newest()).toEqual({ outcome: 'SHOWN', flags: '[]' });
    await town.askAs('coordinator', look, { cpr: maja.cpr });
    expect(await newest()).toEqual({ outcome: 'SHOWN', flags: '["PROTECTED_PERSON"]' });
    await town.askAs('coordinator', list);
    expect(await newest()).toEqual({ outcome: 'SHOWN', flags: '[]' });
    // What is concluded from a file opens it, and so does a row with more than who coordinates.
    await town.askAs(
      'coordinator',
      '{ me { citizens(first: 100) { nodes { name plan { source } } } } }',
    );
    expect(await newest()).toEqual({ outcome: 'SHOWN', flags: '["PROTECTED_PERSON"]' });
    await town.askAs('coordinator', list);
    expect(await newest()).toEqual({ outcome: 'SHOWN', flags: '[]' });
    await town.askAs('coordinator', '{ me { findings { totalCount } } }');
    expect(await newest()).toEqual({ outcome: 'SHOWN', flags: '["PROTECTED_PERSON"]' });
    // With the right the row has the name.
    const named = '{ me { citizens(where: { name: "Maja Bøgelund" }) { nodes { name } } } }';
    expect((await town.askAs('social-caseworker', named)).text).toContain('Maja Bøgelund');
    expect(await newest()).toEqual({ outcome: 'SHOWN', flags: '["PROTECTED_PERSON"]' });
    await town.askAs('children-caseworker', look, { cpr: maja.cpr });
    expect(await newest()).toEqual({ outcome: 'REFUSED', flags: '["PROTECTED_PERSON"]' });
  });

  it('flags each of several protected persons that one operation opens, as if asked for one at a time', async () => {
    const ids = [await idOf(maja.cpr), await idOf(amalie.cpr)];
    await town.databases.run(
      'coordination',
      `update coordination.citizens set is_address_protected = true where id = '${ids[1] ?? ''}'`,
    );
    const before = await town.databases.run<{ seq: string }>(
      'coordination',
      'select max(seq) as seq from coordination.access_log',
    );
    const { data, errors } = await town.askAs(
      'coordinator',
      `query ($one: ID!, $other: ID!) {
        one: citizen(id: $one) { name address }
        other: citizen(id: $other) { name address }
        me { citizens(first: 100) { nodes { id name } } }
      }`,
      { one: ids[0], other: ids[1] },
    );
    expect(data).toMatchObject({
      one: { name: 'Maja Bøgelund', address: null },
      other: { name: 'Amalie Sommer', address: null },
    });
    expect(errors.map(({ path }) => path)).toEqual([
      ['one', 'address'],
      ['other', 'address'],
    ]);
    // Whoever is opened alone beside it has no name in the list.
    const rows = JSON.stringify(data?.['me']);
    for (const id of ids)
      expect(rows).toContain(`{"id":"${id}","name":"Navne- og adressebeskyttet"}`);
    const flagged = await town.databases.run<{ id: string }>(
      'coordination',
      `select citizen_id as id from coordination.access_log
        where seq > ${before.rows[0]?.seq ?? ''} and entry ->> 'flags' like '%PROTECTED_PERSON%'`,
    );
    expect(flagged.rows.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    await town.databases.run(
      'coordination',
      `update coordination.citizens set is_address_protected = false where id = '${ids[1] ?? ''}'`,
    );
  });

  it('holds no name, no CPR number and no value of anybody', async () => {
    const { rows } = await town.databases.run<{ entry: string }>(
      'coordination',
      'select entry::text as entry from coordination.access_log',
    );
    expect(rows.length).toBeGreaterThan(10);
    const text = rows.map(({ entry }) => entry).join('\n');
    expect(text).not.toMatch(/Amalie|Sommer|Mette|Holm|Bøgelund|bostøtte/);
    expect(text).not.toMatch(/(?<![0-9a-f-])\d{6}-?\d{4}(?![0-9a-f])/);
  });

  it('that cannot be written lets no data out, and the change that it would tell of does not happen', async () => {
    await town.databases.run(
      'coordination',
      'alter table coordination.access_log add constraint closed check (false) not valid',
    );
    try {
      for (const person of ['coordinator', 'citizen', 'privacy-officer', 'journal-system']) {
        const { data, errors, text } = await town.askAs(person, look, { cpr: amalie.cpr });
        expect(data).toEqual({ citizenByCpr: null });
        expect(errors.map(({ extensions }) => extensions.code)).toEqual(['SOURCE_UNAVAILABLE']);
        expect(text).not.toMatch(/Amalie|title|check|constraint/);
      }
      const caseload = await town.askAs('coordinator', '{ me { citizens { nodes { name } } } }');
      expect(caseload.text).not.toMatch(/"name":"/);
      const emergency = await town.askAs(
        'jobcenter-caseworker',
        `mutation ($input: RequestEmergencyAccessInput!) { requestEmergencyAccess(input: $input) { citizen { name } } }`,
        {
          input: {
            idempotencyKey: randomUUID(),
            cpr: martin.cpr,
            reason: 'Borgeren er faldet om her hos os',
          },
        },
      );
      expect(emergency.errors.map(({ extensions }) => extensions.code)).toEqual([
        'SOURCE_UNAVAILABLE',
      ]);
    } finally {
      await town.databases.run(
        'coordination',
        'alter table coordination.access_log drop constraint closed',
      );
    }
    const { rowCount } = await town.databases.run(
      'coordination',
      'select from coordination.emergency_accesses',
    );
    expect(rowCount).toBe(0);
    const again = await town.askAs('coordinator', look, { cpr: amalie.cpr });
    expect(again.errors).toEqual([]);
  });
});
