-- What belongs to the citizen and to no centre: identity, directory, coordination, plan.
-- A period's `until` is the first day it no longer holds; null while it does.

-- Lets a constraint compare ids and periods together: one coordinating caseworker on any day, never two.
create extension if not exists btree_gist;

create table coordination.citizens (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  birth_date date,
  is_address_protected boolean not null default false
);

-- A CPR number is a time-bound attribute: a citizen may have had several, a number belongs to one citizen.
create table coordination.identifiers (
  cpr text primary key,
  citizen_id uuid not null references coordination.citizens,
  replaced_on date
);
create unique index identifiers_one_current on coordination.identifiers (citizen_id) where replaced_on is null;
create index identifiers_of_citizen on coordination.identifiers (citizen_id);

create table coordination.centres (
  code text primary key check (code in ('JOBCENTER', 'SOCIAL', 'CHILDREN')),
  name text not null
);
insert into coordination.centres (code, name) values
  ('JOBCENTER', 'Center for Arbejdsmarked'),
  ('SOCIAL', 'Center for Sundhed og Omsorg'),
  ('CHILDREN', 'Center for Børn og Læring');

-- The directory; id is the municipality's employee id.
create table coordination.caseworkers (
  id text primary key,
  name text not null,
  title text,
  unit text,
  email text,
  phone text
);

-- Who has an open case or a current measure with the citizen in which centre: the relation that opens the own centre.
create table coordination.attachments (
  citizen_id uuid not null references coordination.citizens,
  centre text not null references coordination.centres,
  caseworker_id text not null references coordination.caseworkers,
  primary key (citizen_id, centre, caseworker_id)
);
create index attachments_of_caseworker on coordination.attachments (caseworker_id);

create table coordination.coordinations (
  citizen_id uuid not null references coordination.citizens,
  model text not null,
  track text,
  since date not null,
  until date,
  primary key (citizen_id, since),
  constraint coordinations_one_a_day
    exclude using gist (citizen_id with =, daterange(since, until) with &&)
);

create table coordination.coordinating_caseworkers (
  citizen_id uuid not null references coordination.citizens,
  caseworker_id text not null references coordination.caseworkers,
  since date not null,
  until date,
  primary key (citizen_id, since),
  constraint coordinating_caseworkers_one_a_day
    exclude using gist (citizen_id with =, daterange(since, until) with &&)
);
create index coordinating_caseworkers_of_caseworker on coordination.coordinating_caseworkers (caseworker_id);

create table coordination.team_members (
  citizen_id uuid not null references coordination.citizens,
  caseworker_id text not null references coordination.caseworkers,
  role text not null check (role in ('FACILITATOR', 'PARTNER', 'AUTHORITY', 'PERFORMER')),
  since date not null,
  until date,
  primary key (citizen_id, caseworker_id, role, since)
);
create index team_members_of_caseworker on coordination.team_members (caseworker_id);

create table coordination.meetings (
  id uuid primary key default gen_random_uuid(),
  citizen_id uuid not null references coordination.citizens,
  kind text not null check (kind in ('COOPERATION', 'CITIZEN', 'TEAM')),
  held_on date not null
);
create index meetings_of_citizen on coordination.meetings (citizen_id);

-- One active plan per citizen (Lov 707 of 8/6/2018).
create table coordination.plans (
  id uuid primary key default gen_random_uuid(),
  citizen_id uuid not null unique references coordination.citizens,
  version integer not null check (version > 0),
  adopted_on date not null
);

create table coordination.plan_meetings (
  plan_id uuid not null references coordination.plans,
  meeting_id uuid not null references coordination.meetings,
  primary key (plan_id, meeting_id)
);

create table coordination.goals (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null references coordination.plans,
  position integer not null,
  title text not null,
  is_citizens_wording boolean not null,
  unique (plan_id, position)
);

-- measure_id is a Measure.id: the centre's code, a hyphen, the source's id.
create table coordination.goal_measures (
  goal_id uuid not null references coordination.goals,
  measure_id text not null,
  primary key (goal_id, measure_id)
);

create table coordination.goal_scores (
  goal_id uuid not null references coordination.goals,
  scored_on date not null,
  scored_by text not null check (scored_by in ('CITIZEN', 'CASEWORKER')),
  score integer not null check (score between 1 and 10),
  primary key (goal_id, scored_on, scored_by)
);

create table coordination.agreements (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null references coordination.plans,
  position integer not null,
  title text not null,
  responsible text not null,
  due_on date,
  settled_on date,
  unique (plan_id, position)
);

create table coordination.replaced_plans (
  plan_id uuid not null references coordination.plans,
  law_code text not null,
  paragraph text not null,
  replaced_on date not null,
  consent_given_on date,
  primary key (plan_id, law_code, paragraph)
);
