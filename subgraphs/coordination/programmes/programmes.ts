import type { Programme } from './programme.ts';

/** The ways of working (arbejdsmodeller) that the municipality has written down. */
export interface Programmes {
  readonly all: readonly Programme[];
  find(code: string): Programme | undefined;
}

export function createProgrammes(all: readonly Programme[]): Programmes {
  const byCode = new Map(all.map((programme) => [programme.code, programme]));
  return { all, find: (code) => byCode.get(code) };
}
