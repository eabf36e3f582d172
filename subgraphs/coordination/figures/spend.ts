import { centreCodes, type CentreCode } from '../centres.ts';
import type { SpendRow } from './centre-spend.ts';
import { tellsOfFew, toCount, type Count, type Figures, type Group } from './figures.ts';
import { findSuppressed, type Cell, type Sum } from './suppress.ts';

export interface Amount {
  readonly ore: number | null;
  readonly isSuppressed: boolean;
  readonly isPriced: boolean;
}

interface Placed extends SpendRow {
  readonly centre: CentreCode;
  readonly key: string;
}

/** What the centres' measures come to, by measure, law, centre and performer; a centre away is missing, never zero. */
export function toSpend(
  { programme, from, to, spendRows }: Pick<Figures, 'programme' | 'from' | 'to' | 'spendRows'>,
  group: Group,
  least: number,
) {
  const rows: Placed[] = centreCodes.flatMap((centre) =>
    (spendRows?.[centre] ?? []).map((row) => ({ ...row, centre, key: toKey(centre, row) })),
  );
  const of = (kind: SpendRow['of']) => rows.filter((row) => row.of === kind);
  const lawCodes = [...new Set(of('LAW').map(({ lawCode }) => lawCode ?? ''))].toSorted();
  const performers = [...new Set(of('PERFORMER').flatMap(({ performer }) => performer ?? []))];
  const totals = [
    { key: 'all', parts: of('CENTRE') },
    ...lawCodes.map((code) => ({
      key: `law ${code}`,
      parts: of('LAW').filter(({ lawCode }) => lawCode === code),
    })),
    ...performers.map((name) => ({
      key: `performer ${name}`,
      parts: of('PERFORMER').filter(({ performer }) => performer === name),
    })),
  ];
  // Of each centre, its measures make its laws, its laws and its performers each make all of it.
  const sums: Sum[] = [
    ...totals.map(({ key, parts }) => toSum(key, parts)),
    ...of('LAW').map(({ key, centre, lawCode }) =>
      toSum(
        key,
        of('MEASURE').filter((row) => row.centre === centre && row.lawCode === lawCode),
      ),
    ),
    ...of('CENTRE').flatMap(({ key, centre }) => [
      toSum(
        key,
        of('LAW').filter((row) => row.centre === centre),
      ),
      toSum(
        key,
        of('PERFORMER').filter((row) => row.centre === centre),
      ),
    ]),
  ];
  // A law's sum at one centre is shown nowhere, and could be worked out.
  const isUntold = (row: SpendRow) => row.of === 'LAW';
  const kept = findSuppressed(
    new Map<string, Cell>([
      ...rows.map((row): [string, Cell] => [
        row.key,
        { citizens: row.pricedCitizens, isUntold: isUntold(row) },
      ]),
      ...totals.map(({ key, parts }): [string, Cell] => [
        key,
        { citizens: Math.max(0, ...parts.map(({ pricedCitizens }) => pricedCitizens)) },
      ]),
    ]),
    sums,
    least,
  );
  // Only what is spent has totals: from citizens, measures and a month's cost nothing is worked out.
  const isFew = (count: number) => count > 0 && count < least;
  const amount = (ore: number, parts: readonly SpendRow[], isSuppressed: boolean): Amount => ({
    ore: isSuppressed ? null : ore,
    isSuppressed,
    isPriced: parts.every(({ isPriced }) => isPriced),
  });
  const spentOf = (row: Placed) => amount(row.spentOre, [row], kept.has(row.key));
  const spentOfTotal = (key: string) => {
    const { parts = [] } = totals.find((total) => total.key === key) ?? {};
    return amount(
      parts.reduce((sum, { spentOre }) => sum + spentOre, 0),
      parts,
      kept.has(key),
    );
  };
  const citizensOf = ({ citizens }: Placed): Count =>
    toCount(citizens, isFew(citizens) || (citizens > 0 && tellsOfFew(citizens, group, least)));
  const flowOf = (row: Placed, count: number): Count =>
    toCount(count, isFew(row.citizens) || isFew(count));
  // A performer may be a person, such as a foster family: of few they are not named, unless the programme itself does.
  const framed = new Set(programme.frames.map(({ performer }) => performer));
  const mayName = ({ performer, citizens }: Placed) =>
    !isFew(citizens) || (performer !== null && framed.has(performer));
  const answers = centreCodes.map((code) => ({
    centre: { code },
    status: spendRows?.[code] ? ('ANSWERED' as const) : ('UNAVAILABLE' as const),
  }));
  const isComplete = answers.every(({ status }) => status === 'ANSWERED');

  return {
    measures: of('MEASURE')
      .toSorted((a, b) => compareSpent(a, b, kept))
      .map((row) => ({
        centre: { code: row.centre },
        legalBasis: { law: { code: row.lawCode ?? '' }, paragraph: row.paragraph ?? '' },
        citizens: citizensOf(row),
        measures: toCount(row.measures, isFew(row.citizens)),
        monthlyCost: amount(row.monthlyCostOre, [row], isFew(row.runningCitizens)),
        spent: spentOf(row),
      })),
    laws: lawCodes.map((code) => ({ law: { code }, spent: spentOfTotal(`law ${code}`) })),
    centres: of('CENTRE').map((row) => ({
      centre: { code: row.centre },
      citizens: citizensOf(row),
      spent: spentOf(row),
    })),
    performers: of('PERFORMER')
      .toSorted((a, b) => compareSpent(a, b, kept))
      .map((row) => ({
        centre: { code: row.centre },
        performer: mayName(row) ? row.performer : null,
        citizens: citizensOf(row),
        begun: flowOf(row, row.begun),
        ended: flowOf(row, row.ended),
        spent: spentOf(row),
      })),
    frames: programme.frames
      .filter((frame) => frame.from <= to && from <= frame.to)
      .map((frame) => {
        const spent = spentOfTotal(`performer ${frame.performer}`);
        const isSamePeriod = frame.from === from && frame.to === to;
        const left = spent.ore === null ? null : frame.amountOre - spent.ore;
        return {
          ...frame,
          spent,
          left: isSamePeriod && isComplete ? { ...spent, ore: left } : null,
        };
      }),
    spent: spentOfTotal('all'),
    isComplete,
    answers,
  };
}

function toSum(total: string, parts: readonly Placed[]): Sum {
  return { total, parts: parts.map(({ key }) => key), overlaps: true };
}

function toKey(centre: CentreCode, { of, lawCode, paragraph, performer }: SpendRow): string {
  return JSON.stringify([centre, of, lawCode, paragraph, performer]);
}

/** The dearest first; what is kept back comes last, in an order that tells nothing of it. */
function compareSpent(a: Placed, b: Placed, kept: ReadonlySet<string>): number {
  const [isKeptA, isKeptB] = [kept.has(a.key), kept.has(b.key)];
  return (
    Number(isKeptA) - Number(isKeptB) ||
    (isKeptA ? 0 : b.spentOre - a.spentOre) ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  );
}
