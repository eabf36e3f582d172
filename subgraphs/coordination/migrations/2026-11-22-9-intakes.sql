-- What the intake form says of a citizen, theme by theme; each form that was filled in is kept as it was.
create table coordination.intakes (
  id uuid primary key default gen_random_uuid(),
  citizen_id uuid not null references coordination.citizens,
  filled_by text not null check (filled_by in ('CITIZEN', 'CASEWORKER')),
  -- [{"theme": code, "answer": text}]
  answers jsonb not null check (jsonb_array_length(answers) > 0),
  -- An employee's id; null where the citizen did it.
  recorded_by text,
  recorded_at timestamptz not null default now(),
  check (recorded_by is not null or filled_by = 'CITIZEN')
);
create index intakes_of_citizen on coordination.intakes (citizen_id);

alter table coordination.intakes enable row level security;
alter table coordination.intakes force row level security;
create policy owner on coordination.intakes to current_user using (true) with check (true);
create policy casework on coordination.intakes for select
  using (citizen_id = any ((select coordination.casework())::uuid[]));
create policy recorded_new on coordination.intakes for insert
  with check (coordination.acts_as(citizen_id, '{COORDINATING_CASEWORKER,TEAM_MEMBER,CITIZEN}')
    and recorded_by is not distinct from coordination.caller() ->> 'employee');
