import { SourceUnavailableError } from './errors.ts';
import type { Log } from './log.ts';

/** Something that runs until it is closed. */
export interface Running {
  close(): Promise<void>;
}

/** Closes on SIGTERM or SIGINT, or when the process that started it is gone, and exits 0; a second signal does not wait. */
export function closeOnSignal(running: Running, log: Log): void {
  let isClosing = false;
  const close = (reason: string) => {
    if (isClosing) process.exit(1);
    isClosing = true;
    log.info({ reason }, 'stopping');
    running.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'did not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', close);
  process.on('SIGINT', close);
  process.on('disconnect', () => {
    close('the parent process is gone');
  });
  // It may have gone while this process was starting.
  if (process.send && !process.connected) close('the parent process is gone');
}

/**
 * Runs a process's main part; what stops it from starting is said in its own words, without a stack. `toUrlSetting` says
 * which setting holds the URL of a source's database.
 */
export async function runMain(
  main: () => Promise<void>,
  toUrlSetting?: ToUrlSetting,
): Promise<void> {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${toSentence(error, toUrlSetting)}\n`);
    process.exit(1);
  }
}

type ToUrlSetting = (source: string) => string;

const toDatabaseUrl: ToUrlSetting = (source) => `${source.toUpperCase()}_DATABASE_URL`;

/** An error and what was behind it, in their own words and without a stack. */
export function toSentence(error: unknown, toUrlSetting: ToUrlSetting = toDatabaseUrl): string {
  if (error instanceof AggregateError)
    return error.errors.map((each) => toSentence(each, toUrlSetting)).join('; ');
  if (!(error instanceof Error)) return String(error);
  // Whoever starts a process can mend what a client can only wait for.
  if (error instanceof SourceUnavailableError && isOfConnection(error.cause))
    return `The database of ${error.sourceName} cannot be read: ${toSentence(error.cause)}. Is ${toUrlSetting(error.sourceName)} right?`;
  return error.cause === undefined
    ? error.message
    : `${error.message} (${toSentence(error.cause)})`;
}

/** True where nobody was reached or let in: a fault of the network, or of a name, a password or a database (SQLSTATE). */
function isOfConnection(cause: unknown): boolean {
  const faults: readonly unknown[] = cause instanceof AggregateError ? cause.errors : [cause];
  return faults.some(
    (fault) =>
      fault instanceof Error &&
      'code' in fault &&
      /^(?:E[A-Z]{3,}|(?:08|28|3D)[\dA-Z]{3})$/.test(String(fault.code)),
  );
}
