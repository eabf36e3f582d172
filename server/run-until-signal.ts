import type { ServerConfig } from './config.ts';
import type { Instruments } from './instruments.ts';
import type { Listening } from './listen.ts';
import { closeOnSignal } from './run.ts';
import { serveMetrics } from './serve-metrics.ts';

/** Says that the process is ready, serves its metrics, and ends it in order when it is asked to end. */
export async function runUntilSignal(
  listening: Listening,
  { metrics: config }: Pick<ServerConfig, 'metrics'>,
  { log, metrics, tracing }: Instruments,
): Promise<void> {
  const served = config && (await serveMetrics(metrics, config));
  log.info({ url: listening.url, ...(served && { metrics: `${served.url}/metrics` }) }, 'ready');
  const close = async () => {
    await listening.close();
    await Promise.all([served?.close(), tracing.close()]);
  };
  closeOnSignal({ close }, log);
}
