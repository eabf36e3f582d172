import { transact, type Database, type ReadRows } from '../../../server/database.ts';
import type { Errand } from '../../../server/errand.ts';
import type { RequestFacts } from '../../../server/subgraph.ts';

type Bindings = Parameters<ReadRows>[1];

/** A statement that waits for the transaction it goes with. */
interface Waiting {
  readonly run: (read: ReadRows) => Promise<void>;
  readonly fail: (error: unknown) => void;
}

/**
 * The statements of one request, as its caller: each transaction begins by saying who asks and about whom,
 * and Postgres shows rows of those citizens only to whom it finds a relation itself.
 * What is asked in the same turn goes in one transaction.
 */
export class Session {
  readonly #database: Database;
  readonly #errand: Errand;
  readonly #who: string;
  readonly #citizens = new Set<string>();
  #waiting: Waiting[] = [];

  constructor(
    database: Database,
    request: Pick<RequestFacts, 'caller' | keyof Errand>,
    today: string,
  ) {
    const { caller } = request;
    this.#database = database;
    this.#errand = request;
    this.#who = JSON.stringify({
      id: caller?.id,
      employee: caller?.employeeId,
      cpr: caller?.cpr,
      roles: caller?.roles ?? [],
      rights: caller?.rights ?? [],
      scopes: caller?.scopes ?? [],
      centre: caller?.centre,
      today,
    });
  }

  /** From here on the request's statements are also about these citizens. */
  approach(citizenIds: readonly string[]): void {
    for (const id of citizenIds) this.#citizens.add(id);
  }

  /** Reads rows; the transaction cannot write. */
  read<Row>(sql: string, bindings: Bindings = []): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => void this.#flush());
      this.#waiting.push({
        run: async (read) => {
          resolve(await read<Row>(sql, bindings));
        },
        fail: reject,
      });
    });
  }

  /** Changes something in a transaction of its own: all of it or nothing. */
  change<T>(run: (read: ReadRows) => Promise<T>): Promise<T> {
    return this.#transact('begin', run);
  }

  async #flush(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    try {
      await this.#transact('begin read only', async (read) => {
        for (const statement of waiting) await statement.run(read);
      });
    } catch (error) {
      for (const { fail } of waiting) fail(error);
    }
  }

  /** One transaction, in which Postgres knows who asks, and about whom. */
  #transact<T>(begin: string, run: (read: ReadRows) => Promise<T>): Promise<T> {
    const work = async (read: ReadRows) => {
      await read('select coordination.enter(cast(:who as jsonb), cast(:citizens as uuid[]))', {
        who: this.#who,
        citizens: [...this.#citizens],
      });
      return run(read);
    };
    return transact(this.#database, 'coordination', begin, work, this.#errand);
  }
}
