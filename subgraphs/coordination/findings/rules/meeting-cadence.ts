import { list, sayDay } from '../danish.ts';
import type { Found, Judgement } from '../finding.ts';
import { allIsWell, notKnown } from '../gaps.ts';
import { isNear } from '../measures.ts';
import type { CadenceFacts, Situation } from '../situation.ts';
import { standards } from '../standards.ts';

/** Meetings that the way of working calls for and that were not held in time, are near and not planned, or lacked somebody. */
export function meetingCadence({ programme, cadences, today, citizenId }: Situation): Judgement {
  if (programme === undefined) return notKnown('indskrivningen er ikke kendt her');
  if (!programme || programme.meetings.length === 0) return allIsWell;
  if (cadences === undefined) return notKnown('mødernes kadence er ikke kendt her');
  const found = cadences.flatMap((cadence) => judgeOne(cadence, today, citizenId));
  const unjudged = cadences.filter(({ isJudged }) => !isJudged).map(({ name }) => name);
  if (unjudged.length === 0) return { found };
  return notKnown(`hvornår ${list(unjudged)} skal være holdt, kan ikke siges`, found);
}

function judgeOne(cadence: CadenceFacts, today: string, citizenId: string): Found[] {
  const { name, code, source, nextDueOn, overdueSince, isPlanned } = cadence;
  const concerns = [{ kind: 'CADENCE', id: `${citizenId}.${code}` }] as const;
  const absent = toAbsent(cadence);
  if (overdueSince !== null) {
    const title = `${name} skulle have været holdt ${sayDay(overdueSince)}`;
    return [{ title, concerns, dueOn: overdueSince, isBroken: true, source }, ...absent];
  }
  if (nextDueOn === null || isPlanned || !isNear(today, nextDueOn, standards.meeting.warnBefore))
    return absent;
  const title = `${name} skal holdes senest ${sayDay(nextDueOn)} og er ikke indkaldt`;
  return [{ title, concerns, dueOn: nextDueOn, isBroken: false, source }, ...absent];
}

function toAbsent({ name, source, missingAttendance, lastMeetingId }: CadenceFacts): Found[] {
  if (missingAttendance.length === 0 || lastMeetingId === null) return [];
  return [
    {
      title: `${name} blev holdt uden ${list(missingAttendance)}`,
      concerns: [
        { kind: 'MEETING', id: lastMeetingId },
        ...missingAttendance.map((id) => ({ kind: 'CASEWORKER', id }) as const),
      ],
      dueOn: null,
      isBroken: false,
      source,
    },
  ];
}
