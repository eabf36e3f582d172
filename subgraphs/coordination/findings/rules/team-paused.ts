import { teamsOf } from '../../programmes/teams-of.ts';
import { sayDay } from '../danish.ts';
import type { Judgement } from '../finding.ts';
import { allIsWell, notKnown } from '../gaps.ts';
import type { Situation } from '../situation.ts';

/** The team that the citizen is with is paused: the centres must take over, and somebody must hand over (Stevns, 2020). */
export function teamPaused({ programme, enrolment, today, citizenId }: Situation): Judgement {
  if (programme === undefined || enrolment === undefined)
    return notKnown('indskrivningen er ikke kendt her');
  if (!programme || !enrolment) return allIsWell;
  const found = teamsOf(programme, enrolment).flatMap(({ name, code, pausedFrom, source }) =>
    pausedFrom === undefined
      ? []
      : [
          {
            title: `${name} sættes på pause ${sayDay(pausedFrom)}: borgeren skal overdrages til centrene`,
            concerns: [{ kind: 'TEAM', id: `${citizenId}.${code}` }] as const,
            dueOn: pausedFrom,
            isBroken: pausedFrom <= today,
            source: source.join(', '),
          },
        ],
  );
  return { found };
}
