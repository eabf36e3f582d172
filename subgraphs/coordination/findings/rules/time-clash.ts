import type { MergedMeasure } from '../../merge/measure.ts';
import { list, sayDay } from '../danish.ts';
import type { Judgement } from '../finding.ts';
import { findMissing } from '../gaps.ts';
import { toSubject } from '../measures.ts';
import type { Situation } from '../situation.ts';
import { standards } from '../standards.ts';

/** The first day from today on when the citizen is granted more hours a week than a week of work has. */
export function timeClash(situation: Situation): Judgement {
  const { today } = situation;
  const measures = situation.measures.filter(
    ({ state, hoursPerWeek }) =>
      hoursPerWeek !== null && (state === 'ACTIVE' || state === 'PENDING' || state === 'UNKNOWN'),
  );
  const days = [today, ...measures.map(({ startsOn }) => startsOn).filter((day) => day > today)];
  for (const day of days.toSorted()) {
    const running = measures.filter((measure) => runsOn(measure, day));
    const hours = running.reduce((sum, { hoursPerWeek }) => sum + (hoursPerWeek ?? 0), 0);
    if (hours <= standards.week.mostHours) continue;
    const names = list(running.map(({ title }) => title));
    const title = `${String(hours).replace('.', ',')} timer om ugen fra ${sayDay(day)}: ${names}`;
    return {
      found: [{ title, concerns: running.map(toSubject), dueOn: day, isBroken: day <= today }],
    };
  }
  const missing = findMissing(situation, 'MEASURES');
  return missing.length > 0 ? { found: [], gap: { missing } } : { found: [] };
}

function runsOn({ startsOn, endsOn, expectedEndsOn }: MergedMeasure, day: string): boolean {
  const end = endsOn ?? expectedEndsOn;
  return startsOn <= day && (end === null || day <= end);
}
