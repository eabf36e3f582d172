import type { Resolvers } from '../../schema/generated/coordination.ts';
import { Assessment } from './resolvers/assessment.ts';
import { Citizen } from './resolvers/citizen.ts';
import { CoordinatingPeriod, Coordination } from './resolvers/coordination.ts';
import { Caseworker, Centre } from './resolvers/directory.ts';
import { Finding } from './resolvers/finding.ts';
import { ProgrammeFigures } from './resolvers/figures.ts';
import { Intake } from './resolvers/intake.ts';
import { Law } from './resolvers/law.ts';
import { ChildMeasure, EmploymentMeasure, Measure, SocialMeasure } from './resolvers/measure.ts';
import { Meeting, MeetingAttendance, MeetingDecision } from './resolvers/meeting.ts';
import { Agreement, Goal, Plan, ProgressScore, ReplacedPlan } from './resolvers/plan.ts';
import {
  PlanVersion,
  PlanVersionEndedReplacement,
  PlanVersionGoal,
  PlanVersionReplacedPlan,
} from './resolvers/plan-version.ts';
import { EmergencyAccess, Mutation } from './resolvers/mutation.ts';
import {
  CaseloadNorm,
  MeasureSelector,
  Programme,
  ProgrammeLimit,
  ProgrammeTeam,
  ProgrammeOutcome,
  Scale,
} from './resolvers/programme.ts';
import { Me, Query } from './resolvers/query.ts';
import { CPR, DateScalar } from './resolvers/scalars.ts';
import { SocialEvent } from './resolvers/social-event.ts';
import {
  Enrolment,
  Handover,
  Screening,
  SignalPayload,
  VisitationDecision,
} from './resolvers/visitation.ts';

/** GraphQL names ↔ the domain; what is decided, is decided in `policy/` and `merge/`. */
export const resolvers: Resolvers = {
  Query,
  Mutation,
  Me,
  Citizen,
  Coordination,
  CoordinatingPeriod,
  Meeting,
  MeetingAttendance,
  MeetingDecision,
  Assessment,
  Intake,
  SocialEvent,
  Plan,
  PlanVersion,
  PlanVersionGoal,
  PlanVersionEndedReplacement,
  PlanVersionReplacedPlan,
  ReplacedPlan,
  Goal,
  ProgressScore,
  Agreement,
  Finding,
  ProgrammeFigures,
  Measure,
  EmploymentMeasure,
  SocialMeasure,
  ChildMeasure,
  EmergencyAccess,
  Enrolment,
  Handover,
  Screening,
  SignalPayload,
  VisitationDecision,
  Caseworker,
  Centre,
  Law,
  CaseloadNorm,
  MeasureSelector,
  Programme,
  ProgrammeLimit,
  ProgrammeTeam,
  ProgrammeOutcome,
  Scale,
  CPR,
  Date: DateScalar,
};
