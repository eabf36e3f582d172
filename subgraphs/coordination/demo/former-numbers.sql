-- The centres do not know that a number was replaced: the CPR feed writes it, before anybody is registered.

with changed as materialized (
  select gen_random_uuid() as id, * from demo_former_numbers
), citizens as (
  insert into coordination.citizens (id, name, birth_date, is_address_protected)
  select id, name, birth_date, is_address_protected from changed
)
insert into coordination.identifiers (cpr, citizen_id, replaced_on)
select cpr, id, null from changed
union all
select former_cpr, id, replaced_on from changed;
