import { readFileSync } from 'node:fs';
import type { Asker } from '../measure/asker.ts';
import type { Town } from '../town.ts';

/** The body of one request. */
export interface AskedOnce {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What is asked of every gateway. */
export interface Workload {
  /** What `--workload` calls it. */
  readonly name: string;
  readonly label: string;
  readonly person: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** What is asked by a request that no other equals; the same each time where this is not said. */
  readonly next?: (asked: AskedOnce) => AskedOnce;
  /** Who asks it, where that is no person by a gateway. */
  readonly createAsker?: (town: Town) => Promise<Asker>;
}

/** The text of an example query, or what is asked with it, which is shown, tested and measured as it is. */
export function readExample(name: string, ending: 'graphql' | 'json' = 'graphql'): string {
  return readFileSync(new URL(`../../examples/${name}.${ending}`, import.meta.url), 'utf8');
}
