-- Nexus as it stands in Center for Sundhed og Omsorg: grants whose facts are rows of their own,
-- days as instants in UTC (a Danish midnight is 22:00 or 23:00 the day before), workflow states in the municipality's words.
-- No foreign keys: millions of rows are copied in, each table by its own stream.

create schema nexus;

create table nexus.patient (
  id bigint primary key,
  version integer not null,
  patient_identifier text not null,
  first_name text not null,
  last_name text,
  birth_date date
);

create table nexus.patient_address (
  patient_id bigint not null,
  type text not null,
  restricted boolean not null,
  primary key (patient_id, type)
);

create table nexus.patient_condition (
  patient_id bigint not null,
  classification text not null,
  observed_at timestamp with time zone not null,
  current_level text not null,
  primary key (patient_id, classification, observed_at)
);

create table nexus.program_pathway (
  id integer primary key,
  name text not null,
  law text not null,
  kle_number text,
  sensitive_data boolean not null
);

create table nexus.patient_pathway (
  id bigint primary key,
  patient_id bigint not null,
  program_pathway_id integer not null,
  name text not null,
  enrolled_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  responsible_professional text
);

create table nexus.workflow_state (
  id integer primary key,
  name text not null
);

create table nexus.patient_grant (
  id bigint primary key,
  version integer not null,
  patient_id bigint not null,
  name text not null,
  workflow_state_id integer not null,
  responsible_professional text,
  granting_organization text
);

-- Each element has a type and one payload, the rest is null.
create table nexus.patient_grant_element (
  patient_grant_id bigint not null,
  priority smallint not null,
  type text not null,
  text text,
  number integer,
  "decimal" numeric,
  date timestamp with time zone,
  object jsonb,
  primary key (patient_grant_id, priority)
);

create table nexus.form_definition (
  id integer primary key,
  title text not null
);

-- Plans and goals are filled forms; `items` is label → value.
create table nexus.form_data (
  id bigint primary key,
  patient_id bigint not null,
  form_definition_id integer not null,
  parent_form_data_id bigint,
  observed_at timestamp with time zone,
  workflow_state text not null,
  items jsonb not null
);

create table nexus.professional (
  primary_identifier text primary key,
  full_name text not null,
  position text,
  organization text,
  email text,
  phone text,
  active boolean not null
);

create table nexus.law (
  name text primary key,
  abbreviation text not null
);

create table nexus.replication (
  source text primary key,
  replicated_at timestamp with time zone not null
);
