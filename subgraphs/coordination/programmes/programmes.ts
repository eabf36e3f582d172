import type { Programme } from './programme.ts';

/** The programmes that the municipality works by. */
export interface Programmes {
  find(code: string): Programme | undefined;
  readonly all: readonly Programme[];
}

export function createProgrammes(all: readonly Programme[]): Programmes {
  return { all, find: (code) => all.find((programme) => programme.code === code) };
}
