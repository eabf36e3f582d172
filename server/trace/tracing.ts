import type { SettingsReader } from '../environment.ts';
import { createPassedOn } from './passed-on.ts';
import type { Tracing } from './span.ts';

/** How many of the traces that begin here are kept; one that came from elsewhere is kept as its header says. */
export interface TraceConfig {
  readonly ratio: number;
}

/** OpenTelemetry's own names: with `OTEL_EXPORTER_OTLP_ENDPOINT` spans are sent there, without it nothing is loaded. */
export function readTraceConfig(settings: SettingsReader): TraceConfig | undefined {
  const endpoint = settings.optionalUrl('OTEL_EXPORTER_OTLP_ENDPOINT');
  const ratio = settings.fraction('OTEL_TRACES_SAMPLER_ARG', 1);
  return endpoint === undefined ? undefined : { ratio };
}

export async function createTracing(
  service: string,
  config: TraceConfig | undefined,
): Promise<Tracing> {
  if (config === undefined) return passOn;
  const { exportTraces } = await import('./exported.ts');
  return exportTraces(service, config.ratio);
}

/** Nothing is kept here; what belongs together can be told by others. */
export const passOn: Tracing = { start: createPassedOn, close: () => Promise.resolve() };
