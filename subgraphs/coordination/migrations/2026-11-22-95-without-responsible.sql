-- Who is enrolled in a programme and has nobody who answers for them (R22, R25): nobody was appointed, whose time ended, or
-- whoever it is has no place in the municipality's staffing any more. For a manager, who appoints nobody and opens nobody:
-- an id, since when, who it was, and who may appoint. Runs as the owner, asks for the role itself.
create function coordination.without_responsible(of_programme text)
  returns table (citizen_id uuid, track text, enrolled_since date, without_since date, reason text,
    last_id text, may_appoint text[])
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  with day as materialized (
    select (caller() ->> 'today')::date as today where has_role('MANAGER')
  ), enrolled as (
    select k.citizen_id, k.track, k.since, today from coordinations k cross join day
     where k.model = of_programme and k.since <= today and (k.until is null or today < k.until)
  ), last as (
    select distinct on (e.citizen_id) e.citizen_id, r.caseworker_id, r.until
      from enrolled e join coordinating_caseworkers r using (citizen_id)
     where r.since <= e.today order by e.citizen_id, r.since desc
  ), judged as (
    select e.*, l.caseworker_id as last_id,
           case when l.caseworker_id is null then 'NEVER_APPOINTED'
                when l.until <= e.today then 'ENDED'
                when gone.left_on is not null then 'LEFT' end as reason,
           greatest(e.since, coalesce(l.until, gone.left_on)) as without_since
      from enrolled e left join last l using (citizen_id)
      left join lateral (
        select max(s.until) as left_on from staffing s where s.caseworker_id = l.caseworker_id
        having bool_and(coalesce(s.until <= e.today, false))) gone on true
  )
  select j.citizen_id, j.track, j.since, j.without_since, j.reason, j.last_id,
         array(select distinct m.caseworker_id from team_members m
           where m.citizen_id = j.citizen_id and m.role = 'FACILITATOR'
             and m.since <= j.today and (m.until is null or j.today < m.until) order by 1)
    from judged j where j.reason is not null
$$;
revoke execute on function coordination.without_responsible(text) from public;
