import { list } from '../danish.ts';
import type { Found, Judgement } from '../finding.ts';
import { notKnown } from '../gaps.ts';
import type { Situation } from '../situation.ts';

/** A plan that stands in for a statutory one must hold what the law asks of that one (lov 707/2018). */
export function planContent({ plan }: Situation): Judgement {
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
  const isChecked = plan?.replaces.every(({ contentMissing }) => contentMissing !== undefined);
  return isChecked === false ? notKnown('planens indhold er ikke kontrolleret', found) : { found };
}
