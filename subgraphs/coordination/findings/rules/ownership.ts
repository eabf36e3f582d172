import type { Found, Judgement } from '../finding.ts';
import { notKnown, ofWhatIsRead, withoutFacts } from '../gaps.ts';
import { findRunning, sayBasis, toSubject } from '../measures.ts';
import type { MergedMeasure } from '../../merge/measure.ts';
import { findOwners, type OwnershipFacts } from '../../programmes/ownership.ts';
import type { Situation } from '../situation.ts';

/** Measures that another centre granted than the one that, by the way of working, decides the paragraph for this citizen. */
export function ownership(situation: Situation): Judgement {
  const { ownerships } = situation;
  if (ownerships === undefined) return notKnown('arbejdsmodellen er ikke kendt her');
  const running = findRunning(situation).map((measure) => ({
    measure,
    owner: findOwner(measure.legalBasis, ownerships),
  }));
  const found = running.flatMap(({ measure, owner }) =>
    owner?.holds.is === 'YES' && owner.grantedBy !== measure.centre.code
      ? [toFound(measure, owner, situation)]
      : [],
  );
  const missing = running.flatMap(({ owner }) =>
    owner?.holds.is === 'UNKNOWN' ? [...owner.holds.missing] : [],
  );
  return missing.length > 0
    ? withoutFacts(situation, missing, found)
    : ofWhatIsRead(situation, ownerships.length > 0 ? ['MEASURES'] : [], found);
}

/** One before the decisive one that may hold could as well: then nobody can tell. */
function findOwner(
  { law, paragraph }: MergedMeasure['legalBasis'],
  ownerships: readonly OwnershipFacts[],
): OwnershipFacts | undefined {
  return findOwners({ law: law.code, paragraph }, ownerships).possible[0];
}

function toFound(
  measure: MergedMeasure,
  { grantedBy, because, source }: OwnershipFacts,
  { centreNames }: Situation,
): Found {
  const basis = sayBasis(measure.legalBasis);
  return {
    title: `${measure.title} er bevilget af ${centreNames[measure.centre.code]}, men ${basis} hører til ${centreNames[grantedBy]}: ${because}`,
    concerns: [toSubject(measure), { kind: 'CENTRE', id: grantedBy }],
    dueOn: null,
    isBroken: true,
    source: [basis, ...source].join(', '),
  };
}
