import pg from 'pg';
import type { Statement } from './statement.ts';

/** What PostgreSQL answers a statement. */
export interface Result<Row> {
  /** What the server says it did: not always what it was asked, a commit may be a rollback. */
  readonly command: string;
  readonly rows: Row[];
}

/** Hears what came of a statement: a result where there is no error. */
type Answered<Row> = (error: Error | null, result?: Result<Row>) => void;

/** What pg knows of its queries and of rows, and its types do not tell. */
interface Pg {
  readonly Query: new (text: string, values: readonly unknown[]) => PgQuery;
  readonly Result: new <Row>() => Columns<Row>;
}

interface PgQuery {
  submit(wire: Wire): Error | null;
}

/** Reads rows, once it is told what their columns are. */
interface Columns<Row> {
  addFields(fields: readonly unknown[]): void;
  parseRow(values: readonly unknown[]): Row;
}

/** Where a query of pg's writes what it asks. */
interface Wire {
  describe(portal: object): void;
}

const { Query: PgQuery, Result: PgColumns } = readPg(pg);

/**
 * A statement on its way over a connection of pg's. PostgreSQL describes the columns of a prepared statement once per
 * connection, and not with every answer: reading that anew takes pg longer than reading the rows.
 */
export class Query<Row> extends PgQuery {
  readonly name: string | undefined;
  /** In milliseconds. What has not answered then is given up, and its connection with it. */
  readonly query_timeout: number;
  /** A field, for pg puts its own around it. */
  callback: Answered<Row>;
  readonly #rows: Row[] = [];
  #command = '';
  #fault: Error | undefined;
  #prepared: Prepared | undefined;
  #columns: Columns<Row> | undefined;

  constructor({ text, name, values }: Statement, timeoutMs: number, answered: Answered<Row>) {
    super(text, values);
    this.name = name;
    this.query_timeout = timeoutMs;
    this.callback = answered;
  }

  override submit(wire: Wire): Error | null {
    if (this.name === undefined) return super.submit(wire);
    this.#prepared = getPrepared(wire);
    this.#columns = this.#prepared.columns.get(this.name);
    return super.submit(this.#columns ? this.#prepared.undescribed : wire);
  }

  handleRowDescription({ fields }: { readonly fields: readonly unknown[] }): void {
    this.#columns = new PgColumns<Row>();
    this.#columns.addFields(fields);
    if (this.name !== undefined) this.#prepared?.columns.set(this.name, this.#columns);
  }

  handleDataRow({ fields }: { readonly fields: readonly unknown[] }): void {
    try {
      if (this.#columns) this.#rows.push(this.#columns.parseRow(fields));
    } catch (error) {
      this.#fault ??= error instanceof Error ? error : new Error(String(error));
    }
  }

  /** `SELECT 3`, `INSERT 0 1`, `COMMIT`. */
  handleCommandComplete({ text }: { readonly text: string }): void {
    this.#command = text.split(' ', 1)[0] ?? '';
  }

  handleError(error: Error): void {
    this.callback(error);
  }

  handleReadyForQuery(): void {
    if (this.#fault) this.callback(this.#fault);
    else this.callback(null, { command: this.#command, rows: this.#rows });
  }
}

/** What a connection has prepared: the columns by the statement's name, and the connection itself, which asks for none. */
interface Prepared {
  readonly columns: KnownColumns;
  readonly undescribed: Wire;
}

/** One statement's rows are one type, by the trust of whoever asks. */
interface KnownColumns {
  get<Row>(name: string): Columns<Row> | undefined;
  set<Row>(name: string, columns: Columns<Row>): void;
}

const preparedOn = new WeakMap<Wire, Prepared>();

function getPrepared(wire: Wire): Prepared {
  const known = preparedOn.get(wire);
  if (known) return known;
  const prepared = { columns: new Map(), undescribed: leaveUndescribed(wire) };
  preparedOn.set(wire, prepared);
  return prepared;
}

/** The same connection, but that it does not ask what the columns are. */
function leaveUndescribed(wire: Wire): Wire {
  const undescribed: unknown = Object.create(wire, { describe: { value: () => undefined } });
  return isWire(undescribed) ? undescribed : wire;
}

function isWire(wire: unknown): wire is Wire {
  return typeof wire === 'object' && wire !== null && 'describe' in wire;
}

function readPg(known: unknown): Pg {
  if (isPg(known)) return known;
  throw new Error('This pg has no queries of its own.');
}

function isPg(known: unknown): known is Pg {
  return typeof known === 'object' && known !== null && 'Query' in known && 'Result' in known;
}
