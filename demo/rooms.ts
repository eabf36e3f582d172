import { readFile } from 'node:fs/promises';
import { dubu } from '../subgraphs/children/demo/rows.ts';
import { momentum } from '../subgraphs/jobcenter/demo/rows.ts';
import { nexus } from '../subgraphs/social/demo/rows.ts';
import type { DemoCitizen } from './citizen.ts';
import type { Tables } from './copy.ts';
import type { Row } from './row.ts';
import type { DemoStaff } from './staff.ts';

/** One centre: its database, and how its system writes a citizen down. */
export interface CentreRoom {
  readonly name: 'jobcenter' | 'social' | 'children';
  readonly code: 'JOBCENTER' | 'SOCIAL' | 'CHILDREN';
  readonly system: {
    readonly tables: Tables;
    toRows(citizen: DemoCitizen, number: number): Iterable<Row>;
    toFixedRows(staff: readonly DemoStaff[], asOf: Date): Iterable<Row>;
    measureId(number: number, index: number): string;
  };
}

export const centreRooms: readonly CentreRoom[] = [
  { name: 'jobcenter', code: 'JOBCENTER', system: momentum },
  { name: 'social', code: 'SOCIAL', system: nexus },
  { name: 'children', code: 'CHILDREN', system: dubu },
];

/** The names of the four databases. */
export const databaseNames = ['coordination', ...centreRooms.map(({ name }) => name)];

/** The text of an SQL file that lies in a room's folder. */
export function readRoomSql(room: string, file: string): Promise<string> {
  return readFile(new URL(`../subgraphs/${room}/${file}`, import.meta.url), 'utf8');
}
