import { createEarlierDeadline, type Deadline } from '../server/deadline.ts';
import type { RequestFacts } from '../server/subgraph.ts';

/** What a request carries through the gateway. */
export interface GatewayContext extends RequestFacts {
  /** The caller's own token, passed on as it came: every room verifies it again. */
  readonly authorization: string | undefined;
  /** The contexts of hosted rooms, one per room and request, so that its waves share what they read. */
  readonly hosted: Map<object, object>;
  /** By when the centres must have answered, so that there is time to merge what they said. */
  readonly centresDeadline: Deadline;
}

/** What merging may take of a request's time. */
const mergeReserveMs = 500;

export function createContext(
  facts: RequestFacts,
  authorization: string | undefined,
): GatewayContext {
  return {
    ...facts,
    authorization,
    hosted: new Map(),
    centresDeadline: createEarlierDeadline(facts.deadline, mergeReserveMs),
  };
}
