import type { Judgement } from '../finding.ts';
import { ofWhatIsRead } from '../gaps.ts';
import { findRunning, toSubject } from '../measures.ts';
import type { Situation } from '../situation.ts';

/** Measures whose state the municipality has not mapped, while their dates say that they run: nobody can tell whether they do. */
export function stateUnmapped(situation: Situation): Judgement {
  const found = findRunning(situation)
    .filter(({ state }) => state === 'UNKNOWN')
    .map((measure) => ({
      title: `${measure.title} har en status i fagsystemet, som ikke er oversat; spørg sagsbehandleren, om den er i gang`,
      concerns: [toSubject(measure)],
      dueOn: null,
      isBroken: true,
    }));
  return ofWhatIsRead(situation, ['MEASURES'], found);
}
