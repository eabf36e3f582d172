import { readRows, type Database } from '../../../server/database.ts';
import { perCentre, type PerCentre } from '../centres.ts';

const standard: PerCentre<string> = {
  JOBCENTER: 'Center for Arbejdsmarked',
  SOCIAL: 'Center for Sundhed og Omsorg',
  CHILDREN: 'Center for Børn og Læring',
};

/** What the municipality calls its centres; the usual name where it has not said. */
export async function findCentreNames(database: Database): Promise<PerCentre<string>> {
  const rows = await readRows<{ readonly code: string; readonly name: string }>(
    database,
    'coordination',
    'select code, name from coordination.centres',
  );
  return perCentre((code) => rows.find((row) => row.code === code)?.name ?? standard[code]);
}
