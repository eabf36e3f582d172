import type { CaseloadFilter, MeCitizensArgs } from '../../../schema/generated/coordination.ts';
import type { Caller } from '../../../server/caller.ts';
import { BadUserInputError, ConflictError, ForbiddenError } from '../../../server/errors.ts';
import { openCitizen } from '../citizen/citizen.ts';
import { isCitizenId } from '../citizen/citizen-id.ts';
import { readFirst, toConnection, type Page } from '../page/connection.ts';
import { readCursor, type CursorList } from '../page/cursor.ts';
import type { Context } from '../context.ts';
import { findCodeFaults } from '../programmes/code-faults.ts';
import type { Programme } from '../programmes/programme.ts';
import type { OpenCitizen } from '../admission/open-citizen.ts';
import { isText } from '../reading/text.ts';
import { countCaseload, findCaseload, isInCaseload, type Choice } from '../source/caseload.ts';

type Asked = Page & Pick<MeCitizensArgs, 'where' | 'order'>;

/** The caller's own citizens, a page at a time; nobody's for who is not an employee. */
export async function findCitizensOf(caller: Caller, page: Asked, context: Context) {
  const first = readFirst(page.first);
  const { session, room } = context;
  const choice = {
    filter: readFilter(page.where ?? {}, room.programmes.all),
    order: page.order ?? 'NAME',
  };
  const list: CursorList = {
    name: 'citizens',
    asked: { order: choice.order, where: choice.filter },
    isPlace: (id) => isCitizenId(id),
  };
  const after = readCursor(page.after, list);
  const [places, totalCount, isPlaceKept] =
    caller.employeeId === undefined
      ? [[], 0, true]
      : await Promise.all([
          findCaseload(session, { ...choice, first, after: after?.[0] }),
          countCaseload(session, choice),
          after === undefined || isInCaseload(session, after[0], choice),
        ]);
  // An empty page would be taken for the end of the list.
  if (!isPlaceKept) {
    throw new ConflictError(
      'The list is another one now: who it stood at is not on it. Begin at its first page.',
    );
  }
  // Not the one more that says whether there are more: who is not shown is not logged as shown.
  const opened = await openAll(places.slice(0, first), context);
  const { edges, pageInfo } = toConnection(places, page, {
    list,
    // No name: it would tell a protected person's.
    place: ({ id }) => [id, ''],
    toNode: ({ id }) => opened.find((citizen) => citizen?.id === id),
  });
  const shown = edges.flatMap(({ cursor, node }) => (node ? [{ cursor, node }] : []));
  return { edges: shown, nodes: shown.map(({ node }) => node), pageInfo, totalCount };
}

/** The citizens of the caller's whom something is due for first, so many at most, and whether that is everybody. */
export async function findDueFirst(caller: Caller, most: number, { session }: Context) {
  if (caller.employeeId === undefined) return { ids: [], isEverybody: true };
  const choice: Choice = { filter: {}, order: 'NEXT_DUE' };
  const places = await findCaseload(session, { ...choice, first: most, after: undefined });
  return { ids: places.slice(0, most).map(({ id }) => id), isEverybody: places.length <= most };
}

/**
 * The rows of a list, opened; undefined for whom the purpose of the request does not open, and the rest stands.
 * Rows that the gateway came back with carry the centres' files.
 */
export function openAll(
  places: readonly { readonly id: string; readonly files?: OpenCitizen['files'] }[],
  context: Context,
) {
  return Promise.all(places.map((place) => openListed(place, context)));
}

export async function openListed(
  { id, files }: { readonly id: string; readonly files?: OpenCitizen['files'] },
  context: Context,
): Promise<OpenCitizen | undefined> {
  try {
    return await openCitizen(id, context, { ...(files && { files }), way: 'LISTED' });
  } catch (error) {
    if (error instanceof ForbiddenError) return undefined;
    throw error;
  }
}

/** What is not asked for is left out; null is as good. A code that nobody can be enrolled by would be nobody, without a word. */
function readFilter(where: CaseloadFilter, programmes: readonly Programme[]): Choice['filter'] {
  const { name, model, track, roles } = where;
  const isName = name == null || (name.trim() !== '' && name.length <= 100 && isText(name));
  const faults = [
    ...(isName ? [] : ['where.name: expected a text of 1 to 100 characters.']),
    ...findCodeFaults({ model, track }, programmes),
    ...(roles?.length === 0
      ? ['where.roles: expected one role or more; leave it out for all of them.']
      : []),
  ];
  if (faults.length > 0) throw new BadUserInputError(faults.join(' '));
  return Object.fromEntries(Object.entries(where).filter(([, value]) => value !== null));
}
