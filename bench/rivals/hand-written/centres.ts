import { createAskRoom } from './room.ts';

/** What the view needs of each centre: the inputs of coordination's merged fields. */
const file = `status asOf isComplete withheldMeasures
  measures { id title legalBasis { law { code } paragraph } state startsOn endsOn expectedEndsOn purpose provider hoursPerWeek caseworker { id } grantedBy paidBy nextFollowUpOn monthlyCostOre }
  plans { id title legalBasis { law { code } paragraph } adoptedOn goals { id title isCitizensWording measureId setOn } }`;

/** What the centres said, under the names of the supergraph. */
export interface Files {
  readonly jobcenter: unknown;
  readonly social: unknown;
  readonly children: unknown;
}

const names = ['jobcenter', 'social', 'children'] as const;

const centres = names.map((name) => ({
  name,
  ask: createAskRoom(name),
  query: `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Citizen { ${name} { ${file} } } } }`,
}));

/** Asks all three at the same time; one without a pass is not asked. */
export async function askCentres(
  passOf: (name: (typeof names)[number]) => Promise<string> | string | null,
  headers: Readonly<Record<string, string>>,
): Promise<Files> {
  const files = await Promise.all(
    centres.map(async ({ name, ask, query }) => {
      const pass = await passOf(name);
      if (pass === null) return null;
      const representations = [{ __typename: 'Citizen', [`${name}Pass`]: pass }];
      const { _entities: entities } = await ask(query, { representations }, headers);
      const [entity] = Array.isArray(entities) ? entities : [];
      return entity?.[name] ?? null;
    }),
  );
  const [jobcenter, social, children] = files;
  return { jobcenter, social, children };
}
