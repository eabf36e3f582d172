import type { ReadRows } from '../../../server/database.ts';
import type {
  AgreementContent,
  LinkContent,
  PlanContent,
  ScoreContent,
} from '../plan/plan-content.ts';
import { stands, type PlanRow } from './plans.ts';

/** A plan that is locked, standing or not: one whose consent is withdrawn is split, and is taken up again by adopting. */
export interface LockedPlan extends PlanRow {
  readonly stands: boolean;
}

/** Waits for whoever changes the same plan, and keeps others waiting; undefined for who may not change it. */
export async function lockPlan(
  read: ReadRows,
  today: string,
  citizenId: string,
): Promise<LockedPlan | undefined> {
  const [row] = await read<LockedPlan>(
    `select p.id, p.citizen_id as "citizenId", p.version, p.adopted_on as "adoptedOn", ${stands} as stands
       from coordination.plans p where p.citizen_id = cast(:citizenId as uuid) for update`,
    { today, citizenId },
  );
  return row;
}

/** The citizen's first plan; undefined when somebody made it in the meantime. */
export async function addPlan(
  read: ReadRows,
  today: string,
  citizenId: string,
): Promise<PlanRow | undefined> {
  const [row] = await read<PlanRow>(
    `insert into coordination.plans (citizen_id, version, adopted_on)
     values (cast(:citizenId as uuid), 1, cast(:today as date)) on conflict (citizen_id) do nothing
     returning id, citizen_id as "citizenId", version, adopted_on as "adoptedOn"`,
    { today, citizenId },
  );
  return row;
}

/** Counts a change of a plan; undefined for who may not change it any more. */
export async function countPlanChange(
  read: ReadRows,
  planId: string,
): Promise<PlanRow | undefined> {
  const [row] = await read<PlanRow>(
    `update coordination.plans set version = version + 1 where id = cast(:planId as uuid)
     returning id, citizen_id as "citizenId", version, adopted_on as "adoptedOn"`,
    { planId },
  );
  return row;
}

/** What the plan holds, as the transaction has left it so far. */
export async function readPlanContent(read: ReadRows, planId: string): Promise<PlanContent> {
  const [row] = await read<{ readonly content: PlanContent }>(
    'select coordination.plan_content(cast(:planId as uuid)) as content',
    { planId },
  );
  if (!row) throw new Error('A plan that is locked was gone.');
  return row.content;
}

/** What a goal's changes are judged by. */
export interface GoalState {
  readonly id: string;
  readonly isCitizensWording: boolean;
  readonly isRetired: boolean;
}

export async function findGoal(
  read: ReadRows,
  planId: string,
  id: string,
): Promise<GoalState | undefined> {
  const [row] = await read<GoalState>(
    `select id, is_citizens_wording as "isCitizensWording", is_retired as "isRetired" from coordination.goals
      where plan_id = cast(:planId as uuid) and id = cast(:id as uuid)`,
    { planId, id },
  );
  return row;
}

interface GoalWords {
  readonly title: string;
  readonly isCitizensWording: boolean;
  readonly isRetired: boolean;
}

/** What something of a plan is known by in the document that it was taken in from; null for what was written here. */
interface Imported {
  readonly importedAs?: string | null;
}

/** The id of the new goal. */
export async function addGoal(
  read: ReadRows,
  planId: string,
  { importedAs = null, ...goal }: GoalWords & Imported,
): Promise<string> {
  return getAdded(
    await read(
      `insert into coordination.goals (plan_id, position, title, is_citizens_wording, is_retired, imported_as)
       select cast(:planId as uuid), coalesce(max(position), 0) + 1, :title, :isCitizensWording, :isRetired, :importedAs
         from coordination.goals where plan_id = cast(:planId as uuid)
       returning id`,
      { planId, ...goal, importedAs },
    ),
  );
}

function getAdded([row]: readonly { readonly id: string }[]): string {
  if (!row) throw new Error('What was added to a plan cannot be read.');
  return row.id;
}

/** What of a plan was taken in from documents, by what it was known by there. */
export function findImported(
  read: ReadRows,
  planId: string,
): Promise<
  { readonly of: 'GOAL' | 'AGREEMENT'; readonly id: string; readonly importedAs: string }[]
> {
  return read(
    `select 'GOAL' as of, id, imported_as as "importedAs" from coordination.goals
      where plan_id = cast(:planId as uuid) and imported_as is not null
     union all
     select 'AGREEMENT', id, imported_as from coordination.agreements
      where plan_id = cast(:planId as uuid) and imported_as is not null`,
    { planId },
  );
}

/** True when the goal was changed: it was the caller's to change. */
export async function changeGoal(read: ReadRows, id: string, goal: GoalWords): Promise<boolean> {
  const rows = await read(
    `update coordination.goals set title = :title, is_citizens_wording = :isCitizensWording, is_retired = :isRetired
      where id = cast(:id as uuid) returning id`,
    { id, ...goal },
  );
  return rows.length === 1;
}

/** Who wrote down the score of this goal, day and giver; undefined when there is none. */
export async function findRecorder(
  read: ReadRows,
  score: { goalId: string; scoredOn: string; by: ScoreContent['by'] },
): Promise<{ readonly recordedBy: string | null } | undefined> {
  const [row] = await read<{ readonly recordedBy: string | null }>(
    `select recorded_by as "recordedBy" from coordination.goal_scores
      where goal_id = cast(:goalId as uuid) and scored_on = cast(:scoredOn as date) and scored_by = :by`,
    score,
  );
  return row;
}

/** Gives a score, or corrects the one of that day and giver. */
export async function putScore(
  read: ReadRows,
  score: ScoreContent & { readonly goalId: string },
): Promise<void> {
  await read(
    `insert into coordination.goal_scores (goal_id, scored_on, scored_by, score, recorded_by)
     values (cast(:goalId as uuid), cast(:scoredOn as date), :by, :score, :recordedBy)
     on conflict (goal_id, scored_on, scored_by) do update
       set score = excluded.score, recorded_by = excluded.recorded_by`,
    { ...score },
  );
}

/** Links a goal to a measure, or says something else of the link. */
export async function putLink(
  read: ReadRows,
  link: LinkContent & { readonly goalId: string },
): Promise<void> {
  await read(
    `insert into coordination.goal_measures (goal_id, measure_id, is_repeat, is_citizens_wish, reason,
       replaces_measure_id, is_ended)
     values (cast(:goalId as uuid), :measureId, :isRepeat, :isCitizensWish, :reason, :replacesMeasureId, :isEnded)
     on conflict (goal_id, measure_id) do update
       set is_repeat = excluded.is_repeat, is_citizens_wish = excluded.is_citizens_wish, reason = excluded.reason,
           replaces_measure_id = excluded.replaces_measure_id, is_ended = excluded.is_ended`,
    { ...link },
  );
}

export type NewAgreement = Required<Omit<AgreementContent, 'id' | 'settledOn' | 'result'>>;

/** The id of the new agreement. */
export async function addAgreement(
  read: ReadRows,
  planId: string,
  { importedAs = null, ...agreement }: NewAgreement & Imported,
): Promise<string> {
  return getAdded(
    await read(
      `insert into coordination.agreements (plan_id, position, title, responsible, is_citizens, caseworker_id, due_on,
         goal_id, meeting_id, documented_by, offer, imported_as)
       select cast(:planId as uuid), coalesce(max(position), 0) + 1, :title, :responsible, :isCitizens, :caseworkerId,
              cast(:dueOn as date), cast(:goalId as uuid), cast(:meetingId as uuid), :documentedBy, :offer, :importedAs
         from coordination.agreements where plan_id = cast(:planId as uuid)
       returning id`,
      { planId, ...agreement, importedAs },
    ),
  );
}

/** A meeting about the citizen, in which the plan may be agreed. */
export interface PlanMeeting {
  readonly id: string;
  readonly heldOn: string;
  readonly isCancelled: boolean;
}

/** Undefined when it is no meeting about this citizen. */
export async function findMeetingOf(
  read: ReadRows,
  citizenId: string,
  id: string,
): Promise<PlanMeeting | undefined> {
  const [row] = await read<PlanMeeting>(
    `select id, held_on as "heldOn", state = 'CANCELLED' as "isCancelled" from coordination.meetings
      where id = cast(:id as uuid) and citizen_id = cast(:citizenId as uuid)`,
    { citizenId, id },
  );
  return row;
}

/** Says of a meeting that the plan was agreed in it. */
export async function addPlanMeeting(
  read: ReadRows,
  planId: string,
  meetingId: string,
): Promise<void> {
  await read(
    `insert into coordination.plan_meetings (plan_id, meeting_id)
     values (cast(:planId as uuid), cast(:meetingId as uuid)) on conflict do nothing`,
    { planId, meetingId },
  );
}

/** Whose an agreement of the plan is to do; undefined when there is none. */
export async function findAgreement(
  read: ReadRows,
  planId: string,
  id: string,
): Promise<{ readonly isCitizens: boolean } | undefined> {
  const [row] = await read<{ readonly isCitizens: boolean }>(
    `select is_citizens as "isCitizens" from coordination.agreements
      where plan_id = cast(:planId as uuid) and id = cast(:id as uuid)`,
    { planId, id },
  );
  return row;
}

/** True when the agreement was settled: it was the caller's to settle. */
export async function settle(
  read: ReadRows,
  settled: { id: string; settledOn: string; result: string | null },
): Promise<boolean> {
  const rows = await read(
    `update coordination.agreements set settled_on = cast(:settledOn as date), result = :result
      where id = cast(:id as uuid) returning id`,
    settled,
  );
  return rows.length === 1;
}
