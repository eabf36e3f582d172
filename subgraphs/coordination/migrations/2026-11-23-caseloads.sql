-- A citizen looked up by PostgreSQL in a GiST index costs several times what the B-tree beside it would: told as another
-- expression, it is left alone, as the one of the teams is.
alter table coordination.coordinations
  drop constraint coordinations_one_a_day,
  add constraint coordinations_one_a_day exclude using gist (
    (citizen_id::text) with =, daterange(since, until) with &&);
alter table coordination.coordinating_caseworkers
  drop constraint coordinating_caseworkers_one_a_day,
  add constraint coordinating_caseworkers_one_a_day exclude using gist (
    (citizen_id::text) with =, daterange(since, until) with &&);

-- As before; how many citizens somebody has in a role is counted once for each programme and track. It was counted anew for
-- each citizen asked for, from a join of all of them with all that their teams have. The counts of the tracks add up, for
-- nobody is in two programmes or on two tracks on one day (coordinations_one_a_day).
create or replace function coordination.caseloads(citizens uuid[])
  returns table (citizen_id uuid, caseworker_id text, role text, centre text, total integer, of_track integer)
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  with day as materialized (select (caller() ->> 'today')::date as today),
  asked as materialized (
    select distinct t.citizen_id, t.caseworker_id, t.role, k.model, k.track
      from (select r.citizen_id, r.caseworker_id, 'COORDINATING_CASEWORKER' as role, r.since, r.until
              from coordinating_caseworkers r where r.citizen_id = any(citizens)
            union all
            select m.citizen_id, m.caseworker_id, m.role, m.since, m.until
              from team_members m where m.citizen_id = any(citizens)) t
      cross join day
      join coordinations k on k.citizen_id = t.citizen_id and k.since <= today and (k.until is null or today < k.until)
     where t.since <= today and (t.until is null or today < t.until)
       and t.citizen_id = any(organised()) and t.citizen_id <> all(own())
       and (has_role('CASEWORKER') or has_role('FACILITATOR'))
  ),
  people as materialized (select distinct a.caseworker_id from asked a),
  team as materialized (
    select distinct t.citizen_id, p.caseworker_id, t.role, k.model, k.track
      from people p cross join day
      cross join lateral (
        select r.citizen_id, 'COORDINATING_CASEWORKER' as role, r.since, r.until
          from coordinating_caseworkers r where r.caseworker_id = p.caseworker_id
        union all
        select m.citizen_id, m.role, m.since, m.until from team_members m where m.caseworker_id = p.caseworker_id) t
      join coordinations k on k.citizen_id = t.citizen_id and k.since <= today and (k.until is null or today < k.until)
     where t.since <= today and (t.until is null or today < t.until)
  ),
  counted as materialized (
    select t.caseworker_id, t.role, t.model, t.track, count(*)::integer as of_track,
           (sum(count(*)) over (partition by t.caseworker_id, t.role, t.model))::integer as total
      from team t group by t.caseworker_id, t.role, t.model, t.track
  ),
  attached as materialized (
    select p.caseworker_id, t.centre, count(*)::integer as total
      from people p join attachments t on t.caseworker_id = p.caseworker_id group by p.caseworker_id, t.centre
  )
  select a.citizen_id, a.caseworker_id, a.role, null::text, o.total, o.of_track
    from asked a
    join counted o on o.caseworker_id = a.caseworker_id and o.role = a.role and o.model = a.model
                  and o.track is not distinct from a.track
  union all
  select a.citizen_id, a.caseworker_id, null, here.centre, t.total, t.total
    from (select distinct citizen_id, caseworker_id from asked) a
    join attachments here on here.citizen_id = a.citizen_id and here.caseworker_id = a.caseworker_id
    join attached t on t.caseworker_id = a.caseworker_id and t.centre = here.centre
$$;
