import type { Context } from '../context.ts';
import { toCounting, toFullTime } from '../norms.ts';
import type { Programme } from '../programmes/programme.ts';
import type { CaseloadFacts, Situation } from './situation.ts';

/** How many citizens the team's caseworkers have, norm by norm; undefined for the citizen, whom it is not told. */
export async function readCaseloads(
  { code, norms }: Programme,
  team: NonNullable<Situation['team']>,
  { caller, loaders }: Context,
): Promise<readonly CaseloadFacts[] | undefined> {
  if (caller?.employeeId === undefined) return undefined;
  const found = await Promise.all(
    norms.flatMap((norm) => {
      const members = team.filter(({ role }) => norm.role === undefined || role === norm.role);
      const ids = [...new Set(members.map(({ caseworkerId }) => caseworkerId))];
      return ids.map(async (caseworkerId): Promise<CaseloadFacts[]> => {
        const counting = toCounting({ ...norm, programme: code });
        const row = await loaders.caseloadByNorm.load({ counting, caseworkerId });
        if (!row) return [];
        const { name, citizens } = row;
        const held = { name: norm.name, most: toFullTime(norm), source: norm.source.join(', ') };
        return [{ caseworkerId, name, citizens, norm: held }];
      });
    }),
  );
  return found.flat();
}
