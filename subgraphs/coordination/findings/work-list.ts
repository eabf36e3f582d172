import { findDueFirst, openAll } from '../caseload/caseload.ts';
import { readFirst, toConnection, type Page } from '../page/connection.ts';
import { readCursor, type CursorList } from '../page/cursor.ts';
import type { Context } from '../context.ts';
import type { CentreCode } from '../centres.ts';
import type { SignedIn } from '../signed-in.ts';
import { checkFilter, findFindings, type FindingFilter } from './findings.ts';
import { byUrgency, comparePlaces, toPlace } from './judge.ts';

/** How many citizens one list judges: a page of a caseload, and four times the norm of a full-time caseworker (G19). */
const most = 100;
const toList = ({ severity, rule, until }: FindingFilter): CursorList => ({
  name: 'findings',
  asked: { severity, rule, until },
  isPlace: (place, id) => /^[0-2] \d{4}-\d{2}-\d{2}$/.test(place) && id !== '',
});

/** Those of the caseload whom a centre is asked about; nobody whom the caller sees nothing of there. */
export async function findCaseloadAt(centre: CentreCode, caller: SignedIn, context: Context) {
  const { ids } = await findDue(caller, context);
  const opened = await openAll(
    ids.map((id) => ({ id })),
    context,
  );
  return opened.flatMap((citizen) =>
    citizen?.access.centres[centre].outcome === 'ALLOW' ? [citizen] : [],
  );
}

/** The findings of a caseload in one list, a page at a time: judged from what the centres answered about each. */
export async function findWorkList(caller: SignedIn, page: Page & FindingFilter, context: Context) {
  checkFilter(page);
  const first = readFirst(page.first);
  const list = toList(page);
  const after = readCursor(page.after, list);
  const { ids, isEverybody } = await findDue(caller, context);
  const opened = await openAll(
    ids.map((id) => ({ id, files: caller.filesOf?.(id) ?? {} })),
    context,
  );
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

const due = new WeakMap<Context, ReturnType<typeof findDueFirst>>();

/** Whom the findings are of: read once, whichever centres are asked about them. */
function findDue(caller: SignedIn, context: Context) {
  const found = due.get(context) ?? findDueFirst(caller, most, context);
  due.set(context, found);
  return found;
}
