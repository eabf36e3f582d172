import type { RoomName } from '../../server/sdl.ts';
import type { Program } from '../program.ts';
import type { Town } from '../town.ts';

/** Where every room answers GraphQL. */
export type RoomUrls = Readonly<Record<RoomName, string>>;

/** What a gateway is put in front of. */
export interface Site {
  readonly town: Town;
  readonly roomUrls: RoomUrls;
}

/** A gateway that is measured, or a room. */
export interface Rival {
  /** What `--only` calls it. */
  readonly name: string;
  /** What the tables call it. */
  readonly label: string;
  /** Where its rooms may be: recorded answers can only stand in for rooms that it asks over HTTP. */
  readonly rooms: 'REMOTE' | 'COORDINATION_INSIDE' | 'ALL_INSIDE' | 'ITS_OWN' | 'IS_ONE';
  /** The workloads that it can answer; all where this is not said. */
  readonly answers?: readonly string[];
  /** Its endpoint's path is `/graphql`. */
  start(site: Site): Promise<Program>;
}
