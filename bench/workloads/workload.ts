import { readFileSync } from 'node:fs';

/** What is asked of every gateway. */
export interface Workload {
  /** What `--workload` calls it. */
  readonly name: string;
  readonly label: string;
  readonly person: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The CPR number of the citizen whose id is the variable `id`. */
  readonly idOfCpr?: string;
  /** The query for a request that no other equals; the same each time where this is not said. */
  readonly nextQuery?: (query: string) => string;
}

/** The text of an example query, which is shown, tested and measured as it is. */
export function readExample(name: string): string {
  return readFileSync(new URL(`../../examples/${name}.graphql`, import.meta.url), 'utf8');
}
