import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Story } from '../../../demo/stories/telling.ts';
import type { Answer } from '../../setup/ask.ts';
import type { OneProcess } from '../../setup/one-process.ts';
import { today } from '../../setup/today.ts';
import { at } from '../../walls/cells.ts';

type Fields = Readonly<Record<string, unknown>>;

const coordination = `coordination { version team { role caseworker { id } } }`;
const plan = `planVersion { version goals { id title progress { by score } }
  agreements { id title goalId documentedBy offer settledOn result } }`;
/** What each mutation is asked for. */
const asked: Readonly<Record<string, string>> = {
  recordSignal: 'signalId',
  decideVisitation: 'decision { step outcome decidedOn }',
  enrolCitizen: coordination,
  endEnrolment: coordination,
  setTeamMember: coordination,
  requestHandover: 'handover { id criteria }',
  acceptHandover: 'handover { id }',
  planMeeting: 'meeting { id cadence heldOn attendance { caseworker { id } who } }',
  recordMeeting: `meeting { state decisions { text outcome escalatedTo decidedOn nextStep minutesPerWeek isAboveServiceLevel grantedBy
    legalBasis { paragraph } } }`,
  recordSocialEvent: 'socialEvent { kind isOngoing }',
  recordAssessment: 'series { scale assessments { level } }',
  adoptPlan: plan,
  setGoal: plan,
  makeAgreement: plan,
  settleAgreement: plan,
  scoreGoal: plan,
  linkMeasure: plan,
};
const ofPlan = new Set(Object.keys(asked).filter((name) => asked[name] === plan));
const ofCoordination = new Set([
  'endEnrolment',
  'setTeamMember',
  'requestHandover',
  'acceptHandover',
  'planMeeting',
  'recordMeeting',
]);

/** The work with one citizen, mutation by mutation, each at the version that stands. */
export async function createWork(town: OneProcess, { cpr }: Pick<Story, 'cpr'>) {
  const inDatabase = async (sql: string) => (await town.databases.run('coordination', sql)).rows;
  const [known] = await inDatabase(
    `select citizen_id as id from coordination.identifiers where cpr = '${cpr}'`,
  );
  const id = String(known?.['id']);
  const versionIn = async (table: 'coordinations' | 'plans') => {
    const [row] = await inDatabase(
      `select version from coordination.${table} where citizen_id = '${id}'
        ${table === 'coordinations' ? `and (until is null or until > '${today}')` : ''}`,
    );
    return Number(row?.['version'] ?? 0);
  };
  const attempt = async (person: string, mutation: string, input: Fields): Promise<Answer> => {
    const version = ofPlan.has(mutation)
      ? { expectedVersion: await versionIn('plans') }
      : ofCoordination.has(mutation)
        ? { expectedVersion: await versionIn('coordinations') }
        : {};
    const whom = mutation === 'recordSignal' ? { cpr } : { citizenId: id };
    return town.askAs(
      person,
      `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) {
         ${mutation}(input: $input) { ${asked[mutation] ?? ''} } }`,
      { input: { idempotencyKey: randomUUID(), ...whom, ...version, ...input } },
    );
  };
  return {
    id,
    attempt,
    /** What the mutation answers; none is refused. */
    carryOut: async (person: string, mutation: string, input: Fields): Promise<unknown> => {
      const { data, errors } = await attempt(person, mutation, input);
      expect(errors).toEqual([]);
      return at(data, mutation);
    },
    /** What is shown of the citizen. */
    look: async (person: string, fields: string): Promise<unknown> => {
      const query = `query ($id: ID!) { citizen(id: $id) { ${fields} } }`;
      const { data, errors } = await town.askAs(person, query, { id });
      expect(errors).toEqual([]);
      return at(data, 'citizen');
    },
  };
}

export type Work = Awaited<ReturnType<typeof createWork>>;

/** Code and text of why it was refused. */
export function refusalOf({ errors }: Answer): string {
  return errors.map(({ extensions, message }) => `${extensions.code}: ${message}`).join('; ');
}

/** Plans a meeting for today and holds it: everybody who was invited came. */
export async function hold(
  work: Work,
  person: string,
  planned: Fields,
  recorded: Fields,
): Promise<Answer> {
  const meeting = at(
    await work.carryOut(person, 'planMeeting', { heldOn: today, place: 'OFFICE', ...planned }),
    'meeting',
  );
  const rows = at(meeting, 'attendance');
  const invited: unknown[] = Array.isArray(rows) ? rows : [];
  return work.attempt(person, 'recordMeeting', {
    meetingId: at(meeting, 'id'),
    caseworkers: invited
      .map((row) => at(row, 'caseworker', 'id'))
      .filter((one) => typeof one === 'string')
      .map((caseworkerId) => ({ caseworkerId, presence: 'ATTENDED' })),
    ...(invited.some((row) => at(row, 'who') === 'CITIZEN') ? { citizen: 'ATTENDED' } : {}),
    ...recorded,
  });
}
