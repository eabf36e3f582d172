import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { stories } from '../../../demo/stories/stories.ts';
import { getToken } from '../../setup/ask.ts';
import { listExamples, prepareExample } from '../../setup/examples.ts';
import { startInOneProcess, type OneProcess } from '../../setup/one-process.ts';
import { today } from '../../setup/today.ts';
import { codesOf, createWayIn, messageOf } from '../../setup/way-in.ts';
import { writeProgrammes } from '../../setup/written-programmes.ts';
import { at } from '../../walls/cells.ts';
import { createJourney, toList, type Journey } from './journey.ts';

const calls = `{ me { meetingsToCall(first: 100) { nodes { citizen { id } programme cadence dueOn overdueSince } } } }`;
const findings = `findings(rule: [MEETING_CADENCE]) { title dueOn source outcome }`;

// 21 November 2026 is a Saturday: five working days after Friday the 13th are the 20th.
const friday = '2026-11-13';

describe('Rudersdal: outreach', () => {
  let folder: string;
  let town: OneProcess;
  let way: ReturnType<typeof createWayIn>;
  let amalie: Journey;
  /** Whom the journey is about: signalled on the Friday by a GP, in no centre. */
  let person: Journey;
  beforeAll(async () => {
    folder = await writeProgrammes('rudersdal-fremskudt-sagsbehandling.yaml', {
      'on-paper.yaml': (text) =>
        text
          .replace('code: RUDERSDAL_FREMSKUDT', 'code: NOT_HANDED_OUT')
          .replace('isForCitizen: true', 'isForCitizen: false'),
    });
    town = await startInOneProcess({ PROGRAMMES_FOLDER: folder });
    way = createWayIn(town);
    amalie = await createJourney(town, stories.amalie);
    person = await createJourney(town, await way.plant());
  });
  afterAll(async () => {
    await town.stop();
    await rm(folder, { recursive: true });
  });

  const callFor = async (id: string | undefined) => {
    const { data } = await town.askAs('coordinator', calls);
    return toList(at(data, 'me', 'meetingsToCall', 'nodes')).filter(
      (call) => at(call, 'programme') === 'RUDERSDAL_FREMSKUDT' && at(call, 'citizen', 'id') === id,
    );
  };

  it('begins with a signal, of somebody whom no centre knows (R7, R9)', async () => {
    for (const [source, receivedOn] of [
      ['GP', friday],
      ['HOUSING', '2026-11-16'],
      ['PSYCHIATRY', '2026-11-18'],
    ])
      expect((await way.signal(person.cpr, { source, receivedOn })).errors).toEqual([]);
    const seen = await person.look('visitator', 'signals { source }');
    expect(at(seen, 'signals')).toEqual(
      ['PSYCHIATRY', 'HOUSING', 'GP'].map((source) => ({ source })),
    );
  });

  it('hears a mother, who is not named to her child (R10)', async () => {
    await way.signal(amalie.cpr, { source: 'RELATIVE', note: 'Hun svarer mig ikke' });
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
      person.attempt('visitator', 'recordScreening', {
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

  it('takes nobody in whom its own criteria leave out, but by a relaxation that is written down (R5, R6)', async () => {
    const screen = (mental: string, work: string, outcome = 'IN_TARGET_GROUP') =>
      person.attempt('visitator', 'recordScreening', {
        programme: 'RUDERSDAL_FREMSKUDT',
        answers: [
          { question: 'MENTAL_DIFFICULTIES', answer: mental },
          { question: 'NO_CONTACT_WITH_WORK', answer: work },
          { question: 'KNOWN_BEFORE', answer: 'Nej' },
          { question: 'SUBSTANCE_USE', answer: 'Nej' },
        ],
        outcome,
      });
    for (const [mental, work] of [
      ['Nej', 'Nej'],
      ['Ja', 'Nej, to timer om ugen'],
    ] as const)
      expect(messageOf(await screen(mental, work))).toMatch(
        /outcome is IN_TARGET_GROUP, and by these answers the citizen is not; expected OUTSIDE or DEVIATION/,
      );
    expect((await screen('Nej', 'Nej', 'OUTSIDE')).errors).toEqual([]);
    // What is neither yes nor no, a person judges.
    expect((await screen('Formentlig', 'Ja')).errors).toEqual([]);
  });

  it('goes from the signal over the screening to outreach, where somebody coordinates (R1, R2)', async () => {
    for (const [step, outcome] of [
      ['SIGNAL', 'ADVANCED'],
      ['SCREENING', 'ADVANCED'],
      ['OUTREACH', 'ENROL'],
    ])
      expect(
        (await way.decide(person.id, { step, outcome, skipReason: null, track: 'ADULT' })).errors,
      ).toEqual([]);
    expect((await way.enrol(person.id)).errors).toEqual([]);
    const seen = await person.look(
      'coordinator',
      'coordinatingCaseworker { id } coordination { programme { code } } centres { status }',
    );
    expect(seen).toMatchObject({
      coordinatingCaseworker: { id: 'METHOL' },
      coordination: { programme: { code: 'RUDERSDAL_FREMSKUDT' } },
      centres: Array.from({ length: 3 }, () => ({ status: 'NOT_KNOWN' })),
    });
  });

  describe('the intake form', () => {
    const fill = (who: string, whose: Journey, more: object = {}) =>
      whose.attempt(who, 'recordIntake', {
        by: 'CASEWORKER',
        answers: [{ theme: 'MENTAL', answer: ' Bange for breve ' }],
        ...more,
      });

    const bringAmalieTo = (model: string) =>
      amalie.inDatabase(
        `update coordination.coordinations set model = '${model}' where citizen_id = '${amalie.id}'`,
      );

    it('is filled in by the themes of VUM (R12, R14)', async () => {
      const form = await town.askAs(
        'coordinator',
        '{ programme(code: "RUDERSDAL_FREMSKUDT") { intake { isForCitizen themes { code } } } }',
      );
      const codes = toList(at(form.data, 'programme', 'intake', 'themes')).map((theme) =>
        at(theme, 'code'),
      );
      expect(codes).toHaveLength(11);
      const answers = codes.map((theme) => ({ theme, answer: 'Talt igennem hjemme' }));
      const filled = await fill('coordinator', person, { answers });
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
        /answers\[1\].theme is that of answers\[0\] too; expected each once/,
      ],
    ])('does not say %s', async (_, answers, said) => {
      const answer = await fill('coordinator', person, { answers });
      expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
      expect(messageOf(answer)).toMatch(said);
    });

    it('is handed to the citizen, who fills it in as themselves (R13)', async () => {
      await bringAmalieTo('RUDERSDAL_FREMSKUDT');
      expect(codesOf(await fill('citizen', amalie))).toEqual(['FORBIDDEN']);
      const own = await fill('citizen', amalie, { by: 'CITIZEN' });
      expect(own.errors).toEqual([]);
      const seen = await amalie.look(
        'coordinator',
        'coordination { intakes { by answers { theme answer } recordedBy { id } } }',
      );
      expect(at(seen, 'coordination', 'intakes')).toEqual([
        {
          by: 'CITIZEN',
          answers: [{ theme: 'MENTAL', answer: 'Bange for breve' }],
          recordedBy: null,
        },
      ]);
      expect(codesOf(await fill('visitator', person))).toEqual(['FORBIDDEN']);
    });

    it('is none of a programme that has none, and none that is not handed out is the citizen’s (R13)', async () => {
      for (const [model, said] of [
        ['NOT_HANDED_OUT', /NOT_HANDED_OUT does not hand it to citizens/],
        ['GRIBSKOV_VUP', /GRIBSKOV_VUP has no intake form/],
      ] as const) {
        await bringAmalieTo(model);
        expect(messageOf(await fill('citizen', amalie, { by: 'CITIZEN' }))).toMatch(said);
      }
    });
  });

  describe('the coordinating meeting', () => {
    const meeting = { kind: 'COORDINATING', place: 'HOME' };

    it('is due five working days after the first signal, in the calendar and among the findings (R17)', async () => {
      expect(await callFor(person.id)).toMatchObject([
        { cadence: 'COORDINATING_MEETING', dueOn: '2026-11-20', overdueSince: '2026-11-21' },
      ]);
      expect(at(await person.look('coordinator', findings), 'findings')).toEqual([
        expect.objectContaining({ dueOn: '2026-11-20', outcome: 'FOUND', source: 'R17, R18, R19' }),
      ]);
    });

    it('is not due since a signal that was answered with no (R17)', async () => {
      const again = await way.plant();
      await way.signal(again.cpr, { receivedOn: '2026-11-02' });
      await way.decide(again.id, { outcome: 'REJECTED', skipReason: null });
      await way.signal(again.cpr, { receivedOn: '2026-11-19' });
      await way.decide(again.id);
      expect((await way.enrol(again.id)).errors).toEqual([]);
      expect(await callFor(again.id)).toMatchObject([{ dueOn: '2026-11-26', overdueSince: null }]);
    });

    it('cannot be judged where nobody knows the first contact (R17)', async () => {
      const unknown = await createJourney(town, await way.admit());
      expect((await way.enrol(unknown.id)).errors).toEqual([]);
      await unknown.inDatabase(
        `delete from coordination.signal_sources where signal_id in
           (select id from coordination.signals where citizen_id = '${unknown.id}');
         delete from coordination.signals where citizen_id = '${unknown.id}'`,
      );
      expect(at(await unknown.look('coordinator', findings), 'findings')).toMatchObject([
        { outcome: 'CANNOT_JUDGE' },
      ]);
    });

    it('may be without the citizen, with a purpose, and later with a reason (R18, R19)', async () => {
      const called = await person.carryOut('coordinator', 'planMeeting', {
        ...meeting,
        heldOn: today,
      });
      const record = (more: object) =>
        person.attempt('coordinator', 'recordMeeting', {
          meetingId: at(called, 'meeting', 'id'),
          caseworkers: [{ caseworkerId: 'METHOL', presence: 'ATTENDED' }],
          citizen: 'DECLINED',
          ...more,
        });
      const purpose = { purposeWithoutCitizen: 'Aftale hvem der banker på' };
      expect(messageOf(await record(purpose))).toMatch(
        /2026-11-20 was the last day in time.*TRUST/,
      );
      const late = { reasonForLater: 'TRUST' };
      expect(messageOf(await record(late))).toMatch(/purposeWithoutCitizen/);
      const held = await record({ ...late, ...purpose });
      expect(at(held.data, 'recordMeeting', 'meeting')).toMatchObject({
        ...late,
        ...purpose,
        attendance: expect.arrayContaining([
          { who: 'CITIZEN', caseworker: null, presence: 'DECLINED' },
        ]),
      });
      expect(await callFor(person.id)).toEqual([]);
    });

    it('counts from the day that somebody met them, where that is said (R17, R18)', async () => {
      const met = await createJourney(town, await way.plant());
      await way.signal(met.cpr, { receivedOn: '2026-10-01' });
      await way.decide(met.id);
      expect((await way.enrol(met.id)).errors).toEqual([]);
      await met.hold('coordinator', meeting, { firstContactOn: '2026-11-17' });
    });
  });

  it('has a weekly meeting of its own, of no citizen (R8)', async () => {
    expect(await callFor(undefined)).toMatchObject([
      { citizen: null, cadence: 'WEEKLY_MEETING', dueOn: expect.stringMatching(/^2026-1[12]-/) },
    ]);
  });

  it('invites nobody of those whom it is about to its weekly meeting, unless it says so (R8)', async () => {
    const invitedTo = async (more: object) => {
      const meeting = { kind: 'TEAM', heldOn: '2026-11-27', place: 'OFFICE', ...more };
      const called = await person.carryOut('coordinator', 'planMeeting', meeting);
      return toList(at(called, 'meeting', 'attendance')).map((row) => at(row, 'who'));
    };
    expect(await invitedTo({})).toEqual(['CASEWORKER']);
    expect(await invitedTo({ isCitizenInvited: true })).toContain('CITIZEN');
  });

  it('is written once: the journal of a centre hears that it happened, and reads what (R24)', async () => {
    await person.inDatabase(
      `insert into coordination.attachments (citizen_id, centre, caseworker_id) values ('${person.id}', 'SOCIAL', 'SOFLIN')`,
    );
    // Told once nothing runs that began before: what runs in another database of this server counts too.
    await vi.waitFor(
      async () => {
        const events = await town.askAs(
          'journal-system',
          '{ events(first: 100) { nodes { kind citizenId } } }',
        );
        const ofPerson = toList(at(events.data, 'events', 'nodes')).filter(
          (event) => at(event, 'citizenId') === person.id,
        );
        for (const kind of ['INTAKE_RECORDED', 'MEETING_RECORDED'])
          expect(ofPerson).toContainEqual({ kind, citizenId: person.id });
        expect(events.text).not.toMatch(/Talt igennem|banker på/);
      },
      { timeout: 20_000, interval: 200 },
    );
    const seen = await person.look(
      'journal-system',
      'coordination { intakes { answers { answer } } meetings { purposeWithoutCitizen } }',
    );
    expect(JSON.stringify(seen)).toMatch(/Talt igennem.*banker på/);
  });

  it('reads everything about one citizen on the way, in one short question (R23)', async () => {
    const [example] = listExamples().filter(({ name }) => name === '25-on-the-way');
    if (!example) throw new Error('There is no such example.');
    const send = await prepareExample(
      town.url,
      await getToken(town.issuerUrl, example.person),
      example,
    );
    const asked: unknown[] = [];
    const hear = (message: unknown) => {
      const port = at(message, 'socket', 'localPort');
      if (at(message, 'request', 'url') === '/graphql' && port !== Number(new URL(town.url).port))
        asked.push(port);
    };
    await send();
    subscribe('http.server.request.start', hear);
    const { text, errors } = await send();
    unsubscribe('http.server.request.start', hear);
    expect(errors).toEqual([]);
    // One request leaves the phone; one wave leaves the gateway, and asks each centre once.
    expect(asked).toHaveLength(3);
    expect(new Set(asked).size).toBe(3);
    const words = example.query.replaceAll(/#.*/g, '').replaceAll(/\s+/g, ' ');
    expect(Buffer.byteLength(words)).toBeLessThan(600);
    expect(Buffer.byteLength(text)).toBeLessThan(8_000);
  });

  describe('lets go', () => {
    const who = 'coordinatingCaseworker { id }';
    const findWho = async () =>
      at(await person.look('jobcenter-caseworker', who), 'coordinatingCaseworker', 'id');

    it('only when the next one has taken over, also where who coordinates leaves (R22, R25)', async () => {
      const asked = await person.carryOut('coordinator', 'requestHandover', {
        toCaseworkerId: 'JAKLUN',
        criteria: 'LEAVES',
        note: 'Jeg rejser den 1.; han kender Jakob',
      });
      expect(await findWho()).toBe('METHOL');
      const ending = { outcome: 'HANDED_OVER', reason: 'Overdraget', handedTo: 'SOFLIN' };
      expect(codesOf(await person.attempt('coordinator', 'endEnrolment', ending))).toEqual([
        'CONFLICT',
      ]);
      await person.carryOut('jobcenter-caseworker', 'acceptHandover', {
        handoverId: at(asked, 'handover', 'id'),
      });
      expect(await findWho()).toBe('JAKLUN');
      expect(codesOf(await person.ask('coordinator', who))).toEqual(['FORBIDDEN']);
    });

    it('of nobody whom nobody answers for then (R22)', async () => {
      const end = { outcome: 'HANDED_OVER', reason: 'Stabil, og tryg ved Sofie' };
      expect(messageOf(await person.attempt('jobcenter-caseworker', 'endEnrolment', end))).toMatch(
        /say who answers/,
      );
      await person.carryOut('jobcenter-caseworker', 'endEnrolment', { ...end, handedTo: 'SOFLIN' });
      const seen = await person.look(
        'social-caseworker',
        'enrolments { outcome until handedTo { id } }',
      );
      expect(at(seen, 'enrolments')).toEqual([
        { outcome: 'HANDED_OVER', until: today, handedTo: { id: 'SOFLIN' } },
      ]);
    });

    it('as handed over of nobody whom nobody takes over: a case is opened first, or it ends otherwise (R22)', async () => {
      const alone = await createJourney(town, await way.admit());
      await way.enrol(alone.id);
      const end = { outcome: 'HANDED_OVER', reason: 'Stabil' };
      expect(messageOf(await alone.attempt('coordinator', 'endEnrolment', end))).toMatch(
        /outcome HANDED_OVER hands over, and no centre has a case to take over/,
      );
      await alone.carryOut('coordinator', 'endEnrolment', { ...end, outcome: 'DECLINED' });
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
