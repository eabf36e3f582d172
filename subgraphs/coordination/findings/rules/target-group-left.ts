import { list } from '../danish.ts';
import type { Judgement } from '../finding.ts';
import { allIsWell, notKnown, withoutFacts } from '../gaps.ts';
import type { Situation } from '../situation.ts';

/** Who is in the target group no more is handed over, where the way of working says so; who moved to another track changes it. */
export function targetGroupLeft(situation: Situation): Judgement {
  const { programme, enrolment, membership, citizenId } = situation;
  if (programme === undefined || enrolment === undefined || membership === undefined)
    return notKnown('indskrivningen er ikke kendt her');
  const { handover } = programme ?? {};
  if (!programme || !enrolment || !membership || handover?.isDueWhenTargetGroupIsLeft !== true)
    return allIsWell;
  const own = membership.find(({ track }) => (track?.code ?? null) === enrolment.track);
  if (!own || own.answer === 'IN' || own.answer === 'AUTOMATICALLY_IN') return allIsWell;
  if (own.answer === 'CANNOT_JUDGE')
    return withoutFacts(
      situation,
      own.reasons.flatMap(({ missing }) => missing),
    );
  const now = membership.filter(({ answer }) => answer === 'IN' || answer === 'AUTOMATICALLY_IN');
  const group = own.track?.name ?? programme.name;
  const next =
    now.length > 0
      ? `hører nu under ${list(now.flatMap(({ track }) => track?.name ?? []))}`
      : 'skal overdrages';
  // Who is left out by a sentence that holds is so by that one; else by every one that does not hold.
  const because = own.reasons
    .filter(({ effect }) => effect === 'EXCLUDES')
    .map((one) => `: ${one.because}`)
    .join('');
  return {
    found: [
      {
        title: `Borgeren er ikke længere i målgruppen ${group} og ${next}${because}`,
        concerns: [{ kind: 'ENROLMENT', id: citizenId }],
        dueOn: null,
        isBroken: now.length === 0,
        source: [
          ...new Set([...handover.source, ...own.reasons.flatMap((one) => one.source)]),
        ].join(', '),
      },
    ],
  };
}
