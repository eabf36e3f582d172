import type { Caller } from '../../server/caller.ts';
import type { RequestFacts } from '../../server/subgraph.ts';
import type { Admissions } from './admission/admissions.ts';
import type { CitizenPasses } from './admission/citizen-passes.ts';
import type { FigureReadings } from './figures/figure-readings.ts';
import type { Loaders } from './loaders.ts';
import type { RoomFacts } from './room-facts.ts';
import type { Session } from './source/session.ts';

/** What a request to coordination carries. */
export interface Context {
  readonly caller: Caller | undefined;
  readonly facts: RequestFacts;
  readonly today: string;
  readonly session: Session;
  readonly loaders: Loaders;
  readonly admissions: Admissions;
  readonly passes: CitizenPasses;
  readonly figures: FigureReadings;
  readonly room: RoomFacts;
}
