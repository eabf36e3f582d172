import { sayDay } from '../danish.ts';
import type { Judgement } from '../finding.ts';
import { notKnown } from '../gaps.ts';
import type { Situation } from '../situation.ts';

/** Somebody was worried about who is enrolled: the team takes it up at the next meeting, whoever else is to decide on it. */
export function signalReceived({ signals, meetings }: Situation): Judgement {
  if (signals === undefined || meetings === undefined)
    return notKnown('henvendelserne er ikke kendt her');
  const found = signals
    .filter(
      ({ recordedOn }) =>
        !meetings.some(({ state, heldOn }) => state === 'HELD' && recordedOn <= heldOn),
    )
    .map(({ id, programme, receivedOn }) => ({
      title: `Henvendelse til ${programme} modtaget ${sayDay(receivedOn)}: den tages op på næste møde`,
      concerns: [{ kind: 'SIGNAL', id }] as const,
      dueOn: null,
      isBroken: true,
    }));
  return { found };
}
