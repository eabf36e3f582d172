-- The caseload by what it is asked for, and in another order than by name.

-- The caller's own citizens that a filter lets through, each with its place: what the order goes by before the name.
-- A name is looked for in what a list shows: a protected person's must not be found out letter by letter.
create function coordination.my_matching(filter jsonb, ordering text)
  returns table (id uuid, place text, name text)
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  with who as materialized (
    select caller() ->> 'employee' as employee, (caller() ->> 'today')::date as today
  )
  select c.id,
         case ordering
           when 'ENROLLED_SINCE' then coalesce(k.since::text, '9999-12-31')
           when 'NEXT_DUE' then coalesce((
             select min(due.day)::text from (
               select a.due_on as day from plans p join agreements a on a.plan_id = p.id
                where p.citizen_id = c.id and a.settled_on is null
               union all
               select m.held_on from meetings m where m.citizen_id = c.id and m.held_on >= who.today) due), '9999-12-31')
           else '' end,
         listed_name(c)
    from who, citizens c
    left join coordinations k on k.citizen_id = c.id
     and k.since <= (caller() ->> 'today')::date and (k.until is null or (caller() ->> 'today')::date < k.until)
   where c.id in (select my_citizens())
     and (filter ->> 'name' is null or position(lower(filter ->> 'name') in lower(listed_name(c))) > 0)
     and (filter ->> 'model' is null or k.model = filter ->> 'model')
     and (filter ->> 'track' is null or k.track = filter ->> 'track')
     and (filter -> 'isAddressProtected' is null
          or c.is_address_protected = (filter ->> 'isAddressProtected')::boolean)
     and (filter -> 'roles' is null or exists (
           select from team_members t
            where t.citizen_id = c.id and t.caseworker_id = who.employee and filter -> 'roles' ? t.role
              and t.since <= who.today and (t.until is null or who.today < t.until))
         or (filter -> 'roles' ? 'COORDINATING_CASEWORKER' and exists (
           select from coordinating_caseworkers t
            where t.citizen_id = c.id and t.caseworker_id = who.employee
              and t.since <= who.today and (t.until is null or who.today < t.until))))
$$;

-- A page of them, after one of them: a made-up cursor of somebody else's must not tell where they lie.
create function coordination.my_caseload(after_id uuid, most integer, filter jsonb, ordering text)
  returns table (id uuid)
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  with matching as materialized (select * from my_matching(filter, ordering))
  select m.id from matching m
   where after_id is null
      or (m.place, m.name, m.id) > (select a.place, a.name, a.id from matching a where a.id = after_id)
   order by m.place, m.name, m.id limit most
$$;

drop function coordination.my_caseload(uuid, integer);

-- They run as the owner, so they are not for everybody: grants.sql says whose they are.
revoke execute on function coordination.my_matching(jsonb, text),
  coordination.my_caseload(uuid, integer, jsonb, text) from public;
