import { z } from 'zod';

const day = z.string();
const centre = z.object({ name: z.string() });
const legalBasis = z.object({
  law: z.object({ code: z.string(), title: z.string() }),
  paragraph: z.string(),
});

const measure = z.object({
  id: z.string(),
  title: z.string(),
  state: z.enum(['PENDING', 'ACTIVE', 'PAUSED', 'ENDED', 'REJECTED', 'UNKNOWN']),
  startsOn: day,
  endsOn: day.nullable(),
  expectedEndsOn: day.nullable(),
  purpose: z.string().nullable(),
  provider: z.string().nullable(),
  hoursPerWeek: z.number().nullable(),
  centre,
  legalBasis,
});
export type ToldMeasure = z.infer<typeof measure>;

const goal = z.object({
  id: z.string(),
  title: z.string(),
  isCitizensWording: z.boolean(),
  origin: centre.nullable(),
  links: z.array(
    z.object({
      measureId: z.string(),
      isRepeat: z.boolean(),
      isCitizensWish: z.boolean(),
      reason: z.string().nullable(),
      replacesMeasureId: z.string().nullable(),
    }),
  ),
  measures: z.array(measure),
  progress: z.array(
    z.object({ scoredOn: day, by: z.enum(['CITIZEN', 'CASEWORKER']), score: z.number() }),
  ),
});
export type ToldGoal = z.infer<typeof goal>;

const agreement = z.object({
  id: z.string(),
  title: z.string(),
  responsible: z.string(),
  isCitizens: z.boolean(),
  responsibleCaseworker: z.object({ id: z.string() }).nullable(),
  dueOn: day.nullable(),
  settledOn: day.nullable(),
  result: z.string().nullable(),
  /** May be that of a goal that was given up, and is not told. */
  goalId: z.string().nullable(),
  documentedBy: z.string().nullable(),
  offer: z.string().nullable(),
});
export type ToldAgreement = z.infer<typeof agreement>;

const plan = z.object({
  id: z.string(),
  version: z.number().nullable(),
  source: z.enum(['UNIFIED', 'CENTRES']),
  adoptedOn: day.nullable(),
  isComplete: z.boolean(),
  goals: z.array(goal),
  agreements: z.array(agreement),
  meetings: z.array(z.object({ id: z.string(), kind: z.string(), heldOn: day })),
  replaces: z.array(z.object({ legalBasis, replacedOn: day, consentGivenOn: day.nullable() })),
  centrePlans: z.array(
    z.object({ id: z.string(), title: z.string(), adoptedOn: day.nullable(), centre, legalBasis }),
  ),
});

const citizen = z.object({
  id: z.string(),
  name: z.string(),
  birthDate: day.nullable(),
  maskedCpr: z.string(),
  cpr: z.string().nullish(),
  isAddressProtected: z.boolean(),
  coordinatingCaseworker: z
    .object({
      name: z.string(),
      title: z.string().nullable(),
      unit: z.string().nullable(),
      phone: z.string().nullable(),
      email: z.string().nullable(),
    })
    .nullable(),
  centres: z.array(
    z.object({
      centre,
      status: z.enum(['ANSWERED', 'NOT_KNOWN', 'UNAVAILABLE', 'WITHHELD']),
      asOf: z.string().nullable(),
    }),
  ),
  plan: plan.nullable(),
});
export type ToldCitizen = Omit<z.infer<typeof citizen>, 'plan'>;

/** A citizen and their plan, as the graph told it (`plan-export.graphql`). */
export interface ToldPlan {
  readonly citizen: ToldCitizen;
  readonly plan: z.infer<typeof plan>;
}

const answer = z.object({
  data: z.object({ citizen: citizen.nullable() }).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.object({ code: z.string() }).optional(),
      }),
    )
    .default([]),
});
export type PlanAnswer = z.infer<typeof answer>;

/** Reads what the graph answered. */
export function readPlanAnswer(body: string): PlanAnswer {
  return answer.parse(JSON.parse(body));
}
