import { getCaller } from '../../../server/caller.ts';
import { ConflictError, ForbiddenError } from '../../../server/errors.ts';
import { isNumber, readFirst, toConnection, type Page } from './connection.ts';
import { readCursor, type CursorList } from './cursor.ts';
import type { Context } from '../context.ts';
import { logAccess, toShownEntries } from '../access-log/log-access.ts';
import { findEvents, isPastPlace } from '../source/outbox.ts';

const list: CursorList = { name: 'events', isPlace: (xid, id) => isNumber(xid) && isNumber(id) };

/** What has changed, oldest first, a page at a time; the rows know of which citizens the system is told. */
export async function findEventPage(page: Page, context: Context) {
  const caller = getCaller(context.caller);
  if (!caller.roles.includes('SYSTEM') || !caller.scopes.includes('helhed:events')) {
    throw new ForbiddenError('Events are for journal systems with the scope helhed:events.');
  }
  const { session } = context;
  const first = readFirst(page.first);
  const after = readCursor(page.after, list);
  const [rows, isPlaceKept] = await Promise.all([
    findEvents(session, { first, after }),
    after === undefined || isPastPlace(session, after[0]),
  ]);
  // An empty page would be taken for "nothing new", for ever.
  if (!isPlaceKept) {
    throw new ConflictError('after is a place in another database than this: begin anew.');
  }
  // The citizen is told that the system was told: each page before it is given.
  await logAccess(context, caller, ...toShownEntries(rows.slice(0, first), 'EVENT'));
  return toConnection(rows, page, {
    list,
    place: ({ xid, id }) => [xid, id],
    toNode: (event) => event,
  });
}
