import type { Rule } from './finding.ts';
import { agreementOverdue } from './rules/agreement-overdue.ts';
import { assessmentDue } from './rules/assessment-due.ts';
import { automaticEntry } from './rules/automatic-entry.ts';
import { budgetOverrun } from './rules/budget-overrun.ts';
import { caseloadAboveNorm } from './rules/caseload-above-norm.ts';
import { childPlan } from './rules/child-plan.ts';
import { citizenMeetingMissing } from './rules/citizen-meeting-missing.ts';
import { closedParagraph } from './rules/closed-paragraph.ts';
import { closedTargetGroup } from './rules/closed-target-group.ts';
import { consentEnding } from './rules/consent-ending.ts';
import { endOverdue } from './rules/end-overdue.ts';
import { enrolmentLimit } from './rules/enrolment-limit.ts';
import { followUpDue } from './rules/follow-up-due.ts';
import { followUpMissing } from './rules/follow-up-missing.ts';
import { legalLimit } from './rules/legal-limit.ts';
import { meetingCadence } from './rules/meeting-cadence.ts';
import { noCoordinatingCaseworker } from './rules/no-coordinating-caseworker.ts';
import { ownership } from './rules/ownership.ts';
import { planContent } from './rules/plan-content.ts';
import { programmeUnknown } from './rules/programme-unknown.ts';
import { sameSupport } from './rules/same-support.ts';
import { signalReceived } from './rules/signal-received.ts';
import { silentExtension } from './rules/silent-extension.ts';
import { stateUnmapped } from './rules/state-unmapped.ts';
import { targetGroupLeft } from './rules/target-group-left.ts';
import { teamIncomplete } from './rules/team-incomplete.ts';
import { teamPaused } from './rules/team-paused.ts';
import { timeClash } from './rules/time-clash.ts';

/** Everything that is judged, in the order of docs/findings.md (`npm run findings`). */
export const rules: readonly Rule[] = [
  {
    code: 'FOLLOW_UP_DUE',
    name: 'opfølgning på indsatser',
    severity: { broken: 'URGENT', near: 'WARNING' },
    source: 'SEL § 148, BL § 95',
    description: 'A measure’s planned follow-up is due within 14 days, or was due and is not held.',
    judge: followUpDue,
  },
  {
    code: 'FOLLOW_UP_MISSING',
    name: 'lovens opfølgning',
    severity: { broken: 'WARNING' },
    source: 'BL § 95, G12',
    description:
      'The law or the programme demands a follow-up every so often, and none is planned, or later than it may be.',
    judge: followUpMissing,
  },
  {
    code: 'LEGAL_LIMIT',
    name: 'indsatsers længste varighed',
    severity: { broken: 'URGENT', near: 'WARNING' },
    source: 'O9',
    description:
      'A measure has run longer than the law or the programme lets it, is granted to, or is about to; or it ends just short of that, and what follows is to be decided.',
    judge: legalLimit,
  },
  {
    code: 'SILENT_EXTENSION',
    name: 'forlængelse i stilhed',
    severity: { broken: 'URGENT', near: 'NOTICE' },
    source: 'O9',
    description:
      'A second grant of a limited measure begins within 14 days of the first: an extension. Urgent where none is allowed, a notice where it takes a reason.',
    judge: silentExtension,
  },
  {
    code: 'ENROLMENT_LIMIT',
    name: 'forløbets længde',
    severity: { broken: 'URGENT', near: 'WARNING' },
    source: 'S16, S27',
    description:
      'The enrolment has lasted to the last day that the programme or its extension lets it, is near it, or is set to last longer.',
    judge: enrolmentLimit,
  },
  {
    code: 'MEETING_CADENCE',
    name: 'mødernes kadence',
    severity: { broken: 'URGENT', near: 'WARNING' },
    source: 'S6, G15, R8, R17, N9',
    description:
      'A meeting of the programme was not held in time, is near and not planned, was held without somebody who had to be there, or is over and nobody wrote down whether it was held.',
    judge: meetingCadence,
  },
  {
    code: 'CITIZEN_MEETING_MISSING',
    name: 'møder med borgeren',
    severity: { broken: 'WARNING', near: 'NOTICE' },
    source: 'S8',
    description: 'No meeting with the citizen lies between two meetings of the professionals.',
    judge: citizenMeetingMissing,
  },
  {
    code: 'NO_COORDINATING_CASEWORKER',
    name: 'koordinerende sagsbehandler',
    severity: { broken: 'URGENT' },
    source: 'S3, S5, G21, R22, R25',
    description:
      'Two centres have open cases, or the citizen is enrolled, and nobody coordinates; or who coordinates has left.',
    judge: noCoordinatingCaseworker,
  },
  {
    code: 'SIGNAL_RECEIVED',
    name: 'henvendelser om borgeren',
    severity: { broken: 'WARNING' },
    source: 'R2, R9',
    description:
      'Somebody was worried about who is enrolled already, whichever programme it was recorded for, and no meeting was held since.',
    judge: signalReceived,
  },
  {
    code: 'SAME_SUPPORT',
    name: 'samme støtte to steder',
    severity: { broken: 'WARNING' },
    source: 'N26',
    description:
      'Two centres give support of one kind (`findings/same-support.json`), or one provider gives it for two of them with the same purpose.',
    judge: sameSupport,
  },
  {
    code: 'TIME_CLASH',
    name: 'timer om ugen',
    severity: { broken: 'WARNING', near: 'NOTICE' },
    source: '[D]',
    description:
      'Measures of all laws add up to more than 37 hours a week, today or from a coming day.',
    judge: timeClash,
  },
  {
    code: 'AGREEMENT_OVERDUE',
    name: 'planens aftaler',
    severity: { broken: 'URGENT', near: 'NOTICE' },
    source: 'S9',
    description: 'An agreement of the plan is not settled, and its day is over or within 7 days.',
    judge: agreementOverdue,
  },
  {
    code: 'ASSESSMENT_DUE',
    name: 'målinger efter arbejdsmodellen',
    severity: { broken: 'WARNING', near: 'NOTICE' },
    source: 'S35',
    description:
      'The programme asks for a scale to be assessed every so often, and it is not, or is due within 14 days; counted from the last time, or from the enrolment.',
    judge: assessmentDue,
  },
  {
    code: 'PLAN_CONTENT',
    name: 'planens indhold',
    severity: { broken: 'WARNING' },
    source: 'LAB § 40, SEL § 141, BL §§ 92, 109, 110',
    description: 'The unified plan lacks what the law asks of a plan that it stands in for.',
    judge: planContent,
  },
  {
    code: 'CONSENT_ENDING',
    name: 'samtykket bag planen',
    severity: { broken: 'WARNING' },
    source: 'LAB § 40, SEL § 141, stk. 7, BL § 110',
    description:
      'A consent that the unified plan rests on ends within a month; the plan is split then.',
    judge: consentEnding,
  },
  {
    code: 'BUDGET_OVERRUN',
    name: 'det personlige budget',
    severity: { broken: 'URGENT', near: 'WARNING' },
    source: 'G32, G33',
    description: 'The personal budget is used up, or will be before the year is out.',
    judge: budgetOverrun,
  },
  {
    code: 'CASELOAD_ABOVE_NORM',
    name: 'sagstal',
    severity: { broken: 'NOTICE' },
    source: 'G18, G19, S22–S26',
    description: 'A caseworker of the team has more citizens than the programme’s norm.',
    judge: caseloadAboveNorm,
  },
  {
    code: 'STATE_UNMAPPED',
    name: 'fagsystemets status',
    severity: { broken: 'NOTICE' },
    source: '[D]',
    description: 'A measure’s state is a code that the municipality has not mapped.',
    judge: stateUnmapped,
  },
  {
    code: 'END_OVERDUE',
    name: 'indsatser, der skulle være sluttet',
    severity: { broken: 'WARNING' },
    source: '[D]',
    description: 'A measure still stands as running after the day it was to end.',
    judge: endOverdue,
  },
  {
    code: 'OWNERSHIP',
    name: 'hvem der bevilger',
    severity: { broken: 'WARNING' },
    source: 'N19, N26–N28, O10',
    description:
      'Another centre granted a paragraph than the programme says decides it, or a meeting said that it is to.',
    judge: ownership,
  },
  {
    code: 'CLOSED_PARAGRAPH',
    name: 'paragraffer, der er ophørt',
    severity: { broken: 'URGENT' },
    source: 'lov 1750/2025',
    description: 'A measure was granted under a paragraph that takes no new decisions.',
    judge: closedParagraph,
  },
  {
    code: 'CLOSED_TARGET_GROUP',
    name: 'målgrupper, der er ophørt',
    severity: { broken: 'WARNING' },
    source: 'lov 1750/2025',
    description: 'The citizen was assigned to a target group (LAB § 6) that takes nobody any more.',
    judge: closedTargetGroup,
  },
  {
    code: 'CHILD_PLAN',
    name: 'barnets plan',
    severity: { broken: 'URGENT', near: 'WARNING' },
    source: 'BL § 91',
    description: 'A child has support, and no child’s plan three months after it began.',
    judge: childPlan,
  },
  {
    code: 'TEAM_PAUSED',
    name: 'teamets pause',
    severity: { broken: 'URGENT', near: 'WARNING' },
    source: 'S36',
    description: 'The citizen’s team is paused, or will be: the centres must take over.',
    judge: teamPaused,
  },
  {
    code: 'TEAM_INCOMPLETE',
    name: 'teamets bemanding',
    severity: { broken: 'WARNING' },
    source: 'S17, S18, G17',
    description:
      'Nobody on the citizen’s team comes from a centre that it is made up of, or it has fewer or more caseworkers than the programme says.',
    judge: teamIncomplete,
  },
  {
    code: 'PROGRAMME_UNKNOWN',
    name: 'arbejdsmodellen',
    severity: { broken: 'NOTICE' },
    source: '[D]',
    description:
      'The citizen is enrolled in a way of working that has no file here: what it demands cannot be judged.',
    judge: programmeUnknown,
  },
  {
    code: 'TARGET_GROUP_LEFT',
    name: 'målgruppen',
    severity: { broken: 'URGENT', near: 'WARNING' },
    source: 'N20',
    description:
      'The citizen is in the programme’s target group no more, and it hands over then; a warning where another track takes over.',
    judge: targetGroupLeft,
  },
  {
    code: 'AUTOMATIC_ENTRY',
    name: 'automatisk målgruppe',
    severity: { broken: 'NOTICE' },
    source: 'G9',
    description:
      'The citizen is in a target group without anybody’s decision and is not enrolled: to be offered it. Nobody is enrolled in silence.',
    judge: automaticEntry,
  },
];
