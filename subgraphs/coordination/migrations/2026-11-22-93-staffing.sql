-- Who is on which of a programme's teams, from which centre and how much of the week (bemanding), as the personnel system
-- writes it. It opens no citizen: those on a citizen's own team stand in team_members. The application reads it and
-- writes nothing, so nobody puts themselves on a team.
create table coordination.staffing (
  id uuid primary key default gen_random_uuid(),
  -- Codes of the programme's file; without a team where the programme has none. Without either: for the centre's own cases.
  programme text,
  team text check (team is null or programme is not null),
  caseworker_id text not null references coordination.caseworkers,
  centre text not null references coordination.centres,
  is_leader boolean not null default false,
  -- Of 37 in full time; null where nobody wrote it down.
  hours_a_week numeric(4, 2) check (hours_a_week > 0 and hours_a_week <= 37),
  since date not null,
  until date check (until >= since),
  constraint staffing_once_a_day exclude using gist (
    caseworker_id with =, (coalesce(programme, ':' || centre)) with =, (coalesce(team, '')) with =,
    daterange(since, until) with &&)
);
create index staffing_of_programme on coordination.staffing (programme, team);

alter table coordination.staffing enable row level security;
alter table coordination.staffing force row level security;
create policy owner on coordination.staffing to current_user using (true) with check (true);
-- About employees: for who works here.
create policy at_work on coordination.staffing for select using (
  coordination.caller() ->> 'employee' is not null and (coordination.has_role('CASEWORKER')
    or coordination.has_role('FACILITATOR') or coordination.has_role('MANAGER')));

-- Which of the programme's teams has the citizen (S17); null where it has none, or nobody said.
alter table coordination.coordinations add column team text;
