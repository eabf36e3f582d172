import { toAsksHeader, toOperationHeader } from '../server/operation.ts';
import type { RequestFacts } from '../server/subgraph.ts';
import { writeFields } from './wire/fields.ts';

/** What a request carries through the gateway. */
export interface GatewayContext extends RequestFacts {
  /** The caller's own token, passed on as it came: every room verifies it again. */
  readonly authorization: string | undefined;
  /** What a remote room is told of who asks, why, and what the client runs: fields of a request's head, written once. */
  readonly roomFields: string;
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
    roomFields: writeFields(toRoomHeaders(facts, authorization)),
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
