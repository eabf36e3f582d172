import { sayKroner } from '../danish.ts';
import type { Judgement } from '../finding.ts';
import { allIsWell, notKnown } from '../gaps.ts';
import { toPersonalBudget } from '../personal-budget.ts';
import type { Situation } from '../situation.ts';

/** The citizen's personal budget: last year's spend less so many per cent; used up, or about to be before the year is out. */
export function budgetOverrun(situation: Situation): Judgement {
  if (situation.programme === undefined) return notKnown('indskrivningen er ikke kendt her');
  const budget = toPersonalBudget(situation);
  if (!budget) return allIsWell;
  const { year, allocatedOre, usedOre, forecastOre, missing, measuresWithoutCost } = budget;
  if (missing.length > 0) return { found: [], gap: { missing } };
  if (allocatedOre === null || usedOre === null || forecastOre === null)
    return notKnown(
      `prisen er ikke kendt for ${String(measuresWithoutCost.length)} af indsatserne`,
    );
  // Who cost nothing last year has no budget to hold.
  if (allocatedOre === 0 || forecastOre <= allocatedOre) return allIsWell;
  const isBroken = usedOre > allocatedOre;
  const amount = sayKroner(isBroken ? usedOre : forecastOre);
  const said = isBroken ? `er brugt med ${amount}` : `ventes brugt med ${amount}`;
  return {
    found: [
      {
        title: `Det personlige budget for ${String(year)} på ${sayKroner(allocatedOre)} ${said}`,
        concerns: [{ kind: 'BUDGET', id: `${situation.citizenId}.${String(year)}` }],
        dueOn: null,
        isBroken,
        source: budget.source,
      },
    ],
  };
}
