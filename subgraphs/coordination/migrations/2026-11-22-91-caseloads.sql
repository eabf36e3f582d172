-- How many citizens those who work with a citizen have: of each, in the role and programme that they have this one in,
-- and in the centres where they have a case with them. Only of citizens whom the caller works with, and none of their own.
create function coordination.caseloads(citizens uuid[])
  returns table (citizen_id uuid, caseworker_id text, role text, centre text, total integer, of_track integer)
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  with day as materialized (select (caller() ->> 'today')::date as today),
  team as materialized (
    select t.citizen_id, t.caseworker_id, t.role, k.model, k.track
      from (select r.citizen_id, r.caseworker_id, 'COORDINATING_CASEWORKER' as role, r.since, r.until
              from coordinating_caseworkers r
            union all
            select m.citizen_id, m.caseworker_id, m.role, m.since, m.until from team_members m) t
      cross join day
      join coordinations k on k.citizen_id = t.citizen_id and k.since <= today and (k.until is null or today < k.until)
     where t.since <= today and (t.until is null or today < t.until)
  ),
  asked as materialized (
    select * from team
     where citizen_id = any(citizens) and citizen_id = any(organised()) and citizen_id <> all(own())
       and (has_role('CASEWORKER') or has_role('FACILITATOR'))
  )
  select a.citizen_id, a.caseworker_id, a.role, null::text, count(distinct o.citizen_id)::integer,
         (count(distinct o.citizen_id) filter (where o.track is not distinct from a.track))::integer
    from asked a join team o on o.caseworker_id = a.caseworker_id and o.role = a.role and o.model = a.model
   group by a.citizen_id, a.caseworker_id, a.role
  union all
  select a.citizen_id, a.caseworker_id, null, here.centre, count(distinct o.citizen_id)::integer,
         count(distinct o.citizen_id)::integer
    from (select distinct citizen_id, caseworker_id from asked) a
    join attachments here on here.citizen_id = a.citizen_id and here.caseworker_id = a.caseworker_id
    join attachments o on o.caseworker_id = a.caseworker_id and o.centre = here.centre
   group by a.citizen_id, a.caseworker_id, here.centre
$$;

revoke execute on function coordination.caseloads(uuid[]) from public;
