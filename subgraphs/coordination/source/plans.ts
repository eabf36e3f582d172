import { readRows, type Database } from '../../../server/database.ts';

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
  readonly measureIds: readonly string[];
}

export interface ScoreRow {
  readonly goalId: string;
  readonly scoredOn: string;
  readonly by: 'CITIZEN' | 'CASEWORKER';
  readonly score: number;
}

export interface AgreementRow {
  readonly id: string;
  readonly planId: string;
  readonly title: string;
  readonly responsible: string;
  readonly dueOn: string | null;
  readonly settledOn: string | null;
}

export interface ReplacedPlanRow {
  readonly planId: string;
  readonly lawCode: string;
  readonly paragraph: string;
  readonly replacedOn: string;
  readonly consentGivenOn: string | null;
}

export interface PlanMeetingRow {
  readonly planId: string;
  readonly id: string;
  readonly kind: 'COOPERATION' | 'CITIZEN' | 'TEAM';
  readonly heldOn: string;
}

export function findPlans(database: Database, citizenIds: readonly string[]): Promise<PlanRow[]> {
  return find(
    database,
    `select id, citizen_id as "citizenId", version, adopted_on as "adoptedOn" from coordination.plans
      where citizen_id = any(?::uuid[])`,
    citizenIds,
  );
}

export function findGoals(database: Database, planIds: readonly string[]): Promise<GoalRow[]> {
  return find(
    database,
    `select g.id, g.plan_id as "planId", g.title, g.is_citizens_wording as "isCitizensWording",
            array(select m.measure_id from coordination.goal_measures m
                   where m.goal_id = g.id order by m.measure_id) as "measureIds"
       from coordination.goals g where g.plan_id = any(?::uuid[]) order by g.position`,
    planIds,
  );
}

export function findScores(database: Database, goalIds: readonly string[]): Promise<ScoreRow[]> {
  return find(
    database,
    `select goal_id as "goalId", scored_on as "scoredOn", scored_by as by, score from coordination.goal_scores
      where goal_id = any(?::uuid[]) order by scored_on, scored_by`,
    goalIds,
  );
}

export function findAgreements(
  database: Database,
  planIds: readonly string[],
): Promise<AgreementRow[]> {
  return find(
    database,
    `select id, plan_id as "planId", title, responsible, due_on as "dueOn", settled_on as "settledOn"
       from coordination.agreements where plan_id = any(?::uuid[]) order by position`,
    planIds,
  );
}

export function findReplacedPlans(
  database: Database,
  planIds: readonly string[],
): Promise<ReplacedPlanRow[]> {
  return find(
    database,
    `select plan_id as "planId", law_code as "lawCode", paragraph, replaced_on as "replacedOn",
            consent_given_on as "consentGivenOn"
       from coordination.replaced_plans where plan_id = any(?::uuid[]) order by law_code, paragraph`,
    planIds,
  );
}

export function findPlanMeetings(
  database: Database,
  planIds: readonly string[],
): Promise<PlanMeetingRow[]> {
  return find(
    database,
    `select p.plan_id as "planId", m.id, m.kind, m.held_on as "heldOn"
       from coordination.plan_meetings p join coordination.meetings m on m.id = p.meeting_id
      where p.plan_id = any(?::uuid[]) order by m.held_on desc, m.id`,
    planIds,
  );
}

function find<Row>(database: Database, sql: string, ids: readonly string[]): Promise<Row[]> {
  return readRows<Row>(database, 'coordination', sql, [[...ids]]);
}
