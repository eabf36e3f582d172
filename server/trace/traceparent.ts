import { randomUUID } from 'node:crypto';
import type { TraceParent } from './span.ts';

const form = /^[\da-f]{2}-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})(?:$|-)/;

/**
 * Reads a `traceparent` header (W3C Trace Context, level 1); undefined where it is none.
 * `tracestate` is a vendor's own text and could hold anything: it is not taken over.
 */
export function readTraceparent(header: unknown): TraceParent | undefined {
  if (typeof header !== 'string' || header.startsWith('ff')) return undefined;
  // A later version may say more than this one; this one ends after the flags.
  if (header.startsWith('00') && header.length > 55) return undefined;
  const [, traceId, spanId, flags] = form.exec(header) ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return undefined;
  if ([traceId, spanId].some((id) => /^0+$/.test(id) || holdsCpr(id))) return undefined;
  return { traceId, spanId, isSampled: (Number.parseInt(flags, 16) & 1) === 1 };
}

export function toTraceparent({ traceId, spanId, isSampled }: TraceParent): string {
  return `00-${traceId}-${spanId}-${isSampled ? '01' : '00'}`;
}

export function createSpanId(): string {
  return createTraceId().slice(16);
}

/** Random, but for six bits of a UUID's own: Node makes many of them at a time, and bytes one by one. */
export function createTraceId(): string {
  return randomUUID().replaceAll('-', '');
}

/** The ids reach logs and a collector: ten digits with zeros around them are a number that somebody put there. */
function holdsCpr(id: string): boolean {
  return /(?:^|0{6})\d{10}(?:0{6}|$)/.test(id) || /^\d{32}$/.test(id);
}
