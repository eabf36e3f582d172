import type { RecordAssessmentInput } from '../../../schema/generated/coordination.ts';
import {
  findCodeFault,
  findPastDayFaults,
  findTextFaults,
  findTwiceFaults,
  type Life,
} from '../change/input-text.ts';
import type { Programme } from '../programmes/programme.ts';
import type { Scale } from './progression.ts';

type Terms = Pick<RecordAssessmentInput, 'scale' | 'by' | 'score' | 'level' | 'answers'> & {
  readonly assessedOn: string;
};

/** All that is wrong with an assessment, by the scales of the programme. */
export function findAssessmentFaults(
  terms: Terms,
  { scales }: Pick<Programme, 'scales'>,
  life: Life,
): string[] {
  const { assessedOn, by, answers } = terms;
  const scale = scales.find(({ code }) => code === terms.scale);
  return [
    ...(scale ? [] : [findCodeFault('scale', terms.scale, scales) ?? '']),
    ...findPastDayFaults('assessedOn', assessedOn, life),
    ...(scale && !scale.by.includes(by)
      ? [`${scale.name} is assessed by ${scale.by.join(' or ')}, not by ${by}`]
      : []),
    ...(scale ? findValueFaults(terms, scale) : []),
    ...answers.flatMap(({ question, answer }, index) => [
      ...findTextFaults(`answers[${index}].question`, question, 200),
      ...findTextFaults(`answers[${index}].answer`, answer, 500),
    ]),
    ...findTwiceFaults(
      'answers',
      'question',
      answers.map(({ question }) => question),
    ),
  ];
}

function findValueFaults({ score, level }: Terms, { name, levels }: Scale): string[] {
  if ('length' in levels) {
    const fault =
      level == null
        ? `level is not said; ${name} has ${levels.map(({ code }) => code).join(', ')}`
        : levels.some(({ code }) => code === level)
          ? undefined
          : `level is none of ${name}; it has ${levels.map(({ code }) => code).join(', ')}`;
    return [
      ...(fault === undefined ? [] : [fault]),
      ...(score == null ? [] : [`score is given; ${name} is a scale of levels`]),
    ];
  }
  const { from, to } = levels;
  const isWithin =
    score != null &&
    score >= from &&
    score <= to &&
    Number.isInteger(Math.round(score * 1e6) / 1e4);
  return [
    ...(isWithin
      ? []
      : [
          `score is ${score ?? 'not said'}; ${name} goes from ${from} to ${to}, with two decimals at most`,
        ]),
    ...(level == null ? [] : [`level is given; ${name} is a scale of numbers`]),
  ];
}
