import type { Pass } from '../../server/pass.ts';
import { toCase } from './case.ts';
import { isCleared, opens, type Classified, type Kind } from './clearance.ts';
import type { CentreContext } from './context.ts';
import { getMeasure, loadAll, type CentreFile } from './file.ts';
import type { Loaders } from './loaders.ts';
import { byOpening, byPlan, byStart } from './order.ts';
import { toPlans } from './plan.ts';
import type { CitizenRow, MeasureRow } from './views.ts';

type ToMeasure<Row, Shown> = (row: Row, pass: string) => Shown;

/** The fields that every centre's file has; a room adds what only its centre knows. */
export function createFileResolvers<Code extends string, Row extends MeasureRow, Shown>(
  centre: Code,
  toMeasure: ToMeasure<Row, Shown>,
) {
  type File = CentreFile<CitizenRow>;
  type Context = CentreContext<Loaders<CitizenRow, Row>>;
  /** A part of the file: null where the pass opens no such kind, else read, and noted for `isComplete`. */
  const part =
    <Value>(kind: Kind, read: (file: File, loaders: Context['loaders']) => Promise<Value>) =>
    async (file: File, _: object, { loaders, readings }: Context) =>
      opens(file.pass, kind) ? readings.note(file.pass, read(file, loaders)) : null;
  return {
    status: ({ citizens }: File) =>
      citizens.length > 0 ? ('ANSWERED' as const) : ('NOT_KNOWN' as const),
    asOf: ({ citizens: [citizen] }: File) => citizen?.as_of?.toISOString() ?? null,
    isComplete: ({ pass }: File, _: object, { readings }: Context) => readings.haveSucceeded(pass),
    cases: part('CASES', async ({ pass }, { casesByCpr }) =>
      (await loadAll(casesByCpr, pass, byOpening))
        .filter((row) => isCleared(pass, row))
        .map((row) => toCase(row, centre)),
    ),
    withheldCases: part('CASES', async ({ pass }, { casesByCpr }) =>
      countWithheld(pass, await loadAll(casesByCpr, pass)),
    ),
    measures: part('MEASURES', async ({ pass, token }, { measuresByCpr }) =>
      (await loadAll(measuresByCpr, pass, byStart))
        .filter((row) => isCleared(pass, row))
        .map((row) => toMeasure(row, token)),
    ),
    withheldMeasures: part('MEASURES', async ({ pass }, { measuresByCpr }) =>
      countWithheld(pass, await loadAll(measuresByCpr, pass)),
    ),
    plans: part('PLANS', async ({ pass }, { goalsByCpr }) =>
      toPlans(await loadAll(goalsByCpr, pass, byPlan), centre),
    ),
  };
}

function countWithheld(pass: Pass, rows: readonly Classified[]): number {
  return rows.filter((row) => !isCleared(pass, row)).length;
}

/** One measure by id and pass: the way back in for fields that only its centre knows. */
export function createMeasureReference<Row extends MeasureRow, Shown>(
  centre: string,
  toMeasure: ToMeasure<Row, Shown>,
) {
  return async (
    reference: { readonly id: string; readonly pass: string },
    context: CentreContext<Loaders<CitizenRow, Row>>,
  ) => toMeasure(await getMeasure(reference, centre, context), reference.pass);
}
