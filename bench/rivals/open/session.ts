import { readTogether, type Database, type ReadRows } from '../../../server/database.ts';
import type { Errand } from '../../../server/errand.ts';
import type { Session as Walled } from '../../../subgraphs/coordination/source/session.ts';

type Bindings = Parameters<ReadRows>[1];

interface Waiting {
  readonly run: (read: ReadRows) => Promise<void>;
  readonly fail: (error: unknown) => void;
}

/** What is asked in the same turn goes together, as ever; Postgres is not told who asks, nor about whom. */
export class Session implements Pick<Walled, keyof Walled> {
  readonly #database: Database;
  readonly #errand: Errand;
  #waiting: Waiting[] = [];

  constructor(database: Database, errand: Errand) {
    this.#database = database;
    this.#errand = errand;
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
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => void this.#flush());
      this.#waiting.push({
        run: async (read) => resolve(await read<Row>(sql, bindings)),
        fail: reject,
      });
    });
  }

  change(): Promise<never> {
    return Promise.reject(new Error('Who has no wall changes nothing.'));
  }

  async #flush(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    const ask = (read: ReadRows) => waiting.map(({ run }) => run(read));
    try {
      await readTogether(this.#database, 'coordination', ask, this.#errand);
    } catch (error) {
      for (const { fail } of waiting) fail(error);
    }
  }
}
