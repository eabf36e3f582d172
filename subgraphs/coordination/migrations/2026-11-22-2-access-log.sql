-- Who saw what about whom, why and when: rows are only ever added, each one chained to the row before it.

create table coordination.access_log (
  seq bigint primary key,
  at timestamptz not null,
  -- json, not jsonb: the text stays byte for byte what the hash was made of.
  entry json not null,
  citizen_id uuid generated always as ((entry ->> 'citizenId')::uuid) stored,
  caller_id text generated always as (entry ->> 'callerId') stored not null,
  hash bytea not null
);
create index access_log_of_citizen on coordination.access_log (citizen_id, seq desc);
create index access_log_of_caller on coordination.access_log (caller_id, at);
create index access_log_refused on coordination.access_log (caller_id, at)
  where entry ->> 'outcome' in ('REFUSED', 'NOT_KNOWN');

-- The last row, signed by the process that wrote it; the database never has the key.
create table coordination.access_head (
  is_only boolean primary key default true check (is_only),
  seq bigint not null,
  at timestamptz not null,
  hash bytea not null,
  signature text
);
insert into coordination.access_head (seq, at, hash) values (0, 'epoch', decode(repeat('00', 32), 'hex'));

-- The last row that retention removed, signed: the chain begins after it.
create table coordination.access_cut (
  is_only boolean primary key default true check (is_only),
  seq bigint not null,
  at timestamptz not null,
  hash bytea not null,
  signature text
);
insert into coordination.access_cut (seq, at, hash) select seq, at, hash from coordination.access_head;

-- What the alarm rules found. citizen_id is null where the rule is about many.
create table coordination.access_alarms (
  id bigint generated always as identity primary key,
  seq bigint not null,
  rule text not null,
  severity text not null check (severity in ('LOW', 'MEDIUM', 'HIGH')),
  at timestamptz not null,
  caller_id text not null,
  citizen_id uuid,
  unique (seq, rule, severity)
);
create index access_alarms_of_caller on coordination.access_alarms (caller_id, at);

-- How far the alarm rules have been applied.
create table coordination.access_judged (
  is_only boolean primary key default true check (is_only),
  seq bigint not null
);
insert into coordination.access_judged (seq) values (0);

-- Adds entries and gives the head before and after. Whoever calls it signs the new head in the same transaction.
-- The lock on the head makes one chain of what several processes write.
create function coordination.append_access(entries json[])
  returns table (
    from_seq bigint, from_at timestamptz, from_hash bytea, from_signature text,
    to_seq bigint, to_at timestamptz, to_hash bytea
  )
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  head coordination.access_head;
  entry json;
begin
  -- Committed means on disk, whatever the role is set to.
  if current_setting('synchronous_commit') in ('off', 'local') then
    perform set_config('synchronous_commit', 'on', true);
  end if;
  select * into strict head from coordination.access_head for update;
  from_seq := head.seq;
  from_at := head.at;
  from_hash := head.hash;
  from_signature := head.signature;
  foreach entry in array entries loop
    head.seq := head.seq + 1;
    head.at := greatest(clock_timestamp(), head.at);
    head.hash := sha256(head.hash || int8send(head.seq)
      || int8send((extract(epoch from head.at) * 1000000)::bigint)
      || convert_to(entry::text, 'UTF8'));
    insert into coordination.access_log (seq, at, entry, hash)
      values (head.seq, head.at, entry, head.hash);
  end loop;
  update coordination.access_head
     set seq = head.seq, at = head.at, hash = head.hash, signature = null
   where head.seq > from_seq;
  to_seq := head.seq;
  to_at := head.at;
  to_hash := head.hash;
  return next;
end $$;

-- Signs the head that stands, once.
create function coordination.sign_access_head(signed_seq bigint, new_signature text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  update coordination.access_head set signature = new_signature
   where seq = signed_seq and signature is null;
  if not found then
    raise exception 'The head of the access log is another one, or is signed already.';
  end if;
end $$;

-- What a caller did between a time and a row, as far back as rules need it that count to `enough`: the citizens they
-- were shown last, each by the last time, and the times that nothing was shown.
-- Rows come newest first from the index, and a journal system's hundred thousand of an hour are not gone through.
create function coordination.recent_access(of_caller text, since timestamptz, to_seq bigint, enough integer)
  returns setof coordination.access_log
  language plpgsql stable set search_path = pg_catalog, pg_temp set enable_sort = off set enable_bitmapscan = off
as $$
declare
  citizens uuid[] = '{}';
  shown coordination.access_log;
begin
  for shown in
    select l.* from coordination.access_log l
     where l.caller_id = of_caller and l.at > since and l.seq <= to_seq and l.citizen_id is not null
       and l.entry ->> 'outcome' in ('SHOWN', 'CHANGED')
     order by l.at desc
  loop
    exit when cardinality(citizens) >= enough;
    continue when shown.citizen_id = any (citizens);
    citizens = citizens || shown.citizen_id;
    return next shown;
  end loop;
  return query
    select l.* from coordination.access_log l
     where l.caller_id = of_caller and l.at > since and l.seq <= to_seq
       and l.entry ->> 'outcome' in ('REFUSED', 'NOT_KNOWN')
     order by l.at desc limit enough;
end $$;

-- What no alarm rule has looked at yet, with what the same callers did in the span before it. People are numbers
-- here: the rules ask whether they are the same, not who they are.
create function coordination.unjudged_access(most integer, span interval, enough integer)
  returns table (judged bigint, entries json, raised json)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with fresh as materialized (
    select l.* from coordination.access_log l
     where l.seq > (select j.seq from coordination.access_judged j) order by l.seq limit most
  ), callers as materialized (
    select f.caller_id, row_number() over () as caller, min(f.at) - span as since from fresh f group by f.caller_id
  ), material as (
    select true as is_new, f.* from fresh f
    union all
    select false, r.*
      from coordination.access_judged j, callers c,
           coordination.recent_access(c.caller_id, c.since, j.seq, enough) r
  ), numbered as (
    select m.seq, extract(epoch from m.at) * 1000 as at, m.is_new as "isNew", c.caller,
           case when m.citizen_id is not null then dense_rank() over (order by m.citizen_id) end as citizen,
           m.entry ->> 'outcome' as outcome, m.entry -> 'flags' as flags
      from material m join callers c using (caller_id)
  ), alarms as (
    select extract(epoch from a.at) * 1000 as at, c.caller, a.rule, a.severity
      from coordination.access_alarms a join callers c on c.caller_id = a.caller_id and a.at > c.since
  )
  select j.seq,
         coalesce((select json_agg(n order by n.seq) from numbered n), '[]'),
         coalesce((select json_agg(a order by a.at) from alarms a), '[]')
    from coordination.access_judged j
$$;

-- Keeps the alarms found in (from_seq, to_seq] and moves on; fails where somebody else has moved on already.
create function coordination.judge_access(from_seq bigint, to_seq bigint, found_alarms json) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  update coordination.access_judged j set seq = to_seq where j.seq = from_seq and from_seq < to_seq;
  if not found then
    raise exception 'These entries of the access log have been judged already.';
  end if;
  insert into coordination.access_alarms (seq, rule, severity, at, caller_id, citizen_id)
  select l.seq, a.rule, a.severity, l.at, l.caller_id, case when a.rule not like 'MANY\_%' then l.citizen_id end
    from json_to_recordset(found_alarms) as a (seq bigint, rule text, severity text)
    join coordination.access_log l on l.seq = a.seq and l.seq > from_seq and l.seq <= to_seq
   order by l.seq;
end $$;

revoke execute on function coordination.append_access(json[]), coordination.sign_access_head(bigint, text),
  coordination.recent_access(text, timestamptz, bigint, integer),
  coordination.unjudged_access(integer, interval, integer), coordination.judge_access(bigint, bigint, json) from public;

-- Against mistakes of the owner. Who sets the triggers aside is found by npm run audit:verify.

create function coordination.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Rows of coordination.% are never changed.', tg_table_name;
end $$;

create function coordination.refuse_removal() returns trigger language plpgsql as $$
begin
  if exists (select from gone where gone.seq > (select c.seq from coordination.access_cut c)) then
    raise exception 'Rows of coordination.% go by npm run audit:purge alone.', tg_table_name;
  end if;
  return null;
end $$;

create function coordination.refuse_return() returns trigger language plpgsql as $$
begin
  if new.seq < old.seq or (new.seq = old.seq and (new.at, new.hash) is distinct from (old.at, old.hash)) then
    raise exception 'coordination.% only moves forward.', tg_table_name;
  end if;
  return new;
end $$;

create trigger unchanged before update or truncate on coordination.access_log
  for each statement execute function coordination.refuse_change();
create trigger kept after delete on coordination.access_log referencing old table as gone
  for each statement execute function coordination.refuse_removal();
create trigger unchanged before update or truncate on coordination.access_alarms
  for each statement execute function coordination.refuse_change();
create trigger kept after delete on coordination.access_alarms referencing old table as gone
  for each statement execute function coordination.refuse_removal();
create trigger unchanged before delete or truncate on coordination.access_head
  for each statement execute function coordination.refuse_change();
create trigger forward before update on coordination.access_head
  for each row execute function coordination.refuse_return();
create trigger unchanged before delete or truncate on coordination.access_cut
  for each statement execute function coordination.refuse_change();
create trigger forward before update on coordination.access_cut
  for each row execute function coordination.refuse_return();
create trigger unchanged before delete or truncate on coordination.access_judged
  for each statement execute function coordination.refuse_change();

do $$
declare name text;
begin
  foreach name in array array['access_log', 'access_head', 'access_cut', 'access_alarms', 'access_judged'] loop
    execute format('alter table coordination.%I enable row level security', name);
    execute format('alter table coordination.%I force row level security', name);
    execute format('create policy owner on coordination.%I to current_user using (true) with check (true)', name);
  end loop;
end $$;

-- Article 15 GDPR: citizens read about themselves; the privacy officer reads it all. Nobody else, whatever the relation.
create policy own_or_supervised on coordination.access_log for select using (
  (select coordination.has_role('PRIVACY_OFFICER'))
  or ((select coordination.has_role('CITIZEN')) and citizen_id = any ((select coordination.opened())::uuid[])));
create policy supervised on coordination.access_alarms for select
  using ((select coordination.has_role('PRIVACY_OFFICER')));
