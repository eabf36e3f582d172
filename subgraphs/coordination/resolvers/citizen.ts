import type { CitizenResolvers } from '../../../schema/generated/coordination.ts';
import { maskCpr } from '../../../server/cpr.ts';
import { yearsBetween } from '../../../server/day.ts';
import { BadUserInputError, ForbiddenError } from '../../../server/errors.ts';
import { findLogOf } from '../access-log/access-log-page.ts';
import { checkPart, openCitizen } from '../citizen/citizen.ts';
import { maySeeConsent } from '../consent/consent-sight.ts';
import { toExplanation } from '../policy/explanation.ts';
import { findFindings, findPersonalBudget } from '../findings/findings.ts';
import { findWhoGrants } from '../granting/who-grants.ts';
import { toActiveMeasures } from '../merge/active-measures.ts';
import { toAnswers } from '../merge/answers.ts';
import { isCrossCentre } from '../merge/cross-centre.ts';
import { readFiles } from '../merge/read-files.ts';
import { toHistory } from '../merge/history.ts';
import { toPlan } from '../merge/plan.ts';
import { judgeTracks } from '../programmes/target-group.ts';
import { readCitizenFacts } from '../citizen/read-citizen-facts.ts';

/** The citizen: who it is, the passes out to the centres, and the merge of what came back. */
export const Citizen: CitizenResolvers = {
  __resolveReference: async (reference, context) =>
    (await openCitizen(reference.id, context, { files: readFiles(reference), way: 'AS_BEFORE' })) ??
    null,
  jobcenterPass: ({ id }, _, { passes }) => passes.find(id, 'JOBCENTER'),
  socialPass: ({ id }, _, { passes }) => passes.find(id, 'SOCIAL'),
  childrenPass: ({ id }, _, { passes }) => passes.find(id, 'CHILDREN'),
  age: ({ birthDate }, _, { today }) =>
    birthDate === null ? null : yearsBetween(birthDate, today),
  name: ({ name, access }) => (access.name === 'VALUE' ? name : 'Navne- og adressebeskyttet'),
  maskedCpr: ({ cprs: [current] }) => maskCpr(current ?? ''),
  cpr: ({ cprs: [current], access }) => {
    if (access.cpr === 'MASKED')
      throw new ForbiddenError('The whole CPR number needs the right FULL_CPR.');
    return current ?? null;
  },
  address: async (citizen, _, { loaders }) => {
    checkPart(citizen, 'ADDRESS');
    if (citizen.access.address === 'MASKED') {
      throw new ForbiddenError(
        'This address is protected (CPR-loven § 28): it needs the right PROTECTED_PERSONS, and is in no list.',
      );
    }
    return (await loaders.addressByCitizenId.load(citizen.id))?.address ?? null;
  },
  centres: (citizen) => toAnswers(citizen),
  isCrossCentre: (citizen) => isCrossCentre(citizen),
  coordinatingCaseworker: async (citizen, _, { loaders }) => {
    checkPart(citizen, 'COORDINATION');
    const team = await loaders.teamByCitizenId.load(citizen.id);
    const coordinating = team.find(({ role }) => role === 'COORDINATING_CASEWORKER');
    return coordinating ? { id: coordinating.caseworkerId } : null;
  },
  coordination: async (citizen, _, { loaders }) => {
    checkPart(citizen, 'COORDINATION');
    return (await loaders.coordinationByCitizenId.load(citizen.id)) ?? null;
  },
  signals: (citizen, _, { loaders }) => {
    checkPart(citizen, 'COORDINATION');
    return loaders.signalsByCitizenId.load(citizen.id);
  },
  screenings: (citizen, _, { loaders }) => {
    checkPart(citizen, 'COORDINATION');
    return loaders.screeningsByCitizenId.load(citizen.id);
  },
  visitationPath: (citizen, _, { loaders }) => {
    checkPart(citizen, 'COORDINATION');
    return loaders.visitationPathByCitizenId.load(citizen.id);
  },
  enrolments: (citizen, _, { loaders }) => {
    checkPart(citizen, 'COORDINATION');
    return loaders.enrolmentsByCitizenId.load(citizen.id);
  },
  activeMeasures: (citizen, _, { today }) => toActiveMeasures(citizen, today),
  measureHistory: (citizen, page) => toHistory(citizen, page),
  targetGroups: async (citizen, { programme: code }, context) => {
    const { room, today } = context;
    const programme = room.programmes.find(code);
    if (!programme) {
      const codes = room.programmes.all.map((one) => one.code).join(', ');
      throw new BadUserInputError(`No programme has this code; expected one of ${codes}.`);
    }
    return judgeTracks(programme, await readCitizenFacts(citizen, code, context), today);
  },
  whoGrants: (citizen, basis, context) => findWhoGrants(citizen, basis, context),
  plan: async (citizen, _, { loaders }) => {
    checkPart(citizen, 'PLAN');
    return toPlan(citizen, await loaders.planByCitizenId.load(citizen.id)) ?? null;
  },
  findings: (citizen, filter, context) => findFindings(citizen, filter, context),
  personalBudget: (citizen, _, context) => findPersonalBudget(citizen, context),
  whyAccess: ({ access }) => toExplanation(access),
  consents: async (citizen, _, { loaders }) => {
    checkPart(citizen, 'CONSENTS');
    const consents = await loaders.consentsByCitizenId.load(citizen.id);
    return consents.filter((consent) => maySeeConsent(consent, citizen.access));
  },
  accessLog: (citizen, page, context) => {
    checkPart(citizen, 'ACCESS_LOG');
    return findLogOf(citizen, page, context);
  },
};
