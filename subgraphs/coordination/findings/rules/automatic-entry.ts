import type { Found, Judgement } from '../finding.ts';
import { notKnown, withoutFacts } from '../gaps.ts';
import type { Situation } from '../situation.ts';

/** Who is in a target group without anybody's decision, and is not enrolled: somebody offers it, and enrols them. */
export function automaticEntry(situation: Situation): Judgement {
  const { automatic, citizenId } = situation;
  if (automatic === undefined) return notKnown('indskrivningen er ikke kendt her');
  const found = automatic
    .filter(({ because }) => because.length > 0)
    .map(({ programme, track, because }): Found => {
      const group = track === null ? programme.name : `${programme.name}, ${track.name}`;
      return {
        title: `Borgeren er automatisk i målgruppen for ${group} og skal tilbydes det: ${because.map((one) => one.because).join('; ')}`,
        // Two programmes may both take them in: each is a finding of its own.
        concerns: [
          { kind: 'ENROLMENT', id: citizenId },
          { kind: 'PROGRAMME', id: [programme.code, ...(track ? [track.code] : [])].join('.') },
        ],
        dueOn: null,
        isBroken: true,
        source: [...new Set(because.flatMap(({ source }) => source))].join(', '),
      };
    });
  const missing = automatic.flatMap((one) => one.missing);
  return missing.length > 0 ? withoutFacts(situation, missing, found) : { found };
}
