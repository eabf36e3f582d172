import type { ReadRows } from '../../../server/database.ts';

/** A statutory plan that the plan stands in for. */
export interface StandIn {
  readonly law: string;
  readonly paragraph: string;
  /** False when the consent to it is withdrawn, over, or not known. */
  readonly isConsented: boolean;
}

/** What the plan stands in for, or did until a consent of these was withdrawn or over. */
export function findStandIns(read: ReadRows, today: string, planId: string): Promise<StandIn[]> {
  return read(
    `select r.law_code as law, r.paragraph,
            coalesce(c.withdrawn_at is null and cast(:today as date) between c.given_on and c.valid_to, false)
              as "isConsented"
       from coordination.replaced_plans r left join coordination.consents c on c.id = r.consent_id
      where r.plan_id = cast(:planId as uuid) and r.until is null order by r.law_code, r.paragraph`,
    { today, planId },
  );
}

/** A statutory plan, and the consent that it is replaced with. */
export interface Replacement {
  readonly law: string;
  readonly paragraph: string;
  readonly consentId: string;
}

/** The plan stands in for it from today on; for one that it does already, by this consent from now on. */
export async function replacePlan(
  read: ReadRows,
  { planId, today }: { planId: string; today: string },
  replacement: Replacement,
): Promise<void> {
  await read(
    `insert into coordination.replaced_plans as r (plan_id, law_code, paragraph, replaced_on, consent_id)
     values (cast(:planId as uuid), :law, :paragraph, cast(:today as date), cast(:consentId as uuid))
     on conflict (plan_id, law_code, paragraph) do update
       set replaced_on = case when r.until is null then r.replaced_on else excluded.replaced_on end,
           consent_id = excluded.consent_id, until = null, end_reason = null`,
    { planId, today, ...replacement },
  );
}

/** A statutory plan that stands by itself again, and why. */
export interface Ending {
  readonly law: string;
  readonly paragraph: string;
  readonly reason: string;
}

/** From today on it stands by itself again; false where the plan does not stand in for it. */
export async function endReplacement(
  read: ReadRows,
  { planId, today }: { planId: string; today: string },
  ending: Ending,
): Promise<boolean> {
  const rows = await read(
    `update coordination.replaced_plans set until = cast(:today as date), end_reason = :reason
      where plan_id = cast(:planId as uuid) and law_code = :law and paragraph = :paragraph and until is null
     returning law_code`,
    { planId, today, ...ending },
  );
  return rows.length === 1;
}
