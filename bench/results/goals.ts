import type { StatementCount } from '../counts/statements.ts';
import type { Measurement } from '../measurements.ts';
import type { Outcome } from '../measure/run.ts';
import type { Round } from '../measure/round.ts';
import { toSpread } from '../measure/statistics.ts';
import { toRatios } from './table.ts';

/** What is wanted, and what was found; undefined where this run did not measure it. */
export interface Goal {
  readonly what: string;
  readonly wanted: string;
  readonly found: string | undefined;
  readonly isReached: boolean | undefined;
}

interface Wanted {
  readonly what: string;
  /** A ratio of two gateways in one measurement. */
  readonly measurement: string;
  readonly figure: keyof Round;
  readonly ours: string;
  readonly theirs: string;
  readonly atMost?: number;
  readonly atLeast?: number;
}

const wanted: readonly Wanted[] = [
  {
    what: 'gateway CPU per request against the stock gateway, same rooms over HTTP',
    measurement: 'view/replay',
    figure: 'gatewayCpuMs',
    ours: 'ours-remote',
    theirs: 'stock',
    atMost: 1 / 8,
  },
  {
    what: 'requests/s against the stock gateway, gateway-bound',
    measurement: 'view/replay',
    figure: 'requestsPerSecond',
    ours: 'ours-remote',
    theirs: 'stock',
    atLeast: 8,
  },
  {
    what: 'requests/s against the stock gateway, with real rooms',
    measurement: 'view/real',
    figure: 'requestsPerSecond',
    ours: 'ours',
    theirs: 'stock',
    atLeast: 2.5,
  },
  {
    what: 'requests/s against the Rust engine, gateway-bound',
    measurement: 'view/replay',
    figure: 'requestsPerSecond',
    ours: 'ours-remote',
    theirs: 'grafbase',
    atLeast: 0.8,
  },
  {
    what: 'p50 with every room 5 ms away, against the Rust engine',
    measurement: 'view/far',
    figure: 'p50',
    ours: 'ours',
    theirs: 'grafbase',
    atMost: 0.5,
  },
  {
    what: 'p50 with every room 5 ms away, against the one wave written by hand',
    measurement: 'view/far',
    figure: 'p50',
    ours: 'ours',
    theirs: 'hand-written',
    atMost: 1.2,
  },
  {
    what: 'room CPU per entity fetch against @apollo/server serving the same resolvers',
    measurement: 'entity/room',
    figure: 'gatewayCpuMs',
    ours: 'room',
    theirs: 'apollo-room',
    atMost: 1 / 2,
  },
];

type Measured = ReadonlyMap<Measurement, readonly Outcome[]>;

/** Every goal of the design, with what this run says of it. */
export function toGoals(measured: Measured, counts: readonly StatementCount[] | undefined): Goal[] {
  return [
    ...wanted.map((goal) => judgeRatio(goal, measured)),
    judgeWaves(measured),
    judgeCaseload(measured),
    judgeStatements(counts),
    ...[
      'gateway memory after an hour of load against after a minute: ≤ 1.1×',
      'a single view at 1,000,000 citizens against 1,000: ≤ 1.3×',
      'access control and audit against the same stack without: ≤ 1.25×',
    ].map((text) => {
      const [what = '', goal = ''] = text.split(': ');
      return { what, wanted: goal, found: undefined, isReached: undefined };
    }),
  ];
}

function judgeRatio(
  { what, measurement, figure, ours, theirs, atMost, atLeast }: Wanted,
  measured: Measured,
): Goal {
  const [here, there] = [
    findRounds(measured, measurement, ours),
    findRounds(measured, measurement, theirs),
  ];
  const bound = atMost === undefined ? `≥ ${atLeast}×` : `≤ ${toShort(atMost)}×`;
  if (!here || !there) return { what, wanted: bound, found: undefined, isReached: undefined };
  const { median, least, most } = toSpread(toRatios(here, there, (round) => round[figure]));
  return {
    what,
    wanted: bound,
    found: `${toShort(median)}× (${toShort(least)}–${toShort(most)})`,
    isReached: atMost === undefined ? median >= (atLeast ?? 0) : median <= atMost,
  };
}

function judgeWaves(measured: Measured): Goal {
  const goal = { what: 'HTTP waves for the view', wanted: '1' };
  const waves = findOutcome(measured, 'view/replay', 'ours')?.waves;
  return {
    ...goal,
    found: waves?.toString(),
    isReached: waves === undefined ? undefined : waves === 1,
  };
}

/** One at a time, so that nobody waits for another. */
function judgeCaseload(measured: Measured): Goal {
  const goal = {
    what: 'time per citizen in a caseload of 50 against a single one',
    wanted: '≤ 0.3×',
  };
  const many = findRounds(measured, 'caseload/alone', 'ours');
  const one = findRounds(measured, 'view/alone', 'ours');
  if (!many || !one) return { ...goal, found: undefined, isReached: undefined };
  const ratio =
    toSpread(many.map(({ p50 }) => p50 / 50)).median / toSpread(one.map(({ p50 }) => p50)).median;
  return { ...goal, found: `${toShort(ratio)}×`, isReached: ratio <= 0.3 };
}

function judgeStatements(counts: readonly StatementCount[] | undefined): Goal {
  const goal = {
    what: 'SQL statements in the centres for one view, the same for any number of citizens',
    wanted: 'the same',
  };
  if (!counts) return { ...goal, found: undefined, isReached: undefined };
  const ofCentres = counts.map(
    ({ statements: { jobcenter, social, children } }) => jobcenter + social + children,
  );
  return {
    ...goal,
    found: counts.map(({ citizens }, index) => `${ofCentres[index]} for ${citizens}`).join(', '),
    isReached: ofCentres.every((count) => count <= (ofCentres[0] ?? 0)),
  };
}

function findRounds(measured: Measured, measurement: string, rival: string) {
  const rounds = findOutcome(measured, measurement, rival)?.rounds ?? [];
  return rounds.length > 0 ? rounds : undefined;
}

function findOutcome(measured: Measured, measurement: string, rival: string): Outcome | undefined {
  const [, outcomes] = [...measured].find(([{ name }]) => name === measurement) ?? [];
  return outcomes?.find((outcome) => outcome.rival.name === rival);
}

function toShort(number: number): string {
  return number.toPrecision(3).replace(/\.?0+$/, '');
}
