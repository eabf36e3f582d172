import type { Span, TraceParent } from './span.ts';
import { createSpanId, createTraceId, toTraceparent } from './traceparent.ts';

/** A span that nobody keeps here: its trace is passed on, so that others can tell what belongs together. */
export function createPassedOn(parent: TraceParent | undefined): Span {
  const { traceId, isSampled } = parent ?? { traceId: createTraceId(), isSampled: false };
  let traceparent: string | undefined;
  const span: Span = {
    // Not before it is sent on: a room sends none as a rule.
    toTraceparent: () =>
      (traceparent ??= toTraceparent({ traceId, spanId: createSpanId(), isSampled })),
    traceId,
    isSampled,
    start: () => span,
    note: () => undefined,
    end: () => undefined,
  };
  return span;
}

/** For what belongs to no request: a script, a check at start. */
export const noSpan: Span = createPassedOn(undefined);
