import { yearsBetween } from '../../../server/day.ts';
import { perCentre, type CentreCode } from '../centres.ts';
import type { OpenCitizen } from '../admission/open-citizen.ts';
import type { CentreFacts, CitizenFacts } from '../programmes/citizen-facts.ts';
import { toAnswers } from './answers.ts';
import { isActiveOn, withMeasures } from './measure.ts';

/** What a programme's conditions are judged by: what the centres answered about a citizen, and what is told beside it. */
export function toCitizenFacts(
  citizen: OpenCitizen,
  today: string,
  told: Pick<CitizenFacts, 'socialEvents' | 'screened'>,
): CitizenFacts {
  const cases = toAnswers(citizen, 'CASES');
  const measured = withMeasures(citizen);
  const measures = toAnswers(measured, 'MEASURES');
  const answered = (answers: typeof cases, code: CentreCode) =>
    answers.some(
      ({ centre, status }) =>
        centre.code === code && (status === 'ANSWERED' || status === 'NOT_KNOWN'),
    );
  const toFacts = (code: CentreCode): CentreFacts => {
    const file = measured.files[code];
    return {
      openCases: {
        items: (citizen.files[code]?.cases ?? [])
          .filter(({ closedOn }) => closedOn === null)
          .map(({ law }) => law.code),
        isWhole: answered(cases, code) && !citizen.files[code]?.withheldCases,
      },
      measures: {
        items: (file?.measures ?? [])
          .filter((measure) => isActiveOn(measure, today))
          .map(({ legalBasis: { law, paragraph } }) => ({ law: law.code, paragraph })),
        isWhole: answered(measures, code) && !file?.withheldMeasures,
      },
    };
  };
  return {
    age: citizen.birthDate === null ? null : yearsBetween(citizen.birthDate, today),
    centres: perCentre(toFacts),
    // The job centre tells the group with its cases.
    jobcentreTargetGroup: answered(cases, 'JOBCENTER')
      ? (citizen.files.JOBCENTER?.targetGroup?.code ?? null)
      : undefined,
    ...told,
  };
}
