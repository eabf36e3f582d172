/** Asks by the way that it is given, such as a connection. */
export type Ask<Way> = (way: Way) => Promise<unknown>;

/** Something that is asked in the bundle of its turn, for its own answer. */
export type AskBundled<Way> = <Answer>(ask: (way: Way) => Promise<Answer>) => Promise<Answer>;

interface Bundled<Way> {
  readonly ask: Ask<Way>;
  readonly fail: (error: unknown) => void;
}

/**
 * Bundles what is asked in one turn of the event loop: `send` is handed all of it, and asks each. Each has its own answer,
 * or error; what `send` itself fails with is the error of all that have none.
 */
export function createBundle<Way>(
  send: (asks: readonly Ask<Way>[]) => Promise<unknown>,
): AskBundled<Way> {
  let bundle: Bundled<Way>[] = [];
  const sendOff = () => {
    const bundled = bundle;
    bundle = [];
    send(bundled.map(({ ask }) => ask)).catch((error: unknown) => {
      for (const { fail } of bundled) fail(error);
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
