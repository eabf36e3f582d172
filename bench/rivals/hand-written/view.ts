import { yearsBetween } from '../../../server/day.ts';
import type { OpenCitizen } from '../../../subgraphs/coordination/admission/open-citizen.ts';
import type { Context } from '../../../subgraphs/coordination/context.ts';
import { toActiveMeasures } from '../../../subgraphs/coordination/merge/active-measures.ts';
import { toAnswers } from '../../../subgraphs/coordination/merge/answers.ts';
import { toCentreGoals, toOwnGoals, toPlan } from '../../../subgraphs/coordination/merge/plan.ts';
import { readFiles } from '../../../subgraphs/coordination/merge/read-files.ts';
import type { Files } from './centres.ts';

/** True for what coordination carries through a request. */
export function isContext(context: object): context is Context {
  return 'passes' in context && 'loaders' in context;
}

/** The answer to the view, field by field; coordination's own rules say what runs and what the plan is. */
export async function toView(admitted: OpenCitizen, context: Context, asked: Promise<Files>) {
  const { loaders, room, today } = context;
  const [files, team, adopted] = await Promise.all([
    asked,
    loaders.teamByCitizenId.load(admitted.id),
    loaders.planByCitizenId.load(admitted.id),
  ]);
  const citizen = { ...admitted, files: readFiles({ ...files }) };
  const coordinating = team.find(({ role }) => role === 'COORDINATING_CASEWORKER');
  const active = toActiveMeasures(citizen, today);
  const plan = toPlan(citizen, adopted);
  const [caseworker, goals] = await Promise.all([
    coordinating && loaders.caseworkerById.load(coordinating.caseworkerId),
    plan &&
      (plan.adopted
        ? loaders.goalsByPlanId.load(plan.adopted.id).then((rows) => toOwnGoals(plan, rows))
        : toCentreGoals(plan)),
  ]);
  return {
    name: citizen.access.name === 'VALUE' ? citizen.name : 'Navne- og adressebeskyttet',
    age: citizen.birthDate === null ? null : yearsBetween(citizen.birthDate, today),
    coordinatingCaseworker: coordinating
      ? { name: caseworker?.name ?? coordinating.caseworkerId, unit: caseworker?.unit ?? null }
      : null,
    activeMeasures: {
      isComplete: active.isComplete,
      measures: active.measures.map((measure) => ({
        title: measure.title,
        legalBasis: {
          law: { code: measure.legalBasis.law.code },
          paragraph: measure.legalBasis.paragraph,
        },
        centre: { name: room.centreNames[measure.centre.code] },
        startsOn: measure.startsOn,
        endsOn: measure.endsOn,
        nextFollowUpOn: measure.nextFollowUpOn,
      })),
    },
    plan: plan
      ? {
          source: plan.adopted ? 'UNIFIED' : 'CENTRES',
          goals: (goals ?? []).map(({ title, measures }) => ({
            title,
            measures: measures.map((measure) => ({ title: measure.title })),
          })),
        }
      : null,
    centres: toAnswers(citizen).map(({ centre, status, asOf }) => ({
      centre: { code: centre.code },
      status,
      asOf,
    })),
  };
}
