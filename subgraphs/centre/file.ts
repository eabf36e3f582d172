import type DataLoader from 'dataloader';
import type { Pass } from '../../server/pass.ts';
import type { CentreContext } from './context.ts';
import type { MeasureRow } from './views.ts';

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
  if (token === null) return null;
  const pass = await context.openPass(token);
  return { token, pass, citizens: await loadAll(context.loaders.citizensByCpr, pass.cprs) };
}

/** The rows of every number the citizen has had, those of the current one first. */
export async function loadAll<Row>(loader: ByCpr<Row>, cprs: readonly string[]): Promise<Row[]> {
  return (await Promise.all(cprs.map((cpr) => loader.load(cpr)))).flat();
}

/** The measures of a file, those registered under a former number included, ordered by start. */
export async function loadMeasures<Row extends MeasureRow>(
  loader: ByCpr<Row>,
  pass: Pass,
): Promise<Row[]> {
  const rows = await loadAll(loader, pass.cprs);
  return pass.cprs.length > 1
    ? rows.toSorted((a, b) => (a.starts_on < b.starts_on ? -1 : 1))
    : rows;
}

/** One measure by its id, if it is the citizen's that the pass is for. */
export async function findMeasure<Row extends MeasureRow>(
  reference: { readonly id: string; readonly pass: string },
  centre: string,
  context: CentreContext<{ readonly measuresByCpr: ByCpr<Row> }>,
): Promise<Row | undefined> {
  const pass = await context.openPass(reference.pass);
  const rows = await loadAll(context.loaders.measuresByCpr, pass.cprs);
  return rows.find((row) => `${centre}-${row.id}` === reference.id);
}
