import type { HeadsFile } from './heads-file.ts';

/** Exports at most one head a second: an answer never leaves while the last export is older than that. */
export interface HeadExport {
  /** Since when a head has waited (`performance.now()`); undefined when none does. */
  readonly waitingSince: number | undefined;
  /** Takes a newer head. Resolves at once where one was exported within the last second, else when this one is. */
  take(signed: string): Promise<void>;
  /** Exports what waits, and closes the file. */
  close(): Promise<void>;
}

const everyMs = 1_000;

export function createHeadExport(
  file: HeadsFile,
  onFailure: (error: unknown) => void,
  now: () => number = () => performance.now(),
): HeadExport {
  let waiting: string | undefined;
  let waitingSince: number | undefined;
  let exportedAt = -Infinity;
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();

  const exportWaiting = async () => {
    clearTimeout(timer);
    timer = undefined;
    const signed = waiting;
    if (signed === undefined) return;
    await file.append(signed);
    const isLast = waiting === signed;
    if (isLast) waiting = undefined;
    waitingSince = isLast ? undefined : now();
    exportedAt = now();
  };
  /** One line after the other. */
  const exportNext = () => {
    const next = last.then(exportWaiting);
    last = next.catch(() => undefined);
    return next;
  };
  const exportIn = (ms: number) => {
    timer ??= setTimeout(() => {
      exportNext().catch((error: unknown) => {
        onFailure(error);
        exportIn(everyMs);
      });
    }, ms);
  };
  return {
    get waitingSince() {
      return waitingSince;
    },
    take: async (signed) => {
      waiting = signed;
      waitingSince ??= now();
      const rest = exportedAt + everyMs - now();
      if (rest <= 0) await exportNext();
      else exportIn(rest);
    },
    close: async () => {
      try {
        await exportNext();
      } finally {
        await file.close();
      }
    },
  };
}
