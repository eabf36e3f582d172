import { readTogether, transact, type Database, type ReadRows } from '../../../server/database.ts';
import type { Errand } from '../../../server/errand.ts';
import type { RequestFacts } from '../../../server/subgraph.ts';
import { enter, type StandingRow } from './standing.ts';

type Bindings = Parameters<ReadRows>[1];

/** A statement that waits for the transaction it goes with. */
interface Waiting {
  /** Not before Postgres knows who asks. */
  readonly run: (read: ReadRows, entered: Promise<readonly StandingRow[]>) => Promise<void>;
  readonly fail: (error: unknown) => void;
}

/**
 * The statements of one request, as its caller: each transaction begins by saying who asks and about whom,
 * and Postgres shows rows of those citizens only to whom it finds a relation itself.
 * What is asked in the same turn goes in one transaction, at once.
 */
export class Session {
  readonly #database: Database;
  readonly #errand: Errand;
  readonly #who: string;
  readonly #named = { ids: new Set<string>(), cprs: new Set<string>() };
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
    for (const id of citizenIds) this.#named.ids.add(id);
  }

  /** The same of those who have, or once had, these CPR numbers. */
  approachByCpr(cprs: readonly string[]): void {
    for (const cpr of cprs) this.#named.cprs.add(cpr);
  }

  /** Reads rows; the transaction cannot write. */
  read<Row>(sql: string, bindings: Bindings = []): Promise<Row[]> {
    return this.#inNextTurn(async (read, entered) => {
      const [rows] = await Promise.all([read<Row>(sql, bindings), entered]);
      return rows;
    });
  }

  /** How the caller stands to everybody whom the request is about: what Postgres found when the next transaction began. */
  readStanding(): Promise<readonly StandingRow[]> {
    return this.#inNextTurn((_, entered) => entered);
  }

  /** Changes something in a transaction of its own: all of it or nothing. */
  change<T>(run: (read: ReadRows) => Promise<T>): Promise<T> {
    const work = async (read: ReadRows) => {
      await this.#enter(read);
      return run(read);
    };
    return transact(this.#database, 'coordination', 'begin', work, this.#errand);
  }

  #inNextTurn<T>(
    ask: (read: ReadRows, entered: Promise<readonly StandingRow[]>) => Promise<T>,
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => void this.#flush());
      this.#waiting.push({
        run: async (read, entered) => resolve(await ask(read, entered)),
        fail: reject,
      });
    });
  }

  async #flush(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    const ask = (read: ReadRows) => {
      const entered = this.#enter(read);
      return [entered, ...waiting.map(({ run }) => run(read, entered))];
    };
    try {
      await readTogether(this.#database, 'coordination', ask, this.#errand);
    } catch (error) {
      for (const { fail } of waiting) fail(error);
    }
  }

  #enter(read: ReadRows): Promise<readonly StandingRow[]> {
    return enter(read, this.#who, this.#named);
  }
}
