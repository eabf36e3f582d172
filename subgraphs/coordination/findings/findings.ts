import type { CitizenFindingsArgs } from '../../../schema/generated/coordination.ts';
import { isDay } from '../../../server/day.ts';
import { BadUserInputError, ForbiddenError } from '../../../server/errors.ts';
import { openCitizen } from '../citizen/citizen.ts';
import type { Context } from '../context.ts';
import { withMeasures } from '../merge/measure.ts';
import type { OpenCitizen } from '../admission/open-citizen.ts';
import { assemble } from './assemble.ts';
import { toCostAndEffect, type CostAndEffect } from './cost-and-effect.ts';
import type { JudgedFinding } from './finding.ts';
import { judge } from './judge.ts';
import { readScoredGoals } from './of-plan.ts';
import { toPersonalBudget, type PersonalBudget } from './personal-budget.ts';
import { rules } from './rules.ts';

/** Which findings are asked for. */
export type FindingFilter = Partial<Pick<CitizenFindingsArgs, 'severity' | 'rule' | 'until'>>;

/** What must not be missed about one citizen, from what this request may see of it. */
export async function findFindings(
  citizen: OpenCitizen,
  filter: FindingFilter,
  context: Context,
): Promise<readonly JudgedFinding[]> {
  checkFilter(filter);
  const asked = rules.filter(({ code }) => !filter.rule || filter.rule.includes(code));
  const situation = await assemble(withMeasures(citizen), context);
  return judge(asked, situation).filter((finding) => isAskedFor(finding, filter));
}

/** The personal budget of a citizen, for who coordinates: what it costs is nobody else's to weigh (G32, "who may see"). */
export async function findPersonalBudget(
  citizen: OpenCitizen,
  context: Context,
): Promise<(PersonalBudget & { costAndEffect: readonly CostAndEffect[] }) | null> {
  if (!citizen.access.rules.some(({ id }) => id === 'COORDINATING')) {
    throw new ForbiddenError('The personal budget is for the coordinating caseworker.');
  }
  const situation = await assemble(withMeasures(citizen), context);
  const budget = toPersonalBudget(situation);
  if (!budget) return null;
  const goals = await readScoredGoals(citizen, context);
  return { ...budget, costAndEffect: toCostAndEffect(situation, goals) };
}

/**
 * Whom a finding is about: opened already, or nothing would have been found. Shown as a row of a list shows them: whoever
 * came by them in a list comes back for their findings by their id alone, and nobody can tell.
 */
export async function findCitizenOf(
  finding: JudgedFinding,
  context: Context,
): Promise<OpenCitizen> {
  const citizen = await openCitizen(finding.citizenId, context, { way: 'LISTED' });
  if (!citizen) throw new Error('A finding is about nobody.');
  return citizen;
}

/** Refuses what no finding can be: an empty list would read as "all is well". */
export function checkFilter({ severity, rule, until }: FindingFilter): void {
  const faults = [
    ...Object.entries({ severity, rule }).flatMap(([name, codes]) =>
      codes?.length === 0 ? [`${name}: expected one or more; leave it out for all of them.`] : [],
    ),
    ...(until == null || isDay(until)
      ? []
      : ['until is no day that exists; expected one such as 2026-11-21.']),
  ];
  if (faults.length > 0) throw new BadUserInputError(faults.join(' '));
}

/** A filter must not hide that a rule could not judge, where what it might have found is asked for. */
function isAskedFor({ rule, severity, outcome, dueOn }: JudgedFinding, filter: FindingFilter) {
  const possible = rules.find(({ code }) => code === rule)?.severity;
  const severities =
    outcome === 'FOUND' ? [severity] : [severity, possible?.broken, possible?.near];
  const isSevere =
    !filter.severity || severities.some((one) => one && filter.severity?.includes(one));
  const isInTime =
    filter.until == null || outcome === 'CANNOT_JUDGE' || (dueOn !== null && dueOn <= filter.until);
  return isSevere && isInTime;
}
