-- The source views over DUBU, as the municipality wrote them: the contract of subgraphs/centre/views.ts.

create schema helhed;

-- 20261121 → 2026-11-21; an open end, 99991231, is no day.
create function helhed.to_day(number integer) returns date language sql immutable as $$
  select make_date(
    nullif(number, 99991231) / 10000,
    number / 100 % 100,
    number % 100
  )
$$;

create view helhed.citizens as
select
  person.cprnr::text as cpr,
  -- 'Sommer, Amalie' → 'Amalie Sommer'
  concat_ws(' ', nullif(split_part(person.navn, ', ', 2), ''), split_part(person.navn, ', ', 1)) as name,
  helhed.to_day(person.foedt) as birth_date,
  person.beskyttetadresse = 'J' as is_address_protected,
  (select max(afsluttet) from dubu.udtraek) as as_of,
  skolegang.skole as school,
  skolegang.klasse as school_class
from dubu.person
left join lateral (
  select skolegang.skole, skolegang.klasse
  from dubu.skolegang
  where skolegang.personid = person.id and skolegang.til = 99991231
  order by skolegang.lbnr desc
  limit 1
) skolegang on true;

create view helhed.cases as
select
  sag.sagsnummer as id,
  person.cprnr::text as cpr,
  sag.titel as title,
  split_part(sag.lovgrundlag, ' ', 1) as law_code,
  helhed.to_day(sag.oprettetdato) as opened_on,
  helhed.to_day(sag.lukketdato) as closed_on,
  split_part(sag.primaerbehandler, '@', 1) as caseworker_id,
  case split_part(sag.lovgrundlag, ' ', 1) when 'BL' then '27.24.00' when 'STU' then '17.20.00' else '17.03.00' end as kle,
  case split_part(sag.lovgrundlag, ' ', 1) when 'BL' then 3 else 2 end as sensitivity
from dubu.person
join dubu.sag on sag.primaerperson = person.id;

-- The law is typed by hand, 'BL § 32, stk. 1, nr. 3': the code ends at the first space.
create view helhed.measures as
select
  indsats.indsatsnr as id,
  person.cprnr::text as cpr,
  indsats.betegnelse as title,
  split_part(indsats.lovgrundlag, ' ', 1) as law_code,
  substr(indsats.lovgrundlag, strpos(indsats.lovgrundlag, ' ') + 1) as paragraph,
  indsats.status as state_code,
  helhed.to_day(indsats.fradato) as starts_on,
  helhed.to_day(indsats.tildato) as ends_on,
  helhed.to_day(indsats.forventettil) as expected_ends_on,
  indsats.formaal as purpose,
  indsats.udfoerer as provider,
  indsats.ugetimer::double precision as hours_per_week,
  split_part(indsats.behandler, '@', 1) as caseworker_id,
  indsats.bevilgendeenhed as granted_by,
  indsats.betalendeenhed as paid_by,
  helhed.to_day(indsats.naesteopfoelgning) as next_follow_up_on,
  indsats.maanedsbeloeboere as monthly_cost_ore,
  case split_part(indsats.lovgrundlag, ' ', 1) when 'BL' then '27.24.00' when 'STU' then '17.20.00' else '17.03.00' end as kle,
  -- A placement outside the home, BL § 46, is known to few.
  case when indsats.lovgrundlag = 'BL § 46' then 4
    when split_part(indsats.lovgrundlag, ' ', 1) = 'BL' then 3 else 2 end as sensitivity,
  (
    select helhed.to_day(max(boernesamtale.afholdt))
    from dubu.boernesamtale
    where boernesamtale.indsatsnr = indsats.indsatsnr
  ) as child_heard_on
from dubu.person
join dubu.indsats on indsats.personid = person.id;

create view helhed.goals as
select
  maal.planid || '-' || maal.lbnr as id,
  person.cprnr::text as cpr,
  plan.planid::text as plan_id,
  plan.titel as plan_title,
  split_part(plan.lovgrundlag, ' ', 1) as plan_law_code,
  substr(plan.lovgrundlag, strpos(plan.lovgrundlag, ' ') + 1) as plan_paragraph,
  helhed.to_day(plan.vedtaget) as plan_adopted_on,
  maal.tekst as title,
  maal.egneord = 'J' as is_citizens_wording,
  maal.indsatsnr as measure_id,
  helhed.to_day(maal.fastsat) as set_on
from dubu.person
join dubu.plan on plan.personid = person.id
join dubu.maal on maal.planid = plan.planid;

create view helhed.caseworkers as
select
  split_part(brugernavn, '@', 1) as id,
  navn as name,
  stilling as title,
  enhed as unit,
  mail as email,
  telefon as phone
from dubu.sagsbehandler;

-- DUBU shows keys, the municipality knows what they mean; a key that is missing is UNKNOWN.
create view helhed.states (code, state) as
values
  ('IndsatsStatus1', 'PENDING'),
  ('IndsatsStatus2', 'ACTIVE'),
  ('IndsatsStatus3', 'PAUSED'),
  ('IndsatsStatus4', 'ENDED'),
  ('IndsatsStatus5', 'REJECTED'),
  ('IndsatsStatus6', 'REJECTED');
