import { describe, expect, it } from 'vitest';
import { loadLaws } from '../../../../subgraphs/coordination/laws/load-laws.ts';
import {
  loadProgrammes,
  shippedProgrammes,
} from '../../../../subgraphs/coordination/programmes/load-programmes.ts';
import type { Programme } from '../../../../subgraphs/coordination/programmes/programme.ts';

const programmes = loadProgrammes(shippedProgrammes, loadLaws());

/** What a handbook says, and where the file says it. */
export type Statement = readonly [
  title: string,
  read: (programme: Programme) => unknown,
  said: unknown,
];

export function describeProgramme(
  title: string,
  code: string,
  statements: readonly Statement[],
): void {
  describe(title, () => {
    it.each(statements)('%s', (_, read, said) => {
      const programme = programmes.find(code);
      expect(programme && read(programme)).toEqual(said);
    });
  });
}

export const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);
export const meeting = (programme: Programme, code: string) =>
  programme.meetings.find((one) => one.code === code);
export const role = (programme: Programme, name: string) =>
  programme.roles.find((one) => one.role === name);
export const norm = (programme: Programme, code: string) =>
  programme.norms.find((one) => one.code === code);
export const scale = (programme: Programme, code: string) =>
  programme.scales.find((one) => one.code === code);
