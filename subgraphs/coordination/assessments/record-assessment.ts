import type { RecordAssessmentInput } from '../../../schema/generated/coordination.ts';
import { ForbiddenError } from '../../../server/errors.ts';
import type { Context } from '../context.ts';
import { recordOnce } from '../change/record.ts';
import { addAssessment, isCitizensOwn } from '../source/assessments.ts';
import { findAssessmentFaults } from './assessment-terms.ts';
import { findSeries } from './series.ts';
import { refuse } from '../reading/refuse.ts';

/** Records where a citizen stands on a scale of the programme. */
export async function recordAssessment(input: RecordAssessmentInput, context: Context) {
  const { scale, by } = input;
  const recording = { name: 'recordAssessment', event: 'ASSESSMENT_RECORDED', input } as const;
  const { citizenId, citizen } = await recordOnce(recording, context, async (scene) => {
    const { read, today } = scene;
    const terms = { ...input, assessedOn: input.assessedOn ?? today };
    const faults = findAssessmentFaults(terms, scene.getProgramme(), {
      today,
      birthDate: scene.citizen.birthDate,
    });
    refuse('This is no assessment', faults);
    const recordedBy = scene.by ?? null;
    if (recordedBy === null && by !== 'CITIZEN')
      throw new ForbiddenError('The citizen assesses as themselves.');
    const said = { citizenId: scene.citizenId, scale, assessedOn: terms.assessedOn };
    if (recordedBy !== null && by === 'CITIZEN' && (await isCitizensOwn(read, said))) {
      throw new ForbiddenError(
        'The citizen assessed this themselves on that day; it is theirs to correct.',
      );
    }
    return addAssessment(read, {
      ...said,
      by,
      score: input.score ?? null,
      level: input.level ?? null,
      answers: input.answers.map(({ question, answer }) => ({
        question: question.trim(),
        answer: answer.trim(),
      })),
      recordedBy,
    });
  });
  if (!citizen?.access.parts.has('PLAN')) return { series: null, citizen };
  const all = await findSeries(citizenId, scale, context);
  return { series: all.find((series) => series.by === by) ?? null, citizen };
}
