import { z } from 'zod';
import type { Faults } from '../plan/words.ts';
import { teamRoles } from '../team/team-role.ts';
import type {
  AgreementDocument,
  GoalDocument,
  LinkDocument,
  PlanDocument,
} from './plan-document.ts';
import { id, readPart, toKey } from './read-part.ts';

const aside = z.unknown().optional();
const text = z.string();

const link = z.strictObject({
  measureId: text,
  isRepeat: z.boolean().nullish(),
  isCitizensWish: z.boolean().nullish(),
  reason: text.nullish(),
  replacesMeasureId: text.nullish(),
  lawCode: text.nullish(),
  paragraph: text.nullish(),
});

/** What a centre tells of it, and who scored what when, is left aside. */
const goal = z.strictObject({
  id,
  title: text,
  isCitizensWording: z.boolean(),
  origin: z.null('expected null: a goal of a centre’s own stays the centre’s').optional(),
  links: z.array(z.unknown()).default([]),
  measures: aside,
  progress: aside,
});

const agreement = z.strictObject({
  id,
  title: text,
  responsible: text.nullish(),
  isCitizens: z.boolean().default(false),
  responsibleCaseworker: z.strictObject({ id: text }).nullish(),
  dueOn: text.nullish(),
  settledOn: text.nullish(),
  result: text.nullish(),
  goalId: text.nullish(),
  documentedBy: z.enum(teamRoles).nullish(),
  offer: text.nullish(),
});

const whole = z.object({
  format: z.literal('helhed-plan'),
  formVersion: z.literal(1),
  citizen: z.object({ birthDate: text.nullish() }).nullish(),
  plan: z.object({
    source: z.literal('UNIFIED', 'expected UNIFIED: the centres’ own plans stay theirs'),
    goals: z.array(z.unknown()),
    agreements: z.array(z.unknown()),
  }),
});

const known = z.object({ id: text });

/** Reads a plan in our own form (`helhed-plan`, form 1). */
export function readJsonPlan(value: unknown, faults: Faults): PlanDocument | undefined {
  const read = readPart(whole, value, '', faults);
  if (!read) return undefined;
  const { citizen, plan } = read;
  return {
    birthDate: citizen?.birthDate ?? null,
    cpr: null,
    goals: plan.goals.flatMap((one, index) => readGoal(one, `plan.goals[${index}]`, faults)),
    agreements: plan.agreements.flatMap((one, index) =>
      readAgreement(one, `plan.agreements[${index}]`, faults),
    ),
    goalKeys: new Set(
      plan.goals.flatMap((one) => {
        const found = known.safeParse(one);
        return found.success ? toKey(found.data.id) : [];
      }),
    ),
  };
}

function readGoal(value: unknown, path: string, faults: Faults): GoalDocument[] {
  const read = readPart(goal, value, path, faults);
  if (!read) return [];
  const { title, isCitizensWording } = read;
  const links = read.links.flatMap((one, index): LinkDocument[] => {
    const place = `${path}.links[${index}]`;
    const found = readPart(link, one, place, faults);
    if (!found) return [];
    return [
      {
        path: place,
        measureId: found.measureId,
        isRepeat: found.isRepeat ?? null,
        isCitizensWish: found.isCitizensWish ?? null,
        reason: found.reason ?? null,
        replacesMeasureId: found.replacesMeasureId ?? null,
        lawCode: found.lawCode ?? null,
        paragraph: found.paragraph ?? null,
      },
    ];
  });
  return [{ path, key: toKey(read.id), title, isCitizensWording, links }];
}

function readAgreement(value: unknown, path: string, faults: Faults): AgreementDocument[] {
  const read = readPart(agreement, value, path, faults);
  if (!read) return [];
  const { title, isCitizens, responsibleCaseworker, responsible = null, result = null } = read;
  const { settledOn = null, dueOn = null, goalId = null, documentedBy = null, offer = null } = read;
  if (settledOn === null && result !== null) {
    faults.at(path).add('result is given, and settledOn is not; expected both, or neither');
  }
  const caseworkerId = responsibleCaseworker?.id ?? null;
  return [
    {
      path,
      key: toKey(read.id),
      title,
      // Of the citizen and of a caseworker the name is ours to say; only who is neither is known by the text.
      responsible: {
        isCitizen: isCitizens,
        caseworkerId,
        other: isCitizens || caseworkerId !== null ? null : responsible,
      },
      dueOn,
      goalKey: goalId === null ? null : toKey(goalId),
      documentedBy,
      offer,
      settled: settledOn === null ? null : { settledOn, result },
    },
  ];
}
