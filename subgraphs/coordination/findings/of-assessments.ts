import { isOfGoals } from '../assessments/progression.ts';
import type { Context } from '../context.ts';
import type { OpenCitizen } from '../admission/open-citizen.ts';
import type { Situation } from './situation.ts';

/** When the programme's scales were assessed last, where the caller may see it; a goal's score is one on the goals' scale. */
export async function readAssessed(
  { id, access }: OpenCitizen,
  { loaders, room }: Context,
): Promise<Situation['assessed']> {
  if (!access.parts.has('COORDINATION') || !access.parts.has('PLAN')) return undefined;
  const [coordination, last] = await Promise.all([
    loaders.coordinationByCitizenId.load(id),
    loaders.lastAssessedByCitizenId.load(id),
  ]);
  const programme = coordination && room.programmes.find(coordination.model);
  return (programme?.scales ?? []).flatMap((scale) =>
    last
      .filter((row) => row.scale === scale.code || (row.scale === null && isOfGoals(scale)))
      .map(({ by, on }) => ({ scale: scale.code, by, on })),
  );
}
