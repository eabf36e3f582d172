-- The figures of a programme of tens of thousands, as before in what they say. A row is no longer written as JSON to
-- find one column in it; and what is unique is counted, not sorted to be found so.

create or replace function coordination.programme_flow(programme text, first date, last date)
  returns table (of text, code text, enrolled integer, begun integer, begun_citizens integer,
    ended integer, ended_citizens integer)
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  with enrolment as (
    select c.citizen_id, c.track, c.outcome,
           c.since <= last and (c.until is null or c.until > last) as is_enrolled,
           c.since between first and last as has_begun,
           coalesce(c.until between first and last, false) as has_ended
      from coordinations c
     where c.model = programme and has_role('MANAGER') and c.since <= last and (c.until is null or c.until >= first)
  )
  select case when grouping(track) = 0 then 'TRACK' when grouping(outcome) = 0 then 'OUTCOME' else 'ALL' end,
         coalesce(track, outcome),
         count(*) filter (where is_enrolled)::integer,
         count(*) filter (where has_begun)::integer,
         count(distinct citizen_id) filter (where has_begun)::integer,
         count(*) filter (where has_ended)::integer,
         count(distinct citizen_id) filter (where has_ended)::integer
    from enrolment group by grouping sets ((track), (outcome), ())
$$;

-- Nobody is enrolled twice on a day, so each citizen has one track here.
create or replace function coordination.programme_centres(programme text, day date)
  returns table (is_all boolean, track text, centre text, citizens integer)
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  with known as (
    select distinct c.citizen_id, c.track, a.centre
      from coordinations c join attachments a using (citizen_id)
     where c.model = programme and has_role('MANAGER') and c.since <= day and (c.until is null or c.until > day)
  )
  select grouping(k.track) = 1, k.track, k.centre, count(*)::integer
    from known k group by grouping sets ((k.track, k.centre), (k.centre))
$$;
