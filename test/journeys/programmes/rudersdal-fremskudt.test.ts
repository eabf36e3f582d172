import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { stories } from '../../../demo/stories/stories.ts';
import { getToken } from '../../setup/ask.ts';
import { listExamples, prepareExample } from '../../setup/examples.ts';
import { startInOneProcess, type OneProcess } from '../../setup/one-process.ts';
import { today } from '../../setup/today.ts';
import { codesOf, fieldOf, messageOf } from '../../setup/way-in.ts';
import { at } from '../../walls/cells.ts';
import { createWork, writeProgrammes } from './way-of-working.ts';

const { amalie } = stories;
const calls = `{ me { meetingsToCall(first: 100) { nodes { citizen { id } programme cadence dueOn overdueSince } } } }`;
const findings = `findings(rule: [MEETING_CADENCE]) { title dueOn source outcome }`;

// 21 November 2026 is a Saturday: five working days after Friday the 13th are the 20th.
const friday = '2026-11-13';

describe('Rudersdal: outreach', () => {
  let folder: string;
  let town: OneProcess;
  let work: ReturnType<typeof createWork>;
  /** Whom the journey is about: signalled on the Friday by a GP, in no centre. */
  let person: { id: string; cpr: string };
  beforeAll(async () => {
    folder = await writeProgrammes('rudersdal-fremskudt-sagsbehandling.yaml', {
      'on-paper.yaml': (text) =>
        text
          .replace('code: RUDERSDAL_FREMSKUDT', 'code: NOT_HANDED_OUT')
          .replace('isForCitizen: true', 'isForCitizen: false'),
    });
    town = await startInOneProcess({ PROGRAMMES_FOLDER: folder });
    work = createWork(town);
    person = await work.plant();
  });
  afterAll(async () => {
    await town.stop();
    await rm(folder, { recursive: true });
  });

  const callFor = async (id: string | undefined) => {
    const { data } = await town.askAs('coordinator', calls);
    const found = at(data, 'me', 'meetingsToCall', 'nodes');
    const nodes: unknown[] = Array.isArray(found) ? found : [];
    return nodes.filter(
      (node) =>
        at(node, 'programme') === 'RUDERSDAL_FREMSKUDT' &&
        (id === undefined ? at(node, 'citizen') === null : at(node, 'citizen', 'id') === id),
    );
  };

  it('begins with a signal, of somebody whom no centre knows (R7, R9)', async () => {
    for (const [source, receivedOn] of [
      ['GP', friday],
      ['HOUSING', '2026-11-16'],
      ['PSYCHIATRY', '2026-11-18'],
    ])
      expect((await work.signal(person.cpr, { source, receivedOn })).errors).toEqual([]);
    const { citizen } = await work.see('visitator', person.id, 'signals { source } isCrossCentre');
    expect(at(citizen, 'signals')).toEqual(
      ['PSYCHIATRY', 'HOUSING', 'GP'].map((source) => ({ source })),
    );
  });

  it('hears a mother, who is not named to her child (R10)', async () => {
    await work.signal(amalie.cpr, { source: 'RELATIVE', note: 'Hun svarer mig ikke' });
    const { data } = await town.askAs('citizen', '{ me { citizen { signals { source note } } } }');
    expect(at(data, 'me', 'citizen', 'signals')).toContainEqual({ source: null, note: null });
  });

  it('screens question by question, and a criterion is relaxed with a reason (R5, R6)', async () => {
    const answers = [
      { question: 'MENTAL_DIFFICULTIES', answer: 'Ja' },
      { question: 'NO_CONTACT_WITH_WORK', answer: 'Nej, men kun to timer om ugen' },
      { question: 'KNOWN_BEFORE', answer: 'Nej' },
      { question: 'SUBSTANCE_USE', answer: 'Ved ikke' },
    ];
    const screen = (more: object) =>
      work.send('visitator', 'recordScreening', {
        citizenId: person.id,
        programme: 'RUDERSDAL_FREMSKUDT',
        answers,
        outcome: 'DEVIATION',
        ...more,
      });
    expect(codesOf(await screen({}))).toEqual(['BAD_USER_INPUT']);
    expect(messageOf(await screen({ answers: answers.slice(1), deviationReason: 'x' }))).toMatch(
      /MENTAL_DIFFICULTIES/,
    );
    const screened = await screen({ deviationReason: 'To timer er ingen kontakt at regne med' });
    expect(screened.errors).toEqual([]);
  });

  it('goes from the signal over the screening to outreach, where somebody coordinates (R1, R2)', async () => {
    for (const [step, outcome] of [
      ['SIGNAL', 'ADVANCED'],
      ['SCREENING', 'ADVANCED'],
      ['OUTREACH', 'ENROL'],
    ])
      expect(
        (await work.decide(person.id, { step, outcome, skipReason: null, track: 'ADULT' })).errors,
      ).toEqual([]);
    expect((await work.enrol(person.id)).errors).toEqual([]);
    const { citizen } = await work.see(
      'coordinator',
      person.id,
      'coordinatingCaseworker { id } coordination { programme { code } } centres { status }',
    );
    expect(citizen).toMatchObject({
      coordinatingCaseworker: { id: 'METHOL' },
      coordination: { programme: { code: 'RUDERSDAL_FREMSKUDT' } },
      centres: Array.from({ length: 3 }, () => ({ status: 'NOT_KNOWN' })),
    });
  });

  describe('the intake form', () => {
    const fill = (who: string, citizenId: string, more: object = {}) =>
      work.send(who, 'recordIntake', {
        citizenId,
        by: 'CASEWORKER',
        answers: [{ theme: 'MENTAL', answer: ' Bange for breve ' }],
        ...more,
      });

    it('is filled in by the themes of VUM (R12, R14)', async () => {
      const form = await town.askAs(
        'coordinator',
        '{ programme(code: "RUDERSDAL_FREMSKUDT") { intake { isForCitizen themes { code } } } }',
      );
      const themes = at(form.data, 'programme', 'intake', 'themes');
      const codes = Array.isArray(themes) ? themes.map((theme) => at(theme, 'code')) : [];
      expect(codes).toHaveLength(11);
      const answers = codes.map((theme) => ({ theme, answer: 'Talt igennem hjemme' }));
      const filled = await fill('coordinator', person.id, { answers });
      expect(at(filled.data, 'recordIntake', 'intake')).toEqual({
        by: 'CASEWORKER',
        answers,
        recordedBy: { id: 'METHOL' },
      });
    });

    it.each([
      ['a theme of nobody’s', [{ theme: 'MONEY', answer: 'x' }], /PHYSICAL, MENTAL/],
      ['nothing', [], /answers are none/],
      ['a theme without words', [{ theme: 'MENTAL', answer: ' ' }], /answers\[0\].answer/],
      [
        'a theme twice',
        [
          { theme: 'MENTAL', answer: 'Ja' },
          { theme: 'MENTAL', answer: 'Nej' },
        ],
        /answers\[1\].theme is answered twice/,
      ],
    ])('does not say %s', async (_, answers, said) => {
      const answer = await fill('coordinator', person.id, { answers });
      expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
      expect(messageOf(answer)).toMatch(said);
    });

    it('is handed to the citizen, who fills it in as themselves (R13)', async () => {
      const id = await work.idOf(amalie.cpr);
      await work.inDatabase(
        `update coordination.coordinations set model = 'RUDERSDAL_FREMSKUDT' where citizen_id = '${id}'`,
      );
      expect(codesOf(await fill('citizen', id))).toEqual(['FORBIDDEN']);
      const own = await fill('citizen', id, { by: 'CITIZEN' });
      expect(own.errors).toEqual([]);
      const { citizen } = await work.see(
        'coordinator',
        id,
        'coordination { intakes { by answers { theme answer } recordedBy { id } } }',
      );
      expect(at(citizen, 'coordination', 'intakes')).toEqual([
        {
          by: 'CITIZEN',
          answers: [{ theme: 'MENTAL', answer: 'Bange for breve' }],
          recordedBy: null,
        },
      ]);
      expect(codesOf(await fill('visitator', person.id))).toEqual(['FORBIDDEN']);
    });

    it('is none of a programme that has none, and none that is not handed out is the citizen’s (R13)', async () => {
      const id = await work.idOf(amalie.cpr);
      for (const [model, said] of [
        ['NOT_HANDED_OUT', /NOT_HANDED_OUT does not hand it to citizens/],
        ['GRIBSKOV_VUP', /GRIBSKOV_VUP has no intake form/],
      ] as const) {
        await work.inDatabase(
          `update coordination.coordinations set model = '${model}' where citizen_id = '${id}'`,
        );
        expect(messageOf(await fill('citizen', id, { by: 'CITIZEN' }))).toMatch(said);
      }
    });
  });

  describe('the coordinating meeting', () => {
    const plan = async (id: string) =>
      fieldOf(
        await work.change('coordinator', 'planMeeting', id, {
          kind: 'COORDINATING',
          heldOn: today,
          place: 'HOME',
        }),
        'planMeeting',
        'meeting',
        'id',
      );
    const record = (id: string, meetingId: string, more: object = {}) =>
      work.change('coordinator', 'recordMeeting', id, {
        meetingId,
        caseworkers: [{ caseworkerId: 'METHOL', presence: 'ATTENDED' }],
        citizen: 'DECLINED',
        ...more,
      });

    it('is due five working days after the first signal, in the calendar and among the findings (R17)', async () => {
      expect(await callFor(person.id)).toMatchObject([
        { cadence: 'COORDINATING_MEETING', dueOn: '2026-11-20', overdueSince: '2026-11-21' },
      ]);
      const { citizen } = await work.see('coordinator', person.id, findings);
      expect(at(citizen, 'findings')).toEqual([
        expect.objectContaining({ dueOn: '2026-11-20', outcome: 'FOUND', source: 'R17, R18, R19' }),
      ]);
    });

    it('is not due since a signal that was answered with no (R17)', async () => {
      const again = await work.plant();
      await work.signal(again.cpr, { receivedOn: '2026-11-02' });
      await work.decide(again.id, { outcome: 'REJECTED', skipReason: null });
      await work.signal(again.cpr, { receivedOn: '2026-11-19' });
      await work.decide(again.id);
      expect((await work.enrol(again.id)).errors).toEqual([]);
      expect(await callFor(again.id)).toMatchObject([{ dueOn: '2026-11-26', overdueSince: null }]);
    });

    it('cannot be judged where nobody knows the first contact (R17)', async () => {
      const unknown = await work.admit();
      expect((await work.enrol(unknown.id)).errors).toEqual([]);
      await work.inDatabase(
        `delete from coordination.signal_sources where signal_id in
           (select id from coordination.signals where citizen_id = '${unknown.id}');
         delete from coordination.signals where citizen_id = '${unknown.id}'`,
      );
      const { citizen } = await work.see('coordinator', unknown.id, findings);
      expect(at(citizen, 'findings')).toMatchObject([{ outcome: 'CANNOT_JUDGE' }]);
    });

    it('may be without the citizen, with a purpose, and later with a reason (R18, R19)', async () => {
      const meetingId = await plan(person.id);
      const purpose = { purposeWithoutCitizen: 'Aftale hvem der banker på' };
      expect(messageOf(await record(person.id, meetingId, purpose))).toMatch(
        /2026-11-20 was the last day in time.*TRUST/,
      );
      const late = { reasonForLater: 'TRUST' };
      expect(messageOf(await record(person.id, meetingId, late))).toMatch(/purposeWithoutCitizen/);
      const held = await record(person.id, meetingId, { ...late, ...purpose });
      expect(at(held.data, 'recordMeeting', 'meeting')).toMatchObject({
        ...late,
        ...purpose,
        attendance: expect.arrayContaining([{ who: 'CITIZEN', presence: 'DECLINED' }]),
      });
      expect(await callFor(person.id)).toEqual([]);
    });

    it('counts from the day that somebody met them, where that is said (R17, R18)', async () => {
      const met = await work.plant();
      await work.signal(met.cpr, { receivedOn: '2026-10-01' });
      await work.decide(met.id);
      expect((await work.enrol(met.id)).errors).toEqual([]);
      const meetingId = await plan(met.id);
      const held = await record(met.id, meetingId, {
        citizen: 'ATTENDED',
        firstContactOn: '2026-11-17',
      });
      expect(held.errors).toEqual([]);
    });
  });

  it('has a weekly meeting of its own, of no citizen (R8)', async () => {
    expect(await callFor(undefined)).toMatchObject([
      { citizen: null, cadence: 'WEEKLY_MEETING', dueOn: expect.stringMatching(/^2026-1[12]-/) },
    ]);
  });

  it('is written once: the journal of a centre hears that it happened, and reads what (R24)', async () => {
    await work.inDatabase(
      `insert into coordination.attachments (citizen_id, centre, caseworker_id) values ('${person.id}', 'SOCIAL', 'SOFLIN')`,
    );
    // Told once nothing runs that began before: what runs in another database of this server counts too.
    await vi.waitFor(
      async () => {
        const events = await town.askAs(
          'journal-system',
          '{ events(first: 100) { nodes { kind citizenId } } }',
        );
        const heard = at(events.data, 'events', 'nodes');
        const ofPerson = (Array.isArray(heard) ? heard : []).filter(
          (node: unknown) => at(node, 'citizenId') === person.id,
        );
        for (const kind of ['INTAKE_RECORDED', 'MEETING_RECORDED'])
          expect(ofPerson).toContainEqual({ kind, citizenId: person.id });
        expect(events.text).not.toMatch(/Talt igennem|banker på/);
      },
      { timeout: 20_000, interval: 200 },
    );
    const { codes, citizen } = await work.see(
      'journal-system',
      person.id,
      'coordination { intakes { answers { answer } } meetings { purposeWithoutCitizen } }',
    );
    expect(codes).toEqual([]);
    expect(JSON.stringify(citizen)).toMatch(/Talt igennem.*banker på/);
  });

  it('reads everything about one citizen on the way, in one short question (R23)', async () => {
    const [example] = listExamples().filter(({ name }) => name === '25-on-the-way');
    if (!example) throw new Error('There is no such example.');
    const send = await prepareExample(
      town.url,
      await getToken(town.issuerUrl, example.person),
      example,
    );
    const asked: string[] = [];
    const hear = (message: unknown) => {
      const path = at(message, 'request', 'path');
      const origin = String(at(message, 'request', 'origin'));
      if (path === '/graphql' && !town.url.startsWith(origin)) asked.push(origin);
    };
    await send();
    subscribe('undici:request:create', hear);
    const { text, errors } = await send();
    unsubscribe('undici:request:create', hear);
    expect(errors).toEqual([]);
    // One request leaves the phone; one wave leaves the gateway, and asks each centre once.
    expect(asked).toHaveLength(3);
    expect(new Set(asked).size).toBe(3);
    const words = example.query.replaceAll(/#.*/g, '').replaceAll(/\s+/g, ' ');
    expect(Buffer.byteLength(words)).toBeLessThan(600);
    expect(Buffer.byteLength(text)).toBeLessThan(8_000);
  });

  describe('lets go', () => {
    const seeWho = async () =>
      at((await work.see('jobcenter-caseworker', person.id, who)).citizen, ...responsible);
    const who = 'coordinatingCaseworker { id }';
    const responsible = ['coordinatingCaseworker', 'id'] as const;

    it('only when the next one has taken over, also where who coordinates leaves (R22, R25)', async () => {
      const handover = {
        toCaseworkerId: 'JAKLUN',
        criteria: 'LEAVES',
        note: 'Jeg rejser den 1.; han kender Jakob',
      };
      const asked = await work.change('coordinator', 'requestHandover', person.id, handover);
      expect(asked.errors).toEqual([]);
      expect(await seeWho()).toBe('METHOL');
      const ending = { outcome: 'HANDED_OVER', reason: 'Overdraget', handedTo: 'SOFLIN' };
      expect(codesOf(await work.change('coordinator', 'endEnrolment', person.id, ending))).toEqual([
        'CONFLICT',
      ]);
      const handoverId = fieldOf(asked, 'requestHandover', 'handover', 'id');
      const accepted = await work.change('jobcenter-caseworker', 'acceptHandover', person.id, {
        handoverId,
      });
      expect(accepted.errors).toEqual([]);
      expect(await seeWho()).toBe('JAKLUN');
      expect((await work.see('coordinator', person.id, who)).codes).toEqual(['FORBIDDEN']);
    });

    it('of nobody whom nobody answers for then (R22)', async () => {
      const end = (more: object) =>
        work.change('jobcenter-caseworker', 'endEnrolment', person.id, {
          outcome: 'HANDED_OVER',
          reason: 'Stabil, og tryg ved Sofie',
          ...more,
        });
      expect(messageOf(await end({}))).toMatch(/say who answers/);
      expect((await end({ handedTo: 'SOFLIN' })).errors).toEqual([]);
      const { citizen } = await work.see(
        'social-caseworker',
        person.id,
        'enrolments { outcome until handedTo { id } }',
      );
      expect(at(citizen, 'enrolments')).toEqual([
        { outcome: 'HANDED_OVER', until: today, handedTo: { id: 'SOFLIN' } },
      ]);
    });

    it('and finds who is left without anybody (R25)', async () => {
      const { data } = await town.askAs(
        'guardian',
        '{ me { citizen { findings(rule: [NO_COORDINATING_CASEWORKER]) { severity title } } } }',
      );
      expect(at(data, 'me', 'citizen', 'findings')).toEqual([
        { severity: 'URGENT', title: expect.stringMatching(/^Ingen koordinerende sagsbehandler/) },
      ]);
    });
  });
});
