/** How to close what was opened, in the order in which it was. */
export type Closers = (() => Promise<void>)[];

/** Does the work of a command; what it opened is closed, the last first, however it ends. */
export async function closeAfter(work: (closers: Closers) => Promise<void>): Promise<void> {
  const closers: Closers = [];
  const closeAll = async () => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void closeAll().then(() => process.exit(130)));
  try {
    await work(closers);
  } finally {
    await closeAll();
  }
}
