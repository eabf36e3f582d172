import { toField } from '../reading/expected.ts';
import { isText, noText } from '../reading/text.ts';
import { refuse } from '../reading/refuse.ts';

/** How many entries each list of a mutation may have, by the way to it; the SDL says the same, and a list not named here takes none. */
export const mostEntries: Readonly<Record<string, number>> = {
  'adoptPlan.endedReplacements': 20,
  'adoptPlan.replaces': 20,
  'decideVisitation.reasons': 20,
  'enrolCitizen.reasons': 20,
  'enrolCitizen.team': 20,
  'giveConsent.fromCentres': 3,
  'giveConsent.givenBy': 2,
  'giveConsent.kinds': 4,
  'giveConsent.receivers': 4,
  'planMeeting.caseworkers': 30,
  'planMeeting.guests': 10,
  'recordAssessment.answers': 100,
  'recordIntake.answers': 100,
  'recordMeeting.caseworkers': 50,
  'recordMeeting.decisions': 50,
  'recordMeeting.guests': 10,
  'recordScreening.answers': 100,
  'recordSignal.referral.notSucceeded': 20,
  'recordSignal.referral.succeeded': 20,
  'recordSignal.referral.tried': 20,
};

/** Refuses an input with a list that is too long, or a text that no row keeps, before anything is looked up for it. */
export function checkBounds(mutation: string, input: object): void {
  const faults = findFaults(mutation, [], input);
  refuse('This input is none that can be taken', faults);
}

function findFaults(
  mutation: string,
  path: readonly (string | number)[],
  value: unknown,
): string[] {
  if (typeof value === 'string') return isText(value) ? [] : [`${toField(path)} ${noText}`];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    const list = path.filter((step) => typeof step === 'string').join('.');
    const most = mostEntries[`${mutation}.${list}`] ?? 0;
    if (value.length > most)
      return [`${toField(path)} has ${value.length} entries; expected ${most} at most`];
    return value.flatMap((entry, index) => findFaults(mutation, [...path, index], entry));
  }
  return Object.entries(value).flatMap(([step, inner]) =>
    findFaults(mutation, [...path, step], inner),
  );
}
