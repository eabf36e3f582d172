import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Laws } from '../laws/laws.ts';
import type { Programme } from './programme.ts';
import { createProgrammes, type Programmes } from './programmes.ts';
import { readProgramme } from './read-programme.ts';

/** Where the programmes lie that are shipped. */
export const shippedProgrammes = fileURLToPath(new URL('./files', import.meta.url));

/** Every `.yaml` of a folder, or one file; throws one error that names every fault by file, line and field. */
export function loadProgrammes(folder: string, laws: Laws): Programmes {
  const faults: string[] = [];
  const programmes: Programme[] = [];
  for (const path of listFiles(folder)) {
    const file = basename(path);
    const taken = programmes.map(({ code }) => code);
    const read = readProgramme(file, readFileSync(path, 'utf8'), laws, taken);
    faults.push(...read.faults);
    if (read.programme !== undefined) programmes.push(read.programme);
  }
  if (faults.length > 0)
    throw new Error([`The programmes in ${folder} have faults:`, ...faults].join('\n  '));
  return createProgrammes(programmes);
}

function listFiles(folder: string): readonly string[] {
  try {
    if (statSync(folder).isFile()) return [folder];
    const files = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
    if (files.length > 0) return files.sort().map((name) => join(folder, name));
  } catch (error) {
    throw new Error(`The folder of programmes ${folder} cannot be read.`, { cause: error });
  }
  throw new Error(`The folder of programmes ${folder} holds no .yaml file.`);
}
