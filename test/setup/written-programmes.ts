import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder with the shipped programmes, some of them written anew from one of the files. */
export async function writeProgrammes(
  from: string,
  written: Readonly<Record<string, (text: string) => string>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'helhed-programmes-'));
  await cp('subgraphs/coordination/programmes/files', folder, { recursive: true });
  const text = await readFile(join(folder, from), 'utf8');
  for (const [file, rewrite] of Object.entries(written))
    await writeFile(join(folder, file), rewrite(text));
  return folder;
}
