import type { GraphQLSchema } from 'graphql';
import type { Caller } from './caller.ts';
import type { Errand } from './errand.ts';
import type { Instruments } from './instruments.ts';

/** What is known of a request before any resolver runs; all that is done for it ends with its deadline. */
export interface RequestFacts extends Errand {
  readonly caller: Caller | undefined;
  readonly requestId: string;
  /** Why the caller asks, in the caller's own words of `purposes`; undefined leaves it to the role. */
  readonly purpose: Purpose | undefined;
  /** Which operation the client runs: its name, and the SHA-256 of its text, for the access log. */
  readonly operation: Operation;
}

/** Why a citizen's data is read; the header `helhed-purpose` says it. */
export const purposes = [
  'CASEWORK',
  'COORDINATION',
  'OWN_ACCESS',
  'SUPERVISION',
  'JOURNAL',
  'FIGURES',
] as const;
export type Purpose = (typeof purposes)[number];

export interface Operation {
  readonly name: string | undefined;
  /** `sha256` of the operation's text, hexadecimal. */
  readonly hash: string;
  /** What it asks for, as `listAskedPairs` says it; undefined where that is not known. */
  readonly asks?: readonly string[] | undefined;
  /** Of it, what is run here, with this context: all of it in a hosted room, one fetch in a room of its own. */
  readonly runs?: readonly string[] | undefined;
}

/** A room, ready to answer: in a process of its own, or hosted in the gateway's. */
export interface Subgraph {
  readonly schema: GraphQLSchema;
  /** A new context, with new loaders, for one request. */
  createContext(request: RequestFacts): object;
  /** Resolves when its database answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** What a room gets from the process it runs in. */
export interface Surroundings extends Instruments {
  /** The day it is in Denmark. */
  readonly today: () => string;
}
