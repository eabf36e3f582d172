import type {
  EmergencyAccessResolvers,
  MutationResolvers,
} from '../../../schema/generated/coordination.ts';
import { recordAssessment } from '../assessments/record-assessment.ts';
import { giveConsent, withdrawConsent } from '../consents.ts';
import { assignCoordinatingCaseworker } from '../coordinating-caseworker.ts';
import { showMeeting } from '../meetings/changed-meeting.ts';
import { planMeeting } from '../meetings/plan-meeting.ts';
import { recordMeeting } from '../meetings/record-meeting.ts';
import { requestEmergencyAccess, reviewEmergencyAccess } from '../emergency-access.ts';
import { recordSocialEvent } from '../social-event.ts';
import { adoptPlan } from '../plan/adopt-plan.ts';
import { makeAgreement, settleAgreement } from '../plan/agreements.ts';
import { scoreGoal, setGoal } from '../plan/goals.ts';
import { linkMeasure } from '../plan/measure-links.ts';

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
  recordSocialEvent: (_, { input }, context) => recordSocialEvent(input, context),
  adoptPlan: (_, { input }, context) => adoptPlan(input, context),
  setGoal: (_, { input }, context) => setGoal(input, context),
  scoreGoal: (_, { input }, context) => scoreGoal(input, context),
  linkMeasure: (_, { input }, context) => linkMeasure(input, context),
  makeAgreement: (_, { input }, context) => makeAgreement(input, context),
  settleAgreement: (_, { input }, context) => settleAgreement(input, context),
};

export const EmergencyAccess: EmergencyAccessResolvers = {
  caseworker: ({ employeeId }) => ({ id: employeeId }),
};
