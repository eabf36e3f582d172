import { readRows, type Database } from '../../../server/database.ts';

export interface CaseworkerRow {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly unit: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

export function findCaseworkers(
  database: Database,
  ids: readonly string[],
): Promise<CaseworkerRow[]> {
  return readRows(
    database,
    'coordination',
    'select id, name, title, unit, email, phone from coordination.caseworkers where id = any(?)',
    [[...ids]],
  );
}
