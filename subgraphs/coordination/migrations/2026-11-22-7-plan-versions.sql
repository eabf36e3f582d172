-- What changes the citizen's plan: goals, scores, links, agreements, which statutory plans it stands in for, and a whole
-- copy of it for every version. Nothing is deleted: what is given up or over says so.

alter table coordination.goals add column is_retired boolean not null default false;

-- A measure granted again, or in place of another, says why. Costs are the centres' to tell, when they are asked.
alter table coordination.goal_measures
  add column is_repeat boolean not null default false,
  add column is_citizens_wish boolean not null default false,
  add column reason text,
  add column replaces_measure_id text,
  add column is_ended boolean not null default false;

-- recorded_by is an employee's id; null where the citizen scored, and where the score was loaded.
alter table coordination.goal_scores add column recorded_by text;

alter table coordination.agreements
  add column is_citizens boolean not null default false,
  add column caseworker_id text references coordination.caseworkers,
  add column result text,
  add column goal_id uuid references coordination.goals,
  add column meeting_id uuid references coordination.meetings,
  add column documented_by text check (documented_by ~ '^[A-Z_]+$'),
  add check (not is_citizens or caseworker_id is null);

-- The first day that the plan stands in for it no more; null while it does.
alter table coordination.replaced_plans add column until date;

-- The plan's own content, whole: what a version keeps.
create function coordination.plan_content(plan uuid) returns jsonb language sql stable
  as $$
    select jsonb_build_object(
      'adoptedOn', p.adopted_on,
      'goals', (select coalesce(jsonb_agg(jsonb_build_object(
          'id', g.id, 'title', g.title, 'isCitizensWording', g.is_citizens_wording, 'isRetired', g.is_retired,
          'links', (select coalesce(jsonb_agg(jsonb_build_object('measureId', m.measure_id, 'isRepeat', m.is_repeat,
              'isCitizensWish', m.is_citizens_wish, 'reason', m.reason, 'replacesMeasureId', m.replaces_measure_id,
              'isEnded', m.is_ended) order by m.measure_id), '[]')
            from coordination.goal_measures m where m.goal_id = g.id),
          'scores', (select coalesce(jsonb_agg(jsonb_build_object('scoredOn', s.scored_on, 'by', s.scored_by,
              'score', s.score, 'recordedBy', s.recorded_by) order by s.scored_on, s.scored_by), '[]')
            from coordination.goal_scores s where s.goal_id = g.id)) order by g.position), '[]')
        from coordination.goals g where g.plan_id = p.id),
      'agreements', (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'title', a.title,
          'responsible', a.responsible, 'isCitizens', a.is_citizens, 'caseworkerId', a.caseworker_id,
          'dueOn', a.due_on, 'settledOn', a.settled_on, 'result', a.result, 'goalId', a.goal_id,
          'meetingId', a.meeting_id, 'documentedBy', a.documented_by) order by a.position), '[]')
        from coordination.agreements a where a.plan_id = p.id),
      'replaces', (select coalesce(jsonb_agg(jsonb_build_object('lawCode', r.law_code, 'paragraph', r.paragraph,
          'replacedOn', r.replaced_on, 'consentId', r.consent_id) order by r.law_code, r.paragraph), '[]')
        from coordination.replaced_plans r where r.plan_id = p.id and r.until is null))
      from coordination.plans p where p.id = plan
  $$;

-- changed_by is an employee's id; null where the citizen changed it, and for a plan that was found.
create table coordination.plan_versions (
  plan_id uuid not null references coordination.plans,
  version integer not null check (version > 0),
  content jsonb not null,
  change text not null check (change ~ '^[A-Z_]+$'),
  changed_by text,
  is_by_citizen boolean not null default false,
  changed_at timestamptz not null default now(),
  primary key (plan_id, version),
  check (not is_by_citizen or changed_by is null)
);

insert into coordination.plan_versions (plan_id, version, content, change)
select id, version, coordination.plan_content(id), 'FOUND' from coordination.plans;

-- True for who is one of these to the citizen whose plan it is.
create function coordination.acts_on_plan(plan uuid, actors text[]) returns boolean language sql stable
  as $$ select exists (select from coordination.plans p
    where p.id = plan and coordination.acts_as(p.citizen_id, actors)) $$;

create function coordination.acts_on_goal(goal uuid, actors text[]) returns boolean language sql stable
  as $$ select exists (select from coordination.goals g
    where g.id = goal and coordination.acts_on_plan(g.plan_id, actors)) $$;

create policy organised_new on coordination.plans for insert
  with check (coordination.acts_as(citizen_id, '{COORDINATING_CASEWORKER,FACILITATOR}')
    and version = 1 and adopted_on = (coordination.caller() ->> 'today')::date);
create policy worked_on on coordination.plans for update
  using (coordination.acts_as(citizen_id, '{COORDINATING_CASEWORKER,FACILITATOR,TEAM_MEMBER,CITIZEN}'));

-- The citizen writes in their own words, and changes no others'.
create policy organised_new on coordination.goals for insert
  with check (coordination.acts_on_plan(plan_id, '{COORDINATING_CASEWORKER,FACILITATOR}')
    or is_citizens_wording and coordination.acts_on_plan(plan_id, '{CITIZEN}'));
create policy organised on coordination.goals for update
  using (coordination.acts_on_plan(plan_id, '{COORDINATING_CASEWORKER,FACILITATOR}')
    or is_citizens_wording and coordination.acts_on_plan(plan_id, '{CITIZEN}'));

create policy organised_new on coordination.goal_measures for insert
  with check (coordination.acts_on_goal(goal_id, '{COORDINATING_CASEWORKER,FACILITATOR}'));
create policy organised on coordination.goal_measures for update
  using (coordination.acts_on_goal(goal_id, '{COORDINATING_CASEWORKER,FACILITATOR}'));

-- The citizen's score is the citizen's: who works with them notes one, signed, and never over one that they gave.
create policy scored_new on coordination.goal_scores for insert
  with check (scored_on <= (coordination.caller() ->> 'today')::date and (
    recorded_by is null and scored_by = 'CITIZEN' and coordination.acts_on_goal(goal_id, '{CITIZEN}')
    or recorded_by = coordination.caller() ->> 'employee'
      and coordination.acts_on_goal(goal_id, '{COORDINATING_CASEWORKER,FACILITATOR,TEAM_MEMBER}')));
create policy scored on coordination.goal_scores for update
  using (scored_by = 'CITIZEN' and coordination.acts_on_goal(goal_id, '{CITIZEN}')
    or (scored_by = 'CASEWORKER' or recorded_by is not null)
      and coordination.acts_on_goal(goal_id, '{COORDINATING_CASEWORKER,FACILITATOR,TEAM_MEMBER}'))
  with check (recorded_by is null and scored_by = 'CITIZEN' and coordination.acts_on_goal(goal_id, '{CITIZEN}')
    or recorded_by = coordination.caller() ->> 'employee'
      and coordination.acts_on_goal(goal_id, '{COORDINATING_CASEWORKER,FACILITATOR,TEAM_MEMBER}'));

create policy organised_new on coordination.agreements for insert
  with check (coordination.acts_on_plan(plan_id, '{COORDINATING_CASEWORKER,FACILITATOR}'));
create policy settled on coordination.agreements for update
  using (coordination.acts_on_plan(plan_id, '{COORDINATING_CASEWORKER,FACILITATOR,TEAM_MEMBER}')
    or is_citizens and coordination.acts_on_plan(plan_id, '{CITIZEN}'))
  with check (settled_on <= (coordination.caller() ->> 'today')::date);

create policy organised_new on coordination.plan_meetings for insert
  with check (coordination.acts_on_plan(plan_id, '{COORDINATING_CASEWORKER,FACILITATOR}')
    and meeting_id in (select m.id from coordination.meetings m, coordination.plans p
      where p.id = plan_id and m.citizen_id = p.citizen_id));

-- A statutory plan is replaced by the citizen's own consent, under that plan's law, in force today.
create function coordination.is_consented(plan uuid, law text, consent uuid) returns boolean language sql stable
  as $$ select exists (select from coordination.consents c join coordination.plans p using (citizen_id)
    where p.id = plan and c.id = consent and c.withdrawn_at is null
      and c.legal_basis = case law when 'LAB' then 'LAB_40' when 'SEL' then 'SEL_141' when 'BL' then 'BL_110' end
      and (coordination.caller() ->> 'today')::date between c.given_on and c.valid_to) $$;
create policy organised_new on coordination.replaced_plans for insert
  with check (coordination.acts_on_plan(plan_id, '{COORDINATING_CASEWORKER,FACILITATOR}')
    and coordination.is_consented(plan_id, law_code, consent_id));
create policy organised on coordination.replaced_plans for update
  using (coordination.acts_on_plan(plan_id, '{COORDINATING_CASEWORKER,FACILITATOR}'))
  with check (until = (coordination.caller() ->> 'today')::date
    or until is null and coordination.is_consented(plan_id, law_code, consent_id));

alter table coordination.plan_versions enable row level security;
alter table coordination.plan_versions force row level security;
create policy owner on coordination.plan_versions to current_user using (true) with check (true);
create policy of_plan on coordination.plan_versions for select
  using (plan_id in (select p.id from coordination.plans p));
-- A version is what the plan is, by who says so.
create policy worked_on_new on coordination.plan_versions for insert
  with check (version = (select p.version from coordination.plans p where p.id = plan_id)
    and content = coordination.plan_content(plan_id)
    and case when is_by_citizen then coordination.acts_on_plan(plan_id, '{CITIZEN}')
        else changed_by = coordination.caller() ->> 'employee'
          and coordination.acts_on_plan(plan_id, '{COORDINATING_CASEWORKER,FACILITATOR,TEAM_MEMBER}') end);
