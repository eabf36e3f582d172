-- The CPR feed writes, before anybody is registered, what no centre knows: that a number was replaced, and whom only
-- outreach has met.

with told as materialized (
  select gen_random_uuid() as id, * from demo_cpr_feed
), citizens as (
  insert into coordination.citizens (id, name, birth_date, is_address_protected)
  select id, name, birth_date, is_address_protected from told
)
insert into coordination.identifiers (cpr, citizen_id, replaced_on)
select cpr, id, null from told
union all
select former_cpr, id, replaced_on from told where former_cpr is not null;
