-- A manager's figures of a programme: counts, for who has no relation to any citizen and is shown no row by any policy.
-- Each function runs as the owner, asks for the role itself, and answers nothing to anybody else. Small numbers stand
-- in what they answer: figures/suppress.ts keeps them back.

-- Enrolments by track, by outcome, and all. An enrolment whose `until` lies in the period ended in it; who changed
-- tracks ended and began. `outcome` is read by its name so that this stands whether or not the column does.
create function coordination.programme_flow(programme text, first date, last date)
  returns table (of text, code text, enrolled integer, begun integer, begun_citizens integer,
    ended integer, ended_citizens integer)
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  with enrolment as (
    select c.citizen_id, c.track, to_jsonb(c) ->> 'outcome' as outcome,
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

-- Of those enrolled on a day, how many have a case in which centre, by track and in all.
create function coordination.programme_centres(programme text, day date)
  returns table (is_all boolean, track text, centre text, citizens integer)
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  select grouping(c.track) = 1, c.track, a.centre, count(distinct c.citizen_id)::integer
    from coordinations c join attachments a using (citizen_id)
   where c.model = programme and has_role('MANAGER') and c.since <= day and (c.until is null or c.until > day)
   group by grouping sets ((c.track, a.centre), (a.centre))
$$;

-- The first and the last score of each goal of who was enrolled on any day, by who gave them; a citizen with several
-- goals moved as they did on average.
create function coordination.programme_progress(programme text, first date, last date)
  returns table (scored_by text, citizens integer, closer integer, further integer, stayed integer,
    mean_first double precision, mean_last double precision, steps_a_year double precision)
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  with scored as (
    select p.citizen_id, s.goal_id, s.scored_by,
           (array_agg(s.score order by s.scored_on))[1] as first_score,
           (array_agg(s.score order by s.scored_on desc))[1] as last_score,
           max(s.scored_on) - min(s.scored_on) as days
      from goal_scores s join goals g on g.id = s.goal_id join plans p on p.id = g.plan_id
     where has_role('MANAGER') and s.scored_on between first and last
       and p.citizen_id in (select c.citizen_id from coordinations c
             where c.model = programme and c.since <= last and (c.until is null or c.until > greatest(first, c.since)))
     group by p.citizen_id, s.goal_id, s.scored_by having min(s.scored_on) < max(s.scored_on)
  ), moved as (
    select scored_by, citizen_id, sign(sum(last_score - first_score)) as direction,
           sum(first_score) as firsts, sum(last_score) as lasts, count(*) as goals, sum(days) as days
      from scored group by scored_by, citizen_id
  )
  select scored_by, count(*)::integer,
         count(*) filter (where direction > 0)::integer,
         count(*) filter (where direction < 0)::integer,
         count(*) filter (where direction = 0)::integer,
         (sum(firsts) / sum(goals))::double precision, (sum(lasts) / sum(goals))::double precision,
         ((sum(lasts) - sum(firsts)) * 365.25 / sum(days))::double precision
    from moved group by scored_by
$$;

-- How many citizens each caseworker has, smallest first and without saying who: in a role around the programme's
-- citizens, by track and in all; and by centre, of all who have a case there.
create function coordination.programme_caseloads(programme text, day date)
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
    select null, null, true, a.centre, count(distinct a.citizen_id)::integer
      from attachments a where has_role('MANAGER') group by a.centre, a.caseworker_id
  )
  select role, track, is_all, centre, array_agg(load order by load) from counted group by role, track, is_all, centre
$$;

-- Every CPR number of each who was enrolled on any day of the period, one citizen a row, for the passes that let the
-- centres add up. The one function here that tells of persons: the room seals it, and shows it to nobody.
create function coordination.programme_group(programme text, first date, last date) returns table (cprs text[])
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  select array_agg(i.cpr order by i.cpr) from identifiers i
   where has_role('MANAGER') and i.citizen_id in (select c.citizen_id from coordinations c
     where c.model = programme and c.since <= last and (c.until is null or c.until > greatest(first, c.since)))
   group by i.citizen_id
$$;

revoke execute on function coordination.programme_flow(text, date, date), coordination.programme_centres(text, date),
  coordination.programme_progress(text, date, date), coordination.programme_caseloads(text, date),
  coordination.programme_group(text, date, date) from public;
