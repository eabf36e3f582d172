import type { CentreCode } from '../centres.ts';
import type { Programme } from '../programmes/programme.ts';
import type { CaseloadRow } from '../source/figures.ts';

export interface CaseloadFigure {
  readonly norm: string | null;
  readonly name: string | null;
  readonly saidBy: string | null;
  readonly role: string | null;
  readonly centre: { readonly code: CentreCode } | null;
  readonly most: number | null;
  readonly per: string | null;
  readonly caseworkers: number | null;
  readonly median: number | null;
  readonly highest: number | null;
  readonly aboveNorm: number | null;
  readonly isSuppressed: boolean;
}

type Norm = Programme['norms'][number];

/** Of one or two caseworkers each number would be somebody's; of none, it is nobody's. */
const fewestCaseworkers = 3;
const coordinating = 'COORDINATING_CASEWORKER';

/** How many citizens caseworkers have: a row for each norm, and one for who coordinates where no norm is about them. */
export function toCaseloads(
  { norms }: Pick<Programme, 'norms'>,
  rows: readonly CaseloadRow[],
): CaseloadFigure[] {
  const isAboutAll = ({ centre, role = coordinating, track }: Norm) =>
    centre === undefined && role === coordinating && track === undefined;
  return [
    ...norms.map((norm) => toFigure(norm, findLoads(norm, rows))),
    ...(norms.some(isAboutAll) ? [] : [toFigure(undefined, findLoads(undefined, rows))]),
  ];
}

/** A norm with a centre is about all the cases there; any other about the programme's citizens. */
function findLoads(norm: Norm | undefined, rows: readonly CaseloadRow[]): readonly number[] {
  const { centre, role = coordinating, track } = norm ?? {};
  const row = rows.find((one) =>
    centre === undefined
      ? one.role === role && (track === undefined ? one.isAll : !one.isAll && one.track === track)
      : one.centre === centre,
  );
  return row?.loads ?? [];
}

function toFigure(norm: Norm | undefined, loads: readonly number[]): CaseloadFigure {
  const isSuppressed = loads.length > 0 && loads.length < fewestCaseworkers;
  const show = <Value>(value: Value) => (isSuppressed ? null : value);
  const { centre } = norm ?? {};
  return {
    norm: norm?.code ?? null,
    name: norm?.name ?? null,
    saidBy: norm?.saidBy ?? null,
    role: centre === undefined ? (norm?.role ?? coordinating) : null,
    centre: centre === undefined ? null : { code: centre },
    most: norm?.most ?? null,
    per: norm?.per ?? null,
    caseworkers: show(loads.length),
    median: show(toMedian(loads)),
    highest: show(loads.at(-1) ?? null),
    aboveNorm: norm ? show(loads.filter((load) => load > norm.most).length) : null,
    isSuppressed,
  };
}

/** The middle of numbers in order; null of none. */
function toMedian(ordered: readonly number[]): number | null {
  const middle = ordered.length / 2;
  const [low, high] = [ordered[Math.ceil(middle) - 1], ordered[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
