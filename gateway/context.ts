import { toAsksHeader, toOperationHeader } from '../server/operation.ts';
import type { RequestFacts } from '../server/subgraph.ts';

/** What a request carries through the gateway. */
export interface GatewayContext extends RequestFacts {
  /** The caller's own token, passed on as it came: every room verifies it again. */
  readonly authorization: string | undefined;
  /** What a remote room is told of who asks, why, and what the client runs. */
  readonly roomHeaders: Readonly<Record<string, string>>;
  /** The contexts of hosted rooms, one per room and request, so that its waves share what they read. */
  readonly hosted: Map<object, object>;
}

export function createContext(
  facts: RequestFacts,
  authorization: string | undefined,
): GatewayContext {
  return {
    ...facts,
    authorization,
    roomHeaders: toRoomHeaders(facts, authorization),
    hosted: new Map(),
  };
}

function toRoomHeaders(
  { requestId, purpose, operation }: RequestFacts,
  authorization: string | undefined,
): Readonly<Record<string, string>> {
  const asks = toAsksHeader(operation);
  return {
    'x-request-id': requestId,
    'helhed-operation': toOperationHeader(operation),
    ...(asks === undefined ? {} : { 'helhed-asks': asks }),
    ...(purpose === undefined ? {} : { 'helhed-purpose': purpose }),
    ...(authorization === undefined ? {} : { authorization }),
  };
}
