import { toCaseworker } from './measure.ts';
import { getPromised } from './promised.ts';
import type { CaseRow } from './views.ts';

/** A case as the graph shows it. */
export function toCase(row: CaseRow, centre: string) {
  return {
    id: `${centre}-${row.id}`,
    title: getPromised(row, 'title'),
    law: { code: getPromised(row, 'law_code') },
    openedOn: getPromised(row, 'opened_on'),
    closedOn: row.closed_on,
    caseworker: toCaseworker(row.caseworker_id),
  };
}
