import type { Instruments } from '../../server/instruments.ts';
import { createLog, type Log } from '../../server/log.ts';
import { createMetrics } from '../../server/metrics.ts';
import { passOn } from '../../server/trace/tracing.ts';

/** What a process tells of itself, where a test reads the lines of the log, or nothing at all. */
export function createTestInstruments(log: Log = createLog('test', () => undefined)): Instruments {
  return { log, metrics: createMetrics(), tracing: passOn };
}
