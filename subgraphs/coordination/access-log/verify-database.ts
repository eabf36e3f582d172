import { open, type FileHandle } from 'node:fs/promises';
import type { Database } from '../../../server/database.ts';
import { transact } from '../../../server/database/transaction.ts';
import { createOpenHead } from './heads.ts';
import { verifyAccessLog, type Verification, type Verified } from './verify.ts';

/** Verifies the log of a database as it is at one moment, with whatever keys and exported heads there are. */
export async function verifyDatabase(
  database: Database,
  {
    publicKeys,
    headsFile,
    onFault,
    ...rest
  }: {
    publicKeys: readonly Uint8Array[];
    headsFile: string | undefined;
  } & Pick<Verification, 'isHeadToBeSigned' | 'onFault'>,
): Promise<Verified> {
  const file = headsFile === undefined ? undefined : await openHeads(headsFile);
  if (headsFile !== undefined && !file) onFault('exported heads: their file cannot be read');
  try {
    return await transact(
      database,
      'coordination',
      'begin isolation level repeatable read read only',
      (read) =>
        verifyAccessLog({
          read,
          keys:
            publicKeys.length === 0
              ? undefined
              : {
                  openHead: createOpenHead('HEAD', publicKeys),
                  openCut: createOpenHead('CUT', publicKeys),
                },
          exportedHeads: file?.lines,
          onFault,
          ...rest,
        }),
    );
  } finally {
    await file?.close();
  }
}

/** The file as it is now: what is exported from here on is of rows that the snapshot may not have. */
async function openHeads(path: string) {
  const file = await open(path).catch(() => undefined);
  if (!file) return undefined;
  const { size } = await file.stat();
  return { lines: readLines(file, size), close: () => file.close() };
}

/** Begins to read when it is first asked: a reader that nobody listens to yet would lose its lines. */
async function* readLines(file: FileHandle, size: number): AsyncGenerator<string> {
  if (size > 0) yield* file.readLines({ start: 0, end: size - 1 });
}
