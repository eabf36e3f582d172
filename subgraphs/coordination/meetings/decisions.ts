import type {
  MeetingDecisionInput,
  RecordMeetingInput,
} from '../../../schema/generated/coordination.ts';
import { isDay } from '../../../server/day.ts';
import { findTextFaults } from '../change/input-text.ts';
import { judgeGrantedBy } from '../granting/granted-by.ts';
import type { OwnershipFacts } from '../programmes/ownership.ts';
import type { Programme } from '../programmes/programme.ts';
import type { DecisionRow } from '../source/meeting-decisions.ts';
import type { MeetingRow } from '../source/meetings.ts';
import { judgeCompetence } from './competence.ts';
import { findGrantRule, measureGrant } from './grant-size.ts';

/** What a decision is judged by. */
interface Deciding {
  readonly meeting: MeetingRow;
  readonly heldOn: string;
  readonly programme: Programme | undefined;
  /** Whose what is granted is, as far as the one who records it may know. */
  readonly ownerships: readonly OwnershipFacts[];
  /** True for the first meeting that is held with the citizen. */
  readonly isFirst: boolean;
}

/** The decisions of a meeting as they are recorded, dated that day; or all that is wrong with them. */
export function readDecisions(
  { decisions }: Pick<RecordMeetingInput, 'decisions'>,
  deciding: Deciding,
): { readonly rows: readonly DecisionRow[]; readonly faults: readonly string[] } {
  const read = decisions.map((decision, index) => readDecision(decision, index, deciding));
  return {
    rows: read.map(({ row }) => row),
    faults: [...read.flatMap(({ faults }) => faults), ...findFirstFaults(decisions, deciding)],
  };
}

/** Who is new is decided on at the first meeting, and leaves it with an answer and what comes next (O5, O6). */
function findFirstFaults(
  decisions: readonly MeetingDecisionInput[],
  { programme, isFirst }: Deciding,
): string[] {
  if (!isFirst || programme?.visitation.isDecidedAtFirstMeeting !== true) return [];
  if (decisions.length === 0) {
    return [`decisions is empty; ${programme.name} decides at the first meeting`];
  }
  return decisions.every(({ nextStep }) => nextStep == null)
    ? ['no decision has a nextStep; the citizen leaves the first meeting knowing it']
    : [];
}

function readDecision(
  decision: MeetingDecisionInput,
  index: number,
  { meeting, heldOn, programme, ownerships }: Deciding,
): { readonly row: DecisionRow; readonly faults: readonly string[] } {
  const name = `decisions[${index}]`;
  const told = {
    lawCode: decision.lawCode?.trim() ?? null,
    paragraph: decision.paragraph?.trim() ?? null,
    monthlyCostOre: decision.monthlyCostOre ?? null,
    minutesPerWeek: decision.minutesPerWeek ?? null,
  };
  const competence = judgeCompetence(told, meeting.kind, programme?.competences ?? []);
  const granting = judgeGrantedBy({ ...told, grantedBy: decision.grantedBy ?? null }, ownerships);
  const isEscalated = competence.outcome === 'ESCALATED';
  return {
    row: {
      ...told,
      meetingId: meeting.id,
      citizenId: meeting.citizenId,
      position: index + 1,
      text: decision.text.trim(),
      grantedBy: granting.grantedBy,
      outcome: isEscalated ? 'ESCALATED' : 'DECIDED',
      escalatedTo: isEscalated ? competence.to : null,
      decidedOn: heldOn,
      nextStep: decision.nextStep?.trim() ?? null,
      nextStepOn: decision.nextStepOn ?? null,
    },
    faults: [
      ...findShapeFaults(name, decision),
      ...(isEscalated ? [] : findSizeFaults(name, told, programme?.grants ?? [])),
      ...(granting.fault === undefined ? [] : [`${name}.${granting.fault}`]),
      ...(competence.outcome === 'CANNOT_JUDGE' ? [`${name} lacks ${competence.expected}`] : []),
      ...(decision.nextStepOn != null && isDay(decision.nextStepOn) && decision.nextStepOn < heldOn
        ? [`${name}.nextStepOn lies before the meeting`]
        : []),
    ],
  };
}

type Told = Pick<DecisionRow, 'lawCode' | 'paragraph' | 'monthlyCostOre' | 'minutesPerWeek'>;

/** What is granted there is measured out there, where the programme says by which measure (udmåling, N16). */
function findSizeFaults(name: string, told: Told, grants: Programme['grants']): string[] {
  const rule = findGrantRule(told, grants);
  if (!rule || measureGrant(told, rule) !== null) return [];
  const field = rule.measuredIn === 'ORE_A_MONTH' ? 'monthlyCostOre' : 'minutesPerWeek';
  return [`${name} lacks ${field}: how much is granted`];
}

function findShapeFaults(
  name: string,
  {
    text,
    lawCode,
    paragraph,
    monthlyCostOre,
    minutesPerWeek,
    nextStep,
    nextStepOn,
  }: MeetingDecisionInput,
): string[] {
  const isLaw = lawCode == null || /^[A-ZÆØÅ]{2,6}$/.test(lawCode.trim());
  return [
    ...findTextFaults(`${name}.text`, text),
    ...(isLaw ? [] : [`${name}.lawCode is no law code; expected one such as SEL`]),
    ...((lawCode == null) === (paragraph == null)
      ? []
      : [`${name} names a law or a paragraph alone; expected both`]),
    ...(paragraph == null ? [] : findTextFaults(`${name}.paragraph`, paragraph, 50)),
    ...(monthlyCostOre != null && monthlyCostOre < 0
      ? [`${name}.monthlyCostOre is less than none`]
      : []),
    ...(minutesPerWeek != null && (minutesPerWeek < 1 || minutesPerWeek > 10_080)
      ? [`${name}.minutesPerWeek is ${minutesPerWeek}; expected 1 to 10080, a whole week`]
      : []),
    ...(nextStep == null ? [] : findTextFaults(`${name}.nextStep`, nextStep, 500)),
    ...(nextStepOn == null || isDay(nextStepOn)
      ? []
      : [`${name}.nextStepOn is no day that exists; expected one such as 2026-12-01`]),
  ];
}
