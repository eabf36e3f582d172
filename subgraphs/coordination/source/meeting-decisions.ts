import type { ReadRows } from '../../../server/database.ts';
import type { CentreCode } from '../centres.ts';
import type { Session } from './session.ts';

export interface DecisionRow {
  readonly meetingId: string;
  readonly citizenId: string;
  readonly position: number;
  readonly text: string;
  readonly lawCode: string | null;
  readonly paragraph: string | null;
  readonly monthlyCostOre: number | null;
  readonly minutesPerWeek: number | null;
  readonly grantedBy: CentreCode | null;
  readonly outcome: 'DECIDED' | 'ESCALATED';
  readonly escalatedTo: string | null;
  readonly decidedOn: string;
  readonly nextStep: string | null;
  readonly nextStepOn: string | null;
}

/** What the meetings of each citizen decided, as it was decided: what was said last is last. */
export function findDecisions(
  session: Session,
  citizenIds: readonly string[],
): Promise<DecisionRow[]> {
  return session.read(
    `select d.meeting_id as "meetingId", d.citizen_id as "citizenId", d.position, d.text, d.law_code as "lawCode",
            d.paragraph, d.monthly_cost_ore as "monthlyCostOre", d.minutes_per_week as "minutesPerWeek",
            d.granted_by as "grantedBy", d.outcome, d.escalated_to as "escalatedTo", d.decided_on as "decidedOn",
            d.next_step as "nextStep", d.next_step_on as "nextStepOn"
       from coordination.meeting_decisions d left join coordination.meetings m on m.id = d.meeting_id
      where d.citizen_id = any(?::uuid[]) order by d.decided_on, m.recorded_at nulls first, d.meeting_id, d.position`,
    [[...citizenIds]],
  );
}

/** Writes down what a meeting decided; all in one statement. */
export async function addDecisions(read: ReadRows, rows: readonly DecisionRow[]): Promise<void> {
  if (rows.length === 0) return;
  await read(
    `insert into coordination.meeting_decisions (meeting_id, citizen_id, position, text, law_code, paragraph,
       monthly_cost_ore, minutes_per_week, granted_by, outcome, escalated_to, decided_on, next_step, next_step_on)
     select "meetingId", "citizenId", position, text, "lawCode", paragraph, "monthlyCostOre", "minutesPerWeek",
            "grantedBy", outcome, "escalatedTo", "decidedOn", "nextStep", "nextStepOn"
       from jsonb_to_recordset(cast(:rows as jsonb)) as told ("meetingId" uuid, "citizenId" uuid, position integer,
         text text, "lawCode" text, paragraph text, "monthlyCostOre" integer, "minutesPerWeek" integer,
         "grantedBy" text, outcome text, "escalatedTo" text, "decidedOn" date, "nextStep" text, "nextStepOn" date)`,
    { rows: JSON.stringify(rows) },
  );
}
