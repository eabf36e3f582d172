-- The way in and out: signal, screening, visitation, enrolment, team, handover. Nothing of it is ever taken back:
-- what is over has an end, and who said so.

-- An enrolment has a beginning that somebody answers for, a day it is to end by, and an outcome.
-- Two on one day are both kept, the first as a period without a day.
alter table coordination.coordinations
  drop constraint coordinations_pkey,
  add column id bigint generated always as identity primary key,
  add column ends_on date,
  -- Why it may last longer than the programme's limit.
  add column extension_reason text,
  add column reasons text[] not null default '{}',
  -- Null where the enrolment was loaded and nobody said.
  add column enrolled_by text,
  add column enrolled_at timestamptz not null default now(),
  add column outcome text,
  add column end_reason text,
  -- Who answers for the citizen afterwards; null where no centre has a case.
  add column handed_to text references coordination.caseworkers,
  add column ended_by text,
  add column ended_at timestamptz,
  add check (ended_by is null or (until is not null and outcome is not null and end_reason is not null));

-- Team periods are a history too.
alter table coordination.team_members
  drop constraint team_members_pkey,
  drop constraint team_members_role_check,
  add constraint team_members_role_check
    check (role in ('FACILITATOR', 'PARTNER', 'AUTHORITY', 'PERFORMER', 'CITIZEN_CONSULTANT')),
  add column id bigint generated always as identity primary key,
  add column appointed_by text,
  add column appointed_at timestamptz not null default now(),
  add constraint team_members_once_a_day
    exclude using gist (citizen_id with =, caseworker_id with =, role with =, daterange(since, until) with &&);
create index team_members_of_citizen on coordination.team_members (citizen_id);

-- Who was worried about whom, and when. Where it came from stands in a table of its own, which not everybody reads.
create table coordination.signals (
  id uuid primary key default gen_random_uuid(),
  citizen_id uuid not null references coordination.citizens,
  programme text not null,
  received_on date not null,
  is_source_protected boolean not null,
  -- An employee's id.
  recorded_by text not null,
  recorded_on date not null,
  recorded_at timestamptz not null default now(),
  check (received_on <= recorded_on)
);
create index signals_of_citizen on coordination.signals (citizen_id);

create table coordination.signal_sources (
  signal_id uuid primary key references coordination.signals,
  source text not null,
  note text not null
);

create table coordination.screenings (
  id uuid primary key default gen_random_uuid(),
  citizen_id uuid not null references coordination.citizens,
  programme text not null,
  signal_id uuid references coordination.signals,
  -- [{"question": code, "answer": text}]
  answers jsonb not null,
  outcome text not null check (outcome in ('IN_TARGET_GROUP', 'OUTSIDE', 'DEVIATION')),
  deviation_reason text,
  recorded_by text not null,
  recorded_on date not null,
  recorded_at timestamptz not null default now(),
  check ((outcome = 'DEVIATION') = (deviation_reason is not null))
);
create index screenings_of_citizen on coordination.screenings (citizen_id);

create table coordination.visitation_decisions (
  id uuid primary key default gen_random_uuid(),
  citizen_id uuid not null references coordination.citizens,
  programme text not null,
  track text,
  step text not null,
  outcome text not null check (outcome in ('ADVANCED', 'ENROL', 'REJECTED')),
  reasons text[] not null check (cardinality(reasons) > 0),
  -- Why steps of the path were left out; null where none was.
  skip_reason text,
  meeting_id uuid references coordination.meetings,
  decided_on date not null,
  decided_by text not null,
  decided_at timestamptz not null default now()
);
create index visitation_decisions_of_citizen on coordination.visitation_decisions (citizen_id);

-- A handover that was asked for: the citizen stays with who has them until the other one takes over.
create table coordination.handovers (
  id uuid primary key default gen_random_uuid(),
  citizen_id uuid not null references coordination.citizens,
  version integer not null default 1 check (version > 0),
  -- Who coordinated when it was asked for; null where nobody did.
  from_caseworker_id text references coordination.caseworkers,
  to_caseworker_id text not null references coordination.caseworkers,
  criteria text,
  note text not null,
  requested_by text not null,
  requested_on date not null,
  requested_at timestamptz not null default now(),
  accepted_on date,
  accepted_at timestamptz,
  -- Closed without being accepted: somebody else was appointed, or it was taken back.
  closed_by text,
  closed_at timestamptz,
  check (requested_by <> to_caseworker_id),
  check (accepted_at is null or closed_at is null),
  check ((accepted_at is null) = (accepted_on is null) and (closed_at is null) = (closed_by is null))
);
create index handovers_of_citizen on coordination.handovers (citizen_id);
create unique index handovers_one_open on coordination.handovers (citizen_id)
  where accepted_at is null and closed_at is null;
create index handovers_of_receiver on coordination.handovers (to_caseworker_id)
  where accepted_at is null and closed_at is null;

-- Citizens of whom the visitator is to decide: somebody else signalled or screened within 90 days, nobody has said
-- no or enrolled them since, and they are not enrolled. Who recorded it does not open the citizen to themselves by it.
create function coordination.signalled(citizens uuid[], employee text, today date) returns setof uuid
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  select distinct m.citizen_id from (
    select citizen_id, recorded_by, recorded_on, recorded_at from signals where citizen_id = any(citizens)
    union all
    select citizen_id, recorded_by, recorded_on, recorded_at from screenings where citizen_id = any(citizens)) m
   where m.recorded_by <> employee and m.recorded_on > today - 90
     and not exists (select from visitation_decisions d
       where d.citizen_id = m.citizen_id and d.outcome = 'REJECTED' and d.decided_at >= m.recorded_at)
     and not exists (select from coordinations c
       where c.citizen_id = m.citizen_id
         and ((c.enrolled_by is not null and c.enrolled_at >= m.recorded_at)
           or (c.since <= today and (c.until is null or today < c.until))))
$$;

create or replace function coordination.standing(citizens uuid[]) returns table (citizen_id uuid, kind text, centre text)
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  with who as materialized (
    select
      case when has_role('CASEWORKER') or has_role('FACILITATOR') then caller() ->> 'employee' end as employee,
      case when has_role('CITIZEN') then caller() ->> 'cpr' end as cpr,
      case when has_role('SYSTEM') then caller() ->> 'centre' end as centre,
      coalesce(caller() -> 'rights' ? 'VISITATION', false) as visitates,
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
  select distinct r.citizen_id, 'TEAM_MEMBER', null from team_members r, who
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
  select s, 'SIGNALLED', null from who, signalled(citizens, who.employee, who.today) s where who.visitates
  union all
  select r.citizen_id, 'HANDOVER_RECEIVER', null from handovers r, who
   where r.citizen_id = any(citizens) and r.to_caseworker_id = who.employee
     and r.accepted_at is null and r.closed_at is null
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

-- Who visitates, or is asked to take over, sees how the work is organised and nothing else: not the casework.
create or replace function coordination.enter(who jsonb, citizens uuid[]) returns void
  language plpgsql security definer set search_path = coordination, pg_temp
as $$
begin
  perform set_config('helhed.caller', who::text, true);
  perform set_config('helhed.opened', coalesce(array_agg(distinct s.citizen_id)::text, '{}'), true),
          set_config('helhed.organised', coalesce((array_agg(distinct s.citizen_id)
            filter (where s.kind <> 'SUPERVISION'))::text, '{}'), true),
          set_config('helhed.casework', coalesce((array_agg(distinct s.citizen_id)
            filter (where s.kind not in ('SUPERVISION', 'SIGNALLED', 'HANDOVER_RECEIVER')))::text, '{}'), true),
          set_config('helhed.own', coalesce((array_agg(distinct s.citizen_id)
            filter (where s.kind in ('SELF', 'CUSTODY_HOLDER')))::text, '{}'), true)
     from standing(citizens) s
    where s.kind not like 'KNOWN%' and s.kind not like 'FLAG%';
end $$;

-- Of the opened citizens, those of whom the caller sees how the work is organised.
create function coordination.organised() returns uuid[] language sql stable
  as $$ select coalesce(nullif(current_setting('helhed.organised', true), '')::uuid[], '{}') $$;

create or replace function coordination.acts_as(citizen uuid, actors text[]) returns boolean
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  with who as materialized (
    select
      case when has_role('CASEWORKER') or has_role('FACILITATOR') then caller() ->> 'employee' end as employee,
      case when has_role('CITIZEN') then caller() ->> 'cpr' end as cpr,
      coalesce(caller() -> 'rights' ? 'VISITATION', false) as visitates,
      (caller() ->> 'today')::date as today
  )
  select exists (
    select from coordinating_caseworkers r, who
     where 'COORDINATING_CASEWORKER' = any(actors) and r.citizen_id = citizen and r.caseworker_id = employee
       and since <= today and (until is null or today < until)
    union all
    select from team_members r, who
     where ('TEAM_MEMBER' = any(actors) or r.role = any(actors))
       and r.citizen_id = citizen and r.caseworker_id = employee
       and since <= today and (until is null or today < until)
    union all
    select from attachments r, who
     where 'CASEWORKER' = any(actors) and r.citizen_id = citizen and r.caseworker_id = employee
    union all
    select from who, signalled(array[citizen], employee, today)
     where 'VISITATOR' = any(actors) and visitates
    union all
    select from handovers r, who
     where 'HANDOVER_RECEIVER' = any(actors) and r.citizen_id = citizen and r.to_caseworker_id = employee
       and r.accepted_at is null and r.closed_at is null
    union all
    select from identifiers r, who
     where 'CITIZEN' = any(actors) and r.citizen_id = citizen and r.cpr = who.cpr and r.replaced_on is null)
$$;

-- True while the last word of the visitation is to enrol, and nobody has since.
create function coordination.is_to_be_enrolled(citizen uuid, in_programme text, on_track text) returns boolean
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  select coalesce((
    select d.outcome = 'ENROL' and (d.track is null or d.track = on_track)
           and not exists (select from coordinations c where c.citizen_id = citizen
             and c.enrolled_by is not null and c.enrolled_at >= d.decided_at)
      from visitation_decisions d where d.citizen_id = citizen and d.programme = in_programme
     order by d.decided_at desc, d.id limit 1), false)
$$;

-- How many are enrolled in a programme today: a number, and nobody in it.
create function coordination.count_enrolled(in_programme text) returns integer
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  select count(*)::integer from coordinations
   where model = in_programme and since <= (caller() ->> 'today')::date
     and (until is null or (caller() ->> 'today')::date < until)
$$;

-- Where caseworkers work: the centres in which they have cases, and with nobody in particular.
create function coordination.centres_of(caseworkers text[]) returns table (caseworker_id text, centre text)
  language sql stable security definer set search_path = coordination, pg_temp
as $$ select distinct a.caseworker_id, a.centre from attachments a where a.caseworker_id = any(caseworkers) $$;

revoke execute on function coordination.signalled(uuid[], text, date),
  coordination.is_to_be_enrolled(uuid, text, text), coordination.count_enrolled(text), coordination.centres_of(text[])
  from public;

do $$
declare name text;
begin
  foreach name in array '{signals,signal_sources,screenings,visitation_decisions,handovers}'::text[] loop
    execute format('alter table coordination.%I enable row level security', name);
    execute format('alter table coordination.%I force row level security', name);
    execute format('create policy owner on coordination.%I to current_user using (true) with check (true)', name);
  end loop;
end $$;

alter policy casework on coordination.coordinations using (citizen_id = any ((select coordination.organised())::uuid[]));
alter policy casework on coordination.coordinating_caseworkers using (citizen_id = any ((select coordination.organised())::uuid[]));
alter policy casework on coordination.team_members using (citizen_id = any ((select coordination.organised())::uuid[]));
alter policy casework on coordination.meetings using (citizen_id = any ((select coordination.organised())::uuid[]));

create policy organised_shown on coordination.signals for select
  using (citizen_id = any ((select coordination.organised())::uuid[]));
-- Anybody at work may be told of somebody, whom they need not know.
create policy at_work_new on coordination.signals for insert
  with check ((coordination.has_role('CASEWORKER') or coordination.has_role('FACILITATOR'))
    and recorded_on = (coordination.caller() ->> 'today')::date
    and recorded_by = coordination.caller() ->> 'employee');

-- Who told is shown to who works with the citizen: to nobody else where they asked not to be named, least of all to
-- whom it is about.
create policy of_signal on coordination.signal_sources for select
  using (exists (select from coordination.signals s where s.id = signal_id and (not s.is_source_protected
    or ((coordination.has_role('CASEWORKER') or coordination.has_role('FACILITATOR'))
      and s.citizen_id <> all ((select coordination.own())::uuid[])))));
create policy at_work_new on coordination.signal_sources for insert
  with check (coordination.has_role('CASEWORKER') or coordination.has_role('FACILITATOR'));

create policy organised_shown on coordination.screenings for select
  using (citizen_id = any ((select coordination.organised())::uuid[]));
create policy screened_new on coordination.screenings for insert
  with check (coordination.acts_as(citizen_id, '{CASEWORKER,VISITATOR}')
    and recorded_on = (coordination.caller() ->> 'today')::date
    and recorded_by = coordination.caller() ->> 'employee'
    and (signal_id is null or signal_id in (
      select s.id from coordination.signals s where s.citizen_id = screenings.citizen_id)));

create policy organised_shown on coordination.visitation_decisions for select
  using (citizen_id = any ((select coordination.organised())::uuid[]));
create policy visitated_new on coordination.visitation_decisions for insert
  with check (coordination.acts_as(citizen_id, '{VISITATOR}')
    and decided_on = (coordination.caller() ->> 'today')::date
    and decided_by = coordination.caller() ->> 'employee'
    and (meeting_id is null or meeting_id in (
      select m.id from coordination.meetings m where m.citizen_id = visitation_decisions.citizen_id)));

create policy organised_shown on coordination.handovers for select
  using (citizen_id = any ((select coordination.organised())::uuid[]));
-- Whom one is to take over from is one's own to know, before one has opened anybody.
create policy received on coordination.handovers for select
  using (accepted_at is null and closed_at is null and to_caseworker_id = coordination.caller() ->> 'employee'
    and (coordination.has_role('CASEWORKER') or coordination.has_role('FACILITATOR')));
create policy requested_new on coordination.handovers for insert
  with check (coordination.acts_as(citizen_id, '{COORDINATING_CASEWORKER,FACILITATOR}')
    and requested_on = (coordination.caller() ->> 'today')::date
    and requested_by = coordination.caller() ->> 'employee'
    and accepted_at is null and closed_at is null);
-- It is accepted by whom it names and by nobody else, and closed by who organises, or by who was named.
create policy decided on coordination.handovers for update
  using (accepted_at is null and closed_at is null
    and coordination.acts_as(citizen_id, '{COORDINATING_CASEWORKER,FACILITATOR,HANDOVER_RECEIVER}'))
  with check (
    (accepted_on = (coordination.caller() ->> 'today')::date
      and to_caseworker_id = coordination.caller() ->> 'employee')
    or closed_by = coordination.caller() ->> 'employee');

-- Enrolled by who visitates, when that was decided, from today; ended by who organises, today.
create policy enrolled_new on coordination.coordinations for insert
  with check (coordination.acts_as(citizen_id, '{VISITATOR}')
    and coordination.is_to_be_enrolled(citizen_id, model, track)
    and since = (coordination.caller() ->> 'today')::date
    and enrolled_by = coordination.caller() ->> 'employee'
    and until is null);
drop policy organised on coordination.coordinations;
create policy organised on coordination.coordinations for update
  using (coordination.acts_as(citizen_id, '{COORDINATING_CASEWORKER,FACILITATOR,HANDOVER_RECEIVER}')
    and (until is null or (coordination.caller() ->> 'today')::date < until))
  with check (ended_by is null or (ended_by = coordination.caller() ->> 'employee'
    and until = (coordination.caller() ->> 'today')::date
    and coordination.acts_as(citizen_id, '{COORDINATING_CASEWORKER,FACILITATOR}')));

-- Appointed by who organises, or by who enrols; or by accepting what somebody else asked for.
drop policy organised_new on coordination.coordinating_caseworkers;
create policy organised_new on coordination.coordinating_caseworkers for insert
  with check (since = (coordination.caller() ->> 'today')::date
    and ((coordination.acts_as(citizen_id, '{COORDINATING_CASEWORKER,FACILITATOR,VISITATOR}')
        and appointed_by = coordination.caller() ->> 'employee'
        and caseworker_id <> coordination.caller() ->> 'employee')
      or (coordination.acts_as(citizen_id, '{HANDOVER_RECEIVER}')
        and caseworker_id = coordination.caller() ->> 'employee'
        and appointed_by in (select h.requested_by from coordination.handovers h
          where h.citizen_id = coordinating_caseworkers.citizen_id and h.accepted_at is null and h.closed_at is null
            and h.to_caseworker_id = coordinating_caseworkers.caseworker_id))));
-- What was to begin later ends before it begins, when the enrolment does.
drop policy organised on coordination.coordinating_caseworkers;
create policy organised on coordination.coordinating_caseworkers for update
  using (coordination.acts_as(citizen_id, '{COORDINATING_CASEWORKER,FACILITATOR,VISITATOR,HANDOVER_RECEIVER}')
    and (until is null or (coordination.caller() ->> 'today')::date < until))
  with check (until = greatest(since, (coordination.caller() ->> 'today')::date));

create policy organised_new on coordination.team_members for insert
  with check (coordination.acts_as(citizen_id, '{COORDINATING_CASEWORKER,FACILITATOR,VISITATOR}')
    and since = (coordination.caller() ->> 'today')::date
    and appointed_by = coordination.caller() ->> 'employee'
    and caseworker_id <> coordination.caller() ->> 'employee');
create policy organised on coordination.team_members for update
  using (coordination.acts_as(citizen_id, '{COORDINATING_CASEWORKER,FACILITATOR,VISITATOR}')
    and (until is null or (coordination.caller() ->> 'today')::date < until))
  with check (until >= greatest(since, (coordination.caller() ->> 'today')::date));
