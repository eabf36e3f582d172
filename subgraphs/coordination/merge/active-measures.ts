import type { OpenCitizen } from '../admission/open-citizen.ts';
import { isComplete, toAnswers, type Answer } from './answers.ts';
import {
  byStart,
  countWithheld,
  isActiveOn,
  toMeasures,
  withMeasures,
  type MergedMeasure,
} from './measure.ts';

export interface MergedActiveMeasures {
  readonly measures: MergedMeasure[];
  readonly isComplete: boolean;
  readonly withheldMeasures: number;
  readonly answers: Answer[];
}

/** The measures that run on a day, under all laws, and whether that is all of them. */
export function toActiveMeasures(opened: OpenCitizen, day: string): MergedActiveMeasures {
  const citizen = withMeasures(opened);
  const answers = toAnswers(citizen, 'MEASURES');
  const withheldMeasures = countWithheld(citizen);
  return {
    measures: toMeasures(citizen)
      .filter((measure) => isActiveOn(measure, day))
      .toSorted(byStart),
    isComplete: isComplete(answers) && withheldMeasures === 0,
    withheldMeasures,
    answers,
  };
}
