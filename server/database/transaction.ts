import type { Knex } from 'knex';
import { noDeadline } from '../deadline.ts';
import { ownErrand, type Errand } from '../errand.ts';
import { SourceUnavailableError } from '../errors.ts';
import { createAsk } from './ask.ts';
import { lend, type Connection } from './lend.ts';
import { createRead, type ReadRows } from './read.ts';
import type { Bindings } from './statement.ts';

/**
 * Runs statements in one transaction over one connection, begun as `begin` says. What the work refuses by itself is
 * rolled back, and its connection serves the next; only one on which a statement failed is closed. A statement that the
 * work sent and did not wait for goes out with the commit, which stands only if it succeeded.
 */
export async function transact<T>(
  database: Knex,
  source: string,
  begin: string,
  work: (read: ReadRows) => Promise<T>,
  errand: Errand = ownErrand,
): Promise<T> {
  const outcome = await lend(database, source, errand, async (connection) => {
    const scope = createScope(createRead(database, source, connection, errand));
    const end = createEnd(database, source, connection, errand);
    await scope.read(begin);
    try {
      const result = await work(scope.read);
      scope.leave();
      const [command] = await Promise.all([end('commit'), ...scope.unfinished]);
      if (command !== 'COMMIT') throw new SourceUnavailableError(source, new Error(rolledBack));
      return { result };
    } catch (refusal) {
      if (refusal instanceof SourceUnavailableError) throw refusal;
      await end('rollback');
      return { refusal };
    } finally {
      scope.leave();
    }
  });
  if ('refusal' in outcome) throw outcome.refusal;
  return outcome.result;
}

/** Starts statements, all that are sent together. */
type Start = (read: ReadRows) => readonly Promise<unknown>[];

/**
 * Asked once all are started. Without a promise the end of the transaction goes out with them; with one, the connection is
 * kept until it resolves, with what follows in the same transaction or with nothing.
 */
type Follow = (asked: readonly Promise<unknown>[]) => Promise<Start | undefined> | undefined;

/**
 * Runs reading statements in one transaction, sent all at once: one way to the database and back, whatever their number,
 * and one more where `follow` is waited for, for what follows or for the end alone. All are over when the promise resolves;
 * none is sent after that.
 */
export function readTogether(
  database: Knex,
  source: string,
  start: Start,
  errand: Errand = ownErrand,
  follow?: Follow,
): Promise<void> {
  return lend(database, source, errand, async (connection) => {
    const scope = createScope(createRead(database, source, connection, errand));
    const end = createEnd(database, source, connection, errand);
    const asked: Promise<unknown>[] = [scope.read('begin read only'), ...start(scope.read)];
    const following = follow?.(asked);
    // Not waited for where it is not to be: the turn would be over, and the end go out by itself.
    if (following) asked.push(...((await following)?.(scope.read) ?? []));
    asked.push(end('commit'));
    scope.leave();
    await Promise.all(asked);
  });
}

/** What PostgreSQL answers a commit with where a statement had failed, though somebody caught that. */
const rolledBack =
  'A statement of the transaction failed: it is rolled back, and nothing of it is there.';

/** The statements of one transaction: there are none once it is over, when its connection is somebody else's. */
function createScope(read: ReadRows) {
  let isOver = false;
  let fault: { readonly error: unknown } | undefined;
  const unfinished = new Set<Promise<unknown>>();
  return {
    read: <Row>(sql: string, bindings?: Bindings) => {
      if (isOver)
        return Promise.reject(new Error('A statement came after the end of its transaction.'));
      // After the first that fails PostgreSQL says of the others no more than that there was one.
      const asked = read<Row>(sql, bindings).catch((error: unknown) => {
        fault ??= { error };
        throw fault.error;
      });
      unfinished.add(asked);
      const finish = () => void unfinished.delete(asked);
      asked.then(finish, finish);
      return asked;
    },
    unfinished,
    leave: () => {
      isOver = true;
    },
  };
}

/**
 * Ends a transaction. What was read goes out before its end, and the request is over with it: an end that was broken off
 * would cost the connection.
 */
function createEnd(
  database: Knex,
  source: string,
  connection: Connection,
  errand: Errand,
): (sql: 'commit' | 'rollback') => Promise<string> {
  const ask = createAsk(database, source, connection, { ...errand, deadline: noDeadline });
  return (sql) => ask(sql, [], ({ command }) => command);
}
