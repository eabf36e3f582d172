import { list, sayDay } from '../danish.ts';
import type { Found, Judgement } from '../finding.ts';
import { allIsWell, notKnown } from '../gaps.ts';
import { isNear } from '../measures.ts';
import type { CadenceFacts, Situation } from '../situation.ts';
import { standards } from '../standards.ts';

/**
 * Meetings that the way of working calls for and that were not held in time, are near and not planned, lacked somebody,
 * or were planned and nobody wrote down what became of them.
 */
export function meetingCadence({ programme, cadences, today, citizenId }: Situation): Judgement {
  if (programme === undefined) return notKnown('indskrivningen er ikke kendt her');
  if (!programme || programme.meetings.length === 0) return allIsWell;
  if (cadences === undefined) return notKnown('mødernes kadence er ikke kendt her');
  const found = cadences.flatMap((cadence) => [
    ...findDue(cadence, today, citizenId),
    ...findAbsent(cadence),
    ...findUnrecorded(cadence),
  ]);
  // What is planned is called already, whenever it should have been.
  const unknown = cadences.filter(({ isKnown, plannedOn }) => !isKnown && plannedOn === null);
  if (unknown.length === 0) return { found };
  const names = list(unknown.map(({ name }) => `»${name}«`));
  return notKnown(
    `første kontakt, som fristen for ${names} regnes fra, er ikke skrevet ned`,
    found,
  );
}

function findDue(cadence: CadenceFacts, today: string, citizenId: string): Found[] {
  const { name, code, source, nextDueOn, overdueSince, plannedOn } = cadence;
  const concerns = [{ kind: 'CADENCE', id: `${citizenId}.${code}` }] as const;
  if (overdueSince !== null) {
    const called = plannedOn === null ? 'er ikke indkaldt' : `er indkaldt til ${sayDay(plannedOn)}`;
    const title = `${name} skulle have været holdt senest ${sayDay(overdueSince)} og ${called}`;
    return [{ title, concerns, dueOn: overdueSince, isBroken: true, source }];
  }
  if (nextDueOn === null || !isNear(today, nextDueOn, standards.meeting.warnBefore)) return [];
  if (plannedOn !== null && plannedOn <= nextDueOn) return [];
  const called =
    plannedOn === null ? 'er ikke indkaldt' : `er først indkaldt til ${sayDay(plannedOn)}`;
  const title = `${name} skal holdes senest ${sayDay(nextDueOn)} og ${called}`;
  return [{ title, concerns, dueOn: nextDueOn, isBroken: false, source }];
}

function findAbsent({ name, source, missingAttendance, lastMeetingId }: CadenceFacts): Found[] {
  if (missingAttendance.length === 0 || lastMeetingId === null) return [];
  const employees = missingAttendance.flatMap(({ id }) => id ?? []);
  return [
    {
      title: `${name} blev holdt uden ${list(missingAttendance.map((one) => one.name))}`,
      concerns: [
        { kind: 'MEETING', id: lastMeetingId },
        ...employees.map((id) => ({ kind: 'CASEWORKER', id }) as const),
      ],
      dueOn: null,
      isBroken: false,
      source,
    },
  ];
}

function findUnrecorded({ name, source, unrecorded }: CadenceFacts): Found[] {
  return unrecorded.map(({ id, heldOn }) => ({
    title: `${name} var planlagt til ${sayDay(heldOn)}; ingen har skrevet, om det blev holdt`,
    concerns: [{ kind: 'MEETING', id }],
    dueOn: heldOn,
    isBroken: false,
    source,
  }));
}
