import type { ReadRows } from '../../../server/database.ts';
import type { GroupPass } from '../../../server/group-pass.ts';
import type { SpendRow } from '../spend.ts';

/** Some of a group's people, and the period that is counted. */
export type GroupPart = Pick<GroupPass, 'people' | 'from' | 'to'>;

/** What a part comes to, exactly: `spent` in shares of an øre, both amounts as digits, for they outgrow a number. */
export interface SpendPartRow extends Omit<SpendRow, 'spentOre' | 'monthlyCostOre'> {
  readonly spent: string;
  readonly monthly: string;
}

/** A day of any month is a whole number of these: 28 × 29 × 30 × 31 without what they have in common. */
export const sharesOfMonth = 377_580;

/**
 * Adds up what people's measures cost, by paragraph, law, performer and in all: one statement, no row of anybody's.
 * A month's price is spread over the month's days: the first half of a month costs half, a whole one the whole.
 * What was never granted is not counted; one that ended nobody knows when
 * is counted where it began, without a price. A state that nobody mapped counts by its days, as elsewhere.
 * `ran` is materialized so that the source view's joins are planned alone: PostgreSQL orders no more than eight.
 */
const sql = `
  with person as materialized (
    select cpr, no from unnest(cast(:cprs as text[]), cast(:numbers as integer[])) as told (cpr, no)
  ), day as materialized (
    select day, cast(
             ${sharesOfMonth} * (12 * extract(year from day) + extract(month from day))
             + ${sharesOfMonth} * (extract(day from day) - 1)
               / extract(day from date_trunc('month', cast(day as timestamp)) + interval '1 month - 1 day')
             as bigint) as place
      from generate_series(0, cast(:to as date) - cast(:from as date) + 1) as days (after)
     cross join lateral (select cast(:from as date) + after as day) counted
  ), ran as materialized (
    select p.no, m.law_code, m.paragraph, m.provider,
           m.starts_on >= span.first as has_begun,
           coalesce(m.ends_on <= span.last, false) as has_ended,
           case when m.ends_on is null then s.state is distinct from 'ENDED' else m.ends_on >= span.last end as runs,
           case when s.state = 'ENDED' and m.ends_on is null then null else m.monthly_cost_ore end as monthly,
           greatest(m.starts_on, span.first) as first, least(m.ends_on, span.last) + 1 as after
      from (select cast(:from as date) as first, cast(:to as date) as last) span
      cross join person p
      join helhed.measures m on m.cpr = p.cpr
      left join helhed.states s on s.code = m.state_code
     where m.starts_on <= span.last and (m.ends_on is null or m.ends_on >= span.first)
       and (s.state is null or s.state in ('ACTIVE', 'PAUSED', 'ENDED'))
       and (m.ends_on is not null or s.state is distinct from 'ENDED' or m.starts_on >= span.first)
  ), priced as (
    select ran.*, monthly * (until.place - since.place) as spent
      from ran join day since on since.day = ran.first join day until on until.day = ran.after
  )
  select case when grouping(paragraph) = 0 then 'MEASURE' when grouping(law_code) = 0 then 'LAW'
              when grouping(provider) = 0 then 'PERFORMER' else 'CENTRE' end as of,
         law_code as "lawCode", paragraph, provider as performer,
         cast(count(distinct no) as integer) as citizens,
         cast(count(*) as integer) as measures,
         cast(count(*) filter (where has_begun) as integer) as begun,
         cast(count(*) filter (where has_ended) as integer) as ended,
         cast(count(distinct no) filter (where monthly is not null) as integer) as "pricedCitizens",
         cast(coalesce(sum(spent), 0) as text) as spent,
         coalesce(bool_and(monthly is not null), true) as "isPriced",
         cast(count(distinct no) filter (where monthly is not null and runs) as integer) as "runningCitizens",
         cast(coalesce(sum(monthly) filter (where runs), 0) as text) as monthly
    from priced
   group by grouping sets ((law_code, paragraph), (law_code), (provider), ())`;

export function findSpendPart(
  read: ReadRows,
  { people, from, to }: GroupPart,
): Promise<SpendPartRow[]> {
  return read<SpendPartRow>(sql, {
    cprs: people.flat(),
    numbers: people.flatMap((cprs, no) => cprs.map(() => no)),
    from,
    to,
  });
}
