import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Answer } from '../../setup/ask.ts';
import type { OneProcess } from '../../setup/one-process.ts';
import { today } from '../../setup/today.ts';
import { at } from '../../walls/cells.ts';

type Fields = Readonly<Record<string, unknown>>;
export type Journey = Awaited<ReturnType<typeof createJourney>>;

const plan = `planVersion { version goals { id title progress { by score } }
  agreements { id title goalId meetingId documentedBy offer settledOn result }
  replaces { legalBasis { law { code } paragraph } } }`;
const series = `series { scale by nextDueOn assessments { assessedOn score level answers { question answer } }
  progression { stepsAYear expectedStepsAYear isAsExpected movesForward movesBack threshold isThresholdReached } }`;
const coordination = 'coordination { version }';

/** What each change is asked for, by what it takes the version of. */
const asked: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  plans: {
    adoptPlan: plan,
    setGoal: plan,
    scoreGoal: plan,
    linkMeasure: plan,
    makeAgreement: plan,
    settleAgreement: plan,
    importPlan: plan,
  },
  coordinations: {
    extendEnrolment: coordination,
    endEnrolment: coordination,
    setTeamMember: coordination,
    requestHandover: 'handover { id criteria }',
    acceptHandover: 'handover { id }',
    planMeeting: 'meeting { id attendance { who caseworker { id } } }',
    recordMeeting: `meeting { state reasonForLater purposeWithoutCitizen attendance { who caseworker { id } presence }
      decisions { text outcome escalatedTo decidedOn nextStep minutesPerWeek isAboveServiceLevel grantedBy
        legalBasis { paragraph } } }`,
  },
  nothing: {
    recordSignal: 'signalId',
    recordScreening: 'screening { id }',
    decideVisitation: 'decision { step outcome }',
    enrolCitizen: coordination,
    recordIntake: 'intake { by answers { theme answer } recordedBy { id } }',
    giveConsent: 'consent { id }',
    recordSocialEvent: 'socialEvent { kind }',
    recordAssessment: series,
  },
};

/** One citizen's way through a programme over HTTP, as its people go it. */
export async function createJourney(town: OneProcess, { cpr }: { readonly cpr: string }) {
  const inDatabase = async <Row extends object>(sql: string) =>
    (await town.databases.run<Row & Fields>('coordination', sql)).rows;
  const [known] = await inDatabase<{ id: string }>(
    `select citizen_id as id from coordination.identifiers where cpr = '${cpr}'`,
  );
  if (!known) throw new Error(`Nobody has the number ${cpr}.`);
  const { id } = known;

  /** The version that is seen; 0 where there is nothing yet. */
  const readVersion = async (table: string) => {
    const [row] = await inDatabase<{ version: number }>(
      `select version from coordination.${table} where citizen_id = '${id}' order by id desc limit 1`,
    );
    return row?.version ?? 0;
  };
  /** Sends a change, at the version that is seen, whatever comes of it. */
  const attempt = async (person: string, change: string, input: Fields): Promise<Answer> => {
    const [table, shown] =
      Object.entries(asked).find(([, changes]) => change in changes) ?? expect.fail(change);
    const whom = change === 'recordSignal' ? { cpr } : { citizenId: id };
    const version = table === 'nothing' ? {} : { expectedVersion: await readVersion(table) };
    return town.askAs(
      person,
      `mutation ($input: ${change.charAt(0).toUpperCase()}${change.slice(1)}Input!) {
         ${change}(input: $input) { ${shown[change] ?? ''} } }`,
      { input: { idempotencyKey: randomUUID(), ...whom, ...version, ...input } },
    );
  };
  /** Sends a change that goes through, and gives what is answered. */
  const carryOut = async (person: string, change: string, input: Fields): Promise<unknown> => {
    const { data, errors } = await attempt(person, change, input);
    expect(errors, change).toEqual([]);
    return at(data, change);
  };
  /** Asks for something of the citizen, whoever may see it. */
  const ask = (person: string, fields: string): Promise<Answer> =>
    town.askAs(person, `query ($id: ID!) { citizen(id: $id) { ${fields} } }`, { id });
  /** What somebody sees of the citizen, who may see all of it. */
  const look = async (person: string, fields: string): Promise<unknown> => {
    const { data, errors } = await ask(person, fields);
    expect(errors, fields).toEqual([]);
    return at(data, 'citizen');
  };
  /** Calls a meeting for today and writes down that everybody came, whatever comes of that. */
  const attemptMeeting = async (person: string, called: Fields, held: Fields): Promise<Answer> => {
    const meeting = at(
      await carryOut(person, 'planMeeting', { heldOn: today, place: 'OFFICE', ...called }),
      'meeting',
    );
    const invited = toList(at(meeting, 'attendance'));
    const caseworkerIds = invited.flatMap((row) => at(row, 'caseworker', 'id') ?? []);
    return attempt(person, 'recordMeeting', {
      meetingId: at(meeting, 'id'),
      caseworkers: caseworkerIds.map((caseworkerId) => ({ caseworkerId, presence: 'ATTENDED' })),
      ...(invited.some((row) => at(row, 'who') === 'CITIZEN') ? { citizen: 'ATTENDED' } : {}),
      ...held,
    });
  };
  /** Holds a meeting that is as it should be, and gives what was written down. */
  const hold = async (person: string, called: Fields, held: Fields = {}): Promise<unknown> => {
    const { data, errors } = await attemptMeeting(person, called, held);
    expect(errors, 'recordMeeting').toEqual([]);
    return at(data, 'recordMeeting', 'meeting');
  };
  return { id, cpr, inDatabase, attempt, carryOut, ask, look, attemptMeeting, hold };
}

export function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
