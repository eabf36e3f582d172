import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories, unknownCpr } from '../../demo/stories/stories.ts';
import type { Answer } from '../setup/ask.ts';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';
import { today } from '../setup/today.ts';
import { at } from '../walls/cells.ts';

const assign = `mutation ($input: AssignCoordinatingCaseworkerInput!) {
  assignCoordinatingCaseworker(input: $input) {
    coordination { version team { role caseworker { id } } coordinatedBy { caseworker { id } since until appointedBy { id } } }
    citizen { name coordinatingCaseworker { id } coordination { version } }
  }
}`;
const view = `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) {
  id centres { status } coordinatingCaseworker { id } coordination { version } whyAccess { rules { id } }
} }`;

const all = [{ status: 'ANSWERED' }, { status: 'ANSWERED' }, { status: 'ANSWERED' }];

const { amalie, karsten, martin, poul } = stories;

describe('the coordinating caseworker', () => {
  let town: OneProcess;
  beforeAll(async () => {
    town = await startInOneProcess();
    await town.databases.run(
      'coordination',
      `insert into coordination.coordinating_caseworkers (citizen_id, caseworker_id, since)
       values ('${await idOf(poul.cpr)}', 'METHOL', '2026-01-01')`,
    );
  });
  afterAll(() => town.stop());

  const idOf = async (cpr: string) => {
    const { rows } = await town.databases.run<{ id: string }>(
      'coordination',
      `select citizen_id as id from coordination.identifiers where cpr = '${cpr}'`,
    );
    return rows[0]?.id ?? randomUUID();
  };
  const look = (person: string, cpr: string) => town.askAs(person, view, { cpr });
  /** Asks to appoint somebody; at the version that a citizen's coordination begins with, unless it is said. */
  const appoint = async (
    person: string,
    cpr: string,
    caseworkerId: string,
    more: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ) => {
    const input = { citizenId: await idOf(cpr), caseworkerId, expectedVersion: 1 };
    const key = { idempotencyKey: randomUUID() };
    return town.askAs(person, assign, { input: { ...key, ...input, ...more } }, headers);
  };
  const codesOf = ({ errors }: Answer) => errors.map(({ extensions }) => extensions.code);
  const findEvents = async (cpr: string) => {
    const { rows } = await town.databases.run<{ version: number }>(
      'coordination',
      `select version from coordination.outbox where citizen_id = '${await idOf(cpr)}'
          and kind = 'COORDINATING_CASEWORKER_ASSIGNED' order by id`,
    );
    return rows.map(({ version }) => version);
  };

  it.each([
    ['of nobody', 'facilitator', unknownCpr, {}, 'NOT_FOUND', /Nobody is known/],
    ['of a citizen without a coordination', 'coordinator', poul.cpr, {}, 'NOT_FOUND', /enrolled/],
    [
      'by a stranger',
      'children-caseworker',
      martin.cpr,
      {},
      'FORBIDDEN',
      /You may see nobody by this id now/,
    ],
    ['by who is on the team', 'social-caseworker', amalie.cpr, {}, 'FORBIDDEN', /facilitator/],
    ['by who has a case', 'jobcenter-caseworker', amalie.cpr, {}, 'FORBIDDEN', /facilitator/],
    ['by the citizen', 'citizen', amalie.cpr, {}, 'FORBIDDEN', /facilitator/],
    ['by the privacy officer', 'privacy-officer', amalie.cpr, {}, 'FORBIDDEN', /facilitator/],
    ['by a journal system', 'journal-system', amalie.cpr, {}, 'FORBIDDEN', /facilitator/],
    ['by a manager', 'manager', amalie.cpr, {}, 'FORBIDDEN', /sees no citizens/],
    [
      'of oneself',
      'facilitator',
      amalie.cpr,
      { caseworkerId: 'TOVKRO' },
      'FORBIDDEN',
      /themselves/,
    ],
    [
      'of somebody unknown',
      'facilitator',
      amalie.cpr,
      { caseworkerId: 'NOBODY' },
      'BAD_USER_INPUT',
      /directory/,
    ],
    [
      'of no id at all',
      'facilitator',
      amalie.cpr,
      { caseworkerId: '\0' },
      'BAD_USER_INPUT',
      /caseworkerId holds a character that is no text/,
    ],
    [
      'of who it is already',
      'facilitator',
      amalie.cpr,
      { caseworkerId: 'METHOL' },
      'BAD_USER_INPUT',
      /already/,
    ],
    [
      'at a version yet to come',
      'facilitator',
      amalie.cpr,
      { expectedVersion: 2 },
      'CONFLICT',
      /at version 1 now/,
    ],
  ])('is not appointed %s, and the answer says why', async (_, person, cpr, more, code, said) => {
    const answer = await appoint(person, cpr, 'JAKLUN', more);
    expect(codesOf(answer)).toEqual([code]);
    expect(answer.errors[0]?.message).toMatch(said);
    expect(answer.data).toBeNull();
    expect(at((await look('coordinator', amalie.cpr)).data, 'citizenByCpr')).toMatchObject({
      coordinatingCaseworker: { id: 'METHOL' },
      coordination: { version: 1 },
    });
    expect(await findEvents(cpr)).toEqual([]);
  });

  it('is appointed for a purpose of the work, and for no other', async () => {
    const asked = { 'helhed-purpose': 'OWN_ACCESS' };
    expect(codesOf(await appoint('facilitator', amalie.cpr, 'JAKLUN', {}, asked))).toEqual([
      'FORBIDDEN',
    ]);
  });

  describe('who hands over', () => {
    const key = 'handed-over-by-mette';
    const handOver = (more = {}) =>
      appoint('coordinator', karsten.cpr, 'SOFLIN', { idempotencyKey: key, ...more });
    let first: Answer;

    it('coordinates no more on the next request, and the new one does', async () => {
      expect(codesOf(await look('coordinator', karsten.cpr))).toEqual([]);
      expect(codesOf(await look('social-caseworker', karsten.cpr))).toEqual(['FORBIDDEN']);
      first = await handOver();
      expect(first.errors).toEqual([]);
      expect(first.data).toEqual({
        assignCoordinatingCaseworker: { coordination: null, citizen: null },
      });
      expect(codesOf(await look('coordinator', karsten.cpr))).toEqual(['FORBIDDEN']);
      const { data } = await look('social-caseworker', karsten.cpr);
      expect(data).toMatchObject({
        citizenByCpr: {
          coordinatingCaseworker: { id: 'SOFLIN' },
          coordination: { version: 2 },
          whyAccess: { rules: [{ id: 'COORDINATING' }] },
        },
      });
    });

    it('is answered as the first time when they ask again, though they see nothing by then', async () => {
      const again = await handOver();
      expect([again.errors, again.data]).toEqual([[], first.data]);
      expect(await findEvents(karsten.cpr)).toEqual([2]);
    });

    it('may not ask for something else by the same key', async () => {
      expect(codesOf(await handOver({ caseworkerId: 'HENDAH' }))).toEqual(['CONFLICT']);
      expect(codesOf(await handOver({ expectedVersion: 2 }))).toEqual(['CONFLICT']);
    });

    it('may not change it any more by another', async () => {
      const later = await handOver({ idempotencyKey: randomUUID(), expectedVersion: 2 });
      expect(codesOf(later)).toEqual(['FORBIDDEN']);
    });

    it('stands in the citizen’s log: when, which unit, that something was changed', async () => {
      const { data } = await town.askAs(
        'privacy-officer',
        `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { accessLog(first: 50) { nodes { outcome ground unit caseworker { id } } } } }`,
        { cpr: karsten.cpr },
      );
      const nodes = at(data, 'citizenByCpr', 'accessLog', 'nodes');
      const changes = (Array.isArray(nodes) ? nodes : []).filter(
        (node: unknown) => at(node, 'outcome') === 'CHANGED',
      );
      expect(changes).toMatchObject([
        {
          ground: expect.stringContaining('COORDINATING'),
          unit: 'Tværgående Indsats',
          caseworker: { id: 'METHOL' },
        },
      ]);
    });
  });

  it('may be appointed twice on one day: both stay in the history, with who appointed them', async () => {
    const first = await appoint('facilitator', amalie.cpr, 'HENDAH');
    expect(first.errors).toEqual([]);
    const second = await appoint('facilitator', amalie.cpr, 'JAKLUN', { expectedVersion: 2 });
    expect(second.errors).toEqual([]);
    expect(second.data).toMatchObject({
      assignCoordinatingCaseworker: {
        coordination: {
          version: 3,
          coordinatedBy: [
            {
              caseworker: { id: 'JAKLUN' },
              since: today,
              until: null,
              appointedBy: { id: 'TOVKRO' },
            },
            {
              caseworker: { id: 'HENDAH' },
              since: today,
              until: today,
              appointedBy: { id: 'TOVKRO' },
            },
            { caseworker: { id: 'METHOL' }, since: '2026-01-25', until: today, appointedBy: null },
          ],
        },
        citizen: {
          name: 'Amalie Sommer',
          coordinatingCaseworker: { id: 'JAKLUN' },
          coordination: { version: 3 },
        },
      },
    });
    const team = at(second.data, 'assignCoordinatingCaseworker', 'coordination', 'team');
    const coordinating = (Array.isArray(team) ? team : []).filter(
      (member: unknown) => at(member, 'role') === 'COORDINATING_CASEWORKER',
    );
    expect(coordinating).toMatchObject([{ caseworker: { id: 'JAKLUN' } }]);
    const { data } = await look('jobcenter-caseworker', amalie.cpr);
    expect(data).toMatchObject({ citizenByCpr: { centres: all } });
    expect(await findEvents(amalie.cpr)).toEqual([2, 3]);
  });

  it('at a version that has passed is a conflict, and says which it is at now', async () => {
    const stale = await appoint('facilitator', amalie.cpr, 'HENDAH', { expectedVersion: 2 });
    expect(codesOf(stale)).toEqual(['CONFLICT']);
    expect(stale.errors[0]?.message).toContain('at version 3 now');
  });

  it('is appointed where nobody was, until whoever is to follow already', async () => {
    const id = await idOf(martin.cpr);
    await town.databases.run(
      'coordination',
      `update coordination.coordinating_caseworkers set until = '2026-11-01' where citizen_id = '${id}';
       insert into coordination.coordinating_caseworkers (citizen_id, caseworker_id, since)
       values ('${id}', 'METHOL', '2026-12-01')`,
    );
    const { data, errors } = await appoint('facilitator', martin.cpr, 'JAKLUN');
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      assignCoordinatingCaseworker: {
        coordination: {
          coordinatedBy: [
            { caseworker: { id: 'METHOL' }, since: '2026-12-01', until: null },
            { caseworker: { id: 'JAKLUN' }, since: today, until: '2026-12-01' },
            { caseworker: { id: 'HENDAH' }, until: '2026-11-01' },
          ],
        },
      },
    });
  });

  it('of two at once is one: the other is told the version that it is at now', async () => {
    const answers = await Promise.all(
      ['HENDAH', 'SOFLIN'].map((id) =>
        appoint('facilitator', martin.cpr, id, { expectedVersion: 2 }),
      ),
    );
    expect(answers.flatMap(codesOf)).toEqual(['CONFLICT']);
    expect(answers.flatMap(({ errors }) => errors)[0]?.message).toContain('at version 3 now');
    expect(await findEvents(martin.cpr)).toEqual([2, 3]);
  });
});
