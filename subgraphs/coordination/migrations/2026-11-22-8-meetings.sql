-- Meetings as they were and will be, with who came and what was decided; assessments over time; social events.
-- All of it is kept: nothing is deleted, and what was written down of a meeting stays as it was.

-- No address is kept, only what kind of place it is: of a home, or a relative's (R20), the address would tell too much.
-- called_by, recorded_by: employee ids; null where the meeting was loaded and nobody said.
alter table coordination.meetings
  drop constraint meetings_kind_check,
  add constraint meetings_kind_check check (kind in ('COOPERATION', 'CITIZEN', 'TEAM', 'FORUM', 'COORDINATING')),
  add column cadence text check (cadence ~ '^[A-Z][A-Z0-9_]*$'),
  add column state text not null default 'PLANNED' check (state in ('PLANNED', 'HELD', 'CANCELLED')),
  add column place text check (place in ('OFFICE', 'HOME', 'RELATIVES_HOME', 'OTHER')),
  add column called_by text,
  add column called_at timestamptz,
  add column first_contact_on date,
  add column minutes text check (length(minutes) <= 20000),
  add column reason_for_later text,
  add column purpose_without_citizen text check (length(purpose_without_citizen) <= 500),
  add column recorded_by text,
  add column recorded_at timestamptz,
  add constraint meetings_of_one_citizen unique (id, citizen_id);
update coordination.meetings set state = 'HELD' where held_on <= current_date;

-- A guest is somebody from outside, such as the home nurse (G36): there for a purpose, and either the citizen consented
-- or nothing confidential is told.
create table coordination.meeting_attendance (
  id uuid primary key default gen_random_uuid(),
  meeting_id uuid not null,
  citizen_id uuid not null,
  who text not null check (who in ('CASEWORKER', 'CITIZEN', 'GUEST')),
  caseworker_id text references coordination.caseworkers,
  guest_name text check (length(guest_name) <= 200),
  guest_role text check (length(guest_role) <= 200),
  guest_purpose text check (length(guest_purpose) <= 500),
  consent_id uuid references coordination.consents,
  hears_nothing_confidential boolean not null default false,
  presence text not null default 'INVITED' check (presence in ('INVITED', 'ATTENDED', 'ABSENT', 'DECLINED')),
  foreign key (meeting_id, citizen_id) references coordination.meetings (id, citizen_id),
  unique nulls not distinct (meeting_id, who, caseworker_id, guest_name),
  check ((who = 'CASEWORKER') = (caseworker_id is not null)),
  check (case when who = 'GUEST'
    then guest_name is not null and guest_role is not null and guest_purpose is not null
      and (consent_id is not null or hears_nothing_confidential)
    else guest_name is null and guest_role is null and guest_purpose is null and consent_id is null
      and not hears_nothing_confidential end)
);
create index meeting_attendance_of_citizen on coordination.meeting_attendance (citizen_id);

-- What a meeting decided, or passed on to who may.
create table coordination.meeting_decisions (
  meeting_id uuid not null,
  citizen_id uuid not null,
  position integer not null check (position > 0),
  text text not null check (length(text) <= 2000),
  law_code text,
  paragraph text check (length(paragraph) <= 50),
  monthly_cost_ore integer check (monthly_cost_ore >= 0),
  minutes_per_week integer check (minutes_per_week > 0),
  outcome text not null check (outcome in ('DECIDED', 'ESCALATED')),
  escalated_to text,
  decided_on date not null,
  next_step text check (length(next_step) <= 500),
  next_step_on date,
  primary key (meeting_id, position),
  foreign key (meeting_id, citizen_id) references coordination.meetings (id, citizen_id),
  check ((law_code is null) = (paragraph is null)),
  check ((outcome = 'ESCALATED') = (escalated_to is not null))
);
create index meeting_decisions_of_citizen on coordination.meeting_decisions (citizen_id);

-- recorded_by: an employee id; null where the citizen did it.
create table coordination.assessments (
  id uuid primary key default gen_random_uuid(),
  citizen_id uuid not null references coordination.citizens,
  scale text not null check (scale ~ '^[A-Z][A-Z0-9_]*$'),
  assessed_on date not null,
  assessed_by text not null check (assessed_by in ('CITIZEN', 'CASEWORKER')),
  score numeric(8, 2),
  level text,
  answers jsonb not null default '[]',
  recorded_by text,
  recorded_at timestamptz not null default now(),
  check ((score is null) <> (level is null))
);
create index assessments_of_citizen on coordination.assessments (citizen_id, scale, assessed_on);

-- What happened in a life that changes whose a case is, such as homelessness (N29).
create table coordination.social_events (
  id uuid primary key default gen_random_uuid(),
  citizen_id uuid not null references coordination.citizens,
  kind text not null check (kind ~ '^[A-Z][A-Z0-9_]*$'),
  happened_on date not null,
  ended_on date check (ended_on >= happened_on),
  note text check (length(note) <= 1000),
  recorded_by text not null,
  recorded_at timestamptz not null default now()
);
create index social_events_of_citizen on coordination.social_events (citizen_id, happened_on);

do $$
declare name text;
begin
  foreach name in array array['meeting_attendance', 'meeting_decisions', 'assessments', 'social_events'] loop
    execute format('alter table coordination.%I enable row level security', name);
    execute format('alter table coordination.%I force row level security', name);
    execute format('create policy owner on coordination.%I to current_user using (true) with check (true)', name);
    execute format('create policy casework on coordination.%I for select
      using (citizen_id = any ((select coordination.casework())::uuid[]))', name);
  end loop;
end $$;

-- Who organises the work calls the meetings and keeps the minutes, in their own name; what was recorded is over.
create policy organised_new on coordination.meetings for insert
  with check (coordination.acts_as(citizen_id, '{COORDINATING_CASEWORKER,FACILITATOR}')
    and state = 'PLANNED' and held_on >= (coordination.caller() ->> 'today')::date
    and called_by = coordination.caller() ->> 'employee' and recorded_by is null);
create policy organised on coordination.meetings for update
  using (coordination.acts_as(citizen_id, '{COORDINATING_CASEWORKER,FACILITATOR}') and state = 'PLANNED')
  with check (state in ('HELD', 'CANCELLED') and recorded_by = coordination.caller() ->> 'employee'
    and (state = 'CANCELLED' or held_on <= (coordination.caller() ->> 'today')::date));

-- Who came and what was decided is written before the meeting is recorded: what is over stays as it was.
create policy organised_new on coordination.meeting_attendance for insert
  with check (coordination.acts_as(citizen_id, '{COORDINATING_CASEWORKER,FACILITATOR}')
    and meeting_id in (select m.id from coordination.meetings m where m.state = 'PLANNED'));
create policy organised on coordination.meeting_attendance for update
  using (coordination.acts_as(citizen_id, '{COORDINATING_CASEWORKER,FACILITATOR}')
    and meeting_id in (select m.id from coordination.meetings m where m.state = 'PLANNED'));
create policy organised_new on coordination.meeting_decisions for insert
  with check (coordination.acts_as(citizen_id, '{COORDINATING_CASEWORKER,FACILITATOR}')
    and meeting_id in (select m.id from coordination.meetings m where m.state = 'PLANNED')
    and decided_on <= (coordination.caller() ->> 'today')::date);

create policy recorded_new on coordination.assessments for insert
  with check (coordination.acts_as(citizen_id, '{COORDINATING_CASEWORKER,TEAM_MEMBER,CITIZEN}')
    and assessed_on <= (coordination.caller() ->> 'today')::date
    and recorded_by is not distinct from coordination.caller() ->> 'employee'
    and (recorded_by is not null or assessed_by = 'CITIZEN'));
create policy recorded_new on coordination.social_events for insert
  with check (coordination.acts_as(citizen_id, '{COORDINATING_CASEWORKER,FACILITATOR,TEAM_MEMBER,CASEWORKER}')
    and happened_on <= (coordination.caller() ->> 'today')::date
    and recorded_by = coordination.caller() ->> 'employee');
