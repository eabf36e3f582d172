import {
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Context,
  type Span as ApiSpan,
  type Tracer,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { setTimeout } from 'node:timers/promises';
import type { Span, SpanFacts, TraceParent, Tracing } from './span.ts';
import { toTraceparent } from './traceparent.ts';

/** A collector that is away costs the last spans, and never how a process ends. */
const sendWithinMs = 1_000;

/** Sends spans to a collector (OTLP over HTTP), whose address and headers OpenTelemetry reads from its own variables. */
export function exportTraces(service: string, ratio: number): Tracing {
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': service, 'service.namespace': 'helhed' }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) }),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  });
  const tracer = provider.getTracer('helhed');
  return {
    start: (parent, name) => begin(tracer, toContext(parent), name, { kind: 'SERVER' }),
    close: () =>
      Promise.race([
        provider.shutdown().catch(ignore),
        setTimeout(sendWithinMs, undefined, { ref: false }),
      ]),
  };
}

function begin(tracer: Tracer, parent: Context, name: string, facts: SpanFacts): Span {
  const { kind, attributes = {} } = facts;
  return toSpan(
    tracer,
    tracer.startSpan(name, { kind: SpanKind[kind], attributes: { ...attributes } }, parent),
  );
}

function toSpan(tracer: Tracer, span: ApiSpan): Span {
  const { traceId, spanId, traceFlags } = span.spanContext();
  const isSampled = (traceFlags & 1) === 1;
  const inside = trace.setSpan(ROOT_CONTEXT, span);
  return {
    toTraceparent: () => toTraceparent({ traceId, spanId, isSampled }),
    traceId,
    isSampled,
    start: (name, facts) => begin(tracer, inside, name, facts),
    note: (attributes) => {
      span.setAttributes({ ...attributes });
    },
    end: (error) => {
      // The kind of error only: its words could repeat what is none of a collector's business.
      if (error !== undefined)
        span.setStatus({
          code: SpanStatusCode.ERROR,
          message: error instanceof Error ? error.name : 'Error',
        });
      span.end();
    },
  };
}

function toContext(parent: TraceParent | undefined): Context {
  if (parent === undefined) return ROOT_CONTEXT;
  const { traceId, spanId, isSampled } = parent;
  return trace.setSpanContext(ROOT_CONTEXT, {
    traceId,
    spanId,
    traceFlags: isSampled ? 1 : 0,
    isRemote: true,
  });
}

function ignore(): void {
  return;
}
