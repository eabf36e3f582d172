import type { Round } from '../measure/round.ts';
import { toSpread } from '../measure/statistics.ts';
import { toGrowth } from '../memory/endured.ts';
import type { Figures } from './figures.ts';
import { findOutcome, findRounds, toShort } from './found.ts';
import { toRatioGoals } from './ratio-goals.ts';
import { toRatios } from './table.ts';

/** What is wanted, and what was found. */
export interface Goal {
  readonly what: string;
  readonly wanted: string;
  readonly found: Found | undefined;
  /** What measures it. */
  readonly command: string;
}

interface Found {
  readonly text: string;
  /** undefined where what was measured is less than the goal speaks of. */
  readonly isReached: boolean | undefined;
  readonly on: string;
}

/** Every goal of the design, with what the last runs say of it. */
export function toGoals(figures: Figures): Goal[] {
  return [
    ...toRatioGoals(figures),
    judgeWaves(figures),
    judgeCaseload(figures),
    judgeStatements(figures),
    judgeMemory(figures),
    judgeGrowth(figures),
  ];
}

function judgeWaves(figures: Figures): Goal {
  const found = findOutcome(figures, 'view/replay', 'ours');
  const waves = found?.outcome.waves;
  return {
    what: 'HTTP waves for the view',
    wanted: '1',
    command: 'npm run bench -- --workload view/replay --write',
    found:
      waves === undefined
        ? undefined
        : { text: String(waves), isReached: waves === 1, on: found?.on ?? '' },
  };
}

/** One at a time, so that nobody waits for another. */
function judgeCaseload(figures: Figures): Goal {
  const goal = {
    what: 'time per citizen in a caseload of 50 against a single one',
    wanted: '≤ 0.3×',
    command: 'npm run bench -- --workload view/alone,caseload/alone --write',
  };
  const many = findRounds(figures, 'caseload/alone', 'ours');
  const one = findRounds(figures, 'view/alone', 'ours');
  if (!many || !one) return { ...goal, found: undefined };
  const middle = (rounds: readonly Round[]) => toSpread(rounds.map(({ p50 }) => p50)).median;
  const ratio = middle(many.rounds) / 50 / middle(one.rounds);
  return {
    ...goal,
    found: { text: `${toShort(ratio)}×`, isReached: ratio <= 0.3, on: many.on },
  };
}

function judgeStatements({ statements }: Figures): Goal {
  const goal = {
    what: 'SQL statements for one view, for any number of citizens; in coordination the same for any page of a list',
    wanted: '3 in each centre',
    command: 'npm run bench -- --workload entity --counts --write',
  };
  if (!statements) return { ...goal, found: undefined };
  const counts = statements.counts.map(({ citizens, statements: of }) => ({
    citizens,
    ofCentres: [of.jobcenter, of.social, of.children],
    ofCoordination: of.coordination,
  }));
  const pages = counts.filter(({ citizens }) => citizens > 1);
  return {
    ...goal,
    found: {
      text: counts
        .map(
          ({ citizens, ofCentres, ofCoordination }) =>
            `${ofCentres.join(' + ')}, and ${ofCoordination}, for ${citizens}`,
        )
        .join('; '),
      isReached:
        // Its view of citizens, of measures and of plans' goals.
        counts.every(({ ofCentres }) => ofCentres.every((count) => count === 3)) &&
        pages.every(({ ofCoordination }) => ofCoordination === pages[0]?.ofCoordination),
      on: statements.on,
    },
  };
}

function judgeMemory({ memory }: Figures): Goal {
  const goal = {
    what: 'gateway memory after an hour of load against after a minute',
    wanted: '≤ 1.1×',
    command: 'npm run memory',
  };
  const ours = memory?.gateways.find(({ name }) => name === 'ours');
  if (!memory || !ours) return { ...goal, found: undefined };
  const { resident, heap } = toGrowth(ours);
  const cold = memory.gateways.find(({ name }) => name === 'ours-cold');
  const text = [
    `after ${memory.minutes} minutes ${toText(resident, heap)}`,
    ...(cold
      ? [`of operations never asked before ${toText(toGrowth(cold).resident, toGrowth(cold).heap)}`]
      : []),
  ].join('; ');
  const isGood = resident <= 1.1 && (heap ?? 0) <= 1.1;
  // Less than an hour can only show that it is not reached.
  const isReached = memory.minutes >= 60 || !isGood ? isGood : undefined;
  return { ...goal, found: { text, isReached, on: memory.on } };
}

function toText(resident: number, heap: number | undefined): string {
  return `${toShort(resident)}× resident, ${heap === undefined ? '?' : toShort(heap)}× heap`;
}

function judgeGrowth({ growth }: Figures): Goal {
  const goal = {
    what: 'a single view at 1,000,000 citizens against 1,000',
    wanted: '≤ 1.3×',
    command: 'npm run growth',
  };
  const view = growth?.questions.find(({ name }) => name === 'view');
  const [first, last] = [view?.bySize[0], view?.bySize.at(-1)];
  if (!growth || !first || !last || first === last) return { ...goal, found: undefined };
  const { median, least, most } = toSpread(toRatios(last.rounds, first.rounds, ({ p50 }) => p50));
  const text = `${toShort(median)}× (${toShort(least)}–${toShort(most)}) at ${last.citizens.toLocaleString('en')}`;
  const isReached = last.citizens >= 1_000_000 ? median <= 1.3 : undefined;
  return { ...goal, found: { text, isReached, on: growth.on } };
}
