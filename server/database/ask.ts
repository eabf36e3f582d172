import type { Knex } from 'knex';
import type { Errand } from '../errand.ts';
import { SourceUnavailableError } from '../errors.ts';
import type { Span } from '../trace/span.ts';
import type { Connection } from './lend.ts';
import { Query, type Result } from './query.ts';
import { toStatement, type Bindings, type Statement } from './statement.ts';
import { toToldCause } from './told-cause.ts';

/** When a server that says nothing at all is given up; its own limit would have come before. */
export const silentAfterMs = new WeakMap<Knex, number>();

/** Sends one statement over a connection that was lent, and resolves with what is made of its result. */
export type Ask = <Row, Answer>(
  sql: string,
  bindings: Bindings,
  toAnswer: (result: Result<Row>) => Answer,
) => Promise<Answer>;

/** `place` is which of those that were sent together it is: those before it have their time too. */
export function createAsk(
  database: Knex,
  source: string,
  connection: Connection,
  { deadline, span }: Errand,
  place = 1,
): Ask {
  const timeoutMs = place * (silentAfterMs.get(database) ?? 6_000);
  return <Row, Answer>(
    sql: string,
    bindings: Bindings,
    toAnswer: (result: Result<Row>) => Answer,
  ) =>
    new Promise<Answer>((resolve, reject) => {
      const statement = toStatement(sql, bindings);
      const own = span.isSampled ? startSpan(span, source, sql) : undefined;
      const fail = (cause: unknown) => {
        own?.end(cause);
        reject(new SourceUnavailableError(source, toToldCause(cause, sql)));
      };
      const unlisten = deadline.whenOver(fail);
      sendTogether(connection);
      connection.query(
        new Query<Row>(own ? toTraced(statement, own) : statement, timeoutMs, (error, result) => {
          unlisten();
          if (result) {
            own?.end();
            resolve(toAnswer(result));
          } else fail(error);
        }),
      );
    });
}

/** The statement says which trace it belongs to (sqlcommenter), where somebody keeps that trace: it is another then. */
function toTraced({ text, values }: Statement, span: Span): Statement {
  return { text: `${text} /*traceparent='${span.toTraceparent()}'*/`, name: undefined, values };
}

/** What is asked from here on, until the event loop turns, goes out as one. */
function sendTogether({ connection: { stream } }: Connection): void {
  if (stream.writableCorked > 0) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

function startSpan(span: Span, source: string, sql: string): Span {
  return span.start(sql.trimStart().split(/\s/, 1)[0] ?? 'sql', {
    kind: 'CLIENT',
    attributes: { 'db.system.name': 'postgresql', 'db.namespace': source, 'db.query.text': sql },
  });
}
