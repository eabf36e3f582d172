import { list } from '../danish.ts';
import type { Judgement } from '../finding.ts';
import { allIsWell, findMissing, notKnown } from '../gaps.ts';
import type { Situation } from '../situation.ts';

/**
 * Who is enrolled and has nobody who coordinates, or somebody who has left; and open cases in two centres. Two centres are enough
 * to know; fewer are not while one is silent.
 */
export function noCoordinatingCaseworker(situation: Situation): Judgement {
  const { citizenId, cases, enrolment, coordinatingCaseworker, centreNames } = situation;
  const { hasCoordinatingCaseworkerLeft } = situation;
  if (coordinatingCaseworker === undefined) return notKnown('koordineringen er ikke kendt her');
  if (enrolment && (coordinatingCaseworker === null || hasCoordinatingCaseworkerLeft)) {
    const said =
      coordinatingCaseworker === null
        ? 'Ingen koordinerende sagsbehandler, og borgeren er indskrevet'
        : 'Den koordinerende sagsbehandler er fratrådt';
    const title = `${said}: tovholderen, eller den, der visiterer, udpeger en`;
    const concerns = [{ kind: 'ENROLMENT', id: citizenId }] as const;
    return { found: [{ title, concerns, dueOn: null, isBroken: true }] };
  }
  if (coordinatingCaseworker !== null) return allIsWell;
  const open = new Set(
    cases.filter(({ closedOn }) => closedOn === null).map(({ centre }) => centre),
  );
  if (open.size >= 2) {
    const names = list([...open].map((code) => centreNames[code]));
    const title = `Ingen koordinerende sagsbehandler: der er åbne sager i ${names}`;
    const concerns = [...open].map((id) => ({ kind: 'CENTRE', id }) as const);
    return { found: [{ title, concerns, dueOn: null, isBroken: true }] };
  }
  const missing = findMissing(situation, 'CASES');
  return missing.length > 0 ? { found: [], gap: { missing } } : allIsWell;
}
