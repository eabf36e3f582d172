import type { Span, TraceParent } from './span.ts';
import { createTraceParent, toTraceparent } from './traceparent.ts';

/** A span that nobody keeps here: its trace is passed on, so that others can tell what belongs together. */
export function createPassedOn(parent: TraceParent | undefined): Span {
  const own = createTraceParent(parent);
  const span: Span = {
    traceparent: toTraceparent(own),
    traceId: own.traceId,
    isSampled: own.isSampled,
    start: () => span,
    note: () => undefined,
    end: () => undefined,
  };
  return span;
}

/** For what belongs to no request: a script, a check at start. */
export const noSpan: Span = createPassedOn(undefined);
