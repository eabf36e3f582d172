-- What other registers say: where citizens live and who holds custody (CPR), which employee is which citizen (personnel).

insert into coordination.addresses (citizen_id, address)
select citizen_id,
  (array['Skovvej', 'Åbrinken', 'Møllestien', 'Fjordgade', 'Lyngbakken', 'Kirkepladsen', 'Birkealle'])[1 + dice % 7]
    || ' ' || 1 + dice / 7 % 98 || ', 0000 Demoby'
from (
  select citizen_id, ('x' || substr(md5(cpr), 1, 7))::bit(28)::integer as dice
  from coordination.identifiers
  where replaced_on is null
) drawn;

-- Line Ravnholt holds custody of Noah, her son.
insert into coordination.custody_holders (child_id, cpr, since)
select child.citizen_id, mother.cpr, citizen.birth_date
from coordination.identifiers child
join coordination.citizens citizen on citizen.id = child.citizen_id,
  coordination.identifiers mother
where child.cpr = '6508159811' and mother.cpr = '8710903912';
