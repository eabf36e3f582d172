import type { Purpose } from '../../server/subgraph.ts';

/** One question to the graph: who asks it, why, and with what. */
export interface Operation {
  /** The seed that it was made of. */
  readonly seed: number;
  /** One of the demo's people; undefined is who sends no token. */
  readonly person: string | undefined;
  readonly purpose: Purpose | undefined;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}
