import { isOfGoals } from '../assessments/progression.ts';
import type { Programme } from '../programmes/programme.ts';
import type { ProgressRow } from '../source/figures.ts';
import { toCount, type Count } from './figures.ts';
import { findSuppressed } from './suppress.ts';

export interface ProgressFigure {
  readonly by: ProgressRow['by'];
  readonly citizens: Count;
  readonly closer: Count;
  readonly further: Count;
  readonly stayed: Count;
  readonly meanFirst: number | null;
  readonly meanLast: number | null;
  readonly stepsAYear: number | null;
  readonly expectedStepsAYear: number | null;
}

const nobody = { citizens: 0, closer: 0, further: 0, stayed: 0 };

/** How citizens moved, one row for each who scores; what is about few is kept back, the means with it. */
export function toProgress(
  { scales }: Pick<Programme, 'scales'>,
  rows: readonly ProgressRow[],
  least: number,
): ProgressFigure[] {
  return (['CITIZEN', 'CASEWORKER'] as const).map((by) => {
    const row = rows.find((one) => one.by === by);
    const { citizens, closer, further, stayed } = row ?? nobody;
    const parts = { closer, further, stayed };
    const kept = findSuppressed(
      new Map(
        Object.entries({ citizens, ...parts }).map(([key, value]) => [key, { citizens: value }]),
      ),
      [{ total: 'citizens', parts: Object.keys(parts) }],
      least,
    );
    const mean = (value: number | undefined) =>
      value === undefined || kept.has('citizens') ? null : Math.round(value * 100) / 100;
    return {
      by,
      citizens: toCount(citizens, kept.has('citizens')),
      closer: toCount(closer, kept.has('closer')),
      further: toCount(further, kept.has('further')),
      stayed: toCount(stayed, kept.has('stayed')),
      meanFirst: mean(row?.meanFirst),
      meanLast: mean(row?.meanLast),
      stepsAYear: mean(row?.stepsAYear),
      expectedStepsAYear: findExpected(scales, by),
    };
  });
}

/** What the programme expects of a year, on the scale that goals are scored on: from 1 to 10. */
function findExpected(scales: Programme['scales'], by: ProgressRow['by']): number | null {
  const scale = scales.find(
    (one) => isOfGoals(one) && one.by.includes(by) && one.stepsAYear !== undefined,
  );
  return scale?.stepsAYear ?? null;
}
