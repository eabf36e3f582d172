import { list } from '../danish.ts';
import type { Found, Judgement } from '../finding.ts';
import { findMissing, notKnown } from '../gaps.ts';
import type { Situation } from '../situation.ts';

/** A plan that stands in for a statutory one must hold what the law asks of that one (lov 707/2018). */
export function planContent(situation: Situation): Judgement {
  const { plan } = situation;
  if (plan === undefined) return notKnown('planen er ikke kendt her');
  const found = (plan?.replaces ?? []).flatMap((replaced): Found[] => {
    const { law, paragraph, contentMissing = [] } = replaced;
    if (contentMissing.length === 0) return [];
    return [
      {
        title: `Planen træder i stedet for planen efter ${law} ${paragraph}, men mangler ${list(contentMissing)}`,
        concerns: [{ kind: 'PLAN', id: plan?.id ?? '' }],
        dueOn: null,
        isBroken: true,
        source: `${law} ${paragraph}`,
      },
    ];
  });
  const unchecked =
    plan?.replaces.filter(({ contentMissing }) => contentMissing === undefined) ?? [];
  if (unchecked.length > 0) {
    const names = list(unchecked.map(({ law, paragraph }) => `${law} ${paragraph}`));
    return notKnown(`hvad ${names} kræver af en plan, er ikke kendt her`, found);
  }
  const missing = findMissing(situation, 'MEASURES');
  const isUndecided = plan?.replaces.some((replaced) => replaced.isUndecided) ?? false;
  return isUndecided && missing.length > 0 ? { found, gap: { missing } } : { found };
}
