import type { Programme } from './programme.ts';

/** The ways of working that the municipality has files for, by code. */
export interface Programmes {
  find(code: string): Programme | undefined;
  readonly all: readonly Programme[];
}

export function createProgrammes(all: readonly Programme[]): Programmes {
  const byCode = new Map(all.map((one) => [one.code, one]));
  return { find: (code) => byCode.get(code), all };
}
