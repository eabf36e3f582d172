/** What a centre added up, as the gateway brings it back (`SpendRow` in the SDL). */
export interface SpendRow {
  readonly of: 'MEASURE' | 'LAW' | 'PERFORMER' | 'CENTRE';
  readonly lawCode: string | null;
  readonly paragraph: string | null;
  readonly performer: string | null;
  readonly citizens: number;
  readonly measures: number;
  readonly begun: number;
  readonly ended: number;
  readonly pricedCitizens: number;
  readonly spentOre: number;
  readonly isPriced: boolean;
  readonly runningCitizens: number;
  readonly monthlyCostOre: number;
}

/** The rows of a centre that answered; null for one that did not, or whose answer is none. */
export function readSpendRows(value: unknown): readonly SpendRow[] | null {
  return Array.isArray(value) && value.every(isSpendRow) ? value : null;
}

const kinds: ReadonlySet<unknown> = new Set(['MEASURE', 'LAW', 'PERFORMER', 'CENTRE']);
const texts = ['lawCode', 'paragraph', 'performer'] as const;
const counts = [
  'citizens',
  'measures',
  'begun',
  'ended',
  'pricedCitizens',
  'spentOre',
  'runningCitizens',
  'monthlyCostOre',
] as const;

function isSpendRow(value: unknown): value is SpendRow {
  if (typeof value !== 'object' || value === null) return false;
  const row: Readonly<Partial<Record<keyof SpendRow, unknown>>> = value;
  return (
    kinds.has(row.of) &&
    texts.every((name) => row[name] == null || typeof row[name] === 'string') &&
    counts.every((name) => Number.isFinite(row[name])) &&
    typeof row.isPriced === 'boolean'
  );
}
