/** Asks by the way that it is given, such as a connection. */
export type Ask<Way> = (way: Way) => Promise<unknown>;

/** Something that is asked in the bundle of its turn, for its own answer. */
export type AskBundled<Way> = <Answer>(ask: (way: Way) => Promise<Answer>) => Promise<Answer>;

/**
 * Resolves, once all of `asked` have answered, with what the same turn of the event loop asks for next: it is the caller's
 * to ask then, and is not sent by itself. With nothing where that turn asks nothing; rejects as the first of `asked` does.
 */
export type Next<Way> = (asked: readonly Promise<unknown>[]) => Promise<readonly Ask<Way>[]>;

interface Bundled<Way> {
  readonly ask: Ask<Way>;
  readonly fail: (error: unknown) => void;
}

/**
 * Bundles what is asked in one turn of the event loop: `send` is handed all of it, and asks each. Each has its own answer,
 * or error; what `send` itself fails with is the error of all that have none.
 */
export function createBundle<Way>(
  send: (asks: readonly Ask<Way>[], next: Next<Way>) => Promise<unknown>,
): AskBundled<Way> {
  let bundle: Bundled<Way>[] = [];
  /** Who has the next bundle in place of `send`. */
  let taker: ((bundled: readonly Bundled<Way>[]) => void) | undefined;

  const sendOff = () => {
    const bundled = bundle;
    bundle = [];
    if (taker) taker(bundled);
    else sendAnew(bundled);
  };
  const sendAnew = (bundled: readonly Bundled<Way>[]) => {
    const sent = [...bundled];
    const next: Next<Way> = async (asked) => {
      await Promise.all(asked);
      const following = await takeNext();
      sent.push(...following);
      return following.map(toAsk);
    };
    send(bundled.map(toAsk), next).catch((error: unknown) => {
      for (const { fail } of sent) fail(error);
    });
  };
  /** What an answer makes somebody ask is asked within its turn: by promises, and not after a timer, a file or a fetch. */
  const takeNext = () =>
    new Promise<readonly Bundled<Way>[]>((resolve) => {
      const take = (bundled: readonly Bundled<Way>[]) => {
        taker = undefined;
        resolve(bundled);
      };
      // Two have their answers in one turn: what follows goes with the later.
      taker?.([]);
      taker = take;
      // `sendOff` runs in the first of the two, queued in this turn; the second comes to pass where nothing was asked.
      setImmediate(() => setImmediate(() => taker === take && take([])));
    });
  return <Answer>(ask: (way: Way) => Promise<Answer>) =>
    new Promise<Answer>((resolve, reject) => {
      if (bundle.length === 0) setImmediate(sendOff);
      bundle.push({
        ask: (way) => {
          const answer = ask(way);
          answer.then(resolve, reject);
          return answer;
        },
        fail: reject,
      });
    });
}

function toAsk<Way>({ ask }: Bundled<Way>): Ask<Way> {
  return ask;
}
