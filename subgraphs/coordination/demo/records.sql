-- From the staged records to the tables, now that every CPR number leads to a citizen.

begin;

create temporary table told on commit drop as
select i.citizen_id, r.today, r.record, (r.record ->> 'since')::date as since, r.record -> 'plan' as plan
from demo_records r
join coordination.identifiers i using (cpr);
analyze told;

insert into coordination.coordinations (citizen_id, model, track, since, reasons)
select citizen_id, record ->> 'model', record ->> 'track', since,
  coalesce((select array_agg(reason) from jsonb_array_elements_text(record #> '{wayIn,reasons}') as reason), '{}')
from told;

insert into coordination.coordinating_caseworkers (citizen_id, caseworker_id, since)
select citizen_id, record ->> 'coordinatingCaseworker', since
from told
where record ->> 'coordinatingCaseworker' is not null;

insert into coordination.coordinating_caseworkers (citizen_id, caseworker_id, since, until)
select citizen_id, former.caseworker, since, former.until
from told, jsonb_to_record(nullif(record -> 'formerCoordinator', 'null')) as former (caseworker text, until date)
where former.caseworker is not null;

insert into coordination.team_members (citizen_id, caseworker_id, role, since)
select distinct citizen_id, member.caseworker, member.role, since
from told, jsonb_to_recordset(record -> 'team') as member (caseworker text, role text);

insert into coordination.meetings (citizen_id, kind, held_on, state, place)
select citizen_id, meeting.kind, meeting."heldOn", case when meeting."heldOn" <= told.today then 'HELD' else 'PLANNED' end,
  meeting.place
from told, jsonb_to_recordset(record -> 'meetings') as meeting (kind text, "heldOn" date, place text);

insert into coordination.plans (citizen_id, version, adopted_on)
select citizen_id, (plan ->> 'version')::integer, (plan ->> 'adoptedOn')::date
from told
where plan <> 'null';

-- A plan is agreed in the cooperation meetings held since it was adopted.
insert into coordination.plan_meetings (plan_id, meeting_id)
select p.id, m.id
from told t
join coordination.plans p using (citizen_id)
join coordination.meetings m using (citizen_id)
where m.kind = 'COOPERATION' and m.held_on between p.adopted_on and t.today;

create temporary table told_goals on commit drop as
select gen_random_uuid() as id, p.id as plan_id, goal.position, goal.value as goal
from told t
join coordination.plans p using (citizen_id),
  jsonb_array_elements(t.plan -> 'goals') with ordinality as goal (value, position);

insert into coordination.goals (id, plan_id, position, title, is_citizens_wording)
select id, plan_id, position, goal ->> 'title', (goal ->> 'isCitizensWording')::boolean
from told_goals;

insert into coordination.goal_measures (goal_id, measure_id)
select distinct told_goals.id, measure.id
from told_goals, jsonb_array_elements_text(goal -> 'measureIds') as measure (id);

insert into coordination.goal_scores (goal_id, scored_on, scored_by, score)
select id, score."scoredOn", score.by, score.score
from told_goals,
  jsonb_to_recordset(goal -> 'progress') as score ("scoredOn" date, by text, score integer);

insert into coordination.agreements (plan_id, position, title, responsible, is_citizens, due_on, settled_on)
select p.id, agreement.position, value ->> 'title', value ->> 'responsible',
  value ->> 'responsible' in ('Borgeren', split_part(c.name, ' ', 1)),
  (value ->> 'dueOn')::date, (value ->> 'settledOn')::date
from told t
join coordination.citizens c on c.id = t.citizen_id
join coordination.plans p using (citizen_id),
  jsonb_array_elements(t.plan -> 'agreements') with ordinality as agreement (value, position);

-- A plan rests on one consent per citizen and legal basis; without one it is not shown.
create temporary table told_replaced on commit drop as
select p.id as plan_id, citizen_id, replaced.*,
  case replaced."lawCode" when 'LAB' then 'LAB_40' when 'SEL' then 'SEL_141' else 'BL_110' end as legal_basis
from told t
join coordination.plans p using (citizen_id),
  jsonb_to_recordset(t.plan -> 'replaces')
    as replaced ("lawCode" text, paragraph text, "replacedOn" date, "consentGivenOn" date);

insert into coordination.consents (citizen_id, legal_basis, kinds, from_centres, receivers, case_reference,
  given_by, form, given_on, valid_to, recorded_by)
select citizen_id, legal_basis, '{CASES,MEASURES,PLANS,ASSESSMENT}', '{JOBCENTER,SOCIAL,CHILDREN}', '{TEAM}',
  'Én plan', case when age < 15 then '{CUSTODY_HOLDER}'::text[] when age < 18 then '{CITIZEN,CUSTODY_HOLDER}' else '{CITIZEN}' end,
  'WRITTEN', given_on, greatest(given_on + interval '1 year', today + interval '60 days')::date, 'Helhed demo'
from (
  select r.citizen_id, r.legal_basis, min(r."consentGivenOn") as given_on, t.today,
    coalesce(extract(year from age(min(r."consentGivenOn"), c.birth_date)), 18) as age
  from told_replaced r
  join told t using (citizen_id)
  join coordination.citizens c on c.id = r.citizen_id
  where r."consentGivenOn" is not null
  group by r.citizen_id, r.legal_basis, t.today, c.birth_date
) given;

insert into coordination.replaced_plans (plan_id, law_code, paragraph, replaced_on, consent_id)
select r.plan_id, r."lawCode", r.paragraph, r."replacedOn", c.id
from told_replaced r
left join coordination.consents c on c.citizen_id = r.citizen_id and c.legal_basis = r.legal_basis
  and r."consentGivenOn" is not null;

insert into coordination.plan_versions (plan_id, version, content, change)
select id, version, coordination.plan_content(id), 'FOUND' from coordination.plans;

commit;
