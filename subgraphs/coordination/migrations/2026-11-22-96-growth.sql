-- What is read about one citizen, or about one caseload, takes as long in a municipality of a million as in one of a
-- thousand: everything is looked up from the citizens or the caseworkers who were asked for.

-- The keys by citizen went when these became histories, and a GiST constraint is no place to look a citizen up in.
create index coordinations_of_citizen on coordination.coordinations (citizen_id, since);
create index coordinating_caseworkers_of_citizen on coordination.coordinating_caseworkers (citizen_id, since);
create index coordinations_of_programme on coordination.coordinations (model, since);

-- A caseload is counted from the index alone.
create index attachments_of_caseworker_in_centre on coordination.attachments (caseworker_id, centre, citizen_id);
drop index coordination.attachments_of_caseworker;

-- PostgreSQL took a GiST index to know a caseworker's rows by its second column, and read the whole of it: told as one
-- expression, it is left alone. A role has no colon in it.
alter table coordination.team_members
  drop constraint team_members_once_a_day,
  add constraint team_members_once_a_day exclude using gist (
    citizen_id with =, (caseworker_id || ':' || role) with =, daterange(since, until) with &&);

-- `in (select …)` made a list of all goals there are, to look for one in it, and so may `exists (select …)`.
alter policy of_goal on coordination.goal_measures
  using ((select true from coordination.goals g where g.id = goal_id));
alter policy of_goal on coordination.goal_scores
  using ((select true from coordination.goals g where g.id = goal_id));

-- As before; from those who work with the citizens asked for, not from everybody's teams.
create or replace function coordination.caseloads(citizens uuid[])
  returns table (citizen_id uuid, caseworker_id text, role text, centre text, total integer, of_track integer)
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  with day as materialized (select (caller() ->> 'today')::date as today),
  asked as materialized (
    select t.citizen_id, t.caseworker_id, t.role, k.model, k.track
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
    select t.citizen_id, p.caseworker_id, t.role, k.model, k.track
      from people p cross join day
      cross join lateral (
        select r.citizen_id, 'COORDINATING_CASEWORKER' as role, r.since, r.until
          from coordinating_caseworkers r where r.caseworker_id = p.caseworker_id
        union all
        select m.citizen_id, m.role, m.since, m.until from team_members m where m.caseworker_id = p.caseworker_id) t
      join coordinations k on k.citizen_id = t.citizen_id and k.since <= today and (k.until is null or today < k.until)
     where t.since <= today and (t.until is null or today < t.until)
  ),
  attached as materialized (
    select p.caseworker_id, t.centre, count(*)::integer as total
      from people p join attachments t on t.caseworker_id = p.caseworker_id group by p.caseworker_id, t.centre
  )
  select a.citizen_id, a.caseworker_id, a.role, null::text, count(distinct o.citizen_id)::integer,
         (count(distinct o.citizen_id) filter (where o.track is not distinct from a.track))::integer
    from asked a join team o on o.caseworker_id = a.caseworker_id and o.role = a.role and o.model = a.model
   group by a.citizen_id, a.caseworker_id, a.role
  union all
  select a.citizen_id, a.caseworker_id, null, here.centre, t.total, t.total
    from (select distinct citizen_id, caseworker_id from asked) a
    join attachments here on here.citizen_id = a.citizen_id and here.caseworker_id = a.caseworker_id
    join attached t on t.caseworker_id = a.caseworker_id and t.centre = here.centre
$$;

-- As before; from the citizens asked for, not from everybody's custody and enrolments.
create or replace function coordination.family_of(citizens uuid[]) returns table (citizen_id uuid, relative_id uuid)
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  with now as materialized (select (caller() ->> 'today')::date as today),
  child as materialized (
    select i.citizen_id as a, h.child_id as b
      from identifiers i join custody_holders h on h.cpr = i.cpr, now
     where i.citizen_id = any(citizens) and h.since <= today and (h.until is null or today < h.until)),
  parent as materialized (
    select h.child_id as a, i.citizen_id as b
      from custody_holders h join identifiers i on i.cpr = h.cpr, now
     where h.child_id = any(citizens) and h.since <= today and (h.until is null or today < h.until)),
  related as (
    select a, b from child
    union select a, b from parent
    union select p.a, h.child_id
      from parent p join identifiers i on i.citizen_id = p.b join custody_holders h on h.cpr = i.cpr, now
     where h.since <= today and (h.until is null or today < h.until)
    union select c.a, i.citizen_id
      from child c join custody_holders h on h.child_id = c.b join identifiers i on i.cpr = h.cpr, now
     where h.since <= today and (h.until is null or today < h.until))
  select r.a, r.b from related r cross join now
    join coordinations own on own.citizen_id = r.a
     and own.since <= today and (own.until is null or today < own.until)
    join coordinations theirs on theirs.citizen_id = r.b
     and theirs.since <= today and (theirs.until is null or today < theirs.until)
     and theirs.model = own.model and theirs.track is not distinct from own.track
   where r.a <> r.b and r.a = any(organised())
     and exists (select from standing(array[r.b]) s
       where s.kind <> 'SUPERVISION' and s.kind not like 'KNOWN%' and s.kind not like 'FLAG%')
$$;

-- As before. A citizen stands once with a caseworker in a centre: what is unique is counted, not sorted to be found so.
create or replace function coordination.programme_caseloads(programme text, day date)
  returns table (role text, track text, is_all boolean, centre text, loads integer[])
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  with enrolled as (
    select c.citizen_id, c.track from coordinations c
     where c.model = programme and has_role('MANAGER') and c.since <= day and (c.until is null or c.until > day)
  ), working as (
    select 'COORDINATING_CASEWORKER' as role, w.caseworker_id, e.citizen_id, e.track
      from enrolled e join coordinating_caseworkers w using (citizen_id)
     where w.since <= day and (w.until is null or w.until > day)
    union all
    select w.role, w.caseworker_id, e.citizen_id, e.track
      from enrolled e join team_members w using (citizen_id)
     where w.since <= day and (w.until is null or w.until > day)
  ), counted as (
    select w.role, w.track, grouping(w.track) = 1 as is_all, null as centre, count(distinct w.citizen_id)::integer as load
      from working w group by grouping sets ((w.role, w.track, w.caseworker_id), (w.role, w.caseworker_id))
    union all
    select null, null, true, a.centre, count(*)::integer
      from attachments a where has_role('MANAGER') group by a.centre, a.caseworker_id
  )
  select role, track, is_all, centre, array_agg(load order by load) from counted group by role, track, is_all, centre
$$;

create or replace function coordination.norm_caseloads(norms jsonb)
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
    select a.norm, r.caseworker_id, count(distinct r.citizen_id)::integer as citizens
      from asked a join who on a.centre is null
      join coordinations k on k.model = a.programme and (a.track is null or k.track = a.track)
       and k.since <= who.today and (k.until is null or who.today < k.until)
      join (select citizen_id, caseworker_id, 'COORDINATING_CASEWORKER' as role, since, until
              from coordinating_caseworkers
             union all
            select citizen_id, caseworker_id, role, since, until from team_members) r
        on r.citizen_id = k.citizen_id and (a.role is null or r.role = a.role)
       and r.since <= who.today and (r.until is null or who.today < r.until)
     group by a.norm, r.caseworker_id
    union all
    select a.norm, t.caseworker_id, count(*)::integer
      from asked a cross join who join attachments t on t.centre = a.centre group by a.norm, t.caseworker_id
  )
  select c.norm, c.citizens,
         coalesce((select jsonb_agg(jsonb_build_object(
             'programme', s.programme, 'team', s.team, 'centre', s.centre, 'hoursAWeek', s.hours_a_week))
           from staffing s, who
          where s.caseworker_id = c.caseworker_id and s.since <= who.today and (s.until is null or who.today < s.until)),
           '[]')
    from counted c
$$;
