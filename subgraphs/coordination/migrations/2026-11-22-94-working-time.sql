-- Beside how many citizens a caseworker has, the hours of the week that are written down for it, as they stand in
-- `staffing`: a norm is for a full-time position, for half of one, or for a day a week. Still nobody is in it.
drop function coordination.norm_caseloads(jsonb);
create function coordination.norm_caseloads(norms jsonb)
  returns table (norm integer, citizens integer, hours jsonb)
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  with who as materialized (
    select (caller() ->> 'today')::date as today
     where has_role('CASEWORKER') or has_role('FACILITATOR') or has_role('MANAGER')
  ), asked as materialized (
    select n.place::integer as norm, n.of ->> 'programme' as programme, n.of ->> 'role' as role,
           n.of ->> 'track' as track, n.of ->> 'centre' as centre
      from jsonb_array_elements(norms) with ordinality as n (of, place)
  ), counted as (
    select a.norm, r.caseworker_id, r.citizen_id
      from asked a join who on a.centre is null
      join coordinations k on k.model = a.programme and (a.track is null or k.track = a.track)
       and k.since <= who.today and (k.until is null or who.today < k.until)
      join (select citizen_id, caseworker_id, 'COORDINATING_CASEWORKER' as role, since, until
              from coordinating_caseworkers
             union all
            select citizen_id, caseworker_id, role, since, until from team_members) r
        on r.citizen_id = k.citizen_id and (a.role is null or r.role = a.role)
       and r.since <= who.today and (r.until is null or who.today < r.until)
    union
    select a.norm, t.caseworker_id, t.citizen_id
      from asked a cross join who join attachments t on t.centre = a.centre
  )
  select c.norm, count(*)::integer,
         coalesce((select jsonb_agg(jsonb_build_object(
             'programme', s.programme, 'team', s.team, 'centre', s.centre, 'hoursAWeek', s.hours_a_week))
           from staffing s, who
          where s.caseworker_id = c.caseworker_id and s.since <= who.today and (s.until is null or who.today < s.until)),
           '[]')
    from counted c group by c.norm, c.caseworker_id
$$;
revoke execute on function coordination.norm_caseloads(jsonb) from public;
