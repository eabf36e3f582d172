-- Nobody is left where nobody can act: who visitates appoints where nobody answers for who is enrolled, and decides on
-- what somebody signalled for another programme than the one that the citizen is in.

-- True for an employee at work who was given the right to visitate.
create function coordination.visitates() returns boolean language sql stable
  as $$
    select coalesce(coordination.caller() -> 'rights' ? 'VISITATION', false)
       and coordination.caller() ->> 'employee' is not null
       and (coordination.has_role('CASEWORKER') or coordination.has_role('FACILITATOR'))
  $$;

-- Of these citizens, who is enrolled and has nobody who answers for them (R22, R25): nobody was appointed, whose time
-- ended, or whoever it is has no place in the municipality's staffing any more.
create function coordination.nobody_answers(citizens uuid[], today date)
  returns table (citizen_id uuid, track text, enrolled_since date, without_since date, reason text, last_id text)
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  with enrolled as (
    select k.citizen_id, k.track, k.since from coordinations k
     where k.citizen_id = any(citizens) and k.since <= today and (k.until is null or today < k.until)
  ), last as (
    -- Of two on one day the later: the order of the rows says which.
    select distinct on (citizen_id) citizen_id, r.caseworker_id, r.until
      from enrolled e join coordinating_caseworkers r using (citizen_id)
     where r.since <= today order by citizen_id, r.since desc, r.id desc
  ), judged as (
    select e.*, l.caseworker_id as last_id,
           case when l.caseworker_id is null then 'NEVER_APPOINTED'
                when l.until <= today then 'ENDED'
                when gone.left_on is not null then 'LEFT' end as reason,
           greatest(e.since, coalesce(l.until, gone.left_on)) as without_since
      from enrolled e left join last l using (citizen_id)
      left join lateral (
        select max(s.until) as left_on from staffing s where s.caseworker_id = l.caseworker_id
        having bool_and(coalesce(s.until <= today, false))) gone on true
  )
  select j.citizen_id, j.track, j.since, j.without_since, j.reason, j.last_id from judged j where j.reason is not null
$$;

-- Those of a programme: for a manager, who appoints nobody and opens nobody, and for who visitates, who may appoint.
create or replace function coordination.without_responsible(of_programme text)
  returns table (citizen_id uuid, track text, enrolled_since date, without_since date, reason text,
    last_id text, may_appoint text[])
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  with day as materialized (
    select (caller() ->> 'today')::date as today where has_role('MANAGER') or visitates()
  )
  select n.*,
         array(select distinct m.caseworker_id from team_members m
           where m.citizen_id = n.citizen_id and m.role = 'FACILITATOR'
             and m.since <= day.today and (m.until is null or day.today < m.until) order by 1)
    from day cross join lateral nobody_answers(
      array(select k.citizen_id from coordinations k where k.model = of_programme), day.today) n
    join coordinations now on now.citizen_id = n.citizen_id and now.model = of_programme
     and now.since <= day.today and (now.until is null or day.today < now.until)
$$;

-- What was signalled or screened of these citizens and waits for an answer, however long. Answered it is by a no to the
-- programme that it was for, by an enrolment that came after, and by being in that programme: there it is the team's.
create function coordination.waiting(citizens uuid[], today date)
  returns table (citizen_id uuid, programme text, recorded_by text, recorded_on date)
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  select m.citizen_id, m.programme, m.recorded_by, m.recorded_on from (
    select s.citizen_id, s.programme, s.recorded_by, s.recorded_on, s.recorded_at from signals s
     where s.citizen_id = any(citizens)
    union all
    select s.citizen_id, s.programme, s.recorded_by, s.recorded_on, s.recorded_at from screenings s
     where s.citizen_id = any(citizens)) m
   where not exists (select from visitation_decisions d
       where d.citizen_id = m.citizen_id and d.programme = m.programme
         and d.outcome = 'REJECTED' and d.decided_at >= m.recorded_at)
     and not exists (select from coordinations c
       where c.citizen_id = m.citizen_id and c.since <= today
         and (case when c.enrolled_by is null then c.since > m.recorded_on else c.enrolled_at >= m.recorded_at end
           or (c.model = m.programme and (c.until is null or m.recorded_on < c.until))))
$$;

-- Citizens of whom the visitator is to decide. Who recorded it does not open the citizen to themselves by it.
create or replace function coordination.signalled(citizens uuid[], employee text, today date) returns setof uuid
  language sql stable security definer set search_path = coordination, pg_temp
as $$ select distinct w.citizen_id from waiting(citizens, today) w where w.recorded_by <> employee $$;

-- Those who wait for a programme's decision, the longest first: for who visitates those who are open to them, for a manager
-- all. An id, since when, and where the citizen is enrolled meanwhile.
create function coordination.without_decision(of_programme text)
  returns table (citizen_id uuid, waiting_since date, enrolled_in text)
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  with who as materialized (
    select (caller() ->> 'today')::date as today, case when visitates() then caller() ->> 'employee' end as employee
     where has_role('MANAGER') or visitates()
  )
  select w.citizen_id, min(w.recorded_on), (
      select c.model from coordinations c where c.citizen_id = w.citizen_id
         and c.since <= who.today and (c.until is null or who.today < c.until))
    from who cross join lateral waiting(array(
      select s.citizen_id from signals s where s.programme = of_programme
      union select s.citizen_id from screenings s where s.programme = of_programme), who.today) w
   where w.programme = of_programme and w.recorded_by is distinct from who.employee
   group by w.citizen_id, who.today
$$;

create or replace function coordination.standing(citizens uuid[]) returns table (citizen_id uuid, kind text, centre text)
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  with who as materialized (
    select
      case when has_role('CASEWORKER') or has_role('FACILITATOR') then caller() ->> 'employee' end as employee,
      case when has_role('CITIZEN') then caller() ->> 'cpr' end as cpr,
      case when has_role('SYSTEM') then caller() ->> 'centre' end as centre,
      visitates() as visitates,
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
  select n.citizen_id, 'NOBODY_ANSWERS', null from who, nobody_answers(citizens, who.today) n where who.visitates
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
            filter (where s.kind not in ('SUPERVISION', 'SIGNALLED', 'NOBODY_ANSWERS', 'HANDOVER_RECEIVER')))::text, '{}'), true),
          set_config('helhed.own', coalesce((array_agg(distinct s.citizen_id)
            filter (where s.kind in ('SELF', 'CUSTODY_HOLDER')))::text, '{}'), true)
     from standing(citizens) s
    where s.kind not like 'KNOWN%' and s.kind not like 'FLAG%';
end $$;

create or replace function coordination.acts_as(citizen uuid, actors text[]) returns boolean
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  with who as materialized (
    select
      case when has_role('CASEWORKER') or has_role('FACILITATOR') then caller() ->> 'employee' end as employee,
      case when has_role('CITIZEN') then caller() ->> 'cpr' end as cpr,
      visitates() as visitates,
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
    select from who, signalled(array[citizen], employee, today)
     where 'ENROLLER' = any(actors) and visitates and not exists (
       select from coordinations c where c.citizen_id = citizen
          and c.since <= today and (c.until is null or today < c.until))
    union all
    select from who, nobody_answers(array[citizen], today)
     where 'APPOINTER' = any(actors) and visitates
    union all
    select from handovers r, who
     where 'HANDOVER_RECEIVER' = any(actors) and r.citizen_id = citizen and r.to_caseworker_id = employee
       and r.accepted_at is null and r.closed_at is null
    union all
    select from identifiers r, who
     where 'CITIZEN' = any(actors) and r.citizen_id = citizen and r.cpr = who.cpr and r.replaced_on is null)
$$;

revoke execute on function coordination.nobody_answers(uuid[], date), coordination.waiting(uuid[], date),
  coordination.without_decision(text) from public;

-- Enrolled is who is not: a signal for another programme opens who visitates no way into the enrolment that there is.
alter policy enrolled_new on coordination.coordinations
  with check (coordination.acts_as(citizen_id, '{ENROLLER}')
    and coordination.is_to_be_enrolled(citizen_id, model, track)
    and since = (coordination.caller() ->> 'today')::date
    and enrolled_by = coordination.caller() ->> 'employee'
    and until is null);
alter policy organised on coordination.coordinations
  using (coordination.acts_as(citizen_id, '{COORDINATING_CASEWORKER,FACILITATOR,HANDOVER_RECEIVER,APPOINTER}')
    and (until is null or (coordination.caller() ->> 'today')::date < until));

-- Appointed by who organises, by who enrols, or by who visitates where nobody answers; or by accepting what somebody else
-- asked for.
alter policy organised_new on coordination.coordinating_caseworkers
  with check (since = (coordination.caller() ->> 'today')::date
    and ((coordination.acts_as(citizen_id, '{COORDINATING_CASEWORKER,FACILITATOR,ENROLLER,APPOINTER}')
        and appointed_by = coordination.caller() ->> 'employee'
        and caseworker_id <> coordination.caller() ->> 'employee')
      or (coordination.acts_as(citizen_id, '{HANDOVER_RECEIVER}')
        and caseworker_id = coordination.caller() ->> 'employee'
        and appointed_by in (select h.requested_by from coordination.handovers h
          where h.citizen_id = coordinating_caseworkers.citizen_id and h.accepted_at is null and h.closed_at is null
            and h.to_caseworker_id = coordinating_caseworkers.caseworker_id))));
alter policy organised on coordination.coordinating_caseworkers
  using (coordination.acts_as(citizen_id, '{COORDINATING_CASEWORKER,FACILITATOR,ENROLLER,HANDOVER_RECEIVER,APPOINTER}')
    and (until is null or (coordination.caller() ->> 'today')::date < until));

alter policy organised_new on coordination.team_members
  with check (coordination.acts_as(citizen_id, '{COORDINATING_CASEWORKER,FACILITATOR,ENROLLER}')
    and since = (coordination.caller() ->> 'today')::date
    and appointed_by = coordination.caller() ->> 'employee'
    and caseworker_id <> coordination.caller() ->> 'employee');
alter policy organised on coordination.team_members
  using (coordination.acts_as(citizen_id, '{COORDINATING_CASEWORKER,FACILITATOR,ENROLLER}')
    and (until is null or (coordination.caller() ->> 'today')::date < until));

-- Who was asked to take over, and has not said yes, is not when somebody else is appointed.
alter policy decided on coordination.handovers
  using (accepted_at is null and closed_at is null
    and coordination.acts_as(citizen_id, '{COORDINATING_CASEWORKER,FACILITATOR,HANDOVER_RECEIVER,APPOINTER}'));
