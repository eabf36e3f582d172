import type { Day } from '../../../server/day.ts';
import type { Programme } from '../programmes/programme.ts';
import type { ClosedDays } from './working-days.ts';

/** What a programme’s file says of one kind of meeting. */
export type Cadence = Programme['meetings'][number];

/** That somebody was to be at a meeting, and whether they were. */
export interface Presence {
  readonly who: 'CASEWORKER' | 'CITIZEN' | 'GUEST';
  /** An employee id; null for the citizen and guests. */
  readonly caseworkerId: string | null;
  readonly presence: 'INVITED' | 'ATTENDED' | 'ABSENT' | 'DECLINED';
}

/** A meeting of one citizen, as far as the cadences ask. */
export interface MeetingFact {
  readonly id: string;
  readonly kind: Cadence['kind'];
  /** The code in the programme’s file; null where nobody said. */
  readonly cadence: string | null;
  readonly state: 'PLANNED' | 'HELD' | 'CANCELLED';
  readonly heldOn: Day;
  readonly isReasonForLaterGiven: boolean;
  /** Null where nobody wrote down who came, or it may not be seen. */
  readonly attendance: readonly Presence[] | null;
}

export interface CadenceFacts {
  readonly meetings: readonly MeetingFact[];
  readonly enrolledOn: Day;
  /** Null while it is not known: a limit from it cannot be judged. */
  readonly firstContactOn: Day | null;
  readonly today: Day;
  readonly closed?: ClosedDays;
}
