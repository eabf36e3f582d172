import { createHash } from 'node:crypto';

type Named = Readonly<Record<string, unknown>>;

/** Values by their place among `?`, or by their name. */
export type Bindings = readonly unknown[] | Named;

/** A statement as PostgreSQL takes it. */
export interface Statement {
  readonly text: string;
  /** What the connection knows it by, so that PostgreSQL parses and plans it once per connection. */
  readonly name: string | undefined;
  readonly values: readonly unknown[];
}

interface Compiled {
  readonly text: string;
  readonly name: string | undefined;
  readonly toValues: (bindings: Bindings) => readonly unknown[];
}

/** More than we have; a text that is written anew for each question must not stay in the server. */
const mostNamed = 1_000;
const compiled = new Map<string, Compiled>();

/** Writes `:name` and `?` as PostgreSQL's `$1`. A colon before no name that is given stays, and so does `\\?`. */
export function toStatement(sql: string, bindings: Bindings): Statement {
  const { text, name, toValues } = compiled.get(sql) ?? compile(sql, bindings);
  return { text, name, values: toValues(bindings) };
}

function compile(sql: string, bindings: Bindings): Compiled {
  const written = isList(bindings) ? writePlaces(sql) : writeNames(sql, bindings);
  // What takes no values is short, or read once.
  const isKept = written.text !== sql && compiled.size < mostNamed;
  const name = isKept ? createHash('sha256').update(sql).digest('base64url') : undefined;
  const statement = { ...written, name };
  if (isKept) compiled.set(sql, statement);
  return statement;
}

type Written = Pick<Compiled, 'text' | 'toValues'>;

function writePlaces(sql: string): Written {
  let place = 0;
  const text = sql.replace(/\\\?|\?/g, (mark) => (mark === '?' ? `$${++place}` : '?'));
  return { text, toValues: (bindings) => (isList(bindings) ? bindings : []) };
}

function writeNames(sql: string, given: Named): Written {
  const names: string[] = [];
  const text = sql.replace(/(?<!:):(\w+)/g, (mark, name: string) =>
    Object.hasOwn(given, name) ? `$${names.push(name)}` : mark,
  );
  return { text, toValues: (bindings) => names.map((name) => readName(bindings, name)) };
}

function readName(bindings: Bindings, name: string): unknown {
  const value = isList(bindings) ? undefined : bindings[name];
  if (value === undefined) throw new Error(`A statement was given no value for :${name}.`);
  return value;
}

function isList(bindings: Bindings): bindings is readonly unknown[] {
  return Array.isArray(bindings);
}
