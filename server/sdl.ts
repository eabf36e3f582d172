import { readFileSync } from 'node:fs';
import { parse, type DocumentNode } from 'graphql';

export const rooms = ['coordination', 'jobcenter', 'social', 'children'] as const;
export type RoomName = (typeof rooms)[number];

/** A room's SDL: what all rooms share, then its own. */
export function readSdl(room: RoomName): DocumentNode {
  return parse(`${readSchemaFile('common')}\n${readSchemaFile(room)}`);
}

/** A file of `schema/`, the contract. */
export function readSchemaFile(name: string): string {
  return readFileSync(new URL(`../schema/${name}.graphql`, import.meta.url), 'utf8');
}
