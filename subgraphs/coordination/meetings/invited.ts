import type { Cadence } from '../calendar/cadence-facts.ts';
import type { AttachedRow } from '../source/meeting-attendance.ts';

/** Whom a programme expects at a meeting, of those at work with the citizen today; everybody where it says nothing. */
export function findExpected(
  attendance: Cadence['attendance'] | undefined,
  attached: readonly AttachedRow[],
): string[] {
  return attached
    .filter(({ isCoordinating, isOnTeam }) => {
      switch (attendance) {
        case 'COORDINATOR_AND_CITIZEN':
          return isCoordinating;
        case 'TEAM':
        case 'PROFESSIONALS':
          return isOnTeam;
        case 'ALL_ATTACHED':
        case undefined:
          return true;
      }
    })
    .map(({ caseworkerId }) => caseworkerId);
}

/** True for a meeting that is none without the citizen. */
export function needsCitizen(cadence: Cadence | undefined, kind: Cadence['kind']): boolean {
  return (
    kind === 'CITIZEN' ||
    (cadence !== undefined &&
      (!cadence.mayBeWithoutCitizen || cadence.attendance === 'COORDINATOR_AND_CITIZEN'))
  );
}

/** An invitation that says of nobody in particular yet who they are. */
export const nobody = {
  caseworkerId: null,
  guestName: null,
  guestRole: null,
  guestPurpose: null,
  consentId: null,
  hearsNothingConfidential: false,
  presence: 'INVITED',
} as const;
