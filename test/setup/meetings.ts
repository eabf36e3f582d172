import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect } from 'vitest';
import { at } from '../walls/cells.ts';
import type { Answer } from './ask.ts';
import { startInOneProcess, type OneProcess } from './one-process.ts';
import { today } from './today.ts';

const meetingFields = `id kind cadence heldOn state place calledBy { id }
  attendance { who caseworker { id } guestName guestRole presence hearsNothingConfidential }
  minutes purposeWithoutCitizen reasonForLater
  decisions { text legalBasis { law { code } paragraph } monthlyCostOre minutesPerWeek outcome escalatedTo decidedOn
    nextStep nextStepOn }`;
const plan = `mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) {
  meeting { ${meetingFields} } coordination { version } citizen { id } } }`;
export const record = `mutation ($input: RecordMeetingInput!) { recordMeeting(input: $input) {
  meeting { ${meetingFields} } coordination { version } citizen { id } } }`;

export type More = Readonly<Record<string, unknown>>;

/** A test file's town, where meetings are called and held; opened before its tests, closed after them. */
export function openMeetingTown() {
  let town: OneProcess;
  beforeAll(async () => {
    town = await startInOneProcess();
  });
  afterAll(() => town.stop());
  const askAs: OneProcess['askAs'] = (...asked) => town.askAs(...asked);
  const inDatabase = async <Row extends object>(sql: string) =>
    (await town.databases.run<Row & Record<string, unknown>>('coordination', sql)).rows;
  const idOf = async (cpr: string) => {
    const [row] = await inDatabase<{ id: string }>(
      `select citizen_id as id from coordination.identifiers where cpr = '${cpr}'`,
    );
    return row?.id ?? randomUUID();
  };
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
  const send = async (person: string, cpr: string, mutation: string, input: More) => {
    const expected = { citizenId: await idOf(cpr), expectedVersion: await versionOf(cpr) };
    return town.askAs(person, mutation, {
      input: { idempotencyKey: randomUUID(), ...expected, ...input },
    });
  };
  const planFor = (person: string, cpr: string, input: More = {}) =>
    send(person, cpr, plan, { kind: 'COOPERATION', heldOn: today, place: 'OFFICE', ...input });
  const hold = async (person: string, cpr: string, planning: More, recording: More = {}) => {
    const planned = await planFor(person, cpr, planning);
    expect(planned.errors).toEqual([]);
    return send(person, cpr, record, { ...attended(meetingOf(planned)), ...recording });
  };
  return { askAs, inDatabase, idOf, enrol, send, planFor, hold };
}

export const meetingOf = ({ data }: Answer, name = 'planMeeting') => at(data, name, 'meeting');
/** Everybody who was invited came, the citizen too. */
export const attended = (meeting: unknown) => {
  const rows = at(meeting, 'attendance');
  const invited: unknown[] = Array.isArray(rows) ? rows : [];
  const ids = invited.map((row) => at(row, 'caseworker', 'id')).filter((id) => id !== undefined);
  return {
    meetingId: at(meeting, 'id'),
    caseworkers: ids.map((caseworkerId) => ({ caseworkerId, presence: 'ATTENDED' })),
    citizen: 'ATTENDED',
  };
};
