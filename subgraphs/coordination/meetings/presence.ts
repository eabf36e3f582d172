import type { RecordMeetingInput } from '../../../schema/generated/coordination.ts';
import type { Cadence } from '../calendar/cadence-facts.ts';
import { findTextFaults } from '../change/input-text.ts';
import type { AttendanceRow } from '../source/meeting-attendance.ts';
import { needsCitizen } from './invited.ts';

interface Meeting {
  readonly kind: Cadence['kind'];
  readonly cadence: Cadence | undefined;
  readonly invited: readonly AttendanceRow[];
}

/** What is wrong with who is said to have come: everybody who was invited is accounted for, and nobody is only invited. */
export function findPresenceFaults(input: RecordMeetingInput, meeting: Meeting): string[] {
  const { caseworkers, guests, citizen } = input;
  const said = [...caseworkers, ...guests, ...(citizen == null ? [] : [{ presence: citizen }])];
  return [
    ...findMissing(input, meeting),
    ...(said.some(({ presence }) => presence === 'INVITED')
      ? ['INVITED says nothing of a meeting that was held; expected ATTENDED, ABSENT or DECLINED']
      : []),
    ...(caseworkers.some(({ presence }) => presence === 'ATTENDED')
      ? []
      : ['caseworkers has nobody who attended; a meeting that was not held is cancelled']),
    ...findCitizenFaults(input, meeting),
  ];
}

function findMissing(
  { caseworkers, guests, citizen }: RecordMeetingInput,
  { invited }: Meeting,
): string[] {
  const ids = caseworkers.map(({ caseworkerId }) => caseworkerId);
  const names = guests.map(({ name }) => name.trim());
  const of = (who: AttendanceRow['who']) => invited.filter((one) => one.who === who);
  const missing = of('CASEWORKER').flatMap(({ caseworkerId }) =>
    caseworkerId === null || ids.includes(caseworkerId) ? [] : [caseworkerId],
  );
  const known = of('GUEST').flatMap(({ guestName }) => guestName ?? []);
  const missed = known.filter((name) => !names.includes(name));
  return [
    ...(missing.length > 0
      ? [`caseworkers does not say of ${missing.join(', ')}, who were invited, whether they came`]
      : []),
    ...(new Set(ids).size < ids.length ? ['caseworkers names the same twice'] : []),
    ...(missed.length > 0 ? ['guests does not say of everybody who was invited'] : []),
    ...(names.some((name) => !known.includes(name))
      ? ['guests has somebody who was not invited: what a guest hears is settled before they come']
      : []),
    ...(new Set(names).size < names.length ? ['guests names the same twice'] : []),
    ...(citizen == null && of('CITIZEN').length > 0
      ? ['citizen is not said; expected ATTENDED, ABSENT or DECLINED']
      : []),
  ];
}

/** A citizen may stay away (R19); then somebody says what for they were spoken of all the same. */
function findCitizenFaults(
  { citizen, purposeWithoutCitizen }: RecordMeetingInput,
  { kind, cadence }: Meeting,
): string[] {
  if (citizen === 'ATTENDED') {
    return purposeWithoutCitizen == null
      ? []
      : ['purposeWithoutCitizen is given; the citizen was there'];
  }
  if (needsCitizen(cadence, kind)) {
    return [
      `${cadence?.name ?? kind} is not held without the citizen; cancel it and call another one`,
    ];
  }
  return findTextFaults('purposeWithoutCitizen', purposeWithoutCitizen ?? '', 500, 10);
}
