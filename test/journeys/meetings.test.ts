import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../demo/stories/stories.ts';
import type { Answer } from '../setup/ask.ts';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';
import { today } from '../setup/today.ts';
import { at } from '../walls/cells.ts';

const meetingFields = `id kind cadence heldOn state place calledBy { id }
  attendance { who caseworker { id } guestName guestRole presence hearsNothingConfidential }
  minutes purposeWithoutCitizen reasonForLater
  decisions { text legalBasis { law { code } paragraph } monthlyCostOre minutesPerWeek outcome escalatedTo decidedOn
    nextStep nextStepOn }`;
const plan = `mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) {
  meeting { ${meetingFields} } coordination { version } citizen { id } } }`;
const record = `mutation ($input: RecordMeetingInput!) { recordMeeting(input: $input) {
  meeting { ${meetingFields} } coordination { version } citizen { id } } }`;

const { amalie, karsten, martin, noah, poul } = stories;

let town: OneProcess;
beforeAll(async () => {
  town = await startInOneProcess();
});
afterAll(() => town.stop());

const inDatabase = async <Row extends object>(sql: string) =>
  (await town.databases.run<Row & Record<string, unknown>>('coordination', sql)).rows;
const idOf = async (cpr: string) => {
  const [row] = await inDatabase<{ id: string }>(
    `select citizen_id as id from coordination.identifiers where cpr = '${cpr}'`,
  );
  return row?.id ?? randomUUID();
};
const codesOf = ({ errors }: Answer) => errors.map(({ extensions }) => extensions.code);
const messageOf = ({ errors }: Answer) => errors[0]?.message ?? '';
const versionOf = async (cpr: string) => {
  const [row] = await inDatabase<{ version: number }>(
    `select version from coordination.coordinations where citizen_id = '${await idOf(cpr)}'`,
  );
  return row?.version ?? 0;
};
/** Lets a citizen be under a programme, with no meetings so far. */
const enrol = async (cpr: string, programme: string, since = '2026-01-26') => {
  const id = await idOf(cpr);
  await inDatabase(`
    delete from coordination.plan_meetings where meeting_id in (select id from coordination.meetings where citizen_id = '${id}');
    delete from coordination.meeting_decisions where citizen_id = '${id}';
    delete from coordination.meeting_attendance where citizen_id = '${id}';
    delete from coordination.meetings where citizen_id = '${id}';
    update coordination.coordinations set model = '${programme}', since = '${since}' where citizen_id = '${id}'`);
};
type More = Readonly<Record<string, unknown>>;
const send = async (person: string, cpr: string, mutation: string, input: More) => {
  const expected = { citizenId: await idOf(cpr), expectedVersion: await versionOf(cpr) };
  return town.askAs(person, mutation, {
    input: { idempotencyKey: randomUUID(), ...expected, ...input },
  });
};
const planFor = (person: string, cpr: string, input: More = {}) =>
  send(person, cpr, plan, { kind: 'COOPERATION', heldOn: today, place: 'OFFICE', ...input });
const meetingOf = ({ data }: Answer, name = 'planMeeting') => at(data, name, 'meeting');
/** Everybody who was invited came, the citizen too. */
const attended = (meeting: unknown) => {
  const rows = at(meeting, 'attendance');
  const invited: unknown[] = Array.isArray(rows) ? rows : [];
  const ids = invited.map((row) => at(row, 'caseworker', 'id')).filter((id) => id !== undefined);
  return {
    meetingId: at(meeting, 'id'),
    caseworkers: ids.map((caseworkerId) => ({ caseworkerId, presence: 'ATTENDED' })),
    citizen: 'ATTENDED',
  };
};
const hold = async (person: string, cpr: string, planning: More, recording: More = {}) => {
  const planned = await planFor(person, cpr, planning);
  expect(planned.errors).toEqual([]);
  return send(person, cpr, record, { ...attended(meetingOf(planned)), ...recording });
};

describe('who calls meetings', () => {
  it.each([
    ['by who is on the team', 'social-caseworker', amalie.cpr, 'FORBIDDEN'],
    ['by who has a case', 'jobcenter-caseworker', amalie.cpr, 'FORBIDDEN'],
    ['by the citizen', 'citizen', amalie.cpr, 'FORBIDDEN'],
    ['by a stranger', 'children-caseworker', martin.cpr, 'FORBIDDEN'],
    ['by a manager', 'manager', amalie.cpr, 'FORBIDDEN'],
    ['by the privacy officer', 'privacy-officer', amalie.cpr, 'FORBIDDEN'],
    ['about who is not enrolled', 'coordinator', poul.cpr, 'FORBIDDEN'],
  ])('none is called %s', async (_, person, cpr, code) => {
    expect(codesOf(await planFor(person, cpr))).toEqual([code]);
  });

  it('is who coordinates, and the facilitator (S7)', async () => {
    await enrol(amalie.cpr, 'STEVNS_SAMARBEJDSMODEL');
    for (const person of ['coordinator', 'facilitator'])
      expect(codesOf(await planFor(person, amalie.cpr))).toEqual([]);
  });

  it('saw the coordination as it is now', async () => {
    const answer = await planFor('facilitator', amalie.cpr, { expectedVersion: 1 });
    expect(codesOf(answer)).toEqual(['CONFLICT']);
  });

  it.each([
    ['a day that is over', { heldOn: '2026-11-20' }, /is over/],
    ['no day', { heldOn: '2026-02-30' }, /no day that exists/],
    ['a day far ahead', { heldOn: '2029-01-01' }, /two years/],
    [
      'a meeting that the programme does not have',
      { cadence: 'WEEKLY' },
      /COOPERATION_MEETING, CITIZEN_MEETING/,
    ],
    ['a meeting of another kind', { cadence: 'CITIZEN_MEETING' }, /of the kind CITIZEN/],
    ['nobody of the directory', { caseworkers: ['NOBODY'] }, /directory/],
    ['an id that is none', { caseworkers: ['\0'] }, /directory/],
    [
      'a citizen’s meeting without the citizen',
      { kind: 'CITIZEN', isCitizenInvited: false },
      /without the citizen/,
    ],
  ])('does not call it for %s', async (_, input, said) => {
    const answer = await planFor('facilitator', amalie.cpr, input);
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(messageOf(answer)).toMatch(said);
  });

  it('hears of all faults at once', async () => {
    const answer = await planFor('facilitator', amalie.cpr, {
      heldOn: '2026-11-20',
      cadence: 'WEEKLY',
      caseworkers: ['NOBODY'],
    });
    expect(messageOf(answer)).toMatch(/is over;.*; cadence .*; caseworkers/);
  });
});

describe('Stevns: the cooperation model', () => {
  beforeAll(() => enrol(amalie.cpr, 'STEVNS_SAMARBEJDSMODEL'));

  it('everybody attached is invited to a cooperation meeting without being named (S6)', async () => {
    const planned = await planFor('facilitator', amalie.cpr, { heldOn: '2026-12-01' });
    expect(meetingOf(planned)).toMatchObject({
      cadence: 'COOPERATION_MEETING',
      state: 'PLANNED',
      heldOn: '2026-12-01',
      place: 'OFFICE',
      calledBy: { id: 'TOVKRO' },
    });
    const attached = await inDatabase<{ id: string }>(
      `select caseworker_id as id from coordination.attachments where citizen_id = '${await idOf(amalie.cpr)}'`,
    );
    expect(attached.length).toBeGreaterThan(2);
    const expected = new Set([...attached.map(({ id }) => id), 'METHOL', 'TOVKRO', 'SOFLIN']);
    const { caseworkers } = attended(meetingOf(planned));
    expect(caseworkers.map(({ caseworkerId }) => caseworkerId)).toEqual([...expected].toSorted());
    expect(JSON.stringify(meetingOf(planned))).toContain('"who":"CITIZEN"');
  });

  it('the coordinating caseworker alone is invited to the meeting with the citizen (S8)', async () => {
    const planned = await planFor('coordinator', amalie.cpr, { kind: 'CITIZEN', place: 'HOME' });
    expect(at(meetingOf(planned), 'attendance')).toMatchObject([
      { who: 'CASEWORKER', caseworker: { id: 'METHOL' }, presence: 'INVITED' },
      { who: 'CITIZEN', caseworker: null, presence: 'INVITED' },
    ]);
  });

  it('what was said and decided is kept with who was there, once', async () => {
    const planned = await planFor('facilitator', amalie.cpr);
    const everybody = attended(meetingOf(planned));
    const input = {
      ...everybody,
      minutes: '  Amalie fortalte om praktikken.  ',
      decisions: [
        { text: 'Amalie ringer til gartneriet', nextStep: 'Ring', nextStepOn: '2026-12-01' },
      ],
    };
    const recorded = await send('facilitator', amalie.cpr, record, input);
    expect(recorded.errors).toEqual([]);
    expect(meetingOf(recorded, 'recordMeeting')).toMatchObject({
      state: 'HELD',
      minutes: 'Amalie fortalte om praktikken.',
      decisions: [
        {
          text: 'Amalie ringer til gartneriet',
          legalBasis: null,
          outcome: 'DECIDED',
          escalatedTo: null,
          decidedOn: today,
          nextStepOn: '2026-12-01',
        },
      ],
    });
    const attendance = JSON.stringify(at(meetingOf(recorded, 'recordMeeting'), 'attendance'));
    expect(attendance).not.toContain('INVITED');
    const again = await send('facilitator', amalie.cpr, record, input);
    expect(codesOf(again)).toEqual(['CONFLICT']);
    expect(messageOf(again)).toMatch(/already/);
  });

  it.each([
    [
      'who of the invited came',
      { caseworkers: [{ caseworkerId: 'TOVKRO', presence: 'ATTENDED' }] },
      /METHOL.*who were invited/,
    ],
    ['whether the citizen did', { citizen: null }, /citizen is not said/],
    ['the day, when it is yet to come', { heldOn: '2026-12-01' }, /yet to come/],
    ['what is said without words', { decisions: [{ text: ' ' }] }, /decisions\[0\].text/],
    [
      'a law without a paragraph',
      { decisions: [{ text: 'Bostøtte', lawCode: 'SEL' }] },
      /expected both/,
    ],
    ['minutes that name somebody by a CPR number', { minutes: 'Talte med 710304-9812' }, /CPR/],
    [
      'a reason for being late, where nothing limits it',
      { reasonForLater: 'TRUST' },
      /nothing limits/,
    ],
  ])('cannot be written down without %s', async (_, input, said) => {
    const answer = await hold('facilitator', amalie.cpr, {}, input);
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(messageOf(answer)).toMatch(said);
  });

  it('a citizen may stay away from it, and somebody says what for they were spoken of (R19)', async () => {
    const declined = { citizen: 'DECLINED' };
    expect(messageOf(await hold('facilitator', amalie.cpr, {}, declined))).toMatch(
      /purposeWithoutCitizen has 0 characters/,
    );
    const because = { ...declined, purposeWithoutCitizen: 'Overlevering ved sygdom' };
    const recorded = await hold('facilitator', amalie.cpr, {}, because);
    expect(recorded.errors).toEqual([]);
    expect(meetingOf(recorded, 'recordMeeting')).toMatchObject({
      purposeWithoutCitizen: 'Overlevering ved sygdom',
    });
  });

  it('the citizen’s own meeting is not held without the citizen (S8)', async () => {
    const input = { citizen: 'DECLINED', purposeWithoutCitizen: 'Overlevering ved sygdom' };
    const answer = await hold('coordinator', amalie.cpr, { kind: 'CITIZEN' }, input);
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(messageOf(answer)).toMatch(/Møde med borgeren is not held without the citizen/);
  });

  it('a meeting that was not held is cancelled, and says nothing more', async () => {
    const planned = await planFor('facilitator', amalie.cpr, { heldOn: '2026-12-24' });
    const meetingId = at(meetingOf(planned), 'id');
    const recorded = await send('facilitator', amalie.cpr, record, {
      meetingId,
      isCancelled: true,
    });
    expect(meetingOf(recorded, 'recordMeeting')).toMatchObject({
      state: 'CANCELLED',
      heldOn: '2026-12-24',
      minutes: null,
      decisions: [],
    });
  });

  it('a cooperation meeting grants nothing: casework stays in the centres (S14)', async () => {
    const decisions = [{ text: 'Bostøtte', lawCode: 'SEL', paragraph: '§ 85', minutesPerWeek: 90 }];
    const recorded = await hold('facilitator', amalie.cpr, {}, { decisions });
    expect(at(meetingOf(recorded, 'recordMeeting'), 'decisions')).toMatchObject([
      { outcome: 'ESCALATED', escalatedTo: 'Myndigheden efter SEL', minutesPerWeek: 90 },
    ]);
  });

  it('is of this citizen: another’s meeting is none', async () => {
    const planned = await planFor('facilitator', amalie.cpr);
    const answer = await send('facilitator', martin.cpr, record, attended(meetingOf(planned)));
    expect(codesOf(answer)).toEqual(['NOT_FOUND']);
    const odd = { ...attended(meetingOf(planned)), meetingId: 'x' };
    expect(codesOf(await send('facilitator', amalie.cpr, record, odd))).toEqual(['NOT_FOUND']);
  });
});

describe('Gribskov: leaders in the team meeting', () => {
  beforeAll(() => enrol(martin.cpr, 'GRIBSKOV_VUP'));
  const inTeam = (decision: More) =>
    hold('facilitator', martin.cpr, { kind: 'TEAM' }, { decisions: [decision] });
  const outcomeOf = (answer: Answer) => {
    expect(answer.errors).toEqual([]);
    return at(meetingOf(answer, 'recordMeeting'), 'decisions', 0);
  };

  it('decide what is theirs there and then (G16)', async () => {
    const mentor = { text: 'Mentor', lawCode: 'LAB', paragraph: '§ 167', monthlyCostOre: 420_000 };
    expect(outcomeOf(await inTeam(mentor))).toMatchObject({
      outcome: 'DECIDED',
      legalBasis: { law: { code: 'LAB' }, paragraph: '§ 167' },
      monthlyCostOre: 420_000,
    });
  });

  it('pass on what cannot be decided in the programme, and to whom (G35)', async () => {
    const place = { text: 'Midlertidigt ophold', lawCode: 'SEL', paragraph: '§ 107' };
    expect(outcomeOf(await inTeam(place))).toMatchObject({
      outcome: 'ESCALATED',
      escalatedTo: 'Centerets visitation',
    });
  });

  it('invite the home nurse for a purpose, and by consent or with nothing confidential told (G36)', async () => {
    const nurse = { name: 'Lis Skov', role: 'Hjemmesygeplejerske', purpose: 'Medicin om morgenen' };
    const invite = (guest: More) =>
      planFor('facilitator', martin.cpr, { kind: 'TEAM', guests: [{ ...nurse, ...guest }] });
    expect(messageOf(await invite({}))).toMatch(/guests\[0\] has no consentId/);
    expect(messageOf(await invite({ consentId: randomUUID() }))).toMatch(
      /no consent of the citizen/,
    );
    expect(messageOf(await invite({ purpose: '', hearsNothingConfidential: true }))).toMatch(
      /purpose/,
    );
    const of = async (cpr: string) =>
      (
        await inDatabase<{
          id: string;
        }>(`insert into coordination.consents (citizen_id, legal_basis, kinds,
          from_centres, receivers, case_reference, given_by, form, given_on, valid_to, recorded_by)
        values ('${await idOf(cpr)}', 'FVL_28', '{MEASURES}', '{SOCIAL}', '{TEAM}', 'Sag 26/7', '{CITIZEN}', 'WRITTEN',
          '2026-11-01', '2026-12-31', 'test') returning id`)
      )[0]?.id;
    expect(messageOf(await invite({ consentId: await of(amalie.cpr) }))).toMatch(/no consent of/);
    const consentId = await of(martin.cpr);
    const late = { kind: 'TEAM', heldOn: '2027-01-01', guests: [{ ...nurse, consentId }] };
    expect(messageOf(await planFor('facilitator', martin.cpr, late))).toMatch(
      /holds on 2027-01-01/,
    );
    const planned = await invite({ consentId });
    expect(planned.errors).toEqual([]);
    const everybody = attended(meetingOf(planned));
    const unsaid = await send('facilitator', martin.cpr, record, everybody);
    expect(messageOf(unsaid)).toMatch(/guests does not say/);
    const recorded = await send('facilitator', martin.cpr, record, {
      ...everybody,
      guests: [{ name: 'Lis Skov', presence: 'ATTENDED' }],
    });
    expect(at(meetingOf(recorded, 'recordMeeting'), 'attendance')).toContainEqual({
      who: 'GUEST',
      caseworker: null,
      guestName: 'Lis Skov',
      guestRole: 'Hjemmesygeplejerske',
      presence: 'ATTENDED',
      hearsNothingConfidential: false,
    });
  });
});

describe('Norddjurs: the cooperation forum', () => {
  beforeAll(() => enrol(martin.cpr, 'NORDDJURS_HELHED'));

  it('decides measures, and how much is granted (N8, N16)', async () => {
    const decisions = [
      { text: 'Bostøtte', lawCode: 'SEL', paragraph: '§ 85', minutesPerWeek: 120 },
    ];
    const planned = await planFor('facilitator', martin.cpr, { kind: 'FORUM' });
    const invited = JSON.stringify(at(meetingOf(planned), 'attendance'));
    expect(invited).not.toContain('CITIZEN');
    const recorded = await send('facilitator', martin.cpr, record, {
      ...attended(meetingOf(planned)),
      citizen: null,
      purposeWithoutCitizen: 'Placering af sagen og udmåling',
      decisions,
    });
    expect(recorded.errors).toEqual([]);
    expect(at(meetingOf(recorded, 'recordMeeting'), 'decisions')).toMatchObject([
      { outcome: 'DECIDED', minutesPerWeek: 120 },
    ]);
  });

  it('has what another meeting wanted to decide passed on to it (N8)', async () => {
    const decisions = [{ text: 'Bostøtte', lawCode: 'SEL', paragraph: '§ 85' }];
    const recorded = await hold('facilitator', martin.cpr, { kind: 'CITIZEN' }, { decisions });
    expect(at(meetingOf(recorded, 'recordMeeting'), 'decisions')).toMatchObject([
      { outcome: 'ESCALATED', escalatedTo: 'Samarbejdsforum' },
    ]);
  });

  it('sparring is about no citizen, and so is no citizen’s meeting (N21)', async () => {
    const answer = await planFor('facilitator', martin.cpr, { kind: 'TEAM', cadence: 'SPARRING' });
    expect(messageOf(answer)).toMatch(/without citizens’ data/);
  });
});

describe('Rudersdal: a coordinating meeting within five working days', () => {
  beforeAll(() => enrol(karsten.cpr, 'RUDERSDAL_FREMSKUDT'));
  const holdFirst = async (input: More) => {
    const answer = await hold('coordinator', karsten.cpr, { kind: 'COORDINATING' }, input);
    // What was held limits no later one.
    await inDatabase(
      `delete from coordination.meeting_attendance where meeting_id in (select id from coordination.meetings where kind = 'COORDINATING');
       delete from coordination.meetings where kind = 'COORDINATING'`,
    );
    return answer;
  };

  it('needs to know first contact (R17)', async () => {
    expect(messageOf(await holdFirst({}))).toMatch(/firstContactOn is not said/);
  });

  it('is in time on the fifth, and gives no reason then (R17)', async () => {
    // 21 November 2026 is a Saturday: five working days after Friday the 13th are the 20th.
    const inTime = { firstContactOn: '2026-11-16' };
    expect((await holdFirst(inTime)).errors).toEqual([]);
    expect(messageOf(await holdFirst({ ...inTime, reasonForLater: 'TRUST' }))).toMatch(
      /2026-11-23 was the last day in time/,
    );
  });

  it('gives a reason of the programme’s list when it is later (R18)', async () => {
    const late = { firstContactOn: '2026-11-13' };
    const unsaid = await holdFirst(late);
    expect(codesOf(unsaid)).toEqual(['BAD_USER_INPUT']);
    expect(messageOf(unsaid)).toMatch(/2026-11-20 was the last day in time.*TRUST/);
    expect(messageOf(await holdFirst({ ...late, reasonForLater: 'HOLIDAY' }))).toMatch(
      /no code of the programme; it has TRUST/,
    );
    const recorded = await holdFirst({ ...late, reasonForLater: 'TRUST' });
    expect(meetingOf(recorded, 'recordMeeting')).toMatchObject({ reasonForLater: 'TRUST' });
  });

  it('counts from the day of the signal, or from the day that somebody met the citizen (R17)', async () => {
    const id = await idOf(karsten.cpr);
    const signal = (day: string) =>
      inDatabase(`update coordination.coordinations set since = '2026-11-20' where citizen_id = '${id}' and until is null;
        delete from coordination.signals where citizen_id = '${id}';
        insert into coordination.signals (citizen_id, programme, received_on, is_source_protected, recorded_by, recorded_on)
        values ('${id}', 'RUDERSDAL_FREMSKUDT', '${day}', false, 'TOVKRO', '${today}')`);
    await signal('2026-11-16');
    expect((await holdFirst({})).errors).toEqual([]);
    await signal('2026-11-13');
    expect(messageOf(await holdFirst({}))).toMatch(/2026-11-20 was the last day in time/);
    expect(messageOf(await holdFirst({ firstContactOn: '2026-11-12' }))).toMatch(
      /2026-11-19 was the last day in time/,
    );
    await inDatabase(`delete from coordination.signals where citizen_id = '${id}'`);
  });

  it('a citizen may decline it (R19), and it may be at a relative’s home (R20)', async () => {
    const recorded = await hold(
      'coordinator',
      karsten.cpr,
      { kind: 'COORDINATING', place: 'RELATIVES_HOME' },
      {
        citizen: 'DECLINED',
        purposeWithoutCitizen: 'Aftale om hvem der opsøger',
        firstContactOn: '2026-11-16',
      },
    );
    expect(meetingOf(recorded, 'recordMeeting')).toMatchObject({ place: 'RELATIVES_HOME' });
    expect(at(meetingOf(recorded, 'recordMeeting'), 'attendance')).toContainEqual(
      expect.objectContaining({ who: 'CITIZEN', presence: 'DECLINED' }),
    );
  });
});

describe('Odder: the first meeting', () => {
  beforeAll(() => enrol(karsten.cpr, 'ODDER_RAADGIVNINGSTEAM'));
  const first = (input: More) => hold('coordinator', karsten.cpr, { kind: 'COORDINATING' }, input);
  const support = { text: 'Støtte', lawCode: 'SEL', paragraph: '§ 82 b' };

  it('is not held without a decision, and a next step (O5, O6)', async () => {
    expect(messageOf(await first({}))).toMatch(/decides at the first meeting/);
    expect(messageOf(await first({ decisions: [support] }))).toMatch(/nextStep/);
  });

  it('decides § 82 b that very day, and passes § 85 on (O6, O7, O10)', async () => {
    const next = { nextStep: 'Støtten begynder', nextStepOn: '2026-11-30' };
    const long = { text: 'Bostøtte', lawCode: 'SEL', paragraph: '§ 85' };
    const recorded = await first({ decisions: [{ ...support, ...next }, long] });
    expect(recorded.errors).toEqual([]);
    expect(at(meetingOf(recorded, 'recordMeeting'), 'decisions')).toMatchObject([
      { outcome: 'DECIDED', decidedOn: today, nextStep: 'Støtten begynder' },
      { outcome: 'ESCALATED', escalatedTo: 'Myndighedsafdelingen', decidedOn: today },
    ]);
  });

  it('is the first alone: the next may end without a decision', async () => {
    expect((await first({})).errors).toEqual([]);
  });
});

describe('what was said at a meeting', () => {
  it('is seen as the plan is: who sees no plan sees its kind, day and state', async () => {
    const id = await idOf(noah.cpr);
    await inDatabase(`
      update coordination.citizens set birth_date = '2010-05-05' where id = '${id}';
      delete from coordination.coordinations where citizen_id = '${id}';
      insert into coordination.coordinations (citizen_id, model, since) values ('${id}', 'STEVNS_SAMARBEJDSMODEL', '2026-01-01');
      insert into coordination.meetings (citizen_id, kind, held_on, state, minutes, place)
      values ('${id}', 'CITIZEN', '2026-11-01', 'HELD', 'Noah fortalte', 'HOME')`);
    const ask = (fields: string) =>
      town.askAs(
        'guardian',
        `query ($id: ID!) { citizen(id: $id) { coordination { meetings { ${fields} } } } }`,
        { id },
      );
    const seen = await ask('kind heldOn state');
    expect(seen.errors).toEqual([]);
    expect(at(seen.data, 'citizen', 'coordination', 'meetings')).toContainEqual({
      kind: 'CITIZEN',
      heldOn: '2026-11-01',
      state: 'HELD',
    });
    for (const field of [
      'place',
      'minutes',
      'purposeWithoutCitizen',
      'attendance { who }',
      'decisions { text }',
    ]) {
      const hidden = await ask(field);
      expect(new Set(codesOf(hidden))).toEqual(new Set(['FORBIDDEN']));
      expect(hidden.text).not.toContain('Noah fortalte');
    }
  });
});
