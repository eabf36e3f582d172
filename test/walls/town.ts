import type { Databases } from '../setup/databases.ts';
import { openTown as openTownWith, type Town as TownWith } from '../setup/town.ts';
import type { CoordinationOptions } from './coordination-on-http.ts';
import { listenIn, type Eavesdropper } from './eavesdropper.ts';

/** A gateway and four rooms, with somebody who listens before every room. */
export type Town = TownWith<Eavesdropper>;

export const openTown = (
  prepare?: (databases: Databases) => Promise<unknown>,
  coordination: Partial<CoordinationOptions> = {},
): Promise<Town> => openTownWith(listenIn, { ...(prepare && { prepare }), coordination });
