import type { Context } from '../../context.ts';
import type { Programme } from '../../programmes/programme.ts';
import type { CoordinationRow } from '../../source/coordinations.ts';
import { toCaseloads } from '../caseloads.ts';
import type { CaseloadFacts } from '../situation.ts';

/** About employees: the rows tell it to nobody but who works with the citizen. */
export async function readCaseloads(
  citizenId: string,
  { programme, track }: { programme: Programme } & Pick<CoordinationRow, 'track'>,
  { loaders }: Context,
): Promise<readonly CaseloadFacts[]> {
  if (programme.norms.length === 0) return [];
  const rows = await loaders.caseloadsByCitizenId.load(citizenId);
  const caseworkers = [...new Set(rows.map(({ caseworkerId }) => caseworkerId))];
  const hours = await Promise.all(
    caseworkers.map((id) => loaders.workingHoursByCaseworkerId.load(id)),
  );
  return Promise.all(
    toCaseloads(programme, track, rows, hours.flat()).map(async (caseload) => ({
      ...caseload,
      name:
        (await loaders.caseworkerById.load(caseload.caseworkerId))?.name ?? caseload.caseworkerId,
    })),
  );
}
