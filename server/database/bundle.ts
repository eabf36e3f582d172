/** Asks by the way that it is given, such as a connection. */
export type Ask<Way> = (way: Way) => Promise<unknown>;

/** Something that is asked in the bundle of its turn, for its own answer. */
export type AskBundled<Way> = <Answer>(ask: (way: Way) => Promise<Answer>) => Promise<Answer>;

/**
 * What is asked next, where that is in the turn of the event loop in which the answers come; nothing where it is not, or
 * where one of them is an error. Who waits for it asks each.
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
  /** Hands a bundle to who waits for the next. */
  let take: ((bundled: readonly Bundled<Way>[]) => void) | undefined;

  const sendOff = () => {
    const bundled = bundle;
    bundle = [];
    if (take) take(bundled);
    else sendAnew(bundled);
  };
  const sendAnew = (first: readonly Bundled<Way>[]) => {
    const sent = [...first];
    const next = (asked: readonly Promise<unknown>[]) =>
      new Promise<readonly Ask<Way>[]>((resolve) => {
        const taking = (bundled: readonly Bundled<Way>[]) => {
          take = undefined;
          sent.push(...bundled);
          resolve(bundled.map(toAsk));
        };
        const wait = () => {
          // Two have their answers in one turn: what follows can go with one of them.
          take?.([]);
          take = taking;
          // What follows from the last answer is sent off in the first of these turns.
          setImmediate(() => setImmediate(() => take === taking && taking([])));
        };
        Promise.all(asked).then(wait, () => resolve([]));
      });
    send(first.map(toAsk), next).catch((error: unknown) => {
      for (const { fail } of sent) fail(error);
    });
  };
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
