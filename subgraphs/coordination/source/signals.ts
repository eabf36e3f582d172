import type { ReadRows } from '../../../server/database.ts';
import { toInstant } from './instant.ts';
import type { Session } from './session.ts';

/** What is answered; the citizen behind it shows to who may see them by something else. */
export interface RecordedSignal {
  readonly signalId: string;
  readonly citizenId: string;
}

/** What a centre that refers has tried, and how it went. */
export interface ReferralStatus {
  readonly tried: readonly string[];
  readonly succeeded: readonly string[];
  readonly notSucceeded: readonly string[];
}

export interface SignalRow {
  readonly id: string;
  readonly citizenId: string;
  readonly programme: string;
  /** Null where the rows do not show it to the caller: it is protected. */
  readonly source: string | null;
  readonly note: string | null;
  readonly referral: ReferralStatus | null;
  readonly isSourceProtected: boolean;
  readonly receivedOn: string;
  readonly recordedOn: string;
  /** The citizen was enrolled by then, in whatever programme. */
  readonly isWhileEnrolled: boolean;
  readonly recordedAt: string;
}

/** The signals about each citizen, newest first. */
export function findSignals(session: Session, citizenIds: readonly string[]): Promise<SignalRow[]> {
  return session.read(
    `select s.id, s.citizen_id as "citizenId", s.programme, o.source, o.note,
            case when o.tried is not null then json_build_object(
              'tried', o.tried, 'succeeded', o.succeeded, 'notSucceeded', o.not_succeeded) end as referral,
            s.is_source_protected as "isSourceProtected", s.received_on as "receivedOn",
            s.recorded_on as "recordedOn", exists (
              select from coordination.coordinations c where c.citizen_id = s.citizen_id
                 and c.since <= s.recorded_on and (c.until is null or s.recorded_on < c.until)
                 and case when c.enrolled_by is null then c.since < s.recorded_on
                          else c.enrolled_at < s.recorded_at end) as "isWhileEnrolled",
            ${toInstant('s.recorded_at')} as "recordedAt"
       from coordination.signals s left join coordination.signal_sources o on o.signal_id = s.id
      where s.citizen_id = any(?::uuid[]) order by s.received_on desc, s.recorded_at desc, s.id`,
    [[...citizenIds]],
  );
}

/** Adds a signal under an id that is chosen before: who records it may not read it. */
export async function addSignal(
  read: ReadRows,
  {
    id,
    source,
    note,
    referral,
    ...signal
  }: {
    id: string;
    citizenId: string;
    programme: string;
    source: string;
    note: string;
    referral: ReferralStatus | null;
    isSourceProtected: boolean;
    receivedOn: string;
    today: string;
    by: string;
  },
): Promise<void> {
  await read(
    `insert into coordination.signals
       (id, citizen_id, programme, received_on, is_source_protected, recorded_by, recorded_on)
     values (cast(:id as uuid), cast(:citizenId as uuid), :programme, cast(:receivedOn as date), :isSourceProtected,
             :by, cast(:today as date))`,
    { id, ...signal },
  );
  await read(
    `insert into coordination.signal_sources (signal_id, source, note, tried, succeeded, not_succeeded)
     values (cast(:id as uuid), :source, :note, cast(:tried as text[]), cast(:succeeded as text[]),
             cast(:notSucceeded as text[]))`,
    { id, source, note, ...toLists(referral) },
  );
}

function toLists(referral: ReferralStatus | null) {
  return {
    tried: referral && [...referral.tried],
    succeeded: referral && [...referral.succeeded],
    notSucceeded: referral && [...referral.notSucceeded],
  };
}
