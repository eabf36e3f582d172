import { open, type FileHandle } from 'node:fs/promises';

/** Where signed heads are kept outside the database: what is removed behind the last of them is found. */
export interface HeadsFile {
  /** Resolves when the signed head is on disk. */
  append(signed: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the file, which is made where it is missing; several processes may write one file. */
export async function openHeadsFile(path: string): Promise<HeadsFile> {
  const file = await open(path, 'a+', 0o600).catch((cause: unknown) => {
    throw new Error('The file for signed heads (AUDIT_HEADS_FILE) cannot be written.', { cause });
  });
  // A machine that stopped in the middle of a line leaves half of one: the next is not to be its other half.
  if (!(await endsWithLine(file))) await file.appendFile('\n');
  return {
    append: async (signed) => {
      await file.appendFile(`${signed}\n`);
      await file.datasync();
    },
    close: () => file.close(),
  };
}

async function endsWithLine(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return true;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.toString() === '\n';
}
