import type { Database } from '../../../server/database.ts';
import { findViewFaults, type Columns } from '../../../server/source-views.ts';
import { readState } from '../measure.ts';
import type { CentreViews } from '../views.ts';
import { toReason } from './reason.ts';
import {
  countBrokenRows,
  countLegalBases,
  countStates,
  countUnlistedCaseworkers,
  keyOf,
} from './row-counts.ts';
import { quote, Tally, toCounted } from './tally.ts';
import { findUnindexed } from './unindexed.ts';

/** The laws that a centre may name; coordination keeps them. */
export interface LawCatalogue {
  knowsLaw(code: string): boolean;
  knowsParagraph(code: string, paragraph: string): boolean;
}

/** What whoever writes a centre's source views should know; in numbers and codes, no CPR number and no name. */
export interface SourceReport {
  /** What breaks the contract: wrong answers, or none. */
  readonly faults: readonly string[];
  /** What is shown, but not understood. */
  readonly warnings: readonly string[];
}

/** Reads all views of a centre; their rows only once their columns keep the contract. */
export async function findSourceReport(
  database: Database,
  name: string,
  views: CentreViews,
  catalogue: LawCatalogue,
): Promise<SourceReport> {
  const viewFaults = await findViewFaults(database, name, 'helhed', views);
  if (viewFaults.length > 0) return { faults: viewFaults, warnings: [] };
  const reports = [];
  for (const [view, columns] of Object.entries(views)) {
    reports.push(
      await findRowReport(database, name, view, columns).catch((error: unknown) => ({
        faults: [`view helhed.${view} cannot be read: ${toReason(error)}`],
        warnings: [],
        isUnread: true,
      })),
    );
  }
  const codeWarnings = reports.some((report) => 'isUnread' in report)
    ? []
    : [
        ...(await findStateWarnings(database, name)),
        ...(await findLawWarnings(database, name, catalogue)),
        ...(await findCaseworkerWarnings(database, name)),
        ...(await findIndexWarnings(database, name, views)),
      ];
  return {
    faults: reports.flatMap(({ faults }) => faults),
    warnings: [...reports.flatMap(({ warnings }) => warnings), ...codeWarnings],
  };
}

async function findRowReport(
  database: Database,
  name: string,
  view: string,
  columns: Columns,
): Promise<SourceReport> {
  const { empty, repeated, unreadable } = await countBrokenRows(database, name, view, columns);
  const faults = Object.entries(empty).flatMap(([column, rows]) =>
    rows === 0
      ? []
      : `column ${column} of view helhed.${view} is null in ${toCounted(rows, 'row')}; expected ${columns[column] ?? ''}`,
  );
  if (repeated > 0) {
    faults.push(
      `view helhed.${view} has ${toCounted(repeated, 'row')} too many; expected one for each ${keyOf(view)}`,
    );
  }
  const warnings =
    unreadable === 0
      ? []
      : [
          `column cpr of view helhed.${view} is no CPR number in ${toCounted(unreadable, 'row')}; expected ten characters, no hyphen`,
        ];
  return { faults, warnings };
}

async function findStateWarnings(database: Database, name: string): Promise<string[]> {
  const unmapped = new Tally();
  const mapped = [];
  for (const { code, state, rows } of await countStates(database, name)) {
    if (state === null) unmapped.add(`state ${quote(code)}`, { view: 'measures', rows });
    else if (state !== 'UNKNOWN' && readState(state) === 'UNKNOWN') {
      mapped.push(
        `state ${quote(code)} is mapped to ${quote(state)}, which is no MeasureState: ${toCounted(rows, 'measure')}`,
      );
    }
  }
  return [...unmapped.toLines('is not in helhed.states and is shown as UNKNOWN'), ...mapped];
}

async function findLawWarnings(
  database: Database,
  name: string,
  catalogue: LawCatalogue,
): Promise<string[]> {
  const laws = new Tally();
  const paragraphs = new Tally();
  for (const { law, paragraph, ...count } of await countLegalBases(database, name)) {
    if (!catalogue.knowsLaw(law)) laws.add(`law ${quote(law)}`, count);
    else if (paragraph !== null && !catalogue.knowsParagraph(law, paragraph)) {
      paragraphs.add(`paragraph ${quote(`${law} ${paragraph}`)}`, count);
    }
  }
  const fault = 'is not in the law catalogue';
  return [...laws.toLines(fault), ...paragraphs.toLines(fault)];
}

async function findCaseworkerWarnings(database: Database, name: string): Promise<string[]> {
  const unlisted = new Tally();
  for (const { id, ...count } of await countUnlistedCaseworkers(database, name)) {
    // An id with blanks in it is somebody's name in the wrong column.
    unlisted.add(
      /\s/.test(id) ? 'a caseworker with blanks in the id' : `caseworker ${quote(id)}`,
      count,
    );
  }
  return unlisted.toLines('is not in helhed.caseworkers');
}

async function findIndexWarnings(
  database: Database,
  name: string,
  views: CentreViews,
): Promise<string[]> {
  const warnings = [];
  for (const [view, columns] of Object.entries(views)) {
    if (!('cpr' in columns)) continue;
    for (const { table, rows } of await findUnindexed(database, name, view)) {
      warnings.push(
        `view helhed.${view} goes through all ${toCounted(rows, 'row')} of ${table} for each citizen; expected an index on what it is looked up by`,
      );
    }
  }
  return warnings;
}
