import { list } from '../danish.ts';
import type { Found, Judgement } from '../finding.ts';
import { notKnown, ofWhatIsRead } from '../gaps.ts';
import { findRunning, isUnder, sayBasis, toSubject } from '../measures.ts';
import type { Situation } from '../situation.ts';

/** Measures that another centre granted than the one that, by the way of working, decides the paragraph for this citizen. */
export function ownership(situation: Situation): Judgement {
  const { ownerships, centreNames } = situation;
  if (ownerships === undefined) return notKnown('arbejdsmodellen er ikke kendt her');
  const running = findRunning(situation);
  const found = running.flatMap((measure): Found[] => {
    // The first that holds decides, as the file has them.
    const owner = ownerships.find(
      ({ holds, measure: which }) => holds === true && isUnder(measure.legalBasis, which),
    );
    if (!owner || owner.grantedBy === measure.centre.code) return [];
    return [
      {
        title: `${measure.title} er bevilget af ${centreNames[measure.centre.code]}, men ${sayBasis(measure.legalBasis)} hører til ${centreNames[owner.grantedBy]}: ${owner.because}`,
        concerns: [toSubject(measure), { kind: 'CENTRE', id: owner.grantedBy }],
        dueOn: null,
        isBroken: true,
        source: [sayBasis(measure.legalBasis), ...owner.source].join(', '),
      },
    ];
  });
  const unjudged = running.filter(({ legalBasis }) =>
    ownerships.some(({ holds, measure }) => holds === undefined && isUnder(legalBasis, measure)),
  );
  const judgement = ofWhatIsRead(situation, ownerships.length > 0 ? ['MEASURES'] : [], found);
  if (judgement.gap || unjudged.length === 0) return judgement;
  const titles = list(unjudged.map(({ title }) => title));
  return { found, gap: { missing: [], fact: `hvis ${titles} er, kan ikke afgøres` } };
}
