import type { ReadRows } from '../../../server/database.ts';
import type { GroupPass } from '../../../server/group-pass.ts';
import type { SpendRow } from '../spend.ts';

/**
 * Adds up what a group's measures cost, by paragraph, law, performer and in all: one statement, no row of anybody's.
 * A month's price is spread over the month's days: the first half of a month costs half, a whole one the whole.
 * What was never granted is not counted; one that ended nobody knows when
 * is counted where it began, without a price. A state that nobody mapped counts by its days, as elsewhere.
 */
const sql = `
  with person as materialized (
    select cpr, no from unnest(cast(:cprs as text[]), cast(:numbers as integer[])) as told (cpr, no)
  ), ran as (
    select p.no, m.law_code, m.paragraph, m.provider,
           m.starts_on >= span.first as has_begun,
           coalesce(m.ends_on <= span.last, false) as has_ended,
           case when m.ends_on is null then s.state is distinct from 'ENDED' else m.ends_on >= span.last end as runs,
           case when s.state = 'ENDED' and m.ends_on is null then null else m.monthly_cost_ore end as monthly,
           greatest(m.starts_on, span.first) as first, least(m.ends_on, span.last) as last
      from (select cast(:from as date) as first, cast(:to as date) as last) span
      cross join person p
      join helhed.measures m on m.cpr = p.cpr
      left join helhed.states s on s.code = m.state_code
     where m.starts_on <= span.last and (m.ends_on is null or m.ends_on >= span.first)
       and (s.state is null or s.state in ('ACTIVE', 'PAUSED', 'ENDED'))
       and (m.ends_on is not null or s.state is distinct from 'ENDED' or m.starts_on >= span.first)
  ), priced as (
    select ran.*, monthly * (
             12 * (extract(year from after.day) - extract(year from first))
             + extract(month from after.day) - extract(month from first)
             + (extract(day from after.day) - 1) / extract(day from after.month + interval '1 month - 1 day')
             - (extract(day from first) - 1)
               / extract(day from date_trunc('month', first) + interval '1 month - 1 day')) as spent
      from ran cross join lateral (select last + 1 as day, date_trunc('month', last + 1) as month) after
  )
  select case when grouping(paragraph) = 0 then 'MEASURE' when grouping(law_code) = 0 then 'LAW'
              when grouping(provider) = 0 then 'PERFORMER' else 'CENTRE' end as of,
         law_code as "lawCode", paragraph, provider as performer,
         cast(count(distinct no) as integer) as citizens,
         cast(count(*) as integer) as measures,
         cast(count(*) filter (where has_begun) as integer) as begun,
         cast(count(*) filter (where has_ended) as integer) as ended,
         cast(count(distinct no) filter (where monthly is not null) as integer) as "pricedCitizens",
         cast(round(coalesce(sum(spent), 0)) as double precision) as "spentOre",
         coalesce(bool_and(monthly is not null), true) as "isPriced",
         cast(count(distinct no) filter (where monthly is not null and runs) as integer) as "runningCitizens",
         cast(coalesce(sum(monthly) filter (where runs), 0) as double precision) as "monthlyCostOre"
    from priced
   group by grouping sets ((law_code, paragraph), (law_code), (provider), ())`;

export function findSpend(read: ReadRows, { people, from, to }: GroupPass): Promise<SpendRow[]> {
  return read<SpendRow>(sql, {
    cprs: people.flat(),
    numbers: people.flatMap((cprs, no) => cprs.map(() => no)),
    from,
    to,
  });
}
