import { sayNumber } from '../danish.ts';
import type { Found, Judgement } from '../finding.ts';
import { allIsWell, notKnown } from '../gaps.ts';
import type { Situation } from '../situation.ts';

/** Caseworkers of the team with more citizens than the norm for their role; a norm is advice, and breaks no law. */
export function caseloadAboveNorm({ programme, caseloads }: Situation): Judgement {
  if (programme === undefined) return notKnown('indskrivningen er ikke kendt her');
  if (!programme || programme.norms.length === 0) return allIsWell;
  if (caseloads === undefined) return notKnown('sagstallene er ikke kendt her');
  const found = caseloads
    .filter(({ citizens, norm }) => citizens > norm.most)
    .map(({ caseworkerId, name, citizens, norm }): Found => {
      const time =
        norm.hoursAWeek === null ? '' : ` ved ${sayNumber(norm.hoursAWeek)} timer om ugen`;
      const title = `${name} har ${String(citizens)} borgere; normen er ${sayNumber(norm.most)}${time} (${norm.name})`;
      const concerns = [{ kind: 'CASEWORKER', id: caseworkerId }] as const;
      return { title, concerns, dueOn: null, isBroken: true, source: norm.source };
    });
  return { found };
}
