import type { ReadRows } from '../../../server/database.ts';
import { toInstant } from './instant.ts';
import type { Session } from './session.ts';

export interface ScreeningRow {
  readonly id: string;
  readonly citizenId: string;
  readonly programme: string;
  readonly signalId: string | null;
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  readonly outcome: 'IN_TARGET_GROUP' | 'OUTSIDE' | 'DEVIATION';
  readonly deviationReason: string | null;
  readonly recordedById: string;
  readonly recordedAt: string;
}

const columns = `id, citizen_id as "citizenId", programme, signal_id as "signalId", answers, outcome,
  deviation_reason as "deviationReason", recorded_by as "recordedById", ${toInstant('recorded_at')} as "recordedAt"`;

/** The screenings of each citizen, newest first. */
export function findScreenings(
  session: Session,
  citizenIds: readonly string[],
): Promise<ScreeningRow[]> {
  return session.read(
    `select ${columns} from coordination.screenings
      where citizen_id = any(?::uuid[]) order by recorded_at desc, id`,
    [[...citizenIds]],
  );
}

export function addScreening(
  read: ReadRows,
  {
    answers,
    ...screening
  }: Pick<ScreeningRow, 'citizenId' | 'programme' | 'signalId' | 'outcome' | 'deviationReason'> & {
    readonly answers: ScreeningRow['answers'];
    readonly by: string;
    readonly today: string;
  },
): Promise<ScreeningRow[]> {
  return read(
    `insert into coordination.screenings
       (citizen_id, programme, signal_id, answers, outcome, deviation_reason, recorded_by, recorded_on)
     values (cast(:citizenId as uuid), :programme, cast(:signalId as uuid), cast(:answers as jsonb), :outcome,
             :deviationReason, :by, cast(:today as date))
     returning ${columns}`,
    { ...screening, answers: JSON.stringify(answers) },
  );
}

/** True for a signal about this citizen that the caller may read. */
export async function isSignalOf(read: ReadRows, citizenId: string, id: string): Promise<boolean> {
  const rows = await read(
    `select from coordination.signals where id = cast(:id as uuid) and citizen_id = cast(:citizenId as uuid)`,
    { citizenId, id },
  );
  return rows.length > 0;
}
