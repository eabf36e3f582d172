import { findWorkload } from './workloads/workloads.ts';
import type { Workload } from './workloads/workload.ts';

/** How the rooms answer: as they are, from memory what they once answered, 5 ms away, one of them late; or one alone is asked. */
export type StageName = 'real' | 'replay' | 'far' | 'slow' | 'room';

/** One table: a workload, how the rooms answer it, and how many ask at a time. */
export interface Measurement {
  /** What `--workload` calls it; the workload alone means all of its stages. */
  readonly name: string;
  readonly workload: Workload;
  readonly stage: StageName;
  readonly connections: number;
  /** How the time is divided where nobody says otherwise. */
  readonly turns: Turns;
}

/** Each gateway is asked for so many seconds, so many times, in turn with the others. */
export interface Turns {
  readonly rounds: number;
  readonly seconds: number;
  /**
   * How long it is asked before that, uncounted. While the others had their turns V8 has tidied up in it and thrown code
   * away that nobody ran: that is what a pause costs, and told apart (`README.md`).
   */
  readonly leadSeconds: number;
}

export const stageLabels: Readonly<Record<StageName, string>> = {
  real: 'the whole stack over PostgreSQL',
  replay: 'rooms answer from memory: the gateway alone works, on one processor',
  far: 'every room 5 ms away, over PostgreSQL',
  slow: 'one centre answers 200 ms late, over PostgreSQL',
  room: 'one room, over PostgreSQL',
};

/** What else a shared machine does comes and goes within seconds: the shorter the turns, the more is it the same for all. */
const short: Turns = { rounds: 12, seconds: 1, leadSeconds: 1 };

/** Asked one at a time, a second would have too few answers in it. */
const long: Turns = { rounds: 5, seconds: 2, leadSeconds: 0.5 };

export const measurements: readonly Measurement[] = [
  measure('view/replay', 'view', 'replay', 32),
  measure('one-centre/replay', 'one-centre', 'replay', 32),
  measure('caseload/replay', 'caseload', 'replay', 8),
  measure('view/real', 'view', 'real', 32),
  measure('one-centre/real', 'one-centre', 'real', 32),
  measure('caseload/real', 'caseload', 'real', 4),
  measure('mutation/real', 'mutation', 'real', 8),
  measure('cold/real', 'cold', 'real', 1),
  measure('view/alone', 'view', 'real', 1),
  measure('caseload/alone', 'caseload', 'real', 1),
  measure('view/far', 'view', 'far', 1),
  measure('view/slow', 'view', 'slow', 32),
  measure('entity/room', 'entity', 'room', 16),
];

function measure(name: string, asked: string, stage: StageName, connections: number): Measurement {
  const turns = connections > 4 ? short : long;
  return { name, workload: findWorkload(asked), stage, connections, turns };
}
