import { isOfTheTeam } from '../calendar/cadence.ts';
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

/**
 * True where the citizen is invited unless it is said: not to what the team and the forum hold among themselves, where
 * other citizens are spoken of (R8, N9, N10).
 */
export function expectsCitizen(cadence: Cadence | undefined, kind: Cadence['kind']): boolean {
  return (
    needsCitizen(cadence, kind) ||
    (cadence?.attendance !== 'PROFESSIONALS' && !isOfTheTeam({ kind }))
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
