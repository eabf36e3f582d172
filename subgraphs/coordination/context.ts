import type { Caller } from '../../server/caller.ts';
import type { Database } from '../../server/database.ts';
import type { SealPass } from '../../server/pass.ts';
import type { CentreCode, PerCentre } from './centres.ts';
import type { CitizenPasses } from './citizen-passes.ts';
import type { Laws } from './laws/laws.ts';
import type { Loaders } from './loaders.ts';

/** What a request to coordination carries. */
export interface Context {
  readonly caller: Caller | undefined;
  readonly today: string;
  readonly loaders: Loaders;
  readonly passes: CitizenPasses;
  readonly room: RoomFacts;
}

/** What is the same for every request. */
export interface RoomFacts {
  readonly database: Database;
  readonly laws: Laws;
  readonly centreNames: PerCentre<string>;
  readonly sealPass: Readonly<Record<CentreCode, SealPass>>;
  readonly allowFictiveCpr: boolean;
}
