import type { RecordIntakeInput } from '../../schema/generated/coordination.ts';
import { BadUserInputError, ForbiddenError } from '../../server/errors.ts';
import { addToCoordination } from './add-to-coordination.ts';
import type { Context } from './context.ts';
import { findCodeFault, findTextFaults } from './input-text.ts';
import type { Programme } from './programmes/programme.ts';
import { addIntake } from './source/intakes.ts';

/** Records an intake form: by who opens the case, or by the citizen. */
export async function recordIntake(input: RecordIntakeInput, context: Context) {
  const change = { name: 'recordIntake', event: 'INTAKE_RECORDED', input } as const;
  const { id, citizenId, citizen } = await addToCoordination(change, context, async (scene) => {
    const { read, caller, programme } = scene;
    const faults = findIntakeFaults(input, programme);
    if (faults.length > 0)
      throw new BadUserInputError(`This is no intake form: ${faults.join('; ')}.`);
    const recordedBy = caller.employeeId ?? null;
    if (recordedBy === null && input.by !== 'CITIZEN')
      throw new ForbiddenError('The citizen fills it in as themselves.');
    return addIntake(read, {
      citizenId: scene.citizenId,
      by: input.by,
      answers: input.answers.map(({ theme, answer }) => ({ theme, answer: answer.trim() })),
      recordedBy,
    });
  });
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
  const themes = answers.map(({ theme }) => theme);
  return [
    ...(by === 'CITIZEN' && !intake.isForCitizen ? [`${code} does not hand it to citizens`] : []),
    ...(answers.length === 0 ? ['answers are none'] : []),
    // More answers than themes: one of the themes is no theme, or is answered twice.
    ...answers.slice(0, intake.themes.length + 1).flatMap(({ theme, answer }, index) => {
      const fault = findCodeFault(`answers[${index}].theme`, theme, intake.themes);
      return [
        ...(fault === undefined ? [] : [fault]),
        ...(themes.indexOf(theme) < index ? [`answers[${index}].theme is answered twice`] : []),
        ...findTextFaults(`answers[${index}].answer`, answer),
      ];
    }),
  ];
}
