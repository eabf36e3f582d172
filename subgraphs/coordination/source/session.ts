import type { Database, ReadRows } from '../../../server/database.ts';
import { createBundle, type Ask, type AskBundled } from '../../../server/database/bundle.ts';
import { readTogether, transact } from '../../../server/database/transaction.ts';
import type { Errand } from '../../../server/errand.ts';
import type { RequestFacts } from '../../../server/subgraph.ts';
import { enter, type StandingRow } from './standing.ts';

type Bindings = Parameters<ReadRows>[1];

/** How a statement is asked: not before Postgres knows who asks. */
interface Entered {
  readonly read: ReadRows;
  readonly standing: Promise<readonly StandingRow[]>;
}

/**
 * The statements of one request, as its caller: each transaction begins by saying who asks and about whom,
 * and Postgres shows rows of those citizens only to whom it finds a relation itself.
 * What is asked in the same turn goes in one transaction, at once. Who asks how the caller stands decides by it, and then
 * reads on: what is asked in the turn in which the answers come goes in the same transaction.
 */
export class Session {
  readonly #database: Database;
  readonly #errand: Errand;
  readonly #who: string;
  readonly #named = { ids: new Set<string>(), cprs: new Set<string>() };
  readonly #ask: AskBundled<Entered>;
  /** Whether something will be decided by the answers of this turn. */
  #decides = false;

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
    this.#ask = createBundle((asks, next) => {
      const follows = this.#decides;
      this.#decides = false;
      const enterAndAsk = this.#createStart();
      return readTogether(
        database,
        'coordination',
        (read) => enterAndAsk(read, asks),
        request,
        follows
          ? async (answers) => {
              const more = await next(answers);
              return more.length > 0 ? (read) => enterAndAsk(read, more) : undefined;
            }
          : undefined,
      );
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
    return this.#ask(async ({ read, standing }) => {
      const [rows] = await Promise.all([read<Row>(sql, bindings), standing]);
      return rows;
    });
  }

  /** How the caller stands to everybody whom the request is about: what Postgres found when it was told last. */
  readStanding(): Promise<readonly StandingRow[]> {
    this.#decides = true;
    return this.#ask(({ standing }) => standing);
  }

  /** Changes something in a transaction of its own: all of it or nothing. */
  change<T>(run: (read: ReadRows) => Promise<T>): Promise<T> {
    const work = async (read: ReadRows) => {
      await this.#enter(read);
      return run(read);
    };
    return transact(this.#database, 'coordination', 'begin', work, this.#errand);
  }

  /** Starts statements of one transaction: who asks and about whom is said first, and again where it is about more. */
  #createStart() {
    let told: { readonly about: number; readonly standing: Entered['standing'] } | undefined;
    return (read: ReadRows, asks: readonly Ask<Entered>[]) => {
      const about = this.#named.ids.size + this.#named.cprs.size;
      if (told?.about !== about) told = { about, standing: this.#enter(read) };
      const { standing } = told;
      return [standing, ...asks.map((ask) => ask({ read, standing }))];
    };
  }

  #enter(read: ReadRows): Promise<readonly StandingRow[]> {
    return enter(read, this.#who, this.#named);
  }
}
