-- Momentum as it stands in Center for Arbejdsmarked: real dates, hours and minutes apart, people as responsible actors.
-- No foreign keys: millions of rows are copied in, each table by its own stream.

create schema momentum;

create table momentum.borger (
  id bigint primary key,
  cpr text not null,
  navn text not null,
  foedselsdato date,
  adressebeskyttet boolean not null
);

create table momentum.maalgruppe (
  id bigint primary key,
  borger_id bigint not null,
  kode text not null,
  startdato date not null,
  slutdato date
);

create table momentum.samtale (
  id bigint primary key,
  borger_id bigint not null,
  samtaletype text not null,
  dato date not null,
  status text not null
);

create table momentum.sag (
  id bigint primary key,
  borger_id bigint not null,
  overskrift text not null,
  lov text not null,
  oprettet date not null,
  lukket date
);

-- `titel` stands only where it differs from the name of the type; `paragraf` without the sign.
create table momentum.aktivitet (
  id bigint primary key,
  borger_id bigint not null,
  aktivitetstype text not null,
  titel text,
  lov text not null,
  paragraf text not null,
  statuskode text not null,
  startdato date not null,
  slutdato date,
  forventet_slutdato date,
  timer_pr_uge integer,
  minutter_pr_uge integer,
  formaal text,
  leverandoer text,
  virksomhed text,
  bevilget_af text,
  betalt_af text,
  opfoelgningsdato date,
  udgift_pr_maaned numeric(12, 2)
);

create table momentum.aktoer (
  id text primary key,
  navn text not null,
  titel text,
  enhed text,
  mail text,
  telefon text
);

-- `rolle`: 1 primary, 0 other. About the citizen as a whole where neither case nor activity is named.
create table momentum.ansvarlig (
  id bigint primary key,
  borger_id bigint not null,
  sag_id bigint,
  aktivitet_id bigint,
  aktoer_id text not null,
  ansvarlighedskode text not null,
  rolle integer not null,
  slutdato date
);

create table momentum.taksonomi (
  taksonomi text not null,
  kode text not null,
  navn text not null,
  primary key (taksonomi, kode)
);

create table momentum.min_plan (
  id bigint primary key,
  borger_id bigint not null,
  titel text not null,
  lov text not null,
  paragraf text not null,
  godkendt date
);

create table momentum.maal (
  id bigint primary key,
  min_plan_id bigint not null,
  tekst text not null,
  formuleret_af text not null,
  aktivitet_id bigint,
  oprettet date
);

create table momentum.synkronisering (
  kilde text primary key,
  senest_koert timestamp with time zone not null
);
