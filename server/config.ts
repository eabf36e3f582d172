import { isDay, toDay } from './day.ts';
import { SettingsReader, type Environment } from './environment.ts';
import type { FrontKind } from './limits.ts';
import type { DrainTimes } from './listen.ts';
import type { MetricsConfig } from './serve-metrics.ts';
import { readServerTls, type ServerTls } from './tls.ts';
import { readTraceConfig, type TraceConfig } from './trace/tracing.ts';

/** What every process is told: where to listen, and whose tokens to believe. */
export interface ServerConfig {
  readonly host: string;
  readonly port: number;
  readonly maxBodyBytes: number;
  /** How long a request may take, in milliseconds. */
  readonly requestTimeoutMs: number;
  /** How many requests may run at a time; more are refused at once. */
  readonly maxRunningRequests: number;
  readonly drain: DrainTimes;
  /** undefined serves no metrics. */
  readonly metrics: MetricsConfig | undefined;
  /** undefined keeps no traces. */
  readonly traces: TraceConfig | undefined;
  readonly isProduction: boolean;
  readonly issuer: string;
  readonly audience: string;
  /** undefined answers over plain HTTP. */
  readonly tls?: ServerTls | undefined;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/**
 * The gateway sends a room a whole caseload at a time, with what the centres answered, to be merged; and it
 * holds back what would only wait: more at a time are not answered sooner, and three gateways together stay below
 * what a room takes on.
 */
const standards: Readonly<Record<FrontKind, { maxBodyBytes: number; running: number }>> = {
  gateway: { maxBodyBytes: 1_048_576, running: 32 },
  room: { maxBodyBytes: 8_388_608, running: 100 },
};

export function readServerConfig(
  name: string,
  standardPort: number,
  env: Environment,
  kind: FrontKind = 'gateway',
): Readonly<ServerConfig> {
  const settings = new SettingsReader(name, env);
  const mode = settings.optional('NODE_ENV');
  if (mode !== undefined && mode !== 'production' && /^prod/i.test(mode)) {
    settings.fault(`NODE_ENV is '${mode}'; expected production, or nothing`);
  }
  const level = settings.optional('LOG_LEVEL');
  if (level !== undefined && !logLevels.includes(level)) {
    settings.fault(`LOG_LEVEL is '${level}'; expected one of ${logLevels.join(', ')}`);
  }
  return settings.done({
    host: settings.optional('HOST') ?? '127.0.0.1',
    port: settings.port('PORT', standardPort),
    maxBodyBytes: settings.whole('MAX_BODY_BYTES', standards[kind].maxBodyBytes, 1_024, 67_108_864),
    requestTimeoutMs: settings.whole('REQUEST_TIMEOUT_MS', 5_000, 100, 60_000),
    maxRunningRequests: settings.whole('MAX_RUNNING_REQUESTS', standards[kind].running, 1, 100_000),
    drain: {
      noticeMs: settings.whole('DRAIN_NOTICE_MS', 0, 0, 60_000),
      timeoutMs: settings.whole('DRAIN_TIMEOUT_MS', 10_000, 0, 60_000),
    },
    metrics: settings.has('METRICS_PORT')
      ? {
          host: settings.optional('METRICS_HOST') ?? '127.0.0.1',
          port: settings.port('METRICS_PORT', 0),
        }
      : undefined,
    traces: readTraceConfig(settings),
    isProduction: settings.isProduction,
    issuer: settings.url('OIDC_ISSUER', 'the issuer of the tokens, as their iss claim says it'),
    audience: settings.text('OIDC_AUDIENCE', 'the audience that tokens for Helhed are made for'),
    tls: readServerTls(settings),
  });
}

/** Today in Denmark; `HELHED_TODAY` holds the day still for a demo or a test, never in production. */
export function readToday(env: Environment): () => string {
  const settings = new SettingsReader('This process', env);
  const fixed = settings.optional('HELHED_TODAY');
  if (fixed === undefined) return () => toDay(new Date());
  if (settings.isProduction) settings.fault('HELHED_TODAY is set; production has no day but today');
  if (!isDay(fixed))
    settings.fault(`HELHED_TODAY is '${fixed}'; expected a day such as 2026-11-21`);
  const { today } = settings.done({ today: fixed });
  return () => today;
}
