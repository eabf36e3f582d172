-- The source views over Nexus, as the municipality wrote them: the contract of subgraphs/centre/views.ts.

create schema helhed;

create view helhed.citizens as
select
  replace(patient.patient_identifier, '-', '') as cpr,
  concat_ws(' ', patient.first_name, patient.last_name) as name,
  patient.birth_date,
  -- Not `exists`: for a long list of citizens it becomes a pass over every address.
  coalesce(
    (
      select bool_or(address.restricted)
      from nexus.patient_address address
      where address.patient_id = patient.id
    ),
    false
  ) as is_address_protected,
  (select max(replicated_at) from nexus.replication) as as_of,
  (
    select condition.current_level
    from nexus.patient_condition condition
    where condition.patient_id = patient.id and condition.classification = 'Støttebehovsniveau'
    order by condition.observed_at desc
    limit 1
  ) as support_need_level,
  (
    select condition.current_level
    from nexus.patient_condition condition
    where condition.patient_id = patient.id and condition.classification = 'Funktionsevneniveau'
    order by condition.observed_at desc
    limit 1
  ) as functional_level
from nexus.patient;

create view helhed.cases as
select
  pathway.id::text as id,
  replace(patient.patient_identifier, '-', '') as cpr,
  pathway.name as title,
  coalesce(law.abbreviation, program.law) as law_code,
  (pathway.enrolled_at at time zone 'Europe/Copenhagen')::date as opened_on,
  (pathway.closed_at at time zone 'Europe/Copenhagen')::date as closed_on,
  pathway.responsible_professional as caseworker_id,
  case coalesce(law.abbreviation, program.law) when 'SUL' then '29.18.00' else '27.35.00' end as kle,
  3 as sensitivity
from nexus.patient
join nexus.patient_pathway pathway on pathway.patient_id = patient.id
left join nexus.program_pathway program on program.id = pathway.program_pathway_id
left join nexus.law on law.name = program.law;

-- Each grant in one row with its elements, one citizen's beside each other. Pivoted when the replication brings them and
-- not for each reading: a manager's figures ask for the grants of tens of thousands at a time.
create materialized view nexus.grants as
select
  g.patient_id,
  g.id,
  g.name,
  g.workflow_state_id,
  g.responsible_professional,
  g.granting_organization,
  max(e.object ->> 'name') filter (where e.type = 'paragraph') as law,
  max(e.object ->> 'section') filter (where e.type = 'paragraph') as paragraph,
  max(e.date) filter (where e.type = 'entryDate') as starts_at,
  max(e.date) filter (where e.type = 'basketGrantEndDate') as ends_at,
  max(e.date) filter (where e.type = 'orderGrantEndDate') as expected_ends_at,
  max(e.date) filter (where e.type = 'followUpDate') as follow_up_at,
  max(e.text) filter (where e.type = 'description') as purpose,
  max(e.object ->> 'name') filter (where e.type = 'supplier') as provider,
  max(e.text) filter (where e.type = 'payor') as paid_by,
  max(e."decimal") filter (where e.type = 'price') as price,
  max(e.number) filter (where e.type = 'visitatedDurationInMinutes')
    * max((e.object ->> 'count')::integer) filter (where e.type = 'repetition')
    * max(case e.object ->> 'pattern' when 'DAY' then 7 when 'WEEK' then 1 end)
      filter (where e.type = 'repetition') as minutes_per_week
from nexus.patient_grant g
left join nexus.patient_grant_element e on e.patient_grant_id = g.id
group by g.id
order by g.patient_id;

create index grants_patient on nexus.grants (patient_id);

-- A replication does this as its last step, before it writes when it was. Until it is through, whoever reads waits: nobody
-- may be shown a mixture of old and new.
create function nexus.refresh_grants() returns trigger language plpgsql as $$
begin
  refresh materialized view nexus.grants;
  return null;
end
$$;

create trigger grants after insert or update or delete or truncate on nexus.patient_grant
  for each statement execute function nexus.refresh_grants();
create trigger grants after insert or update or delete or truncate on nexus.patient_grant_element
  for each statement execute function nexus.refresh_grants();

create view helhed.measures as
select
  grants.id::text as id,
  replace(patient.patient_identifier, '-', '') as cpr,
  grants.name as title,
  coalesce(law.abbreviation, grants.law) as law_code,
  grants.paragraph,
  workflow_state.name as state_code,
  (grants.starts_at at time zone 'Europe/Copenhagen')::date as starts_on,
  (grants.ends_at at time zone 'Europe/Copenhagen')::date as ends_on,
  (grants.expected_ends_at at time zone 'Europe/Copenhagen')::date as expected_ends_on,
  grants.purpose,
  grants.provider,
  grants.minutes_per_week / 60::double precision as hours_per_week,
  grants.responsible_professional as caseworker_id,
  grants.granting_organization as granted_by,
  grants.paid_by,
  (grants.follow_up_at at time zone 'Europe/Copenhagen')::date as next_follow_up_on,
  (grants.price * 100)::integer as monthly_cost_ore,
  case coalesce(law.abbreviation, grants.law) when 'SUL' then '29.18.00' else '27.35.00' end as kle,
  -- Treatment for drug and alcohol use: SEL § 101, SUL § 141.
  case when grants.paragraph in ('§ 101', '§ 141') then 4 else 3 end as sensitivity,
  grants.minutes_per_week
from nexus.patient
join nexus.grants on grants.patient_id = patient.id
left join nexus.workflow_state on workflow_state.id = grants.workflow_state_id
left join nexus.law on law.name = grants.law;

create view helhed.goals as
select
  goal.id::text as id,
  replace(patient.patient_identifier, '-', '') as cpr,
  plan.id::text as plan_id,
  plan.items ->> 'Titel' as plan_title,
  coalesce(law.abbreviation, plan.items ->> 'Lov') as plan_law_code,
  plan.items ->> 'Paragraf' as plan_paragraph,
  (plan.observed_at at time zone 'Europe/Copenhagen')::date as plan_adopted_on,
  goal.items ->> 'Mål' as title,
  coalesce(goal.items ->> 'Kilde' = 'Borger', false) as is_citizens_wording,
  goal.items ->> 'Indsats' as measure_id,
  (goal.observed_at at time zone 'Europe/Copenhagen')::date as set_on
from nexus.patient
join nexus.form_data goal on goal.patient_id = patient.id
join nexus.form_definition definition
  on definition.id = goal.form_definition_id and definition.title = 'Borgers mål og ønsker'
join nexus.form_data plan on plan.id = goal.parent_form_data_id
left join nexus.law on law.name = plan.items ->> 'Lov';

create view helhed.caseworkers as
select
  primary_identifier as id,
  full_name as name,
  position as title,
  organization as unit,
  email,
  phone
from nexus.professional;

-- The names of the workflow states are the municipality's own, and so is this map; a name that is missing is UNKNOWN.
create view helhed.states (code, state) as
values
  ('Ansøgt', 'PENDING'),
  ('Bevilliget', 'PENDING'),
  ('Planlagt, ikke bestilt', 'PENDING'),
  ('Bestilt', 'ACTIVE'),
  ('Anvist', 'ACTIVE'),
  ('Iværksat', 'ACTIVE'),
  ('Etableret', 'ACTIVE'),
  ('Sat i bero', 'PAUSED'),
  ('Afsluttet', 'ENDED'),
  ('Ophørt', 'ENDED'),
  ('Afslået', 'REJECTED'),
  ('Frafaldet', 'REJECTED'),
  ('Annulleret', 'REJECTED'),
  ('Fjernet', 'REJECTED');
