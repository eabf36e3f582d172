import type { RecordSocialEventInput } from '../../schema/generated/coordination.ts';
import { isDay } from '../../server/day.ts';
import { BadUserInputError } from '../../server/errors.ts';
import { notFor } from './actor.ts';
import { addToCoordination } from './add-to-coordination.ts';
import type { Context } from './context.ts';
import { findCodeFault, findTextFaults } from './input-text.ts';
import type { Programme } from './programmes/programme.ts';
import { addSocialEvent, type SocialEventRow } from './source/social-events.ts';

const name = 'recordSocialEvent';

/** Records what happened in a citizen’s life that the programme goes by. */
export async function recordSocialEvent(input: RecordSocialEventInput, context: Context) {
  const change = { name, event: 'SOCIAL_EVENT_RECORDED', input } as const;
  const { id, citizenId, citizen } = await addToCoordination(change, context, async (scene) => {
    const { read, caller, programme } = scene;
    if (caller.employeeId === undefined) throw notFor(name);
    const faults = findFaults(input, programme, context.today);
    if (faults.length > 0)
      throw new BadUserInputError(`This is no social event: ${faults.join('; ')}.`);
    return addSocialEvent(read, {
      citizenId: scene.citizenId,
      kind: input.kind,
      happenedOn: input.happenedOn,
      endedOn: input.endedOn ?? null,
      note: input.note?.trim() ?? null,
      recordedBy: caller.employeeId,
    });
  });
  if (!citizen?.access.parts.has('PLAN')) return { socialEvent: null, citizen };
  const events = await context.loaders.socialEventsByCitizenId.load(citizenId);
  return { socialEvent: events.find((event) => event.id === id) ?? null, citizen };
}

function findFaults(
  { kind, happenedOn, endedOn, note }: RecordSocialEventInput,
  { socialEvents }: Programme,
  today: string,
): string[] {
  const unknown = findCodeFault('kind', kind, socialEvents);
  const isDayGood = isDay(happenedOn) && happenedOn >= '1900';
  return [
    ...(unknown === undefined ? [] : [unknown]),
    ...(isDayGood
      ? happenedOn > today
        ? ['happenedOn is yet to come']
        : []
      : ['happenedOn is no day that exists; expected one such as 2026-11-21']),
    ...(endedOn == null || isDay(endedOn)
      ? []
      : ['endedOn is no day that exists; expected one such as 2026-11-21']),
    ...(endedOn != null && endedOn < happenedOn ? ['endedOn lies before happenedOn'] : []),
    ...(note == null ? [] : findTextFaults('note', note, 1_000)),
  ];
}

/** True from the first day to the last; without a last day it goes on. */
export function isOngoing(
  { happenedOn, endedOn }: Pick<SocialEventRow, 'happenedOn' | 'endedOn'>,
  today: string,
): boolean {
  return happenedOn <= today && (endedOn === null || today <= endedOn);
}
