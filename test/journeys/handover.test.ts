import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';
import { today } from '../setup/today.ts';
import { codesOf, createWayIn, fieldOf, messageOf } from '../setup/way-in.ts';
import { at } from '../walls/cells.ts';

const view = `query ($id: ID!) { citizen(id: $id) { id coordinatingCaseworker { id } whyAccess { rules { id } }
  coordination { version openHandover { to { id } note } coordinatedBy { caseworker { id } since until appointedBy { id } } } } }`;
const waiting = `{ me { handovers { id citizenId note from { id } requestedBy { id } } } }`;

describe('a handover', () => {
  let town: OneProcess;
  let way: ReturnType<typeof createWayIn>;
  beforeAll(async () => {
    town = await startInOneProcess();
    way = createWayIn(town);
  });
  afterAll(() => town.stop());

  /** Enrolled Rudersdal's way: METHOL coordinates. */
  const enrolled = async () => {
    const person = await way.admit();
    expect((await way.enrol(person.id)).errors).toEqual([]);
    return person.id;
  };
  const request = (citizenId: string, more: object = {}, person = 'coordinator') =>
    way.send(person, 'requestHandover', {
      citizenId,
      expectedVersion: 1,
      toCaseworkerId: 'JAKLUN',
      criteria: 'STABLE',
      note: 'Kontakten er god; aftalerne står i planen',
      ...more,
    });
  const answer = (
    mutation: 'acceptHandover' | 'withdrawHandover',
    citizenId: string,
    handoverId: string,
    person = 'jobcenter-caseworker',
    more: object = {},
  ) => way.send(person, mutation, { citizenId, handoverId, expectedVersion: 2, ...more });
  const idOf = (asked: Awaited<ReturnType<typeof request>>) =>
    fieldOf(asked, 'requestHandover', 'handover', 'id');

  it('leaves who coordinates responsible until the other one accepts (R22)', async () => {
    const id = await enrolled();
    expect(codesOf(await town.askAs('jobcenter-caseworker', view, { id }))).toEqual(['FORBIDDEN']);
    const asked = await request(id);
    expect(asked.errors).toEqual([]);
    const { data: before } = await town.askAs('coordinator', view, { id });
    expect(at(before, 'citizen')).toMatchObject({
      coordinatingCaseworker: { id: 'METHOL' },
      coordination: { version: 2, openHandover: { to: { id: 'JAKLUN' } } },
    });

    const { data: found } = await town.askAs('jobcenter-caseworker', waiting);
    expect(at(found, 'me', 'handovers')).toEqual([
      {
        id: idOf(asked),
        citizenId: id,
        note: 'Kontakten er god; aftalerne står i planen',
        from: { id: 'METHOL' },
        requestedBy: { id: 'METHOL' },
      },
    ]);
    const { data: seen } = await town.askAs('jobcenter-caseworker', view, { id });
    expect(at(seen, 'citizen', 'whyAccess', 'rules')).toEqual([{ id: 'HANDOVER' }]);
    const plan = '{ citizen(id: "$") { plan { id } address centres { status } } }';
    const refused = await town.askAs('jobcenter-caseworker', plan.replace('$', id));
    expect(codesOf(refused)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(at(refused.data, 'citizen', 'centres')).toEqual(
      Array.from({ length: 3 }, () => ({ status: 'WITHHELD' })),
    );

    const accepted = await answer('acceptHandover', id, idOf(asked));
    expect(accepted.errors).toEqual([]);
    expect(codesOf(await town.askAs('coordinator', view, { id }))).toEqual(['FORBIDDEN']);
    const { data: after } = await town.askAs('jobcenter-caseworker', view, { id });
    expect(at(after, 'citizen')).toMatchObject({
      coordinatingCaseworker: { id: 'JAKLUN' },
      whyAccess: { rules: [{ id: 'COORDINATING' }] },
      coordination: {
        version: 3,
        openHandover: null,
        coordinatedBy: [
          {
            caseworker: { id: 'JAKLUN' },
            since: today,
            until: null,
            appointedBy: { id: 'METHOL' },
          },
          { caseworker: { id: 'METHOL' }, since: today, until: today },
        ],
      },
    });
    const { data: none } = await town.askAs('jobcenter-caseworker', waiting);
    expect(at(none, 'me', 'handovers')).toEqual([]);
  });

  it.each([
    ['to themselves', { toCaseworkerId: 'METHOL' }, 'coordinator', 'FORBIDDEN', /themselves/],
    [
      'to nobody of the directory',
      { toCaseworkerId: 'NO' },
      'coordinator',
      'BAD_USER_INPUT',
      /directory/,
    ],
    [
      'without a criterion where there are (R22)',
      { criteria: null },
      'coordinator',
      'BAD_USER_INPUT',
      /STABLE/,
    ],
    [
      'by a criterion that is none',
      { criteria: 'TIRED' },
      'coordinator',
      'BAD_USER_INPUT',
      /it has STABLE/,
    ],
    ['without a word', { note: '\n' }, 'coordinator', 'BAD_USER_INPUT', /note has 0/],
    ['at a version to come', { expectedVersion: 2 }, 'coordinator', 'CONFLICT', /version 1/],
    ['by a stranger', {}, 'children-caseworker', 'FORBIDDEN', /You may see nobody by this id now/],
    [
      'by the receiver',
      {},
      'jobcenter-caseworker',
      'FORBIDDEN',
      /You may see nobody by this id now/,
    ],
  ])('is not asked for %s', async (_, more, person, code, said) => {
    const id = await enrolled();
    const asked = await request(id, more, person);
    expect(codesOf(asked)).toEqual([code]);
    expect(messageOf(asked)).toMatch(said);
  });

  it('is one at a time', async () => {
    const id = await enrolled();
    expect((await request(id)).errors).toEqual([]);
    const second = await request(id, { toCaseworkerId: 'HENDAH', expectedVersion: 2 });
    expect([codesOf(second), messageOf(second)]).toEqual([
      ['CONFLICT'],
      'A handover of this citizen is open already.',
    ]);
  });

  it('is accepted by whom it names, and by nobody else', async () => {
    const id = await enrolled();
    const handoverId = idOf(await request(id));
    const others = ['coordinator', 'children-caseworker', 'facilitator', 'visitator', 'citizen'];
    for (const person of others)
      expect(codesOf(await answer('acceptHandover', id, handoverId, person))).toEqual([
        'FORBIDDEN',
      ]);
    const another = 'abcdef00-0000-4000-8000-000000000001';
    expect(codesOf(await answer('acceptHandover', id, another))).toEqual(['NOT_FOUND']);
    const stale = await answer('acceptHandover', id, handoverId, undefined, { expectedVersion: 1 });
    expect(codesOf(stale)).toEqual(['CONFLICT']);
  });

  it.each(['coordinator', 'jobcenter-caseworker'])(
    'may be taken back, or refused: by %s; it opens nothing any more',
    async (person) => {
      const id = await enrolled();
      const handoverId = idOf(await request(id));
      const withdrawn = await answer('withdrawHandover', id, handoverId, person);
      expect(withdrawn.errors).toEqual([]);
      expect(codesOf(await town.askAs('jobcenter-caseworker', view, { id }))).toEqual([
        'FORBIDDEN',
      ]);
      expect(codesOf(await answer('acceptHandover', id, handoverId))).toEqual(['FORBIDDEN']);
      const { data } = await town.askAs('coordinator', view, { id });
      expect(at(data, 'citizen')).toMatchObject({
        coordinatingCaseworker: { id: 'METHOL' },
        coordination: { version: 3, openHandover: null },
      });
    },
  );

  it('is over when somebody else is appointed', async () => {
    const id = await enrolled();
    const handoverId = idOf(await request(id));
    const appointed = await way.send('coordinator', 'assignCoordinatingCaseworker', {
      citizenId: id,
      caseworkerId: 'HENDAH',
      expectedVersion: 2,
    });
    expect(appointed.errors).toEqual([]);
    expect(codesOf(await answer('acceptHandover', id, handoverId))).toEqual(['FORBIDDEN']);
  });

  it('accepted fifty times at once makes one coordinating caseworker, and one event', async () => {
    const id = await enrolled();
    const handoverId = idOf(await request(id));
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => answer('acceptHandover', id, handoverId)),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(
      new Set(answers.flatMap(codesOf).filter((code) => !['CONFLICT', 'FORBIDDEN'].includes(code))),
    ).toEqual(new Set());
    const { rows } = await town.databases.run(
      'coordination',
      `select (select string_agg(caseworker_id, ' ') from coordination.coordinating_caseworkers
                where citizen_id = '${id}' and until is null) as who,
              (select count(*)::integer from coordination.outbox
                where citizen_id = '${id}' and kind = 'HANDOVER_ACCEPTED') as events`,
    );
    expect(rows).toEqual([{ who: 'JAKLUN', events: 1 }]);
  });
});
