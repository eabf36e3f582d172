-- Consent, custody, protected addresses, emergency access; and row-level security on every table.

-- Where a citizen lives, as the CPR feed says it.
create table coordination.addresses (
  citizen_id uuid primary key references coordination.citizens,
  address text not null
);

-- Who holds custody of a child, as the CPR feed says it; a holder need not be a citizen of ours.
create table coordination.custody_holders (
  child_id uuid not null references coordination.citizens,
  cpr text not null,
  since date not null,
  until date,
  primary key (child_id, cpr, since)
);
create index custody_holders_by_cpr on coordination.custody_holders (cpr);

-- Which employee is which citizen, as the personnel system says it: their own record and their colleagues' are flagged.
create table coordination.employee_identities (
  caseworker_id text primary key references coordination.caseworkers,
  citizen_id uuid not null references coordination.citizens
);
create index employee_identities_of_citizen on coordination.employee_identities (citizen_id);

-- A consent names what, from where, to whom, for which case, by whom and until when (RTL § 11 a).
create table coordination.consents (
  id uuid primary key default gen_random_uuid(),
  citizen_id uuid not null references coordination.citizens,
  version integer not null default 1 check (version > 0),
  legal_basis text not null check (legal_basis in ('RTL_11_A', 'FVL_28', 'LAB_40', 'SEL_141', 'BL_110')),
  kinds text[] not null check (cardinality(kinds) > 0
    and kinds <@ array['CASES', 'MEASURES', 'PLANS', 'ASSESSMENT']),
  from_centres text[] not null check (cardinality(from_centres) > 0
    and from_centres <@ array['JOBCENTER', 'SOCIAL', 'CHILDREN']),
  receivers text[] not null check (cardinality(receivers) > 0
    and receivers <@ array['TEAM', 'JOBCENTER', 'SOCIAL', 'CHILDREN']),
  case_reference text not null check (length(case_reference) >= 3),
  given_by text[] not null check (cardinality(given_by) > 0
    and given_by <@ array['CITIZEN', 'CUSTODY_HOLDER']),
  form text not null check (form in ('WRITTEN', 'ORAL_NOTED', 'DIGITAL')),
  given_on date not null,
  valid_to date not null check (valid_to >= given_on),
  recorded_by text not null,
  withdrawn_at timestamptz,
  withdrawn_by text
);
create index consents_of_citizen on coordination.consents (citizen_id);

-- Each statutory plan that a unified plan stands in for rests on a consent; without it the plan is split.
alter table coordination.replaced_plans add column consent_id uuid references coordination.consents;
alter table coordination.replaced_plans drop column consent_given_on;

-- Access without a relation, for a reason, for a while; each one is reviewed.
create table coordination.emergency_accesses (
  id uuid primary key default gen_random_uuid(),
  citizen_id uuid not null references coordination.citizens,
  employee_id text not null,
  reason text not null check (length(trim(reason)) >= 20),
  requested_at timestamptz not null default now(),
  expires_at timestamptz not null,
  is_repeated boolean not null,
  version integer not null default 1,
  reviewed_at timestamptz,
  reviewed_by text,
  finding text check (finding in ('JUSTIFIED', 'UNJUSTIFIED')),
  note text,
  check (expires_at > requested_at and expires_at <= requested_at + interval '24 hours'),
  check ((reviewed_at is null) = (finding is null))
);
create index emergency_accesses_of_citizen on coordination.emergency_accesses (citizen_id);
create index emergency_accesses_of_employee on coordination.emergency_accesses (employee_id, requested_at);
create index emergency_accesses_in_review on coordination.emergency_accesses (requested_at) where reviewed_at is null;

-- What a mutation answered, kept in the transaction that changed something: sent twice, it happens once.
create table coordination.answered_mutations (
  caller_id text not null,
  idempotency_key text not null,
  mutation text not null,
  input_hash bytea not null,
  answer jsonb not null,
  answered_at timestamptz not null default now(),
  primary key (caller_id, idempotency_key)
);

-- How the caller stands to each of these citizens: KNOWN for everybody who is in the registry, a row per relation,
-- and a row (FLAG_…) for what a lookup is flagged for. The only relations there are; the policy judges them.
create function coordination.standing(citizens uuid[]) returns table (citizen_id uuid, kind text, centre text)
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  with who as materialized (
    select
      case when has_role('CASEWORKER') or has_role('FACILITATOR') then caller() ->> 'employee' end as employee,
      case when has_role('CITIZEN') then caller() ->> 'cpr' end as cpr,
      case when has_role('SYSTEM') then caller() ->> 'centre' end as centre,
      (caller() ->> 'today')::date as today
  )
  select c.id, 'KNOWN', null::text from citizens c where c.id = any(citizens)
  union all
  select c.id, 'SUPERVISION', null from citizens c where c.id = any(citizens) and has_role('PRIVACY_OFFICER')
  union all
  select r.citizen_id, 'COORDINATING_CASEWORKER', null from coordinating_caseworkers r, who
   where r.citizen_id = any(citizens) and r.caseworker_id = who.employee
     and r.since <= who.today and (r.until is null or who.today < r.until)
  union all
  select r.citizen_id, 'TEAM_MEMBER', null from team_members r, who
   where r.citizen_id = any(citizens) and r.caseworker_id = who.employee
     and r.since <= who.today and (r.until is null or who.today < r.until)
  union all
  select r.citizen_id, 'CASEWORKER', r.centre from attachments r, who
   where r.citizen_id = any(citizens) and r.caseworker_id = who.employee
  union all
  select r.citizen_id, 'EMERGENCY', null from emergency_accesses r, who
   where r.citizen_id = any(citizens) and r.employee_id = who.employee and now() < r.expires_at
     and r.finding is distinct from 'UNJUSTIFIED'
  union all
  select distinct r.citizen_id, 'JOURNAL_OF_CENTRE', r.centre from attachments r, who
   where r.citizen_id = any(citizens) and r.centre = who.centre
  union all
  select r.citizen_id, 'SELF', null from identifiers r, who
   where r.citizen_id = any(citizens) and r.cpr = who.cpr and r.replaced_on is null
  union all
  select r.child_id, 'CUSTODY_HOLDER', null from custody_holders r, who
   where r.child_id = any(citizens) and r.cpr = who.cpr
     and r.since <= who.today and (r.until is null or who.today < r.until)
  union all
  select r.citizen_id, 'KNOWN_IN_CENTRE', r.centre from attachments r
   where r.citizen_id = any(citizens) group by r.citizen_id, r.centre
  union all
  select c.id, 'FLAG_PROTECTED_PERSON', null from citizens c where c.id = any(citizens) and c.is_address_protected
  union all
  select r.citizen_id,
         case when r.caseworker_id = caller() ->> 'employee' then 'FLAG_OWN_RECORD' else 'FLAG_COLLEAGUE' end, null
    from employee_identities r where r.citizen_id = any(citizens) and caller() ->> 'employee' is not null
$$;

-- Begins a transaction for a caller who asks about these citizens: of those with whom there is a relation, rows show.
create function coordination.enter(who jsonb, citizens uuid[]) returns void
  language plpgsql security definer set search_path = coordination, pg_temp
as $$
begin
  perform set_config('helhed.caller', who::text, true);
  perform set_config('helhed.opened', coalesce(array_agg(distinct s.citizen_id)::text, '{}'), true),
          set_config('helhed.casework',
            coalesce((array_agg(distinct s.citizen_id) filter (where s.kind <> 'SUPERVISION'))::text, '{}'), true),
          set_config('helhed.own', coalesce((array_agg(distinct s.citizen_id)
            filter (where s.kind in ('SELF', 'CUSTODY_HOLDER')))::text, '{}'), true)
     from standing(citizens) s
    where s.kind not like 'KNOWN%' and s.kind not like 'FLAG%';
end $$;

-- Of the opened citizens, those whose cases the caller works on or is: not those only supervised.
create function coordination.casework() returns uuid[] language sql stable
  as $$ select coalesce(nullif(current_setting('helhed.casework', true), '')::uuid[], '{}') $$;

-- Of the opened citizens, the caller, and whose custody the caller holds: the role alone says nothing about whom.
create function coordination.own() returns uuid[] language sql stable
  as $$ select coalesce(nullif(current_setting('helhed.own', true), '')::uuid[], '{}') $$;

-- Who has, or once had, each of these CPR numbers: an id that opens nothing, so that a refused lookup is logged too.
create function coordination.citizens_of(cprs text[]) returns table (cpr text, citizen_id uuid)
  language sql stable security definer set search_path = coordination, pg_temp
as $$ select i.cpr, i.citizen_id from identifiers i where i.cpr = any(cprs) $$;

-- The caller's own citizens.
create function coordination.my_citizens() returns setof uuid
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  with who as materialized (
    select
      case when has_role('CASEWORKER') or has_role('FACILITATOR') then caller() ->> 'employee' end as employee,
      (caller() ->> 'today')::date as today
  )
  select citizen_id from coordinating_caseworkers, who
   where caseworker_id = employee and since <= today and (until is null or today < until)
  union
  select citizen_id from team_members, who
   where caseworker_id = employee and since <= today and (until is null or today < until)
  union
  select citizen_id from attachments, who where caseworker_id = employee
$$;

-- What a list is ordered by: not by a protected person's name, whose neighbours would tell it.
create function coordination.listed_name(citizen coordination.citizens) returns text language sql stable
  as $$
    select case when citizen.is_address_protected
                 and not coalesce(coordination.caller() -> 'rights' ? 'PROTECTED_PERSONS', false)
                then '' else citizen.name end
  $$;

-- A page of them by name, after one of them: a made-up cursor of somebody else's must not tell where their name lies.
create function coordination.my_caseload(after_id uuid, most integer) returns table (id uuid)
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  select c.id from citizens c
   where c.id in (select my_citizens()) and (after_id is null or (listed_name(c), c.id) >
     (select listed_name(a), a.id from citizens a where a.id = after_id and a.id in (select my_citizens())))
   order by listed_name(c), c.id limit most
$$;

-- They run as the owner, so they are not for everybody: grants.sql says whose they are.
revoke execute on function coordination.standing(uuid[]), coordination.enter(jsonb, uuid[]),
  coordination.citizens_of(text[]), coordination.my_citizens(), coordination.my_caseload(uuid, integer)
  from public;

-- From here on: every table closed, forced, and opened row by row.

do $$
declare name text;
begin
  for name in select tablename from pg_tables where schemaname = 'coordination' and tablename not like 'access\_%' loop
    execute format('alter table coordination.%I enable row level security', name);
    execute format('alter table coordination.%I force row level security', name);
    execute format('create policy owner on coordination.%I to current_user using (true) with check (true)', name);
  end loop;
end $$;

-- Nothing about anybody.
create policy everybody on coordination.migrations for select using (true);
create policy everybody on coordination.centres for select using (true);

-- The directory: for whoever is signed in.
create policy signed_in on coordination.caseworkers for select using (coordination.caller() ->> 'id' is not null);

create policy opened on coordination.citizens for select
  using (id = any ((select coordination.opened())::uuid[]));
create policy opened on coordination.identifiers for select
  using (citizen_id = any ((select coordination.opened())::uuid[]));

-- CPR-loven § 28: a protected address needs a right of its own, or to be one's own. Custody is not enough:
-- it may be the other parent whom the address is kept from.
create policy opened on coordination.addresses for select
  using (citizen_id = any ((select coordination.casework())::uuid[]) and (
    exists (select from coordination.identifiers i
      where i.citizen_id = addresses.citizen_id and i.replaced_on is null and coordination.has_role('CITIZEN')
        and i.cpr = coordination.caller() ->> 'cpr')
    or coordination.caller() -> 'rights' ? 'PROTECTED_PERSONS'
    or not (select c.is_address_protected from coordination.citizens c where c.id = citizen_id)));

create policy casework on coordination.attachments for select
  using (citizen_id = any ((select coordination.casework())::uuid[]));
create policy casework on coordination.coordinations for select
  using (citizen_id = any ((select coordination.casework())::uuid[]));
create policy casework on coordination.coordinating_caseworkers for select
  using (citizen_id = any ((select coordination.casework())::uuid[]));
create policy casework on coordination.team_members for select
  using (citizen_id = any ((select coordination.casework())::uuid[]));
create policy casework on coordination.meetings for select
  using (citizen_id = any ((select coordination.casework())::uuid[]));
create policy casework on coordination.plans for select
  using (citizen_id = any ((select coordination.casework())::uuid[]));
create policy casework on coordination.custody_holders for select
  using (child_id = any ((select coordination.casework())::uuid[]));

-- What stands in a plan shows with the plan, whose own policy is asked.
create policy of_plan on coordination.plan_meetings for select
  using (plan_id in (select p.id from coordination.plans p));
create policy of_plan on coordination.goals for select
  using (plan_id in (select p.id from coordination.plans p));
create policy of_plan on coordination.agreements for select
  using (plan_id in (select p.id from coordination.plans p));
create policy of_plan on coordination.replaced_plans for select
  using (plan_id in (select p.id from coordination.plans p));
create policy of_goal on coordination.goal_measures for select
  using (goal_id in (select g.id from coordination.goals g));
create policy of_goal on coordination.goal_scores for select
  using (goal_id in (select g.id from coordination.goals g));

create policy opened on coordination.consents for select
  using (citizen_id = any ((select coordination.opened())::uuid[]));
create policy casework on coordination.consents for insert
  with check (citizen_id = any ((select coordination.casework())::uuid[]));
create policy casework_change on coordination.consents for update
  using (citizen_id = any ((select coordination.casework())::uuid[]));

-- One's own, and all of them for who reviews them.
create policy own on coordination.emergency_accesses for select
  using (employee_id = coordination.caller() ->> 'employee' or coordination.has_role('PRIVACY_OFFICER'));
create policy own_new on coordination.emergency_accesses for insert
  with check (employee_id = coordination.caller() ->> 'employee' and coordination.has_role('CASEWORKER'));
create policy review on coordination.emergency_accesses for update
  using (coordination.has_role('PRIVACY_OFFICER') and employee_id <> coordination.caller() ->> 'employee');

create policy own on coordination.answered_mutations for select
  using (caller_id = coordination.caller() ->> 'id');
create policy own_new on coordination.answered_mutations for insert
  with check (caller_id = coordination.caller() ->> 'id');

drop policy own_or_supervised on coordination.access_log;
create policy own_or_supervised on coordination.access_log for select using (
  (select coordination.has_role('PRIVACY_OFFICER')) or citizen_id = any ((select coordination.own())::uuid[]));

-- employee_identities has no policy but the owner's: only `standing` looks there.
