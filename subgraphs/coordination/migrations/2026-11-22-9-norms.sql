-- How many citizens each caseworker has, held against a programme's norms: numbers, and nobody in them.
-- A norm of a centre counts its cases; another one counts who is enrolled, by role and track where it names them.
-- For who works here; to a citizen it tells nothing.
create function coordination.norm_caseloads(norms jsonb) returns table (norm integer, citizens integer)
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
  select norm, count(*)::integer from counted group by norm, caseworker_id
$$;
revoke execute on function coordination.norm_caseloads(jsonb) from public;
