import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse, type DocumentNode } from 'graphql';

export const rooms = ['coordination', 'jobcenter', 'social', 'children'] as const;
export type RoomName = (typeof rooms)[number];

const folder = new URL('../schema/', import.meta.url);

/** A room's SDL: what all rooms share, then its own. */
export function readSdl(room: RoomName): DocumentNode {
  return parse(`${readSchemaFile('common')}\n${readSchemaFile(room)}`);
}

/** A part of `schema/`, the contract: one file, or a folder of them, one per noun, where it has outgrown one. */
export function readSchemaFile(name: string): string {
  const nouns = new URL(`${name}/`, folder);
  const files = existsSync(nouns)
    ? readdirSync(nouns).map((file) => new URL(file, nouns))
    : [new URL(`${name}.graphql`, folder)];
  return files
    .toSorted((a, b) => (a.href < b.href ? -1 : 1))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}
