import type { RecordIntakeInput } from '../../../schema/generated/coordination.ts';
import { ForbiddenError } from '../../../server/errors.ts';
import type { Context } from '../context.ts';
import { findCodeFault, findTextFaults, findTwiceFaults } from '../change/input-text.ts';
import type { Programme } from '../programmes/programme.ts';
import { recordOnce } from '../change/record.ts';
import { addIntake } from '../source/intakes.ts';
import { refuse } from '../reading/refuse.ts';

/** Records an intake form: by who opens the case, or by the citizen. */
export async function recordIntake(input: RecordIntakeInput, context: Context) {
  const recording = { name: 'recordIntake', event: 'INTAKE_RECORDED', input } as const;
  const recorded = await recordOnce(recording, context, async (scene) => {
    const faults = findIntakeFaults(input, scene.getProgramme());
    refuse('This is no intake form', faults);
    if (scene.by === undefined && input.by !== 'CITIZEN')
      throw new ForbiddenError('The citizen fills it in as themselves.');
    return addIntake(scene.read, {
      citizenId: scene.citizenId,
      by: input.by,
      answers: input.answers.map(({ theme, answer }) => ({ theme, answer: answer.trim() })),
      recordedBy: scene.by ?? null,
    });
  });
  const { row: id, citizenId, citizen } = recorded;
  if (!citizen?.access.parts.has('PLAN')) return { intake: null, citizen };
  const intakes = await context.loaders.intakesByCitizenId.load(citizenId);
  return { intake: intakes.find((intake) => intake.id === id) ?? null, citizen };
}

/** All that is wrong with a form, by the themes of the programme. */
function findIntakeFaults(
  { by, answers }: Pick<RecordIntakeInput, 'by' | 'answers'>,
  { code, intake }: Programme,
): string[] {
  if (!intake) return [`${code} has no intake form`];
  // More answers than themes: one of the themes is no theme, or is answered twice.
  const told = answers.slice(0, intake.themes.length + 1);
  return [
    ...(by === 'CITIZEN' && !intake.isForCitizen ? [`${code} does not hand it to citizens`] : []),
    ...(answers.length === 0 ? ['answers are none'] : []),
    ...told.flatMap(({ theme, answer }, index) => {
      const fault = findCodeFault(`answers[${index}].theme`, theme, intake.themes);
      return [
        ...(fault === undefined ? [] : [fault]),
        ...findTextFaults(`answers[${index}].answer`, answer),
      ];
    }),
    ...findTwiceFaults(
      'answers',
      'theme',
      told.map(({ theme }) => theme),
    ),
  ];
}
