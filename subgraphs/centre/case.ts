import { toCaseworker } from './measure.ts';
import type { CaseRow } from './views.ts';

/** A case as the graph shows it. */
export function toCase(row: CaseRow, centre: string) {
  return {
    id: `${centre}-${row.id}`,
    title: row.title,
    law: { code: row.law_code },
    openedOn: row.opened_on,
    closedOn: row.closed_on,
    caseworker: toCaseworker(row.caseworker_id),
  };
}
