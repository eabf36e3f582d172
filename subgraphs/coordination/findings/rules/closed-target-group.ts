import { findParagraph } from '../../laws/laws.ts';
import { sayDay } from '../danish.ts';
import type { Judgement } from '../finding.ts';
import { findMissing } from '../gaps.ts';
import type { Situation } from '../situation.ts';

/** A job-centre target group that nobody can be assigned to any more, in a case opened after that day. */
export function closedTargetGroup(situation: Situation): Judgement {
  const { targetGroup, cases, laws } = situation;
  if (targetGroup === undefined) {
    const missing = findMissing(situation, 'CASES').filter(
      ({ centre }) => centre.code === 'JOBCENTER',
    );
    return missing.length > 0 ? { found: [], gap: { missing } } : { found: [] };
  }
  const number = /^6\.(\d+)$/.exec(targetGroup ?? '')?.[1];
  if (number === undefined) return { found: [] };
  const paragraph = `§ 6, nr. ${number}`;
  const closedOn = findParagraph(laws, 'LAB', paragraph)?.validTo ?? null;
  const opened = cases
    .filter(({ centre, closedOn: end }) => centre === 'JOBCENTER' && end === null)
    .flatMap(({ openedOn }) => openedOn ?? [])
    .toSorted()[0];
  if (closedOn === null || opened === undefined || opened <= closedOn) return { found: [] };
  const title = `Målgruppe ${targetGroup ?? ''} tager ingen nye efter ${sayDay(closedOn)}; sagen er åbnet ${sayDay(opened)}`;
  const concerns = [{ kind: 'CENTRE', id: 'JOBCENTER' }] as const;
  return { found: [{ title, concerns, dueOn: null, isBroken: true, source: `LAB ${paragraph}` }] };
}
