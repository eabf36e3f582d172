import { z } from 'zod';
import type { Faults } from '../plan/words.ts';
import type { AgreementDocument, GoalDocument, PlanDocument } from './plan-document.ts';
import { readActivity, type ReadActivity } from './read-fhir-activity.ts';
import {
  centreGoals,
  citizensGoals,
  codes,
  concept,
  findCpr,
  identifiers,
  isOf,
  noModifier,
  othersGoals,
  reference,
  toGoalKey,
  type Reference,
} from './fhir.ts';
import { readPart } from './read-part.ts';

const resource = z.looseObject({ resourceType: z.string(), id: z.string().optional() });
const bundle = z.looseObject({
  resourceType: z.literal('Bundle'),
  entry: z.array(z.looseObject({ fullUrl: z.string().optional(), resource })),
});
type Entry = z.infer<typeof bundle>['entry'][number] & { readonly path: string };

const carePlan = z.looseObject({
  modifierExtension: noModifier,
  status: z.enum(['draft', 'active']),
  intent: z.enum(['plan', 'order']),
  subject: reference,
  goal: z.array(reference).default([]),
  activity: z.array(z.unknown()).default([]),
});

const patient = z.looseObject({
  birthDate: z.string().nullish(),
  identifier: identifiers,
});

const goal = z.looseObject({
  modifierExtension: noModifier,
  identifier: z
    .array(z.looseObject({ system: z.string().optional(), value: z.string() }))
    .default([]),
  lifecycleStatus: z.enum(['proposed', 'planned', 'accepted', 'active', 'on-hold']),
  category: z.array(concept),
  description: concept,
});

/** Reads a plan in FHIR R4: a Bundle with one CarePlan, and the Goals that it names. */
export function readFhirPlan(value: unknown, faults: Faults): PlanDocument | undefined {
  const entries = readPart(bundle, value, '', faults)?.entry.map((one, index) => ({
    ...one,
    path: `entry[${index}].resource`,
  }));
  const plans = entries?.filter((one) => one.resource.resourceType === 'CarePlan') ?? [];
  const [found] = plans;
  if (entries && plans.length !== 1) {
    faults.at('entry').add(`found ${plans.length} of CarePlan, expected one`);
  }
  const plan = found && readPart(carePlan, found.resource, found.path, faults);
  if (!entries || !found || plans.length !== 1 || !plan) return undefined;
  const named = plan.goal.map((one, index) =>
    findGoal(one, entries, faults.at(`${found.path}.goal[${index}].reference`)),
  );
  tellUnnamed(entries, named, faults);
  const goals = named.flatMap((entry) => (entry ? readGoal(entry, faults) : []));
  const keyOf = (to: Reference) =>
    goals.find(({ entry }) => isReferred(entry, to))?.key ?? `unread ${to.reference}`;
  const activities = plan.activity.flatMap((one, index): ReadActivity[] => {
    const path = `${found.path}.activity[${index}]`;
    return readActivity(one, { path, patient: plan.subject.reference, keyOf, faults });
  });
  const goalKeys = new Set([
    ...goals.map(({ key }) => key),
    ...plan.goal.map((one) => `unread ${one.reference}`),
  ]);
  for (const one of activities) {
    if ('link' in one && one.goalKeys.some((key) => !goalKeys.has(key))) {
      faults
        .at(`${one.link.path}.detail.goal`)
        .add('leads to no goal of the plan, expected one that CarePlan.goal names');
    }
  }
  return {
    ...readWhose(entries, plan.subject, faults),
    goals: goals.map(({ path, key, title, isCitizensWording }): GoalDocument => ({
      path,
      key,
      title,
      isCitizensWording,
      links: activities.flatMap((one) =>
        'link' in one && one.goalKeys.includes(key) ? [one.link] : [],
      ),
    })),
    agreements: activities.flatMap((one): AgreementDocument[] =>
      'agreement' in one ? [one.agreement] : [],
    ),
    goalKeys,
  };
}

function isReferred({ fullUrl, resource: { resourceType, id } }: Entry, to: Reference): boolean {
  return to.reference === fullUrl || (id !== undefined && to.reference === `${resourceType}/${id}`);
}

function findGoal(to: Reference, entries: readonly Entry[], faults: Faults): Entry | undefined {
  const found = entries.find(
    (entry) => entry.resource.resourceType === 'Goal' && isReferred(entry, to),
  );
  if (!found) faults.add('leads to no Goal of the bundle, expected the fullUrl of one');
  return found;
}

/** A goal that came along and that the plan does not name is nobody's to guess about. */
function tellUnnamed(
  entries: readonly Entry[],
  named: readonly (Entry | undefined)[],
  faults: Faults,
): void {
  for (const entry of entries) {
    if (entry.resource.resourceType !== 'Goal' || named.includes(entry)) continue;
    faults.at(entry.path).add('is named by no CarePlan.goal, expected every Goal to be');
  }
}

function readGoal(entry: Entry, faults: Faults) {
  const { path } = entry;
  const read = readPart(goal, entry.resource, path, faults);
  if (!read) return [];
  const key = toGoalKey(read.identifier, entry.fullUrl);
  if (key === undefined) {
    faults
      .at(`${path}.identifier`)
      .add('is missing, expected one with a value, or a fullUrl that is a UUID or an address');
  }
  if (read.identifier.some(({ system }) => system === centreGoals)) {
    faults
      .at(`${path}.identifier`)
      .add('is of a goal of a centre’s own, expected none: it stays the centre’s');
  }
  const isCitizensWording = read.category.some((one) => isOf(one, citizensGoals));
  if (!isCitizensWording && !read.category.some((one) => isOf(one, othersGoals))) {
    faults
      .at(`${path}.category`)
      .add(
        `has no goal type of KL’s, expected a coding of ${codes}: ${citizensGoals.join(' or ')} for the citizen’s own words, else one of ${othersGoals.join(', ')}`,
      );
  }
  const { text, coding } = read.description;
  const title = text ?? coding.find(({ display }) => display !== undefined)?.display;
  if (title === undefined) {
    faults.at(`${path}.description`).add('has no words, expected a text, or a coding with display');
  }
  if (key === undefined || title === undefined) return [];
  return [{ entry, path, key, title, isCitizensWording }];
}

/** Who the document says that it is of, where it says so. */
function readWhose(
  entries: readonly Entry[],
  subject: Reference,
  faults: Faults,
): Pick<PlanDocument, 'birthDate' | 'cpr'> {
  const entry = entries.find(
    (one) => one.resource.resourceType === 'Patient' && isReferred(one, subject),
  );
  const read = entry && readPart(patient, entry.resource, entry.path, faults);
  return {
    birthDate: read?.birthDate ?? null,
    cpr: (read && findCpr(read.identifier)) ?? null,
  };
}
