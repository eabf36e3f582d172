-- Citizens' own records by CPR number, until the registry has given the citizens their ids.

create temporary table demo_records (cpr text not null, today date not null, record jsonb not null);

create temporary table demo_former (cpr text not null, today date not null, record jsonb not null);

create temporary table demo_cpr_feed (
  cpr text not null,
  former_cpr text,
  replaced_on date,
  name text not null,
  birth_date date,
  is_address_protected boolean not null
);
