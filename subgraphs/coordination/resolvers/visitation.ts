import type {
  EnrolmentResolvers,
  HandoverResolvers,
  ScreeningResolvers,
  SignalPayloadResolvers,
  VisitationDecisionResolvers,
} from '../../../schema/generated/coordination.ts';
import { reopenCitizen } from '../citizen/citizen.ts';

/** The way in and out. */
export const SignalPayload: SignalPayloadResolvers = {
  citizen: ({ citizenId }, _, context) => reopenCitizen(citizenId, context),
};

export const Screening: ScreeningResolvers = {
  recordedBy: ({ recordedById }) => ({ id: recordedById }),
};

export const VisitationDecision: VisitationDecisionResolvers = {
  decidedBy: ({ decidedById }) => ({ id: decidedById }),
};

export const Enrolment: EnrolmentResolvers = {
  handedTo: ({ handedToId }) => (handedToId === null ? null : { id: handedToId }),
};

export const Handover: HandoverResolvers = {
  from: ({ fromId }) => (fromId === null ? null : { id: fromId }),
  to: ({ toId }) => ({ id: toId }),
  requestedBy: ({ requestedById }) => ({ id: requestedById }),
};
