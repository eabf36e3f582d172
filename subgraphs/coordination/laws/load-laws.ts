import { readFileSync } from 'node:fs';
import { type Laws, readLaws } from './laws.ts';

/** The catalogue in a file: the shipped one, or a municipality's own copy of it. */
export function loadLaws(file: string | URL = new URL('./catalogue.json', import.meta.url)): Laws {
  try {
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return readLaws(json);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${String(file)}: ${reason}`, { cause: error });
  }
}
