-- The source views over Momentum, as the municipality wrote them: the contract of subgraphs/centre/views.ts.

create schema helhed;

create view helhed.citizens as
select
  borger.cpr,
  borger.navn as name,
  borger.foedselsdato as birth_date,
  borger.adressebeskyttet as is_address_protected,
  (select max(senest_koert) from momentum.synkronisering) as as_of,
  gruppe.kode as target_group_code,
  gruppe.navn as target_group_name,
  (
    select min(samtale.dato)
    from momentum.samtale
    where samtale.borger_id = borger.id and samtale.status = 'BOOKET'
  ) as next_interview_on
from momentum.borger
left join lateral (
  select maalgruppe.kode, taksonomi.navn
  from momentum.maalgruppe
  left join momentum.taksonomi
    on taksonomi.taksonomi = 'MAALGRUPPE' and taksonomi.kode = maalgruppe.kode
  where maalgruppe.borger_id = borger.id and maalgruppe.slutdato is null
  order by maalgruppe.startdato desc, maalgruppe.id desc
  limit 1
) gruppe on true;

create view helhed.cases as
select
  sag.id::text as id,
  borger.cpr,
  sag.overskrift as title,
  sag.lov as law_code,
  sag.oprettet as opened_on,
  sag.lukket as closed_on,
  (
    select ansvarlig.aktoer_id
    from momentum.ansvarlig
    where ansvarlig.sag_id = sag.id and ansvarlig.rolle = 1 and ansvarlig.slutdato is null
    order by ansvarlig.id
    limit 1
  ) as caseworker_id,
  case sag.lov when 'LAB' then '15.20.00' else '27.03.00' end as kle,
  case sag.lov when 'LAB' then 2 else 3 end as sensitivity
from momentum.borger
join momentum.sag on sag.borger_id = borger.id;

create view helhed.measures as
select
  aktivitet.id::text as id,
  borger.cpr,
  coalesce(aktivitet.titel, aktivitetstype.navn, aktivitet.aktivitetstype) as title,
  aktivitet.lov as law_code,
  case when aktivitet.paragraf ~ '^[0-9]' then '§ ' else '' end || aktivitet.paragraf as paragraph,
  aktivitet.statuskode as state_code,
  aktivitet.startdato as starts_on,
  aktivitet.slutdato as ends_on,
  aktivitet.forventet_slutdato as expected_ends_on,
  aktivitet.formaal as purpose,
  aktivitet.leverandoer as provider,
  aktivitet.timer_pr_uge + coalesce(aktivitet.minutter_pr_uge, 0) / 60::double precision as hours_per_week,
  (
    select ansvarlig.aktoer_id
    from momentum.ansvarlig
    where ansvarlig.aktivitet_id = aktivitet.id and ansvarlig.rolle = 1 and ansvarlig.slutdato is null
    order by ansvarlig.id
    limit 1
  ) as caseworker_id,
  aktivitet.bevilget_af as granted_by,
  aktivitet.betalt_af as paid_by,
  aktivitet.opfoelgningsdato as next_follow_up_on,
  (aktivitet.udgift_pr_maaned * 100)::integer as monthly_cost_ore,
  case aktivitet.lov when 'LAB' then '15.20.00' else '27.03.00' end as kle,
  case aktivitet.lov when 'LAB' then 2 else 3 end as sensitivity,
  aktivitet.virksomhed as company
from momentum.borger
join momentum.aktivitet on aktivitet.borger_id = borger.id
left join momentum.taksonomi aktivitetstype
  on aktivitetstype.taksonomi = 'AKTIVITETSTYPE' and aktivitetstype.kode = aktivitet.aktivitetstype;

create view helhed.goals as
select
  maal.id::text as id,
  borger.cpr,
  min_plan.id::text as plan_id,
  min_plan.titel as plan_title,
  min_plan.lov as plan_law_code,
  case when min_plan.paragraf ~ '^[0-9]' then '§ ' else '' end || min_plan.paragraf as plan_paragraph,
  min_plan.godkendt as plan_adopted_on,
  maal.tekst as title,
  maal.formuleret_af = 'BORGER' as is_citizens_wording,
  maal.aktivitet_id::text as measure_id,
  maal.oprettet as set_on
from momentum.borger
join momentum.min_plan on min_plan.borger_id = borger.id
join momentum.maal on maal.min_plan_id = min_plan.id;

create view helhed.caseworkers as
select id, navn as name, titel as title, enhed as unit, mail as email, telefon as phone
from momentum.aktoer;

-- What a status means is the municipality's word, not the vendor's; a status that is missing here is UNKNOWN.
create view helhed.states (code, state) as
values
  ('FORESLAAET', 'PENDING'),
  ('BEVILGET', 'PENDING'),
  ('IGANG', 'ACTIVE'),
  ('ORLOV', 'PAUSED'),
  ('AFSLUTTET', 'ENDED'),
  ('AFBRUDT', 'ENDED'),
  ('AFLYST', 'REJECTED'),
  ('FEJLOPRETTET', 'REJECTED');
