-- Who may change what of the work around a citizen: one function says what the caller is to them
-- (subgraphs/coordination/policy/changes.ts says which of these each change is for).

-- Asked anew by each statement, so that a right that was handed over while a change waited is gone.
create function coordination.acts_as(citizen uuid, actors text[]) returns boolean
  language sql stable security definer set search_path = coordination, pg_temp
as $$
  with who as materialized (
    select
      case when has_role('CASEWORKER') or has_role('FACILITATOR') then caller() ->> 'employee' end as employee,
      case when has_role('CITIZEN') then caller() ->> 'cpr' end as cpr,
      (caller() ->> 'today')::date as today
  )
  select exists (
    select from coordinating_caseworkers r, who
     where 'COORDINATING_CASEWORKER' = any(actors) and r.citizen_id = citizen and r.caseworker_id = employee
       and since <= today and (until is null or today < until)
    union all
    select from team_members r, who
     where ('TEAM_MEMBER' = any(actors) or r.role = any(actors))
       and r.citizen_id = citizen and r.caseworker_id = employee
       and since <= today and (until is null or today < until)
    union all
    select from attachments r, who
     where 'CASEWORKER' = any(actors) and r.citizen_id = citizen and r.caseworker_id = employee
    union all
    select from identifiers r, who
     where 'CITIZEN' = any(actors) and r.citizen_id = citizen and r.cpr = who.cpr and r.replaced_on is null)
$$;
revoke execute on function coordination.acts_as(uuid, text[]) from public;

drop policy organised on coordination.coordinations;
create policy organised on coordination.coordinations for update
  using (coordination.acts_as(citizen_id, '{COORDINATING_CASEWORKER,FACILITATOR}'));

drop policy organised_new on coordination.coordinating_caseworkers;
create policy organised_new on coordination.coordinating_caseworkers for insert
  with check (coordination.acts_as(citizen_id, '{COORDINATING_CASEWORKER,FACILITATOR}')
    and since = (coordination.caller() ->> 'today')::date
    and appointed_by = coordination.caller() ->> 'employee'
    and caseworker_id <> coordination.caller() ->> 'employee');
drop policy organised on coordination.coordinating_caseworkers;
create policy organised on coordination.coordinating_caseworkers for update
  using (coordination.acts_as(citizen_id, '{COORDINATING_CASEWORKER,FACILITATOR}')
    and (until is null or (coordination.caller() ->> 'today')::date < until))
  with check (until = (coordination.caller() ->> 'today')::date);

drop function coordination.organises(uuid);
