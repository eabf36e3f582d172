-- Who asks is the same for every row. The policies by which tables are read look it up once for a statement, in place of
-- once for each row of it.

alter policy signed_in on coordination.caseworkers using ((select coordination.caller() ->> 'id') is not null);
alter policy own on coordination.emergency_accesses using (
  employee_id = (select coordination.caller() ->> 'employee') or (select coordination.has_role('PRIVACY_OFFICER')));
alter policy own on coordination.answered_mutations using (caller_id = (select coordination.caller() ->> 'id'));
alter policy received on coordination.handovers using (accepted_at is null and closed_at is null
  and to_caseworker_id = (select coordination.caller() ->> 'employee')
  and (select coordination.has_role('CASEWORKER') or coordination.has_role('FACILITATOR')));
alter policy at_work on coordination.staffing using ((select coordination.caller() ->> 'employee' is not null
  and (coordination.has_role('CASEWORKER') or coordination.has_role('FACILITATOR') or coordination.has_role('MANAGER'))));

-- As before, by who asks: relations that the caller cannot have are not looked for. Every transaction begins with it.
create or replace function coordination.standing(citizens uuid[]) returns table (citizen_id uuid, kind text, centre text)
  language plpgsql stable security definer set search_path = coordination, pg_temp
as $$
#variable_conflict use_column
declare
  who jsonb := caller();
  colleague text := who ->> 'employee';
  employee text := case when who -> 'roles' ?| '{CASEWORKER,FACILITATOR}' then colleague end;
  own_cpr text := case when who -> 'roles' ? 'CITIZEN' then who ->> 'cpr' end;
  journal_of text := case when who -> 'roles' ? 'SYSTEM' then who ->> 'centre' end;
  today date := who ->> 'today';
begin
  return query
  select c.id, 'KNOWN', null::text from citizens c where c.id = any(citizens)
  union all
  select r.citizen_id, 'KNOWN_IN_CENTRE', r.centre from attachments r
   where r.citizen_id = any(citizens) group by r.citizen_id, r.centre
  union all
  select c.id, 'FLAG_PROTECTED_PERSON', null from citizens c where c.id = any(citizens) and c.is_address_protected
  union all
  select r.citizen_id, case when r.caseworker_id = colleague then 'FLAG_OWN_RECORD' else 'FLAG_COLLEAGUE' end, null
    from employee_identities r where r.citizen_id = any(citizens) and colleague is not null;

  if employee is not null then
    return query
    select r.citizen_id, 'COORDINATING_CASEWORKER', null::text from coordinating_caseworkers r
     where r.citizen_id = any(citizens) and r.caseworker_id = employee
       and r.since <= today and (r.until is null or today < r.until)
    union all
    select distinct r.citizen_id, 'TEAM_MEMBER', null from team_members r
     where r.citizen_id = any(citizens) and r.caseworker_id = employee
       and r.since <= today and (r.until is null or today < r.until)
    union all
    select r.citizen_id, 'CASEWORKER', r.centre from attachments r
     where r.citizen_id = any(citizens) and r.caseworker_id = employee
    union all
    select r.citizen_id, 'EMERGENCY', null from emergency_accesses r
     where r.citizen_id = any(citizens) and r.employee_id = employee and now() < r.expires_at
       and r.finding is distinct from 'UNJUSTIFIED'
    union all
    select r.citizen_id, 'HANDOVER_RECEIVER', null from handovers r
     where r.citizen_id = any(citizens) and r.to_caseworker_id = employee
       and r.accepted_at is null and r.closed_at is null;
  end if;

  if who -> 'rights' ? 'VISITATION' and visitates() then
    return query
    select s, 'SIGNALLED', null::text from signalled(citizens, employee, today) s
    union all
    select n.citizen_id, 'NOBODY_ANSWERS', null from nobody_answers(citizens, today) n;
  end if;

  if own_cpr is not null then
    return query
    select r.citizen_id, 'SELF', null::text from identifiers r
     where r.citizen_id = any(citizens) and r.cpr = own_cpr and r.replaced_on is null
    union all
    select r.child_id, 'CUSTODY_HOLDER', null from custody_holders r
     where r.child_id = any(citizens) and r.cpr = own_cpr
       and r.since <= today and (r.until is null or today < r.until);
  end if;

  if journal_of is not null then
    return query select distinct r.citizen_id, 'JOURNAL_OF_CENTRE', r.centre from attachments r
     where r.citizen_id = any(citizens) and r.centre = journal_of;
  end if;

  if who -> 'roles' ? 'PRIVACY_OFFICER' then
    return query select c.id, 'SUPERVISION', null::text from citizens c where c.id = any(citizens);
  end if;
end $$;

-- As before, in one pass over what was found; of a citizen who is not found again the second time within a transaction,
-- nothing stays open.
create or replace function coordination.enter(who jsonb, citizens uuid[], cprs text[] default '{}')
  returns table (citizen_id uuid, kind text, centre text)
  language plpgsql security definer set search_path = coordination, pg_temp
as $$
#variable_conflict use_column
begin
  perform set_config('helhed.caller', who::text, true);
  perform set_config(setting, '{}', true)
     from unnest('{helhed.opened,helhed.organised,helhed.casework,helhed.own}'::text[]) setting;
  return query
    with found as materialized (
      select s.* from standing(those(citizens, cprs)) s
    ), told as materialized (
      select set_config('helhed.opened', coalesce(array_agg(distinct citizen_id)::text, '{}'), true),
             set_config('helhed.organised', coalesce((array_agg(distinct citizen_id)
               filter (where kind <> 'SUPERVISION'))::text, '{}'), true),
             set_config('helhed.casework', coalesce((array_agg(distinct citizen_id)
               filter (where kind not in ('SUPERVISION', 'SIGNALLED', 'NOBODY_ANSWERS', 'HANDOVER_RECEIVER')))::text, '{}'), true),
             set_config('helhed.own', coalesce((array_agg(distinct citizen_id)
               filter (where kind in ('SELF', 'CUSTODY_HOLDER')))::text, '{}'), true)
        from found where kind not like 'KNOWN%' and kind not like 'FLAG%'
    )
    select f.citizen_id, f.kind, f.centre from told left join found f on true
     where f.citizen_id is not null order by f.kind, f.centre;
end $$;
