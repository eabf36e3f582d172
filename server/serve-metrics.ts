import { listen, type Handler, type Listening } from './listen.ts';
import type { Metrics } from './metrics.ts';

/** Where Prometheus reads; a port of its own, which no client of the graph can reach. */
export interface MetricsConfig {
  readonly host: string;
  readonly port: number;
}

export function serveMetrics(metrics: Metrics, { host, port }: MetricsConfig): Promise<Listening> {
  const routes: Record<string, Handler> = {
    '/metrics': async (_, response) => {
      const { type, text } = await metrics.write();
      response.writeHead(200, { 'content-type': type }).end(text);
    },
  };
  return listen(host, port, routes, { portSetting: 'METRICS_PORT' });
}
