import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Answer } from '../../setup/ask.ts';
import type { OneProcess } from '../../setup/one-process.ts';
import { at } from '../../walls/cells.ts';

type Fields = Readonly<Record<string, unknown>>;

const ofCoordination = 'coordination { version } citizen { id }';
const ofPlan = `planVersion { version goals { id title links { measureId } progress { scoredOn by score } }
  agreements { id title settledOn meetingId } replaces { legalBasis { law { code } paragraph } } } citizen { id }`;
const ofMeeting = `meeting { id state heldOn attendance { who caseworker { id } presence }
  decisions { text outcome escalatedTo } } ${ofCoordination}`;
/** What each change is asked for. */
const asked: Readonly<Record<string, string>> = {
  recordSignal: 'signalId',
  decideVisitation: 'decision { step outcome reasons skipReason }',
  planMeeting: ofMeeting,
  recordMeeting: ofMeeting,
  adoptPlan: ofPlan,
  setGoal: ofPlan,
  scoreGoal: ofPlan,
  linkMeasure: ofPlan,
  makeAgreement: ofPlan,
  settleAgreement: ofPlan,
  recordAssessment: `series { scale by assessments { assessedOn score level answers { question answer } }
    progression { stepsAYear expectedStepsAYear isAsExpected movesForward movesBack threshold isThresholdReached } }`,
};
const changesPlan = new Set([
  'adoptPlan',
  'setGoal',
  'scoreGoal',
  'linkMeasure',
  'makeAgreement',
  'settleAgreement',
]);
const namesNoVersion = new Set(['decideVisitation', 'enrolCitizen', 'recordAssessment']);

/** One citizen's way through a programme over HTTP, as its people go it. */
export function createJourney(town: OneProcess, cpr: string) {
  const inDatabase = async <Row extends Record<string, unknown>>(sql: string) =>
    (await town.databases.run<Row>('coordination', sql)).rows;
  const findId = async () => {
    const [row] = await inDatabase<{ id: string }>(
      `select citizen_id as id from coordination.identifiers where cpr = '${cpr}'`,
    );
    return row?.id ?? randomUUID();
  };
  /** At what version the coordination, or the plan, is; 0 where there is none. */
  const findVersion = async (table: 'coordinations' | 'plans') => {
    const [row] = await inDatabase<{ version: number }>(
      `select max(version) as version from coordination.${table} where citizen_id = '${await findId()}'`,
    );
    return row?.version ?? 0;
  };
  /** Sends a change at the version that is seen, whatever comes of it. */
  const send = async (person: string, name: string, input: Fields): Promise<Answer> => {
    const table = changesPlan.has(name) ? 'plans' : 'coordinations';
    const expectedVersion = namesNoVersion.has(name)
      ? {}
      : { expectedVersion: await findVersion(table) };
    const whom =
      name === 'recordSignal' ? { cpr } : { citizenId: await findId(), ...expectedVersion };
    return town.askAs(
      person,
      `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
         ${name}(input: $input) { ${asked[name] ?? ofCoordination} } }`,
      { input: { idempotencyKey: randomUUID(), ...whom, ...input } },
    );
  };
  /** Sends a change that goes through, and gives what is answered. */
  const does = async (person: string, name: string, input: Fields): Promise<unknown> => {
    const { data, errors } = await send(person, name, input);
    expect(errors, name).toEqual([]);
    return at(data, name);
  };
  /** What somebody sees of the citizen. */
  const sees = async (person: string, fields: string): Promise<unknown> => {
    const { data, errors } = await town.askAs(
      person,
      `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { ${fields} } }`,
      { cpr },
    );
    expect(errors, fields).toEqual([]);
    return at(data, 'citizenByCpr');
  };
  /** Calls a meeting for a day and, when it is held, writes down that everybody came. */
  const holds = async (person: string, kind: string, held: Fields = {}, planned: Fields = {}) => {
    const called = await does(person, 'planMeeting', {
      kind,
      heldOn: '2026-11-21',
      place: 'OFFICE',
      ...planned,
    });
    const invited = toList(at(called, 'meeting', 'attendance'));
    const caseworkers = invited.flatMap((row) => {
      const caseworkerId = at(row, 'caseworker', 'id');
      return caseworkerId === undefined ? [] : { caseworkerId, presence: 'ATTENDED' };
    });
    const meeting = { meetingId: at(called, 'meeting', 'id'), caseworkers, citizen: 'ATTENDED' };
    return at(await does(person, 'recordMeeting', { ...meeting, ...held }), 'meeting');
  };
  return { findId, inDatabase, send, does, sees, holds };
}

export function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
