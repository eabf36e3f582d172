-- What changes the coordination: versions, who coordinated when, who may say so, and what is announced of every change.

alter table coordination.coordinations add column version integer not null default 1 check (version > 0);

-- A history: two changes on one day are both kept, the first as a period without a day (`since` = `until`).
-- appointed_by is an employee's id; null where the period was loaded and nobody said.
alter table coordination.coordinating_caseworkers
  drop constraint coordinating_caseworkers_pkey,
  add column id bigint generated always as identity primary key,
  add column appointed_by text,
  add column appointed_at timestamptz not null default now();

-- Each change's announcement, committed with it. It tells that something changed, never what.
-- A lower id may commit later than a higher one: who reads in the order of xid and id, and only what began before
-- every transaction that still runs, passes nothing by.
create table coordination.outbox (
  xid xid8 not null default pg_current_xact_id(),
  id bigint generated always as identity,
  kind text not null check (kind ~ '^[A-Z_]+$'),
  citizen_id uuid not null references coordination.citizens,
  version integer not null check (version > 0),
  happened_at timestamptz not null default now(),
  primary key (xid, id)
);

-- Who organises the work around a citizen may change it: who coordinates now, and the facilitator.
-- Asked anew by each statement, so that a right that was handed over while a change waited is gone.
create function coordination.organises(citizen uuid) returns boolean
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  with who as materialized (
    select
      case when has_role('CASEWORKER') or has_role('FACILITATOR') then caller() ->> 'employee' end as employee,
      (caller() ->> 'today')::date as today
  )
  select exists (
    select from coordinating_caseworkers r, who
     where r.citizen_id = citizen and r.caseworker_id = employee
       and since <= today and (until is null or today < until)
    union all
    select from team_members r, who
     where r.citizen_id = citizen and r.caseworker_id = employee and r.role = 'FACILITATOR'
       and since <= today and (until is null or today < until))
$$;

-- True for a system of a centre where the citizen has a case.
create function coordination.keeps_journal_of(citizen uuid) returns boolean
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  select has_role('SYSTEM') and exists (
    select from attachments r where r.citizen_id = citizen and r.centre = caller() ->> 'centre')
$$;

revoke execute on function coordination.organises(uuid), coordination.keeps_journal_of(uuid) from public;

create policy organised on coordination.coordinations for update
  using (coordination.organises(citizen_id));

-- An appointment is made today, by who says so, and by nobody of themselves; what is over stays as it was.
create policy organised_new on coordination.coordinating_caseworkers for insert
  with check (coordination.organises(citizen_id)
    and since = (coordination.caller() ->> 'today')::date
    and appointed_by = coordination.caller() ->> 'employee'
    and caseworker_id <> coordination.caller() ->> 'employee');
create policy organised on coordination.coordinating_caseworkers for update
  using (coordination.organises(citizen_id)
    and (until is null or (coordination.caller() ->> 'today')::date < until))
  with check (until = (coordination.caller() ->> 'today')::date);

alter table coordination.outbox enable row level security;
alter table coordination.outbox force row level security;
create policy owner on coordination.outbox to current_user using (true) with check (true);
create policy signed_in on coordination.outbox for insert
  with check (coordination.caller() ->> 'id' is not null);
create policy journal on coordination.outbox for select
  using ((select coalesce(coordination.caller() -> 'scopes' ? 'helhed:events', false))
    and coordination.keeps_journal_of(citizen_id));
