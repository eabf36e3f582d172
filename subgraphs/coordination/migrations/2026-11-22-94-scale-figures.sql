-- How citizens moved on each scale of a programme (G27–G29), by who assessed: between the first and the last time of
-- the period, and where the last one stands against the scale's threshold. A level is its place in `scales`, which the
-- programme's file says; one that it does not have is counted nowhere. As the figures beside it: a manager's, counts alone.
create function coordination.programme_scales(programme text, first date, last date, scales jsonb)
  returns table (scale text, assessed_by text, citizens integer, forward integer, back integer, stayed integer,
    standing integer, reached integer)
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  with stood as (
    select a.citizen_id, a.scale, a.assessed_by, s.threshold,
           coalesce(a.score, array_position(s.levels, a.level)) as place, a.assessed_on, a.recorded_at, a.id
      from jsonb_to_recordset(scales) as s (scale text, levels text[], threshold numeric)
      join assessments a on a.scale = s.scale
     where has_role('MANAGER') and a.assessed_on between first and last
       and a.citizen_id in (select c.citizen_id from coordinations c
             where c.model = programme and c.since <= last and (c.until is null or c.until > greatest(first, c.since)))
  ), ends as (
    select citizen_id, scale, assessed_by, threshold, count(distinct assessed_on) as days,
           (array_agg(place order by assessed_on, recorded_at, id))[1] as first_place,
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

revoke execute on function coordination.programme_scales(text, date, date, jsonb) from public;
