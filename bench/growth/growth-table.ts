import { toSpread } from '../measure/statistics.ts';
import { toLines, toRatios } from '../results/table.ts';
import type { GrowthRound } from './round.ts';
import type { SizedDatabases } from './sized-databases.ts';

/** The rounds of one question, by size; or why it could not be timed. */
export interface Asked {
  readonly name: string;
  readonly label: string;
  readonly bySize: readonly {
    readonly citizens: number;
    readonly rounds: readonly GrowthRound[];
  }[];
  readonly objection?: string | undefined;
}

export function toSizesTable(sizes: readonly SizedDatabases[]): string {
  return toLines([
    ['Citizens', 'Measures', 'On disk, GB', 'Loaded in, s'],
    ['---', '---', '---', '---'],
    ...sizes.map(({ citizens, measures, gigabytes, loadSeconds }) => [
      citizens.toLocaleString('en'),
      measures.toLocaleString('en'),
      gigabytes.toFixed(2),
      loadSeconds === undefined ? 'before' : loadSeconds.toFixed(0),
    ]),
  ]);
}

/** One question: what each size took, and how much more than the smallest in the same rounds. */
export function toQuestionTable({ label, bySize, objection }: Asked): string {
  const first = bySize[0]?.rounds ?? [];
  const table = toLines([
    ['Citizens', 'p50, ms', 'to the smallest', 'Node CPU, ms', 'PostgreSQL CPU, ms'],
    ['---', '---', '---', '---', '---'],
    ...bySize.map(({ citizens, rounds: own }) => [
      citizens.toLocaleString('en'),
      toCell(own.map(({ p50 }) => p50)),
      `${toSpread(toRatios(own, first, ({ p50 }) => p50)).median.toFixed(2)}×`,
      toCell(own.map(({ nodeCpuMs }) => nodeCpuMs)),
      toCell(own.map(({ postgresCpuMs }) => postgresCpuMs)),
    ]),
  ]);
  const note = objection === undefined ? '' : `\n\nNot all of it was timed: ${objection}`;
  return `## ${label}\n\n${table}${note}`;
}

/** How long each of fifty citizens takes beside one alone, by size; nothing where the two were not asked. */
export function toCaseloadLine(questions: readonly Asked[]): readonly string[] {
  const view = questions.find(({ name }) => name === 'view');
  const caseload = questions.find(({ name }) => name === 'caseload');
  if (!view || !caseload) return [];
  const cells = caseload.bySize.flatMap(({ citizens, rounds }) => {
    const alone = view.bySize.find((size) => size.citizens === citizens);
    if (!alone) return [];
    const share = toSpread(toRatios(rounds, alone.rounds, ({ p50 }) => p50)).median / 50;
    return `${citizens.toLocaleString('en')}: ${share.toFixed(2)}×`;
  });
  return [`One citizen of a caseload of 50, beside one alone: ${cells.join(' · ')}`];
}

function toCell(figures: readonly number[]): string {
  const { median, least, most } = toSpread(figures);
  return `${median.toFixed(1)} (${least.toFixed(1)}–${most.toFixed(1)})`;
}
