/**
 * Nearly all that a request makes is gone before the next: with room for more of it before tidying up, a gateway takes a
 * quarter less processor time, and some 60 MB of memory more.
 */
const young: readonly string[] = ['--max-semi-space-size=64'];

/** What Node needs to run files of ours. */
export const typescript: readonly string[] = [
  '--import',
  new URL('../server/typescript.js', import.meta.url).href,
];

/** What Node is told wherever we start it. */
export const nodeFlags: readonly string[] = [...young, ...typescript];
