import type { Caller } from '../../server/caller.ts';
import { ConflictError, ForbiddenError } from '../../server/errors.ts';
import { openCitizen } from './citizen.ts';
import { isCitizenId } from './citizen-id.ts';
import { readCursor, readFirst, toConnection, type CursorList, type Page } from './connection.ts';
import type { Context } from './context.ts';
import type { OpenCitizen } from './open-citizen.ts';
import { countCaseload, findCaseload, isInCaseload } from './source/caseload.ts';

const list: CursorList = { name: 'citizens', isPlace: (id) => isCitizenId(id) };

/** The caller's own citizens, by name, a page at a time; nobody's for who is not an employee. */
export async function findCitizensOf(caller: Caller, page: Page, context: Context) {
  const first = readFirst(page.first);
  const after = readCursor(page.after, list);
  const { session } = context;
  const [places, totalCount, isPlaceKept] =
    caller.employeeId === undefined
      ? [[], 0, true]
      : await Promise.all([
          findCaseload(session, { first, after: after?.[0] }),
          countCaseload(session),
          after === undefined || isInCaseload(session, after[0]),
        ]);
  // An empty page would be taken for the end of the list.
  if (!isPlaceKept) {
    throw new ConflictError(
      'The list is another one now: who it stood at is not on it. Begin at its first page.',
    );
  }
  // Not the one more that says whether there are more: who is not shown is not logged as shown.
  const opened = await Promise.all(places.slice(0, first).map(({ id }) => openListed(id, context)));
  const { edges, pageInfo } = toConnection(places, page, {
    list,
    // No name: it would tell a protected person's.
    place: ({ id }) => [id, ''],
    toNode: ({ id }) => opened.find((citizen) => citizen?.id === id),
  });
  const shown = edges.flatMap(({ cursor, node }) => (node ? [{ cursor, node }] : []));
  return { edges: shown, nodes: shown.map(({ node }) => node), pageInfo, totalCount };
}

/** Whom the purpose of the request does not open is left out; the rest of the list stands. */
export async function openListed(id: string, context: Context): Promise<OpenCitizen | undefined> {
  try {
    return await openCitizen(id, context, { way: 'LISTED' });
  } catch (error) {
    if (error instanceof ForbiddenError) return undefined;
    throw error;
  }
}
