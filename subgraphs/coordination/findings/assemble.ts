import { yearsBetween } from '../../../server/day.ts';
import { centreCodes, perCentre, type CentreCode } from '../centres.ts';
import type { Context } from '../context.ts';
import { toAnswers, type Answer } from '../merge/answers.ts';
import { toMeasures } from '../merge/measure.ts';
import type { OpenCitizen } from '../admission/open-citizen.ts';
import { isLegible } from './legible.ts';
import { readAssessed } from './of-assessments.ts';
import { readCoordination } from './of-coordination.ts';
import { readConsents, readPlan } from './of-plan.ts';
import type { KindRead, Situation } from './situation.ts';

/** What the request knows of a citizen, as the rules read it: no more than its caller may see. */
export async function assemble(citizen: OpenCitizen, context: Context): Promise<Situation> {
  const { today, room } = context;
  const [coordination, assessed, plan, consents] = await Promise.all([
    readCoordination(citizen, context),
    readAssessed(citizen, context),
    readPlan(citizen, context),
    readConsents(citizen, context),
  ]);
  return {
    ...readFiles(citizen),
    ...coordination,
    assessed,
    plan,
    consents,
    citizenId: citizen.id,
    today,
    age: citizen.birthDate === null ? null : yearsBetween(citizen.birthDate, today),
    centreNames: room.centreNames,
    laws: room.laws,
  };
}

/** What the centres answered; a kind that is not whole is left out, and says so. */
function readFiles(citizen: OpenCitizen) {
  const answers = {
    CASES: answersAbout(citizen, 'CASES'),
    MEASURES: answersAbout(citizen, 'MEASURES'),
    PLANS: answersAbout(citizen, 'PLANS'),
  };
  const fileOf = (code: CentreCode, kind: KindRead) => {
    const file = citizen.files[code];
    const answer = answers[kind].find(({ centre }) => centre.code === code);
    return answer?.status === 'UNAVAILABLE' ? null : (file ?? null);
  };
  const cases = centreCodes.flatMap((centre) =>
    (fileOf(centre, 'CASES')?.cases ?? []).map(({ law, openedOn, closedOn }) => ({
      centre,
      law: law.code,
      openedOn: openedOn ?? undefined,
      closedOn,
    })),
  );
  const files = perCentre((code) => fileOf(code, 'MEASURES'));
  const jobcenter = answers.CASES.find(({ centre }) => centre.code === 'JOBCENTER');
  const isRead = jobcenter?.status === 'ANSWERED' || jobcenter?.status === 'NOT_KNOWN';
  return {
    answers,
    cases,
    measures: toMeasures({ ...citizen, files }),
    centrePlans: centreCodes.flatMap((centre) =>
      (fileOf(centre, 'PLANS')?.plans ?? []).map((plan) => ({ ...plan, centre })),
    ),
    targetGroup: isRead ? (citizen.files.JOBCENTER?.targetGroup?.code ?? null) : undefined,
  };
}

/** Rows that data limits keep back make a kind withheld; rows that cannot be read make it unavailable. */
function answersAbout(citizen: OpenCitizen, kind: KindRead): readonly Answer[] {
  return toAnswers(citizen, kind).map((answer): Answer => {
    const file = citizen.files[answer.centre.code];
    if (answer.status !== 'ANSWERED' || !file) return answer;
    if (!isLegible(file, kind))
      return { ...answer, status: 'UNAVAILABLE', asOf: null, isKnown: null };
    return countKept(file, kind) > 0 ? { ...answer, status: 'WITHHELD' } : answer;
  });
}

function countKept(file: NonNullable<OpenCitizen['files'][CentreCode]>, kind: KindRead): number {
  const kept = { CASES: file.withheldCases, MEASURES: file.withheldMeasures, PLANS: 0 };
  return kept[kind] ?? 0;
}
