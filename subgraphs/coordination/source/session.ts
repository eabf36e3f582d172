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
  /** Keeps the transaction for what is asked in the turn in which the answers come. */
  readonly keep: () => void;
}

/**
 * The statements of one request, as its caller: each transaction begins by saying who asks and about whom,
 * and Postgres shows rows of those citizens only to whom it finds a relation itself.
 * What is asked in the same turn goes in one transaction, at once. Who asks how the caller stands decides by it, and then
 * reads on: what is asked in the turn in which the answers come goes in the same transaction, by the relations that were
 * found when it began.
 */
export class Session {
  readonly #database: Database;
  readonly #errand: Errand;
  readonly #who: string;
  readonly #named = { ids: new Set<string>(), cprs: new Set<string>() };
  readonly #ask: AskBundled<Entered>;
  /** Counts what Postgres must be told anew for: somebody more whom it is about, or something changed. */
  #news = 0;

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
      let told: { readonly news: number; readonly standing: Entered['standing'] } | undefined;
      let isKept = false;
      const keep = () => {
        isKept = true;
      };
      const start = (read: ReadRows, some: readonly Ask<Entered>[]) => {
        const news = this.#news;
        if (told?.news !== news) told = { news, standing: this.#enter(read) };
        const { standing } = told;
        return [standing, ...some.map((ask) => ask({ read, standing, keep }))];
      };
      const follow = async (asked: readonly Promise<unknown>[]) => {
        const more = await next(asked);
        return more.length > 0 ? (read: ReadRows) => start(read, more) : undefined;
      };
      return readTogether(
        database,
        'coordination',
        (read) => start(read, asks),
        request,
        (asked) => (isKept ? follow(asked) : undefined),
      );
    });
  }

  /** From here on the request's statements are also about these citizens. */
  approach(citizenIds: readonly string[]): void {
    this.#name(this.#named.ids, citizenIds);
  }

  /** The same of those who have, or once had, these CPR numbers. */
  approachByCpr(cprs: readonly string[]): void {
    this.#name(this.#named.cprs, cprs);
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
    return this.#ask(({ standing, keep }) => {
      keep();
      return standing;
    });
  }

  /** Changes something in a transaction of its own: all of it or nothing. */
  async change<T>(run: (read: ReadRows) => Promise<T>): Promise<T> {
    const work = async (read: ReadRows) => {
      await this.#enter(read);
      return run(read);
    };
    try {
      return await transact(this.#database, 'coordination', 'begin', work, this.#errand);
    } finally {
      // Also of one that failed: its commit may have come through.
      this.#news += 1;
    }
  }

  #name(named: Set<string>, more: readonly string[]): void {
    const before = named.size;
    for (const one of more) named.add(one);
    if (named.size > before) this.#news += 1;
  }

  #enter(read: ReadRows): Promise<readonly StandingRow[]> {
    return enter(read, this.#who, this.#named);
  }
}
