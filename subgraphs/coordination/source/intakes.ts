import type { ReadRows } from '../../../server/database.ts';
import { toInstant } from './instant.ts';
import type { Session } from './session.ts';

export interface IntakeRow {
  readonly id: string;
  readonly citizenId: string;
  readonly by: 'CITIZEN' | 'CASEWORKER';
  readonly answers: readonly { readonly theme: string; readonly answer: string }[];
  /** An employee’s id; null where the citizen did it. */
  readonly recordedBy: string | null;
  readonly recordedAt: string;
}

/** The intake forms of each citizen, newest first. */
export function findIntakes(session: Session, citizenIds: readonly string[]): Promise<IntakeRow[]> {
  return session.read(
    `select id, citizen_id as "citizenId", filled_by as by, answers, recorded_by as "recordedBy",
            ${toInstant('recorded_at')} as "recordedAt"
       from coordination.intakes i where citizen_id = any(?::uuid[]) order by i.recorded_at desc, id`,
    [[...citizenIds]],
  );
}

/** Adds a form; gives its id. */
export async function addIntake(
  read: ReadRows,
  { answers, ...intake }: Omit<IntakeRow, 'id' | 'recordedAt'>,
): Promise<string> {
  const [row] = await read<{ readonly id: string }>(
    `insert into coordination.intakes (citizen_id, filled_by, answers, recorded_by)
     values (cast(:citizenId as uuid), :by, cast(:answers as jsonb), :recordedBy) returning id`,
    { ...intake, answers: JSON.stringify(answers) },
  );
  if (!row) throw new Error('An intake form that was added has no id.');
  return row.id;
}
