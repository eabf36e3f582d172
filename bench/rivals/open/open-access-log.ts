import type { openAccessLog as openReal } from '../../../subgraphs/coordination/access-log/open-access-log.ts';

/** Writes nothing down. */
export const openAccessLog: typeof openReal = () =>
  Promise.resolve({ write: () => Promise.resolve(), close: () => Promise.resolve() });
