import { yearsBetween } from '../../../server/day.ts';
import { perCentre, type CentreCode } from '../centres.ts';
import type { Context } from '../context.ts';
import type { OpenCitizen } from '../open-citizen.ts';
import type { CentreFacts, CitizenFacts } from '../programmes/citizen-facts.ts';
import { isOngoing } from '../social-event.ts';
import type { SocialEventRow } from '../source/social-events.ts';
import { toAnswers } from './answers.ts';
import { isActiveOn, withMeasures } from './measure.ts';

/** What target groups and ownerships are judged by: what the centres answered, and what is recorded here. */
export async function readCitizenFacts(
  citizen: OpenCitizen,
  { loaders, today }: Context,
): Promise<CitizenFacts> {
  // Seen as the plan is: to anybody else it is not known what happened.
  const events = citizen.access.parts.has('PLAN')
    ? await loaders.socialEventsByCitizenId.load(citizen.id)
    : undefined;
  return {
    ...toCitizenFacts(citizen, today),
    socialEvents: events && findOngoing(events, today),
  };
}

/** Of each kind the newest tells: what is over is said again with its last day, as nothing that is recorded changes. */
function findOngoing(events: readonly SocialEventRow[], today: string): readonly string[] {
  return events
    .filter((event, index) => events.findIndex(({ kind }) => kind === event.kind) === index)
    .filter((event) => isOngoing(event, today))
    .map(({ kind }) => kind);
}

function toCitizenFacts(citizen: OpenCitizen, today: string): Omit<CitizenFacts, 'socialEvents'> {
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
    screened: {},
  };
}
