import type { IncomingHttpHeaders } from 'node:http';
import type { KnownDocument, KnownOperation } from './known-documents.ts';
import type { Operation } from './subgraph.ts';

/** The operation of a document that a request runs: the one it names, or the only one there is. */
export function findOperation(
  { operations }: KnownDocument,
  operationName: unknown,
): KnownOperation | undefined {
  if (operationName == null) return operations.length === 1 ? operations[0] : undefined;
  return operations.find(({ name }) => name === operationName);
}

/** What logs are told of it. */
export function toOperation(
  { hash }: KnownDocument,
  operationName: unknown,
  found: KnownOperation | undefined,
): Operation {
  const asks = found?.asks;
  return { name: toLoggedName(operationName ?? found?.name), hash, asks, runs: asks };
}

/** `helhed-operation: <name or -> <hash>`: how the gateway tells a room what its client runs. */
export function toOperationHeader({ name, hash }: Operation): string {
  return `${name ?? '-'} ${hash}`;
}

/**
 * The client's operation as the gateway told a room; where nothing well-formed stands, the one that the room was sent,
 * of which nobody knows what else the client asks for.
 */
export function readClientOperation(headers: IncomingHttpHeaders, sent: Operation): Operation {
  const [, given, hash] = /^(\S+) ([\da-f]{64})$/.exec(String(headers['helhed-operation'])) ?? [];
  const name = toLoggedName(given);
  if (hash === undefined || (name === undefined && given !== '-'))
    return { ...sent, asks: undefined };
  const asks = headers['helhed-asks'];
  // What it was sent is asked for, whatever the header says: only the gateway is known to tell all of it.
  return {
    ...sent,
    name,
    hash,
    asks:
      asks === undefined || sent.asks === undefined
        ? undefined
        : [...new Set([...String(asks).split(' '), ...sent.asks])],
  };
}

/** So much of a header is sent at most; an operation that asks for more is given a pass for all that it may see. */
const longestAsks = 4_000;

/** `helhed-asks: <pair> <pair> …`: what the client's operation asks for, where that is not too long to say. */
export function toAsksHeader({ asks }: Operation): string | undefined {
  const text = asks?.join(' ');
  return text !== undefined && text.length <= longestAsks ? text : undefined;
}

/** A name reaches logs, so only what can be one does, and nothing with the digits of a CPR number. */
function toLoggedName(name: unknown): string | undefined {
  return typeof name === 'string' && /^[A-Za-z_]\w{0,99}$/.test(name) && !/\d{6}/.test(name)
    ? name
    : undefined;
}
