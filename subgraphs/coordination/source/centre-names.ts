import { readRows, type Database } from '../../../server/database.ts';
import { perCentre, type PerCentre } from '../centres.ts';

/** What the municipality calls its centres. */
export async function findCentreNames(database: Database): Promise<PerCentre<string>> {
  const rows = await readRows<{ readonly code: string; readonly name: string }>(
    database,
    'coordination',
    'select code, name from coordination.centres',
  );
  return perCentre((code) => rows.find((row) => row.code === code)?.name ?? code);
}
