import { createReader, type Database, type ReadRows } from '../../../server/database.ts';
import type { Errand } from '../../../server/errand.ts';
import type { Session as Walled } from '../../../subgraphs/coordination/source/session.ts';

type Bindings = Parameters<ReadRows>[1];

/**
 * What is asked in the same turn goes together, as ever. Postgres is not told who asks, nor about whom, so there is no
 * transaction to tell it in.
 */
export class Session implements Pick<Walled, keyof Walled> {
  readonly #read: ReadRows;

  constructor(database: Database, errand: Errand) {
    this.#read = createReader(database, 'coordination', errand);
  }

  approach(): void {
    // Nothing depends on whom it is about.
  }

  approachByCpr(): void {
    // The same.
  }

  readStanding(): Promise<readonly never[]> {
    return Promise.resolve([]);
  }

  read<Row>(sql: string, bindings: Bindings = []): Promise<Row[]> {
    return this.#read<Row>(sql, bindings);
  }

  change(): Promise<never> {
    return Promise.reject(new Error('Who has no wall changes nothing.'));
  }
}
