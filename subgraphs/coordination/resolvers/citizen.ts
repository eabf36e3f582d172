import type { CitizenResolvers } from '../../../schema/generated/coordination.ts';
import { maskCpr } from '../../../server/cpr.ts';
import { yearsBetween } from '../../../server/day.ts';
import { openCitizen } from '../citizen.ts';
import { toActiveMeasures } from '../merge/active-measures.ts';
import { toAnswers } from '../merge/answers.ts';
import { isCrossCentre } from '../merge/cross-centre.ts';
import { isFile } from '../merge/file.ts';
import { toHistory } from '../merge/history.ts';
import { toPlan } from '../merge/plan.ts';

/** The citizen: who it is, the passes out to the centres, and the merge of what came back. */
export const Citizen: CitizenResolvers = {
  __resolveReference: async (reference, context) =>
    (await openCitizen(reference.id, context, readFiles(reference))) ?? null,
  jobcenterPass: ({ id }, _, { passes }) => passes.find(id, 'JOBCENTER'),
  socialPass: ({ id }, _, { passes }) => passes.find(id, 'SOCIAL'),
  childrenPass: ({ id }, _, { passes }) => passes.find(id, 'CHILDREN'),
  age: ({ birthDate }, _, { today }) =>
    birthDate === null ? null : yearsBetween(birthDate, today),
  maskedCpr: ({ cprs: [current] }) => maskCpr(current ?? ''),
  centres: (citizen) => toAnswers(citizen),
  isCrossCentre: (citizen) => isCrossCentre(citizen),
  coordinatingCaseworker: async ({ id }, _, { loaders }) => {
    const team = await loaders.teamByCitizenId.load(id);
    const coordinating = team.find(({ role }) => role === 'COORDINATING_CASEWORKER');
    return coordinating ? { id: coordinating.caseworkerId } : null;
  },
  coordination: async ({ id }, _, { loaders }) =>
    (await loaders.coordinationByCitizenId.load(id)) ?? null,
  activeMeasures: (citizen, _, { today }) => toActiveMeasures(citizen, today),
  measureHistory: (citizen, page) => toHistory(citizen, page),
  plan: async (citizen, _, { loaders }) =>
    toPlan(citizen, await loaders.planByCitizenId.load(citizen.id)) ?? null,
};

/** What the gateway brought back from the centres; an absent or empty field is a centre that did not answer. */
function readFiles(reference: {
  readonly id: string;
  readonly jobcenter?: unknown;
  readonly social?: unknown;
  readonly children?: unknown;
}) {
  const { jobcenter, social, children } = reference;
  return {
    JOBCENTER: isFile(jobcenter) ? jobcenter : null,
    SOCIAL: isFile(social) ? social : null,
    CHILDREN: isFile(children) ? children : null,
  };
}
