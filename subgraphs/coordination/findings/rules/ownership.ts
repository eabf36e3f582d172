import type { CentreCode } from '../../centres.ts';
import { findOwners, type OwnershipFacts } from '../../programmes/ownership.ts';
import { sayDay } from '../danish.ts';
import type { Found, Judgement, Subject } from '../finding.ts';
import { notKnown, ofWhatIsRead, withoutFacts } from '../gaps.ts';
import { findRunning, toSubject } from '../measures.ts';
import type { DecidedFacts, Situation } from '../situation.ts';

/**
 * Measures that another centre granted than the one that, by the way of working, decides the paragraph for this citizen;
 * and what a meeting decided another is to grant, while nobody has: a meeting asks no centre, this does.
 */
export function ownership(situation: Situation): Judgement {
  const { ownerships, decided } = situation;
  if (ownerships === undefined) return notKnown('arbejdsmodellen er ikke kendt her');
  const granted = findRunning(situation).map((measure): Granted => {
    const { legalBasis, centre, title } = measure;
    return {
      law: legalBasis.law.code,
      paragraph: legalBasis.paragraph,
      by: centre.code,
      subject: toSubject(measure),
      says: `${title} er bevilget af`,
    };
  });
  const judged = [...granted, ...findOpenDecisions(situation)].map((one) => ({
    one,
    owner: findOwners(one, ownerships).possible[0],
  }));
  const found = judged.flatMap(({ one, owner }) =>
    owner?.holds.is === 'YES' && owner.grantedBy !== one.by ? [toFound(one, owner, situation)] : [],
  );
  const missing = judged.flatMap(({ owner }) =>
    owner?.holds.is === 'UNKNOWN' ? [...owner.holds.missing] : [],
  );
  if (missing.length > 0) return withoutFacts(situation, missing, found);
  if (decided === undefined) return notKnown('mødernes beslutninger er ikke kendt her', found);
  return ofWhatIsRead(situation, ownerships.length > 0 ? ['MEASURES'] : [], found);
}

/** What a centre granted, or a meeting said that it is to. */
interface Granted {
  readonly law: string;
  readonly paragraph: string;
  readonly by: CentreCode;
  readonly subject: Subject;
  /** What comes before the centre’s name, in Danish. */
  readonly says: string;
}

/** What was decided last on each paragraph, and no measure of it has begun since. */
function findOpenDecisions({ decided = [], measures }: Situation): readonly Granted[] {
  const isGranted = ({ lawCode, paragraph, decidedOn }: DecidedFacts) =>
    measures.some(
      ({ legalBasis, startsOn }) =>
        legalBasis.law.code === lawCode &&
        legalBasis.paragraph === paragraph &&
        startsOn >= decidedOn,
    );
  const isLast = (one: DecidedFacts) =>
    !decided.some(
      (other) =>
        other.lawCode === one.lawCode &&
        other.paragraph === one.paragraph &&
        (other.decidedOn > one.decidedOn ||
          (other.decidedOn === one.decidedOn && decided.indexOf(other) > decided.indexOf(one))),
    );
  return decided
    .filter((one) => isLast(one) && !isGranted(one))
    .map(({ lawCode, paragraph, grantedBy, decidedOn, meetingId }) => ({
      law: lawCode,
      paragraph,
      by: grantedBy,
      subject: { kind: 'MEETING', id: meetingId },
      says: `${lawCode} ${paragraph} blev på mødet ${sayDay(decidedOn)} lagt hos`,
    }));
}

function toFound(
  { law, paragraph, by, subject, says }: Granted,
  { grantedBy, because, source }: OwnershipFacts,
  { centreNames }: Situation,
): Found {
  const basis = `${law} ${paragraph}`;
  return {
    title: `${says} ${centreNames[by]}, men ${basis} hører til ${centreNames[grantedBy]}: ${because}`,
    concerns: [subject, { kind: 'CENTRE', id: grantedBy }],
    dueOn: null,
    isBroken: true,
    source: [basis, ...source].join(', '),
  };
}
