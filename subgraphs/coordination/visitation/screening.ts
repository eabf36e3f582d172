import type { RecordScreeningInput } from '../../../schema/generated/coordination.ts';
import { NotFoundError } from '../../../server/errors.ts';
import { isCitizenId } from '../citizen/citizen-id.ts';
import { readAnswers, readCitizenFacts } from '../citizen/read-citizen-facts.ts';
import type { Context } from '../context.ts';
import { findTextFaults, findTwiceFaults } from '../change/input-text.ts';
import { getProgramme } from '../programmes/known-programme.ts';
import type { Programme } from '../programmes/programme.ts';
import { judgeTracks } from '../programmes/target-group.ts';
import { recordOnce, type RecordingScene } from '../change/record.ts';
import { addScreening, isSignalOf } from '../source/screenings.ts';
import { refuse } from '../reading/refuse.ts';

/** Records what was asked and answered, and whether the citizen is in the target group. */
export async function recordScreening(input: RecordScreeningInput, context: Context) {
  const recording = { name: 'recordScreening', event: 'SCREENING_RECORDED', input } as const;
  const { row, citizen } = await recordOnce(recording, context, async (scene) => {
    const { read, today, citizenId, by } = scene;
    if (by === undefined) return undefined;
    const programme = getProgramme(input.programme, context);
    const faults = [
      ...findScreeningFaults(programme, input),
      ...(await findDoubtfulFaults(programme, input, scene, context)),
    ];
    refuse('This is no screening', faults);
    const signalId = input.signalId ?? null;
    if (
      signalId !== null &&
      !(isCitizenId(signalId) && (await isSignalOf(read, citizenId, signalId)))
    ) {
      throw new NotFoundError('There is no such signal about this citizen.');
    }
    const order = programme.screening?.questions.map(({ code }) => code) ?? [];
    const [added] = await addScreening(read, {
      citizenId,
      programme: programme.code,
      signalId,
      answers: input.answers
        .map(({ question, answer }) => ({ question, answer: answer.trim() }))
        .toSorted((a, b) => order.indexOf(a.question) - order.indexOf(b.question)),
      outcome: input.outcome,
      deviationReason: input.deviationReason?.trim() ?? null,
      today,
      by,
    });
    return added;
  });
  return { screening: row, citizen };
}

/**
 * Whom the programme's own sentences leave out by these answers is not in its target group: the criteria are relaxed,
 * and somebody says why (R6). What only a centre could tell leaves it to who screens.
 */
async function findDoubtfulFaults(
  programme: Programme,
  { answers, outcome }: Screened,
  { citizen, today }: RecordingScene,
  context: Context,
): Promise<string[]> {
  if (outcome !== 'IN_TARGET_GROUP') return [];
  const facts = await readCitizenFacts(citizen, programme.code, context);
  const judged = judgeTracks(programme, { ...facts, screened: readAnswers({ answers }) }, today);
  const allowed =
    programme.screening?.allowsDeviation === true ? 'OUTSIDE or DEVIATION' : 'OUTSIDE';
  return judged.every(({ answer }) => answer === 'OUTSIDE')
    ? [`outcome is IN_TARGET_GROUP, and by these answers the citizen is not; expected ${allowed}`]
    : [];
}

type Screened = Pick<RecordScreeningInput, 'answers' | 'outcome' | 'deviationReason'>;

/** What the programme's questions and its readiness to relax the criteria do not let a screening be. */
function findScreeningFaults(
  { code, screening }: Pick<Programme, 'code' | 'screening'>,
  { answers, outcome, deviationReason = null }: Screened,
): string[] {
  if (!screening) return [`${code} has no screening`];
  const asked = screening.questions.map((question) => question.code);
  const answered = answers.map(({ question }) => question);
  const missing = asked.filter((question) => !answered.includes(question));
  const unknown = answered.filter((question) => !asked.includes(question));
  return [
    ...(missing.length > 0 ? [`not answered: ${missing.join(', ')}`] : []),
    ...(unknown.length > 0
      ? [`answers names what is no question of the programme; it has ${asked.join(', ')}`]
      : []),
    // More answers than questions: one is of no question, or repeats one.
    ...findTwiceFaults('answers', 'question', answered.slice(0, asked.length + 1)),
    ...answers
      .slice(0, asked.length)
      .flatMap(({ answer }, index) => findTextFaults(`answers[${index}].answer`, answer)),
    ...findDeviationFaults({ code, screening }, outcome, deviationReason),
  ];
}

function findDeviationFaults(
  { code, screening }: Pick<Programme, 'code' | 'screening'>,
  outcome: Screened['outcome'],
  reason: string | null,
): string[] {
  if (outcome !== 'DEVIATION') {
    return reason === null ? [] : ['deviationReason is given, and the outcome is no DEVIATION'];
  }
  return [
    ...(screening?.allowsDeviation === true ? [] : [`${code} allows no deviation`]),
    ...(reason === null
      ? ['a deviation has a reason: deviationReason is left out']
      : findTextFaults('deviationReason', reason)),
  ];
}
