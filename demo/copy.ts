import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Row, Value } from './row.ts';

/** Tables and their columns, in the order they are copied. */
export type Tables = Readonly<Record<string, readonly string[]>>;

/** Rows on their way into the tables of one database; they wait as text until `flush`. */
export interface Copies {
  readonly waitingCharacters: number;
  write(row: Row): void;
  flush(): Promise<void>;
}

/**
 * Collects rows and copies them table by table over one connection: one open COPY per table would need
 * a connection each. The caller flushes before too much waits.
 */
export function createCopies(client: pg.Client, tables: Tables): Copies {
  const statements = Object.entries(tables).map(([table, columns]) => ({
    table,
    sql: `copy ${table} (${columns.join(', ')}) from stdin`,
  }));
  const waiting = new Map<string, string[]>(statements.map(({ table }) => [table, []]));
  let waitingCharacters = 0;
  return {
    get waitingCharacters() {
      return waitingCharacters;
    },
    write: ({ table, values }) => {
      const lines = waiting.get(table);
      if (!lines) throw new Error(`No columns are given for the table ${table}.`);
      const line = toLine(values);
      waitingCharacters += line.length;
      lines.push(line);
    },
    flush: async () => {
      for (const { table, sql } of statements) {
        const lines = waiting.get(table) ?? [];
        if (lines.length === 0) continue;
        await pipeline(Readable.from([lines.join('')]), client.query(copyFrom(sql)));
        lines.length = 0;
      }
      waitingCharacters = 0;
    },
  };
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};

/** One line of COPY's text format. */
function toLine(values: readonly Value[]): string {
  return `${values.map(toField).join('\t')}\n`;
}

function toField(value: Value): string {
  if (value === null) return '\\N';
  if (typeof value !== 'string') return String(value);
  return value.replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? character);
}
