import { centreCodes, type CentreCode } from '../centres.ts';
import { listSilent, type CitizenFacts } from './citizen-facts.ts';
import type { AgeBounds, Condition } from './condition.ts';
import { isSelected, type MeasureSelector } from './facts.ts';
import { and, found, no, not, or, toTruth, unknown, yes, type Truth } from './truth.ts';

/** Whether a condition of a programme's file holds for a citizen; a centre that did not answer is never a no. */
export function judgeCondition(condition: Condition, facts: CitizenFacts): Truth {
  const judge = (inner: Condition) => judgeCondition(inner, facts);
  if ('all' in condition) return and(condition.all.map(judge));
  if ('any' in condition) return or(condition.any.map(judge));
  if ('not' in condition) return not(judge(condition.not));
  if ('age' in condition) return judgeAge(condition.age, facts.age);
  if ('measure' in condition) return judgeMeasure(condition.measure, facts);
  if ('measureFrom' in condition) return judgeAnyOf('measures', condition.measureFrom, facts);
  if ('openCaseIn' in condition) return judgeAnyOf('openCases', condition.openCaseIn, facts);
  if ('laws' in condition) return judgeLaws(condition.laws.atLeast, facts);
  if ('centres' in condition) return judgeCentres(condition.centres.atLeast, facts);
  if ('jobcentreTargetGroup' in condition)
    return judgeGroup(condition.jobcentreTargetGroup, facts.jobcentreTargetGroup);
  if ('event' in condition)
    return facts.socialEvents === undefined
      ? unknown('SOCIAL_EVENTS')
      : toTruth(facts.socialEvents.includes(condition.event));
  return judgeScreened(condition.screened, facts);
}

function judgeAge({ from = 0, to = Infinity, about = 0 }: AgeBounds, age: number | null): Truth {
  if (age === null) return unknown('AGE');
  if (from <= age && age <= to) return yes;
  return from - about <= age && age <= to + about ? unknown('AGE_IS_ABOUT') : no;
}

function judgeMeasure(selector: MeasureSelector, facts: CitizenFacts): Truth {
  const isFound = centreCodes.some((code) =>
    facts.centres[code].measures.items.some((measure) => isSelected(selector, measure)),
  );
  // Any centre may have it: a municipality places a paragraph where it likes.
  return found(isFound, listSilent(facts, 'measures', centreCodes));
}

function judgeAnyOf(
  list: 'measures' | 'openCases',
  centre: CentreCode,
  facts: CitizenFacts,
): Truth {
  return found(facts.centres[centre][list].items.length > 0, listSilent(facts, list, [centre]));
}

function judgeLaws(atLeast: number, facts: CitizenFacts): Truth {
  const laws = new Set(centreCodes.flatMap((code) => facts.centres[code].openCases.items));
  return found(laws.size >= atLeast, listSilent(facts, 'openCases', centreCodes));
}

function judgeCentres(atLeast: number, facts: CitizenFacts): Truth {
  const has = (code: CentreCode) => facts.centres[code].openCases.items.length > 0;
  const count = centreCodes.filter(has).length;
  const silent = listSilent(facts, 'openCases', centreCodes).filter((code) => !has(code));
  return count + silent.length < atLeast ? no : found(count >= atLeast, silent);
}

function judgeGroup(groups: readonly string[], group: string | null | undefined): Truth {
  if (group === undefined) return unknown('JOBCENTER');
  return toTruth(group !== null && groups.includes(group));
}

function judgeScreened(question: string, { screened }: CitizenFacts): Truth {
  const answer = Object.hasOwn(screened, question) ? screened[question] : undefined;
  return answer === undefined ? unknown('SCREENING') : toTruth(answer);
}
