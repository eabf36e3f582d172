import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../server/caller.ts';
import { createDatabase, type Database, type ReadRows } from '../../server/database.ts';
import { ownErrand } from '../../server/errand.ts';
import { addAssessment } from '../../subgraphs/coordination/source/assessments.ts';
import { addDecisions } from '../../subgraphs/coordination/source/meeting-decisions.ts';
import { addMeeting, recordOutcome } from '../../subgraphs/coordination/source/meetings.ts';
import { Session } from '../../subgraphs/coordination/source/session.ts';
import { addIntake } from '../../subgraphs/coordination/source/intakes.ts';
import { addSocialEvent } from '../../subgraphs/coordination/source/social-events.ts';
import { createDatabases, type Databases } from '../setup/databases.ts';
import { today } from '../setup/today.ts';
import { at } from './cells.ts';
import { plantCitizens, type PlantedCitizen } from './planted-citizens.ts';
import { relations, toRelationSql, type RelationName } from './planted-relations.ts';

const employee = 'JAKLUN';
const caller: Caller = {
  id: 'somebody',
  name: 'Somebody',
  roles: ['CASEWORKER'],
  rights: [],
  limits: { units: undefined, kle: undefined, sensitivity: 4 },
  scopes: [],
  centre: 'JOBCENTER',
  employeeId: employee,
  cpr: undefined,
};
const atWork: readonly RelationName[] = [
  'coordinating',
  'on the team',
  'a case in JOBCENTER',
  'a case in SOCIAL',
  'a case in CHILDREN',
];

/** No policy of ours is asked here: this is what is left when every line of TypeScript is wrong. */
describe('the rows know by themselves', () => {
  let databases: Databases;
  let database: Database;
  let planted: readonly PlantedCitizen[];
  beforeAll(async () => {
    databases = await createDatabases();
    planted = await plantCitizens(databases, relations.length);
    await databases.run(
      'coordination',
      relations
        .map((relation, index) => toRelationSql(relation, planted[index]?.id ?? '', employee))
        .join('\n'),
    );
    database = createDatabase(databases.url('coordination'), { poolSize: 2 });
  });
  afterAll(async () => {
    await database.destroy();
    await databases.drop();
  });

  const idOf = (relation: RelationName) => planted[relations.indexOf(relation)]?.id ?? '';
  /** Runs it as somebody who asks about the citizen, and takes it back. */
  const attempt = async (citizenId: string, run: (read: ReadRows) => Promise<unknown>) => {
    const session = new Session(database, { ...ownErrand, caller }, today);
    session.approach([citizenId]);
    const takenBack = new Error('Taken back.');
    let result: unknown;
    await session
      .change(async (read) => {
        result = await run(read);
        throw takenBack;
      })
      .catch((error: unknown) => {
        if (error === takenBack) return;
        expect(at(error, 'cause', 'code')).toBe('42501');
        result = 'refused';
      });
    return result;
  };
  const planning = (citizenId: string, more: object = {}) =>
    attempt(citizenId, async (read) => {
      await addMeeting(read, { ...toMeeting(citizenId), ...more });
      return 'done';
    });
  const toMeeting = (citizenId: string) =>
    ({
      citizenId,
      kind: 'COOPERATION',
      cadence: null,
      heldOn: today,
      place: 'OFFICE',
      calledBy: employee,
    }) as const;
  const assessing = (citizenId: string, more: object = {}) =>
    attempt(citizenId, async (read) => {
      const stand = { scale: 'BIP', assessedOn: today, by: 'CASEWORKER', score: 3 } as const;
      await addAssessment(read, {
        ...stand,
        citizenId,
        level: null,
        answers: [],
        recordedBy: employee,
        ...more,
      });
      return 'done';
    });
  const telling = (citizenId: string, more: object = {}) =>
    attempt(citizenId, async (read) => {
      const event = { kind: 'HOMELESSNESS', happenedOn: today, endedOn: null, note: null };
      await addSocialEvent(read, { ...event, citizenId, recordedBy: employee, ...more });
      return 'done';
    });

  const filling = (citizenId: string, more: object = {}) =>
    attempt(citizenId, async (read) => {
      const answers = [{ theme: 'MENTAL', answer: 'Sover dårligt' }];
      await addIntake(read, {
        citizenId,
        by: 'CASEWORKER',
        answers,
        recordedBy: employee,
        ...more,
      });
      return 'done';
    });

  it.each(relations)('who calls meetings, assesses and tells of events: %s', async (relation) => {
    const id = idOf(relation);
    const said = (isAllowed: boolean) => (isAllowed ? 'done' : 'refused');
    expect(await planning(id)).toBe(said(relation === 'coordinating'));
    expect(await assessing(id)).toBe(
      said(relation === 'coordinating' || relation === 'on the team'),
    );
    expect(await filling(id)).toBe(said(relation === 'coordinating' || relation === 'on the team'));
    expect(await filling(id, { recordedBy: 'METHOL' })).toBe('refused');
    expect(await telling(id)).toBe(said(atWork.includes(relation)));
  });

  it.each([
    ['in somebody else’s name', { calledBy: 'METHOL' }],
    ['for a day that is over', { heldOn: '2026-11-20' }],
  ])('that nobody calls a meeting %s', async (_, more) => {
    expect(await planning(idOf('coordinating'), more)).toBe('refused');
  });

  it.each([
    ['in somebody else’s name', { recordedBy: 'METHOL' }],
    ['in nobody’s', { recordedBy: null }],
    ['for a day to come', { assessedOn: '2026-11-22' }],
  ])('that nobody assesses %s', async (_, more) => {
    expect(await assessing(idOf('coordinating'), more)).toBe('refused');
  });

  it.each([
    ['in somebody else’s name', { recordedBy: 'METHOL' }],
    ['for a day to come', { happenedOn: '2026-11-22' }],
  ])('that nobody tells of an event %s', async (_, more) => {
    expect(await telling(idOf('coordinating'), more)).toBe('refused');
  });

  it('that what was written down of a meeting stays as it was', async () => {
    const citizenId = idOf('coordinating');
    const outcome = {
      state: 'HELD',
      heldOn: today,
      firstContactOn: null,
      minutes: null,
      reasonForLater: null,
      purposeWithoutCitizen: null,
      by: employee,
    } as const;
    const decision = {
      citizenId,
      position: 1,
      text: 'Bostøtte',
      lawCode: null,
      paragraph: null,
      monthlyCostOre: null,
      minutesPerWeek: null,
      grantedBy: null,
      outcome: 'DECIDED',
      escalatedTo: null,
      decidedOn: today,
      nextStep: null,
      nextStepOn: null,
    } as const;
    const decide = (isBefore: boolean) =>
      attempt(citizenId, async (read) => {
        const meetingId = await addMeeting(read, toMeeting(citizenId));
        if (isBefore) await addDecisions(read, [{ ...decision, meetingId }]);
        const first = await recordOutcome(read, { ...outcome, id: meetingId });
        if (!isBefore) await addDecisions(read, [{ ...decision, meetingId }]);
        return [first.length, (await recordOutcome(read, { ...outcome, id: meetingId })).length];
      });
    expect(await decide(true)).toEqual([1, 0]);
    expect(await decide(false)).toBe('refused');
  });
});
