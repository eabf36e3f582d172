import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories, unknownCpr } from '../../demo/stories/stories.ts';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';
import { today } from '../setup/today.ts';
import { codesOf, createWayIn, fieldOf, messageOf } from '../setup/way-in.ts';
import { at } from '../walls/cells.ts';

const view = `query ($id: ID!) { citizen(id: $id) { name whyAccess { rules { id } } centres { status }
  signals { programme source note isSourceProtected receivedOn } } }`;
const own = `{ me { citizen { signals { source note isSourceProtected } } } }`;
const note = 'Lægen har ikke set borgeren i et halvt år';

describe('a signal', () => {
  let town: OneProcess;
  let way: ReturnType<typeof createWayIn>;
  beforeAll(async () => {
    town = await startInOneProcess();
    way = createWayIn(town);
  });
  afterAll(() => town.stop());

  it('opens the citizen to who visitates, and not to who recorded it (R9)', async () => {
    const { id, cpr } = await way.plant();
    for (const person of ['visitator', 'facilitator'])
      expect(codesOf(await town.askAs(person, view, { id }))).toEqual(['FORBIDDEN']);
    const recorded = await way.signal(cpr);
    expect(recorded.errors).toEqual([]);
    expect(at(recorded.data, 'recordSignal', 'citizen')).toBeNull();
    expect(codesOf(await town.askAs('facilitator', view, { id }))).toEqual(['FORBIDDEN']);
    const { data } = await town.askAs('visitator', view, { id });
    expect(at(data, 'citizen')).toEqual({
      name: 'Nørre Planteborg',
      whyAccess: { rules: [{ id: 'VISITATION' }] },
      centres: Array.from({ length: 3 }, () => ({ status: 'WITHHELD' })),
      signals: [
        {
          programme: 'RUDERSDAL_FREMSKUDT',
          source: 'GP',
          note,
          isSourceProtected: false,
          receivedOn: today,
        },
      ],
    });
  });

  it('that the visitator records opens nobody to them: somebody else must have', async () => {
    const { id, cpr } = await way.plant();
    expect((await way.signal(cpr, {}, 'visitator')).errors).toEqual([]);
    const refused = await town.askAs('visitator', view, { id });
    expect(codesOf(refused)).toEqual(['FORBIDDEN']);
    expect(messageOf(refused)).toMatch(/one that you recorded yourself a colleague records too/);
    expect((await way.signal(cpr, {}, 'facilitator')).errors).toEqual([]);
    expect((await town.askAs('visitator', view, { id })).errors).toEqual([]);
  });

  it('that nobody answers waits, however long: it opens the citizen to who visitates until they do', async () => {
    const { id, cpr } = await way.plant();
    await way.signal(cpr);
    await town.databases.run(
      'coordination',
      `update coordination.signals set recorded_on = '2025-11-21', received_on = '2025-11-21',
              recorded_at = '2025-11-21' where citizen_id = '${id}'`,
    );
    expect(codesOf(await town.askAs('visitator', view, { id }))).toEqual([]);
    const no = { outcome: 'REJECTED', skipReason: null };
    expect((await way.decide(id, no)).errors).toEqual([]);
    expect(codesOf(await town.askAs('visitator', view, { id }))).toEqual(['FORBIDDEN']);
  });

  it('for the programme that the citizen is in opens nobody to who visitates: their coordinating caseworker is told', async () => {
    const { id } = await way.admit();
    const { rows } = await town.databases.run<{ cpr: string }>(
      'coordination',
      `select cpr from coordination.identifiers where citizen_id = '${id}'`,
    );
    expect((await way.enrol(id)).errors).toEqual([]);
    expect((await way.signal(rows[0]?.cpr ?? '', { note: 'Igen' })).errors).toEqual([]);
    expect(codesOf(await town.askAs('visitator', view, { id }))).toEqual(['FORBIDDEN']);
    const { data } = await town.askAs('coordinator', view, { id });
    expect(at(data, 'citizen', 'signals')).toHaveLength(2);
  });

  it.each(['citizen', 'manager', 'privacy-officer', 'journal-system', 'guardian'])(
    'is not recorded by %s',
    async (person) => {
      const { cpr } = await way.plant();
      expect(codesOf(await way.signal(cpr, {}, person))).toEqual(['FORBIDDEN']);
    },
  );

  it.each([
    ['about nobody', { cpr: unknownCpr }, 'NOT_FOUND', /Nobody is known/],
    ['about no number', { cpr: '123' }, 'BAD_USER_INPUT', /CPR/],
    ['from no source that the programme has', { source: 'BAKER' }, 'BAD_USER_INPUT', /GP, HOUSING/],
    ['received tomorrow', { receivedOn: '2026-11-22' }, 'BAD_USER_INPUT', /lies ahead/],
    ['received years ago', { receivedOn: '2020-01-01' }, 'BAD_USER_INPUT', /more than a year/],
    ['without a word', { note: '' }, 'BAD_USER_INPUT', /note has 0/],
    ['as long as a book', { note: 'x'.repeat(2_001) }, 'BAD_USER_INPUT', /note has 2001/],
    [
      'from a source that is another programme’s',
      { programme: 'STEVNS_BORGERKONSULENT' },
      'BAD_USER_INPUT',
      /source is no code of the programme; it has CENTRE/,
    ],
  ])('is none %s', async (_, more, code, said) => {
    const { cpr } = await way.plant();
    const answer = await way.signal(cpr, more);
    expect(codesOf(answer)).toEqual([code]);
    expect(messageOf(answer)).toMatch(said);
    expect(answer.text).not.toContain(cpr);
  });

  it('that is none is answered alike, whoever is known', async () => {
    const { cpr } = await way.plant();
    const answers = [
      await way.signal(cpr, { note: '' }),
      await way.signal(unknownCpr, { note: '' }),
    ];
    expect(new Set(answers.map(messageOf)).size).toBe(1);
  });

  it('is logged, once, however often it is sent', async () => {
    const { id, cpr } = await way.plant();
    const key = { idempotencyKey: 'a-signal-sent-twice' };
    const [first, again] = [await way.signal(cpr, key), await way.signal(cpr, key)];
    expect(fieldOf(again, 'recordSignal', 'signalId')).toBe(
      fieldOf(first, 'recordSignal', 'signalId'),
    );
    const { rows } = await town.databases.run(
      'coordination',
      `select (select count(*)::integer from coordination.signals where citizen_id = '${id}') as signals,
              (select count(*)::integer from coordination.access_log
                where citizen_id = '${id}' and entry::text like '%CHANGED%') as logged`,
    );
    expect(rows).toEqual([{ signals: 1, logged: 1 }]);
  });

  describe('about the citizen who asks', () => {
    const seenByAmalie = async () =>
      at((await town.askAs('citizen', own)).data, 'me', 'citizen', 'signals');

    it('does not tell them that it was their mother, who asked not to be named (R10)', async () => {
      const told = { source: 'RELATIVE', note: 'Hendes mor ringede' };
      expect((await way.signal(stories.amalie.cpr, told)).errors).toEqual([]);
      expect(await seenByAmalie()).toEqual([{ source: null, note: null, isSourceProtected: true }]);
      const { data, text } = await town.askAs(
        'journal-system',
        `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { signals { source note } } }`,
        { cpr: stories.amalie.cpr },
      );
      expect(at(data, 'citizenByCpr', 'signals')).toEqual([{ source: null, note: null }]);
      expect(text).not.toContain('mor');
      const worker = await town.askAs(
        'coordinator',
        `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { signals { source note } } }`,
        { cpr: stories.amalie.cpr },
      );
      expect(at(worker.data, 'citizenByCpr', 'signals')).toEqual([told]);
    });

    it('tells them who it was where that is no secret: an authority, or who said so (R9)', async () => {
      await way.signal(stories.amalie.cpr);
      await way.signal(stories.amalie.cpr, {
        source: 'RELATIVE',
        note: 'Sig bare, det var mig',
        isSourceProtected: false,
      });
      const seen = await seenByAmalie();
      expect(seen).toContainEqual({ source: 'GP', note, isSourceProtected: false });
      expect(seen).toContainEqual({
        source: 'RELATIVE',
        note: 'Sig bare, det var mig',
        isSourceProtected: false,
      });
    });
  });
});
