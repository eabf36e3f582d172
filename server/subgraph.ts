import type { GraphQLSchema } from 'graphql';
import type { Caller } from './caller.ts';
import type { Log } from './log.ts';

/** What is known of a request before any resolver runs. */
export interface RequestFacts {
  readonly caller: Caller | undefined;
  readonly requestId: string;
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
export interface Surroundings {
  readonly log: Log;
  /** The day it is in Denmark. */
  readonly today: () => string;
}
