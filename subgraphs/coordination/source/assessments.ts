import type { ReadRows } from '../../../server/database.ts';
import { toInstant } from './instant.ts';
import type { Session } from './session.ts';

export interface AssessmentRow {
  readonly id: string;
  readonly citizenId: string;
  readonly scale: string;
  readonly assessedOn: string;
  readonly by: 'CITIZEN' | 'CASEWORKER';
  readonly score: number | null;
  readonly level: string | null;
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  /** An employee’s id; null where the citizen did it. */
  readonly recordedBy: string | null;
  readonly recordedAt: string;
}

/** The assessments of each citizen, oldest first. */
export function findAssessments(
  session: Session,
  citizenIds: readonly string[],
): Promise<AssessmentRow[]> {
  return session.read(
    `select id, citizen_id as "citizenId", scale, assessed_on as "assessedOn", assessed_by as by,
            cast(score as double precision) as score, level, answers, recorded_by as "recordedBy",
            ${toInstant('recorded_at')} as "recordedAt"
       from coordination.assessments a where citizen_id = any(?::uuid[])
      order by assessed_on, a.recorded_at, id`,
    [[...citizenIds]],
  );
}

/** When somebody assessed last, on a scale; on none where it was a goal of the plan that was scored. */
export interface LastAssessedRow extends Pick<AssessmentRow, 'citizenId' | 'by'> {
  readonly scale: string | null;
  readonly on: string;
}

export function findLastAssessed(
  session: Session,
  citizenIds: readonly string[],
): Promise<LastAssessedRow[]> {
  return session.read(
    `select citizen_id as "citizenId", scale, assessed_by as by, max(assessed_on) as on
       from coordination.assessments where citizen_id = any(cast(:citizenIds as uuid[])) group by 1, 2, 3
      union all
     select p.citizen_id, null, s.scored_by, max(s.scored_on)
       from coordination.plans p join coordination.goals g on g.plan_id = p.id
       join coordination.goal_scores s on s.goal_id = g.id
      where p.citizen_id = any(cast(:citizenIds as uuid[])) group by 1, 3`,
    { citizenIds: [...citizenIds] },
  );
}

/** True where the citizen assessed that scale on that day with their own hand. */
export async function isCitizensOwn(
  read: ReadRows,
  of: Pick<AssessmentRow, 'citizenId' | 'scale' | 'assessedOn'>,
): Promise<boolean> {
  const rows = await read(
    `select from coordination.assessments
      where citizen_id = cast(:citizenId as uuid) and scale = :scale and assessed_on = cast(:assessedOn as date)
        and assessed_by = 'CITIZEN' and recorded_by is null limit 1`,
    of,
  );
  return rows.length > 0;
}

/** Adds an assessment; gives its id. */
export async function addAssessment(
  read: ReadRows,
  { answers, ...assessment }: Omit<AssessmentRow, 'id' | 'recordedAt'>,
): Promise<string> {
  const [row] = await read<{ readonly id: string }>(
    `insert into coordination.assessments (citizen_id, scale, assessed_on, assessed_by, score, level, answers, recorded_by)
     values (cast(:citizenId as uuid), :scale, cast(:assessedOn as date), :by, cast(:score as numeric), :level,
       cast(:answers as jsonb), :recordedBy) returning id`,
    { ...assessment, answers: JSON.stringify(answers) },
  );
  if (!row) throw new Error('An assessment that was added has no id.');
  return row.id;
}
