import type { Knex } from 'knex';
import type { Errand } from '../errand.ts';
import { SourceUnavailableError } from '../errors.ts';
import type { SpanFacts } from '../trace/span.ts';
import type { Connection, Result } from './lend.ts';
import { toStatement, type Bindings } from './statement.ts';
import { toToldCause } from './told-cause.ts';

/** When a server that says nothing at all is given up; its own limit would have come before. */
export const silentAfterMs = new WeakMap<Knex, number>();

/** Sends one statement over a connection that was lent. */
export type Ask = <Row>(sql: string, bindings?: Bindings) => Promise<Result<Row>>;

/** `place` is which of those that were sent together it is: those before it have their time too. */
export function createAsk(
  database: Knex,
  source: string,
  connection: Connection,
  { deadline, span }: Errand,
  place = 1,
): Ask {
  return async <Row>(sql: string, bindings: Bindings = []) => {
    const own = span.start(sql.trimStart().split(/\s/, 1)[0] ?? 'sql', toFacts(source, sql));
    try {
      const { text, name, values } = toStatement(sql, bindings);
      sendTogether(connection);
      const result = await deadline.orOver(
        connection.query<Row>({
          // The statement says which trace it belongs to (sqlcommenter), where somebody keeps that trace.
          ...(own.isSampled
            ? { text: `${text} /*traceparent='${own.traceparent}'*/` }
            : { text, name }),
          values,
          query_timeout: place * (silentAfterMs.get(database) ?? 6_000),
        }),
      );
      own.end();
      return result;
    } catch (cause) {
      own.end(cause);
      throw new SourceUnavailableError(source, toToldCause(cause, sql));
    }
  };
}

/** What is asked from here on, until the event loop turns, goes out as one. */
function sendTogether({ connection: { stream } }: Connection): void {
  stream.cork();
  process.nextTick(() => stream.uncork());
}

function toFacts(source: string, sql: string): SpanFacts {
  return {
    kind: 'CLIENT',
    attributes: { 'db.system.name': 'postgresql', 'db.namespace': source, 'db.query.text': sql },
  };
}
