import type { Round } from '../measure/round.ts';
import { toSpread } from '../measure/statistics.ts';
import type { Figures } from './figures.ts';
import { findRounds, toShort, type Timed } from './found.ts';
import type { Goal } from './goals.ts';
import { toRatios } from './table.ts';

/** A goal that is a ratio of two gateways. */
interface Wanted {
  readonly what: string;
  /** A ratio of two gateways in one measurement. */
  readonly measurement: string;
  readonly figure: keyof Round;
  readonly ours: string;
  readonly theirs: string;
  /** Who shows the least that it can be, told beside what was found. */
  readonly limit?: string;
  /** Theirs with what we tell Node of memory, told beside it too. */
  readonly tuned?: string;
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
    tuned: 'stock-young',
    atMost: 1 / 8,
  },
  {
    what: 'requests/s against the stock gateway, gateway-bound',
    measurement: 'view/replay',
    figure: 'requestsPerSecond',
    ours: 'ours-remote',
    theirs: 'stock',
    tuned: 'stock-young',
    atLeast: 8,
  },
  {
    what: 'requests/s against the stock gateway, with real rooms',
    measurement: 'view/real',
    figure: 'requestsPerSecond',
    ours: 'ours',
    theirs: 'stock',
    tuned: 'stock-young',
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
    tuned: 'apollo-room-young',
    limit: 'hand-written-room',
    atMost: 1 / 2,
  },
  {
    what: 'cost of access control and audit: p50 against the same stack without, 1 at a time',
    measurement: 'view/alone',
    figure: 'p50',
    ours: 'ours',
    theirs: 'ours-open',
    atMost: 1.25,
  },
  {
    what: 'the same: requests/s without against with, 32 at a time',
    measurement: 'view/real',
    figure: 'requestsPerSecond',
    ours: 'ours-open',
    theirs: 'ours',
    atMost: 1.25,
  },
];

/** Those goals, with what the last runs say of them. */
export function toRatioGoals(figures: Figures): Goal[] {
  return wanted.map((goal) => judgeRatio(goal, figures));
}

function judgeRatio(
  { what, measurement, figure, ours, theirs, limit, tuned, atMost, atLeast }: Wanted,
  figures: Figures,
): Goal {
  const bound = atMost === undefined ? `≥ ${atLeast}×` : `≤ ${toShort(atMost)}×`;
  const goal = {
    what,
    wanted: bound,
    command: `npm run bench -- --workload ${measurement} --write`,
  };
  const here = findRounds(figures, measurement, ours);
  const there = findRounds(figures, measurement, theirs);
  if (!here || !there) return { ...goal, found: undefined };
  const compare = (one: Timed, other: Timed) =>
    toSpread(toRatios(one.rounds, other.rounds, (round) => round[figure]));
  const { median, least, most } = compare(here, there);
  const hand = limit === undefined ? undefined : findRounds(figures, measurement, limit);
  const young = tuned === undefined ? undefined : findRounds(figures, measurement, tuned);
  const told = [
    ...(hand ? [`written by hand ${toShort(compare(hand, there).median)}×`] : []),
    ...(young ? [`with our flag for Node there too ${toShort(compare(here, young).median)}×`] : []),
  ];
  return {
    ...goal,
    found: {
      text: [`${toShort(median)}× (${toShort(least)}–${toShort(most)})`, ...told].join('; '),
      isReached: atMost === undefined ? median >= (atLeast ?? 0) : median <= atMost,
      on: here.on,
    },
  };
}
