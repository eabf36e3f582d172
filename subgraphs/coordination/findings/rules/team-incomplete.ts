import { list } from '../danish.ts';
import type { Found, Judgement } from '../finding.ts';
import { notKnown } from '../gaps.ts';
import type { RosterFacts, Situation } from '../situation.ts';

/** The team that the citizen is with lacks somebody from a centre that it is made up of, or is not as large as it is to be. */
export function teamIncomplete({ rosters, citizenId, centreNames }: Situation): Judgement {
  if (rosters === undefined) return notKnown('teamets bemanding er ikke kendt her');
  const found = rosters.flatMap(({ code, name, source, ...standing }): readonly Found[] => {
    const faults = sayFaults(standing, centreNames);
    if (faults.length === 0) return [];
    const concerns = [{ kind: 'TEAM', id: `${citizenId}.${code}` }] as const;
    return [{ title: `${name} ${list(faults)}`, concerns, dueOn: null, isBroken: true, source }];
  });
  const unknown = rosters.filter(({ caseworkers }) => caseworkers === null);
  return unknown.length === 0
    ? { found }
    : notKnown(
        `ingen har skrevet ned, hvem der er på ${list(unknown.map(({ name }) => name))}`,
        found,
      );
}

function sayFaults(
  { caseworkers, missingCentres, isOfSize }: Omit<RosterFacts, 'code' | 'name' | 'source'>,
  centreNames: Situation['centreNames'],
): readonly string[] {
  return [
    ...(missingCentres.length > 0
      ? [`har ingen fra ${list(missingCentres.map((code) => centreNames[code]))}`]
      : []),
    ...(isOfSize === false ? [`har ${String(caseworkers)} sagsbehandlere`] : []),
  ];
}
