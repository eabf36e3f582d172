import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../demo/stories/stories.ts';
import { type Answer } from '../setup/ask.ts';
import { attended, meetingOf, openMeetingTown, record, type More } from '../setup/meetings.ts';
import { today } from '../setup/today.ts';
import { codesOf, messageOf } from '../setup/way-in.ts';
import { at } from '../walls/cells.ts';

const { amalie, karsten, martin } = stories;
const { inDatabase, idOf, enrol, send, planFor, hold } = openMeetingTown();

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
