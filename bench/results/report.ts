import { cpus, release, totalmem, type } from 'node:os';
import { stageLabels, type Measurement } from '../measurements.ts';
import type { Outcome } from '../measure/run.ts';
import type { Options } from '../options.ts';
import { rooms } from '../../server/sdl.ts';
import type { StatementCount } from '../counts/statements.ts';
import { toGoals } from './goals.ts';
import { toLines, toTable } from './table.ts';
import { readVersions } from './versions.ts';

/** What was measured, on what, and how: the whole of `RESULTS.md`. */
export async function toReport(
  measured: ReadonlyMap<Measurement, readonly Outcome[]>,
  counts: readonly StatementCount[] | undefined,
  { rounds, seconds, citizens }: Pick<Options, 'rounds' | 'seconds' | 'citizens'>,
): Promise<string> {
  const [cpu, ...others] = cpus();
  const versions = Object.entries(await readVersions()).map(
    ([name, version]) => `${name} ${version}`,
  );
  const facts = [
    new Date().toISOString().slice(0, 10),
    `${1 + others.length} × ${cpu?.model.trim() ?? 'an unknown processor'}`,
    `${Math.round(totalmem() / 1_073_741_824)} GB`,
    `${type()} ${release()} ${process.arch}`,
    ...versions,
  ];
  const tables = [...measured].map(([{ workload, stage, connections }, outcomes]) =>
    [
      `## ${workload.label}: ${stageLabels[stage]}`,
      `${connections} at a time.`,
      toTable(outcomes),
    ].join('\n\n'),
  );
  const goals = toGoals(measured, counts);
  return `${[
    '# What was measured',
    `${facts.join(' · ')}`,
    `A demo municipality of ${citizens} citizens. ${rounds} rounds of ${seconds} s; in each round every gateway has its turn, so that what else the machine does meets all of them. A figure is the median of the rounds, with the least and the most; a ratio is the median of the ratios within each round. Written by \`npm run bench\`.`,
    '## The goals',
    toLines([
      ['What', 'Goal', 'Found', ''],
      ['---', '---', '---', '---'],
      ...goals.map(({ what, wanted, found, isReached }) => [
        what,
        wanted,
        found ?? 'not in this run',
        isReached === undefined ? '' : isReached ? 'reached' : 'not yet',
      ]),
    ]),
    ...tables,
    ...(counts ? ['## SQL statements of one request', toStatementTable(counts)] : []),
  ].join('\n\n')}\n`;
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
