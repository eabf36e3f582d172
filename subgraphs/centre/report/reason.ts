import { SourceUnavailableError } from '../../../server/errors.ts';
import { toSentence } from '../../../server/run.ts';
import { scrubCpr } from '../../../server/cpr.ts';

/**
 * Why a source could not be read, in PostgreSQL's words or the network's.
 * Without the statement, and without the value that a refused row holds: it may be somebody's.
 */
export function toReason(error: unknown): string {
  const cause = error instanceof SourceUnavailableError ? (error.cause ?? error) : error;
  const told = toSentence(cause);
  const said =
    /^PostgreSQL answers [^:]*(?= to: )/.exec(told)?.[0] ?? told.split(' - ').at(-1) ?? '';
  return scrubCpr(said.replace(/: "[^"]*"/g, ': "…"'));
}
