import type { Database } from '../../../server/database.ts';
import { transact } from '../../../server/database/transaction.ts';
import { SourceUnavailableError } from '../../../server/errors.ts';
import type { Log } from '../../../server/log.ts';
import type { Metrics } from '../../../server/metrics.ts';
import type { AlarmRule } from './alarm-rules.ts';
import { startAlarmWatch } from './alarm-watch.ts';
import { appendSigned } from './append.ts';
import type { Head } from './chain.ts';
import { toEntryText, type AccessEntry } from './entry.ts';
import { createHeadExport } from './head-export.ts';
import type { HeadsFile } from './heads-file.ts';
import type { HeadSeal } from './heads.ts';

/** Who saw what about whom, and why. What cannot be written here is not shown. */
export interface AccessLog {
  /** Resolves when the entries are on disk; rejects with a SourceUnavailableError when they are not. */
  write(entries: readonly AccessEntry[]): Promise<void>;
  /** Writes what waits, exports the last head and closes the file; the database stays the caller's. */
  close(): Promise<void>;
}

export interface AccessLogOptions {
  /** As the application's role. A pool of its own: one that requests hold while they wait for us would not move. */
  readonly database: Database;
  /** undefined leaves the head unsigned: for development. */
  readonly headSeal: HeadSeal | undefined;
  /** undefined exports no heads: for development. */
  readonly headsFile: HeadsFile | undefined;
  readonly alarmRules: readonly AlarmRule[];
  readonly log: Log;
  readonly metrics: AccessLogMetrics;
}

type AccessLogMetrics = Pick<Metrics, 'readAccessLogWaiting' | 'readAccessLogLag' | 'readHeadLag'>;

/** Entries that wait for the group they are written with. */
interface Waiting {
  readonly since: number;
  readonly texts: readonly string[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** More than this waits for a database that does not keep up: what is asked then is refused. */
const mostWaiting = 10_000;

/** Writes in groups: what arrives while one transaction runs goes with the next. */
export function createAccessLog({
  database,
  headSeal,
  headsFile,
  alarmRules,
  log,
  metrics,
}: AccessLogOptions): AccessLog {
  let waiting: Waiting[] = [];
  let entriesInside = 0;
  /** Since when the first of those that are being written has waited. */
  let oldest: number | undefined;
  let last: Head | undefined;
  let writing: Promise<void> | undefined;
  let isClosed = false;
  const watch = startAlarmWatch({ database, rules: alarmRules, log });
  const heads =
    headsFile &&
    createHeadExport(headsFile, (error) => {
      log.error({ err: error }, 'the head of the access log cannot be exported');
    });

  const writeGroup = async (texts: readonly string[]) => {
    const { head, signature } = await transact(database, 'coordination', 'begin', (read) =>
      appendSigned(read, texts, headSeal, last),
    );
    last = head;
    watch.wake();
    if (signature !== undefined) await heads?.take(signature);
  };
  const writeAll = async () => {
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      oldest = group[0]?.since;
      try {
        await writeGroup(group.flatMap(({ texts }) => texts));
        for (const { resolve } of group) resolve();
      } catch (error) {
        log.error({ err: error }, 'the access log cannot be written');
        for (const { reject } of group) reject(toUnavailable(error));
      }
      for (const { texts } of group) entriesInside -= texts.length;
      oldest = undefined;
    }
  };
  metrics.readAccessLogWaiting(() => [[[], entriesInside]]);
  metrics.readAccessLogLag(() => [[[], toSeconds(oldest ?? waiting[0]?.since)]]);
  metrics.readHeadLag(() => [[[], toSeconds(heads?.waitingSince)]]);
  return {
    write: async (entries) => {
      const texts = entries.map(toEntryText);
      if (texts.length === 0) return;
      if (isClosed) throw toUnavailable(new Error('The access log is closed.'));
      if (entriesInside + texts.length > mostWaiting) {
        throw toUnavailable(new Error(`More than ${mostWaiting} entries wait for the access log.`));
      }
      entriesInside += texts.length;
      await new Promise<void>((resolve, reject) => {
        waiting.push({ since: performance.now(), texts, resolve, reject });
        writing ??= writeAll().finally(() => (writing = undefined));
      });
    },
    close: async () => {
      isClosed = true;
      await writing;
      await watch.stop();
      await heads?.close();
    },
  };
}

function toUnavailable(error: unknown): SourceUnavailableError {
  return error instanceof SourceUnavailableError
    ? error
    : new SourceUnavailableError('coordination', error);
}

function toSeconds(since: number | undefined): number {
  return since === undefined ? 0 : (performance.now() - since) / 1_000;
}
