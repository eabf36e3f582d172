import type DataLoader from 'dataloader';
import { ForbiddenError } from '../../server/errors.ts';
import type { Pass } from '../../server/pass.ts';
import { isCleared, opens, type Kind } from './clearance.ts';
import type { CentreContext } from './context.ts';
import type { MeasureRow } from './views.ts';

/**
 * What a centre alone knows of the citizen, one field of it; null where nothing is recorded.
 * "Nothing recorded" and "may not see" are two answers: without the kind in the pass it is refused.
 */
export function readOwnField<Citizen, Value>(
  { pass, citizens: [citizen] }: CentreFile<Citizen>,
  kind: Kind,
  read: (citizen: Citizen) => Value | null,
): Value | null {
  if (!opens(pass, kind)) throw new ForbiddenError('You may not see this of the centre’s file.');
  return citizen === undefined ? null : read(citizen);
}

/** One citizen's file at a centre, opened by its pass; the citizen's rows are one per CPR number, none when not known. */
export interface CentreFile<Citizen> {
  readonly token: string;
  readonly pass: Pass;
  readonly citizens: readonly Citizen[];
}

type ByCpr<Row> = DataLoader<string, readonly Row[]>;

/** Opens a citizen's file; no pass opens nothing, a bad one is refused. */
export async function openFile<Citizen>(
  token: string | null,
  context: CentreContext<{ readonly citizensByCpr: ByCpr<Citizen> }>,
): Promise<CentreFile<Citizen> | null> {
  if (token == null) return null;
  const pass = await context.openPass(token);
  context.foresee(pass);
  return { token, pass, citizens: await loadAll(context.loaders.citizensByCpr, pass) };
}

/** The rows of every number the citizen has had, in one order; without one, those of the current number first. */
export async function loadAll<Row>(
  loader: ByCpr<Row>,
  { cprs }: Pass,
  order: (a: Row, b: Row) => number = () => 0,
): Promise<Row[]> {
  const rows = await Promise.all(cprs.map((cpr) => loader.load(cpr)));
  return rows.flat().toSorted(order);
}

/** One measure by its id; refused unless it is the citizen's that the pass is for. */
export async function getMeasure<Row extends MeasureRow>(
  reference: { readonly id: string; readonly pass: string },
  centre: string,
  context: CentreContext<{ readonly measuresByCpr: ByCpr<Row> }>,
): Promise<Row> {
  const pass = await context.openPass(reference.pass);
  const rows = await loadAll(context.loaders.measuresByCpr, pass);
  const row = rows.find(({ id }) => `${centre}-${id}` === reference.id);
  if (!row || !opens(pass, 'MEASURES') || !isCleared(pass, row))
    throw new ForbiddenError('This pass does not open this measure.');
  return row;
}
