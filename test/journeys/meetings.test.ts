import { beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../demo/stories/stories.ts';
import { attended, meetingOf, openMeetingTown, record } from '../setup/meetings.ts';
import { today } from '../setup/today.ts';
import { codesOf, messageOf } from '../setup/way-in.ts';
import { at } from '../walls/cells.ts';

const { amalie, martin, noah, poul } = stories;
const { askAs, inDatabase, idOf, enrol, send, planFor, hold } = openMeetingTown();

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
    ['an id that is none', { caseworkers: ['\0'] }, /caseworkers\[0\] holds a character/],
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
      askAs(
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
