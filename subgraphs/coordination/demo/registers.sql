-- What other registers say: where citizens live and who holds custody (CPR), who is on which team (personnel).

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

-- Teams of half positions (Stevns), of a day a week (Gribskov), and of two who meet everybody at the door (Odder).
insert into coordination.staffing (programme, team, caseworker_id, centre, is_leader, hours_a_week, since, until)
select programme, team, caseworker, centre, is_leader, hours, '2024-01-01',
  -- He left, and the citizens whom he coordinates have nobody.
  case caseworker when 'ALLBJE' then date '2026-09-30' end
from (values
  ('STEVNS_BORGERKONSULENT', 'YOUTH_TEAM', 'LOUTHO', 'JOBCENTER', true, 18.5),
  ('STEVNS_BORGERKONSULENT', 'YOUTH_TEAM', 'JAKLUN', 'JOBCENTER', false, 18.5),
  ('STEVNS_BORGERKONSULENT', 'YOUTH_TEAM', 'NIKFRI', 'JOBCENTER', false, 18.5),
  ('STEVNS_BORGERKONSULENT', 'YOUTH_TEAM', 'ANNVAN', 'SOCIAL', false, 18.5),
  ('STEVNS_BORGERKONSULENT', 'YOUTH_TEAM', 'KIRFOG', 'CHILDREN', false, 18.5),
  ('STEVNS_BORGERKONSULENT', 'YOUTH_TEAM', 'ALLBJE', 'JOBCENTER', false, 18.5),
  ('STEVNS_BORGERKONSULENT', 'FAMILY_TEAM', 'HELBRI', 'CHILDREN', true, 18.5),
  ('STEVNS_BORGERKONSULENT', 'FAMILY_TEAM', 'BIRAND', 'CHILDREN', false, 18.5),
  ('STEVNS_BORGERKONSULENT', 'FAMILY_TEAM', 'LARKOF', 'CHILDREN', false, 18.5),
  ('STEVNS_BORGERKONSULENT', 'FAMILY_TEAM', 'TRIHUS', 'SOCIAL', false, 18.5),
  ('STEVNS_BORGERKONSULENT', 'FAMILY_TEAM', 'HANNYG', 'JOBCENTER', false, 18.5),
  ('GRIBSKOV_VUP', 'YOUTH_TEAM', 'CAMBEC', 'JOBCENTER', false, 7.4),
  ('GRIBSKOV_VUP', 'YOUTH_TEAM', 'NIKFRI', 'JOBCENTER', false, 7.4),
  ('GRIBSKOV_VUP', 'YOUTH_TEAM', 'STELYK', 'SOCIAL', false, 7.4),
  ('GRIBSKOV_VUP', 'YOUTH_TEAM', 'DANBOJ', 'CHILDREN', false, 7.4),
  ('GRIBSKOV_VUP', 'FAMILY_TEAM', 'PERGRA', 'CHILDREN', false, 7.4),
  ('GRIBSKOV_VUP', 'FAMILY_TEAM', 'VIBLAS', 'CHILDREN', false, 7.4),
  ('GRIBSKOV_VUP', 'FAMILY_TEAM', 'KASOVE', 'SOCIAL', false, 7.4),
  ('GRIBSKOV_VUP', 'FAMILY_TEAM', 'KARWIN', 'JOBCENTER', false, 7.4),
  ('GRIBSKOV_VUP', 'ADULT_TEAM', 'HENDAH', 'JOBCENTER', false, 7.4),
  ('GRIBSKOV_VUP', 'ADULT_TEAM', 'PETVES', 'JOBCENTER', false, 7.4),
  ('GRIBSKOV_VUP', 'ADULT_TEAM', 'DORMIK', 'SOCIAL', false, 7.4),
  ('GRIBSKOV_VUP', 'ADULT_TEAM', 'RASTOF', 'SOCIAL', false, 7.4),
  ('ODDER_RAADGIVNINGSTEAM', 'ADVICE_TEAM', 'INGSTO', 'SOCIAL', false, null),
  ('ODDER_RAADGIVNINGSTEAM', 'ADVICE_TEAM', 'MARHED', 'SOCIAL', false, null)
) as told (programme, team, caseworker, centre, is_leader, hours);
