-- What the source views look up by; built once the rows are in.

create unique index borger_cpr on momentum.borger (cpr);
create index maalgruppe_borger on momentum.maalgruppe (borger_id);
create index samtale_borger on momentum.samtale (borger_id);
create index sag_borger on momentum.sag (borger_id);
create index aktivitet_borger on momentum.aktivitet (borger_id);
create index ansvarlig_sag on momentum.ansvarlig (sag_id) where sag_id is not null;
create index ansvarlig_aktivitet on momentum.ansvarlig (aktivitet_id) where aktivitet_id is not null;
create index min_plan_borger on momentum.min_plan (borger_id);
create index maal_min_plan on momentum.maal (min_plan_id);

analyze momentum.borger, momentum.maalgruppe, momentum.samtale, momentum.sag, momentum.aktivitet,
  momentum.aktoer, momentum.ansvarlig, momentum.taksonomi, momentum.min_plan, momentum.maal,
  momentum.synkronisering;
