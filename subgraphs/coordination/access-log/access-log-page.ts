import { isNumber, readFirst, toConnection, type Page } from '../page/connection.ts';
import { readCursor, type CursorList } from '../page/cursor.ts';
import { ForbiddenError } from '../../../server/errors.ts';
import { checkMayAsk } from '../citizen/citizen.ts';
import type { Context } from '../context.ts';
import { logAccess, toShownEntries } from './log-access.ts';
import type { OpenCitizen } from '../admission/open-citizen.ts';
import { findAccessLog, findAlarms, type LoggedAccess } from '../source/access-log.ts';

const toLog = (citizen: string): CursorList => ({
  name: 'access-log',
  asked: { citizen },
  isPlace: (seq) => isNumber(seq),
});
const alarms: CursorList = { name: 'access-alarms', isPlace: (id) => isNumber(id) };

/** Who looked at a citizen's data, newest first, a page at a time; names are for the privacy officer alone. */
export async function findLogOf({ id, access }: OpenCitizen, page: Page, { session }: Context) {
  const log = toLog(id);
  const rows = await findAccessLog(session, {
    citizenId: id,
    first: readFirst(page.first),
    before: readCursor(page.after, log)?.[0],
  });
  const isNamed = access.rules.some((rule) => rule.id === 'SUPERVISION');
  return toConnection(rows, page, {
    list: log,
    place: ({ seq }) => [seq, ''],
    toNode: (row) => toNode(row, isNamed),
  });
}

/** C-579/21: when and why is the citizen's to know, the employee's name is not. */
function toNode({ seq, at, entry }: LoggedAccess, isNamed: boolean) {
  const { employeeId, role, operation, requestId } = entry;
  return {
    id: seq,
    at: at.toISOString(),
    kinds: entry.kinds,
    purpose: entry.purpose,
    ground: entry.ground ?? null,
    unit: entry.unit ?? null,
    outcome: entry.outcome,
    flags: entry.flags,
    caseworker: isNamed && employeeId !== undefined ? { id: employeeId } : null,
    role: isNamed ? (role ?? null) : null,
    operationName: isNamed ? (operation.name ?? null) : null,
    operationHash: isNamed ? operation.hash : null,
    requestId: isNamed ? requestId : null,
  };
}

/** What the alarm rules found, newest first, a page at a time. */
export async function findAlarmPage(page: Page, context: Context) {
  const { session } = context;
  const caller = checkMayAsk(context.caller);
  if (!caller.roles.includes('PRIVACY_OFFICER')) {
    throw new ForbiddenError('Alarms are for the privacy officer.');
  }
  const rows = await findAlarms(session, {
    first: readFirst(page.first),
    before: readCursor(page.after, alarms)?.[0],
  });
  await logAccess(context, caller, ...toShownEntries(rows.slice(0, page.first), 'ACCESS_ALARM'));
  return toConnection(rows, page, {
    list: alarms,
    place: ({ id }) => [id, ''],
    toNode: ({ id, at, rule, severity, employeeId, citizenId }) => ({
      id,
      at: at.toISOString(),
      rule,
      severity,
      caseworker: employeeId === null ? null : { id: employeeId },
      citizenId,
    }),
  });
}
