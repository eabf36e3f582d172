import type { changeCoordination, Changed } from '../change/change-coordination.ts';
import type { Context } from '../context.ts';
import type { MeetingRow } from '../source/meetings.ts';

/** What a change of a meeting answers. */
export interface ChangedMeeting extends Pick<Changed<string>, 'coordination' | 'citizen'> {
  readonly meeting: MeetingRow | null;
}

/** The meeting as it stands after a change of it, which answered its id: what was said there is kept in one place. */
export async function showMeeting(
  changed: ReturnType<typeof changeCoordination<string>>,
  { loaders }: Context,
): Promise<ChangedMeeting> {
  const { answer: id, coordination, citizen } = await changed;
  const meetings = coordination
    ? await loaders.meetingsByCitizenId.load(coordination.citizenId)
    : [];
  return { meeting: meetings.find((meeting) => meeting.id === id) ?? null, coordination, citizen };
}
