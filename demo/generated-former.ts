import { toDayText } from './calendar.ts';
import type { DemoAssessment, FormerEnrolment } from './citizen.ts';
import { tellStands } from './stories/telling.ts';

const outcomes = [
  ['JOB', 'Har fået arbejde'],
  ['EDUCATION', 'Er begyndt på en uddannelse'],
  ['OTHER', 'Flyttede til en anden kommune'],
] as const;

/**
 * One in four of those whom nobody coordinates for was enrolled before: half of them in Stevns' cooperation model,
 * half in Gribskov's programme, where it was written down how they moved. So managers have figures to read.
 */
export function toFormerEnrolment(
  number: number,
  age: number,
  today: number,
): FormerEnrolment | null {
  if (number % 4 !== 1 || age < 18) return null;
  const turn = Math.floor(number / 8);
  const [outcome, reason] = outcomes[turn % 3] ?? outcomes[0];
  const over = { outcome, reason };
  if (number % 8 === 1) {
    const until = today - 150 - ((number * 7) % 170);
    const period = { since: toDayText(until - 300), until: toDayText(until) };
    return { ...over, ...period, model: 'STEVNS_SAMARBEJDSMODEL', track: null, assessments: [] };
  }
  return {
    ...over,
    model: 'GRIBSKOV_VUP',
    track: age < 30 ? 'YOUTH' : 'ADULT',
    since: toDayText(today - 400),
    until: toDayText(today - 20 - (number % 60)),
    assessments: toAssessments(turn, toDayText(today - 310), toDayText(today - 160)),
  };
}

/** Half of them moved forward, a quarter back, a quarter stayed. */
function toAssessments(turn: number, first: string, last: string): DemoAssessment[] {
  const move = [1, 0, 2, -1][turn % 4] ?? 0;
  const scored = (scale: string, from: number, by: DemoAssessment['by'] = 'CITIZEN') =>
    tellStands(scale, by, [
      [first, from],
      [last, from + move],
    ]);
  return [
    ...scored('RESULT_BOARD', 3 + (turn % 3)),
    ...scored('RESULT_BOARD', 2 + (turn % 3), 'CASEWORKER'),
    ...tellStands('SEGMENT', 'CASEWORKER', [
      [first, 'UDV'],
      [last, move > 0 ? 'JOB' : move < 0 ? 'MOD' : 'UDV'],
    ]),
    ...tellStands('PAID_HOURS', 'CASEWORKER', [
      [first, 4],
      [last, 12 + move * 6],
    ]),
    ...scored('BIP', 2, 'CASEWORKER'),
    ...scored('FIT_OUTCOME', 18),
    ...scored('FIT_SESSION', 30),
  ];
}
