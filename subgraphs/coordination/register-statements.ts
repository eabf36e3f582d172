/** One question to a centre's source views, and the temporary table of ours that takes the answer. */
interface Intake {
  readonly table: string;
  readonly create: string;
  readonly select: string;
}

/** What coordination takes from a centre. Days are inserted as text: COPY takes no bindings. */
export function toIntakes(centre: string, today: string): readonly Intake[] {
  return [
    {
      table: 'source_citizens',
      create: `create temporary table if not exists source_citizens (
        centre text, cpr text, name text, birth_date date, is_address_protected boolean,
        as_of timestamp with time zone) on commit drop`,
      select: `select '${centre}'::text, cpr, name, birth_date, is_address_protected, as_of
        from helhed.citizens`,
    },
    {
      table: 'source_caseworkers',
      create: `create temporary table if not exists source_caseworkers (
        centre text, id text, name text, title text, unit text, email text, phone text) on commit drop`,
      select: `select '${centre}'::text, id, name, title, unit, email, phone from helhed.caseworkers`,
    },
    {
      // Who has an open case or a running measure; one whose state nobody mapped runs by its dates.
      table: 'source_attachments',
      create: `create temporary table if not exists source_attachments (
        centre text, cpr text, caseworker_id text) on commit drop`,
      select: `select '${centre}'::text, cpr, caseworker_id from helhed.cases
        where caseworker_id is not null and (closed_on is null or closed_on >= date '${today}')
        union
        select '${centre}'::text, m.cpr, m.caseworker_id
        from helhed.measures m left join helhed.states s on s.code = m.state_code
        where m.caseworker_id is not null
          and m.starts_on <= date '${today}' and (m.ends_on is null or m.ends_on >= date '${today}')
          and coalesce(s.state, 'UNKNOWN') in ('ACTIVE', 'PAUSED', 'UNKNOWN')`,
    },
  ];
}

/** Rows that cannot be a citizen: registered, they would be a citizen whom nobody finds. */
export const dropUnreadable = `
  delete from source_citizens
  where name is null or cpr is null or cpr !~ '^[0-9]{6}([0-9]{4}|[01567][A-Z]{2}[0-9])$'`;

export const mergeCaseworkers = `
  insert into coordination.caseworkers as c (id, name, title, unit, email, phone)
  select distinct on (id) id, name, title, unit, email, phone
  from source_caseworkers
  where id is not null and name is not null
  order by id, centre
  on conflict (id) do update
  set name = excluded.name, title = excluded.title, unit = excluded.unit,
    email = excluded.email, phone = excluded.phone
  where (c.name, c.title, c.unit, c.email, c.phone)
    is distinct from (excluded.name, excluded.title, excluded.unit, excluded.email, excluded.phone)`;

/** A number that nobody has yet is a new citizen, named as the freshest source names it. */
export const addCitizens = `
  with unseen as materialized (
    select gen_random_uuid() as id, s.*
    from (
      select distinct on (cpr) cpr, name, birth_date,
        bool_or(is_address_protected) over (partition by cpr) as is_address_protected
      from source_citizens
      order by cpr, as_of desc nulls last, centre
    ) s
    where not exists (select from coordination.identifiers i where i.cpr = s.cpr)
  ), added as (
    insert into coordination.citizens (id, name, birth_date, is_address_protected)
    select id, name, birth_date, coalesce(is_address_protected, false) from unseen
  )
  insert into coordination.identifiers (cpr, citizen_id)
  select cpr, id from unseen`;

/**
 * A source that writes the current number knows best, then the freshest one.
 * An address is protected when any centre says so.
 */
export const updateCitizens = `
  update coordination.citizens c
  set name = k.name, birth_date = coalesce(k.birth_date, c.birth_date),
    is_address_protected = k.is_address_protected
  from (
    select distinct on (i.citizen_id) i.citizen_id, s.name, s.birth_date,
      coalesce(bool_or(s.is_address_protected) over (partition by i.citizen_id), false)
        as is_address_protected
    from source_citizens s
    join coordination.identifiers i using (cpr)
    order by i.citizen_id, (i.replaced_on is null) desc, s.as_of desc nulls last, s.centre
  ) k
  where c.id = k.citizen_id
    and (c.name, c.birth_date, c.is_address_protected) is distinct from
      (k.name, coalesce(k.birth_date, c.birth_date), k.is_address_protected)`;

/** Attachments as the sources have them, under any number the citizen has had. */
export const gatherAttachments = `
  create temporary table current_attachments on commit drop as
  select distinct i.citizen_id, a.centre, a.caseworker_id
  from source_attachments a
  join coordination.identifiers i using (cpr)
  join coordination.caseworkers w on w.id = a.caseworker_id`;

export const removeAttachments = `
  delete from coordination.attachments a
  where not exists (
    select from current_attachments c
    where c.citizen_id = a.citizen_id and c.centre = a.centre and c.caseworker_id = a.caseworker_id
  )`;

export const addAttachments = `
  insert into coordination.attachments (citizen_id, centre, caseworker_id)
  select citizen_id, centre, caseworker_id from current_attachments
  on conflict do nothing`;

/** Caseworkers that the sources name and no directory has: their relation opens nothing. */
export const countUnlisted = `
  select count(distinct caseworker_id)::integer as count
  from source_attachments a
  where not exists (select from coordination.caseworkers w where w.id = a.caseworker_id)`;
