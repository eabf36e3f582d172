import { z } from 'zod';
import { at } from '../../walls/cells.ts';

/** How a plan leaves, and comes in. */
export type Format = 'JSON' | 'FHIR';

const plan = z.looseObject({
  goals: z.array(z.looseObject({ id: z.string() })),
  agreements: z.array(z.looseObject({ id: z.string(), goalId: z.string().nullable() })),
});
const jsonPlan = z.looseObject({ plan });
const resource = z.looseObject({ resourceType: z.string() });
const bundle = z.looseObject({
  entry: z.array(z.looseObject({ fullUrl: z.string(), resource })),
});

export function parseJson(text: string) {
  return jsonPlan.parse(JSON.parse(text)).plan;
}

/** Of nobody: what a template is. */
export function withoutWhose(text: string, format: Format): object {
  if (format === 'JSON') return { ...jsonPlan.parse(JSON.parse(text)), citizen: null };
  const { entry, ...rest } = bundle.parse(JSON.parse(text));
  return { ...rest, entry: entry.filter((one) => one.resource.resourceType !== 'Patient') };
}

/** Goals and agreements by what they say; a goal is told by its place, a name of the citizen by whose it is. */
export function toSeen(text: string) {
  const { goals, agreements } = parseJson(text);
  return {
    goals: goals.map(({ title, isCitizensWording }) => ({ title, isCitizensWording })),
    agreements: agreements.map(({ goalId, responsible, ...said }) => ({
      ...said,
      id: undefined,
      responsible: said['isCitizens'] === true ? 'the citizen' : responsible,
      goal: goals.findIndex(({ id }) => id === goalId),
    })),
  };
}

export function toSeenFhir(text: string) {
  const { entry } = bundle.parse(JSON.parse(text));
  const resources = entry.map((one) => one.resource);
  const urls = entry.map(({ fullUrl }) => fullUrl);
  const goals = resources.filter(({ resourceType }) => resourceType === 'Goal');
  const [plan] = resources.filter(({ resourceType }) => resourceType === 'CarePlan');
  const activities = z
    .array(z.looseObject({ detail: z.looseObject({}) }))
    .parse(plan?.['activity']);
  const patient = at(plan, 'subject', 'reference');
  return {
    goals: goals.map(({ description, category }) => ({ description, category })),
    agreements: activities
      .map(({ detail }) => detail)
      .filter(({ kind }) => kind === 'Task')
      .map(({ goal, performer, ...said }) => ({
        ...said,
        by: at(performer, 0, 'reference') === patient ? 'the citizen' : performer,
        goals:
          goal === undefined
            ? undefined
            : resources[urls.indexOf(String(at(goal, 0, 'reference')))]?.['description'],
      })),
  };
}
