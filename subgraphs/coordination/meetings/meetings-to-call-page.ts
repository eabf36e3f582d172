import type { Caller } from '../../../server/caller.ts';
import { isDay } from '../../../server/day.ts';
import { BadUserInputError } from '../../../server/errors.ts';
import {
  findMeetingsToCall as findCalls,
  placeOf,
  type CalledFor,
  type MeetingToCall,
} from '../calendar/meetings-to-call.ts';
import { openListed } from '../caseload/caseload.ts';
import { readFirst, toConnection, type Page } from '../page/connection.ts';
import { readCursor, type CursorList } from '../page/cursor.ts';
import type { Context } from '../context.ts';
import { toMeetingFact } from './meeting-fact.ts';
import { findMyCitizens } from '../source/caseload.ts';

const toList = (until: string | null | undefined): CursorList => ({
  name: 'meetingsToCall',
  asked: { until },
  isPlace: (place) => /^\d{4}-\d\d-\d\d [\w-]+\/\w+$/.test(place),
});

/** The meetings that the caller is to call, a page at a time; nobody's for who neither facilitates nor coordinates. */
export async function findMeetingsToCall(
  caller: Caller,
  { until, ...page }: Page & { readonly until?: string | null },
  context: Context,
) {
  const first = readFirst(page.first);
  const list = toList(until);
  const [after] = readCursor(page.after, list) ?? [];
  if (until != null && !isDay(until))
    throw new BadUserInputError('until is no day that exists; expected one such as 2026-12-31.');
  const calls = findCalls(await findCalledFor(caller, context), context.today).filter(
    ({ standing: { dueOn } }) => until == null || dueOn === null || dueOn <= until,
  );
  const rest = calls.filter((call) => after === undefined || placeOf(call) > after);
  const shown = rest.slice(0, first + 1);
  const opened = await Promise.all(
    shown.slice(0, first).map(async (call) => ({ call, node: await show(call, context) })),
  );
  const { edges, pageInfo } = toConnection(shown, page, {
    list,
    place: (call) => [placeOf(call), ''],
    toNode: (call) => opened.find((one) => one.call === call)?.node,
  });
  const seen = edges.flatMap(({ cursor, node }) => (node ? [{ cursor, node }] : []));
  return { edges: seen, nodes: seen.map(({ node }) => node), pageInfo, totalCount: calls.length };
}

/** The citizens whom the caller facilitates or coordinates for; whose programme nobody has written down has no cadence. */
async function findCalledFor(
  { employeeId }: Caller,
  { session, loaders, room }: Context,
): Promise<CalledFor[]> {
  if (employeeId === undefined) return [];
  const ids = (await findMyCitizens(session)).map(({ id }) => id);
  session.approach(ids);

  const found = await Promise.all(
    ids.map(async (citizenId) => {
      const [coordination, team, meetings, firstContact] = await Promise.all([
        loaders.coordinationByCitizenId.load(citizenId),
        loaders.teamByCitizenId.load(citizenId),
        loaders.meetingsByCitizenId.load(citizenId),
        loaders.firstContactByCitizenId.load(citizenId),
      ]);
      const isMine = team.some(
        ({ caseworkerId, role }) =>
          caseworkerId === employeeId &&
          (role === 'FACILITATOR' || role === 'COORDINATING_CASEWORKER'),
      );
      const programme = coordination && room.programmes.find(coordination.model);
      if (!isMine || !programme) return [];
      return {
        citizenId,
        programme,
        enrolledOn: coordination.since,
        firstContactOn: firstContact?.firstContactOn ?? null,
        meetings: meetings.map((meeting) => toMeetingFact(meeting, null)),
      };
    }),
  );
  return found.flat();
}

/** With the citizen as a list shows them; undefined for whom the purpose of the request does not open. */
async function show({ citizenId, programme, standing }: MeetingToCall, context: Context) {
  const citizen = citizenId === null ? null : await openListed({ id: citizenId }, context);
  if (citizen === undefined) return undefined;
  const { cadence, ...more } = standing;
  const { kind, code, name } = cadence;
  return { ...more, citizen, programme, kind, cadence: code, name };
}
