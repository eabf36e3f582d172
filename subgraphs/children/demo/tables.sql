-- DUBU as it stands in Center for Børn og Læring: days as numbers (20261121, an open end is 99991231),
-- the law as free text, people by their user name, everything about a child in a numbered case.
-- No foreign keys: millions of rows are copied in, each table by its own stream.

create schema dubu;

-- `navn` is last name, first names; `foedt` a number like every day.
create table dubu.person (
  id bigint primary key,
  cprnr character(10) not null,
  navn text not null,
  foedt integer,
  beskyttetadresse character(1) not null
);

create table dubu.skolegang (
  personid bigint not null,
  lbnr smallint not null,
  skole text,
  klasse text,
  fra integer not null,
  til integer not null,
  primary key (personid, lbnr)
);

create table dubu.sag (
  sagsnummer text primary key,
  titel text not null,
  sagstype text not null,
  status text not null,
  primaerperson bigint not null,
  primaerbehandler text,
  lovgrundlag text not null,
  oprettetdato integer not null,
  lukketdato integer not null
);

create table dubu.indsats (
  indsatsnr text primary key,
  personid bigint not null,
  sagsnummer text,
  betegnelse text not null,
  lovgrundlag text not null,
  status text not null,
  fradato integer not null,
  tildato integer not null,
  forventettil integer,
  formaal text,
  udfoerer text,
  ugetimer numeric(5, 2),
  behandler text,
  bevilgendeenhed text,
  betalendeenhed text,
  naesteopfoelgning integer,
  maanedsbeloeboere integer
);

create table dubu.boernesamtale (
  indsatsnr text not null,
  afholdt integer not null,
  primary key (indsatsnr, afholdt)
);

create table dubu.plan (
  planid bigint primary key,
  personid bigint not null,
  plantype text not null,
  titel text not null,
  lovgrundlag text not null,
  vedtaget integer
);

create table dubu.maal (
  planid bigint not null,
  lbnr smallint not null,
  tekst text not null,
  egneord character(1) not null,
  indsatsnr text,
  fastsat integer,
  primary key (planid, lbnr)
);

create table dubu.sagsbehandler (
  brugernavn text primary key,
  navn text not null,
  stilling text,
  enhed text,
  mail text,
  telefon text
);

create table dubu.udtraek (
  udtraeksnr integer primary key,
  afsluttet timestamp with time zone not null
);
