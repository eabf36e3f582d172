import type { ReadRows } from '../../../server/database.ts';
import type { SpendRow } from '../spend.ts';
import { findSpendPart, sharesOfMonth, type GroupPart, type SpendPartRow } from './spend-part.ts';

/** How a large group is asked about: so many people in a statement, so many statements at once. */
interface Parts {
  readonly size: number;
  readonly atOnce: number;
}

/**
 * Five thousand people are far from the statement timeout wherever they come from, and four connections leave
 * most of a pool to citizens' views.
 */
const standardParts: Parts = { size: 5_000, atOnce: 4 };

/**
 * Adds up what a group's measures cost. Each person is in one part, and parts are exact: they add up to what one
 * statement would say of all. In an order that tells nothing of the source's, so that the same is kept back every time.
 */
export async function findSpend(
  read: ReadRows,
  group: GroupPart,
  parts: Parts = standardParts,
): Promise<SpendRow[]> {
  const sums = new Map<string, SpendPartRow>();
  const waiting = split(group, parts.size);
  const work = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      for (const row of await findSpendPart(read, part)) {
        const key = JSON.stringify([row.of, row.lawCode, row.paragraph, row.performer]);
        const before = sums.get(key);
        sums.set(key, before ? add(before, row) : row);
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: parts.atOnce }, work));
  } finally {
    // What failed for one part has failed for all.
    waiting.length = 0;
  }
  return [...sums]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { spent, monthly, ...row }]) => ({
      ...row,
      spentOre: toOre(BigInt(spent)),
      monthlyCostOre: Number(monthly),
    }));
}

/** One part at least: of nobody, too, there is an answer. */
function split({ people, from, to }: GroupPart, size: number): GroupPart[] {
  return Array.from({ length: Math.max(1, Math.ceil(people.length / size)) }, (_, place) => ({
    people: people.slice(place * size, (place + 1) * size),
    from,
    to,
  }));
}

function add(a: SpendPartRow, b: SpendPartRow): SpendPartRow {
  return {
    ...a,
    citizens: a.citizens + b.citizens,
    measures: a.measures + b.measures,
    begun: a.begun + b.begun,
    ended: a.ended + b.ended,
    pricedCitizens: a.pricedCitizens + b.pricedCitizens,
    spent: String(BigInt(a.spent) + BigInt(b.spent)),
    isPriced: a.isPriced && b.isPriced,
    runningCitizens: a.runningCitizens + b.runningCitizens,
    monthly: String(BigInt(a.monthly) + BigInt(b.monthly)),
  };
}

/** To the nearest øre, a half away from zero, as PostgreSQL rounds. */
function toOre(spent: bigint): number {
  const month = BigInt(sharesOfMonth);
  const half = month / 2n;
  return Number((spent < 0n ? spent - half : spent + half) / month);
}
