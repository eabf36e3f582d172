import type { Knex } from 'knex';
import type { Errand } from '../errand.ts';
import { createAsk } from './ask.ts';
import type { Connection } from './lend.ts';
import type { Result } from './query.ts';
import type { Bindings } from './statement.ts';

/** Runs a statement and types its rows. */
export type ReadRows = <Row>(sql: string, bindings?: Bindings) => Promise<Row[]>;

/**
 * The one place where rows become a type by trust: the columns were checked against the contract when the process
 * started.
 */
export function createRead(
  database: Knex,
  source: string,
  connection: Connection,
  errand: Errand,
  place?: number,
): ReadRows {
  const ask = createAsk(database, source, connection, errand, place);
  return <Row>(sql: string, bindings: Bindings = []) => ask(sql, bindings, toRows<Row>);
}

function toRows<Row>({ rows }: Result<Row>): Row[] {
  return rows;
}
