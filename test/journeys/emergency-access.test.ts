import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories, unknownCpr } from '../../demo/stories/stories.ts';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';

const request = `mutation ($input: RequestEmergencyAccessInput!) {
  requestEmergencyAccess(input: $input) {
    emergencyAccess { id version isRepeated expiresAt requestedAt reviewedAt }
    citizen { name centres { status } whyAccess { rules { id } } }
  }
}`;
const review = `mutation ($input: ReviewEmergencyAccessInput!) {
  reviewEmergencyAccess(input: $input) { emergencyAccess { version finding note reviewedAt } citizen { name } }
}`;
const queue = `{ emergencyAccesses(isReviewed: false) {
  totalCount nodes { id version reason isRepeated citizenId caseworker { id } }
} }`;
const view = 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { name social { status } } }';
const reason = 'Borgeren er faldet om på jobcentret, lægen spørger til medicin';

describe('emergency access', () => {
  let town: OneProcess;
  beforeAll(async () => {
    town = await startInOneProcess({ EMERGENCY_MINUTES: '30' });
  });
  afterAll(() => town.stop());

  const { maja, ingrid } = stories;
  const ask = (person: string, cpr: string, more: Readonly<Record<string, unknown>> = {}) =>
    town.askAs(person, request, { input: { idempotencyKey: randomUUID(), cpr, reason, ...more } });
  const codesOf = ({ errors }: Awaited<ReturnType<typeof ask>>) =>
    errors.map(({ extensions }) => extensions.code);

  it('opens a citizen to a caseworker who has no relation, for a while, and says so', async () => {
    expect(codesOf(await town.askAs('jobcenter-caseworker', view, { cpr: maja.cpr }))).toEqual([
      'FORBIDDEN',
    ]);
    const opened = await ask('jobcenter-caseworker', maja.cpr);
    expect(opened.errors).toEqual([]);
    expect(opened.data).toMatchObject({
      requestEmergencyAccess: {
        emergencyAccess: { version: 1, isRepeated: false, reviewedAt: null },
        citizen: {
          name: 'Maja Bøgelund',
          centres: [{ status: 'NOT_KNOWN' }, { status: 'ANSWERED' }, { status: 'NOT_KNOWN' }],
          whyAccess: { rules: [{ id: 'EMERGENCY' }] },
        },
      },
    });
    const [from, to] = [/requestedAt":"([^"]+)/, /expiresAt":"([^"]+)/].map((at) =>
      Date.parse(at.exec(opened.text)?.[1] ?? ''),
    );
    expect(Number(to) - Number(from)).toBe(30 * 60_000);
    expect((await town.askAs('jobcenter-caseworker', view, { cpr: maja.cpr })).errors).toEqual([]);
  });

  it('ends by itself', async () => {
    await town.databases.run(
      'coordination',
      `update coordination.emergency_accesses
          set requested_at = now() - interval '31 minutes', expires_at = now() - interval '1 second'`,
    );
    expect(codesOf(await town.askAs('jobcenter-caseworker', view, { cpr: maja.cpr }))).toEqual([
      'FORBIDDEN',
    ]);
  });

  it('a second one within thirty days, to whomever, is flagged', async () => {
    const second = await ask('jobcenter-caseworker', ingrid.cpr);
    expect(second.data).toMatchObject({
      requestEmergencyAccess: { emergencyAccess: { isRepeated: true } },
    });
    const log = await town.askAs(
      'privacy-officer',
      `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { accessLog { nodes { outcome flags } } } }`,
      { cpr: ingrid.cpr },
    );
    expect(log.text).toContain('{"outcome":"CHANGED","flags":["EMERGENCY","EMERGENCY_REPEATED"]}');
    expect(log.text).toContain('{"outcome":"SHOWN","flags":["EMERGENCY"]}');
  });

  it('waits for the privacy officer every time, who judges it once', async () => {
    const waiting = await town.askAs('privacy-officer', queue);
    expect(waiting.data).toMatchObject({
      emergencyAccesses: {
        totalCount: 2,
        nodes: [
          { reason, isRepeated: true, caseworker: { id: 'JAKLUN' } },
          { reason, isRepeated: false, caseworker: { id: 'JAKLUN' } },
        ],
      },
    });
    const id = /"id":"([^"]+)"/.exec(waiting.text)?.[1];
    const input = {
      idempotencyKey: randomUUID(),
      emergencyAccessId: id,
      expectedVersion: 1,
      finding: 'JUSTIFIED',
      note: 'Aftalt med vagthavende',
    };
    const judged = await town.askAs('privacy-officer', review, { input });
    expect(judged.errors).toEqual([]);
    expect(judged.data).toMatchObject({
      reviewEmergencyAccess: { emergencyAccess: { version: 2, finding: 'JUSTIFIED' } },
    });
    const log = await town.databases.run(
      'coordination',
      `select from coordination.access_log where entry ->> 'employeeId' = 'PREQUI'
        and entry ->> 'kinds' = '["EMERGENCY_ACCESS"]' and entry ->> 'operation' like '{"hash%'`,
    );
    expect(log.rowCount).toBeGreaterThan(2);
    expect((await town.askAs('privacy-officer', queue)).data).toMatchObject({
      emergencyAccesses: { totalCount: 1 },
    });
    const again = await town.askAs('privacy-officer', review, {
      input: { ...input, idempotencyKey: randomUUID(), finding: 'UNJUSTIFIED' },
    });
    expect(codesOf(again)).toEqual(['CONFLICT']);
    const own = await town.askAs('jobcenter-caseworker', review, {
      input: { ...input, idempotencyKey: randomUUID() },
    });
    expect(codesOf(own)).toEqual(['FORBIDDEN']);
  });

  it('found unjustified ends at once', async () => {
    const third = await ask('children-caseworker', maja.cpr);
    expect(third.errors).toEqual([]);
    const seen = () => town.askAs('children-caseworker', view, { cpr: maja.cpr });
    expect(codesOf(await seen())).toEqual([]);
    const input = {
      idempotencyKey: randomUUID(),
      emergencyAccessId: /"id":"([^"]+)"/.exec(third.text)?.[1],
      expectedVersion: 1,
      finding: 'UNJUSTIFIED',
    };
    expect(codesOf(await town.askAs('privacy-officer', review, { input }))).toEqual([]);
    expect(codesOf(await seen())).toEqual(['FORBIDDEN']);
  });

  it('shows its asker their own, and nobody else’s', async () => {
    expect((await town.askAs('jobcenter-caseworker', queue)).data).toMatchObject({
      emergencyAccesses: { totalCount: 1, nodes: [{ caseworker: { id: 'JAKLUN' } }] },
    });
    expect((await town.askAs('social-caseworker', queue)).data).toMatchObject({
      emergencyAccesses: { totalCount: 0, nodes: [] },
    });
  });

  it('asked for several at once is flagged from the second on', async () => {
    const asked = await Promise.all(
      [maja, ingrid, stories.bjarne, stories.poul].map(({ cpr }) => ask('social-caseworker', cpr)),
    );
    expect(asked.flatMap(codesOf)).toEqual([]);
    const repeated = asked.map(({ text }) => /"isRepeated":(\w+)/.exec(text)?.[1]);
    expect(repeated.toSorted()).toEqual(['false', 'true', 'true', 'true']);
  });

  it('asked for while another of the same caseworker takes long is to be sent again, and then happens once', async () => {
    const running = town.databases.run(
      'coordination',
      `begin; select pg_advisory_xact_lock(hashtextextended('JAKLUN', 1)), pg_sleep(4); commit`,
    );
    const isRunning = async () => {
      const { rowCount } = await town.databases.run(
        'coordination',
        `select from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`,
      );
      return rowCount === 1;
    };
    while (!(await isRunning()));
    const input = { idempotencyKey: randomUUID(), cpr: stories.noah.cpr, reason };
    const send = () => town.askAs('jobcenter-caseworker', request, { input });
    expect((await send()).errors).toMatchObject([
      {
        message: 'Another of your changes is still running; send this one again.',
        extensions: { code: 'CONFLICT' },
      },
    ]);
    await running;
    expect(codesOf(await send())).toEqual([]);
    const accesses = `select from coordination.emergency_accesses where citizen_id =
      (select citizen_id from coordination.emergency_accesses order by requested_at desc limit 1)`;
    expect((await town.databases.run('coordination', accesses)).rowCount).toBe(1);
  }, 20_000);

  it.each([
    ['a key that is none', { idempotencyKey: 'x' }],
    ['a character that is none in the reason', { reason: `${reason}\u0000` }],
    ['nineteen characters of reason', { reason: 'x'.repeat(19) }],
  ])('with %s is answered alike for somebody and for nobody', async (_, more) => {
    const ofSomebody = await ask('jobcenter-caseworker', maja.cpr, more);
    const ofNobody = await ask('jobcenter-caseworker', unknownCpr, more);
    expect(codesOf(ofSomebody)).toEqual(['BAD_USER_INPUT']);
    expect(ofNobody.text).toBe(ofSomebody.text);
  });

  it('asked for with a purpose that it does not open is told, without the citizen', async () => {
    const input = { idempotencyKey: randomUUID(), cpr: stories.noah.cpr, reason };
    const headers = { 'helhed-purpose': 'COORDINATION' };
    const opened = await town.askAs('jobcenter-caseworker', request, { input }, headers);
    expect(opened.errors).toEqual([]);
    expect(opened.data).toMatchObject({
      requestEmergencyAccess: { emergencyAccess: { version: 1 }, citizen: null },
    });
  });

  it.each([
    [
      'nineteen characters of reason',
      'jobcenter-caseworker',
      { reason: 'x'.repeat(19) },
      'BAD_USER_INPUT',
    ],
    ['a reason of blanks', 'jobcenter-caseworker', { reason: ' '.repeat(40) }, 'BAD_USER_INPUT'],
    ['a key that is none', 'jobcenter-caseworker', { idempotencyKey: 'short' }, 'BAD_USER_INPUT'],
    ['a number that nobody has', 'jobcenter-caseworker', { cpr: unknownCpr }, 'NOT_FOUND'],
    [
      'a number that cannot be one',
      'jobcenter-caseworker',
      { cpr: '9999999999' },
      'BAD_USER_INPUT',
    ],
    ['a manager', 'manager', {}, 'FORBIDDEN'],
    ['a facilitator who is no caseworker', 'facilitator', {}, 'FORBIDDEN'],
    ['a citizen', 'citizen', {}, 'FORBIDDEN'],
    ['a journal system', 'journal-system', {}, 'FORBIDDEN'],
    ['the privacy officer', 'privacy-officer', {}, 'FORBIDDEN'],
  ])('is not given for %s', async (_, person, more, code) => {
    const refused = await ask(person, maja.cpr, more);
    expect(codesOf(refused)).toEqual([code]);
    expect(refused.data).toBeNull();
    expect(refused.text).not.toMatch(/Maja|9999999999/);
  });
});
