import { findDueFirst, openAll } from '../caseload/caseload.ts';
import {
  readCursor,
  readFirst,
  toConnection,
  type CursorList,
  type Page,
} from '../page/connection.ts';
import type { Context } from '../context.ts';
import type { OpenCitizen } from '../admission/open-citizen.ts';
import type { SignedIn } from '../signed-in.ts';
import { checkFilter, findFindings, type FindingFilter } from './findings.ts';
import { byUrgency, comparePlaces, toPlace } from './judge.ts';

/** How many citizens one list judges: a page of a caseload, and four times the norm of a full-time caseworker (G19). */
const most = 100;
const list: CursorList = {
  name: 'findings',
  isPlace: (place, id) => /^[0-2] \d{4}-\d{2}-\d{2}$/.test(place) && id !== '',
};

/** Whom the findings of a caseload are of. */
export async function findCaseloadOf(caller: SignedIn, context: Context): Promise<OpenCitizen[]> {
  const { ids } = await findDueFirst(caller, most, context);
  const opened = await openAll(
    ids.map((id) => ({ id })),
    context,
  );
  return opened.flatMap((citizen) => citizen ?? []);
}

/** The findings of a caseload in one list, a page at a time: judged from what the centres answered about each. */
export async function findWorkList(caller: SignedIn, page: Page & FindingFilter, context: Context) {
  checkFilter(page);
  const first = readFirst(page.first);
  const after = readCursor(page.after, list);
  const { isEverybody } = await findDueFirst(caller, most, context);
  const opened = await openAll((caller.brought ?? []).slice(0, most), context);
  const citizens = opened.flatMap((citizen) => citizen ?? []);
  const found = citizens.map((citizen) => findFindings(citizen, page, context));
  const all = (await Promise.all(found)).flat().toSorted(byUrgency);
  const rest = after ? all.filter((finding) => comparePlaces(toPlace(finding), after) > 0) : all;
  return {
    ...toConnection(rest.slice(0, first + 1), page, {
      list,
      place: toPlace,
      toNode: (finding) => finding,
    }),
    totalCount: all.length,
    isComplete: isEverybody && all.every(({ outcome }) => outcome === 'FOUND'),
  };
}
