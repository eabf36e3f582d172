import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { errorCodes } from './errors.ts';

/** What a process counts (Prometheus). docs/operations.md says what each of them is for. */
export type Metrics = ReturnType<typeof createMetrics>;

/** Bounds of the duration histograms, in seconds: a citizen view takes some hundredths, a deadline is seconds away. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** More operation names than this are counted as one: a name is the client's own word. */
const mostNames = 200;

/** The metrics of one process. No label is a person, a citizen or a value that was asked with. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Counter({ name, help, labelNames, registers });
  const histogram = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Histogram({ name, help, labelNames, buckets, registers });
  const gauge = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Gauge({ name, help, labelNames, registers });
  /** A gauge that is read when Prometheus asks: what it returns registers who knows the value. */
  const asked = (name: string, help: string, labelNames: string[]) => {
    const readers: Read[] = [];
    const collected = new Gauge({
      name,
      help,
      labelNames,
      registers,
      collect: () => {
        for (const read of readers)
          for (const [labels, value] of read()) collected.labels(...labels).set(value);
      },
    });
    return (read: Read) => void readers.push(read);
  };

  const errors = counter('helhed_errors_total', 'Errors in answers, by code.', ['code']);
  // A series that begins at one has not risen: Prometheus would not see the first of a code.
  for (const code of errorCodes) errors.inc({ code }, 0);

  return {
    requests: counter('helhed_requests_total', 'Requests answered.', ['operation', 'status']),
    requestSeconds: histogram('helhed_request_duration_seconds', 'From request to answer.', [
      'operation',
    ]),
    readRequestsRunning: asked('helhed_requests_running', 'Requests that run now.', []),
    requestsShed: counter('helhed_requests_shed_total', 'Requests refused for overload.', []),
    errors,
    roomAsks: counter('helhed_room_asks_total', 'Fetches from a room, by how they ended.', [
      'room',
      'outcome',
    ]),
    roomAskSeconds: histogram('helhed_room_ask_duration_seconds', 'Of fetches that were sent.', [
      'room',
    ]),
    readRoomAsksRunning: asked('helhed_room_asks_running', 'Fetches that run now.', ['room']),
    roomRetries: counter('helhed_room_retries_total', 'Fetches that were sent again.', ['room']),
    breakerState: gauge('helhed_breaker_state', '0 closed, 1 open, 2 half-open.', ['room']),
    queryPlans: counter(
      'helhed_query_plans_total',
      'Operations, by whether their plan was made, known or run elsewhere.',
      ['outcome'],
    ),
    readPool: asked('helhed_pool_connections', 'Connections to a database.', ['pool', 'state']),
    readAccessLogWaiting: asked('helhed_access_log_waiting', 'Entries not on disk yet.', []),
    readAccessLogLag: asked(
      'helhed_access_log_lag_seconds',
      'How long the oldest entry that is not on disk yet has waited.',
      [],
    ),
    readHeadLag: asked(
      'helhed_access_log_head_lag_seconds',
      'How long a head of the access log has waited to be exported.',
      [],
    ),
    /** An operation's name as a label. */
    toLabel: createNames(),
    /** Also what every Node process has: memory, handles, event loop, garbage. */
    watchProcess: () => {
      collectDefaultMetrics({ register: registry });
    },
    /** Everything, as Prometheus reads it. */
    write: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
}

/** Label values, in the order of the gauge's labels, and what stands there now. */
type Read = () => readonly (readonly [labels: string[], value: number])[];

function createNames(): (name: string | undefined) => string {
  const names = new Set<string>();
  return (name) => {
    if (name === undefined) return 'unnamed';
    if (names.size < mostNames) names.add(name);
    return names.has(name) ? name : 'other';
  };
}
