-- What a request reads before anything is decided takes one turn to the database instead of two, and how the caller
-- stands to the citizens is found once in it.

-- Citizens named by id, by a CPR number current or former, or both.
create function coordination.those(citizens uuid[], cprs text[]) returns uuid[]
  language sql stable security definer set search_path = coordination, pg_temp
as $$ select citizens || array(select i.citizen_id from identifiers i where i.cpr = any(cprs)) $$;

-- Begins a transaction for a caller who asks about these citizens: of those with whom there is a relation, rows show.
-- Says how the caller stands to each: what the rows go by, and what is decided by.
drop function coordination.enter(jsonb, uuid[]);
create function coordination.enter(who jsonb, citizens uuid[], cprs text[] default '{}')
  returns table (citizen_id uuid, kind text, centre text)
  language plpgsql security definer set search_path = coordination, pg_temp
as $$
#variable_conflict use_column
begin
  perform set_config('helhed.caller', who::text, true);
  return query
    with found as materialized (
      select s.* from standing(those(citizens, cprs)) s
    ), related as materialized (
      select f.citizen_id, f.kind from found f where f.kind not like 'KNOWN%' and f.kind not like 'FLAG%'
    ), told as materialized (
      select set_config('helhed.opened', array(select distinct citizen_id from related)::text, true),
             set_config('helhed.organised', array(select distinct citizen_id from related
               where kind <> 'SUPERVISION')::text, true),
             set_config('helhed.casework', array(select distinct citizen_id from related
               where kind not in ('SUPERVISION', 'SIGNALLED', 'NOBODY_ANSWERS', 'HANDOVER_RECEIVER'))::text, true),
             set_config('helhed.own', array(select distinct citizen_id from related
               where kind in ('SELF', 'CUSTODY_HOLDER'))::text, true)
    )
    select f.citizen_id, f.kind, f.centre from told left join found f on true
     where f.citizen_id is not null order by f.kind, f.centre;
end $$;
revoke execute on function coordination.those(uuid[], text[]), coordination.enter(jsonb, uuid[], text[]) from public;
