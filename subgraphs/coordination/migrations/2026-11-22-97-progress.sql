-- How citizens moved on each scale, as before but for two things. Who has less of what is better the less there is (N18,
-- concern) has moved forward. What was said again on one day corrects what was said before on it, on the first day as on
-- the last (G28).
create or replace function coordination.programme_scales(programme text, first date, last date, scales jsonb)
  returns table (scale text, assessed_by text, citizens integer, forward integer, back integer, stayed integer,
    standing integer, reached integer)
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  with stood as (
    select a.citizen_id, a.scale, a.assessed_by, s.threshold * up as threshold,
           coalesce(a.score, array_position(s.levels, a.level)) * up as place, a.assessed_on, a.recorded_at, a.id
      from jsonb_to_recordset(scales) as s (scale text, levels text[], threshold numeric, "isLessBetter" boolean)
     cross join lateral (select case when s."isLessBetter" then -1 else 1 end as up) direction
      join assessments a on a.scale = s.scale
     where has_role('MANAGER') and a.assessed_on between first and last
       and a.citizen_id in (select c.citizen_id from coordinations c
             where c.model = programme and c.since <= last and (c.until is null or c.until > greatest(first, c.since)))
  ), ends as (
    select citizen_id, scale, assessed_by, threshold, count(distinct assessed_on) as days,
           (array_agg(place order by assessed_on, recorded_at desc, id desc))[1] as first_place,
           (array_agg(place order by assessed_on desc, recorded_at desc, id desc))[1] as last_place
      from stood where place is not null group by citizen_id, scale, assessed_by, threshold
  )
  select scale, assessed_by,
         count(*) filter (where days > 1)::integer,
         count(*) filter (where days > 1 and last_place > first_place)::integer,
         count(*) filter (where days > 1 and last_place < first_place)::integer,
         count(*) filter (where days > 1 and last_place = first_place)::integer,
         count(*)::integer,
         count(*) filter (where last_place >= threshold)::integer
    from ends group by scale, assessed_by
$$;
