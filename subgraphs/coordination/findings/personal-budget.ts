import type { Day } from '../../../server/day.ts';
import type { Answer } from '../merge/answers.ts';
import type { MergedMeasure } from '../merge/measure.ts';
import { findMissing } from './gaps.ts';
import type { Situation } from './situation.ts';

/** What a citizen's measures may cost this year, and do (Gribskov: last year's spend less 10 %); whole øre. */
export interface PersonalBudget {
  readonly year: number;
  readonly percentLess: number;
  readonly source: string;
  /** Null, here and below, while it cannot be known: a centre or a cost is missing. */
  readonly baseOre: number | null;
  readonly allocatedOre: number | null;
  /** To today, today included. */
  readonly usedOre: number | null;
  /** At the year's end, if what is granted runs as it is granted. */
  readonly forecastOre: number | null;
  readonly missing: readonly Answer[];
  /** Their ids: what they cost is not told, or not for how long. */
  readonly measuresWithoutCost: readonly string[];
}

/** Undefined where the way of working knows no such budget. */
export function toPersonalBudget(situation: Situation): PersonalBudget | undefined {
  const { programme, today } = situation;
  if (!programme?.budget) return undefined;
  const { percentLess, source } = programme.budget;
  const year = Number(today.slice(0, 4));
  const from = `${String(year - 1)}-01-01`;
  const until = `${String(year)}-12-31`;
  const counted = situation.measures
    .filter((measure) => isCosting(measure, today))
    .map((measure) => ({ ...measure, endsOn: toEnd(measure, today) }))
    .filter(({ startsOn, endsOn }) => startsOn <= until && from <= (endsOn ?? until));
  const missing = findMissing(situation, 'MEASURES');
  const measuresWithoutCost = counted.filter(isUnknown).map(({ id }) => id);
  const isKnown = missing.length === 0 && measuresWithoutCost.length === 0;
  const sum = (first: Day, last: Day) =>
    counted.reduce((ore, one) => ore + spend(one, first, last), 0);
  const baseOre = isKnown ? sum(from, `${String(year - 1)}-12-31`) : null;
  return {
    year,
    percentLess,
    source: source.join(', '),
    baseOre,
    allocatedOre: baseOre === null ? null : Math.floor((baseOre * (100 - percentLess)) / 100),
    usedOre: isKnown ? sum(`${String(year)}-01-01`, today) : null,
    forecastOre: isKnown ? sum(`${String(year)}-01-01`, until) : null,
    missing,
    measuresWithoutCost,
  };
}

/** What a measure costs from one day to another, both included: of each month the share of its days, rounded to whole øre. */
export function spend(
  {
    startsOn,
    endsOn,
    monthlyCostOre,
  }: Pick<MergedMeasure, 'startsOn' | 'endsOn' | 'monthlyCostOre'>,
  from: Day,
  to: Day,
): number {
  const first = startsOn > from ? startsOn : from;
  const last = endsOn !== null && endsOn < to ? endsOn : to;
  let ore = 0;
  for (let month = first.slice(0, 7); month <= last.slice(0, 7); month = nextMonth(month)) {
    const days = daysIn(month);
    const begin = first.startsWith(month) ? Number(first.slice(8)) : 1;
    const finish = last.startsWith(month) ? Number(last.slice(8)) : days;
    if (finish < begin) continue;
    ore += Math.round(((monthlyCostOre ?? 0) * (finish - begin + 1)) / days);
  }
  return ore;
}

/** What is granted and not begun costs when it begins; what was refused, or never began, does not. */
export function isCosting({ state, startsOn }: MergedMeasure, today: Day): boolean {
  return state !== 'REJECTED' && (state !== 'PENDING' || startsOn > today);
}

export function isUnknown({
  state,
  endsOn,
  monthlyCostOre,
}: Pick<MergedMeasure, 'state' | 'endsOn' | 'monthlyCostOre'>): boolean {
  return monthlyCostOre === null || state === 'UNKNOWN' || (state === 'ENDED' && endsOn === null);
}

/** An expected end counts where none is decided, while it is to come: what runs past it costs on. */
export function toEnd({ endsOn, expectedEndsOn }: MergedMeasure, today: Day): Day | null {
  const isToCome = expectedEndsOn !== null && expectedEndsOn >= today;
  return endsOn ?? (isToCome ? expectedEndsOn : null);
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12
    ? `${String(year + 1)}-01`
    : `${String(year)}-${String(number + 1).padStart(2, '0')}`;
}

function daysIn(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}
