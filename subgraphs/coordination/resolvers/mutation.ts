import type {
  EmergencyAccessResolvers,
  MutationResolvers,
} from '../../../schema/generated/coordination.ts';
import { recordAssessment } from '../assessments/record-assessment.ts';
import type { Changed } from '../change/change-coordination.ts';
import { giveConsent, withdrawConsent } from '../consent/consents.ts';
import { assignCoordinatingCaseworker } from '../team/coordinating-caseworker.ts';
import { showMeeting } from '../meetings/changed-meeting.ts';
import { planMeeting } from '../meetings/plan-meeting.ts';
import { recordMeeting } from '../meetings/record-meeting.ts';
import { requestEmergencyAccess, reviewEmergencyAccess } from '../emergency/emergency-access.ts';
import { recordIntake } from '../visitation/intake.ts';
import { recordSocialEvent } from '../citizen/social-event.ts';
import { adoptPlan } from '../plan/adopt-plan.ts';
import { makeAgreement, settleAgreement } from '../plan/agreements.ts';
import { scoreGoal, setGoal } from '../plan/goals.ts';
import { linkMeasure } from '../plan/measure-links.ts';
import { importPlan } from '../plan-import/import-plan.ts';
import { endEnrolment, enrolCitizen, extendEnrolment } from '../enrolment/enrolment.ts';
import { acceptHandover, requestHandover, withdrawHandover } from '../enrolment/handover.ts';
import type { HandoverRow } from '../source/handovers.ts';
import { recordScreening } from '../visitation/screening.ts';
import { recordSignal } from '../visitation/signal.ts';
import { setTeamMember } from '../team/team-member.ts';
import { decideVisitation } from '../visitation/visitation.ts';

export const Mutation: MutationResolvers = {
  giveConsent: (_, { input }, context) => giveConsent(input, context),
  withdrawConsent: (_, { input }, context) => withdrawConsent(input, context),
  requestEmergencyAccess: (_, { input }, context) => requestEmergencyAccess(input, context),
  reviewEmergencyAccess: (_, { input }, context) => reviewEmergencyAccess(input, context),
  assignCoordinatingCaseworker: (_, { input }, context) =>
    assignCoordinatingCaseworker(input, context),
  planMeeting: (_, { input }, context) => showMeeting(planMeeting(input, context), context),
  recordMeeting: (_, { input }, context) => showMeeting(recordMeeting(input, context), context),
  recordAssessment: (_, { input }, context) => recordAssessment(input, context),
  recordIntake: (_, { input }, context) => recordIntake(input, context),
  recordSocialEvent: (_, { input }, context) => recordSocialEvent(input, context),
  adoptPlan: (_, { input }, context) => adoptPlan(input, context),
  setGoal: (_, { input }, context) => setGoal(input, context),
  scoreGoal: (_, { input }, context) => scoreGoal(input, context),
  linkMeasure: (_, { input }, context) => linkMeasure(input, context),
  makeAgreement: (_, { input }, context) => makeAgreement(input, context),
  settleAgreement: (_, { input }, context) => settleAgreement(input, context),
  importPlan: (_, { input }, context) => importPlan(input, context),
  recordSignal: (_, { input }, context) => recordSignal(input, context),
  recordScreening: (_, { input }, context) => recordScreening(input, context),
  decideVisitation: (_, { input }, context) => decideVisitation(input, context),
  enrolCitizen: (_, { input }, context) => enrolCitizen(input, context),
  extendEnrolment: (_, { input }, context) => extendEnrolment(input, context),
  endEnrolment: (_, { input }, context) => endEnrolment(input, context),
  setTeamMember: (_, { input }, context) => setTeamMember(input, context),
  requestHandover: async (_, { input }, context) =>
    toHandoverPayload(await requestHandover(input, context)),
  acceptHandover: async (_, { input }, context) =>
    toHandoverPayload(await acceptHandover(input, context)),
  withdrawHandover: async (_, { input }, context) =>
    toHandoverPayload(await withdrawHandover(input, context)),
};

function toHandoverPayload({ answer, coordination, citizen }: Changed<HandoverRow>) {
  return { handover: answer, coordination, citizen };
}

export const EmergencyAccess: EmergencyAccessResolvers = {
  caseworker: ({ employeeId }) => ({ id: employeeId }),
};
