import { createLog, type Log } from './log.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import type { Tracing } from './trace/span.ts';
import { createTracing, type TraceConfig } from './trace/tracing.ts';

/** What a process tells of itself: lines, figures and traces, none of which names a citizen. */
export interface Instruments {
  readonly log: Log;
  readonly metrics: Metrics;
  readonly tracing: Tracing;
}

export async function createInstruments(
  process_: string,
  traces: TraceConfig | undefined,
): Promise<Instruments> {
  const metrics = createMetrics();
  metrics.watchProcess();
  return {
    log: createLog(process_),
    metrics,
    tracing: await createTracing(`helhed-${process_}`, traces),
  };
}
