import type { Pass } from '../../server/pass.ts';
import { toCase } from './case.ts';
import { isCleared, opens, type Classified } from './clearance.ts';
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
  return {
    status: ({ citizens }: File) =>
      citizens.length > 0 ? ('ANSWERED' as const) : ('NOT_KNOWN' as const),
    asOf: ({ citizens: [citizen] }: File) => citizen?.as_of?.toISOString() ?? null,
    cases: async ({ pass }: File, _: object, { loaders }: Context) =>
      opens(pass, 'CASES')
        ? (await loadAll(loaders.casesByCpr, pass, byOpening))
            .filter((row) => isCleared(pass, row))
            .map((row) => toCase(row, centre))
        : null,
    withheldCases: async ({ pass }: File, _: object, { loaders }: Context) =>
      opens(pass, 'CASES') ? countWithheld(pass, await loadAll(loaders.casesByCpr, pass)) : null,
    measures: async ({ pass, token }: File, _: object, { loaders }: Context) =>
      opens(pass, 'MEASURES')
        ? (await loadAll(loaders.measuresByCpr, pass, byStart))
            .filter((row) => isCleared(pass, row))
            .map((row) => toMeasure(row, token))
        : null,
    withheldMeasures: async ({ pass }: File, _: object, { loaders }: Context) =>
      opens(pass, 'MEASURES')
        ? countWithheld(pass, await loadAll(loaders.measuresByCpr, pass))
        : null,
    plans: async ({ pass }: File, _: object, { loaders }: Context) =>
      opens(pass, 'PLANS')
        ? toPlans(await loadAll(loaders.goalsByCpr, pass, byPlan), centre)
        : null,
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
