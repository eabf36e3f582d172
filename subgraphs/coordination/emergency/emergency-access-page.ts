import { checkMayAsk } from '../citizen/citizen.ts';
import { logAccess, toShownEntries } from '../access-log/log-access.ts';
import { isCitizenId } from '../citizen/citizen-id.ts';
import { readFirst, toConnection, type Page } from '../page/connection.ts';
import { readCursor, type CursorList } from '../page/cursor.ts';
import type { Context } from '../context.ts';
import { countEmergencyAccesses, findEmergencyAccesses } from '../source/emergency-accesses.ts';

/** As `requestedAt` is written; Date.parse takes what Postgres does not, such as 30 February and the year 0. */
const isInstant = (text: string) =>
  /^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString() === text;

const toList = (isReviewed: boolean | null | undefined): CursorList => ({
  name: 'emergency-accesses',
  asked: { isReviewed },
  isPlace: (at, id) => isInstant(at) && isCitizenId(id),
});

/** The emergency accesses that the caller may see, newest first, a page at a time. */
export async function findEmergencyAccessPage(
  page: Page & { readonly isReviewed?: boolean | null },
  context: Context,
) {
  const { session } = context;
  const caller = checkMayAsk(context.caller);
  const { roles, employeeId = '' } = caller;
  const whose = {
    isReviewed: page.isReviewed ?? null,
    employeeId: roles.includes('PRIVACY_OFFICER') ? null : employeeId,
  };
  const list = toList(page.isReviewed);
  const [rows, totalCount] = await Promise.all([
    findEmergencyAccesses(session, {
      ...whose,
      first: readFirst(page.first),
      after: readCursor(page.after, list),
    }),
    countEmergencyAccesses(session, whose),
  ]);
  await logAccess(
    context,
    caller,
    ...toShownEntries(rows.slice(0, page.first), 'EMERGENCY_ACCESS'),
  );
  return {
    ...toConnection(rows, page, {
      list,
      place: ({ requestedAt, id }) => [requestedAt, id],
      toNode: (access) => access,
    }),
    totalCount,
  };
}
