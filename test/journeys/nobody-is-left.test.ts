import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gribskov } from '../setup/enrolments.ts';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';
import { today } from '../setup/today.ts';
import { codesOf, createWayIn, fieldOf, messageOf } from '../setup/way-in.ts';
import { at } from '../walls/cells.ts';

const enrolment = {
  programme: 'GRIBSKOV_VUP',
  track: 'ADULT',
  team: [{ caseworkerId: 'SOFLIN', role: 'PARTNER' }],
};
const view = `query ($id: ID!) { citizen(id: $id) { name whyAccess { rules { id } } centres { status }
  coordination { version programme { code } } coordinatingCaseworker { id } enrolments { programme until }
  signals { programme note } } }`;
const plan = `query ($id: ID!) { citizen(id: $id) { plan { id } } }`;
const withheld = Array.from({ length: 3 }, () => ({ status: 'WITHHELD' }));

/** Walked over HTTP as the people would, each with their own token. */
describe('nobody is left where nobody can act', () => {
  let town: OneProcess;
  let way: ReturnType<typeof createWayIn>;
  beforeAll(async () => {
    town = await startInOneProcess();
    way = createWayIn(town);
  });
  afterAll(() => town.stop());

  const inDatabase = (sql: string) => town.databases.run('coordination', sql);
  const look = async (person: string, id: string) => {
    const { data, errors } = await town.askAs(person, view, { id });
    expect(errors).toEqual([]);
    return at(data, 'citizen');
  };
  const isShut = async (person: string, id: string) =>
    expect(codesOf(await town.askAs(person, view, { id })), person).toEqual(['FORBIDDEN']);
  const list = async (
    field: string,
    columns: string,
    person = 'visitator',
    of = 'GRIBSKOV_VUP',
  ) => {
    const { data, errors } = await town.askAs(
      person,
      `{ programme(code: "${of}") { ${field}(first: 100) { totalCount nodes { citizenId ${columns} } } } }`,
    );
    expect(errors).toEqual([]);
    return at(data, 'programme', field, 'nodes');
  };

  describe('in a programme without a facilitator (R22, R25)', () => {
    const relieved = (id: string) =>
      inDatabase(
        `update coordination.coordinating_caseworkers set since = '2026-11-01', until = '${today}' where citizen_id = '${id}'`,
      );
    const enrolled = async () => {
      const { id } = await way.admit(gribskov);
      expect((await way.enrol(id, enrolment)).errors).toEqual([]);
      return id;
    };
    const appoint = (citizenId: string, more: object = {}, person = 'visitator') =>
      way.send(person, 'assignCoordinatingCaseworker', {
        citizenId,
        expectedVersion: 1,
        caseworkerId: 'METHOL',
        ...more,
      });

    it('who visitates appoints where nobody coordinates: they find them, see what they need, and no more afterwards', async () => {
      const id = await enrolled();
      await isShut('visitator', id);
      await relieved(id);
      expect(await list('withoutResponsible', 'reason mayAppoint { id }')).toContainEqual({
        citizenId: id,
        reason: 'ENDED',
        mayAppoint: [],
      });
      expect(await look('visitator', id)).toMatchObject({
        name: 'Nørre Planteborg',
        whyAccess: { rules: [{ id: 'APPOINTING' }] },
        centres: withheld,
        coordination: { version: 1, programme: { code: 'GRIBSKOV_VUP' } },
        coordinatingCaseworker: null,
      });
      expect(codesOf(await town.askAs('visitator', plan, { id }))).toEqual(['FORBIDDEN']);
      const key = { idempotencyKey: 'appointed-by-inger' };
      const first = await appoint(id, key);
      expect(first.errors).toEqual([]);
      await isShut('visitator', id);
      expect(await list('withoutResponsible', 'reason')).not.toContainEqual(
        expect.objectContaining({ citizenId: id }),
      );
      // Theirs to ask again; the citizen is not any more.
      const again = await appoint(id, key);
      expect([again.errors, at(again.data, 'assignCoordinatingCaseworker', 'citizen')]).toEqual([
        [],
        null,
      ]);
      expect(await look('coordinator', id)).toMatchObject({
        coordinatingCaseworker: { id: 'METHOL' },
        coordination: { version: 2 },
      });
      expect(codesOf(await appoint(id, { expectedVersion: 2 }))).toEqual(['FORBIDDEN']);
    });

    it('nor does a citizen stay with who has left, and nobody who has left is appointed', async () => {
      const id = await enrolled();
      await inDatabase(
        `insert into coordination.caseworkers (id, name) values ('GONEAW', 'Gone Away');
         insert into coordination.staffing (caseworker_id, centre, since, until)
         values ('GONEAW', 'SOCIAL', '2026-01-01', '2026-11-01');
         update coordination.coordinating_caseworkers set caseworker_id = 'GONEAW' where citizen_id = '${id}'`,
      );
      const told = await town.askAs(
        'social-caseworker',
        'query ($id: ID!) { citizen(id: $id) { findings(rule: [NO_COORDINATING_CASEWORKER]) { severity title } } }',
        { id },
      );
      expect(at(told.data, 'citizen', 'findings')).toEqual([
        {
          severity: 'URGENT',
          title:
            'Den koordinerende sagsbehandler er fratrådt: tovholderen, eller den, der visiterer, udpeger en',
        },
      ]);
      const gone = await appoint(id, { caseworkerId: 'GONEAW' });
      expect([codesOf(gone), messageOf(gone)]).toEqual([
        ['BAD_USER_INPUT'],
        expect.stringMatching(/has left/),
      ]);
      expect((await appoint(id)).errors).toEqual([]);
      expect(await look('coordinator', id)).toMatchObject({
        coordinatingCaseworker: { id: 'METHOL' },
      });
    });

    it('nobody appoints themselves, nor at a version that is not, nor without the right; and nothing else is theirs', async () => {
      const id = await enrolled();
      await relieved(id);
      const own = await appoint(id, { caseworkerId: 'INGSTO' });
      expect(messageOf(own)).toMatch(/Nobody appoints themselves/);
      expect(codesOf(await appoint(id, { expectedVersion: 2 }))).toEqual(['CONFLICT']);
      for (const person of ['facilitator', 'jobcenter-caseworker', 'coordinator', 'manager'])
        expect(codesOf(await appoint(id, { caseworkerId: 'JAKLUN' }, person)), person).toEqual([
          'FORBIDDEN',
        ]);
      const of = { citizenId: id, expectedVersion: 1 };
      for (const [change, input] of [
        ['setTeamMember', { ...of, caseworkerId: 'JAKLUN', role: 'PARTNER' }],
        ['requestHandover', { ...of, toCaseworkerId: 'JAKLUN', note: 'Til dig' }],
        ['endEnrolment', { ...of, outcome: 'OTHER', reason: 'Ingen' }],
      ] as const)
        expect(codesOf(await way.send('visitator', change, input)), change).toEqual(['FORBIDDEN']);
      expect(codesOf(await way.decide(id, gribskov))).toEqual(['FORBIDDEN']);
      expect((await appoint(id)).errors).toEqual([]);
    });
  });

  describe('a signal about who is enrolled in another programme', () => {
    const signalled = async () => {
      const person = await way.admit(gribskov);
      expect((await way.enrol(person.id, enrolment)).errors).toEqual([]);
      expect((await way.signal(person.cpr, { note: 'Ringer ikke tilbage' })).errors).toEqual([]);
      return person;
    };
    const waiting = (person?: string) =>
      list('withoutDecision', 'waitingSince enrolledIn', person, 'RUDERSDAL_FREMSKUDT');

    it('is found by who coordinates, and by who visitates, who says no with a reason (R9)', async () => {
      const { id } = await signalled();
      const row = { citizenId: id, waitingSince: today, enrolledIn: 'GRIBSKOV_VUP' };
      const told = await town.askAs(
        'coordinator',
        'query ($id: ID!) { citizen(id: $id) { findings(rule: [SIGNAL_RECEIVED]) { severity title } } }',
        { id },
      );
      expect(at(told.data, 'citizen', 'findings')).toEqual([
        {
          severity: 'WARNING',
          title:
            'Henvendelse til Fremskudt sagsbehandling modtaget 21. november 2026: den tages op på næste møde',
        },
      ]);
      expect(await waiting()).toContainEqual(row);
      expect(await waiting('manager')).toContainEqual(row);
      expect(await look('visitator', id)).toMatchObject({
        whyAccess: { rules: [{ id: 'VISITATION' }] },
        centres: withheld,
        enrolments: [{ programme: 'GRIBSKOV_VUP', until: null }],
        coordinatingCaseworker: { id: 'METHOL' },
      });
      expect(codesOf(await town.askAs('visitator', plan, { id }))).toEqual(['FORBIDDEN']);
      const reasons = ['Er i velfærdsudviklingsprogrammet, som har fået det at vide'];
      expect(
        (await way.decide(id, { outcome: 'REJECTED', reasons, skipReason: null })).errors,
      ).toEqual([]);
      await isShut('visitator', id);
      expect(await waiting()).not.toContainEqual(expect.objectContaining({ citizenId: id }));
    });

    it('opens no way into the enrolment that there is: it is ended by who organises it, and then another begins', async () => {
      const { id } = await signalled();
      expect((await way.decide(id)).errors).toEqual([]);
      const early = await way.enrol(id);
      expect([codesOf(early), messageOf(early)]).toEqual([
        ['CONFLICT'],
        expect.stringMatching(/end that enrolment first/),
      ]);
      const of = { citizenId: id, expectedVersion: 1 };
      const appointing = { ...of, caseworkerId: 'SOFLIN' };
      expect(
        codesOf(await way.send('visitator', 'assignCoordinatingCaseworker', appointing)),
      ).toEqual(['FORBIDDEN']);
      expect(messageOf(await way.decide(id, gribskov))).toMatch(/enrolled in GRIBSKOV_VUP already/);
      const ending = { ...of, outcome: 'OTHER', reason: 'Går videre i Rudersdal' };
      expect((await way.send('coordinator', 'endEnrolment', ending)).errors).toEqual([]);
      expect((await way.enrol(id)).errors).toEqual([]);
      await isShut('visitator', id);
      expect(await waiting()).not.toContainEqual(expect.objectContaining({ citizenId: id }));
    });

    it('is of the programme that it was for: a no to another one leaves it waiting', async () => {
      const { id, cpr } = await way.plant();
      await way.signal(cpr);
      await way.signal(cpr, { programme: 'STEVNS_SAMARBEJDSMODEL', source: 'CENTRE' });
      const no = { programme: 'STEVNS_SAMARBEJDSMODEL', step: 'CENTRE', outcome: 'REJECTED' };
      expect((await way.decide(id, { ...no, skipReason: null })).errors).toEqual([]);
      expect(await waiting()).toContainEqual(expect.objectContaining({ citizenId: id }));
      await look('visitator', id);
    });
  });

  it.each(['withoutResponsible', 'withoutDecision'])(
    '%s is a list for managers and for who visitates, each for their purpose, and each reading is logged',
    async (field) => {
      const { id, cpr } = await way.admit(gribskov);
      await way.enrol(id, enrolment);
      await inDatabase(
        `delete from coordination.coordinating_caseworkers where citizen_id = '${id}'`,
      );
      await way.signal(cpr);
      const of = field === 'withoutDecision' ? 'RUDERSDAL_FREMSKUDT' : 'GRIBSKOV_VUP';
      const asked = `{ programme(code: "${of}") { ${field}(first: 100) { nodes { citizenId } } } }`;
      const ask = (person: string, purpose: string) =>
        town.askAs(person, asked, {}, { 'helhed-purpose': purpose });
      for (const [person, purpose] of [
        ['visitator', 'CASEWORK'],
        ['visitator', 'COORDINATION'],
        ['manager', 'FIGURES'],
      ] as const) {
        const answer = await ask(person, purpose);
        expect([answer.errors, answer.text.includes(id)], person).toEqual([[], true]);
      }
      for (const [person, purpose] of [
        ['visitator', 'FIGURES'],
        ['manager', 'CASEWORK'],
        ['coordinator', 'CASEWORK'],
        ['facilitator', 'COORDINATION'],
        ['privacy-officer', 'SUPERVISION'],
        ['citizen', 'OWN_ACCESS'],
      ] as const) {
        const answer = await ask(person, purpose);
        expect([codesOf(answer), answer.text.includes(id)], person).toEqual([['FORBIDDEN'], false]);
      }
      const { rows } = await town.databases.run<{ ground: string }>(
        'coordination',
        `select split_part(entry ->> 'ground', ':', 1) as ground from coordination.access_log
          where citizen_id = '${id}' and entry::text like '%"WITHOUT_%' order by seq`,
      );
      const [visitating, managing] =
        field === 'withoutDecision'
          ? ['TO_DECIDE', 'WITHOUT_DECISION']
          : ['TO_APPOINT', 'WITHOUT_RESPONSIBLE'];
      expect(rows.map(({ ground }) => ground)).toEqual([visitating, visitating, managing]);
      expect(fieldOf(await town.askAs('visitator', view, { id }), 'citizen', 'name')).toBe(
        'Nørre Planteborg',
      );
    },
  );
});
