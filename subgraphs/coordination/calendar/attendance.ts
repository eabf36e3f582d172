import type { Cadence, Presence } from './cadence-facts.ts';

/**
 * The employee ids of who should have come and did not, and CITIZEN where the meeting is not to be without them.
 * A guest owes nobody to come, and a citizen may stay away (R19). Null where nothing was written down.
 */
export function findAbsent(
  attendance: readonly Presence[] | null,
  {
    mayBeWithoutCitizen,
    attendance: expected,
  }: Pick<Cadence, 'mayBeWithoutCitizen' | 'attendance'>,
): string[] | null {
  if (!attendance || attendance.length === 0) return null;
  const isCitizenExpected = !mayBeWithoutCitizen || expected === 'COORDINATOR_AND_CITIZEN';
  return attendance
    .filter(({ presence }) => presence !== 'ATTENDED')
    .flatMap(({ who, caseworkerId }) => {
      if (who === 'CITIZEN') return isCitizenExpected ? ['CITIZEN'] : [];
      return who === 'GUEST' || caseworkerId === null ? [] : [caseworkerId];
    });
}
