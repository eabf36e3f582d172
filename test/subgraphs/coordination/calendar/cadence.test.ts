import { describe, expect, it } from 'vitest';
import type {
  Cadence,
  CadenceFacts,
  MeetingFact,
  Presence,
} from '../../../../subgraphs/coordination/calendar/cadence-facts.ts';
import { judgeCadences } from '../../../../subgraphs/coordination/calendar/cadence.ts';

const basis: Cadence = {
  code: 'COOPERATION',
  name: 'Tværfagligt samarbejdsmøde',
  kind: 'COOPERATION',
  reasonsForLater: [],
  attendance: 'ALL_ATTACHED',
  mayBeWithoutCitizen: true,
  isAboutCitizens: true,
  decides: [],
  source: ['S6'],
};

let number = 0;
function meet(heldOn: string, more: Partial<MeetingFact> = {}): MeetingFact {
  number += 1;
  return {
    id: `meeting-${number}`,
    kind: 'COOPERATION',
    cadence: null,
    state: 'HELD',
    heldOn,
    isReasonForLaterGiven: false,
    attendance: null,
    ...more,
  };
}
const plan = (heldOn: string, more: Partial<MeetingFact> = {}) =>
  meet(heldOn, { state: 'PLANNED', ...more });
const withCitizen = { kind: 'CITIZEN' } as const;

function judge(
  cadence: Partial<Cadence>,
  meetings: readonly MeetingFact[],
  more: Partial<CadenceFacts> = {},
) {
  const [standing] = judgeCadences([{ ...basis, ...cadence }], {
    meetings,
    enrolledOn: '2026-01-15',
    firstContactOn: null,
    today: '2026-11-21',
    ...more,
  });
  if (!standing) throw new Error('Nothing was judged.');
  return standing;
}

describe('a meeting that is held every so often', () => {
  it.each([
    ['the first counts from enrolment', 'P3M', [], '2026-04-15'],
    ['a week (R8)', 'P7D', ['2026-11-18'], '2026-11-25'],
    ['a fortnight (G15, N9) over the year’s end', 'P14D', ['2026-12-21'], '2027-01-04'],
    ['a fortnight over the change to summer time', 'P14D', ['2026-03-20'], '2026-04-03'],
    ['a fortnight over a leap day', 'P14D', ['2028-02-20'], '2028-03-05'],
    ['half a year (S35)', 'P6M', ['2026-08-31'], '2027-02-28'],
    ['half a year to a leap day', 'P6M', ['2027-08-31'], '2028-02-29'],
    ['a month that has no such day', 'P1M', ['2026-12-31', '2027-01-31'], '2027-02-28'],
    [
      'the last one counts, whatever order they come in',
      'P7D',
      ['2026-11-18', '2026-11-04'],
      '2026-11-25',
    ],
  ])('%s', (_, every, held, dueOn) => {
    expect(
      judge(
        { every },
        held.map((day) => meet(day)),
      ).dueOn,
    ).toBe(dueOn);
  });

  it('is kept on its last day, and overdue from the next', () => {
    const held = [meet('2026-11-07')];
    expect(judge({ every: 'P14D' }, held, { today: '2026-11-21' })).toMatchObject({
      isKept: true,
      overdueSince: null,
    });
    expect(judge({ every: 'P14D' }, held, { today: '2026-11-22' })).toMatchObject({
      isKept: false,
      overdueSince: '2026-11-22',
    });
  });

  it('is not kept by what was cancelled, is planned, or was planned and never written down', () => {
    const found = judge({ every: 'P14D' }, [
      meet('2026-11-01'),
      meet('2026-11-15', { state: 'CANCELLED' }),
      plan('2026-11-16'),
      plan('2026-11-30'),
    ]);
    expect(found).toMatchObject({
      lastHeldOn: '2026-11-01',
      dueOn: '2026-11-15',
      isKept: false,
      plannedOn: '2026-11-30',
    });
    expect(found.unrecorded.map(({ heldOn }) => heldOn)).toEqual(['2026-11-16']);
  });

  it('which no citizen is spoken of at is not judged (N21)', () => {
    const sparring = { ...basis, every: 'P1M', isAboutCitizens: false };
    const facts = { meetings: [], enrolledOn: '2026-01-01', firstContactOn: null };
    expect(judgeCadences([sparring], { ...facts, today: '2026-11-21' })).toEqual([]);
  });

  it('belongs to the cadence that it names, and without one to the first of its kind', () => {
    const weekly = { ...basis, code: 'WEEKLY', every: 'P7D' };
    const monthly = { ...basis, code: 'MONTHLY', every: 'P1M' };
    const meetings = [meet('2026-11-01', { cadence: 'MONTHLY' }), meet('2026-11-10')];
    const facts = { enrolledOn: '2026-01-01', firstContactOn: null, today: '2026-11-21' };
    expect(
      judgeCadences([weekly, monthly], { meetings, ...facts }).map(({ lastHeldOn }) => lastHeldOn),
    ).toEqual(['2026-11-10', '2026-11-01']);
  });
});

describe('three meetings a year (S6)', () => {
  const three = { timesAYear: 3 };

  it.each([
    ['none held: a third of the year after enrolment', [], '2026-05-15'],
    ['one held', ['2026-03-01'], '2026-09-15'],
    ['two held', ['2026-03-01', '2026-06-01'], '2027-01-15'],
    [
      'three held: a year after the first of them',
      ['2026-02-01', '2026-06-01', '2026-10-01'],
      '2027-02-01',
    ],
    [
      'the last three count',
      ['2026-02-01', '2026-03-01', '2026-06-01', '2026-10-01'],
      '2027-03-01',
    ],
  ])('%s', (_, held, dueOn) => {
    expect(
      judge(
        three,
        held.map((day) => meet(day)),
      ).dueOn,
    ).toBe(dueOn);
  });

  it('a year after a leap day is 28 February', () => {
    const held = [meet('2028-02-29'), meet('2028-06-01'), meet('2028-10-01')];
    expect(judge(three, held, { today: '2028-12-31' }).dueOn).toBe('2029-02-28');
  });

  it('five a year share the first year in whole days', () => {
    expect(judge({ timesAYear: 5 }, []).dueOn).toBe('2026-03-29');
  });
});

describe('a coordinating meeting within five working days (R17)', () => {
  const soon: Partial<Cadence> = {
    code: 'COORDINATING',
    kind: 'COORDINATING',
    within: { workingDays: 5, of: 'FIRST_CONTACT' },
  };
  const coordinating = { kind: 'COORDINATING' } as const;

  it.each([
    ['in November', '2026-11-16', '2026-11-23'],
    ['over Easter', '2026-04-01', '2026-04-13'],
    ['over the year’s end', '2026-12-28', '2027-01-05'],
    ['over a leap day', '2028-02-25', '2028-03-03'],
  ])('of first contact, %s', (_, firstContactOn, dueOn) => {
    expect(judge(soon, [], { firstContactOn, today: firstContactOn })).toMatchObject({
      dueOn,
      isKept: true,
    });
  });

  it('cannot be judged while nobody knows when first contact was', () => {
    expect(judge(soon, [])).toMatchObject({ dueOn: null, isKept: null, overdueSince: null });
  });

  it('counts from enrolment where the programme says so', () => {
    const within = { workingDays: 5, of: 'ENROLMENT' } as const;
    expect(judge({ ...soon, within }, []).dueOn).toBe('2026-01-22');
  });

  it('is kept for good once it was held in time', () => {
    const held = [meet('2026-11-23', coordinating)];
    expect(judge(soon, held, { firstContactOn: '2026-11-16', today: '2027-06-01' })).toMatchObject({
      dueOn: null,
      isKept: true,
    });
  });

  it('is broken when it was held a day later, and not when a reason was given (R18)', () => {
    const when = { firstContactOn: '2026-11-13', today: '2026-11-30' };
    expect(judge(soon, [meet('2026-11-23', coordinating)], when).isKept).toBe(false);
    const withReason = meet('2026-11-23', { ...coordinating, isReasonForLaterGiven: true });
    expect(judge(soon, [withReason], when).isKept).toBe(true);
  });
});

describe('a citizen meeting between each two cooperation meetings (S8)', () => {
  const stevns: readonly Cadence[] = [
    { ...basis, timesAYear: 3 },
    { ...basis, code: 'CITIZEN_MEETING', kind: 'CITIZEN', between: 'COOPERATION' },
  ];
  const judgeStevns = (meetings: readonly MeetingFact[], today = '2026-11-21') => {
    const facts = { meetings, enrolledOn: '2026-01-15', firstContactOn: null, today };
    const [, standing] = judgeCadences(stevns, facts);
    if (!standing) throw new Error('Nothing was judged.');
    return standing;
  };
  const gapsOf = (meetings: readonly MeetingFact[], today?: string) =>
    judgeStevns(meetings, today).gaps.map(({ afterOn, dueOn, isOver }) => [afterOn, dueOn, isOver]);

  it('is there where one was held in between', () => {
    expect(
      gapsOf([
        meet('2026-02-01'),
        meet('2026-04-01', withCitizen),
        meet('2026-06-01'),
        meet('2026-08-01', withCitizen),
      ]),
    ).toEqual([]);
  });

  it('is missing for good where the second was held without it', () => {
    expect(
      gapsOf([meet('2026-02-01'), meet('2026-06-01'), meet('2026-07-01', withCitizen)]),
    ).toEqual([['2026-02-01', '2026-05-31', true]]);
  });

  it('is due the day before the next one that is planned', () => {
    expect(gapsOf([meet('2026-10-01'), plan('2027-01-04')])).toEqual([
      ['2026-10-01', '2027-01-03', false],
    ]);
  });

  it('is due with the next one where none is planned', () => {
    expect(gapsOf([meet('2026-03-01')])).toEqual([['2026-03-01', '2026-09-15', false]]);
  });

  it('which was planned and never written down is between no two, and no two are without it', () => {
    expect(
      gapsOf([meet('2026-02-01'), plan('2026-04-01', withCitizen), meet('2026-06-01')])[0],
    ).toEqual(['2026-02-01', '2026-05-31', true]);
    expect(
      gapsOf([
        meet('2026-02-01'),
        plan('2026-03-01'),
        meet('2026-04-01', withCitizen),
        meet('2026-06-01'),
      ]),
    ).toEqual([['2026-06-01', '2027-01-15', false]]);
  });

  it('is called by the day before the next, and is broken by none between the last two', () => {
    const [first, second] = [meet('2026-03-01'), meet('2026-07-01')];
    expect(judgeStevns([first, plan('2027-01-04')])).toMatchObject({
      dueOn: '2027-01-03',
      isKept: true,
    });
    expect(judgeStevns([first, second])).toMatchObject({ isKept: false });
    const made = [meet('2026-08-01', withCitizen), meet('2026-10-01')];
    expect(judgeStevns([first, second, ...made])).toMatchObject({ isKept: true });
    expect(judgeStevns([first], '2026-09-15')).toMatchObject({ isKept: true });
    expect(judgeStevns([first], '2026-09-16')).toMatchObject({
      isKept: false,
      overdueSince: '2026-09-16',
    });
  });

  it('is due on no day yet where the next one was due before', () => {
    expect(gapsOf([meet('2026-10-01')])).toEqual([['2026-10-01', null, false]]);
  });

  it('may be planned itself, for as long as its day is not over', () => {
    const meetings = [meet('2026-10-01'), plan('2026-11-21', withCitizen), plan('2027-01-04')];
    expect(gapsOf(meetings)).toEqual([]);
    expect(gapsOf(meetings, '2026-11-22')).toHaveLength(1);
  });

  it('is not between on the day of either', () => {
    const meetings = [meet('2026-02-01'), meet('2026-06-01')];
    for (const day of ['2026-02-01', '2026-06-01'])
      expect(gapsOf([...meetings, meet(day, withCitizen)])[0]).toEqual([
        '2026-02-01',
        '2026-05-31',
        true,
      ]);
  });
});

describe('everybody attached is at the meeting (S6)', () => {
  const of = (
    presence: Presence['presence'],
    caseworkerId: string | null = 'METHOL',
  ): Presence => ({
    who: caseworkerId === null ? 'CITIZEN' : 'CASEWORKER',
    caseworkerId,
    presence,
  });
  const absentOf = (attendance: readonly Presence[] | null, cadence: Partial<Cadence> = {}) =>
    judge(cadence, [meet('2026-11-01', { attendance })]).absent;

  it('when each of them attended', () => {
    expect(absentOf([of('ATTENDED'), of('ATTENDED', 'SOFLIN')])).toEqual([]);
  });

  it('and who did not is told', () => {
    expect(absentOf([of('ATTENDED'), of('ABSENT', 'SOFLIN'), of('DECLINED', 'JAKLUN')])).toEqual([
      'SOFLIN',
      'JAKLUN',
    ]);
  });

  it('a citizen who stays away is not missing, but where the meeting is not to be without them (R19)', () => {
    const attendance = [of('ATTENDED'), of('DECLINED', null)];
    expect(absentOf(attendance)).toEqual([]);
    expect(absentOf(attendance, { mayBeWithoutCitizen: false })).toEqual(['CITIZEN']);
    expect(absentOf(attendance, { attendance: 'COORDINATOR_AND_CITIZEN' })).toEqual(['CITIZEN']);
  });

  it('a guest who stays away is not missing (G36)', () => {
    const guest: Presence = { who: 'GUEST', caseworkerId: null, presence: 'ABSENT' };
    expect(absentOf([of('ATTENDED'), guest])).toEqual([]);
  });

  it.each([
    ['nobody wrote it down', null],
    ['nobody is on it', []],
  ])('cannot be judged where %s', (_, attendance) => {
    expect(absentOf(attendance)).toBeNull();
  });
});
