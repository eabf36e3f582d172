import type { RecordSocialEventInput } from '../../../schema/generated/coordination.ts';
import { isDay } from '../../../server/day.ts';
import type { Context } from '../context.ts';
import {
  findCodeFault,
  findPastDayFaults,
  findTextFaults,
  type Life,
} from '../change/input-text.ts';
import type { Programme } from '../programmes/programme.ts';
import { recordOnce } from '../change/record.ts';
import { addSocialEvent } from '../source/social-events.ts';
import { refuse } from '../reading/refuse.ts';

/** Records what happened in a citizen’s life that the programme goes by. */
export async function recordSocialEvent(input: RecordSocialEventInput, context: Context) {
  const recording = { name: 'recordSocialEvent', event: 'SOCIAL_EVENT_RECORDED', input } as const;
  const recorded = await recordOnce(recording, context, async (scene) => {
    const { read, today, citizenId, by } = scene;
    if (by === undefined) return undefined;
    const faults = findFaults(input, scene.getProgramme(), {
      today,
      birthDate: scene.citizen.birthDate,
    });
    refuse('This is no social event', faults);
    return addSocialEvent(read, {
      citizenId,
      kind: input.kind,
      happenedOn: input.happenedOn,
      endedOn: input.endedOn ?? null,
      note: input.note?.trim() ?? null,
      recordedBy: by,
    });
  });
  const { row: id, citizenId, citizen } = recorded;
  if (!citizen?.access.parts.has('PLAN')) return { socialEvent: null, citizen };
  const events = await context.loaders.socialEventsByCitizenId.load(citizenId);
  return { socialEvent: events.find((event) => event.id === id) ?? null, citizen };
}

function findFaults(
  { kind, happenedOn, endedOn, note }: RecordSocialEventInput,
  { socialEvents }: Programme,
  life: Life,
): string[] {
  const unknown = findCodeFault('kind', kind, socialEvents);
  return [
    ...(unknown === undefined ? [] : [unknown]),
    ...findPastDayFaults('happenedOn', happenedOn, life),
    ...(endedOn == null || isDay(endedOn)
      ? []
      : ['endedOn is no day that exists; expected one such as 2026-11-21']),
    ...(endedOn != null && endedOn < happenedOn ? ['endedOn lies before happenedOn'] : []),
    ...(note == null ? [] : findTextFaults('note', note, 1_000)),
  ];
}
