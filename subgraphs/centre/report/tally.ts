import { scrubCpr } from '../../../server/cpr.ts';
import type { Count } from './row-counts.ts';

const singular = { measures: 'measure', cases: 'case', goals: 'goal' } as const;
const mostShown = 20;

/** Counts what is not understood by what it is, most first; the twenty-first and later ones only as a number. */
export class Tally {
  readonly #counts = new Map<string, Map<Count['view'], number>>();

  add(what: string, { view, rows }: Count): void {
    const counts = this.#counts.get(what) ?? new Map<Count['view'], number>();
    counts.set(view, (counts.get(view) ?? 0) + rows);
    this.#counts.set(what, counts);
  }

  /** `law 'XYZ' is not in the law catalogue: 3 measures, 1 case` */
  toLines(fault: string): string[] {
    const lines = [...this.#counts]
      .toSorted(([, a], [, b]) => sum(b) - sum(a))
      .map(([what, counts]) => `${what} ${fault}: ${toText(counts)}`);
    const rest = lines.length - mostShown;
    return rest > 0 ? [...lines.slice(0, mostShown), `${rest} more like these`] : lines;
  }
}

/** A code between quotes: never a CPR number that somebody wrote in its place, never a long text. */
export function quote(code: string): string {
  return `'${scrubCpr(code).slice(0, 40)}'`;
}

/** `3 measures`, `1 case` */
export function toCounted(rows: number, noun: string): string {
  return `${rows} ${noun}${rows === 1 ? '' : 's'}`;
}

function toText(counts: ReadonlyMap<Count['view'], number>): string {
  return [...counts].map(([view, rows]) => toCounted(rows, singular[view])).join(', ');
}

function sum(counts: ReadonlyMap<Count['view'], number>): number {
  return [...counts.values()].reduce((total, rows) => total + rows, 0);
}
