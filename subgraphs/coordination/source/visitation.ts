import type { ReadRows } from '../../../server/database.ts';
import { toInstant } from './instant.ts';
import type { Session } from './session.ts';

export interface VisitationRow {
  readonly id: string;
  readonly citizenId: string;
  readonly programme: string;
  readonly track: string | null;
  readonly step: string;
  readonly outcome: 'ADVANCED' | 'ENROL' | 'REJECTED';
  readonly reasons: readonly string[];
  readonly skipReason: string | null;
  readonly meetingId: string | null;
  readonly decidedOn: string;
  readonly decidedAt: string;
  readonly decidedById: string;
}

const columns = `id, citizen_id as "citizenId", programme, track, step, outcome, reasons, skip_reason as "skipReason",
  meeting_id as "meetingId", decided_on as "decidedOn", ${toInstant('decided_at')} as "decidedAt",
  decided_by as "decidedById"`;

/** What was decided about each citizen on the way in, oldest first. */
export function findVisitationPaths(
  session: Session,
  citizenIds: readonly string[],
): Promise<VisitationRow[]> {
  return session.read(
    `select ${columns} from coordination.visitation_decisions
      where citizen_id = any(?::uuid[]) order by decided_at, id`,
    [[...citizenIds]],
  );
}

/** The last decision in a programme, and whether an enrolment followed it. */
export async function findLastDecision(
  read: ReadRows,
  of: { citizenId: string; programme: string },
): Promise<{ readonly step: string; readonly outcome: VisitationRow['outcome'] } | undefined> {
  const [row] = await read<{
    readonly step: string;
    readonly outcome: VisitationRow['outcome'];
    readonly isCarriedOut: boolean;
  }>(
    `select step, outcome, exists (
         select from coordination.coordinations c where c.citizen_id = d.citizen_id
            and c.enrolled_by is not null and c.enrolled_at >= d.decided_at) as "isCarriedOut"
       from coordination.visitation_decisions d
      where citizen_id = cast(:citizenId as uuid) and programme = :programme
      order by decided_at desc, id limit 1`,
    of,
  );
  return row && !row.isCarriedOut ? row : undefined;
}

/** True for a meeting of this citizen that was held by a day. */
export async function isHeldMeeting(
  read: ReadRows,
  of: { citizenId: string; meetingId: string; today: string },
): Promise<boolean> {
  const rows = await read(
    `select from coordination.meetings where id = cast(:meetingId as uuid)
        and citizen_id = cast(:citizenId as uuid) and held_on <= cast(:today as date)`,
    of,
  );
  return rows.length > 0;
}

export type NewDecision = Pick<
  VisitationRow,
  'citizenId' | 'programme' | 'track' | 'step' | 'outcome' | 'reasons' | 'skipReason' | 'meetingId'
> & { readonly today: string; readonly by: string };

export function addDecision(
  read: ReadRows,
  { reasons, ...decision }: NewDecision,
): Promise<VisitationRow[]> {
  return read(
    `insert into coordination.visitation_decisions
       (citizen_id, programme, track, step, outcome, reasons, skip_reason, meeting_id, decided_on, decided_by)
     values (cast(:citizenId as uuid), :programme, :track, :step, :outcome, cast(:reasons as text[]), :skipReason,
             cast(:meetingId as uuid), cast(:today as date), :by)
     returning ${columns}`,
    { ...decision, reasons: [...reasons] },
  );
}
