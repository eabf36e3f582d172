import type { IncomingMessage } from 'node:http';
import type { Instruments } from './instruments.ts';
import type { HttpAnswer } from './refusal.ts';
import type { Span } from './trace/span.ts';
import { readTraceparent } from './trace/traceparent.ts';

/** What is told of one request, when it is over: a line, figures and a span. */
export interface Telling {
  readonly span: Span;
  end(answer: HttpAnswer): void;
}

export function startTelling(
  { log, metrics, tracing }: Instruments,
  { headers, method = '' }: IncomingMessage,
  requestId: string,
): Telling {
  const startedAt = performance.now();
  const span = tracing.start(readTraceparent(headers['traceparent']), `${method} /graphql`);
  return {
    span,
    end: ({ status, operation, refusedAs }) => {
      const ms = performance.now() - startedAt;
      const label = metrics.toLabel(operation);
      metrics.requests.labels(label, String(status)).inc();
      if (refusedAs !== undefined) metrics.errors.labels(refusedAs).inc();
      metrics.requestSeconds.labels(label).observe(ms / 1_000);
      span.note({ 'graphql.operation.name': label, 'http.response.status_code': status });
      span.end(status >= 500 ? new Error(String(status)) : undefined);
      const { traceId } = span;
      log.info({ requestId, traceId, status, operation, ms: Math.round(ms) }, 'request');
    },
  };
}
