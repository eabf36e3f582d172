import { writeFile } from 'node:fs/promises';
import { rooms } from '../../server/sdl.ts';
import type { StatementCount } from '../counts/statements.ts';
import { toCaseloadLine, toQuestionTable, toSizesTable } from '../growth/growth-table.ts';
import { measurements, stageLabels, type Measurement } from '../measurements.ts';
import { toMemoryTable } from '../memory/endured.ts';
import { readFigures, type Figures, type MeasurementFigures } from './figures.ts';
import { toGoals } from './goals.ts';
import type { Occasion } from './occasion.ts';
import { toLines, toTable } from './table.ts';

const results = new URL('../RESULTS.md', import.meta.url);

/** `RESULTS.md` says what is kept, of this run and of those before. */
export async function writeResults(): Promise<void> {
  await writeFile(results, toReport(await readFigures()));
}

/** What was measured, on what, and how: the goals, then a table for each measurement. */
export function toReport(figures: Figures): string {
  const { measured, statements, growth, memory } = figures;
  const parts = [...measured.values(), statements, growth, memory].filter(
    (part) => part !== undefined,
  );
  const latest = parts.toSorted((a, b) => a.on.localeCompare(b.on)).at(-1);
  const when = (part: Occasion) => toWhen(part, latest);
  return `${[
    '# What was measured',
    ...(latest ? [`${latest.machine} · ${latest.versions}`] : []),
    'In each round every gateway has its turn, so that what else the machine does meets all of them. A figure is the median of the rounds, with the least and the most; a ratio is the median of the ratios within each round. Written by `npm run bench`, `npm run growth` and `npm run memory` from what they keep in [`figures/`](figures); a part that was not run again stands with its own date.',
    '## The goals',
    toGoalTable(figures),
    ...measurements.flatMap((measurement) => {
      const found = measured.get(measurement.name);
      return found ? toSection(measurement, found, when(found)) : [];
    }),
    ...(statements
      ? ['## SQL statements of one request', when(statements), toStatementTable(statements.counts)]
      : []),
    ...(memory ? ['## Memory under load', when(memory), toMemoryTable(memory)] : []),
    ...(growth
      ? ['## Municipalities of different sizes', when(growth), toSizesTable(growth.sizes)]
      : []),
    ...(growth?.questions ?? []).map(toQuestionTable),
    ...(growth ? toCaseloadLine(growth.questions) : []),
  ].join('\n\n')}\n`;
}

function toGoalTable(figures: Figures): string {
  return toLines([
    ['What', 'Goal', 'Found', '', 'On'],
    ['---', '---', '---', '---', '---'],
    ...toGoals(figures).map(({ what, wanted, found, command }) => [
      what,
      wanted,
      found?.text ?? `not measured: \`${command}\``,
      found?.isReached === undefined ? '' : found.isReached ? 'reached' : 'not yet',
      found?.on ?? '',
    ]),
  ]);
}

function toSection(
  { workload, stage, connections }: Measurement,
  { rounds, seconds, citizens, outcomes }: MeasurementFigures,
  when: string,
): readonly string[] {
  return [
    `## ${workload.label}: ${stageLabels[stage]}`,
    `${connections} at a time; ${rounds} rounds of ${seconds} s; ${citizens} citizens. ${when}`,
    toTable(outcomes),
  ];
}

/** The day; the machine and the versions too where they are not those of the last run. */
function toWhen({ on, machine, versions }: Occasion, latest: Occasion | undefined): string {
  return machine === latest?.machine && versions === latest.versions
    ? `${on}.`
    : `${on}, ${machine} · ${versions}.`;
}

function toStatementTable(counts: readonly StatementCount[]): string {
  return toLines([
    ['Citizens', ...rooms, 'new connections'],
    ['---', ...rooms.map(() => '---'), '---'],
    ...counts.map(({ citizens, statements, connections }) => [
      String(citizens),
      ...rooms.map((room) => String(statements[room])),
      String(connections),
    ]),
  ]);
}
