import { scrubCpr } from './cpr.ts';

/** What is wrong in a document, and where: what a client shows beside the place, without reading our sentences. */
export interface Fault {
  /** Where: `plan.goals[0].links[1]`; `document` where it is of the whole. */
  readonly path: string;
  /** What was wrong there, and what was expected. */
  readonly message: string;
}

/** More are not told at once. */
export const mostFaults = 100;

/** Reads the faults of an error (`extensions.faults`), without what else somebody put there; undefined where it has none. */
export function readFaults(extensions: Readonly<Record<string, unknown>>): Fault[] | undefined {
  const { code, faults } = extensions;
  if (code !== 'BAD_USER_INPUT' || !Array.isArray(faults)) return undefined;
  const read = faults
    // One more says how many there are beside these.
    .slice(0, mostFaults + 1)
    .filter(isFault)
    .map(({ path, message }) => ({ path: scrubCpr(path), message: scrubCpr(message) }));
  return read.length > 0 ? read : undefined;
}

function isFault(value: unknown): value is Fault {
  return (
    typeof value === 'object' &&
    value !== null &&
    'path' in value &&
    typeof value.path === 'string' &&
    'message' in value &&
    typeof value.message === 'string'
  );
}
