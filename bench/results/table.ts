import type { Outcome } from '../measure/run.ts';
import type { Round } from '../measure/round.ts';
import { toSpread } from '../measure/statistics.ts';

const head = [
  'Gateway',
  'requests/s',
  'to the first',
  'gateway CPU, ms/request',
  'to the first',
  'with rooms, ms/request',
  'p50, ms',
  'p99, ms',
  'memory, MB',
];

/** One measurement as a table; ratios are to the first that was timed. */
export function toTable(outcomes: readonly Outcome[]): string {
  const timed = outcomes.filter(({ rounds }) => rounds.length > 0);
  const objections = outcomes.filter(({ objection }) => objection !== undefined);
  const [first] = timed;
  const rows = timed.map(({ rival, rounds, waves, fetches }) => [
    waves === undefined ? rival.label : `${rival.label} (${fetches} fetches, ${waves} waves)`,
    toCell(rounds, ({ requestsPerSecond }) => requestsPerSecond, 0),
    toRatioCell(rounds, first?.rounds ?? [], ({ requestsPerSecond }) => requestsPerSecond),
    toCell(rounds, ({ gatewayCpuMs }) => gatewayCpuMs, 2),
    toRatioCell(rounds, first?.rounds ?? [], ({ gatewayCpuMs }) => gatewayCpuMs),
    toCell(rounds, ({ stackCpuMs }) => stackCpuMs, 2),
    toCell(rounds, ({ p50 }) => p50, 1),
    toCell(rounds, ({ p99 }) => p99, 1),
    toCell(rounds, ({ memoryMb }) => memoryMb, 0),
  ]);
  return [
    toLines([head, head.map(() => '---'), ...rows]),
    ...objections.map(({ rival, objection }) => `Not timed: ${rival.label}; ${objection}`),
  ].join('\n\n');
}

/** The ratios of rounds that were side by side. */
export function toRatios<Of = Round>(
  rounds: readonly Of[],
  others: readonly Of[],
  figureOf: (round: Of) => number,
): readonly number[] {
  return rounds.flatMap((round, index) => {
    const other = others[index];
    return other ? [figureOf(round) / figureOf(other)] : [];
  });
}

function toCell(
  rounds: readonly Round[],
  figureOf: (round: Round) => number,
  digits: number,
): string {
  const { median, least, most } = toSpread(rounds.map(figureOf));
  return `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}

function toRatioCell(
  rounds: readonly Round[],
  others: readonly Round[],
  figureOf: (round: Round) => number,
): string {
  return `${toSpread(toRatios(rounds, others, figureOf)).median.toFixed(2)}×`;
}

/** Rows as a table of Markdown. */
export function toLines(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
