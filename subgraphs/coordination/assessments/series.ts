import type { Day } from '../../../server/day.ts';
import { BadUserInputError } from '../../../server/errors.ts';
import { shift } from '../calendar/duration.ts';
import type { Context } from '../context.ts';
import type { AssessmentRow } from '../source/assessments.ts';
import { findProgression, type Progression } from './progression.ts';

/** The assessments on one scale by one of them, over time. */
export interface AssessmentSeries {
  readonly scale: string;
  readonly name: string;
  readonly by: AssessmentRow['by'];
  readonly assessments: readonly AssessmentRow[];
  readonly progression: Progression;
  /** By when the programme wants the next one. */
  readonly nextDueOn: Day | null;
}

/**
 * A citizen’s assessments by scale and by whom, in the order of the codes; of one scale where it is named. A scale of
 * another programme is empty, as a caseload of several programmes is asked for one; one of none is refused.
 */
export async function findSeries(
  citizenId: string,
  only: string | null | undefined,
  context: Context,
): Promise<AssessmentSeries[]> {
  const { loaders, room } = context;
  const [coordination, rows] = await Promise.all([
    loaders.coordinationByCitizenId.load(citizenId),
    loaders.assessmentsByCitizenId.load(citizenId),
  ]);
  checkScale(only, rows, context);
  const scales = (coordination && room.programmes.find(coordination.model)?.scales) ?? [];
  const asked = rows.filter(({ scale }) => only == null || scale === only);
  const codes = [...new Set(asked.map(({ scale }) => scale))].toSorted();
  return codes.flatMap((code) =>
    (['CITIZEN', 'CASEWORKER'] as const).flatMap((by) => {
      const assessments = asked.filter((row) => row.scale === code && row.by === by);
      if (assessments.length === 0) return [];
      const scale = scales.find((one) => one.code === code);
      const progression = findProgression(assessments, scale);
      const last = assessments.at(-1);
      const nextDueOn = scale?.every && last ? shift(last.assessedOn, scale.every) : null;
      return { scale: code, name: scale?.name ?? code, by, assessments, progression, nextDueOn };
    }),
  );
}

/** Refuses a scale that nobody has: an empty list would read as "never assessed". */
function checkScale(
  only: string | null | undefined,
  rows: readonly AssessmentRow[],
  { room }: Pick<Context, 'room'>,
): void {
  if (only == null || rows.some(({ scale }) => scale === only)) return;
  const codes = room.programmes.all.flatMap(({ scales }) => scales.map(({ code }) => code));
  if (codes.includes(only)) return;
  const known = [...new Set(codes)].toSorted().join(', ');
  throw new BadUserInputError(`scale is no code of this municipality; it has ${known}.`);
}
