-- A family is several persons (S21). Of those to whom the caller stands in a relation of their own, and nobody else:
-- the children, the parents, the brothers and sisters and the other parent, by custody today, who are enrolled in the
-- same way.
create function coordination.family_of(citizens uuid[]) returns table (citizen_id uuid, relative_id uuid)
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  with now as materialized (select (caller() ->> 'today')::date as today),
  custody as (
    select i.citizen_id as parent, h.child_id as child
      from custody_holders h join identifiers i on i.cpr = h.cpr, now
     where h.since <= today and (h.until is null or today < h.until)),
  enrolled as (
    select c.citizen_id, c.model, c.track from coordinations c, now
     where c.since <= today and (c.until is null or today < c.until)),
  related as (
    select parent as a, child as b from custody
    union select child, parent from custody
    union select one.child, other.child from custody one join custody other using (parent)
    union select one.parent, other.parent from custody one join custody other using (child))
  select r.a, r.b from related r
    join enrolled own on own.citizen_id = r.a
    join enrolled theirs on theirs.citizen_id = r.b
     and theirs.model = own.model and theirs.track is not distinct from own.track
   where r.a <> r.b and r.a = any(citizens) and r.a = any(organised())
     and exists (select from standing(array[r.b]) s
       where s.kind <> 'SUPERVISION' and s.kind not like 'KNOWN%' and s.kind not like 'FLAG%')
$$;
revoke execute on function coordination.family_of(uuid[]) from public;
