import { meetingColumns, type MeetingRow } from './meetings.ts';
import type { AgreementContent, LinkContent, ScoreContent } from '../plan/plan-content.ts';
import type { Session } from './session.ts';

export interface PlanRow {
  readonly id: string;
  readonly citizenId: string;
  readonly version: number;
  readonly adoptedOn: string;
}

export interface GoalRow {
  readonly id: string;
  readonly planId: string;
  readonly title: string;
  readonly isCitizensWording: boolean;
  readonly isRetired: boolean;
  readonly links: readonly LinkContent[];
}

export interface ScoreRow extends ScoreContent {
  readonly goalId: string;
}

export interface AgreementRow extends AgreementContent {
  readonly planId: string;
}

export interface ReplacedPlanRow {
  readonly planId: string;
  readonly lawCode: string;
  readonly paragraph: string;
  readonly replacedOn: string;
  readonly consentGivenOn: string | null;
}

export interface PlanMeetingRow extends MeetingRow {
  readonly planId: string;
}

/** SQL of a plan `p` on the day `:today`: each plan that it replaces is consented to. */
export const stands = `not exists (
  select from coordination.replaced_plans r left join coordination.consents c on c.id = r.consent_id
   where r.plan_id = p.id and r.until is null and (c.id is null or c.withdrawn_at is not null
     or cast(:today as date) not between c.given_on and c.valid_to))`;

/**
 * The unified plans that stand: each statutory plan that one replaces rests on a consent, and when one of these is
 * withdrawn or over, the plan is split back into the centres' own (LAB § 40, SEL § 141 stk. 7, BL § 110).
 */
export function findPlans(
  session: Session,
  today: string,
  citizenIds: readonly string[],
): Promise<PlanRow[]> {
  return session.read(
    `select p.id, p.citizen_id as "citizenId", p.version, p.adopted_on as "adoptedOn" from coordination.plans p
      where p.citizen_id = any(cast(:citizenIds as uuid[])) and ${stands}`,
    { today, citizenIds: [...citizenIds] },
  );
}

export function findGoals(session: Session, planIds: readonly string[]): Promise<GoalRow[]> {
  return find(session, selectGoals('g.plan_id = any(?::uuid[])'), planIds);
}

/** The goals of citizens’ plans, whether or not the plan stands. */
export function findGoalsOfCitizens(
  session: Session,
  citizenIds: readonly string[],
): Promise<GoalRow[]> {
  const which =
    'g.plan_id in (select p.id from coordination.plans p where p.citizen_id = any(?::uuid[]))';
  return find(session, selectGoals(which), citizenIds);
}

const selectGoals = (which: string) => `
     select g.id, g.plan_id as "planId", g.title, g.is_citizens_wording as "isCitizensWording",
            g.is_retired as "isRetired",
            (select coalesce(json_agg(json_build_object('measureId', m.measure_id, 'isRepeat', m.is_repeat,
                'isCitizensWish', m.is_citizens_wish, 'reason', m.reason, 'replacesMeasureId', m.replaces_measure_id,
                'isEnded', m.is_ended) order by m.measure_id), '[]')
               from coordination.goal_measures m where m.goal_id = g.id) as links
       from coordination.goals g where ${which} order by g.position`;

export function findScores(session: Session, goalIds: readonly string[]): Promise<ScoreRow[]> {
  return find(
    session,
    `select goal_id as "goalId", scored_on as "scoredOn", scored_by as by, score, recorded_by as "recordedBy"
       from coordination.goal_scores
      where goal_id = any(?::uuid[]) order by scored_on, scored_by`,
    goalIds,
  );
}

export function findAgreements(
  session: Session,
  planIds: readonly string[],
): Promise<AgreementRow[]> {
  return find(
    session,
    `select id, plan_id as "planId", title, responsible, is_citizens as "isCitizens", caseworker_id as "caseworkerId",
            due_on as "dueOn", settled_on as "settledOn", result, goal_id as "goalId", meeting_id as "meetingId",
            documented_by as "documentedBy", offer
       from coordination.agreements where plan_id = any(?::uuid[]) order by position`,
    planIds,
  );
}

export function findReplacedPlans(
  session: Session,
  planIds: readonly string[],
): Promise<ReplacedPlanRow[]> {
  return find(
    session,
    `select r.plan_id as "planId", r.law_code as "lawCode", r.paragraph, r.replaced_on as "replacedOn",
            c.given_on as "consentGivenOn"
       from coordination.replaced_plans r left join coordination.consents c on c.id = r.consent_id
      where r.plan_id = any(?::uuid[]) and r.until is null order by r.law_code, r.paragraph`,
    planIds,
  );
}

export function findPlanMeetings(
  session: Session,
  planIds: readonly string[],
): Promise<PlanMeetingRow[]> {
  return find(
    session,
    `select p.plan_id as "planId", ${meetingColumns}
       from coordination.plan_meetings p join coordination.meetings m on m.id = p.meeting_id
      where p.plan_id = any(?::uuid[]) order by m.held_on desc, m.id`,
    planIds,
  );
}

function find<Row>(session: Session, sql: string, ids: readonly string[]): Promise<Row[]> {
  return session.read<Row>(sql, [[...ids]]);
}
