import { sayDay } from '../danish.ts';
import type { Found, Judgement } from '../finding.ts';
import { allIsWell, notKnown } from '../gaps.ts';
import type { MeetingFacts, Situation } from '../situation.ts';

/** Between two meetings of the professionals there is one with the citizen: held in the last gap, planned in the coming one. */
export function citizenMeetingMissing({ programme, meetings, today }: Situation): Judgement {
  if (programme === undefined) return notKnown('indskrivningen er ikke kendt her');
  const rows = (programme?.meetings ?? []).flatMap(({ kind, between, source }) =>
    between === undefined ? [] : [{ inner: kind, outer: between, source }],
  );
  if (rows.length === 0) return allIsWell;
  if (meetings === undefined) return notKnown('møderne er ikke kendt her');
  const found = rows.flatMap(({ inner, outer, source }): Found[] => {
    const days = meetings.filter((meeting) => meeting.kind === outer).toSorted(byDay);
    const held = days.filter(({ state, heldOn }) => state === 'HELD' && heldOn <= today);
    const next = days.find(({ state, heldOn }) => state === 'PLANNED' && heldOn >= today);
    const gaps = [
      [held.at(-2), held.at(-1)],
      [held.at(-1), next],
    ] as const;
    return gaps.flatMap(([from, to]): Found[] => {
      if (!from || !to) return [];
      const lies = ({ heldOn }: MeetingFacts) => from.heldOn <= heldOn && heldOn <= to.heldOn;
      if (meetings.some((meeting) => meeting.kind === inner && lies(meeting))) return [];
      const isOver = to.heldOn < today || to.state === 'HELD';
      const verb = isOver ? 'blev der ikke holdt' : 'er der hverken holdt eller planlagt';
      return [
        {
          title: `Mellem møderne ${sayDay(from.heldOn)} og ${sayDay(to.heldOn)} ${verb} et møde med borgeren`,
          concerns: [
            { kind: 'MEETING', id: from.id },
            { kind: 'MEETING', id: to.id },
          ],
          dueOn: to.heldOn,
          isBroken: isOver,
          source: source.join(', '),
        },
      ];
    });
  });
  return { found };
}

function byDay(a: MeetingFacts, b: MeetingFacts): number {
  return a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : 0;
}
