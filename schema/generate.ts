import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { visit, type DocumentNode } from 'graphql';
import { readSdl, type RoomName } from '../server/sdl.ts';

const coordination = '../../subgraphs/coordination';

/** The parent types that are not the SDL type, by room. */
const mappers: Readonly<Record<RoomName, Readonly<Record<string, string>>>> = {
  coordination: {
    Citizen: `${coordination}/admission/open-citizen.ts#OpenCitizen`,
    EmploymentMeasure: `${coordination}/merge/measure.ts#MergedMeasure`,
    SocialMeasure: `${coordination}/merge/measure.ts#MergedMeasure`,
    ChildMeasure: `${coordination}/merge/measure.ts#MergedMeasure`,
    Plan: `${coordination}/merge/plan.ts#MergedPlan`,
    Goal: `${coordination}/merge/plan.ts#MergedGoal`,
    Programme: `${coordination}/programmes/programme.ts#Programme as ProgrammeFile`,
    ProgrammeTrack: `${coordination}/programmes/programme.ts#Track`,
    ProgrammeTeam: `${coordination}/staffing/roster.ts#ProgrammeTeam as TeamOfProgramme`,
    CaseloadNorm: `${coordination}/caseload/norms.ts#ProgrammeNorm`,
    MeasureSelector: `${coordination}/programmes/facts.ts#MeasureSelector as MeasureSelectorFile`,
    ProgrammeLimit: `${coordination}/programmes/programme.ts#Limit`,
    ProgrammeOutcome: `${coordination}/programmes/programme.ts#Outcome as OutcomeFile`,
    Scale: `${coordination}/programmes/programme.ts#Scale as ScaleFile`,
    ReplacedPlan: `${coordination}/merge/plan.ts#MergedReplacedPlan`,
    MeasureLink: `${coordination}/merge/measure-links.ts#MergedLink`,
    ProgressScore: `${coordination}/plan/plan-content.ts#ScoreContent`,
    Agreement: `${coordination}/plan/plan-content.ts#AgreementContent`,
    PlanVersion: `${coordination}/plan/plan-versions.ts#SeenVersion`,
    PlanVersionGoal: `${coordination}/plan/plan-content.ts#SeenGoal`,
    PlanVersionLink: `${coordination}/plan/plan-content.ts#LinkContent`,
    PlanVersionReplacedPlan: `${coordination}/plan/plan-content.ts#ReplacedContent`,
    PlanVersionEndedReplacement: `${coordination}/plan/plan-content.ts#EndedReplacement`,
    Coordination: `${coordination}/source/coordinations.ts#CoordinationRow`,
    CoordinatingPeriod: `${coordination}/source/coordinating-caseworkers.ts#CoordinatingPeriodRow`,
    Meeting: `${coordination}/source/meetings.ts#MeetingRow`,
    MeetingAttendance: `${coordination}/source/meeting-attendance.ts#AttendanceRow`,
    MeetingDecision: `${coordination}/source/meeting-decisions.ts#DecisionRow`,
    Assessment: `${coordination}/source/assessments.ts#AssessmentRow`,
    Intake: `${coordination}/source/intakes.ts#IntakeRow`,
    SocialEvent: `${coordination}/source/social-events.ts#SocialEventRow`,
    Caseworker: `${coordination}/reference.ts#CaseworkerReference`,
    Centre: `${coordination}/reference.ts#CentreReference`,
    Law: `${coordination}/reference.ts#LawReference`,
    Enrolment: `${coordination}/source/enrolments.ts#EnrolmentRow`,
    Handover: `${coordination}/source/handovers.ts#HandoverRow`,
    Screening: `${coordination}/source/screenings.ts#ScreeningRow`,
    Signal: `${coordination}/source/signals.ts#SignalRow`,
    SignalPayload: `${coordination}/source/signals.ts#RecordedSignal`,
    VisitationDecision: `${coordination}/source/visitation.ts#VisitationRow`,
    Me: `${coordination}/signed-in.ts#SignedIn`,
    Finding: `${coordination}/findings/finding.ts#JudgedFinding`,
    ProgrammeFigures: `${coordination}/figures/figures.ts#Figures`,
    Consent: `${coordination}/source/consents.ts#ConsentRow`,
    EmergencyAccess: `${coordination}/source/emergency-accesses.ts#EmergencyAccessRow`,
  },
  jobcenter: { JobcenterFile: '../../subgraphs/jobcenter/context.ts#File' },
  social: { SocialFile: '../../subgraphs/social/context.ts#File' },
  children: { ChildrenFile: '../../subgraphs/children/context.ts#File' },
};

/** The resolver types of one room, generated from its SDL. */
export async function generateTypes(room: RoomName): Promise<string> {
  const code = await codegen({
    filename: `${room}.ts`,
    schema: withoutInputs(readSdl(room)),
    documents: [],
    config: {},
    plugins: [{ typescript: options }, { resolvers: { ...options, ...resolverOptions(room) } }],
    pluginMap: { typescript, resolvers },
  });
  return `// Generated from the SDL in schema/ by \`npm run schema\`.\n${code}`;
}

/**
 * What `@requires` brings along comes from outside and is read as such (`merge/file.ts`);
 * as types, every combination of it would fill thousands of lines.
 */
function withoutInputs(sdl: DocumentNode): DocumentNode {
  return visit(sdl, { Directive: ({ name }) => (name.value === 'requires' ? null : undefined) });
}

const options = {
  federation: true,
  immutableTypes: true,
  enumsAsTypes: true,
  avoidOptionals: { field: true, inputValue: false, object: true, defaultValue: true },
  useTypeImports: true,
  skipTypename: true,
  scalars: { ID: 'string', Date: 'string', DateTime: 'string', CPR: 'string' },
};

function resolverOptions(room: RoomName) {
  return {
    contextType: `../../subgraphs/${room}/context.ts#Context`,
    mappers: mappers[room],
    makeResolverTypeCallable: true,
  };
}
