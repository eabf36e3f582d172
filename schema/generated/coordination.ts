// Generated from the SDL in schema/ by `npm run schema`.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OpenCitizen } from '../../subgraphs/coordination/admission/open-citizen.ts';
import type { MergedMeasure } from '../../subgraphs/coordination/merge/measure.ts';
import type {
  MergedPlan,
  MergedGoal,
  MergedReplacedPlan,
} from '../../subgraphs/coordination/merge/plan.ts';
import type {
  Programme as ProgrammeFile,
  Track,
  Limit,
  Outcome as OutcomeFile,
  Scale as ScaleFile,
} from '../../subgraphs/coordination/programmes/programme.ts';
import type { ProgrammeTeam as TeamOfProgramme } from '../../subgraphs/coordination/staffing/roster.ts';
import type { ProgrammeNorm } from '../../subgraphs/coordination/caseload/norms.ts';
import type { MeasureSelector as MeasureSelectorFile } from '../../subgraphs/coordination/programmes/facts.ts';
import type { MergedLink } from '../../subgraphs/coordination/merge/measure-links.ts';
import type {
  ScoreContent,
  AgreementContent,
  SeenGoal,
  LinkContent,
  ReplacedContent,
  EndedReplacement,
} from '../../subgraphs/coordination/plan/plan-content.ts';
import type { SeenVersion } from '../../subgraphs/coordination/plan/plan-versions.ts';
import type { CoordinationRow } from '../../subgraphs/coordination/source/coordinations.ts';
import type { CoordinatingPeriodRow } from '../../subgraphs/coordination/source/coordinating-caseworkers.ts';
import type { MeetingRow } from '../../subgraphs/coordination/source/meetings.ts';
import type { AttendanceRow } from '../../subgraphs/coordination/source/meeting-attendance.ts';
import type { DecisionRow } from '../../subgraphs/coordination/source/meeting-decisions.ts';
import type { AssessmentRow } from '../../subgraphs/coordination/source/assessments.ts';
import type { IntakeRow } from '../../subgraphs/coordination/source/intakes.ts';
import type { SocialEventRow } from '../../subgraphs/coordination/source/social-events.ts';
import type {
  CaseworkerReference,
  CentreReference,
  LawReference,
} from '../../subgraphs/coordination/reference.ts';
import type { EnrolmentRow } from '../../subgraphs/coordination/source/enrolments.ts';
import type { HandoverRow } from '../../subgraphs/coordination/source/handovers.ts';
import type { ScreeningRow } from '../../subgraphs/coordination/source/screenings.ts';
import type { SignalRow, RecordedSignal } from '../../subgraphs/coordination/source/signals.ts';
import type { VisitationRow } from '../../subgraphs/coordination/source/visitation.ts';
import type { SignedIn } from '../../subgraphs/coordination/signed-in.ts';
import type { JudgedFinding } from '../../subgraphs/coordination/findings/finding.ts';
import type { Figures } from '../../subgraphs/coordination/figures/figures.ts';
import type { ConsentRow } from '../../subgraphs/coordination/source/consents.ts';
import type { EmergencyAccessRow } from '../../subgraphs/coordination/source/emergency-accesses.ts';
import type { Context } from '../../subgraphs/coordination/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** A calendar day in Denmark (Europe/Copenhagen), ISO 8601: `2026-11-21`. */
  Date: { input: string; output: string };
  /** An instant, ISO 8601 in UTC: `2026-11-21T07:30:00.000Z`. */
  DateTime: { input: string; output: string };
  /**
   * A Danish civil registration number (personnummer): ten digits with a date that exists, with or without hyphen;
   * or a replacement number: X-eCPR (two letters) or D-eCPR (seventh character 0, 5 or 6). No modulus check: not guaranteed since 2007.
   */
  CPR: { input: string; output: string };
};

/**
 * The three centres (centre) whose systems hold the citizen's cases.
 * The code is stable; what the municipality calls the centre is `Centre.name`.
 */
export type CentreCode =
  /** Employment: Center for Arbejdsmarked. */
  | 'JOBCENTER'
  /** Health and social care: Center for Sundhed og Omsorg. */
  | 'SOCIAL'
  /** Children and learning: Center for Børn og Læring. */
  | 'CHILDREN';

/** How a centre answered. "Nothing there", "could not ask" and "may not see" are three answers, never one. */
export type CentreStatus =
  /** The centre knows the citizen and answered. */
  | 'ANSWERED'
  /** The centre answered: it has no file on this citizen. */
  | 'NOT_KNOWN'
  /** The centre, or a part of what it holds, could not be asked just now; that is missing from this answer. */
  | 'UNAVAILABLE'
  /** You may not see this centre's part of the citizen's case; the centre was not asked. */
  | 'WITHHELD';

/** Where a measure (indsats) stands, mapped from the source system's own state by the municipality. */
export type MeasureState =
  /** Applied for or granted, not yet started (ansøgt, bevilget, planlagt). */
  | 'PENDING'
  /** Running (iværksat). */
  | 'ACTIVE'
  /** Granted, but at rest for now (sat i bero). */
  | 'PAUSED'
  /** Over (afsluttet, ophørt). */
  | 'ENDED'
  /** Refused, withdrawn or cancelled (afslået, frafaldet, annulleret). */
  | 'REJECTED'
  /** The source system uses a state that the municipality has not mapped. Ask the caseworker; we do not guess. */
  | 'UNKNOWN';

/** A measure (indsats): help, support or activation that a centre has granted the citizen under a law. */
export type Measure = {
  /** Stable id, unique across the centres. */
  readonly id: Scalars['ID']['output'];
  /** The centre that granted it and holds its data. */
  readonly centre: Centre;
  /** What the source system calls it, in Danish. */
  readonly title: Scalars['String']['output'];
  /** The law and paragraph (lovhjemmel) it is granted under. */
  readonly legalBasis: LegalBasis;
  /** Where it stands. */
  readonly state: MeasureState;
  /** First day it runs. */
  readonly startsOn: Scalars['Date']['output'];
  /** Last day it runs, that day included; null while it is open-ended. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /** The day it is expected to end where no end is decided (forventet varighed). */
  readonly expectedEndsOn: Maybe<Scalars['Date']['output']>;
  /** What it is for (formål), in the decision's words. */
  readonly purpose: Maybe<Scalars['String']['output']>;
  /** Who carries it out (leverandør, udfører). */
  readonly provider: Maybe<Scalars['String']['output']>;
  /** Granted hours a week. */
  readonly hoursPerWeek: Maybe<Scalars['Float']['output']>;
  /** The caseworker who answers for it; null when the source names none. */
  readonly caseworker: Maybe<Caseworker>;
  /** The unit that granted it (bevilgende enhed). */
  readonly grantedBy: Maybe<Scalars['String']['output']>;
  /** The unit that pays (betalende enhed); not always the one that granted it. */
  readonly paidBy: Maybe<Scalars['String']['output']>;
  /** The next day it must be followed up (opfølgning). */
  readonly nextFollowUpOn: Maybe<Scalars['Date']['output']>;
  /** What it costs a month, in øre. */
  readonly monthlyCostOre: Maybe<Scalars['Int']['output']>;
};

/** The law and paragraph that something rests on (lovhjemmel), such as SEL § 85. */
export type LegalBasis = {
  /** The law. */
  readonly law: Law;
  /** The paragraph as the law writes it: `§ 85`, `§ 32, stk. 1, nr. 3`. */
  readonly paragraph: Scalars['String']['output'];
};

/** A case (sag) that a centre has on the citizen. */
export type Case = {
  /** Stable id, unique across the centres. */
  readonly id: Scalars['ID']['output'];
  /** What the source system calls it, in Danish. */
  readonly title: Scalars['String']['output'];
  /** The law it is handled under. */
  readonly law: Law;
  /** The day it was opened. */
  readonly openedOn: Scalars['Date']['output'];
  /** The day it was closed; null while it is open. */
  readonly closedOn: Maybe<Scalars['Date']['output']>;
  /** The caseworker who answers for it (primær sagsbehandler). */
  readonly caseworker: Maybe<Caseworker>;
};

/** A plan that one centre keeps under its own law: Min Plan, handleplan, barnets plan, ungeplan. */
export type CentrePlan = {
  /** Stable id, unique across the centres. */
  readonly id: Scalars['ID']['output'];
  /** The centre that keeps it. */
  readonly centre: Centre;
  /** What the source system calls it, in Danish. */
  readonly title: Scalars['String']['output'];
  /** The law and paragraph that demand it. */
  readonly legalBasis: LegalBasis;
  /** The day it was adopted; null while it is a draft. */
  readonly adoptedOn: Maybe<Scalars['Date']['output']>;
  /** Its goals. */
  readonly goals: ReadonlyArray<CentreGoal>;
};

/** A goal (mål) in a centre's own plan. */
export type CentreGoal = {
  /** Stable id, unique across the centres. */
  readonly id: Scalars['ID']['output'];
  /** The goal, in Danish. */
  readonly title: Scalars['String']['output'];
  /** True when the words are the citizen's own (borgerformuleret). */
  readonly isCitizensWording: Scalars['Boolean']['output'];
  /** The measure that serves it, where the source links one: a `Measure.id`. */
  readonly measureId: Maybe<Scalars['ID']['output']>;
  /** The day it was set. */
  readonly setOn: Maybe<Scalars['Date']['output']>;
};

/**
 * Measures of a programme's citizens at one centre, added up. Small numbers stand in it: it goes no further than to
 * coordination, which keeps them back.
 */
export type SpendRow = {
  /** What is added up. */
  readonly of: SpendRowOf;
  /** The law's code; null for what is of several. */
  readonly lawCode: Maybe<Scalars['String']['output']>;
  /** The paragraph; null for what is of several. */
  readonly paragraph: Maybe<Scalars['String']['output']>;
  /** Who carries it out; null where nobody is named, and for what is of several. */
  readonly performer: Maybe<Scalars['String']['output']>;
  /** Different citizens with such a measure in the period. */
  readonly citizens: Scalars['Int']['output'];
  /** Measures that ran on any day of the period. */
  readonly measures: Scalars['Int']['output'];
  /** Of these, begun in the period. */
  readonly begun: Scalars['Int']['output'];
  /** Of these, ended in the period. */
  readonly ended: Scalars['Int']['output'];
  /** Different citizens with a measure whose price is known. */
  readonly pricedCitizens: Scalars['Int']['output'];
  /** What those measures cost in the period, in whole øre: of each month the days that they ran. A sum is larger than Int holds. */
  readonly spentOre: Scalars['Float']['output'];
  /** False while the price of any measure is not known: then it cost at least so much. */
  readonly isPriced: Scalars['Boolean']['output'];
  /** Different citizens with a measure of known price that runs on the period's last day. */
  readonly runningCitizens: Scalars['Int']['output'];
  /** What those measures cost a month, in whole øre. */
  readonly monthlyCostOre: Scalars['Float']['output'];
};

/** What a `SpendRow` adds up. */
export type SpendRowOf =
  /** Measures of one law and paragraph. */
  | 'MEASURE'
  /** Measures of one law. */
  | 'LAW'
  /** What one performer carries out. */
  | 'PERFORMER'
  /** All of the centre's. */
  | 'CENTRE';

/** Where every question begins. */
export type Query = {
  /** What the alarm rules found in the access log, newest first; for the privacy officer. `FORBIDDEN` for anybody else. */
  readonly accessAlarms: AccessAlarmConnection;
  /**
   * One citizen by id; null when nobody is known by it. `BAD_USER_INPUT` for a CPR number: `citizenByCpr` takes it.
   * `FORBIDDEN` when you have no relation to the citizen.
   */
  readonly citizen: Maybe<Citizen>;
  /**
   * One citizen by CPR number, current or former. `BAD_USER_INPUT` when the number cannot be one;
   * `FORBIDDEN` when you have no relation to anybody by it: whether somebody is known is not told.
   * Null only for who may see every citizen. Send it in a POST body, never in a URL.
   */
  readonly citizenByCpr: Maybe<Citizen>;
  /** Emergency accesses, newest first: all of them for the privacy officer, who reviews each one; your own for anybody else. */
  readonly emergencyAccesses: EmergencyAccessConnection;
  /**
   * What has changed, oldest first: for a journal system with the scope `helhed:events`, about the citizens with whom its
   * centre has a case. `FORBIDDEN` for anybody else. An event tells that something changed, and not what: ask for that.
   * Who continues after the last cursor they were given misses no event and is told none twice; an empty page has no
   * cursor, so keep the one you have. `CONFLICT` for a cursor of a database that was there before: begin anew.
   * Events are kept for good: how long they must be is not decided yet.
   */
  readonly events: EventConnection;
  /** The law catalogue (lovkatalog) as it stands on a day. */
  readonly laws: ReadonlyArray<Law>;
  /** Who you are to Helhed, and your caseload. */
  readonly me: Me;
  /** The ways of working (arbejdsmodeller) that the municipality has written down, by code. */
  readonly programmes: ReadonlyArray<Programme>;
  /** One way of working; null where none has the code. */
  readonly programme: Maybe<Programme>;
};

/** Where every question begins. */
export type QueryAccessAlarmsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** Where every question begins. */
export type QueryCitizenArgs = {
  id: Scalars['ID']['input'];
};

/** Where every question begins. */
export type QueryCitizenByCprArgs = {
  cpr: Scalars['CPR']['input'];
};

/** Where every question begins. */
export type QueryEmergencyAccessesArgs = {
  isReviewed: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** Where every question begins. */
export type QueryEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** Where every question begins. */
export type QueryLawsArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};

/** Where every question begins. */
export type QueryProgrammeArgs = {
  code: Scalars['ID']['input'];
};

/** A page of the access log. */
export type AccessLogConnection = {
  /** The page, with cursors. */
  readonly edges: ReadonlyArray<AccessLogEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<AccessLogEntry>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** One entry in a page. */
export type AccessLogEdge = {
  /** Where to continue from. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: AccessLogEntry;
};

/**
 * One look at the citizen's data: when, what kind, why, and by which unit (GDPR art. 15; C-579/21, Datatilsynet 2024-32-0283).
 * The employee's name is for the privacy officer alone.
 */
export type AccessLogEntry = {
  /** Its place in the log. */
  readonly id: Scalars['ID']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Which kinds of information were opened: IDENTITY, SOCIAL.MEASURES …; never the information itself. */
  readonly kinds: ReadonlyArray<Scalars['String']['output']>;
  /** Why. */
  readonly purpose: Scalars['String']['output'];
  /** The rule of the policy and its legal ground. */
  readonly ground: Maybe<Scalars['String']['output']>;
  /** The organisation unit of who looked. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** SHOWN, REFUSED, or CHANGED where something was written. */
  readonly outcome: Scalars['String']['output'];
  /**
   * What it was flagged for: OWN_RECORD, COLLEAGUE, EMERGENCY, EMERGENCY_REPEATED; PROTECTED_PERSON where a protected name or
   * address was shown, or somebody asked for the citizen alone and was refused: not for a masked row of a list.
   */
  readonly flags: ReadonlyArray<Scalars['String']['output']>;
  /** Who looked; for the privacy officer, null for anybody else. */
  readonly caseworker: Maybe<Caseworker>;
  /** The role they looked in; for the privacy officer, null for anybody else. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The name of the operation; for the privacy officer, null for anybody else. */
  readonly operationName: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the operation's text; for the privacy officer, null for anybody else. */
  readonly operationHash: Maybe<Scalars['String']['output']>;
  /** The request's id in the systems' logs; for the privacy officer, null for anybody else. */
  readonly requestId: Maybe<Scalars['String']['output']>;
};

/** A page of alarms. */
export type AccessAlarmConnection = {
  /** The page, with cursors. */
  readonly edges: ReadonlyArray<AccessAlarmEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<AccessAlarm>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** One alarm in a page. */
export type AccessAlarmEdge = {
  /** Where to continue from. */
  readonly cursor: Scalars['String']['output'];
  /** The alarm. */
  readonly node: AccessAlarm;
};

/** What an alarm rule found in the access log. */
export type AccessAlarm = {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** When what it is about happened. */
  readonly at: Scalars['DateTime']['output'];
  /** The rule, as the municipality's file of alarm rules names it. */
  readonly rule: Scalars['String']['output'];
  /** How grave, as that file says. */
  readonly severity: Scalars['String']['output'];
  /** Who looked. */
  readonly caseworker: Maybe<Caseworker>;
  /** At whom; null where it is about many. */
  readonly citizenId: Maybe<Scalars['ID']['output']>;
};

/** Why the signed-in person sees what they see of a citizen. */
export type AccessExplanation = {
  /** What this request said it was for, or the usual purpose of your role. */
  readonly purpose: Purpose;
  /** The rules that applied. */
  readonly rules: ReadonlyArray<AppliedRule>;
  /** What belongs to the citizen, as far as you may see it. */
  readonly parts: ReadonlyArray<CitizenPart>;
  /** What each centre holds, as far as you may see it. */
  readonly centres: ReadonlyArray<CentreAccess>;
  /** What is masked or left out for want of a right of its own. */
  readonly masked: ReadonlyArray<MaskedField>;
};

/** Why a citizen's data is read; the request header `helhed-purpose` says it. */
export type Purpose =
  /** Work on a case (sagsbehandling). */
  | 'CASEWORK'
  /** Coordination across centres (koordinering). */
  | 'COORDINATION'
  /** One's own matters, or one's child's (egenaccess). */
  | 'OWN_ACCESS'
  /** Supervision of how data is used (tilsyn). */
  | 'SUPERVISION'
  /** A journal system keeps its journal. */
  | 'JOURNAL'
  /** Management by figures, without citizens (ledelsesinformation). */
  | 'FIGURES';

/** A rule of the policy (docs/policy.md) that applied. */
export type AppliedRule = {
  /** Its stable name, as the access log has it. */
  readonly id: Scalars['String']['output'];
  /** Why, in words for the person who asks. */
  readonly reason: Scalars['String']['output'];
  /** Why the law lets it be so. */
  readonly ground: Scalars['String']['output'];
};

/** What belongs to the citizen and to no centre. */
export type CitizenPart =
  /** Name, birth date, masked CPR number. */
  | 'IDENTITY'
  /** Where the citizen lives. */
  | 'ADDRESS'
  /** Coordinating caseworker, team, meetings. */
  | 'COORDINATION'
  /** The plan. */
  | 'PLAN'
  /** The consents. */
  | 'CONSENTS'
  /** Who has looked, when and why. */
  | 'ACCESS_LOG';

/** What may be seen of what one centre holds. */
export type CentreAccess = {
  /** Which centre. */
  readonly centre: Centre;
  /** How much. */
  readonly outcome: AccessOutcome;
  /** Which kinds of information; none unless `outcome` is ALLOW. */
  readonly kinds: ReadonlyArray<InformationKind>;
  /** The highest sensitivity level (følsomhed, SF1470, 1 to 4) that is seen; null unless `outcome` is ALLOW. */
  readonly sensitivity: Maybe<Scalars['Int']['output']>;
};

/** How much of a centre's information a rule opens. */
export type AccessOutcome =
  /** The kinds that are named. */
  | 'ALLOW'
  /** That the centre has a case or has none, and no more. */
  | 'EXISTENCE'
  /** Nothing. */
  | 'WITHHOLD';

/** Fields that need a right of their own. */
export type MaskedField =
  /** The whole CPR number: the right FULL_CPR. */
  | 'CPR'
  /** The name of a protected person in a list: the right PROTECTED_PERSONS. */
  | 'NAME'
  /** The address of a protected person: the right PROTECTED_PERSONS, and never in a list. */
  | 'ADDRESS';

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`. `BAD_USER_INPUT` for a list of more entries than
 * its description says, for a text with a character that is none (U+0000, half of a surrogate pair), and for a `citizenId`
 * that is a CPR number: `citizenByCpr` gives the id.
 */
export type Mutation = {
  /**
   * Makes an agreement (aftale) in the citizen's plan: who does what by when.
   * For who coordinates and for the facilitator (tovholder).
   * `BAD_USER_INPUT` unless exactly one is responsible, for a day that is past, and where the programme says otherwise who
   * documents, or grants the offer. `NOT_FOUND` when no unified plan is adopted, or it has no such goal.
   * `CONFLICT` when the plan has changed since `expectedVersion`.
   */
  readonly makeAgreement: PlanPayload;
  /**
   * Says that an agreement was done, and what came of it; said again, it corrects what was said, which the plan's versions
   * keep. For the team, and for the citizen of what they answer for themselves.
   * `CONFLICT` when the plan has changed since `expectedVersion`.
   */
  readonly settleAgreement: PlanPayload;
  /**
   * Records where the citizen stands on a scale of the programme: BIP (G30), FIT (G31), the segments Mod, Udv and Job
   * (G27), resources and concern (N18), ordinary paid hours a week (G29), the result board (G25). A record is added; none
   * is changed.
   *
   * For who coordinates for the citizen now, the citizen's team, and the citizen, who assesses as themselves alone;
   * `FORBIDDEN` for anybody else.
   * `NOT_FOUND` when nobody is known by the id, or when there is no coordination.
   * `BAD_USER_INPUT` says all that is wrong: a scale that the programme does not have, a value outside of it, by somebody
   * by whom it is not, a day to come or before the citizen was born, one question twice. What is said again on the same day corrects it; what the citizen gave with their own hand that day
   * is theirs to correct: `FORBIDDEN` for anybody else.
   */
  readonly recordAssessment: AssessmentPayload;
  /**
   * Records a consent (samtykke) of the citizen. It names what, from where, to whom and for which case (RTL § 11 a);
   * a general consent is `BAD_USER_INPUT`, and so is one whose giver may not give it.
   */
  readonly giveConsent: ConsentPayload;
  /**
   * Withdraws a consent, from the next request on (FVL § 28, LAB § 40). A unified plan that rests on it is no longer shown:
   * the centres' own plans stand side by side again. `CONFLICT` when the consent has changed since `expectedVersion`.
   */
  readonly withdrawConsent: ConsentPayload;
  /**
   * Appoints the coordinating caseworker (koordinerende sagsbehandler), in place of who it was: one at any moment. It holds
   * from the next request on, and `Coordination.coordinatedBy` keeps who it was before.
   * The role is local policy in most municipalities: no law gives it to everybody (principles of government and KL, 2019),
   * and what it opens rests on RTL §§ 1 and 5.
   *
   * For who coordinates now and hands over, and for the citizen's facilitator (tovholder), who must be able to where nobody
   * coordinates or who does is away; and, while nobody coordinates or whoever it was has left
   * (`Programme.withoutResponsible`), for who has the right VISITATION. `FORBIDDEN` for anybody else, and to appoint oneself:
   * the appointment opens every centre.
   * `NOT_FOUND` when nobody is known by the id, or when there is no coordination: the citizen must be enrolled first.
   * `BAD_USER_INPUT` when `caseworkerId` is nobody's in the directory, has left, or is who coordinates already.
   * `CONFLICT` when the coordination has changed since `expectedVersion`; the message says which version it is at now.
   */
  readonly assignCoordinatingCaseworker: CoordinationPayload;
  /**
   * Opens a citizen to whom you have no relation, for a reason and a while; the privacy officer reviews every one.
   * For caseworkers. `NOT_FOUND` when nobody is known.
   */
  readonly requestEmergencyAccess: EmergencyAccessPayload;
  /** Judges an emergency access; for the privacy officer, and never one's own. */
  readonly reviewEmergencyAccess: EmergencyAccessPayload;
  /**
   * Enrols a citizen (indskriver) in a programme: appoints the coordinating caseworker and the team that the programme
   * requires, in one transaction. It may only follow the decision `ENROL` of `decideVisitation`.
   *
   * For who visitates (the right `VISITATION`), while the citizen is theirs to decide about; nobody enrols a citizen to
   * themselves: the caller is on no team that they appoint. `FORBIDDEN` for anybody else.
   * `BAD_USER_INPUT` names all that the programme does not let be: a track or a team that it has not or that is paused, a role that
   * is missing, two roles that may not be one person, a pair of one centre, a last day beyond its limit.
   * `CONFLICT` when the citizen is enrolled already, when nobody decided to enrol them, and when the programme is full.
   */
  readonly enrolCitizen: CoordinationPayload;
  /**
   * Lets an enrolment last longer, where the programme lets it with a reason; `BAD_USER_INPUT` where it does not, and of an
   * enrolment without a last day. A day that was set too late is taken back so too, no further than the programme's limit.
   * For who organises the work: the coordinating caseworker and the facilitator.
   */
  readonly extendEnrolment: CoordinationPayload;
  /**
   * Ends an enrolment today, and with it the coordinating caseworker and the team. For who organises the work.
   * `BAD_USER_INPUT` where a centre has a case and `handedTo` is nobody who has one: a citizen is never left without
   * anybody who answers for them; and where the outcome hands over (`ProgrammeOutcome.isHandedOver`), and nobody who may
   * takes over. `CONFLICT` while a handover is not accepted.
   */
  readonly endEnrolment: CoordinationPayload;
  /**
   * Says who is on a citizen's team and as what, from today on, or who leaves it. For who organises the work; nobody sets
   * themselves. A role that the programme requires does not end without somebody who has it.
   * The coordinating caseworker is appointed by `assignCoordinatingCaseworker` or handed over to.
   */
  readonly setTeamMember: CoordinationPayload;
  /**
   * Sets a goal (mål) of the citizen's plan, or changes one. A goal is never deleted: one that is given up is retired,
   * and stays in the plan's versions.
   * For who coordinates, for the facilitator (tovholder), and for the citizen in their own words.
   * `NOT_FOUND` when no unified plan is adopted. `CONFLICT` when the plan has changed since `expectedVersion`.
   */
  readonly setGoal: PlanPayload;
  /**
   * Scores a goal from 1 to 10 (progression). One score a goal, day and giver: a second one on that day corrects the
   * first, which the plan's versions keep.
   * For the team and the citizen. The citizen scores as `CITIZEN`; who works with them scores as `CASEWORKER`, or notes
   * the citizen's score for them, never over one that the citizen gave.
   * `CONFLICT` when the plan has changed since `expectedVersion`.
   */
  readonly scoreGoal: PlanPayload;
  /**
   * Links a goal to a measure that serves it, of any law, or says something else of that link.
   * For who coordinates and for the facilitator (tovholder). Whether there is such a measure only its centre knows:
   * `MeasureLink.isMissing` tells. `BAD_USER_INPUT` for a measure of a centre whose measures you may not see, or that is linked in place of one, for one in
   * place of what came in place of it, in whichever goals (a link that ended is in nobody's way), and for a goal that is
   * given up, as `scoreGoal` and `makeAgreement` refuse it too.
   * `CONFLICT` when the plan has changed since `expectedVersion`.
   */
  readonly linkMeasure: PlanPayload;
  /**
   * Asks a caseworker to take over as the coordinating caseworker (overdragelse). Who coordinates stays responsible until
   * the other one accepts, who until then sees who the citizen is and how the work is organised, and no more.
   * For who organises the work: the coordinating caseworker and the facilitator; nobody names themselves.
   * `CONFLICT` while another handover of this citizen is open.
   */
  readonly requestHandover: HandoverPayload;
  /**
   * Accepts a handover: from today on you coordinate, and who did does not. For whom the handover names, and nobody else.
   * `NOT_FOUND` when it is no open handover of this citizen to you.
   */
  readonly acceptHandover: HandoverPayload;
  /** Takes a handover back, or says no to one. For who organises the work, and for whom the handover names. */
  readonly withdrawHandover: HandoverPayload;
  /**
   * Records what the intake form (sagsåbningsskema) says of the citizen, theme by theme, as Voksenudredningsmetoden (VUM)
   * has them (R12, R14). The citizen may fill it in where the programme hands it to them (R13). A form is added; none is
   * changed.
   *
   * For who coordinates for the citizen now, the citizen's team, and the citizen, who fills it in as themselves alone;
   * `FORBIDDEN` for anybody else.
   * `NOT_FOUND` when nobody is known by the id, or when there is no coordination.
   * `BAD_USER_INPUT` says all that is wrong: a theme that the programme does not have or that is answered twice, a
   * programme without a form, or with one that is not handed to citizens.
   */
  readonly recordIntake: IntakePayload;
  /**
   * Calls a meeting (indkaldelse) for today or a later day. Whom the programme expects at that kind of meeting is invited
   * without being named: everybody attached, the team, or the coordinating caseworker and the citizen (S6, S8).
   *
   * For who coordinates for the citizen now and the citizen's facilitator (tovholder); `FORBIDDEN` for anybody else.
   * `NOT_FOUND` when nobody is known by the id, or when there is no coordination.
   * `BAD_USER_INPUT` says all that is wrong: a day that is over, a cadence that the programme does not have or that is of
   * another kind, somebody who is not in the directory, a guest without purpose, or with neither a consent nor the note
   * that nothing confidential is told.
   * `CONFLICT` when the coordination has changed since `expectedVersion`.
   */
  readonly planMeeting: MeetingPayload;
  /**
   * Writes down what became of a planned meeting: who came, what was said, what was decided. Once; it stays as it was.
   * A decision that is beyond what the programme lets this kind of meeting decide is recorded as passed on (`ESCALATED`),
   * and to whom; never as decided (G16, G35).
   *
   * For who coordinates for the citizen now and the citizen's facilitator (tovholder); `FORBIDDEN` for anybody else.
   * `NOT_FOUND` when the citizen has no such meeting.
   * `BAD_USER_INPUT` says all that is wrong: somebody who was invited is not accounted for, the programme holds no such
   * meeting without the citizen, it was later than the programme's limit and no reason of its list is given (R17, R18), a
   * first meeting without a decision and its next step where the programme decides there and then (O5, O6).
   * `CONFLICT` when the coordination has changed since `expectedVersion`, or the meeting was recorded before.
   */
  readonly recordMeeting: MeetingPayload;
  /**
   * Takes in a plan that was written elsewhere, in a form that `GET /plans/<Citizen.id>` gives: its goals, the measures
   * that serve them and its agreements come to the citizen's one plan, in one change. A goal or an agreement that is
   * known again by its id, or by the id of an earlier import, is brought up to date; others are added. Nothing is removed,
   * given up or taken up again, and what the document leaves out stays as it is. Scores, meetings, replaced plans,
   * who coordinates and what centres tell are left aside: they are not the document's to say.
   *
   * For who coordinates and for the facilitator (tovholder).
   * `BAD_USER_INPUT` names the faults by their place in the document, a line each, and as data in `extensions.faults`, each
   * with `path` (`plan.goals[0].links[1]`) and `message`: a hundred, and how many more there are. Nothing is taken in then.
   * What `setGoal`, `linkMeasure`, `makeAgreement` and `settleAgreement` refuse is refused here, but for an agreement's day
   * that is past: it was agreed on before. An agreement that is known is settled and not rewritten. `NOT_FOUND` when no unified plan is adopted. `CONFLICT` when the plan has changed since
   * `expectedVersion`.
   */
  readonly importPlan: ImportPlanPayload;
  /**
   * Adopts the citizen's plan (helhedsorienteret plan): one plan in place of the statutory plans it names, each with the
   * citizen's consent to that (Lov 707 of 8/6/2018); what was never named stands beside it as before, and a plan that
   * replaces none lies on top of them all. A plan that is adopted anew, or taken up again after a consent was withdrawn,
   * keeps its goals, agreements and versions, and what it replaces: a statutory plan stands by itself again only where
   * `endedReplacements` says so, with a reason.
   *
   * For who coordinates and for the facilitator (tovholder).
   * `BAD_USER_INPUT` says of each plan which consent is missing, or that the citizen's programme does not let it be
   * replaced; it also names what was replaced by a consent that is withdrawn or over, and is neither consented to anew nor
   * ended. Content that is missing does not stand in the way: `ReplacedPlan.content` shows it, and only what the law
   * demands at adoption is refused. `CONFLICT` when the plan has changed since `expectedVersion`.
   */
  readonly adoptPlan: PlanPayload;
  /**
   * Records a signal (henvendelse): somebody is worried about a citizen. It opens the citizen to who visitates, until
   * they answer it (`Programme.withoutDecision`); for the programme that the citizen is enrolled in it is their team's. Of who
   * is enrolled the team finds it (`SIGNAL_RECEIVED`). Who records it sees no more of the citizen than before.
   * For any caseworker or facilitator; `FORBIDDEN` for anybody else. `NOT_FOUND` when nobody is known by the number, as
   * `requestEmergencyAccess` says it too; each attempt is logged. Send it in a POST body, never in a URL.
   */
  readonly recordSignal: SignalPayload;
  /**
   * Records that something happened in the citizen's life (social begivenhed), such as homelessness, by which the programme
   * decides whose a measure is (N29). A record is added; none is changed: what is over is said again with its last day, and
   * of each kind the newest holds.
   *
   * For who coordinates for the citizen now, the facilitator, the team and who has a case; `FORBIDDEN` for anybody else.
   * `NOT_FOUND` when nobody is known by the id, or when there is no coordination.
   * `BAD_USER_INPUT` says all that is wrong; of a kind that the programme does not have, which it has.
   */
  readonly recordSocialEvent: SocialEventPayload;
  /**
   * Records a screening (screeningsskema): the programme's questions answered, and whether the citizen is in its target
   * group. It opens the citizen to who visitates, but not to who recorded it.
   * For who has a case with the citizen and for who visitates; `FORBIDDEN` for anybody else.
   * `BAD_USER_INPUT` names what is not asked, not answered or answered twice, a deviation that the programme does not allow
   * or that has no reason, and `IN_TARGET_GROUP` of who surely is outside by their age and these answers (R5, R6).
   */
  readonly recordScreening: ScreeningPayload;
  /**
   * Decides one step of the way in (visitation): go on to the next one, enrol, or reject; each with its reasons.
   * The steps are the programme's, in its order; leaving one out needs a reason, unless the programme decides at the first
   * meeting and `meetingId` says which it was. For who visitates; `FORBIDDEN` for anybody else.
   * `REJECTED` answers what was signalled for this programme, and closes the citizen to who visitates until somebody is worried
   * again. `CONFLICT` for the programme that the citizen is enrolled in: their team has it (`recordMeeting`). Who is enrolled
   * in another one is told no, or enrolled when that enrolment is over.
   */
  readonly decideVisitation: VisitationPayload;
};

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`. `BAD_USER_INPUT` for a list of more entries than
 * its description says, for a text with a character that is none (U+0000, half of a surrogate pair), and for a `citizenId`
 * that is a CPR number: `citizenByCpr` gives the id.
 */
export type MutationMakeAgreementArgs = {
  input: MakeAgreementInput;
};

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`. `BAD_USER_INPUT` for a list of more entries than
 * its description says, for a text with a character that is none (U+0000, half of a surrogate pair), and for a `citizenId`
 * that is a CPR number: `citizenByCpr` gives the id.
 */
export type MutationSettleAgreementArgs = {
  input: SettleAgreementInput;
};

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`. `BAD_USER_INPUT` for a list of more entries than
 * its description says, for a text with a character that is none (U+0000, half of a surrogate pair), and for a `citizenId`
 * that is a CPR number: `citizenByCpr` gives the id.
 */
export type MutationRecordAssessmentArgs = {
  input: RecordAssessmentInput;
};

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`. `BAD_USER_INPUT` for a list of more entries than
 * its description says, for a text with a character that is none (U+0000, half of a surrogate pair), and for a `citizenId`
 * that is a CPR number: `citizenByCpr` gives the id.
 */
export type MutationGiveConsentArgs = {
  input: GiveConsentInput;
};

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`. `BAD_USER_INPUT` for a list of more entries than
 * its description says, for a text with a character that is none (U+0000, half of a surrogate pair), and for a `citizenId`
 * that is a CPR number: `citizenByCpr` gives the id.
 */
export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`. `BAD_USER_INPUT` for a list of more entries than
 * its description says, for a text with a character that is none (U+0000, half of a surrogate pair), and for a `citizenId`
 * that is a CPR number: `citizenByCpr` gives the id.
 */
export type MutationAssignCoordinatingCaseworkerArgs = {
  input: AssignCoordinatingCaseworkerInput;
};

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`. `BAD_USER_INPUT` for a list of more entries than
 * its description says, for a text with a character that is none (U+0000, half of a surrogate pair), and for a `citizenId`
 * that is a CPR number: `citizenByCpr` gives the id.
 */
export type MutationRequestEmergencyAccessArgs = {
  input: RequestEmergencyAccessInput;
};

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`. `BAD_USER_INPUT` for a list of more entries than
 * its description says, for a text with a character that is none (U+0000, half of a surrogate pair), and for a `citizenId`
 * that is a CPR number: `citizenByCpr` gives the id.
 */
export type MutationReviewEmergencyAccessArgs = {
  input: ReviewEmergencyAccessInput;
};

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`. `BAD_USER_INPUT` for a list of more entries than
 * its description says, for a text with a character that is none (U+0000, half of a surrogate pair), and for a `citizenId`
 * that is a CPR number: `citizenByCpr` gives the id.
 */
export type MutationEnrolCitizenArgs = {
  input: EnrolCitizenInput;
};

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`. `BAD_USER_INPUT` for a list of more entries than
 * its description says, for a text with a character that is none (U+0000, half of a surrogate pair), and for a `citizenId`
 * that is a CPR number: `citizenByCpr` gives the id.
 */
export type MutationExtendEnrolmentArgs = {
  input: ExtendEnrolmentInput;
};

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`. `BAD_USER_INPUT` for a list of more entries than
 * its description says, for a text with a character that is none (U+0000, half of a surrogate pair), and for a `citizenId`
 * that is a CPR number: `citizenByCpr` gives the id.
 */
export type MutationEndEnrolmentArgs = {
  input: EndEnrolmentInput;
};

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`. `BAD_USER_INPUT` for a list of more entries than
 * its description says, for a text with a character that is none (U+0000, half of a surrogate pair), and for a `citizenId`
 * that is a CPR number: `citizenByCpr` gives the id.
 */
export type MutationSetTeamMemberArgs = {
  input: SetTeamMemberInput;
};

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`. `BAD_USER_INPUT` for a list of more entries than
 * its description says, for a text with a character that is none (U+0000, half of a surrogate pair), and for a `citizenId`
 * that is a CPR number: `citizenByCpr` gives the id.
 */
export type MutationSetGoalArgs = {
  input: SetGoalInput;
};

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`. `BAD_USER_INPUT` for a list of more entries than
 * its description says, for a text with a character that is none (U+0000, half of a surrogate pair), and for a `citizenId`
 * that is a CPR number: `citizenByCpr` gives the id.
 */
export type MutationScoreGoalArgs = {
  input: ScoreGoalInput;
};

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`. `BAD_USER_INPUT` for a list of more entries than
 * its description says, for a text with a character that is none (U+0000, half of a surrogate pair), and for a `citizenId`
 * that is a CPR number: `citizenByCpr` gives the id.
 */
export type MutationLinkMeasureArgs = {
  input: LinkMeasureInput;
};

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`. `BAD_USER_INPUT` for a list of more entries than
 * its description says, for a text with a character that is none (U+0000, half of a surrogate pair), and for a `citizenId`
 * that is a CPR number: `citizenByCpr` gives the id.
 */
export type MutationRequestHandoverArgs = {
  input: RequestHandoverInput;
};

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`. `BAD_USER_INPUT` for a list of more entries than
 * its description says, for a text with a character that is none (U+0000, half of a surrogate pair), and for a `citizenId`
 * that is a CPR number: `citizenByCpr` gives the id.
 */
export type MutationAcceptHandoverArgs = {
  input: AcceptHandoverInput;
};

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`. `BAD_USER_INPUT` for a list of more entries than
 * its description says, for a text with a character that is none (U+0000, half of a surrogate pair), and for a `citizenId`
 * that is a CPR number: `citizenByCpr` gives the id.
 */
export type MutationWithdrawHandoverArgs = {
  input: WithdrawHandoverInput;
};

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`. `BAD_USER_INPUT` for a list of more entries than
 * its description says, for a text with a character that is none (U+0000, half of a surrogate pair), and for a `citizenId`
 * that is a CPR number: `citizenByCpr` gives the id.
 */
export type MutationRecordIntakeArgs = {
  input: RecordIntakeInput;
};

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`. `BAD_USER_INPUT` for a list of more entries than
 * its description says, for a text with a character that is none (U+0000, half of a surrogate pair), and for a `citizenId`
 * that is a CPR number: `citizenByCpr` gives the id.
 */
export type MutationPlanMeetingArgs = {
  input: PlanMeetingInput;
};

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`. `BAD_USER_INPUT` for a list of more entries than
 * its description says, for a text with a character that is none (U+0000, half of a surrogate pair), and for a `citizenId`
 * that is a CPR number: `citizenByCpr` gives the id.
 */
export type MutationRecordMeetingArgs = {
  input: RecordMeetingInput;
};

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`. `BAD_USER_INPUT` for a list of more entries than
 * its description says, for a text with a character that is none (U+0000, half of a surrogate pair), and for a `citizenId`
 * that is a CPR number: `citizenByCpr` gives the id.
 */
export type MutationImportPlanArgs = {
  input: ImportPlanInput;
};

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`. `BAD_USER_INPUT` for a list of more entries than
 * its description says, for a text with a character that is none (U+0000, half of a surrogate pair), and for a `citizenId`
 * that is a CPR number: `citizenByCpr` gives the id.
 */
export type MutationAdoptPlanArgs = {
  input: AdoptPlanInput;
};

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`. `BAD_USER_INPUT` for a list of more entries than
 * its description says, for a text with a character that is none (U+0000, half of a surrogate pair), and for a `citizenId`
 * that is a CPR number: `citizenByCpr` gives the id.
 */
export type MutationRecordSignalArgs = {
  input: RecordSignalInput;
};

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`. `BAD_USER_INPUT` for a list of more entries than
 * its description says, for a text with a character that is none (U+0000, half of a surrogate pair), and for a `citizenId`
 * that is a CPR number: `citizenByCpr` gives the id.
 */
export type MutationRecordSocialEventArgs = {
  input: RecordSocialEventInput;
};

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`. `BAD_USER_INPUT` for a list of more entries than
 * its description says, for a text with a character that is none (U+0000, half of a surrogate pair), and for a `citizenId`
 * that is a CPR number: `citizenByCpr` gives the id.
 */
export type MutationRecordScreeningArgs = {
  input: RecordScreeningInput;
};

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`. `BAD_USER_INPUT` for a list of more entries than
 * its description says, for a text with a character that is none (U+0000, half of a surrogate pair), and for a `citizenId`
 * that is a CPR number: `citizenByCpr` gives the id.
 */
export type MutationDecideVisitationArgs = {
  input: DecideVisitationInput;
};

/** An agreement to make. */
export type MakeAgreementInput = {
  /** Yours to choose, such as a UUID; 8 to 64 letters, digits, hyphens or underscores. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whose plan it is. */
  readonly citizenId: Scalars['ID']['input'];
  /** The `Plan.version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What is agreed, 500 characters at most. */
  readonly title: Scalars['String']['input'];
  /** Who does it. */
  readonly responsible: ResponsibleInput;
  /** By when: from today on, or from the day of the meeting that it was made in; left out when there is no day. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The goal that it serves. */
  readonly goalId?: InputMaybe<Scalars['ID']['input']>;
  /** The meeting that it was made in. */
  readonly meetingId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Who writes down how it goes (hvem dokumenterer hvad). Needed for what serves a goal where the programme's plan says who
   * documents what, and then one of those.
   */
  readonly documentedBy?: InputMaybe<TeamRole>;
  /**
   * The open offer that it is to take part in: its code in the programme, one that needs no grant; 100 characters at most. To take part is
   * registered here and as no measure: what is granted is linked to the goal (`linkMeasure`).
   */
  readonly offer?: InputMaybe<Scalars['String']['input']>;
};

/** Who does what is agreed: exactly one of these. */
export type ResponsibleInput = {
  /** True when it is the citizen. */
  readonly isCitizen?: InputMaybe<Scalars['Boolean']['input']>;
  /** A caseworker: an employee id of the directory. */
  readonly caseworkerId?: InputMaybe<Scalars['ID']['input']>;
  /** Somebody else, such as a unit, a relative or a volunteer; 200 characters at most. */
  readonly other?: InputMaybe<Scalars['String']['input']>;
};

/** An agreement that was done. */
export type SettleAgreementInput = {
  /** Yours to choose, such as a UUID; 8 to 64 letters, digits, hyphens or underscores. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whose plan it is. */
  readonly citizenId: Scalars['ID']['input'];
  /** The `Plan.version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which agreement. */
  readonly agreementId: Scalars['ID']['input'];
  /** The day it was done; today when left out, never later, and not before the citizen was born. */
  readonly settledOn?: InputMaybe<Scalars['Date']['input']>;
  /** What came of it, 2000 characters at most. */
  readonly result?: InputMaybe<Scalars['String']['input']>;
};

/** An agreement (aftale): who does what by when. */
export type Agreement = {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What is agreed, in Danish. */
  readonly title: Scalars['String']['output'];
  /** Who does it: the citizen, a caseworker's name, or a unit. */
  readonly responsible: Scalars['String']['output'];
  /** True when the citizen does it. */
  readonly isCitizens: Scalars['Boolean']['output'];
  /** The caseworker who does it, where it is one. */
  readonly responsibleCaseworker: Maybe<Caseworker>;
  /** By when. */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /** The day it was done; null while it is not. */
  readonly settledOn: Maybe<Scalars['Date']['output']>;
  /** What came of it. */
  readonly result: Maybe<Scalars['String']['output']>;
  /** The id of the goal that it serves. */
  readonly goalId: Maybe<Scalars['ID']['output']>;
  /** The id of the meeting that it was made in. */
  readonly meetingId: Maybe<Scalars['ID']['output']>;
  /** Who writes down how it goes (hvem dokumenterer hvad). */
  readonly documentedBy: Maybe<TeamRole>;
  /** The open offer (åbent tilbud) that it is to take part in: its code in the programme. No measure tells of it. */
  readonly offer: Maybe<Scalars['String']['output']>;
};

/** Where a citizen stands on a scale. */
export type RecordAssessmentInput = {
  /** Yours to choose, such as a UUID; 8 to 64 letters, digits, hyphens or underscores. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whom it is about. */
  readonly citizenId: Scalars['ID']['input'];
  /** The scale: its code in the programme, such as `BIP` or `SEGMENT`. */
  readonly scale: Scalars['String']['input'];
  /** The day it was assessed; today when left out, and never later. */
  readonly assessedOn?: InputMaybe<Scalars['Date']['input']>;
  /** By whom it was assessed. */
  readonly by: ScoredBy;
  /** The value on a scale of numbers; two decimals at most. */
  readonly score?: InputMaybe<Scalars['Float']['input']>;
  /** The code of the level on a scale of levels. */
  readonly level?: InputMaybe<Scalars['String']['input']>;
  /** What was answered, where the scale is made of questions: each once, 100 at most. */
  readonly answers: ReadonlyArray<AssessmentAnswerInput>;
};

/** An answer to one question of an assessment. */
export type AssessmentAnswerInput = {
  /** Which question; 200 characters at most. */
  readonly question: Scalars['String']['input'];
  /** The answer; 500 characters at most. */
  readonly answer: Scalars['String']['input'];
};

/** What a recorded assessment answers. */
export type AssessmentPayload = {
  /** The scale with all its assessments; null when you may not see it. */
  readonly series: Maybe<AssessmentSeries>;
  /** The citizen, as you may see them from now on; null when that is not at all. */
  readonly citizen: Maybe<Citizen>;
};

/** How the work across centres is organised for one citizen. */
export type Coordination = {
  /**
   * Where the citizen stood over time, a series for each scale and by whom. Of every scale when `scale` is left out.
   * Seen as the plan is (PLAN): `FORBIDDEN` for who may not. `BAD_USER_INPUT` names the scales, for a code that no programme
   * of the municipality has; one of another programme than the citizen's is an empty list.
   */
  readonly assessments: Maybe<ReadonlyArray<AssessmentSeries>>;
  /** Counts its changes. */
  readonly version: Scalars['Int']['output'];
  /**
   * The way of working (arbejdsmodel) the citizen is enrolled in, as the municipality names it; the code itself where no
   * programme has it.
   */
  readonly model: Scalars['String']['output'];
  /** The same as a programme, with all that its file says; null where no programme has the code. */
  readonly programme: Maybe<Programme>;
  /** The track (spor), where the model has them, as the municipality names it. */
  readonly track: Maybe<Scalars['String']['output']>;
  /** Which of the programme's teams has the citizen; null where it has none, or nobody said. */
  readonly programmeTeam: Maybe<ProgrammeTeam>;
  /** First day. */
  readonly since: Scalars['Date']['output'];
  /** The day that the enrolment is to have ended by; null where neither the programme nor anybody set one. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /**
   * Of a family's track: the others of the family (by custody) who are enrolled in the same way, each a data subject of
   * their own (S21). Only those whom you may see by a relation to them; ask for each by `citizen(id)`.
   */
  readonly familyIds: ReadonlyArray<Scalars['ID']['output']>;
  /** What was decided on the way in, oldest first, in whichever programme. */
  readonly visitationPath: ReadonlyArray<VisitationDecision>;
  /** The handover that was asked for and is not accepted yet; null where there is none. */
  readonly openHandover: Maybe<Handover>;
  /** Everybody on the team today, the coordinating caseworker included. */
  readonly team: ReadonlyArray<TeamMember>;
  /** The meetings held and planned, newest first. */
  readonly meetings: ReadonlyArray<Meeting>;
  /** Who has coordinated for the citizen, newest first: a history that nothing is taken from. */
  readonly coordinatedBy: ReadonlyArray<CoordinatingPeriod>;
  /**
   * The intake forms (sagsåbningsskemaer) of the citizen, newest first.
   * Seen as the plan is (PLAN): `FORBIDDEN` for who may not.
   */
  readonly intakes: Maybe<ReadonlyArray<Intake>>;
  /**
   * What happened in the citizen's life that the programme goes by (sociale begivenheder), newest first.
   * Seen as the plan is (PLAN): `FORBIDDEN` for who may not.
   */
  readonly socialEvents: Maybe<ReadonlyArray<SocialEvent>>;
};

/** How the work across centres is organised for one citizen. */
export type CoordinationAssessmentsArgs = {
  scale: InputMaybe<Scalars['String']['input']>;
};

/** The assessments on one scale by one of them, over time. */
export type AssessmentSeries = {
  /** The scale's code. */
  readonly scale: Scalars['String']['output'];
  /** What the programme calls it, in Danish; the code where it no longer has it. */
  readonly name: Scalars['String']['output'];
  /** By whom. */
  readonly by: ScoredBy;
  /** Oldest first. */
  readonly assessments: ReadonlyArray<Assessment>;
  /** What they add up to. */
  readonly progression: Progression;
  /** By when the programme wants the next one, such as half a year after the last (S35); null where it says nothing. */
  readonly nextDueOn: Maybe<Scalars['Date']['output']>;
};

/** Where a citizen stood on a day (vurdering). */
export type Assessment = {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** The day it was assessed. */
  readonly assessedOn: Scalars['Date']['output'];
  /** The value on a scale of numbers. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** The code of the level on a scale of levels. */
  readonly level: Maybe<Scalars['String']['output']>;
  /** What was answered. */
  readonly answers: ReadonlyArray<AssessmentAnswer>;
  /** Who wrote it down; null where the citizen did. */
  readonly recordedBy: Maybe<Caseworker>;
  /** When it was written down. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** An answer to one question of an assessment. */
export type AssessmentAnswer = {
  /** Which question. */
  readonly question: Scalars['String']['output'];
  /** The answer. */
  readonly answer: Scalars['String']['output'];
};

/**
 * How far somebody has come on a scale (progression). Null is what cannot be told: of too few days, or because the
 * programme expects nothing.
 */
export type Progression = {
  /** Steps forward a year from the first day to the last, less than none for back; null with fewer than two days (G26). */
  readonly stepsAYear: Maybe<Scalars['Float']['output']>;
  /** Steps a year that the programme expects. */
  readonly expectedStepsAYear: Maybe<Scalars['Float']['output']>;
  /** Whether it is as far as expected. */
  readonly isAsExpected: Maybe<Scalars['Boolean']['output']>;
  /** How often it went forward from one day to the next (G28): up, or down where less is better (`Scale.isLessBetter`). */
  readonly movesForward: Scalars['Int']['output'];
  /** How often it went back. */
  readonly movesBack: Scalars['Int']['output'];
  /** The value from which on the programme sees something reached, such as 20 hours (G29). */
  readonly threshold: Maybe<Scalars['Float']['output']>;
  /** Whether the last one reaches it; null where there is no threshold. */
  readonly isThresholdReached: Maybe<Scalars['Boolean']['output']>;
};

export type JobcenterFile = {
  readonly status: CentreStatus;
  readonly asOf: Maybe<Scalars['DateTime']['output']>;
  readonly isComplete: Scalars['Boolean']['output'];
  readonly cases: Maybe<ReadonlyArray<Case>>;
  readonly withheldCases: Maybe<Scalars['Int']['output']>;
  readonly measures: Maybe<ReadonlyArray<EmploymentMeasure>>;
  readonly withheldMeasures: Maybe<Scalars['Int']['output']>;
  readonly plans: Maybe<ReadonlyArray<CentrePlan>>;
  readonly targetGroup: Maybe<TargetGroup>;
};

export type TargetGroup = {
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
};

export type EmploymentMeasure = Measure & {
  readonly id: Scalars['ID']['output'];
  readonly centre: Centre;
  readonly title: Scalars['String']['output'];
  readonly legalBasis: LegalBasis;
  readonly state: MeasureState;
  readonly startsOn: Scalars['Date']['output'];
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  readonly expectedEndsOn: Maybe<Scalars['Date']['output']>;
  readonly purpose: Maybe<Scalars['String']['output']>;
  readonly provider: Maybe<Scalars['String']['output']>;
  readonly hoursPerWeek: Maybe<Scalars['Float']['output']>;
  readonly caseworker: Maybe<Caseworker>;
  readonly grantedBy: Maybe<Scalars['String']['output']>;
  readonly paidBy: Maybe<Scalars['String']['output']>;
  readonly nextFollowUpOn: Maybe<Scalars['Date']['output']>;
  readonly monthlyCostOre: Maybe<Scalars['Int']['output']>;
  readonly pass: Scalars['String']['output'];
};

export type SocialFile = {
  readonly status: CentreStatus;
  readonly asOf: Maybe<Scalars['DateTime']['output']>;
  readonly isComplete: Scalars['Boolean']['output'];
  readonly cases: Maybe<ReadonlyArray<Case>>;
  readonly withheldCases: Maybe<Scalars['Int']['output']>;
  readonly measures: Maybe<ReadonlyArray<SocialMeasure>>;
  readonly withheldMeasures: Maybe<Scalars['Int']['output']>;
  readonly plans: Maybe<ReadonlyArray<CentrePlan>>;
};

export type SocialMeasure = Measure & {
  readonly id: Scalars['ID']['output'];
  readonly centre: Centre;
  readonly title: Scalars['String']['output'];
  readonly legalBasis: LegalBasis;
  readonly state: MeasureState;
  readonly startsOn: Scalars['Date']['output'];
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  readonly expectedEndsOn: Maybe<Scalars['Date']['output']>;
  readonly purpose: Maybe<Scalars['String']['output']>;
  readonly provider: Maybe<Scalars['String']['output']>;
  readonly hoursPerWeek: Maybe<Scalars['Float']['output']>;
  readonly caseworker: Maybe<Caseworker>;
  readonly grantedBy: Maybe<Scalars['String']['output']>;
  readonly paidBy: Maybe<Scalars['String']['output']>;
  readonly nextFollowUpOn: Maybe<Scalars['Date']['output']>;
  readonly monthlyCostOre: Maybe<Scalars['Int']['output']>;
  readonly pass: Scalars['String']['output'];
};

export type ChildrenFile = {
  readonly status: CentreStatus;
  readonly asOf: Maybe<Scalars['DateTime']['output']>;
  readonly isComplete: Scalars['Boolean']['output'];
  readonly cases: Maybe<ReadonlyArray<Case>>;
  readonly withheldCases: Maybe<Scalars['Int']['output']>;
  readonly measures: Maybe<ReadonlyArray<ChildMeasure>>;
  readonly withheldMeasures: Maybe<Scalars['Int']['output']>;
  readonly plans: Maybe<ReadonlyArray<CentrePlan>>;
};

export type ChildMeasure = Measure & {
  readonly id: Scalars['ID']['output'];
  readonly centre: Centre;
  readonly title: Scalars['String']['output'];
  readonly legalBasis: LegalBasis;
  readonly state: MeasureState;
  readonly startsOn: Scalars['Date']['output'];
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  readonly expectedEndsOn: Maybe<Scalars['Date']['output']>;
  readonly purpose: Maybe<Scalars['String']['output']>;
  readonly provider: Maybe<Scalars['String']['output']>;
  readonly hoursPerWeek: Maybe<Scalars['Float']['output']>;
  readonly caseworker: Maybe<Caseworker>;
  readonly grantedBy: Maybe<Scalars['String']['output']>;
  readonly paidBy: Maybe<Scalars['String']['output']>;
  readonly nextFollowUpOn: Maybe<Scalars['Date']['output']>;
  readonly monthlyCostOre: Maybe<Scalars['Int']['output']>;
  readonly pass: Scalars['String']['output'];
};

/** A citizen (borger). The id is stable; a CPR number may change. */
export type Citizen = {
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Opens the citizen at this centre: what may be read, by whom, why and until when. Opaque to everybody but the centre. */
  readonly jobcenterPass: Maybe<Scalars['String']['output']>;
  /** Opens the citizen at this centre: what may be read, by whom, why and until when. Opaque to everybody but the centre. */
  readonly socialPass: Maybe<Scalars['String']['output']>;
  /** Opens the citizen at this centre: what may be read, by whom, why and until when. Opaque to everybody but the centre. */
  readonly childrenPass: Maybe<Scalars['String']['output']>;
  /** Full name; of a protected person in a list `Navne- og adressebeskyttet`, without the right PROTECTED_PERSONS. */
  readonly name: Scalars['String']['output'];
  /** Birth date; null when only a replacement number is known. */
  readonly birthDate: Maybe<Scalars['Date']['output']>;
  /** Age in whole years today. */
  readonly age: Maybe<Scalars['Int']['output']>;
  /** The CPR number's date part, the rest masked: `190402-xxxx`. */
  readonly maskedCpr: Scalars['String']['output'];
  /** The whole CPR number. Needs the right FULL_CPR, or to be one's own; else null and `FORBIDDEN`. */
  readonly cpr: Maybe<Scalars['CPR']['output']>;
  /** True when name and address are protected (CPR-loven § 28). */
  readonly isAddressProtected: Scalars['Boolean']['output'];
  /**
   * Where the citizen lives, as the CPR register says it; null when not known. A protected address needs the right
   * PROTECTED_PERSONS and is never in a list; else null and `FORBIDDEN`.
   */
  readonly address: Maybe<Scalars['String']['output']>;
  /**
   * One row per centre, always: who answered, who could not be asked, and what you may not see.
   * A centre that could not read some of what this request asks of the citizen is UNAVAILABLE, whatever else it said.
   */
  readonly centres: ReadonlyArray<CentreAnswer>;
  /**
   * True with open cases in at least two centres under at least two laws (tværgående sag).
   * Null while a centre has not answered, and always for who may not see a centre: nobody can tell then.
   */
  readonly isCrossCentre: Maybe<Scalars['Boolean']['output']>;
  /** The coordinating caseworker (koordinerende sagsbehandler): one at most, whatever the number of caseworkers. */
  readonly coordinatingCaseworker: Maybe<Caseworker>;
  /** How the work across centres is organised; null when it is not. */
  readonly coordination: Maybe<Coordination>;
  /** The measures that run today, under all laws, of the centres that answered. */
  readonly activeMeasures: ActiveMeasures;
  /** Every measure the centres know of, newest start first. `BAD_USER_INPUT` for a cursor of another list. */
  readonly measureHistory: MeasureConnection;
  /** The citizen's plan: the unified plan where one is adopted, else the centres' own plans side by side. */
  readonly plan: Maybe<Plan>;
  /**
   * Whether the citizen is in the target group (målgruppe) of a programme, track by track, with the reasons; judged anew
   * each time by the sentences of the programme's file that hold today. `CANNOT_JUDGE` where what it turns on is not known
   * or may not be seen. `BAD_USER_INPUT` when `programme` is no programme's code.
   */
  readonly targetGroups: ReadonlyArray<TargetGroupJudgement>;
  /** Why you see what you see. */
  readonly whyAccess: AccessExplanation;
  /** The consents, newest first; null and `FORBIDDEN` when you may not see them. */
  readonly consents: Maybe<ReadonlyArray<Consent>>;
  /**
   * Who has looked at this citizen's data, newest first: for the citizen, who holds custody of a child under 15,
   * and the privacy officer; null and `FORBIDDEN` for anybody else.
   */
  readonly accessLog: Maybe<AccessLogConnection>;
  readonly jobcenter: Maybe<JobcenterFile>;
  readonly social: Maybe<SocialFile>;
  readonly children: Maybe<ChildrenFile>;
  /**
   * What a coordinating caseworker must not miss, the worst first, then what is due first: judged from what you may see.
   * A rule that a centre's silence, or your access, keeps from judging says so with a finding of its own
   * (`outcome: CANNOT_JUDGE`): no finding means that all is well.
   * `BAD_USER_INPUT` when `until` is no day, and when `severity` or `rule` is an empty list: leave it out for all of them.
   */
  readonly findings: ReadonlyArray<Finding>;
  /**
   * The personal budget (personligt budget): last year's spend, less so many per cent. Null where the way of working knows
   * none. For the coordinating caseworker; null and `FORBIDDEN` for anybody else.
   */
  readonly personalBudget: Maybe<PersonalBudget>;
  /**
   * Whose a measure is to grant for this citizen now (hvem der bevilger), by the sentences of the programme that they are
   * enrolled in, or else by the law: to be asked before anything is granted. It changes with age, target group and social
   * events such as homelessness. Null where they are enrolled in no programme, or in one that has no file here; null and
   * `FORBIDDEN` when you may not see how the work is organised.
   * `BAD_USER_INPUT` for a law that the catalogue does not have, and for what is no paragraph.
   */
  readonly whoGrants: Maybe<GrantingJudgement>;
  /** Who was worried about the citizen and what followed, newest first. Null and `FORBIDDEN` without the part COORDINATION. */
  readonly signals: Maybe<ReadonlyArray<Signal>>;
  /** The screenings of the citizen, newest first. Null and `FORBIDDEN` without the part COORDINATION. */
  readonly screenings: Maybe<ReadonlyArray<Screening>>;
  /** What was decided on the way in (visitation), oldest first, enrolled or not. Null and `FORBIDDEN` without the part COORDINATION. */
  readonly visitationPath: Maybe<ReadonlyArray<VisitationDecision>>;
  /** When the citizen was enrolled in what, newest first, and how it ended. Null and `FORBIDDEN` without the part COORDINATION. */
  readonly enrolments: Maybe<ReadonlyArray<Enrolment>>;
};

/** A citizen (borger). The id is stable; a CPR number may change. */
export type CitizenMeasureHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** A citizen (borger). The id is stable; a CPR number may change. */
export type CitizenTargetGroupsArgs = {
  programme: Scalars['ID']['input'];
};

/** A citizen (borger). The id is stable; a CPR number may change. */
export type CitizenAccessLogArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** A citizen (borger). The id is stable; a CPR number may change. */
export type CitizenFindingsArgs = {
  severity: InputMaybe<ReadonlyArray<FindingSeverity>>;
  rule: InputMaybe<ReadonlyArray<FindingRule>>;
  until: InputMaybe<Scalars['Date']['input']>;
};

/** A citizen (borger). The id is stable; a CPR number may change. */
export type CitizenWhoGrantsArgs = {
  lawCode: Scalars['String']['input'];
  paragraph: Scalars['String']['input'];
};

/** How one centre answered about one citizen. */
export type CentreAnswer = {
  /** Which centre. */
  readonly centre: Centre;
  /** How it answered. */
  readonly status: CentreStatus;
  /** How fresh its source says its data is; null unless it answered. */
  readonly asOf: Maybe<Scalars['DateTime']['output']>;
  /** Whether it has a case at all, where you may know that; null where you may not, or while it is unavailable. */
  readonly isKnown: Maybe<Scalars['Boolean']['output']>;
};

/** A page of citizens. */
export type CitizenConnection = {
  /** The page, with cursors. */
  readonly edges: ReadonlyArray<CitizenEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<Citizen>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; one whom the purpose of the request does not open is counted and not listed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One citizen in a page. */
export type CitizenEdge = {
  /** Where to continue from. */
  readonly cursor: Scalars['String']['output'];
  /** The citizen. */
  readonly node: Citizen;
};

/** A consent to record. */
export type GiveConsentInput = {
  /** Yours to choose, such as a UUID; 8 to 64 letters, digits, hyphens or underscores. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whose information it is about. */
  readonly citizenId: Scalars['ID']['input'];
  /** The rule that lets consent open this. */
  readonly legalBasis: ConsentBasis;
  /** Which kinds of information, each once: 4 at most. */
  readonly kinds: ReadonlyArray<InformationKind>;
  /** Whose information: these centres', each once: 3 at most. */
  readonly fromCentres: ReadonlyArray<CentreCode>;
  /** Who may see it, each once: 4 at most. */
  readonly receivers: ReadonlyArray<ConsentReceiver>;
  /** For which case: its number or name in the source system. */
  readonly caseReference: Scalars['String']['input'];
  /** Who gave it, 2 at most. From 15 to 17 the young person and a holder of custody; under 15 a holder of custody; from 18 the citizen. */
  readonly givenBy: ReadonlyArray<ConsentGiver>;
  /** How it was given. */
  readonly form: ConsentForm;
  /** The day it was given; today when left out, and never later. */
  readonly givenOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its last day, one year after `givenOn` at most. */
  readonly validTo: Scalars['Date']['input'];
  /** True when the citizen was told what a refusal would mean (RTL § 11 a); without that it is no consent. */
  readonly isConsequenceExplained: Scalars['Boolean']['input'];
};

/** A consent to withdraw. */
export type WithdrawConsentInput = {
  /** Yours to choose, such as a UUID; 8 to 64 letters, digits, hyphens or underscores. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whose consent it is. */
  readonly citizenId: Scalars['ID']['input'];
  /** Which consent. */
  readonly consentId: Scalars['ID']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What a consent mutation answers. */
export type ConsentPayload = {
  /** The consent as it stands now. */
  readonly consent: Consent;
  /** The citizen, as you may see them from now on; null when that is not at all. */
  readonly citizen: Maybe<Citizen>;
};

/** A consent (samtykke): which information, from where, to whom, for which case, by whom and until when. */
export type Consent = {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Counts its changes. */
  readonly version: Scalars['Int']['output'];
  /** The rule that lets consent open this. */
  readonly legalBasis: ConsentBasis;
  /** Which kinds of information. */
  readonly kinds: ReadonlyArray<InformationKind>;
  /** Whose information: these centres'. */
  readonly fromCentres: ReadonlyArray<CentreCode>;
  /** Who may see it. */
  readonly receivers: ReadonlyArray<ConsentReceiver>;
  /** For which case. */
  readonly caseReference: Scalars['String']['output'];
  /** Who gave it. */
  readonly givenBy: ReadonlyArray<ConsentGiver>;
  /** How it was given. */
  readonly form: ConsentForm;
  /** The day it was given. */
  readonly givenOn: Scalars['Date']['output'];
  /** Its last day. */
  readonly validTo: Scalars['Date']['output'];
  /** When it was withdrawn; null while it is not. */
  readonly withdrawnAt: Maybe<Scalars['DateTime']['output']>;
  /** True while it opens anything: not withdrawn, and within its days. */
  readonly isInForce: Scalars['Boolean']['output'];
};

/** The rules under which consent opens information. */
export type ConsentBasis =
  /** Retssikkerhedsloven § 11 a: information is collected for a case. */
  | 'RTL_11_A'
  /** Forvaltningsloven § 28 stk. 2 nr. 1: information is passed on. */
  | 'FVL_28'
  /** LAB § 40: one plan instead of Min Plan and the rehabilitation plan's effort part. */
  | 'LAB_40'
  /** SEL § 141 stk. 7: one plan instead of the action plan (handleplan); adults. */
  | 'SEL_141'
  /** Barnets lov § 110: one plan instead of the youth plan (ungeplan); 16 to 23 years. */
  | 'BL_110';

/** Kinds of information that a centre holds. */
export type InformationKind =
  /** Cases, and what the centre registers about them. */
  | 'CASES'
  /** Measures (indsatser). */
  | 'MEASURES'
  /** The centre's own plans and goals. */
  | 'PLANS'
  /** Assessments (vurderinger): support need, functional level. */
  | 'ASSESSMENT';

/** Who a consent lets see something. */
export type ConsentReceiver =
  /** Everybody on the citizen's team. */
  | 'TEAM'
  /** Caseworkers of the employment centre with a case. */
  | 'JOBCENTER'
  /** Caseworkers of the social centre with a case. */
  | 'SOCIAL'
  /** Caseworkers of the children's centre with a case. */
  | 'CHILDREN';

/** Who may give a consent. */
export type ConsentGiver =
  /** The citizen, a young person included. */
  | 'CITIZEN'
  /** A holder of custody (forældremyndighedsindehaver). */
  | 'CUSTODY_HOLDER';

/** How a consent was given. */
export type ConsentForm =
  /** On paper. */
  | 'WRITTEN'
  /** Orally, and noted in the journal (notatpligt, offentlighedsloven § 13). */
  | 'ORAL_NOTED'
  /** Signed in, by the citizen. */
  | 'DIGITAL';

/** Who is to coordinate for a citizen. */
export type AssignCoordinatingCaseworkerInput = {
  /** Yours to choose, such as a UUID; 8 to 64 letters, digits, hyphens or underscores. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The citizen whose coordination it is. */
  readonly citizenId: Scalars['ID']['input'];
  /** Who is to coordinate: an employee id of the directory. */
  readonly caseworkerId: Scalars['ID']['input'];
  /** The `Coordination.version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What a mutation of the coordination answers. */
export type CoordinationPayload = {
  /** The coordination as the change left it; null when you may not see it any more, such as after you handed it over. */
  readonly coordination: Maybe<Coordination>;
  /** The citizen, as you may see them from now on; null when that is not at all. */
  readonly citizen: Maybe<Citizen>;
};

/** The time that one caseworker was the coordinating caseworker. */
export type CoordinatingPeriod = {
  /** Who coordinated. */
  readonly caseworker: Caseworker;
  /** First day. */
  readonly since: Scalars['Date']['output'];
  /** The day that it ended: the first one of who came after. The same as `since` for who had it for a part of a day. Null while it lasts. */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** Who appointed them; null when that is not known. */
  readonly appointedBy: Maybe<Caseworker>;
  /** When they were appointed. */
  readonly appointedAt: Scalars['DateTime']['output'];
};

/** One professional on the citizen's team. */
export type TeamMember = {
  /** Who. */
  readonly caseworker: Caseworker;
  /** As what. */
  readonly role: TeamRole;
  /** First day in the role. */
  readonly since: Scalars['Date']['output'];
};

/** What a professional is on a citizen's team. */
export type TeamRole =
  /** Coordinating caseworker (koordinerende sagsbehandler): one at most. */
  | 'COORDINATING_CASEWORKER'
  /** Facilitator (tovholder): calls the meetings, keeps the minutes. */
  | 'FACILITATOR'
  /** Partner (makker): the other half of the pair (makkerpar). */
  | 'PARTNER'
  /** Authority caseworker (myndighedssagsbehandler): decides measures under a law. */
  | 'AUTHORITY'
  /** Performer (udfører): carries measures out. */
  | 'PERFORMER'
  /** Citizen consultant (borgerkonsulent): authority and performer in one person. */
  | 'CITIZEN_CONSULTANT';

/** One of the municipality's three centres. */
export type Centre = {
  /** Which centre. */
  readonly code: CentreCode;
  /** The centre's name as the municipality says it. */
  readonly name: Scalars['String']['output'];
};

/** A caseworker (sagsbehandler) or other professional in the directory. */
export type Caseworker = {
  /** The municipality's employee id. */
  readonly id: Scalars['ID']['output'];
  /** Full name. */
  readonly name: Scalars['String']['output'];
  /** Job title, in Danish. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Organisation unit. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** Work e-mail. */
  readonly email: Maybe<Scalars['String']['output']>;
  /** Work phone. */
  readonly phone: Maybe<Scalars['String']['output']>;
};

/** Whom to open, and why. */
export type RequestEmergencyAccessInput = {
  /** Yours to choose, such as a UUID; 8 to 64 letters, digits, hyphens or underscores. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The citizen's CPR number, current or former. */
  readonly cpr: Scalars['CPR']['input'];
  /** Why it cannot wait, in 20 to 2000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** A judgement of an emergency access. */
export type ReviewEmergencyAccessInput = {
  /** Yours to choose, such as a UUID; 8 to 64 letters, digits, hyphens or underscores. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which access. */
  readonly emergencyAccessId: Scalars['ID']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What you find. */
  readonly finding: EmergencyFinding;
  /** What you want kept about it, 2000 characters at most. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What an emergency access mutation answers. */
export type EmergencyAccessPayload = {
  /** The access as it stands now. */
  readonly emergencyAccess: EmergencyAccess;
  /** The citizen, as you may see them from now on; null when that is not at all. */
  readonly citizen: Maybe<Citizen>;
};

/** Access to a citizen without a relation (værdispring), for a reason and a while. */
export type EmergencyAccess = {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Counts its changes. */
  readonly version: Scalars['Int']['output'];
  /** The citizen's id. */
  readonly citizenId: Scalars['ID']['output'];
  /** Who asked for it. */
  readonly caseworker: Caseworker;
  /** Why, in their words. */
  readonly reason: Scalars['String']['output'];
  /** When it began. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** When it ends by itself. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** True when the same person had had one, of anybody, within the municipality's number of days. */
  readonly isRepeated: Scalars['Boolean']['output'];
  /** When it was reviewed; null while it waits. */
  readonly reviewedAt: Maybe<Scalars['DateTime']['output']>;
  /** What the review found. */
  readonly finding: Maybe<EmergencyFinding>;
  /** What the reviewer kept about it. */
  readonly note: Maybe<Scalars['String']['output']>;
};

/** What a review of an emergency access found. */
export type EmergencyFinding =
  /** It was needed. */
  | 'JUSTIFIED'
  /** It was not: to be followed up with the employee's manager. */
  | 'UNJUSTIFIED';

/** A page of emergency accesses. */
export type EmergencyAccessConnection = {
  /** The page, with cursors. */
  readonly edges: ReadonlyArray<EmergencyAccessEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<EmergencyAccess>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One emergency access in a page. */
export type EmergencyAccessEdge = {
  /** Where to continue from. */
  readonly cursor: Scalars['String']['output'];
  /** The access. */
  readonly node: EmergencyAccess;
};

/** A citizen to enrol. */
export type EnrolCitizenInput = {
  /** Yours to choose, such as a UUID; 8 to 64 letters, digits, hyphens or underscores. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whom. */
  readonly citizenId: Scalars['ID']['input'];
  /** The programme's code. */
  readonly programme: Scalars['String']['input'];
  /** The track's code, where the programme has tracks. */
  readonly track?: InputMaybe<Scalars['String']['input']>;
  /** The code of the programme's team that takes the citizen; may be left out where only one is for the track and not paused. */
  readonly programmeTeam?: InputMaybe<Scalars['String']['input']>;
  /** Who is to coordinate: an employee id of the directory. */
  readonly coordinatingCaseworkerId: Scalars['ID']['input'];
  /** Who else works with the citizen from the first day: 20 at most. */
  readonly team: ReadonlyArray<EnrolledTeamMemberInput>;
  /** The day that it is to have ended by; the programme's limit when left out. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Why it may last longer than the programme's limit: 1 to 2000 characters. */
  readonly extensionReason?: InputMaybe<Scalars['String']['input']>;
  /** Why this citizen is enrolled in this programme: 1 to 20, each of 1 to 2000 characters; beside what `isAutomatic` says. */
  readonly reasons: ReadonlyArray<Scalars['String']['input']>;
  /**
   * True where the programme's file takes the citizen in without anybody's decision (`AUTOMATICALLY_IN`): then its own
   * sentences are the reasons, and none is owed. Refused where the file takes nobody in so, or the citizen surely is not.
   */
  readonly isAutomatic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Somebody on the team of a citizen to enrol. */
export type EnrolledTeamMemberInput = {
  /** An employee id of the directory. */
  readonly caseworkerId: Scalars['ID']['input'];
  /** As what. */
  readonly role: TeamRole;
};

/** An enrolment that may last longer. */
export type ExtendEnrolmentInput = {
  /** Yours to choose, such as a UUID; 8 to 64 letters, digits, hyphens or underscores. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whose enrolment. */
  readonly citizenId: Scalars['ID']['input'];
  /** The `Coordination.version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The day that it is to have ended by. */
  readonly endsOn: Scalars['Date']['input'];
  /** Why: 1 to 2000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** An enrolment to end. */
export type EndEnrolmentInput = {
  /** Yours to choose, such as a UUID; 8 to 64 letters, digits, hyphens or underscores. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whose enrolment. */
  readonly citizenId: Scalars['ID']['input'];
  /** The `Coordination.version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The code of an outcome of the programme, or `OTHER` or `UNKNOWN`: every enrolment has one, so that they add up. */
  readonly outcome: Scalars['String']['input'];
  /** Why it ends: 1 to 2000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Who answers for the citizen from now on: somebody who has a case with them. Left out only where no centre has a case. */
  readonly handedTo?: InputMaybe<Scalars['ID']['input']>;
};

/** Who is on a citizen's team. */
export type SetTeamMemberInput = {
  /** Yours to choose, such as a UUID; 8 to 64 letters, digits, hyphens or underscores. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** On whose team. */
  readonly citizenId: Scalars['ID']['input'];
  /** The `Coordination.version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Who: an employee id of the directory. */
  readonly caseworkerId: Scalars['ID']['input'];
  /** As what; not `COORDINATING_CASEWORKER`. */
  readonly role: TeamRole;
  /** Who leaves the role today, in the same change: for a role that is required, or that only so many may have. It may be you. */
  readonly replaces?: InputMaybe<Scalars['ID']['input']>;
  /** The first day that they are not any more: today for who leaves, later for who stays on for a while. Left out: open. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** A time that a citizen was enrolled (indskrivning). */
export type Enrolment = {
  /** The programme's code. */
  readonly programme: Scalars['String']['output'];
  /** The track's code, where the programme has tracks. */
  readonly track: Maybe<Scalars['String']['output']>;
  /** The code of the programme's team that had the citizen; null where it had none, or nobody said. */
  readonly team: Maybe<Scalars['String']['output']>;
  /** Why this citizen was enrolled; empty where nobody said. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** First day. */
  readonly since: Scalars['Date']['output'];
  /** The first day that it no longer held; null while it does. */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** The day that it is, or was, to have ended by. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /** Why it may last longer than the programme's limit; null where it does not. */
  readonly extensionReason: Maybe<Scalars['String']['output']>;
  /** How it ended: a code of the programme, `OTHER` or `UNKNOWN`; null while it lasts, or where nobody said. */
  readonly outcome: Maybe<Scalars['String']['output']>;
  /** Why it ended; null while it lasts. */
  readonly endReason: Maybe<Scalars['String']['output']>;
  /** Who answered for the citizen afterwards; null while it lasts, and where no centre had a case. */
  readonly handedTo: Maybe<Caseworker>;
};

/** A page of events. */
export type EventConnection = {
  /** The page, with cursors. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** One event in a page. */
export type EventEdge = {
  /** Where to continue from. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: Event;
};

/** Something changed (hændelse). What, is asked for: an event holds no name, no CPR number and nothing of the change itself. */
export type Event = {
  /** Stable id: an event that is told again has the same. */
  readonly id: Scalars['ID']['output'];
  /** What happened. */
  readonly kind: EventKind;
  /** The citizen it is about. */
  readonly citizenId: Scalars['ID']['output'];
  /** The version that the changed thing has since. */
  readonly version: Scalars['Int']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** What events there are. More will come: a client leaves aside what it does not know. */
export type EventKind =
  /** A coordinating caseworker was appointed (udpeget); the version is the coordination's. */
  | 'COORDINATING_CASEWORKER_ASSIGNED'
  /** A meeting was called (indkaldt); the version is the coordination's. */
  | 'MEETING_PLANNED'
  /** It was written down what became of a meeting; the version is the coordination's. */
  | 'MEETING_RECORDED'
  /** The citizen was assessed on a scale of the programme; an assessment has one version. */
  | 'ASSESSMENT_RECORDED'
  /** An intake form was filled in (sagsåbningsskema); it has one version. */
  | 'INTAKE_RECORDED'
  /** Something happened in the citizen's life that the programme goes by (social begivenhed); it has one version. */
  | 'SOCIAL_EVENT_RECORDED'
  /** The citizen's plan was adopted, for the first time or anew; here and below the version is the plan's. */
  | 'PLAN_ADOPTED'
  /** A goal was set, changed, given up or taken up again. */
  | 'GOAL_SET'
  /** A goal was scored. */
  | 'GOAL_SCORED'
  /** A measure was linked to a goal. */
  | 'MEASURE_LINKED'
  /** An agreement was made. */
  | 'AGREEMENT_MADE'
  /** An agreement was done. */
  | 'AGREEMENT_SETTLED'
  /** A plan that was written elsewhere was taken in: goals, links to measures and agreements, in one change. */
  | 'PLAN_IMPORTED'
  /** A consent was given; the version is the consent's. */
  | 'CONSENT_GIVEN'
  /** A consent was withdrawn; the version is the consent's. */
  | 'CONSENT_WITHDRAWN'
  /** Emergency access was asked for and given; the version is the access's. */
  | 'EMERGENCY_ACCESS_REQUESTED'
  /** An emergency access was reviewed; the version is the access's. */
  | 'EMERGENCY_ACCESS_REVIEWED'
  /** A signal (henvendelse) about a citizen was recorded; the version is 1. */
  | 'SIGNAL_RECORDED'
  /** A citizen was screened; the version is 1. */
  | 'SCREENING_RECORDED'
  /** A step of the visitation was decided; the version is 1. */
  | 'VISITATION_DECIDED'
  /** A citizen was enrolled (indskrevet); the version is the coordination's. */
  | 'CITIZEN_ENROLLED'
  /** An enrolment may last longer; the version is the coordination's. */
  | 'ENROLMENT_EXTENDED'
  /** An enrolment ended (afsluttet); the version is the coordination's. */
  | 'ENROLMENT_ENDED'
  /** Somebody came to or left a citizen's team; the version is the coordination's. */
  | 'TEAM_MEMBER_SET'
  /** A handover (overdragelse) was asked for; the version is the coordination's. */
  | 'HANDOVER_REQUESTED'
  /** A handover was taken back, or refused by whom it names; the version is the coordination's. */
  | 'HANDOVER_WITHDRAWN'
  /** A handover was accepted: who coordinates is another; the version is the coordination's. */
  | 'HANDOVER_ACCEPTED';

/**
 * A municipality's way of working (arbejdsmodel, program), as its file says it: who is meant, who meets when, what may be
 * decided where. Wherever there is a `source`, it names the passages of the municipality's handbook.
 */
export type Programme = {
  /**
   * The programme's figures for managers (ledelsesinformation): no citizen in them, and nothing about few (`isSuppressed`).
   * For the role MANAGER and the purpose FIGURES; null and `FORBIDDEN` for anybody else. The period is a calendar month,
   * half-year or year that has begun, else `BAD_USER_INPUT`.
   */
  readonly figures: Maybe<ProgrammeFigures>;
  /** Stable; a citizen's enrolment names it. */
  readonly code: Scalars['ID']['output'];
  /** What the municipality calls it, in Danish. */
  readonly name: Scalars['String']['output'];
  /** Whose it is. */
  readonly municipality: Scalars['String']['output'];
  /** What it is, in a Danish sentence. */
  readonly about: Scalars['String']['output'];
  /** First day. */
  readonly validFrom: Scalars['Date']['output'];
  /** Last day; null while it is in use. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
  /** What the municipality calls the centres. */
  readonly centres: ReadonlyArray<ProgrammeCentre>;
  /** The first, smaller group that it began with (pilot); null where there is none. */
  readonly cohort: Maybe<Cohort>;
  /** Who is meant, whatever the track; null where each track says it, or nobody does. */
  readonly targetGroup: Maybe<TargetGroupRules>;
  /** Its tracks (spor). */
  readonly tracks: ReadonlyArray<ProgrammeTrack>;
  /** The visitation path (visitationsvej), step by step. */
  readonly visitation: VisitationPath;
  /** The roles that it has around a citizen. */
  readonly roles: ReadonlyArray<ProgrammeRole>;
  /** Its teams. */
  readonly teams: ReadonlyArray<ProgrammeTeam>;
  /** Its meetings, with how often or how soon. */
  readonly meetings: ReadonlyArray<MeetingRule>;
  /** What may be granted in a meeting, and what goes on to somebody else. */
  readonly competences: ReadonlyArray<DecisionCompetence>;
  /** How long something may last. */
  readonly limits: ReadonlyArray<ProgrammeLimit>;
  /** How often measures are followed up, where the programme does it more often than the law. */
  readonly followUps: ReadonlyArray<FollowUpRule>;
  /** What is granted anew on the citizen's wish. */
  readonly wishes: ReadonlyArray<WishRule>;
  /** How grants are measured out (udmåling). */
  readonly grants: ReadonlyArray<GrantRule>;
  /** How many citizens a caseworker has (sagstal). */
  readonly norms: ReadonlyArray<CaseloadNorm>;
  /** What is scored over time. */
  readonly scales: ReadonlyArray<Scale>;
  /** The personal budget (personligt budget); null where there is none. */
  readonly budget: Maybe<BudgetRule>;
  /** What a performer may spend (udførerramme). */
  readonly frames: ReadonlyArray<BudgetFrame>;
  /** How often such a frame is revised, and against what. */
  readonly frameRevisions: ReadonlyArray<FrameRevision>;
  /** Whose a paragraph is to grant, the first that holds first. */
  readonly ownerships: ReadonlyArray<OwnershipRule>;
  /** Its offers (tilbud). */
  readonly offers: ReadonlyArray<Offer>;
  /** Who may send a signal (henvendelse). */
  readonly signalSources: ReadonlyArray<SignalSource>;
  /** The screening; null where there is none. */
  readonly screening: Maybe<ScreeningForm>;
  /** The intake form (sagsåbningsskema); null where there is none. */
  readonly intake: Maybe<IntakeForm>;
  /** What a centre that refers must say; null where nothing is asked. */
  readonly referral: Maybe<ReferralRule>;
  /** The social events (sociale begivenheder) that change whose a paragraph is. */
  readonly socialEvents: ReadonlyArray<ProgrammeCode>;
  /** How an enrolment ends; OTHER and UNKNOWN are always among them. */
  readonly outcomes: ReadonlyArray<ProgrammeOutcome>;
  /** How often progress is added up over everybody; null where it is not. */
  readonly progressEvery: Maybe<Cadence>;
  /** When the responsibility is handed over; null where the programme does not say. */
  readonly handover: Maybe<HandoverRule>;
  /** What managers read, without citizen data. */
  readonly reportedFigures: ReadonlyArray<FigureRule>;
  /** How many citizens were expected. */
  readonly expected: ReadonlyArray<ExpectedCount>;
  /** The plan. */
  readonly plan: PlanRule;
  /**
   * Who was signalled or screened for this programme and waits for its decision (visitation), however long: until
   * `decideVisitation` says `REJECTED` for it, or they are enrolled. For who has the right VISITATION, for the purpose CASEWORK
   * or COORDINATION: those whom somebody else signalled, who are open to them. For who has the role MANAGER, for the purpose
   * FIGURES: all, and none is opened. Null and `FORBIDDEN` for anybody else. Each who is listed finds the reading in their
   * access log.
   */
  readonly withoutDecision: Maybe<WithoutDecision>;
  /**
   * Who is enrolled, and has nobody who answers for them (borgere uden ansvarlig), the longest without first. For the role
   * MANAGER and the purpose FIGURES, to have somebody appointed: it opens no citizen to them. For who has the right VISITATION
   * and the purpose CASEWORK or COORDINATION, who may appoint somebody (`assignCoordinatingCaseworker`) and to whom they are
   * open meanwhile. Null and `FORBIDDEN` for anybody else. Each who is listed finds the reading in their access log.
   */
  readonly withoutResponsible: Maybe<WithoutResponsible>;
};

/**
 * A municipality's way of working (arbejdsmodel, program), as its file says it: who is meant, who meets when, what may be
 * decided where. Wherever there is a `source`, it names the passages of the municipality's handbook.
 */
export type ProgrammeFiguresArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/**
 * A municipality's way of working (arbejdsmodel, program), as its file says it: who is meant, who meets when, what may be
 * decided where. Wherever there is a `source`, it names the passages of the municipality's handbook.
 */
export type ProgrammeWithoutDecisionArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A municipality's way of working (arbejdsmodel, program), as its file says it: who is meant, who meets when, what may be
 * decided where. Wherever there is a `source`, it names the passages of the municipality's handbook.
 */
export type ProgrammeWithoutResponsibleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A programme's figures for managers (ledelsesinformation). */
export type ProgrammeFigures = {
  /** Stable for a programme and a period. */
  readonly id: Scalars['ID']['output'];
  /** First day of the period. */
  readonly from: Scalars['Date']['output'];
  /** Last day of the period. */
  readonly to: Scalars['Date']['output'];
  /** The day that is counted on, and the last one that money is reckoned to: the period's last, or today while it runs. */
  readonly countedOn: Scalars['Date']['output'];
  /** A figure about fewer citizens than this, and more than none, is not shown; nor is what would let it be worked out. */
  readonly least: Scalars['Int']['output'];
  /** Lets this centre add up what it holds on the programme's citizens. Opaque to everybody but the centre, and opens no citizen. */
  readonly jobcenterPass: Maybe<Scalars['String']['output']>;
  /** Lets this centre add up what it holds on the programme's citizens. Opaque to everybody but the centre, and opens no citizen. */
  readonly socialPass: Maybe<Scalars['String']['output']>;
  /** Lets this centre add up what it holds on the programme's citizens. Opaque to everybody but the centre, and opens no citizen. */
  readonly childrenPass: Maybe<Scalars['String']['output']>;
  /** The whole programme's enrolments. */
  readonly flow: ProgrammeFlow;
  /** The same by track (spor), in the programme's order; who is in none of its tracks comes last. */
  readonly tracks: ReadonlyArray<TrackFlow>;
  /**
   * How the enrolments ended that ended in the period, by the programme's outcomes. OTHER takes what the programme has no
   * name for, UNKNOWN where nobody said: so they add up to `flow.ended`.
   */
  readonly outcomes: ReadonlyArray<OutcomeFigure>;
  /** How many were expected, and how many there are (forventet og faktisk). */
  readonly expected: ReadonlyArray<ExpectedFigure>;
  /** How goals moved on the scale from 1 to 10 (målprogression), by who scored them. */
  readonly progress: ReadonlyArray<ProgressFigure>;
  /** How citizens moved on each scale of the programme (G28), by who assessed them: segments, paid hours, BIP, FIT. */
  readonly scales: ReadonlyArray<ScaleFigure>;
  /** How many citizens caseworkers have, against the programme's norms (sagstal); as a spread, never by caseworker. */
  readonly caseloads: ReadonlyArray<CaseloadFigure>;
  /** What the centres granted the programme's citizens, and what it cost. */
  readonly spend: ProgrammeSpend;
  readonly jobcenterSpend: Maybe<ReadonlyArray<SpendRow>>;
  readonly socialSpend: Maybe<ReadonlyArray<SpendRow>>;
  readonly childrenSpend: Maybe<ReadonlyArray<SpendRow>>;
};

/** A number of citizens, enrolments or measures that may be kept back. */
export type FigureCount = {
  /** The number; null where it is kept back. */
  readonly value: Maybe<Scalars['Int']['output']>;
  /** True where it is kept back: it is about few citizens, or would let such a figure be worked out. */
  readonly isSuppressed: Scalars['Boolean']['output'];
};

/** An amount of money that may be kept back. */
export type FigureAmount = {
  /** The amount in whole øre, larger than Int holds; null where it is kept back. */
  readonly ore: Maybe<Scalars['Float']['output']>;
  /** True where it is kept back: it is about few citizens, or would let such a figure be worked out. */
  readonly isSuppressed: Scalars['Boolean']['output'];
  /** False while the price of any measure in it is not known: then it is at least so much. */
  readonly isPriced: Scalars['Boolean']['output'];
};

/** Enrolments: who is there, who came, who left. */
export type ProgrammeFlow = {
  /** Citizens enrolled on `countedOn`. */
  readonly enrolled: FigureCount;
  /** Enrolments that began in the period; who changed tracks began anew. */
  readonly begun: FigureCount;
  /** Enrolments that ended in the period; who changed tracks ended too. */
  readonly ended: FigureCount;
};

/** The enrolments of one track (spor). */
export type TrackFlow = {
  /** The track's code; null for who is in none of the programme's tracks. */
  readonly track: Maybe<Scalars['String']['output']>;
  /** What the programme calls it, in Danish; null for who is in none. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Its enrolments. */
  readonly flow: ProgrammeFlow;
};

/** How many enrolments ended in one way. */
export type OutcomeFigure = {
  /** The outcome's code, as the programme has it. */
  readonly outcome: Scalars['String']['output'];
  /** What the programme calls it, in Danish. */
  readonly name: Scalars['String']['output'];
  /** Enrolments that ended so in the period. */
  readonly ended: FigureCount;
};

/** How many citizens were expected, against how many there are. */
export type ExpectedFigure = {
  /** Who was expected, in the programme's words. */
  readonly of: Scalars['String']['output'];
  /** The track that it is about; null for all. */
  readonly track: Maybe<Scalars['String']['output']>;
  /** The centre that they were expected to have a case in; null for any. */
  readonly centre: Maybe<Centre>;
  /** How many were expected. */
  readonly expected: Scalars['Int']['output'];
  /** How many are enrolled on `countedOn`. */
  readonly actual: FigureCount;
};

/**
 * How goals moved, by who scored them: of the first and the last score of each goal in the period, where there are two.
 * A citizen with several goals moved as they did on average.
 */
export type ProgressFigure = {
  /** Who gave the scores. */
  readonly by: ScoredBy;
  /** Citizens with a goal that was scored twice or more in the period. */
  readonly citizens: FigureCount;
  /** Citizens who moved closer to their goals. */
  readonly closer: FigureCount;
  /** Citizens who moved away from them. */
  readonly further: FigureCount;
  /** Citizens who stayed where they were. */
  readonly stayed: FigureCount;
  /** Mean of the goals' first scores, to two decimals; null where `citizens` is none or kept back. */
  readonly meanFirst: Maybe<Scalars['Float']['output']>;
  /** Mean of the goals' last scores, to two decimals; null where `citizens` is none or kept back. */
  readonly meanLast: Maybe<Scalars['Float']['output']>;
  /** Steps a year at that pace, to two decimals; null where `citizens` is none or kept back. */
  readonly stepsAYear: Maybe<Scalars['Float']['output']>;
  /** Steps a year that the programme expects; null where it says none. */
  readonly expectedStepsAYear: Maybe<Scalars['Float']['output']>;
};

/** How everybody moved on one scale, by who assessed them: between the first and the last time in the period. */
export type ScaleFigure = {
  /** The scale's code. */
  readonly scale: Scalars['String']['output'];
  /** What the programme calls it, in Danish. */
  readonly name: Scalars['String']['output'];
  /** Who assessed. */
  readonly by: ScoredBy;
  /** Citizens who were assessed on two days or more. */
  readonly citizens: FigureCount;
  /** Of them, those who moved forward. */
  readonly forward: FigureCount;
  /** Of them, those who moved back. */
  readonly back: FigureCount;
  /** Of them, those who stayed where they were. */
  readonly stayed: FigureCount;
  /** The scale's threshold, such as 20 hours a week; null where it has none. */
  readonly threshold: Maybe<Scalars['Float']['output']>;
  /** Citizens who were assessed at all. */
  readonly standing: FigureCount;
  /** Of those, the ones who had reached the threshold by the last time; null where there is none. */
  readonly reached: Maybe<FigureCount>;
};

/**
 * How many citizens caseworkers have on `countedOn`. About employees: kept back where there are fewer than three,
 * and never by caseworker. How much of the week a caseworker has for it is not looked at here: a norm for half-time is held
 * against everybody; `CaseloadNorm.actual` counts by the hours.
 */
export type CaseloadFigure = {
  /** The norm's code in the programme; null where it has none for this. */
  readonly norm: Maybe<Scalars['String']['output']>;
  /** What the programme calls the norm, in Danish. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Whose recommendation the norm is. */
  readonly saidBy: Maybe<Scalars['String']['output']>;
  /** The role around the programme's citizens that is counted, as the programme has it; null where a centre's cases are. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The centre whose cases are counted, the programme's and all others; null where a role is. */
  readonly centre: Maybe<Centre>;
  /** The norm: at most so many citizens of one caseworker; null where the programme has none. */
  readonly most: Maybe<Scalars['Int']['output']>;
  /** What share of a position the norm is for: FULL_TIME, HALF_TIME or WEEKLY_DAY. */
  readonly per: Maybe<Scalars['String']['output']>;
  /** How many caseworkers have any; null where kept back. */
  readonly caseworkers: Maybe<Scalars['Int']['output']>;
  /** The middle one's citizens; null where kept back. */
  readonly median: Maybe<Scalars['Float']['output']>;
  /** The most that anybody has; null where kept back. */
  readonly highest: Maybe<Scalars['Int']['output']>;
  /** How many caseworkers have more than the norm; null where kept back, or without a norm. */
  readonly aboveNorm: Maybe<Scalars['Int']['output']>;
  /** True where it is kept back: there are one or two caseworkers. */
  readonly isSuppressed: Scalars['Boolean']['output'];
};

/**
 * What the centres granted those who were enrolled on any day of the period, and what it cost in the period, whether or
 * not they were enrolled on the day. Of each month the days that a measure ran; refused and coming measures are not in it.
 * A citizen with several measures is counted in each row.
 */
export type ProgrammeSpend = {
  /** By centre, law and paragraph; the dearest first, what is kept back last. */
  readonly measures: ReadonlyArray<MeasureSpend>;
  /** By law, of all centres that answered. */
  readonly laws: ReadonlyArray<LawSpend>;
  /** By centre that answered. */
  readonly centres: ReadonlyArray<CentreSpend>;
  /** By centre and performer (leverandør, udfører), with the flow of measures. */
  readonly performers: ReadonlyArray<PerformerSpend>;
  /** The performers' budget frames (økonomiske rammer) that meet the period, against what they spent in it. */
  readonly frames: ReadonlyArray<FrameSpend>;
  /** Of all centres that answered. */
  readonly spent: FigureAmount;
  /** False while a centre has not answered: then everything here is less than there is. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** One row per centre, always: who answered, and who could not be asked. */
  readonly answers: ReadonlyArray<FiguresAnswer>;
};

/** Whether a centre answered about a programme. */
export type FiguresAnswer = {
  /** Which centre. */
  readonly centre: Centre;
  /** ANSWERED, also where it has nothing; or UNAVAILABLE. */
  readonly status: CentreStatus;
};

/** What one kind of measure costs. */
export type MeasureSpend = {
  /** The centre that granted it. */
  readonly centre: Centre;
  /** The law and paragraph. */
  readonly legalBasis: LegalBasis;
  /** Different citizens with such a measure in the period; kept back also where it tells of few who have none, or who left. */
  readonly citizens: FigureCount;
  /** Measures that ran on any day of the period. */
  readonly measures: FigureCount;
  /** What those cost a month that run on `countedOn`. */
  readonly monthlyCost: FigureAmount;
  /** What they cost in the period. */
  readonly spent: FigureAmount;
};

/** What is spent under one law. */
export type LawSpend = {
  /** The law. */
  readonly law: Law;
  /** What it cost in the period. */
  readonly spent: FigureAmount;
};

/** What is spent by one centre. */
export type CentreSpend = {
  /** The centre. */
  readonly centre: Centre;
  /** Different citizens with a measure there in the period; kept back also where it tells of few who have none, or who left. */
  readonly citizens: FigureCount;
  /** What it cost in the period. */
  readonly spent: FigureAmount;
};

/** What one performer (leverandør, udfører) carries out for one centre. */
export type PerformerSpend = {
  /** The centre that granted it. */
  readonly centre: Centre;
  /**
   * Who carries it out; null for measures where nobody is named, and where `citizens` is kept back: a performer may be a
   * person. One whom the programme names a frame for is told all the same.
   */
  readonly performer: Maybe<Scalars['String']['output']>;
  /** Different citizens in the period; kept back also where it tells of few who have none, or who left. */
  readonly citizens: FigureCount;
  /** Measures that began in the period. */
  readonly begun: FigureCount;
  /** Measures whose last day is in the period. */
  readonly ended: FigureCount;
  /** What it cost in the period. */
  readonly spent: FigureAmount;
};

/** A performer's budget frame, against what the performer spent for the programme's citizens. */
export type FrameSpend = {
  /** Whose frame. */
  readonly performer: Scalars['String']['output'];
  /** First day of the frame. */
  readonly from: Scalars['Date']['output'];
  /** Last day of the frame. */
  readonly to: Scalars['Date']['output'];
  /** The frame, in whole øre. */
  readonly amountOre: Scalars['Float']['output'];
  /** What the performer's measures cost in the figures' period, for all centres that answered. */
  readonly spent: FigureAmount;
  /** What is left of the frame; kept back with `spent`, null where the figures' period is not the frame's, or a centre is away. */
  readonly left: Maybe<FigureAmount>;
};

/** The person signed in. */
export type Me = {
  /**
   * The findings of your caseload in one list, the worst first, then what is due first: what to do today. Of the 100 whose
   * agreements and meetings are due first; `isComplete` says whether that is everybody. A page is judged anew, so what is
   * settled meanwhile is gone from the next one. Null only with an error.
   * `BAD_USER_INPUT` for a cursor of another list, or given for other ones chosen; when `until` is no day, and when `severity`
   * or `rule` is an empty list: leave it out for all of them.
   */
  readonly findings: Maybe<FindingConnection>;
  /** The handovers that wait for you to accept them, oldest first. */
  readonly handovers: ReadonlyArray<Handover>;
  /** The subject of your token. */
  readonly id: Scalars['ID']['output'];
  /** Your name. */
  readonly name: Scalars['String']['output'];
  /** Your job-function roles (jobfunktionsroller). */
  readonly roles: ReadonlyArray<Role>;
  /** Your row in the directory; null when you are not a caseworker. */
  readonly caseworker: Maybe<Caseworker>;
  /** Yourself as a citizen, where you signed in as one (MitID); null for anybody else, and while nobody is known by your number. */
  readonly citizen: Maybe<Citizen>;
  /** Those of your caseload whom `findings` ask this centre about: nobody without a pass to it. The gateway brings them back with what it answered. */
  readonly jobcenterCaseload: ReadonlyArray<Citizen>;
  /** Those of your caseload whom `findings` ask this centre about: nobody without a pass to it. The gateway brings them back with what it answered. */
  readonly socialCaseload: ReadonlyArray<Citizen>;
  /** Those of your caseload whom `findings` ask this centre about: nobody without a pass to it. The gateway brings them back with what it answered. */
  readonly childrenCaseload: ReadonlyArray<Citizen>;
  /**
   * Your caseload: the citizens you coordinate, are on the team of, or have a case with.
   * `BAD_USER_INPUT` for a cursor of another list, or given for another `order` or `where`; and for what nobody can be chosen
   * by: a name that is empty or over 100 characters, a code that no programme has (the message says which there are), no roles.
   */
  readonly citizens: CitizenConnection;
  /**
   * Your calendar: the meetings to call for the citizens whom you facilitate or coordinate for, by the cadences of their
   * programmes, overdue first. What is planned in time is called already, and not here. A team's or forum's meeting is one
   * row, however many citizens it takes up. What a day cannot be told for, such as a limit from a first contact that nobody
   * has written down, comes last.
   */
  readonly meetingsToCall: MeetingToCallConnection;
};

/** The person signed in. */
export type MeFindingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  severity: InputMaybe<ReadonlyArray<FindingSeverity>>;
  rule: InputMaybe<ReadonlyArray<FindingRule>>;
  until: InputMaybe<Scalars['Date']['input']>;
};

/** The person signed in. */
export type MeCitizensArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<CaseloadFilter>;
  order?: InputMaybe<CaseloadOrder>;
};

/** The person signed in. */
export type MeMeetingsToCallArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  until: InputMaybe<Scalars['Date']['input']>;
};

/** Something that must not be missed, by one rule (docs/findings.md). */
export type Finding = {
  /** The same while it stands. */
  readonly id: Scalars['ID']['output'];
  /** The rule that found it. */
  readonly rule: FindingRule;
  /** How much it hurries. */
  readonly severity: FindingSeverity;
  /** Whether the rule found something, or could not judge. */
  readonly outcome: FindingOutcome;
  /** What the caseworker reads, in Danish. */
  readonly title: Scalars['String']['output'];
  /** The law's paragraph, or the passage of the handbook, that says so. */
  readonly source: Scalars['String']['output'];
  /** What it is about. */
  readonly concerns: ReadonlyArray<FindingSubject>;
  /** By when; null where it has no day. */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /** True from the day after `dueOn`. */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** The centres that the rule would have needed; empty where it could judge. */
  readonly missing: ReadonlyArray<CentreAnswer>;
  /** Whom it is about, as a list tells it: without a protected name or address (CPR-loven § 28). */
  readonly citizen: Citizen;
};

/** A page of findings. */
export type FindingConnection = {
  /** The page, with cursors. */
  readonly edges: ReadonlyArray<FindingEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<Finding>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, of those asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** False when the caseload has more citizens than were judged, or a rule could not judge: there may be more. */
  readonly isComplete: Scalars['Boolean']['output'];
};

/** One finding in a page. */
export type FindingEdge = {
  /** Where to continue from. */
  readonly cursor: Scalars['String']['output'];
  /** The finding. */
  readonly node: Finding;
};

/** What a finding is about, by its id in the graph. */
export type FindingSubject = {
  /** What kind of thing. */
  readonly kind: FindingSubjectKind;
  /** Its id; of a centre the code, of a caseworker the employee id. */
  readonly id: Scalars['ID']['output'];
};

/** The kinds of thing that a finding can be about. */
export type FindingSubjectKind =
  /** A `Measure`. */
  | 'MEASURE'
  /** An `Agreement` of the unified plan. */
  | 'AGREEMENT'
  /** The unified `Plan`. */
  | 'PLAN'
  /** A `Consent`. */
  | 'CONSENT'
  /** A `Meeting`. */
  | 'MEETING'
  /** A cadence (mødekadence) of the programme: the citizen's id, a dot, the code. */
  | 'CADENCE'
  /** The enrolment: the citizen's id. */
  | 'ENROLMENT'
  /** A team of the programme: the citizen's id, a dot, the code. */
  | 'TEAM'
  /** The personal budget: the citizen's id, a dot, the year. */
  | 'BUDGET'
  /** A `Centre`, by code. */
  | 'CENTRE'
  /** A `Caseworker`. */
  | 'CASEWORKER'
  /** A `Programme` by code; of one with tracks, a dot and the track's code. */
  | 'PROGRAMME'
  /** A scale of the programme: the citizen's id, a dot, the code. */
  | 'SCALE'
  /** A `Signal`. */
  | 'SIGNAL';

/** How much a finding hurries. */
export type FindingSeverity =
  /** A law, a limit or an agreement is broken. */
  | 'URGENT'
  /** It will be, or somebody must look. */
  | 'WARNING'
  /** Good to know; also what could not be judged. */
  | 'NOTICE';

/** What came of a rule. */
export type FindingOutcome =
  /** The rule found something. */
  | 'FOUND'
  /** The rule could not judge all of it: a centre did not answer, you may not see it, or it is not recorded. */
  | 'CANNOT_JUDGE';

/** The rules (docs/findings.md has each with its source). */
export type FindingRule =
  /** A measure's planned follow-up (opfølgning) is due or overdue. */
  | 'FOLLOW_UP_DUE'
  /** A follow-up that the law or the programme demands is not planned, or planned too late. */
  | 'FOLLOW_UP_MISSING'
  /** A measure runs longer than it may, or is about to. */
  | 'LEGAL_LIMIT'
  /** A second grant straight after the first: an extension that nobody calls so. */
  | 'SILENT_EXTENSION'
  /** The enrolment lasts longer than it may, or is about to. */
  | 'ENROLMENT_LIMIT'
  /** A meeting of the programme was not held in time, is near and not planned, or lacked somebody. */
  | 'MEETING_CADENCE'
  /** No meeting with the citizen between two cooperation meetings. */
  | 'CITIZEN_MEETING_MISSING'
  /** Open cases in two centres or enrolled, and nobody coordinates; or whoever does has left. */
  | 'NO_COORDINATING_CASEWORKER'
  /** Somebody was worried about who is enrolled already, and no meeting has taken it up. */
  | 'SIGNAL_RECEIVED'
  /** Two centres give the same support. */
  | 'SAME_SUPPORT'
  /** Measures clash in time: more hours a week than a week has. */
  | 'TIME_CLASH'
  /** An agreement of the plan is not settled. */
  | 'AGREEMENT_OVERDUE'
  /** A scale of the programme is to be assessed again by now, or soon: its half-yearly progress (målprogression), say. */
  | 'ASSESSMENT_DUE'
  /** The unified plan lacks what a replaced plan requires. */
  | 'PLAN_CONTENT'
  /** A consent that the unified plan rests on is about to end. */
  | 'CONSENT_ENDING'
  /** The personal budget is used up, or will be. */
  | 'BUDGET_OVERRUN'
  /** A caseworker of the team has more citizens than the norm. */
  | 'CASELOAD_ABOVE_NORM'
  /** A measure's state is not mapped by the municipality. */
  | 'STATE_UNMAPPED'
  /** A measure still stands as running after its end. */
  | 'END_OVERDUE'
  /** Another centre granted a paragraph than the programme says, or a meeting said that it is to. */
  | 'OWNERSHIP'
  /** Granted under a paragraph that takes no new decisions. */
  | 'CLOSED_PARAGRAPH'
  /** In a target group (målgruppe) that takes nobody any more. */
  | 'CLOSED_TARGET_GROUP'
  /** A child has support and no child's plan (barnets plan) in time. */
  | 'CHILD_PLAN'
  /** The citizen's team is paused. */
  | 'TEAM_PAUSED'
  /** The citizen's team lacks somebody from a centre that it is made up of, or is not of its size. */
  | 'TEAM_INCOMPLETE'
  /** Enrolled in a way of working that the municipality has written no file of: what it demands cannot be judged. */
  | 'PROGRAMME_UNKNOWN'
  /** The citizen is in the target group (målgruppe) of the way of working no more: somebody must take over. */
  | 'TARGET_GROUP_LEFT'
  /** In a target group without anybody's decision (automatisk i målgruppen), and not enrolled: to be offered it. */
  | 'AUTOMATIC_ENTRY';

/**
 * What a citizen's measures may cost this year, and do. Whole øre; an amount is null while a centre is missing, or a
 * measure does not say what it costs: a sum of some would look like the sum of all.
 */
export type PersonalBudget = {
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** By how many per cent it is less than last year's spend. */
  readonly percentLess: Scalars['Int']['output'];
  /** Last year's spend. */
  readonly baseOre: Maybe<Scalars['Int']['output']>;
  /** What may be spent this year. */
  readonly allocatedOre: Maybe<Scalars['Int']['output']>;
  /** What is spent, today included. */
  readonly usedOre: Maybe<Scalars['Int']['output']>;
  /** What will be spent this year, if what is granted runs as it is granted. */
  readonly forecastOre: Maybe<Scalars['Int']['output']>;
  /** The centres whose measures are missing from it. */
  readonly missing: ReadonlyArray<CentreAnswer>;
  /** Measures whose cost, or time, is not told: their `Measure.id`s. */
  readonly measuresWithoutCost: ReadonlyArray<Scalars['ID']['output']>;
  /** What each measure that has begun has cost, beside what has come of it (den dobbelte bundlinje). */
  readonly costAndEffect: ReadonlyArray<CostAndEffect>;
};

/** What a measure has cost and what has come of it, side by side. That the one made the other, no figure says. */
export type CostAndEffect = {
  /** The `Measure.id`. */
  readonly measureId: Scalars['ID']['output'];
  /** The measure's title. */
  readonly title: Scalars['String']['output'];
  /** What it has cost since it began, today included; null where its cost, or time, is not told. */
  readonly spentOre: Maybe<Scalars['Int']['output']>;
  /** How far the goals of the plan that it serves have come while it ran; none where nobody scored them. */
  readonly effects: ReadonlyArray<MeasureEffect>;
};

/** How far one goal has come while a measure that serves it ran, as one giver scored it. */
export type MeasureEffect = {
  /** The `Goal.id`. */
  readonly goalId: Scalars['ID']['output'];
  /** Whose scores. */
  readonly by: ScoredBy;
  /** Where the goal stood when the measure began, or was first scored. */
  readonly from: GoalStand;
  /** Where it stands, or stood at the measure's end. */
  readonly to: GoalStand;
};

/** Where a goal stood on a day. */
export type GoalStand = {
  /** The day. */
  readonly scoredOn: Scalars['Date']['output'];
  /** From 1, furthest from the goal, to 10, which is there. */
  readonly score: Scalars['Int']['output'];
};

/** A goal to set. */
export type SetGoalInput = {
  /** Yours to choose, such as a UUID; 8 to 64 letters, digits, hyphens or underscores. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whose plan it is. */
  readonly citizenId: Scalars['ID']['input'];
  /** The `Plan.version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The goal to change; a new one when left out. */
  readonly goalId?: InputMaybe<Scalars['ID']['input']>;
  /** The goal, 500 characters at most. */
  readonly title: Scalars['String']['input'];
  /** True when the words are the citizen's own (borgerformuleret). */
  readonly isCitizensWording: Scalars['Boolean']['input'];
  /** True to give it up, false to take it up again. */
  readonly isRetired?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A score to give. */
export type ScoreGoalInput = {
  /** Yours to choose, such as a UUID; 8 to 64 letters, digits, hyphens or underscores. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whose plan it is. */
  readonly citizenId: Scalars['ID']['input'];
  /** The `Plan.version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which goal. */
  readonly goalId: Scalars['ID']['input'];
  /** From 1, furthest from the goal, to 10, which is there. */
  readonly score: Scalars['Int']['input'];
  /** Whose score it is; yours when left out. `CITIZEN` by who works with them notes what the citizen said. */
  readonly by?: InputMaybe<ScoredBy>;
  /** The day it was given; today when left out, never later, and not before the citizen was born. */
  readonly scoredOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A link between a goal and a measure. */
export type LinkMeasureInput = {
  /** Yours to choose, such as a UUID; 8 to 64 letters, digits, hyphens or underscores. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whose plan it is. */
  readonly citizenId: Scalars['ID']['input'];
  /** The `Plan.version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The goal that is served. */
  readonly goalId: Scalars['ID']['input'];
  /** The measure that serves it: a `Measure.id`. */
  readonly measureId: Scalars['ID']['input'];
  /**
   * True when the same measure is granted again (visiteret til samme indsats igen). It takes a reason, unless the programme's
   * `wishes` ask for none; where they do not grant it anew on the citizen's wish, it is refused as one.
   */
  readonly isRepeat?: InputMaybe<Scalars['Boolean']['input']>;
  /** True when it is the citizen's own wish. */
  readonly isCitizensWish?: InputMaybe<Scalars['Boolean']['input']>;
  /** The measure that it comes in place of, such as a costly placement: a `Measure.id`. As `isRepeat` by reason and wish. */
  readonly replacesMeasureId?: InputMaybe<Scalars['ID']['input']>;
  /** The law that the measure is by, such as `SEL`; asked for where the programme grants only some anew on a wish. */
  readonly lawCode?: InputMaybe<Scalars['String']['input']>;
  /** The paragraph that the measure is by, such as `§ 85`; given with the law, and not without. */
  readonly paragraph?: InputMaybe<Scalars['String']['input']>;
  /** Why, 2000 characters at most. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** True when the measure serves the goal no longer: what else is said of the link stays, its reason unless another is given, and the plan's versions keep that it did. */
  readonly isEnded?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A goal (mål), whichever plan it stands in. */
export type Goal = {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** The goal, in Danish; in the citizen's own words where `isCitizensWording`. */
  readonly title: Scalars['String']['output'];
  /** True when the words are the citizen's own (borgers mål og ønsker). */
  readonly isCitizensWording: Scalars['Boolean']['output'];
  /** True for a goal that was given up. */
  readonly isRetired: Scalars['Boolean']['output'];
  /** The centre whose plan it stands in; null for a goal of the unified plan. */
  readonly origin: Maybe<Centre>;
  /** The measures that serve it, of any law; those of a centre that did not answer are missing, see `Plan.isComplete`. */
  readonly measures: ReadonlyArray<Measure>;
  /** Why each measure serves it: repeated, in place of another, on whose wish. Of the unified plan, and of centres whose measures you may see. */
  readonly links: ReadonlyArray<MeasureLink>;
  /** Links to measures of centres whose measures you may not see; no more is told of them. */
  readonly withheldLinks: Scalars['Int']['output'];
  /** Scores over time, oldest first. */
  readonly progress: ReadonlyArray<ProgressScore>;
};

/** That a measure serves a goal, and why. */
export type MeasureLink = {
  /** The measure's id. */
  readonly measureId: Scalars['ID']['output'];
  /** The measure; null when its centre did not answer, or names no such measure that you may see. */
  readonly measure: Maybe<Measure>;
  /** True when its centre answered and has no such measure; null when that cannot be known. */
  readonly isMissing: Maybe<Scalars['Boolean']['output']>;
  /** True when the same measure was granted again. */
  readonly isRepeat: Scalars['Boolean']['output'];
  /** True when it is the citizen's own wish. */
  readonly isCitizensWish: Scalars['Boolean']['output'];
  /** Why it was granted again, or in place of another. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The id of the measure that it came in place of. */
  readonly replacesMeasureId: Maybe<Scalars['ID']['output']>;
  /** The measure that it came in place of, where its centre names it. */
  readonly replaces: Maybe<Measure>;
  /** What the measure costs more a month than the one it came in place of, in øre; null when either cost is not known. */
  readonly monthlyCostChangeOre: Maybe<Scalars['Int']['output']>;
};

/** One score of a goal on the scale from 1 to 10 (progression). */
export type ProgressScore = {
  /** The day it was given. */
  readonly scoredOn: Scalars['Date']['output'];
  /** By whom. */
  readonly by: ScoredBy;
  /** 1 is furthest from the goal, 10 is there. */
  readonly score: Scalars['Int']['output'];
  /** Who wrote it down; null when the citizen did, and when nobody is known. */
  readonly recordedBy: Maybe<Caseworker>;
};

/** Who gave a score. */
export type ScoredBy =
  /** The citizen. */
  | 'CITIZEN'
  /** The caseworker. */
  | 'CASEWORKER';

/** Whose a measure is to grant for one citizen, and why. */
export type GrantingJudgement = {
  /** What it rests on. */
  readonly answer: GrantingGround;
  /** The centre; null where nobody says, or can tell. */
  readonly centre: Maybe<Centre>;
  /** The centre that pays, where it is another and that is said. */
  readonly paidBy: Maybe<Centre>;
  /** The team does not handle it: it goes to the centre's own authority. */
  readonly isOutsideTeam: Scalars['Boolean']['output'];
  /**
   * Of those who work with the citizen, who has a case with them in that centre; there may be two authority caseworkers at
   * once. Empty where nobody has: somebody there must be found. Null where you may not know whether the centre has a case.
   */
  readonly caseworkers: Maybe<ReadonlyArray<Caseworker>>;
  /** The programme's sentences that hold, or may; the first that holds decides. None where the programme says nothing. */
  readonly reasons: ReadonlyArray<GrantingReason>;
};

/** What it rests on whose a measure is. */
export type GrantingGround =
  /** The programme says. */
  | 'BY_PROGRAMME'
  /** The programme says nothing of it: whose it usually is by the law catalogue. */
  | 'BY_LAW'
  /** Neither says. */
  | 'UNSAID'
  /** The programme says, and nobody can tell which of its sentences holds: `GrantingReason.missing` says what is missing. */
  | 'CANNOT_JUDGE';

/** A sentence of the programme on whose a measure is. */
export type GrantingReason = {
  /** Whose it is by this sentence. */
  readonly centre: Centre;
  /** The sentence, in Danish. */
  readonly because: Scalars['String']['output'];
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
  /** What is missing to tell whether it holds; none where it does. */
  readonly missing: ReadonlyArray<MissingFact>;
};

/** A handover to ask for. */
export type RequestHandoverInput = {
  /** Yours to choose, such as a UUID; 8 to 64 letters, digits, hyphens or underscores. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Of which citizen. */
  readonly citizenId: Scalars['ID']['input'];
  /** The `Coordination.version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Who is to take over: an employee id of the directory. */
  readonly toCaseworkerId: Scalars['ID']['input'];
  /** The code of the programme's criterion for letting go; needed where the programme has any, and refused where it has none. */
  readonly criteria?: InputMaybe<Scalars['String']['input']>;
  /** What the receiver must know: 1 to 2000 characters. */
  readonly note: Scalars['String']['input'];
};

/** A handover to accept. */
export type AcceptHandoverInput = {
  /** Yours to choose, such as a UUID; 8 to 64 letters, digits, hyphens or underscores. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Of which citizen. */
  readonly citizenId: Scalars['ID']['input'];
  /** The `Coordination.version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which handover. */
  readonly handoverId: Scalars['ID']['input'];
};

/** A handover to take back, or to say no to. */
export type WithdrawHandoverInput = {
  /** Yours to choose, such as a UUID; 8 to 64 letters, digits, hyphens or underscores. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Of which citizen. */
  readonly citizenId: Scalars['ID']['input'];
  /** The `Coordination.version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which handover. */
  readonly handoverId: Scalars['ID']['input'];
};

/** What a mutation of a handover answers. */
export type HandoverPayload = {
  /** The handover as it stands now. */
  readonly handover: Handover;
  /** The coordination as the change left it; null when you may not see it any more. */
  readonly coordination: Maybe<Coordination>;
  /** The citizen, as you may see them from now on; null when that is not at all. */
  readonly citizen: Maybe<Citizen>;
};

/** A handover (overdragelse): who is asked to take over as the coordinating caseworker. */
export type Handover = {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Of which citizen: ask `citizen` by it. */
  readonly citizenId: Scalars['ID']['output'];
  /** Counts its changes. */
  readonly version: Scalars['Int']['output'];
  /** Who coordinated when it was asked for; null where nobody did. */
  readonly from: Maybe<Caseworker>;
  /** Who is asked. */
  readonly to: Caseworker;
  /** The programme's criterion for letting go; null where it has none. */
  readonly criteria: Maybe<Scalars['String']['output']>;
  /** What the receiver must know. */
  readonly note: Scalars['String']['output'];
  /** Who asked. */
  readonly requestedBy: Caseworker;
  /** When. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** When it was accepted; null while it is not. */
  readonly acceptedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was taken back or refused, or somebody else was appointed; null where it was not. */
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
};

/** An intake form, filled in. */
export type RecordIntakeInput = {
  /** Yours to choose, such as a UUID; 8 to 64 letters, digits, hyphens or underscores. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whom it is about. */
  readonly citizenId: Scalars['ID']['input'];
  /** Who filled it in: a caseworker may record what the citizen wrote on paper. */
  readonly by: ScoredBy;
  /** What is said, one answer to a theme; a theme may be left out. 1 at least, 100 at most. */
  readonly answers: ReadonlyArray<IntakeAnswerInput>;
};

/** What is said on one theme. */
export type IntakeAnswerInput = {
  /** The theme: its code in the programme, such as `MENTAL`. */
  readonly theme: Scalars['String']['input'];
  /** What is said, in the words of who filled it in: 1 to 2000 characters. */
  readonly answer: Scalars['String']['input'];
};

/** What a recorded intake form answers. */
export type IntakePayload = {
  /** The form; null when you may not see it. */
  readonly intake: Maybe<Intake>;
  /** The citizen, as you may see them from now on; null when that is not at all. */
  readonly citizen: Maybe<Citizen>;
};

/** An intake form (sagsåbningsskema), as it was filled in. */
export type Intake = {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Who filled it in. */
  readonly by: ScoredBy;
  /** What it says, in the order that it was said in. */
  readonly answers: ReadonlyArray<IntakeAnswer>;
  /** Who wrote it down; null where the citizen did. */
  readonly recordedBy: Maybe<Caseworker>;
  /** When it was written down. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** What a form says on one theme. */
export type IntakeAnswer = {
  /** The theme: its code in the programme. */
  readonly theme: Scalars['String']['output'];
  /** What is said. */
  readonly answer: Scalars['String']['output'];
};

/** A law in the law catalogue (lovkatalog). */
export type Law = {
  /** The short code, such as `SEL`. */
  readonly code: Scalars['String']['output'];
  /** The official title, in Danish. */
  readonly title: Scalars['String']['output'];
  /** Number and date of the act in force, such as `Lov 573 of 24/6/2005`. */
  readonly reference: Maybe<Scalars['String']['output']>;
  /** First day in force; null for a law that a source names and the catalogue does not hold. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day in force; null while in force. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** Its paragraphs in force on the day that `Query.laws` was asked for; elsewhere all that the catalogue has ever held. */
  readonly paragraphs: ReadonlyArray<Paragraph>;
};

/** A paragraph in the law catalogue, with what the graph must know to judge a measure under it. */
export type Paragraph = {
  /** As the law writes it: `§ 82 b`. */
  readonly paragraph: Scalars['String']['output'];
  /** What it grants, in Danish. */
  readonly title: Scalars['String']['output'];
  /** The centre that usually answers for it; a municipality may place it elsewhere. */
  readonly owner: Maybe<CentreCode>;
  /** The longest it may run, ISO 8601 duration: `P6M`; null when the law sets no limit. */
  readonly maxDuration: Maybe<Scalars['String']['output']>;
  /** How often it must be followed up, ISO 8601 duration: `P3M`; null when the law sets none. */
  readonly followUpEvery: Maybe<Scalars['String']['output']>;
  /** First day in force; null when it has been so since the law itself. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day in force for new decisions; null while in force. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** How sure we are: V verified in public material, S in a programme document, K general knowledge (high, med, low). */
  readonly source: Scalars['String']['output'];
};

/** Which citizens of a caseload. */
export type CaseloadFilter = {
  /** Whose name has this in it, capitals or not, 1 to 100 characters; a protected person is found by name with the right PROTECTED_PERSONS alone. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Enrolled today in this way of working (arbejdsmodel), by its code: `Programme.code`, not its name. */
  readonly model?: InputMaybe<Scalars['String']['input']>;
  /** Enrolled today in this track (spor), by its code: one of `model`, or without it of any programme. */
  readonly track?: InputMaybe<Scalars['String']['input']>;
  /** On whose team you are as one of these today: `[COORDINATING_CASEWORKER]` for those you coordinate. */
  readonly roles?: InputMaybe<ReadonlyArray<TeamRole>>;
  /** Whose name and address are protected (CPR-loven § 28), or not. */
  readonly isAddressProtected?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The order of a caseload. */
export type CaseloadOrder =
  /** By name. */
  | 'NAME'
  /** Who has been enrolled longest first; who is not enrolled comes last. */
  | 'ENROLLED_SINCE'
  /** By the next day that an agreement of the plan, or a planned meeting, is due; what is overdue comes first. */
  | 'NEXT_DUE';

/** What a person or system may be to Helhed. The coordinating caseworker is a relation to one citizen, not a role. */
export type Role =
  /** Caseworker (sagsbehandler) of a centre. */
  | 'CASEWORKER'
  /** Facilitator (tovholder): calls the meetings and keeps the minutes. */
  | 'FACILITATOR'
  /** Manager (leder): figures, no citizen data. */
  | 'MANAGER'
  /** The citizen (borger). */
  | 'CITIZEN'
  /** Data protection officer (databeskyttelsesrådgiver). */
  | 'PRIVACY_OFFICER'
  /** A journal system (fagsystem). */
  | 'SYSTEM';

/** The measures that run today, and whether that is all of them. */
export type ActiveMeasures = {
  /**
   * The measures of the centres that answered, ordered by start. A measure runs on its last day.
   * One whose state is UNKNOWN is listed while its dates say that it runs: hiding support would be a guess.
   */
  readonly measures: ReadonlyArray<Measure>;
  /** False while any centre is unavailable or withheld, or any measure is: there may be more. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** Measures that there are, past and coming ones too, and that your role's data limits keep from you; no more is told of them. */
  readonly withheldMeasures: Scalars['Int']['output'];
  /** One row per centre. */
  readonly answers: ReadonlyArray<CentreAnswer>;
};

/** A page of measures. */
export type MeasureConnection = {
  /** The page, with cursors. */
  readonly edges: ReadonlyArray<MeasureEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<Measure>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, of the centres that answered. */
  readonly totalCount: Scalars['Int']['output'];
  /** False while any centre is unavailable or withheld, or any measure is: there may be more. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** Measures that there are and that your role's data limits keep from you; no more is told of them. */
  readonly withheldMeasures: Scalars['Int']['output'];
};

/** One measure in a page. */
export type MeasureEdge = {
  /** Where to continue from. */
  readonly cursor: Scalars['String']['output'];
  /** The measure. */
  readonly node: Measure;
};

/** A meeting to call. */
export type PlanMeetingInput = {
  /** Yours to choose, such as a UUID; 8 to 64 letters, digits, hyphens or underscores. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The citizen whose meeting it is. */
  readonly citizenId: Scalars['ID']['input'];
  /** The `Coordination.version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What kind. */
  readonly kind: MeetingKind;
  /** Which meeting of the programme: its code there. The programme's first of the kind when left out. */
  readonly cadence?: InputMaybe<Scalars['String']['input']>;
  /** The day it is planned for. */
  readonly heldOn: Scalars['Date']['input'];
  /** What kind of place. No address: a protected one would be told by it. */
  readonly place: MeetingPlace;
  /** Caseworkers besides those whom the programme expects: employee ids of the directory; 30 at most. */
  readonly caseworkers: ReadonlyArray<Scalars['ID']['input']>;
  /** Whether the citizen is invited; as the programme holds the meeting when left out, and then not to what a team or forum holds among themselves. */
  readonly isCitizenInvited?: InputMaybe<Scalars['Boolean']['input']>;
  /** Guests from outside; 10 at most. */
  readonly guests: ReadonlyArray<MeetingGuestInput>;
};

/** Somebody from outside at a meeting, such as the home nurse (G36). */
export type MeetingGuestInput = {
  /** Their name; 200 characters at most. */
  readonly name: Scalars['String']['input'];
  /** As what they come; 200 characters at most. */
  readonly role: Scalars['String']['input'];
  /** What for; 500 characters at most. */
  readonly purpose: Scalars['String']['input'];
  /** The citizen's consent that lets them hear it: one that holds on the day of the meeting. */
  readonly consentId?: InputMaybe<Scalars['ID']['input']>;
  /** True where nothing confidential is told while they are there. */
  readonly hearsNothingConfidential: Scalars['Boolean']['input'];
};

/** What became of a meeting. */
export type RecordMeetingInput = {
  /** Yours to choose, such as a UUID; 8 to 64 letters, digits, hyphens or underscores. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The citizen whose meeting it is. */
  readonly citizenId: Scalars['ID']['input'];
  /** Which meeting. */
  readonly meetingId: Scalars['ID']['input'];
  /** The `Coordination.version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** True when it was not held: then nothing but this is said of it. */
  readonly isCancelled: Scalars['Boolean']['input'];
  /** The day it was held; the day that it was planned for when left out. */
  readonly heldOn?: InputMaybe<Scalars['Date']['input']>;
  /** Each caseworker who was invited, and who came without: whether they attended. 50 at most. */
  readonly caseworkers: ReadonlyArray<CaseworkerPresenceInput>;
  /** Whether the citizen attended, was absent or declined (R19). */
  readonly citizen?: InputMaybe<MeetingPresence>;
  /** What for it was held without the citizen; 10 to 500 characters, and asked for whenever they did not attend (R19). */
  readonly purposeWithoutCitizen?: InputMaybe<Scalars['String']['input']>;
  /** Each guest who was invited: whether they attended. 10 at most. */
  readonly guests: ReadonlyArray<GuestPresenceInput>;
  /** Minutes (referat), in Danish; 20000 characters at most. */
  readonly minutes?: InputMaybe<Scalars['String']['input']>;
  /** What was decided, in order; 50 at most. */
  readonly decisions: ReadonlyArray<MeetingDecisionInput>;
  /** Where the programme's limit counts from it: the day that somebody first met the citizen; when left out, the day of the signal (henvendelse) (R17). */
  readonly firstContactOn?: InputMaybe<Scalars['Date']['input']>;
  /** Why it was held later than the programme's limit: a code of the programme's list. */
  readonly reasonForLater?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a caseworker was there. */
export type CaseworkerPresenceInput = {
  /** Their employee id. */
  readonly caseworkerId: Scalars['ID']['input'];
  /** Whether they were. */
  readonly presence: MeetingPresence;
};

/** Whether a guest was there. */
export type GuestPresenceInput = {
  /** Their name, as they were invited. */
  readonly name: Scalars['String']['input'];
  /** Whether they were. */
  readonly presence: MeetingPresence;
};

/** A decision of a meeting. */
export type MeetingDecisionInput = {
  /** What was decided, in Danish; 2000 characters at most. */
  readonly text: Scalars['String']['input'];
  /** The law of the measure that it is about, such as `SEL`; left out where it is about none. */
  readonly lawCode?: InputMaybe<Scalars['String']['input']>;
  /** The paragraph, such as `§ 85`; given with the law, and not without. */
  readonly paragraph?: InputMaybe<Scalars['String']['input']>;
  /** What the measure costs a month, in øre; asked for where the programme sets a limit. */
  readonly monthlyCostOre?: InputMaybe<Scalars['Int']['input']>;
  /** How much is granted (udmåling), in minutes a week; asked for where the programme measures it out so (N16). */
  readonly minutesPerWeek?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Which centre grants it; refused where the programme says that it is another's for this citizen now
   * (`Citizen.whoGrants`). Left out, it is whom the programme says, where that is sure.
   */
  readonly grantedBy?: InputMaybe<CentreCode>;
  /** What happens next; 500 characters at most. */
  readonly nextStep?: InputMaybe<Scalars['String']['input']>;
  /** By when. */
  readonly nextStepOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What a mutation of a meeting answers. */
export type MeetingPayload = {
  /** The meeting as the change left it; null when you may not see it any more. */
  readonly meeting: Maybe<Meeting>;
  /** The coordination as the change left it; null when you may not see it any more. */
  readonly coordination: Maybe<Coordination>;
  /** The citizen, as you may see them from now on; null when that is not at all. */
  readonly citizen: Maybe<Citizen>;
};

/**
 * A meeting about the citizen. What was said, by whom and what was decided is seen as the plan is (PLAN, from sensitivity
 * level 3): others see its kind, day and state.
 */
export type Meeting = {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What kind. */
  readonly kind: MeetingKind;
  /** Which meeting of the programme: its code there; null where nobody said. */
  readonly cadence: Maybe<Scalars['String']['output']>;
  /** The day it was held, or is planned to be. */
  readonly heldOn: Scalars['Date']['output'];
  /** Whether it was. */
  readonly state: MeetingState;
  /** What kind of place; null where nobody said. `FORBIDDEN` for who may not see the plan. */
  readonly place: Maybe<MeetingPlace>;
  /** Who called it; null where nobody said. */
  readonly calledBy: Maybe<Caseworker>;
  /** Who was invited, and who came. Empty where nobody wrote it down; `FORBIDDEN` for who may not see the plan. */
  readonly attendance: Maybe<ReadonlyArray<MeetingAttendance>>;
  /** Minutes (referat). `FORBIDDEN` for who may not see the plan. */
  readonly minutes: Maybe<Scalars['String']['output']>;
  /** What for it was held without the citizen (R19). `FORBIDDEN` for who may not see the plan. */
  readonly purposeWithoutCitizen: Maybe<Scalars['String']['output']>;
  /** Why it was later than the programme's limit: a code of its list (R18). */
  readonly reasonForLater: Maybe<Scalars['String']['output']>;
  /** What was decided, in order. `FORBIDDEN` for who may not see the plan. */
  readonly decisions: Maybe<ReadonlyArray<MeetingDecision>>;
};

/** That somebody was to be at a meeting, and whether they were. */
export type MeetingAttendance = {
  /** As whom. */
  readonly who: MeetingParticipant;
  /** The caseworker; null for the citizen and for guests. */
  readonly caseworker: Maybe<Caseworker>;
  /** The guest's name. */
  readonly guestName: Maybe<Scalars['String']['output']>;
  /** As what the guest came. */
  readonly guestRole: Maybe<Scalars['String']['output']>;
  /** What for. */
  readonly guestPurpose: Maybe<Scalars['String']['output']>;
  /** True where nothing confidential was told while the guest was there. */
  readonly hearsNothingConfidential: Scalars['Boolean']['output'];
  /** Whether they were there. */
  readonly presence: MeetingPresence;
};

/** As whom somebody is at a meeting. */
export type MeetingParticipant =
  /** As caseworker. */
  | 'CASEWORKER'
  /** As the citizen. */
  | 'CITIZEN'
  /** From outside, for a purpose (G36). */
  | 'GUEST';

/** Whether somebody was at a meeting. */
export type MeetingPresence =
  /** Invited (indkaldt); the meeting is still ahead. */
  | 'INVITED'
  /** Was there (deltog). */
  | 'ATTENDED'
  /** Was not there (udeblev). */
  | 'ABSENT'
  /** Chose not to come (fravalgte); a citizen may (R19). */
  | 'DECLINED';

/** What a meeting decided, or passed on to who may. */
export type MeetingDecision = {
  /** What, in Danish. */
  readonly text: Scalars['String']['output'];
  /** The law and paragraph of the measure that it is about; null where it is about none. */
  readonly legalBasis: Maybe<LegalBasis>;
  /** What the measure costs a month, in øre. */
  readonly monthlyCostOre: Maybe<Scalars['Int']['output']>;
  /** How much is granted (udmåling), in minutes a week. */
  readonly minutesPerWeek: Maybe<Scalars['Int']['output']>;
  /**
   * True where that is more than the programme's local service level (serviceniveau), which guides and does not bind; null
   * where its file names none.
   */
  readonly isAboveServiceLevel: Maybe<Scalars['Boolean']['output']>;
  /** Which centre grants it; null where it is about no measure, or nobody could say then. */
  readonly grantedBy: Maybe<CentreCode>;
  /** Whether it was decided there. */
  readonly outcome: DecisionOutcome;
  /** To whom it was passed on; null where it was decided. */
  readonly escalatedTo: Maybe<Scalars['String']['output']>;
  /** The day: the meeting's. */
  readonly decidedOn: Scalars['Date']['output'];
  /** What happens next. */
  readonly nextStep: Maybe<Scalars['String']['output']>;
  /** By when. */
  readonly nextStepOn: Maybe<Scalars['Date']['output']>;
};

/** Whether a meeting could decide what it wanted to. */
export type DecisionOutcome =
  /** Decided in the meeting, within what it may decide. */
  | 'DECIDED'
  /** Beyond what it may decide: passed on (løftet videre). Nothing is granted yet. */
  | 'ESCALATED';

/** The kinds of meeting. */
export type MeetingKind =
  /** Cross-professional cooperation meeting (tværfagligt samarbejdsmøde). */
  | 'COOPERATION'
  /** Meeting with the citizen between two cooperation meetings (borgermøde). */
  | 'CITIZEN'
  /** Team meeting (teammøde). */
  | 'TEAM'
  /** Forum of leaders that decides measures and case placement (samarbejdsforum). */
  | 'FORUM'
  /** First meeting that coordinates who does what (koordinerende møde). */
  | 'COORDINATING';

/** Whether a meeting was held. */
export type MeetingState =
  /** Called (indkaldt); or its day is over and nobody has written down what became of it. */
  | 'PLANNED'
  /** Held (afholdt). */
  | 'HELD'
  /** Not held (aflyst). */
  | 'CANCELLED';

/** What kind of place a meeting is at. */
export type MeetingPlace =
  /** The municipality's own (kommunens lokaler). */
  | 'OFFICE'
  /** The citizen's home (hjemmebesøg). */
  | 'HOME'
  /** The home of a relative (pårørendes hjem). */
  | 'RELATIVES_HOME'
  /** Somewhere else. */
  | 'OTHER';

/** A page of meetings to call. */
export type MeetingToCallConnection = {
  /** The page, with cursors. */
  readonly edges: ReadonlyArray<MeetingToCallEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<MeetingToCall>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One meeting to call in a page. */
export type MeetingToCallEdge = {
  /** Where to continue from. */
  readonly cursor: Scalars['String']['output'];
  /** The meeting to call. */
  readonly node: MeetingToCall;
};

/** A meeting that somebody is to call (indkalde). */
export type MeetingToCall = {
  /** Whose it is, as a list shows them; null for a meeting of the team or forum. */
  readonly citizen: Maybe<Citizen>;
  /** What kind. */
  readonly kind: MeetingKind;
  /** The programme that holds it: its code. */
  readonly programme: Scalars['String']['output'];
  /** Which meeting of the programme: its code there. */
  readonly cadence: Scalars['String']['output'];
  /** What the programme calls it, in Danish. */
  readonly name: Scalars['String']['output'];
  /** The last day by which it is to be held; null where that cannot be told. */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /** The first day that it was late; null while it is not. */
  readonly overdueSince: Maybe<Scalars['Date']['output']>;
  /** When the last one was held; null for the first. */
  readonly lastHeldOn: Maybe<Scalars['Date']['output']>;
  /** When it is planned, if that is later than it is due. */
  readonly plannedOn: Maybe<Scalars['Date']['output']>;
};

/** A plan to take in. */
export type ImportPlanInput = {
  /** Yours to choose, such as a UUID; 8 to 64 letters, digits, hyphens or underscores. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whose plan it comes to. A document that says another birth date, or CPR number, is refused. */
  readonly citizenId: Scalars['ID']['input'];
  /** The `Plan.version` that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which form the document has. */
  readonly format: PlanFormat;
  /** The document itself: 200 000 characters, 200 goals, 200 agreements and 500 links to measures at most. */
  readonly document: Scalars['String']['input'];
};

/** A form of a plan as a document. */
export type PlanFormat =
  /** Our own: `helhed-plan`, form 1 (`application/json`). */
  | 'JSON'
  /** FHIR R4: a Bundle with one CarePlan and its Goals (`application/fhir+json`). */
  | 'FHIR';

/** What an import answers. */
export type ImportPlanPayload = {
  /** What became different by it: nothing, where the plan held all of it before. Null when you may not see it any more. */
  readonly changes: Maybe<ReadonlyArray<PlanChange>>;
  /** The plan's own content as the import left it; null when you may not see it any more. */
  readonly planVersion: Maybe<PlanVersion>;
  /** The citizen, as you may see them from now on; null when that is not at all. */
  readonly citizen: Maybe<Citizen>;
};

/** The citizen's plan. */
export type Plan = {
  /** What the unified plan held at a version. `NOT_FOUND` when there is no such version. */
  readonly planVersion: PlanVersion;
  /** The unified plan's versions, newest first; none while no plan is adopted. */
  readonly versions: PlanVersionConnection;
  /** What became different from one version to another, of goals first, then agreements and replaced plans. `NOT_FOUND` when either version is not there. */
  readonly changesBetween: ReadonlyArray<PlanChange>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Counts the changes of a unified plan; null while there is none. */
  readonly version: Maybe<Scalars['Int']['output']>;
  /** Whose plan this is. */
  readonly source: PlanSource;
  /** The day the unified plan was adopted. */
  readonly adoptedOn: Maybe<Scalars['Date']['output']>;
  /** False while a centre's part could not be read or may not be seen. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The goals: of the unified plan, those that were given up (`Goal.isRetired`) left out; or of every centre's own. */
  readonly goals: ReadonlyArray<Goal>;
  /** Who does what by when (aftaler). */
  readonly agreements: ReadonlyArray<Agreement>;
  /** The meetings it was agreed in. */
  readonly meetings: ReadonlyArray<Meeting>;
  /** The statutory plans it stands in for (Lov 707 of 8/6/2018). */
  readonly replaces: ReadonlyArray<ReplacedPlan>;
  /** The centres' own plans, side by side; those that a unified plan replaces included. */
  readonly centrePlans: ReadonlyArray<CentrePlan>;
};

/** The citizen's plan. */
export type PlanPlanVersionArgs = {
  n: Scalars['Int']['input'];
};

/** The citizen's plan. */
export type PlanVersionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** The citizen's plan. */
export type PlanChangesBetweenArgs = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};

/** A page of a plan's versions. */
export type PlanVersionConnection = {
  /** The page, with cursors. */
  readonly edges: ReadonlyArray<PlanVersionEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<PlanVersion>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** One version in a page. */
export type PlanVersionEdge = {
  /** Where to continue from. */
  readonly cursor: Scalars['String']['output'];
  /** The version. */
  readonly node: PlanVersion;
};

/**
 * What the citizen's plan held after one change, as it was written down then: the plan's own content, nothing of a centre's.
 * A version is never changed. A plan of before this record has its first version as it was found.
 */
export type PlanVersion = {
  /** Which, counted from the plan's adoption. */
  readonly version: Scalars['Int']['output'];
  /** What the change was. */
  readonly change: PlanEdit;
  /** When it was made. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** Who made it; null when the citizen did, and when nobody is known. */
  readonly changedBy: Maybe<Caseworker>;
  /** True when the citizen made it. */
  readonly isByCitizen: Scalars['Boolean']['output'];
  /** The day the plan was adopted. */
  readonly adoptedOn: Scalars['Date']['output'];
  /** The goals, those that were given up included. */
  readonly goals: ReadonlyArray<PlanVersionGoal>;
  /** The agreements. */
  readonly agreements: ReadonlyArray<Agreement>;
  /** The statutory plans it stood in for. */
  readonly replaces: ReadonlyArray<PlanVersionReplacedPlan>;
  /** The statutory plans that it stood in for before, and then no longer; none in versions of before this was written down. */
  readonly endedReplacements: ReadonlyArray<PlanVersionEndedReplacement>;
};

/** What a change of the plan can be. */
export type PlanEdit =
  /** The plan was there before its versions were written down. */
  | 'FOUND'
  /** It was adopted, for the first time or anew. */
  | 'ADOPTED'
  /** A goal was set, changed, given up or taken up again. */
  | 'GOAL_SET'
  /** A goal was scored. */
  | 'GOAL_SCORED'
  /** A measure was linked to a goal. */
  | 'MEASURE_LINKED'
  /** An agreement was made. */
  | 'AGREEMENT_MADE'
  /** An agreement was done. */
  | 'AGREEMENT_SETTLED'
  /** A plan that was written elsewhere was taken in. */
  | 'IMPORTED';

/** A goal as a version of the plan held it. */
export type PlanVersionGoal = {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** The goal. */
  readonly title: Scalars['String']['output'];
  /** True when the words were the citizen's own. */
  readonly isCitizensWording: Scalars['Boolean']['output'];
  /** True for a goal that was given up. */
  readonly isRetired: Scalars['Boolean']['output'];
  /** The links to measures, those that had ended included; of centres whose measures you may see. */
  readonly links: ReadonlyArray<PlanVersionLink>;
  /** Links to measures of centres whose measures you may not see; no more is told of them. */
  readonly withheldLinks: Scalars['Int']['output'];
  /** Scores, oldest first. */
  readonly progress: ReadonlyArray<ProgressScore>;
};

/** A link to a measure as a version of the plan held it. */
export type PlanVersionLink = {
  /** The measure's id. */
  readonly measureId: Scalars['ID']['output'];
  /** True when the same measure was granted again. */
  readonly isRepeat: Scalars['Boolean']['output'];
  /** True when it was the citizen's own wish. */
  readonly isCitizensWish: Scalars['Boolean']['output'];
  /** Why it was granted again, or in place of another. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The id of the measure that it came in place of. */
  readonly replacesMeasureId: Maybe<Scalars['ID']['output']>;
  /** True when the measure served the goal no longer. */
  readonly isEnded: Scalars['Boolean']['output'];
};

/** A statutory plan that a version of the plan stood in for. */
export type PlanVersionReplacedPlan = {
  /** The law and paragraph of the replaced plan. */
  readonly legalBasis: LegalBasis;
  /** The day it was replaced. */
  readonly replacedOn: Scalars['Date']['output'];
};

/** A statutory plan that stood by itself again by a version of the plan. */
export type PlanVersionEndedReplacement = {
  /** The law and paragraph of the statutory plan. */
  readonly legalBasis: LegalBasis;
  /** The day it was replaced. */
  readonly replacedOn: Scalars['Date']['output'];
  /** The first day that it stood by itself again. */
  readonly until: Scalars['Date']['output'];
  /** Why; null where none was asked for then. */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** One difference between two versions of a plan. */
export type PlanChange = {
  /** What happened to it. */
  readonly kind: PlanChangeKind;
  /** What it happened to. */
  readonly what: PlanChangeOf;
  /** The goal's, agreement's or measure's id; of a score its day and giver, of a replaced plan its law and paragraph. */
  readonly id: Scalars['ID']['output'];
  /** The goal that it belongs to: of a goal itself, a score or a measure. */
  readonly goalId: Maybe<Scalars['ID']['output']>;
  /** The field that changed, by its name in this graph; null for what came or went as a whole. */
  readonly field: Maybe<Scalars['String']['output']>;
  /** What it was; of what went, what it is known by. Null for what came. */
  readonly before: Maybe<Scalars['String']['output']>;
  /** What it is; of what came, what it is known by. Null for what went. */
  readonly after: Maybe<Scalars['String']['output']>;
};

/** What happened from one version to another. */
export type PlanChangeKind =
  /** It came. */
  | 'ADDED'
  /** It went. */
  | 'REMOVED'
  /** A field of it changed. */
  | 'CHANGED';

/** What a plan consists of. */
export type PlanChangeOf =
  /** A goal. */
  | 'GOAL'
  /** A link between a goal and a measure. */
  | 'MEASURE'
  /** A score of a goal. */
  | 'SCORE'
  /** An agreement. */
  | 'AGREEMENT'
  /** A statutory plan that it stands in for, or did: `until` and `reason` tell when and why no longer. */
  | 'REPLACED_PLAN';

/** A plan to adopt. */
export type AdoptPlanInput = {
  /** Yours to choose, such as a UUID; 8 to 64 letters, digits, hyphens or underscores. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whose plan it is. */
  readonly citizenId: Scalars['ID']['input'];
  /** The statutory plans it stands in for from now on, beside those that it does already; one of these is named for a new consent. 20 at most. */
  readonly replaces: ReadonlyArray<ReplacedPlanInput>;
  /** The statutory plans it stands in for no longer: from today on each stands by itself again. 20 at most. */
  readonly endedReplacements: ReadonlyArray<EndedReplacementInput>;
  /** The `Plan.version` that you saw; 0, or left out, when there was none. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** A statutory plan that the unified plan is to stand in for. */
export type ReplacedPlanInput = {
  /** The law's short code, such as `SEL`; 6 characters at most. */
  readonly law: Scalars['String']['input'];
  /** The paragraph that demands the plan, such as `§ 141`; 50 characters at most. */
  readonly paragraph: Scalars['String']['input'];
  /** The citizen's consent to it: in force, and under LAB_40 for LAB, SEL_141 for SEL and BL_110 for BL. */
  readonly consentId: Scalars['ID']['input'];
};

/** A statutory plan that the unified plan is to stand in for no longer. */
export type EndedReplacementInput = {
  /** The law's short code, such as `SEL`; 6 characters at most. */
  readonly law: Scalars['String']['input'];
  /** The paragraph that demands the plan, such as `§ 141`; 50 characters at most. */
  readonly paragraph: Scalars['String']['input'];
  /** Why it stands by itself again, 2000 characters at most; the plan's versions keep it. */
  readonly reason: Scalars['String']['input'];
};

/** What a mutation of the plan answers. */
export type PlanPayload = {
  /** The plan's own content as the change left it; null when you may not see it any more. */
  readonly planVersion: Maybe<PlanVersion>;
  /** The citizen, as you may see them from now on; null when that is not at all. */
  readonly citizen: Maybe<Citizen>;
};

/** Whose plan `Citizen.plan` shows. */
export type PlanSource =
  /** One plan, the citizen's own, adopted with consent (LAB § 40, SEL § 141 stk. 7, BL § 110). */
  | 'UNIFIED'
  /** No unified plan is adopted: the centres' own plans, each with its origin. */
  | 'CENTRES';

/** A statutory plan that the unified plan stands in for. */
export type ReplacedPlan = {
  /** The law and paragraph of the replaced plan. */
  readonly legalBasis: LegalBasis;
  /** The day it was replaced. */
  readonly replacedOn: Scalars['Date']['output'];
  /** The day the citizen consented to it. */
  readonly consentGivenOn: Maybe<Scalars['Date']['output']>;
  /** What the law wants such a plan to hold, and whether the unified plan holds it; empty where the law's file names nothing. */
  readonly content: ReadonlyArray<ContentElement>;
};

/** One thing that a statutory plan must hold (krav til planens indhold). */
export type ContentElement = {
  /** Its code in the law's file, such as `PURPOSE`. */
  readonly code: Scalars['String']['output'];
  /** What it is, in Danish. */
  readonly text: Scalars['String']['output'];
  /**
   * True when the plan, or the measures that serve its goals, hold it. Null when that cannot be judged: a centre did not
   * answer or is withheld, or nothing that is recorded tells.
   */
  readonly isPresent: Maybe<Scalars['Boolean']['output']>;
  /** How sure we are that the law wants it: V verified in public material, S in a programme document, K general knowledge (high, med, low). */
  readonly source: Scalars['String']['output'];
  /** What one should know of it; in Danish. */
  readonly note: Maybe<Scalars['String']['output']>;
};

/** A way that an enrolment ends. */
export type ProgrammeOutcome = {
  /** The code. */
  readonly code: Scalars['String']['output'];
  /** What it stands for, in Danish. */
  readonly name: Scalars['String']['output'];
  /** True where somebody takes over: an enrolment ends so only with `handedTo`. */
  readonly isHandedOver: Scalars['Boolean']['output'];
  /** The centre that who takes over has a case in; null for any, and where nobody does. */
  readonly handedTo: Maybe<Centre>;
  /** Where the handbook says so; null for one that only the file has. */
  readonly source: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A code of the municipality's own. */
export type ProgrammeCode = {
  /** The code. */
  readonly code: Scalars['String']['output'];
  /** What it stands for, in Danish. */
  readonly name: Scalars['String']['output'];
  /** Where the handbook says so; null for one that only the file has. */
  readonly source: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What a municipality calls a centre. */
export type ProgrammeCentre = {
  /** Which centre. */
  readonly centre: CentreCode;
  /** Its name there. */
  readonly name: Scalars['String']['output'];
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
};

/** The first, smaller group of a programme. */
export type Cohort = {
  /** How many citizens at most. */
  readonly most: Scalars['Int']['output'];
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
};

/** Who is meant (målgruppe): in by one sentence, out by another. `Citizen.targetGroups` judges them. */
export type TargetGroupRules = {
  /** In, where one holds. */
  readonly includes: ReadonlyArray<TargetGroupRule>;
  /** Out, where one holds, whatever else does. */
  readonly excludes: ReadonlyArray<TargetGroupRule>;
  /** In without anybody's decision. */
  readonly automatically: ReadonlyArray<TargetGroupRule>;
};

/** A sentence on who is meant. */
export type TargetGroupRule = {
  /** The sentence, in Danish. */
  readonly because: Scalars['String']['output'];
  /** First day it holds; null where it always has. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day it holds; null while it does. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
};

/** A track (spor). */
export type ProgrammeTrack = {
  /** Its code; a citizen's enrolment names it. */
  readonly code: Scalars['String']['output'];
  /** What the municipality calls it. */
  readonly name: Scalars['String']['output'];
  /** A person, or a family: then several persons, each with a coordination of their own. */
  readonly subject: TrackSubject;
  /** Who is meant; null where the programme says it for all tracks. */
  readonly targetGroup: Maybe<TargetGroupRules>;
  /** The pair (makkerpar) around the citizen; null where there is none. */
  readonly pair: Maybe<PairRule>;
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
};

/** Whom a track is about. */
export type TrackSubject =
  /** One citizen. */
  | 'PERSON'
  /** A family (familie): several citizens. */
  | 'FAMILY';

/** The pair (makkerpar): who is beside the coordinating caseworker. */
export type PairRule = {
  /** In which role. */
  readonly partner: TeamRole;
  /** From another centre than the coordinating caseworker. */
  readonly isFromAnotherCentre: Scalars['Boolean']['output'];
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
};

/** The way in. */
export type VisitationPath = {
  /** Its steps, in order. */
  readonly path: ReadonlyArray<ProgrammeCode>;
  /** The citizen has the answer before leaving the first meeting. */
  readonly isDecidedAtFirstMeeting: Scalars['Boolean']['output'];
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
};

/** A role around a citizen. */
export type ProgrammeRole = {
  /** Which. */
  readonly role: TeamRole;
  /** What the municipality calls it. */
  readonly name: Scalars['String']['output'];
  /** There must be one. */
  readonly isRequired: Scalars['Boolean']['output'];
  /** How many may have it for one citizen at the same time; null where it is not limited. */
  readonly most: Maybe<Scalars['Int']['output']>;
  /** Roles that the same person may not have. */
  readonly apartFrom: ReadonlyArray<TeamRole>;
  /** What the role unites, such as authority and performer (myndighed og udfører). */
  readonly unites: ReadonlyArray<TeamRole>;
  /** What falls to who has it. */
  readonly tasks: ReadonlyArray<Scalars['String']['output']>;
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
};

/** A team. */
export type ProgrammeTeam = {
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** What the municipality calls it. */
  readonly name: Scalars['String']['output'];
  /** The centre that it belongs to. */
  readonly anchoredIn: CentreCode;
  /** The centres that its members come from. */
  readonly membersFrom: ReadonlyArray<CentreCode>;
  /** The track that it is for; null for all. */
  readonly track: Maybe<Scalars['String']['output']>;
  /** How many caseworkers; null where the handbook does not say. */
  readonly size: Maybe<TeamSize>;
  /** From this day on it takes nobody, and whom it has go back to the centres; null while it runs. */
  readonly pausedFrom: Maybe<Scalars['Date']['output']>;
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Who is on it today (bemanding), as the personnel system says. It opens no citizen: who works with one is
   * `Coordination.team`. Null where nobody wrote it down; for who works here, null and `FORBIDDEN` for anybody else.
   */
  readonly roster: Maybe<TeamRoster>;
};

/** How many caseworkers a team has. */
export type TeamSize = {
  /** At least. */
  readonly least: Scalars['Int']['output'];
  /** At most. */
  readonly most: Scalars['Int']['output'];
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
};

/** A kind of meeting, and how often or how soon it is held. */
export type MeetingRule = {
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** What the municipality calls it. */
  readonly name: Scalars['String']['output'];
  /** What kind. */
  readonly kind: MeetingKind;
  /** How often, ISO 8601 duration; null where it is counted by the year or held once. */
  readonly every: Maybe<Scalars['String']['output']>;
  /** How many times a year; null where it is not counted so. */
  readonly timesAYear: Maybe<Scalars['Int']['output']>;
  /** Between each two meetings of this kind; null where it is not. */
  readonly between: Maybe<MeetingKind>;
  /** By when at the latest; null where there is no such limit. */
  readonly within: Maybe<WorkingDays>;
  /** Reasons that a later meeting gives. */
  readonly reasonsForLater: ReadonlyArray<ProgrammeCode>;
  /** Who is there: ALL_ATTACHED, TEAM, COORDINATOR_AND_CITIZEN or PROFESSIONALS. */
  readonly attendance: Scalars['String']['output'];
  /** It may be held without the citizen. */
  readonly mayBeWithoutCitizen: Scalars['Boolean']['output'];
  /** False for a meeting that no citizen is named in (sparring). */
  readonly isAboutCitizens: Scalars['Boolean']['output'];
  /** What it decides: MEASURES, CASE_PLACEMENT or VISITATION. */
  readonly decides: ReadonlyArray<Scalars['String']['output']>;
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
};

/** A limit in Danish working days (arbejdsdage). */
export type WorkingDays = {
  /** How many. */
  readonly workingDays: Scalars['Int']['output'];
  /** From when: FIRST_CONTACT or ENROLMENT. */
  readonly of: Scalars['String']['output'];
};

/** Measures by their law, and by the paragraph where not every one under the law is meant. */
export type MeasureSelector = {
  /** The law. */
  readonly law: Law;
  /** The paragraph; null for all of the law's. */
  readonly paragraph: Maybe<Scalars['String']['output']>;
};

/** What may be granted in a meeting (beslutningskompetence). */
export type DecisionCompetence = {
  /** Which measures. */
  readonly measure: MeasureSelector;
  /** The kind of meeting that grants them; null where none may. */
  readonly decidedIn: Maybe<MeetingKind>;
  /** At most so much a month, in øre; null where it is not limited. */
  readonly mostOreAMonth: Maybe<Scalars['Int']['output']>;
  /** Who decides what the meeting may not; null where nobody needs to. */
  readonly escalatesTo: Maybe<Scalars['String']['output']>;
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
};

/** How long something may last. */
export type ProgrammeLimit = {
  /** Which measures; null where it is the enrolment. */
  readonly measure: Maybe<MeasureSelector>;
  /** At most, ISO 8601 duration. */
  readonly most: Scalars['String']['output'];
  /** How long before its end somebody is told, ISO 8601 duration. */
  readonly warnBefore: Scalars['String']['output'];
  /** FORBIDDEN, or WITH_REASON. */
  readonly extension: Scalars['String']['output'];
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
};

/** How often measures are followed up (opfølgning). */
export type FollowUpRule = {
  /** Which measures; null for all. */
  readonly measure: Maybe<MeasureSelector>;
  /** ISO 8601 duration. */
  readonly every: Scalars['String']['output'];
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
};

/** What is done anew when the citizen wishes it. */
export type WishRule = {
  /** REPEAT: the same measure again; REPLACEMENT: another in place of one. */
  readonly for: Scalars['String']['output'];
  /** Which measures; null for all. */
  readonly measure: Maybe<MeasureSelector>;
  /** A reason is written down. */
  readonly needsReason: Scalars['Boolean']['output'];
  /** The cost before and after is shown. */
  readonly showsCost: Scalars['Boolean']['output'];
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
};

/** How the size of a grant is measured (udmåling). */
export type GrantRule = {
  /** Which measures. */
  readonly measure: MeasureSelector;
  /** MINUTES_A_WEEK, HOURS_A_WEEK or ORE_A_MONTH. */
  readonly measuredIn: Scalars['String']['output'];
  /** The local service level (serviceniveau); null where the file names none. */
  readonly most: Maybe<Scalars['Int']['output']>;
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
};

/** How many citizens a caseworker has. */
export type CaseloadNorm = {
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** What it counts, in Danish. */
  readonly name: Scalars['String']['output'];
  /** For whom; null for every caseworker. */
  readonly role: Maybe<TeamRole>;
  /** In which centre; null for all. */
  readonly centre: Maybe<CentreCode>;
  /** In which track; null for all. */
  readonly track: Maybe<Scalars['String']['output']>;
  /** At least, where it is a span. */
  readonly least: Maybe<Scalars['Int']['output']>;
  /** At most. */
  readonly most: Scalars['Int']['output'];
  /** FULL_TIME, HALF_TIME or WEEKLY_DAY. */
  readonly per: Scalars['String']['output'];
  /** What the handbook itself counted; null where it did not. */
  readonly counted: Maybe<CountedCitizens>;
  /**
   * What there is today, to hold against it: numbers alone, for who works here. Null while it is less than five citizens;
   * null and `FORBIDDEN` for anybody else.
   */
  readonly actual: Maybe<ActualCaseload>;
  /** Whose norm it is. */
  readonly saidBy: Scalars['String']['output'];
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
};

/**
 * What caseworkers have today, held against a norm: each by the hours of the week that are written down for it (the
 * programme's teams of the norm's track or, of a norm for a centre, its own cases), else as in full time.
 */
export type ActualCaseload = {
  /** How many caseworkers have any that the norm counts. */
  readonly caseworkers: Scalars['Int']['output'];
  /** How many citizens each of them has on average. */
  readonly citizensEach: Scalars['Float']['output'];
  /** The most that the norm recommends in full time: twice that of half time, five times that of a day a week. */
  readonly recommended: Scalars['Int']['output'];
  /** For how many caseworkers it is written down how many hours of the week they have for it; the others count as in full time. */
  readonly withHours: Scalars['Int']['output'];
  /** How many caseworkers have more than the norm is for their hours. */
  readonly aboveNorm: Scalars['Int']['output'];
};

/** How many the handbook itself counted. */
export type CountedCitizens = {
  /** So many. */
  readonly citizens: Scalars['Int']['output'];
  /** When; null where it says nothing closer than its own date. */
  readonly on: Maybe<Scalars['Date']['output']>;
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
};

/** What is scored over time. */
export type Scale = {
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** What the municipality calls it. */
  readonly name: Scalars['String']['output'];
  /** The lowest number; null for a scale of named levels. */
  readonly from: Maybe<Scalars['Int']['output']>;
  /** The highest number; null for a scale of named levels. */
  readonly to: Maybe<Scalars['Int']['output']>;
  /** Its named levels, the least first; empty for one of numbers. */
  readonly levels: ReadonlyArray<ProgrammeCode>;
  /** Who scores: CITIZEN, CASEWORKER. */
  readonly by: ReadonlyArray<Scalars['String']['output']>;
  /** True where less is better, as of concern (bekymring): forward is towards the least then. */
  readonly isLessBetter: Scalars['Boolean']['output'];
  /** How often, ISO 8601 duration; null where it is not said. */
  readonly every: Maybe<Scalars['String']['output']>;
  /** Steps that are expected of a year; null where none are. */
  readonly stepsAYear: Maybe<Scalars['Float']['output']>;
  /** A score that means something; null where there is none. */
  readonly threshold: Maybe<Threshold>;
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
};

/** A score that means something. */
export type Threshold = {
  /** From this score on; to this score down where less is better. */
  readonly at: Scalars['Float']['output'];
  /** What it means, in Danish. */
  readonly means: Scalars['String']['output'];
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
};

/** The personal budget: last year's spend, less so many per cent. */
export type BudgetRule = {
  /** Per cent. */
  readonly percentLess: Scalars['Int']['output'];
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
};

/** What a performer may spend. */
export type BudgetFrame = {
  /** Who. */
  readonly performer: Scalars['String']['output'];
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** Last day. */
  readonly to: Scalars['Date']['output'];
  /** So much, in øre. */
  readonly amountOre: Scalars['Float']['output'];
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
};

/** How often a performer's frame is revised. */
export type FrameRevision = {
  /** Whose. */
  readonly performer: Scalars['String']['output'];
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** ISO 8601 duration. */
  readonly every: Scalars['String']['output'];
  /** Against what: FLOW, INTAKE, RESULTS. */
  readonly against: ReadonlyArray<Scalars['String']['output']>;
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
};

/** Whose a paragraph is to grant, where it is not the law's usual centre. */
export type OwnershipRule = {
  /** Which measures. */
  readonly measure: MeasureSelector;
  /** Who grants them. */
  readonly grantedBy: CentreCode;
  /** Who pays, where it is another. */
  readonly paidBy: Maybe<CentreCode>;
  /** The team does not handle it. */
  readonly isOutsideTeam: Scalars['Boolean']['output'];
  /** The sentence, in Danish. */
  readonly because: Scalars['String']['output'];
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
};

/** An offer (tilbud). */
export type Offer = {
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** What the municipality calls it. */
  readonly name: Scalars['String']['output'];
  /** OPEN, TEMPORARY or CONTINUING. */
  readonly kind: Scalars['String']['output'];
  /** The measure that it is granted as; null where it is none. */
  readonly measure: Maybe<MeasureSelector>;
  /** False where one may take part without a grant: then no measure is to be looked for. */
  readonly needsGrant: Scalars['Boolean']['output'];
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
};

/** Who may send a signal. */
export type SignalSource = {
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** Who, in Danish. */
  readonly name: Scalars['String']['output'];
  /** A private person, whose name is protected. */
  readonly isPrivate: Scalars['Boolean']['output'];
  /** The centre that refers by it; null for who is none. */
  readonly centre: Maybe<CentreCode>;
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
};

/** The screening. */
export type ScreeningForm = {
  /** What is asked. */
  readonly questions: ReadonlyArray<ScreeningQuestion>;
  /** The criteria may be deviated from, with a reason. */
  readonly allowsDeviation: Scalars['Boolean']['output'];
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
};

/** A question of the screening, answered with yes or no. */
export type ScreeningQuestion = {
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** The question, in Danish. */
  readonly text: Scalars['String']['output'];
};

/** The intake form. */
export type IntakeForm = {
  /** Its themes, as Voksenudredningsmetoden (VUM) has them. */
  readonly themes: ReadonlyArray<ProgrammeCode>;
  /** The citizen may fill it in. */
  readonly isForCitizen: Scalars['Boolean']['output'];
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
};

/** What a centre that refers must say: tried, succeeded, not succeeded. */
export type ReferralRule = {
  /** Which centre. */
  readonly from: CentreCode;
  /** No referral without it; nor any signal that somebody of that centre records, whoever it is from. */
  readonly isStatusMandatory: Scalars['Boolean']['output'];
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
};

/** How often something is done. */
export type Cadence = {
  /** ISO 8601 duration. */
  readonly every: Scalars['String']['output'];
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
};

/** When the responsibility for a citizen is handed over. */
export type HandoverRule = {
  /** The criteria. */
  readonly criteria: ReadonlyArray<ProgrammeCode>;
  /** It is due when the citizen is in the target group no more. */
  readonly isDueWhenTargetGroupIsLeft: Scalars['Boolean']['output'];
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
};

/** A figure that managers read. */
export type FigureRule = {
  /** Of what, such as EXPECTED_AND_ACTUAL or SPEND_BY_LAW. */
  readonly of: Scalars['String']['output'];
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
};

/** How many citizens were expected. */
export type ExpectedCount = {
  /** Of whom, in Danish. */
  readonly of: Scalars['String']['output'];
  /** In which track; null for all. */
  readonly track: Maybe<Scalars['String']['output']>;
  /** From which centre; null for all. */
  readonly centre: Maybe<CentreCode>;
  /** So many. */
  readonly citizens: Scalars['Int']['output'];
  /** What the handbook itself counted; null where it did not. */
  readonly counted: Maybe<CountedCitizens>;
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
};

/** What a programme asks of the plan. */
export type PlanRule = {
  /** The statutory plans that the citizen's plan may stand in for. */
  readonly replaces: ReadonlyArray<MeasureSelector>;
  /** Goals are in the citizen's own words. */
  readonly goalsInCitizensWords: Scalars['Boolean']['output'];
  /** Approaches, such as HousingFIRST. */
  readonly approaches: ReadonlyArray<ProgrammeCode>;
  /** Who writes what, goal by goal (målkoncept). */
  readonly documents: ReadonlyArray<DocumentingRule>;
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
};

/** Who writes what. */
export type DocumentingRule = {
  /** What, in Danish. */
  readonly what: Scalars['String']['output'];
  /** In which role. */
  readonly by: TeamRole;
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
};

/** Whether a citizen is in a target group, and why. */
export type TargetGroupJudgement = {
  /** The track; null for a programme that has none. */
  readonly track: Maybe<ProgrammeTrack>;
  /** The answer. */
  readonly answer: TargetGroupAnswer;
  /** The sentences that it rests on; none where the programme does not say whom it means. */
  readonly reasons: ReadonlyArray<TargetGroupReason>;
};

/** Whether a citizen is in a target group. */
export type TargetGroupAnswer =
  /** In without anybody's decision (automatisk i målgruppen). */
  | 'AUTOMATICALLY_IN'
  /** In: visitation may decide. */
  | 'IN'
  /** Not in. */
  | 'OUTSIDE'
  /** Nobody can tell from what is known here: `TargetGroupReason.missing` says what is missing. */
  | 'CANNOT_JUDGE';

/** A sentence of the target group, and how it bears on the answer. */
export type TargetGroupReason = {
  /** How. */
  readonly effect: TargetGroupEffect;
  /** The sentence, in Danish. */
  readonly because: Scalars['String']['output'];
  /** Where the handbook says so. */
  readonly source: ReadonlyArray<Scalars['String']['output']>;
  /** What is missing to judge the sentence by. */
  readonly missing: ReadonlyArray<MissingFact>;
};

/** How a sentence bears on the answer. */
export type TargetGroupEffect =
  /** It holds, and is enough by itself. */
  | 'AUTOMATIC'
  /** It holds. */
  | 'INCLUDES'
  /** It holds, and leaves the citizen out. */
  | 'EXCLUDES'
  /** It does not hold. */
  | 'DOES_NOT_INCLUDE'
  /** Nobody can tell whether it holds. */
  | 'CANNOT_JUDGE';

/** Why nobody can tell. */
export type MissingFact =
  /** The job centre did not answer with the whole of it, or may not be seen. */
  | 'JOBCENTER'
  /** The social centre did not answer with the whole of it, or may not be seen. */
  | 'SOCIAL'
  /** The children's centre did not answer with the whole of it, or may not be seen. */
  | 'CHILDREN'
  /** No birth date is known. */
  | 'AGE'
  /** The bound says ca., and the age is near it: a person decides. */
  | 'AGE_IS_ABOUT'
  /** Which social events hold is not known here. */
  | 'SOCIAL_EVENTS'
  /** The screening has not answered it. */
  | 'SCREENING';

/** Where a page lies (Relay). */
export type PageInfo = {
  /** True when there is more after it. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when it does not begin at the beginning. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The first row's cursor. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** The last row's cursor. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/** A signal to record. */
export type RecordSignalInput = {
  /** Yours to choose, such as a UUID; 8 to 64 letters, digits, hyphens or underscores. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** About whom: a CPR number, current or former. */
  readonly cpr: Scalars['CPR']['input'];
  /** The code of the programme whose visitation it is for. */
  readonly programme: Scalars['String']['input'];
  /** Who told: the code of one of the programme's sources; where its file names none, in your words, 1 to 100 characters. */
  readonly source: Scalars['String']['input'];
  /** The day that they told; never later than today, and within the last year. */
  readonly receivedOn: Scalars['Date']['input'];
  /** What they told: 1 to 2000 characters. */
  readonly note: Scalars['String']['input'];
  /** True when the citizen is not to be told who it was. Left out: true for a private person, false for an authority. */
  readonly isSourceProtected?: InputMaybe<Scalars['Boolean']['input']>;
  /** What was tried, and how it went: from a centre that refers, and needed of it where the programme asks for it (`Programme.referral`), be the source the citizen. */
  readonly referral?: InputMaybe<ReferralStatusInput>;
};

/**
 * What a centre that refers has tried with the citizen (status ved henvisning), so that nobody starts from a blank sheet.
 * Each text 1 to 500 characters.
 */
export type ReferralStatusInput = {
  /** What was tried (hvad har været afprøvet): 1 at least, 20 at most. */
  readonly tried: ReadonlyArray<Scalars['String']['input']>;
  /** What succeeded (hvad er lykkedes): 20 at most, and with `notSucceeded` 1 at least. */
  readonly succeeded: ReadonlyArray<Scalars['String']['input']>;
  /** What did not succeed (hvad er ikke lykkedes): 20 at most. */
  readonly notSucceeded: ReadonlyArray<Scalars['String']['input']>;
};

/** What recording a signal answers: not whether anything else is known of the citizen. */
export type SignalPayload = {
  /** The signal's id. */
  readonly signalId: Scalars['ID']['output'];
  /** The citizen, where you may see them by something else; null for who may not. */
  readonly citizen: Maybe<Citizen>;
};

/** A signal (henvendelse) about a citizen. */
export type Signal = {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** The programme's code. */
  readonly programme: Scalars['String']['output'];
  /** Who told: a code of the programme, or a word where it names none. Null for the citizen, and whoever else does not work with them, where the source is protected. */
  readonly source: Maybe<Scalars['String']['output']>;
  /** What they told; null where the source is, as it may tell who it was. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** True when the citizen is not told who it was. */
  readonly isSourceProtected: Scalars['Boolean']['output'];
  /** What the centre that referred had tried; null where none said, and where the source is. */
  readonly referral: Maybe<ReferralStatus>;
  /** The day that they told. */
  readonly receivedOn: Scalars['Date']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** What a centre that referred had tried with the citizen. */
export type ReferralStatus = {
  /** What was tried (hvad har været afprøvet). */
  readonly tried: ReadonlyArray<Scalars['String']['output']>;
  /** What succeeded (hvad er lykkedes). */
  readonly succeeded: ReadonlyArray<Scalars['String']['output']>;
  /** What did not succeed (hvad er ikke lykkedes). */
  readonly notSucceeded: ReadonlyArray<Scalars['String']['output']>;
};

/** What happened in a citizen's life. */
export type RecordSocialEventInput = {
  /** Yours to choose, such as a UUID; 8 to 64 letters, digits, hyphens or underscores. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whose life. */
  readonly citizenId: Scalars['ID']['input'];
  /** What: its code in the programme, such as `HOMELESSNESS`. */
  readonly kind: Scalars['String']['input'];
  /** The day it happened or began; never later than today. */
  readonly happenedOn: Scalars['Date']['input'];
  /** Its last day, where it is over or known to end. */
  readonly endedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What else there is to know, in Danish; 1000 characters at most. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What a recorded social event answers. */
export type SocialEventPayload = {
  /** The event; null when you may not see it. */
  readonly socialEvent: Maybe<SocialEvent>;
  /** The citizen, as you may see them from now on; null when that is not at all. */
  readonly citizen: Maybe<Citizen>;
};

/** Something that happened in a citizen's life (social begivenhed). */
export type SocialEvent = {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What: its code in the programme. */
  readonly kind: Scalars['String']['output'];
  /** What the programme calls it, in Danish; the code where it no longer has it. */
  readonly name: Scalars['String']['output'];
  /** The day it happened or began. */
  readonly happenedOn: Scalars['Date']['output'];
  /** Its last day; null while it lasts, or where nobody said. */
  readonly endedOn: Maybe<Scalars['Date']['output']>;
  /** True on the days from the first to the last, today. */
  readonly isOngoing: Scalars['Boolean']['output'];
  /** What else there is to know, in Danish. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Who wrote it down. */
  readonly recordedBy: Caseworker;
};

/** Who is on one of a programme's teams, held against what the programme says of it. */
export type TeamRoster = {
  /** Everybody, who leads it first. */
  readonly members: ReadonlyArray<RosterMember>;
  /** How many caseworkers, without who leads them. */
  readonly caseworkers: Scalars['Int']['output'];
  /** The centres that its members are to come from, and nobody does; empty when there is somebody from all of them. */
  readonly missingCentres: ReadonlyArray<Centre>;
  /** As many caseworkers as the programme says; null where it does not say. */
  readonly isOfSize: Maybe<Scalars['Boolean']['output']>;
};

/** Somebody on one of a programme's teams. */
export type RosterMember = {
  /** Who. */
  readonly caseworker: Caseworker;
  /** The centre that they come from. */
  readonly centre: Centre;
  /** Leads the team (teamleder). */
  readonly isLeader: Scalars['Boolean']['output'];
  /** How many hours of the week they give it, of 37 in full time; null where nobody wrote it down. */
  readonly hoursAWeek: Maybe<Scalars['Float']['output']>;
  /** First day. */
  readonly since: Scalars['Date']['output'];
  /** The first day that they are not any more; null while it is open. */
  readonly until: Maybe<Scalars['Date']['output']>;
};

/** A screening to record. */
export type RecordScreeningInput = {
  /** Yours to choose, such as a UUID; 8 to 64 letters, digits, hyphens or underscores. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Who was screened. */
  readonly citizenId: Scalars['ID']['input'];
  /** The programme's code. */
  readonly programme: Scalars['String']['input'];
  /** The signal that it follows, where one does. */
  readonly signalId?: InputMaybe<Scalars['ID']['input']>;
  /** One answer to each of the programme's questions: 100 at most. */
  readonly answers: ReadonlyArray<ScreeningAnswerInput>;
  /** What it comes to. */
  readonly outcome: ScreeningOutcome;
  /** Why the criteria were relaxed: 1 to 2000 characters. With the outcome `DEVIATION`, and with no other. */
  readonly deviationReason?: InputMaybe<Scalars['String']['input']>;
};

/** An answer to a question of the screening. */
export type ScreeningAnswerInput = {
  /** The question's code. */
  readonly question: Scalars['String']['input'];
  /** What was answered: 1 to 2000 characters. One that begins with `Ja` or `Nej` is judged by (`Citizen.targetGroups`); of another a person must. */
  readonly answer: Scalars['String']['input'];
};

/** What a screening comes to. */
export type ScreeningOutcome =
  /** In the target group (målgruppe). */
  | 'IN_TARGET_GROUP'
  /** Outside it. */
  | 'OUTSIDE'
  /** Outside by the criteria, and taken in by a relaxation of them (lempelse). */
  | 'DEVIATION';

/** What recording a screening answers. */
export type ScreeningPayload = {
  /** The screening. */
  readonly screening: Screening;
  /** The citizen, as you may see them from now on; null when that is not at all. */
  readonly citizen: Maybe<Citizen>;
};

/** A screening. */
export type Screening = {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** The programme's code. */
  readonly programme: Scalars['String']['output'];
  /** The signal that it follows; null where none does. */
  readonly signalId: Maybe<Scalars['ID']['output']>;
  /** The questions and what was answered, in the programme's order. */
  readonly answers: ReadonlyArray<ScreeningAnswer>;
  /** What it comes to. */
  readonly outcome: ScreeningOutcome;
  /** Why the criteria were relaxed; null where they were not. */
  readonly deviationReason: Maybe<Scalars['String']['output']>;
  /** Who recorded it. */
  readonly recordedBy: Caseworker;
  /** When. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** What was answered to a question of the screening. */
export type ScreeningAnswer = {
  /** The question's code. */
  readonly question: Scalars['String']['output'];
  /** What was answered. */
  readonly answer: Scalars['String']['output'];
};

/** A step to decide. */
export type DecideVisitationInput = {
  /** Yours to choose, such as a UUID; 8 to 64 letters, digits, hyphens or underscores. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** About whom. */
  readonly citizenId: Scalars['ID']['input'];
  /** The programme's code. */
  readonly programme: Scalars['String']['input'];
  /** The track's code, where the programme has tracks and one is decided. */
  readonly track?: InputMaybe<Scalars['String']['input']>;
  /** The code of the step of the programme's path at which it is decided. */
  readonly step: Scalars['String']['input'];
  /** What is decided. */
  readonly outcome: VisitationOutcome;
  /** Why: 1 to 20, each of 1 to 2000 characters; beside what `isAutomatic` says. */
  readonly reasons: ReadonlyArray<Scalars['String']['input']>;
  /**
   * True where the programme's file takes the citizen in without anybody's decision (`AUTOMATICALLY_IN`): then its own
   * sentences are the reasons, and none is owed. Refused where the file takes nobody in so, or the citizen surely is not.
   */
  readonly isAutomatic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why steps are left out: 1 to 2000 characters. Needed where they are, and refused where none is. */
  readonly skipReason?: InputMaybe<Scalars['String']['input']>;
  /** The meeting that it was decided in: one of this citizen's, that was held. */
  readonly meetingId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a step of the visitation comes to. */
export type VisitationOutcome =
  /** On to the next step. */
  | 'ADVANCED'
  /** The citizen is to be enrolled. */
  | 'ENROL'
  /** The citizen is not to be enrolled. */
  | 'REJECTED';

/** What deciding a step answers. */
export type VisitationPayload = {
  /** The decision. */
  readonly decision: VisitationDecision;
  /** The citizen, as you may see them from now on; null when that is not at all, such as after `REJECTED`. */
  readonly citizen: Maybe<Citizen>;
};

/** One decision on the way in (visitation). */
export type VisitationDecision = {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** The programme's code. */
  readonly programme: Scalars['String']['output'];
  /** The track's code; null where none was decided. */
  readonly track: Maybe<Scalars['String']['output']>;
  /** The step's code. */
  readonly step: Scalars['String']['output'];
  /** What was decided. */
  readonly outcome: VisitationOutcome;
  /** Why. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** Why steps were left out; null where none was. */
  readonly skipReason: Maybe<Scalars['String']['output']>;
  /** The meeting that it was decided in; null where it was in none. */
  readonly meetingId: Maybe<Scalars['ID']['output']>;
  /** The day. */
  readonly decidedOn: Scalars['Date']['output'];
  /** When exactly. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** Who decided. */
  readonly decidedBy: Caseworker;
};

/** Those who wait for a programme's decision (afventer visitation). */
export type WithoutDecision = {
  /** How many there are. */
  readonly totalCount: Scalars['Int']['output'];
  /** The longest waiting first; who is decided on is gone from the next request on. */
  readonly nodes: ReadonlyArray<CitizenWithoutDecision>;
};

/** Somebody who waits for a decision: no name, no number, nothing of a centre. */
export type CitizenWithoutDecision = {
  /** `Citizen.id`: for who visitates, and for nobody else. */
  readonly citizenId: Scalars['ID']['output'];
  /** Since when: the day that the first signal or screening was recorded that nobody has answered. */
  readonly waitingSince: Scalars['Date']['output'];
  /** The code of the programme that they are enrolled in meanwhile: it ends before another begins (`endEnrolment`). Null for who is in none. */
  readonly enrolledIn: Maybe<Scalars['String']['output']>;
};

/** Those for whom nobody answers. */
export type WithoutResponsible = {
  /** How many there are. */
  readonly totalCount: Scalars['Int']['output'];
  /** The longest without first; who is appointed is gone from the next request on. */
  readonly nodes: ReadonlyArray<CitizenWithoutResponsible>;
};

/** Somebody for whom nobody answers: no name, no number, nothing of a centre. */
export type CitizenWithoutResponsible = {
  /** `Citizen.id`: for who may open it (`mayAppoint`, and who visitates), and for nobody else. */
  readonly citizenId: Scalars['ID']['output'];
  /** The track's code; null where the programme has none. */
  readonly track: Maybe<Scalars['String']['output']>;
  /** First day of the enrolment. */
  readonly enrolledSince: Scalars['Date']['output'];
  /** Since when nobody answers for them. */
  readonly withoutSince: Scalars['Date']['output'];
  /** Why. */
  readonly reason: WithoutResponsibleReason;
  /** Who coordinated last; null where nobody ever did. */
  readonly lastCoordinatedBy: Maybe<Caseworker>;
  /** Their facilitators (tovholdere), who may appoint somebody (`assignCoordinatingCaseworker`), as who visitates may; empty where there is none. */
  readonly mayAppoint: ReadonlyArray<Caseworker>;
};

/** Why nobody answers for a citizen. */
export type WithoutResponsibleReason =
  /** Nobody was ever appointed. */
  | 'NEVER_APPOINTED'
  /** Whoever was appointed is not any more, and nobody came after. */
  | 'ENDED'
  /** Whoever is appointed has left: the staffing has no place for them any more. */
  | 'LEFT';

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
  reference: TReference,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
type NullableCheck<T, S> =
  Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };

export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<
  TResult,
  TKey extends string,
  TParent,
  TContext,
  TArgs,
> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<
  TTypes,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<
  T = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Citizen: Citizen;
  Centre: Centre;
  Caseworker: Caseworker;
  ProgrammeFigures: ProgrammeFigures;
  Me: Me;
  Finding: Finding;
  Law: Law;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Citizen: { __typename: 'Citizen' } & GraphQLRecursivePick<
    FederationTypes['Citizen'],
    { id: true }
  >;
  Centre: { __typename: 'Centre' } & GraphQLRecursivePick<
    FederationTypes['Centre'],
    { code: true }
  >;
  Caseworker: { __typename: 'Caseworker' } & GraphQLRecursivePick<
    FederationTypes['Caseworker'],
    { id: true }
  >;
  ProgrammeFigures: { __typename: 'ProgrammeFigures' } & GraphQLRecursivePick<
    FederationTypes['ProgrammeFigures'],
    { id: true }
  >;
  Me: { __typename: 'Me' } & GraphQLRecursivePick<
    FederationTypes['Me'],
    {
      id: true;
      jobcenterCaseload: { id: true };
      socialCaseload: { id: true };
      childrenCaseload: { id: true };
    }
  >;
  Finding: { __typename: 'Finding' } & GraphQLRecursivePick<
    FederationTypes['Finding'],
    { id: true }
  >;
  Law: { __typename: 'Law' } & GraphQLRecursivePick<FederationTypes['Law'], { code: true }>;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Measure: MergedMeasure | MergedMeasure | MergedMeasure;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  CentreCode: CentreCode;
  CentreStatus: CentreStatus;
  MeasureState: MeasureState;
  Measure: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Measure']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LegalBasis: ResolverTypeWrapper<Omit<LegalBasis, 'law'> & { law: ResolversTypes['Law'] }>;
  Case: ResolverTypeWrapper<
    Omit<Case, 'law' | 'caseworker'> & {
      law: ResolversTypes['Law'];
      caseworker?: Maybe<ResolversTypes['Caseworker']>;
    }
  >;
  CentrePlan: ResolverTypeWrapper<
    Omit<CentrePlan, 'centre' | 'legalBasis'> & {
      centre: ResolversTypes['Centre'];
      legalBasis: ResolversTypes['LegalBasis'];
    }
  >;
  CentreGoal: ResolverTypeWrapper<CentreGoal>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  SpendRow: ResolverTypeWrapper<SpendRow>;
  SpendRowOf: SpendRowOf;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AccessLogConnection: ResolverTypeWrapper<
    Omit<AccessLogConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['AccessLogEdge']>;
      nodes: ReadonlyArray<ResolversTypes['AccessLogEntry']>;
    }
  >;
  AccessLogEdge: ResolverTypeWrapper<
    Omit<AccessLogEdge, 'node'> & { node: ResolversTypes['AccessLogEntry'] }
  >;
  AccessLogEntry: ResolverTypeWrapper<
    Omit<AccessLogEntry, 'caseworker'> & { caseworker?: Maybe<ResolversTypes['Caseworker']> }
  >;
  AccessAlarmConnection: ResolverTypeWrapper<
    Omit<AccessAlarmConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['AccessAlarmEdge']>;
      nodes: ReadonlyArray<ResolversTypes['AccessAlarm']>;
    }
  >;
  AccessAlarmEdge: ResolverTypeWrapper<
    Omit<AccessAlarmEdge, 'node'> & { node: ResolversTypes['AccessAlarm'] }
  >;
  AccessAlarm: ResolverTypeWrapper<
    Omit<AccessAlarm, 'caseworker'> & { caseworker?: Maybe<ResolversTypes['Caseworker']> }
  >;
  AccessExplanation: ResolverTypeWrapper<
    Omit<AccessExplanation, 'centres'> & { centres: ReadonlyArray<ResolversTypes['CentreAccess']> }
  >;
  Purpose: Purpose;
  AppliedRule: ResolverTypeWrapper<AppliedRule>;
  CitizenPart: CitizenPart;
  CentreAccess: ResolverTypeWrapper<
    Omit<CentreAccess, 'centre'> & { centre: ResolversTypes['Centre'] }
  >;
  AccessOutcome: AccessOutcome;
  MaskedField: MaskedField;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MakeAgreementInput: MakeAgreementInput;
  ResponsibleInput: ResponsibleInput;
  SettleAgreementInput: SettleAgreementInput;
  Agreement: ResolverTypeWrapper<AgreementContent>;
  RecordAssessmentInput: RecordAssessmentInput;
  AssessmentAnswerInput: AssessmentAnswerInput;
  AssessmentPayload: ResolverTypeWrapper<
    Omit<AssessmentPayload, 'series' | 'citizen'> & {
      series?: Maybe<ResolversTypes['AssessmentSeries']>;
      citizen?: Maybe<ResolversTypes['Citizen']>;
    }
  >;
  Coordination: ResolverTypeWrapper<CoordinationRow>;
  AssessmentSeries: ResolverTypeWrapper<
    Omit<AssessmentSeries, 'assessments'> & {
      assessments: ReadonlyArray<ResolversTypes['Assessment']>;
    }
  >;
  Assessment: ResolverTypeWrapper<AssessmentRow>;
  AssessmentAnswer: ResolverTypeWrapper<AssessmentAnswer>;
  Progression: ResolverTypeWrapper<Progression>;
  JobcenterFile: ResolverTypeWrapper<
    Omit<JobcenterFile, 'cases' | 'measures' | 'plans'> & {
      cases?: Maybe<ReadonlyArray<ResolversTypes['Case']>>;
      measures?: Maybe<ReadonlyArray<ResolversTypes['EmploymentMeasure']>>;
      plans?: Maybe<ReadonlyArray<ResolversTypes['CentrePlan']>>;
    }
  >;
  TargetGroup: ResolverTypeWrapper<TargetGroup>;
  EmploymentMeasure: ResolverTypeWrapper<MergedMeasure>;
  SocialFile: ResolverTypeWrapper<
    Omit<SocialFile, 'cases' | 'measures' | 'plans'> & {
      cases?: Maybe<ReadonlyArray<ResolversTypes['Case']>>;
      measures?: Maybe<ReadonlyArray<ResolversTypes['SocialMeasure']>>;
      plans?: Maybe<ReadonlyArray<ResolversTypes['CentrePlan']>>;
    }
  >;
  SocialMeasure: ResolverTypeWrapper<MergedMeasure>;
  ChildrenFile: ResolverTypeWrapper<
    Omit<ChildrenFile, 'cases' | 'measures' | 'plans'> & {
      cases?: Maybe<ReadonlyArray<ResolversTypes['Case']>>;
      measures?: Maybe<ReadonlyArray<ResolversTypes['ChildMeasure']>>;
      plans?: Maybe<ReadonlyArray<ResolversTypes['CentrePlan']>>;
    }
  >;
  ChildMeasure: ResolverTypeWrapper<MergedMeasure>;
  Citizen: ResolverTypeWrapper<OpenCitizen>;
  CPR: ResolverTypeWrapper<Scalars['CPR']['output']>;
  CentreAnswer: ResolverTypeWrapper<
    Omit<CentreAnswer, 'centre'> & { centre: ResolversTypes['Centre'] }
  >;
  CitizenConnection: ResolverTypeWrapper<
    Omit<CitizenConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['CitizenEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Citizen']>;
    }
  >;
  CitizenEdge: ResolverTypeWrapper<Omit<CitizenEdge, 'node'> & { node: ResolversTypes['Citizen'] }>;
  GiveConsentInput: GiveConsentInput;
  WithdrawConsentInput: WithdrawConsentInput;
  ConsentPayload: ResolverTypeWrapper<
    Omit<ConsentPayload, 'consent' | 'citizen'> & {
      consent: ResolversTypes['Consent'];
      citizen?: Maybe<ResolversTypes['Citizen']>;
    }
  >;
  Consent: ResolverTypeWrapper<ConsentRow>;
  ConsentBasis: ConsentBasis;
  InformationKind: InformationKind;
  ConsentReceiver: ConsentReceiver;
  ConsentGiver: ConsentGiver;
  ConsentForm: ConsentForm;
  AssignCoordinatingCaseworkerInput: AssignCoordinatingCaseworkerInput;
  CoordinationPayload: ResolverTypeWrapper<
    Omit<CoordinationPayload, 'coordination' | 'citizen'> & {
      coordination?: Maybe<ResolversTypes['Coordination']>;
      citizen?: Maybe<ResolversTypes['Citizen']>;
    }
  >;
  CoordinatingPeriod: ResolverTypeWrapper<CoordinatingPeriodRow>;
  TeamMember: ResolverTypeWrapper<
    Omit<TeamMember, 'caseworker'> & { caseworker: ResolversTypes['Caseworker'] }
  >;
  TeamRole: TeamRole;
  Centre: ResolverTypeWrapper<CentreReference>;
  Caseworker: ResolverTypeWrapper<CaseworkerReference>;
  RequestEmergencyAccessInput: RequestEmergencyAccessInput;
  ReviewEmergencyAccessInput: ReviewEmergencyAccessInput;
  EmergencyAccessPayload: ResolverTypeWrapper<
    Omit<EmergencyAccessPayload, 'emergencyAccess' | 'citizen'> & {
      emergencyAccess: ResolversTypes['EmergencyAccess'];
      citizen?: Maybe<ResolversTypes['Citizen']>;
    }
  >;
  EmergencyAccess: ResolverTypeWrapper<EmergencyAccessRow>;
  EmergencyFinding: EmergencyFinding;
  EmergencyAccessConnection: ResolverTypeWrapper<
    Omit<EmergencyAccessConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['EmergencyAccessEdge']>;
      nodes: ReadonlyArray<ResolversTypes['EmergencyAccess']>;
    }
  >;
  EmergencyAccessEdge: ResolverTypeWrapper<
    Omit<EmergencyAccessEdge, 'node'> & { node: ResolversTypes['EmergencyAccess'] }
  >;
  EnrolCitizenInput: EnrolCitizenInput;
  EnrolledTeamMemberInput: EnrolledTeamMemberInput;
  ExtendEnrolmentInput: ExtendEnrolmentInput;
  EndEnrolmentInput: EndEnrolmentInput;
  SetTeamMemberInput: SetTeamMemberInput;
  Enrolment: ResolverTypeWrapper<EnrolmentRow>;
  EventConnection: ResolverTypeWrapper<EventConnection>;
  EventEdge: ResolverTypeWrapper<EventEdge>;
  Event: ResolverTypeWrapper<Event>;
  EventKind: EventKind;
  Programme: ResolverTypeWrapper<ProgrammeFile>;
  ProgrammeFigures: ResolverTypeWrapper<Figures>;
  FigureCount: ResolverTypeWrapper<FigureCount>;
  FigureAmount: ResolverTypeWrapper<FigureAmount>;
  ProgrammeFlow: ResolverTypeWrapper<ProgrammeFlow>;
  TrackFlow: ResolverTypeWrapper<TrackFlow>;
  OutcomeFigure: ResolverTypeWrapper<OutcomeFigure>;
  ExpectedFigure: ResolverTypeWrapper<
    Omit<ExpectedFigure, 'centre'> & { centre?: Maybe<ResolversTypes['Centre']> }
  >;
  ProgressFigure: ResolverTypeWrapper<ProgressFigure>;
  ScaleFigure: ResolverTypeWrapper<ScaleFigure>;
  CaseloadFigure: ResolverTypeWrapper<
    Omit<CaseloadFigure, 'centre'> & { centre?: Maybe<ResolversTypes['Centre']> }
  >;
  ProgrammeSpend: ResolverTypeWrapper<
    Omit<ProgrammeSpend, 'measures' | 'laws' | 'centres' | 'performers' | 'answers'> & {
      measures: ReadonlyArray<ResolversTypes['MeasureSpend']>;
      laws: ReadonlyArray<ResolversTypes['LawSpend']>;
      centres: ReadonlyArray<ResolversTypes['CentreSpend']>;
      performers: ReadonlyArray<ResolversTypes['PerformerSpend']>;
      answers: ReadonlyArray<ResolversTypes['FiguresAnswer']>;
    }
  >;
  FiguresAnswer: ResolverTypeWrapper<
    Omit<FiguresAnswer, 'centre'> & { centre: ResolversTypes['Centre'] }
  >;
  MeasureSpend: ResolverTypeWrapper<
    Omit<MeasureSpend, 'centre' | 'legalBasis'> & {
      centre: ResolversTypes['Centre'];
      legalBasis: ResolversTypes['LegalBasis'];
    }
  >;
  LawSpend: ResolverTypeWrapper<Omit<LawSpend, 'law'> & { law: ResolversTypes['Law'] }>;
  CentreSpend: ResolverTypeWrapper<
    Omit<CentreSpend, 'centre'> & { centre: ResolversTypes['Centre'] }
  >;
  PerformerSpend: ResolverTypeWrapper<
    Omit<PerformerSpend, 'centre'> & { centre: ResolversTypes['Centre'] }
  >;
  FrameSpend: ResolverTypeWrapper<FrameSpend>;
  Me: ResolverTypeWrapper<SignedIn>;
  Finding: ResolverTypeWrapper<JudgedFinding>;
  FindingConnection: ResolverTypeWrapper<
    Omit<FindingConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['FindingEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Finding']>;
    }
  >;
  FindingEdge: ResolverTypeWrapper<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  FindingSubject: ResolverTypeWrapper<FindingSubject>;
  FindingSubjectKind: FindingSubjectKind;
  FindingSeverity: FindingSeverity;
  FindingOutcome: FindingOutcome;
  FindingRule: FindingRule;
  PersonalBudget: ResolverTypeWrapper<
    Omit<PersonalBudget, 'missing'> & { missing: ReadonlyArray<ResolversTypes['CentreAnswer']> }
  >;
  CostAndEffect: ResolverTypeWrapper<CostAndEffect>;
  MeasureEffect: ResolverTypeWrapper<MeasureEffect>;
  GoalStand: ResolverTypeWrapper<GoalStand>;
  SetGoalInput: SetGoalInput;
  ScoreGoalInput: ScoreGoalInput;
  LinkMeasureInput: LinkMeasureInput;
  Goal: ResolverTypeWrapper<MergedGoal>;
  MeasureLink: ResolverTypeWrapper<MergedLink>;
  ProgressScore: ResolverTypeWrapper<ScoreContent>;
  ScoredBy: ScoredBy;
  GrantingJudgement: ResolverTypeWrapper<
    Omit<GrantingJudgement, 'centre' | 'paidBy' | 'caseworkers' | 'reasons'> & {
      centre?: Maybe<ResolversTypes['Centre']>;
      paidBy?: Maybe<ResolversTypes['Centre']>;
      caseworkers?: Maybe<ReadonlyArray<ResolversTypes['Caseworker']>>;
      reasons: ReadonlyArray<ResolversTypes['GrantingReason']>;
    }
  >;
  GrantingGround: GrantingGround;
  GrantingReason: ResolverTypeWrapper<
    Omit<GrantingReason, 'centre'> & { centre: ResolversTypes['Centre'] }
  >;
  RequestHandoverInput: RequestHandoverInput;
  AcceptHandoverInput: AcceptHandoverInput;
  WithdrawHandoverInput: WithdrawHandoverInput;
  HandoverPayload: ResolverTypeWrapper<
    Omit<HandoverPayload, 'handover' | 'coordination' | 'citizen'> & {
      handover: ResolversTypes['Handover'];
      coordination?: Maybe<ResolversTypes['Coordination']>;
      citizen?: Maybe<ResolversTypes['Citizen']>;
    }
  >;
  Handover: ResolverTypeWrapper<HandoverRow>;
  RecordIntakeInput: RecordIntakeInput;
  IntakeAnswerInput: IntakeAnswerInput;
  IntakePayload: ResolverTypeWrapper<
    Omit<IntakePayload, 'intake' | 'citizen'> & {
      intake?: Maybe<ResolversTypes['Intake']>;
      citizen?: Maybe<ResolversTypes['Citizen']>;
    }
  >;
  Intake: ResolverTypeWrapper<IntakeRow>;
  IntakeAnswer: ResolverTypeWrapper<IntakeAnswer>;
  Law: ResolverTypeWrapper<LawReference>;
  Paragraph: ResolverTypeWrapper<Paragraph>;
  CaseloadFilter: CaseloadFilter;
  CaseloadOrder: CaseloadOrder;
  Role: Role;
  ActiveMeasures: ResolverTypeWrapper<
    Omit<ActiveMeasures, 'measures' | 'answers'> & {
      measures: ReadonlyArray<ResolversTypes['Measure']>;
      answers: ReadonlyArray<ResolversTypes['CentreAnswer']>;
    }
  >;
  MeasureConnection: ResolverTypeWrapper<
    Omit<MeasureConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['MeasureEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Measure']>;
    }
  >;
  MeasureEdge: ResolverTypeWrapper<Omit<MeasureEdge, 'node'> & { node: ResolversTypes['Measure'] }>;
  PlanMeetingInput: PlanMeetingInput;
  MeetingGuestInput: MeetingGuestInput;
  RecordMeetingInput: RecordMeetingInput;
  CaseworkerPresenceInput: CaseworkerPresenceInput;
  GuestPresenceInput: GuestPresenceInput;
  MeetingDecisionInput: MeetingDecisionInput;
  MeetingPayload: ResolverTypeWrapper<
    Omit<MeetingPayload, 'meeting' | 'coordination' | 'citizen'> & {
      meeting?: Maybe<ResolversTypes['Meeting']>;
      coordination?: Maybe<ResolversTypes['Coordination']>;
      citizen?: Maybe<ResolversTypes['Citizen']>;
    }
  >;
  Meeting: ResolverTypeWrapper<MeetingRow>;
  MeetingAttendance: ResolverTypeWrapper<AttendanceRow>;
  MeetingParticipant: MeetingParticipant;
  MeetingPresence: MeetingPresence;
  MeetingDecision: ResolverTypeWrapper<DecisionRow>;
  DecisionOutcome: DecisionOutcome;
  MeetingKind: MeetingKind;
  MeetingState: MeetingState;
  MeetingPlace: MeetingPlace;
  MeetingToCallConnection: ResolverTypeWrapper<
    Omit<MeetingToCallConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['MeetingToCallEdge']>;
      nodes: ReadonlyArray<ResolversTypes['MeetingToCall']>;
    }
  >;
  MeetingToCallEdge: ResolverTypeWrapper<
    Omit<MeetingToCallEdge, 'node'> & { node: ResolversTypes['MeetingToCall'] }
  >;
  MeetingToCall: ResolverTypeWrapper<
    Omit<MeetingToCall, 'citizen'> & { citizen?: Maybe<ResolversTypes['Citizen']> }
  >;
  ImportPlanInput: ImportPlanInput;
  PlanFormat: PlanFormat;
  ImportPlanPayload: ResolverTypeWrapper<
    Omit<ImportPlanPayload, 'changes' | 'planVersion' | 'citizen'> & {
      changes?: Maybe<ReadonlyArray<ResolversTypes['PlanChange']>>;
      planVersion?: Maybe<ResolversTypes['PlanVersion']>;
      citizen?: Maybe<ResolversTypes['Citizen']>;
    }
  >;
  Plan: ResolverTypeWrapper<MergedPlan>;
  PlanVersionConnection: ResolverTypeWrapper<
    Omit<PlanVersionConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['PlanVersionEdge']>;
      nodes: ReadonlyArray<ResolversTypes['PlanVersion']>;
    }
  >;
  PlanVersionEdge: ResolverTypeWrapper<
    Omit<PlanVersionEdge, 'node'> & { node: ResolversTypes['PlanVersion'] }
  >;
  PlanVersion: ResolverTypeWrapper<SeenVersion>;
  PlanEdit: PlanEdit;
  PlanVersionGoal: ResolverTypeWrapper<SeenGoal>;
  PlanVersionLink: ResolverTypeWrapper<LinkContent>;
  PlanVersionReplacedPlan: ResolverTypeWrapper<ReplacedContent>;
  PlanVersionEndedReplacement: ResolverTypeWrapper<EndedReplacement>;
  PlanChange: ResolverTypeWrapper<PlanChange>;
  PlanChangeKind: PlanChangeKind;
  PlanChangeOf: PlanChangeOf;
  AdoptPlanInput: AdoptPlanInput;
  ReplacedPlanInput: ReplacedPlanInput;
  EndedReplacementInput: EndedReplacementInput;
  PlanPayload: ResolverTypeWrapper<
    Omit<PlanPayload, 'planVersion' | 'citizen'> & {
      planVersion?: Maybe<ResolversTypes['PlanVersion']>;
      citizen?: Maybe<ResolversTypes['Citizen']>;
    }
  >;
  PlanSource: PlanSource;
  ReplacedPlan: ResolverTypeWrapper<MergedReplacedPlan>;
  ContentElement: ResolverTypeWrapper<ContentElement>;
  ProgrammeOutcome: ResolverTypeWrapper<OutcomeFile>;
  ProgrammeCode: ResolverTypeWrapper<ProgrammeCode>;
  ProgrammeCentre: ResolverTypeWrapper<ProgrammeCentre>;
  Cohort: ResolverTypeWrapper<Cohort>;
  TargetGroupRules: ResolverTypeWrapper<TargetGroupRules>;
  TargetGroupRule: ResolverTypeWrapper<TargetGroupRule>;
  ProgrammeTrack: ResolverTypeWrapper<Track>;
  TrackSubject: TrackSubject;
  PairRule: ResolverTypeWrapper<PairRule>;
  VisitationPath: ResolverTypeWrapper<VisitationPath>;
  ProgrammeRole: ResolverTypeWrapper<ProgrammeRole>;
  ProgrammeTeam: ResolverTypeWrapper<TeamOfProgramme>;
  TeamSize: ResolverTypeWrapper<TeamSize>;
  MeetingRule: ResolverTypeWrapper<MeetingRule>;
  WorkingDays: ResolverTypeWrapper<WorkingDays>;
  MeasureSelector: ResolverTypeWrapper<MeasureSelectorFile>;
  DecisionCompetence: ResolverTypeWrapper<
    Omit<DecisionCompetence, 'measure'> & { measure: ResolversTypes['MeasureSelector'] }
  >;
  ProgrammeLimit: ResolverTypeWrapper<Limit>;
  FollowUpRule: ResolverTypeWrapper<
    Omit<FollowUpRule, 'measure'> & { measure?: Maybe<ResolversTypes['MeasureSelector']> }
  >;
  WishRule: ResolverTypeWrapper<
    Omit<WishRule, 'measure'> & { measure?: Maybe<ResolversTypes['MeasureSelector']> }
  >;
  GrantRule: ResolverTypeWrapper<
    Omit<GrantRule, 'measure'> & { measure: ResolversTypes['MeasureSelector'] }
  >;
  CaseloadNorm: ResolverTypeWrapper<ProgrammeNorm>;
  ActualCaseload: ResolverTypeWrapper<ActualCaseload>;
  CountedCitizens: ResolverTypeWrapper<CountedCitizens>;
  Scale: ResolverTypeWrapper<ScaleFile>;
  Threshold: ResolverTypeWrapper<Threshold>;
  BudgetRule: ResolverTypeWrapper<BudgetRule>;
  BudgetFrame: ResolverTypeWrapper<BudgetFrame>;
  FrameRevision: ResolverTypeWrapper<FrameRevision>;
  OwnershipRule: ResolverTypeWrapper<
    Omit<OwnershipRule, 'measure'> & { measure: ResolversTypes['MeasureSelector'] }
  >;
  Offer: ResolverTypeWrapper<
    Omit<Offer, 'measure'> & { measure?: Maybe<ResolversTypes['MeasureSelector']> }
  >;
  SignalSource: ResolverTypeWrapper<SignalSource>;
  ScreeningForm: ResolverTypeWrapper<ScreeningForm>;
  ScreeningQuestion: ResolverTypeWrapper<ScreeningQuestion>;
  IntakeForm: ResolverTypeWrapper<IntakeForm>;
  ReferralRule: ResolverTypeWrapper<ReferralRule>;
  Cadence: ResolverTypeWrapper<Cadence>;
  HandoverRule: ResolverTypeWrapper<HandoverRule>;
  FigureRule: ResolverTypeWrapper<FigureRule>;
  ExpectedCount: ResolverTypeWrapper<ExpectedCount>;
  PlanRule: ResolverTypeWrapper<
    Omit<PlanRule, 'replaces'> & { replaces: ReadonlyArray<ResolversTypes['MeasureSelector']> }
  >;
  DocumentingRule: ResolverTypeWrapper<DocumentingRule>;
  TargetGroupJudgement: ResolverTypeWrapper<
    Omit<TargetGroupJudgement, 'track'> & { track?: Maybe<ResolversTypes['ProgrammeTrack']> }
  >;
  TargetGroupAnswer: TargetGroupAnswer;
  TargetGroupReason: ResolverTypeWrapper<TargetGroupReason>;
  TargetGroupEffect: TargetGroupEffect;
  MissingFact: MissingFact;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  RecordSignalInput: RecordSignalInput;
  ReferralStatusInput: ReferralStatusInput;
  SignalPayload: ResolverTypeWrapper<RecordedSignal>;
  Signal: ResolverTypeWrapper<SignalRow>;
  ReferralStatus: ResolverTypeWrapper<ReferralStatus>;
  RecordSocialEventInput: RecordSocialEventInput;
  SocialEventPayload: ResolverTypeWrapper<
    Omit<SocialEventPayload, 'socialEvent' | 'citizen'> & {
      socialEvent?: Maybe<ResolversTypes['SocialEvent']>;
      citizen?: Maybe<ResolversTypes['Citizen']>;
    }
  >;
  SocialEvent: ResolverTypeWrapper<SocialEventRow>;
  TeamRoster: ResolverTypeWrapper<
    Omit<TeamRoster, 'members' | 'missingCentres'> & {
      members: ReadonlyArray<ResolversTypes['RosterMember']>;
      missingCentres: ReadonlyArray<ResolversTypes['Centre']>;
    }
  >;
  RosterMember: ResolverTypeWrapper<
    Omit<RosterMember, 'caseworker' | 'centre'> & {
      caseworker: ResolversTypes['Caseworker'];
      centre: ResolversTypes['Centre'];
    }
  >;
  RecordScreeningInput: RecordScreeningInput;
  ScreeningAnswerInput: ScreeningAnswerInput;
  ScreeningOutcome: ScreeningOutcome;
  ScreeningPayload: ResolverTypeWrapper<
    Omit<ScreeningPayload, 'screening' | 'citizen'> & {
      screening: ResolversTypes['Screening'];
      citizen?: Maybe<ResolversTypes['Citizen']>;
    }
  >;
  Screening: ResolverTypeWrapper<ScreeningRow>;
  ScreeningAnswer: ResolverTypeWrapper<ScreeningAnswer>;
  DecideVisitationInput: DecideVisitationInput;
  VisitationOutcome: VisitationOutcome;
  VisitationPayload: ResolverTypeWrapper<
    Omit<VisitationPayload, 'decision' | 'citizen'> & {
      decision: ResolversTypes['VisitationDecision'];
      citizen?: Maybe<ResolversTypes['Citizen']>;
    }
  >;
  VisitationDecision: ResolverTypeWrapper<VisitationRow>;
  WithoutDecision: ResolverTypeWrapper<WithoutDecision>;
  CitizenWithoutDecision: ResolverTypeWrapper<CitizenWithoutDecision>;
  WithoutResponsible: ResolverTypeWrapper<
    Omit<WithoutResponsible, 'nodes'> & {
      nodes: ReadonlyArray<ResolversTypes['CitizenWithoutResponsible']>;
    }
  >;
  CitizenWithoutResponsible: ResolverTypeWrapper<
    Omit<CitizenWithoutResponsible, 'lastCoordinatedBy' | 'mayAppoint'> & {
      lastCoordinatedBy?: Maybe<ResolversTypes['Caseworker']>;
      mayAppoint: ReadonlyArray<ResolversTypes['Caseworker']>;
    }
  >;
  WithoutResponsibleReason: WithoutResponsibleReason;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Measure: ResolversInterfaceTypes<ResolversParentTypes>['Measure'];
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Float: Scalars['Float']['output'];
  Int: Scalars['Int']['output'];
  LegalBasis: Omit<LegalBasis, 'law'> & { law: ResolversParentTypes['Law'] };
  Case: Omit<Case, 'law' | 'caseworker'> & {
    law: ResolversParentTypes['Law'];
    caseworker?: Maybe<ResolversParentTypes['Caseworker']>;
  };
  CentrePlan: Omit<CentrePlan, 'centre' | 'legalBasis'> & {
    centre: ResolversParentTypes['Centre'];
    legalBasis: ResolversParentTypes['LegalBasis'];
  };
  CentreGoal: CentreGoal;
  Boolean: Scalars['Boolean']['output'];
  SpendRow: SpendRow;
  Query: Record<PropertyKey, never>;
  AccessLogConnection: Omit<AccessLogConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['AccessLogEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['AccessLogEntry']>;
  };
  AccessLogEdge: Omit<AccessLogEdge, 'node'> & { node: ResolversParentTypes['AccessLogEntry'] };
  AccessLogEntry: Omit<AccessLogEntry, 'caseworker'> & {
    caseworker?: Maybe<ResolversParentTypes['Caseworker']>;
  };
  AccessAlarmConnection: Omit<AccessAlarmConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['AccessAlarmEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['AccessAlarm']>;
  };
  AccessAlarmEdge: Omit<AccessAlarmEdge, 'node'> & { node: ResolversParentTypes['AccessAlarm'] };
  AccessAlarm: Omit<AccessAlarm, 'caseworker'> & {
    caseworker?: Maybe<ResolversParentTypes['Caseworker']>;
  };
  AccessExplanation: Omit<AccessExplanation, 'centres'> & {
    centres: ReadonlyArray<ResolversParentTypes['CentreAccess']>;
  };
  AppliedRule: AppliedRule;
  CentreAccess: Omit<CentreAccess, 'centre'> & { centre: ResolversParentTypes['Centre'] };
  Mutation: Record<PropertyKey, never>;
  MakeAgreementInput: MakeAgreementInput;
  ResponsibleInput: ResponsibleInput;
  SettleAgreementInput: SettleAgreementInput;
  Agreement: AgreementContent;
  RecordAssessmentInput: RecordAssessmentInput;
  AssessmentAnswerInput: AssessmentAnswerInput;
  AssessmentPayload: Omit<AssessmentPayload, 'series' | 'citizen'> & {
    series?: Maybe<ResolversParentTypes['AssessmentSeries']>;
    citizen?: Maybe<ResolversParentTypes['Citizen']>;
  };
  Coordination: CoordinationRow;
  AssessmentSeries: Omit<AssessmentSeries, 'assessments'> & {
    assessments: ReadonlyArray<ResolversParentTypes['Assessment']>;
  };
  Assessment: AssessmentRow;
  AssessmentAnswer: AssessmentAnswer;
  Progression: Progression;
  JobcenterFile: Omit<JobcenterFile, 'cases' | 'measures' | 'plans'> & {
    cases?: Maybe<ReadonlyArray<ResolversParentTypes['Case']>>;
    measures?: Maybe<ReadonlyArray<ResolversParentTypes['EmploymentMeasure']>>;
    plans?: Maybe<ReadonlyArray<ResolversParentTypes['CentrePlan']>>;
  };
  TargetGroup: TargetGroup;
  EmploymentMeasure: MergedMeasure;
  SocialFile: Omit<SocialFile, 'cases' | 'measures' | 'plans'> & {
    cases?: Maybe<ReadonlyArray<ResolversParentTypes['Case']>>;
    measures?: Maybe<ReadonlyArray<ResolversParentTypes['SocialMeasure']>>;
    plans?: Maybe<ReadonlyArray<ResolversParentTypes['CentrePlan']>>;
  };
  SocialMeasure: MergedMeasure;
  ChildrenFile: Omit<ChildrenFile, 'cases' | 'measures' | 'plans'> & {
    cases?: Maybe<ReadonlyArray<ResolversParentTypes['Case']>>;
    measures?: Maybe<ReadonlyArray<ResolversParentTypes['ChildMeasure']>>;
    plans?: Maybe<ReadonlyArray<ResolversParentTypes['CentrePlan']>>;
  };
  ChildMeasure: MergedMeasure;
  Citizen: OpenCitizen;
  CPR: Scalars['CPR']['output'];
  CentreAnswer: Omit<CentreAnswer, 'centre'> & { centre: ResolversParentTypes['Centre'] };
  CitizenConnection: Omit<CitizenConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['CitizenEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Citizen']>;
  };
  CitizenEdge: Omit<CitizenEdge, 'node'> & { node: ResolversParentTypes['Citizen'] };
  GiveConsentInput: GiveConsentInput;
  WithdrawConsentInput: WithdrawConsentInput;
  ConsentPayload: Omit<ConsentPayload, 'consent' | 'citizen'> & {
    consent: ResolversParentTypes['Consent'];
    citizen?: Maybe<ResolversParentTypes['Citizen']>;
  };
  Consent: ConsentRow;
  AssignCoordinatingCaseworkerInput: AssignCoordinatingCaseworkerInput;
  CoordinationPayload: Omit<CoordinationPayload, 'coordination' | 'citizen'> & {
    coordination?: Maybe<ResolversParentTypes['Coordination']>;
    citizen?: Maybe<ResolversParentTypes['Citizen']>;
  };
  CoordinatingPeriod: CoordinatingPeriodRow;
  TeamMember: Omit<TeamMember, 'caseworker'> & { caseworker: ResolversParentTypes['Caseworker'] };
  Centre: CentreReference;
  Caseworker: CaseworkerReference;
  RequestEmergencyAccessInput: RequestEmergencyAccessInput;
  ReviewEmergencyAccessInput: ReviewEmergencyAccessInput;
  EmergencyAccessPayload: Omit<EmergencyAccessPayload, 'emergencyAccess' | 'citizen'> & {
    emergencyAccess: ResolversParentTypes['EmergencyAccess'];
    citizen?: Maybe<ResolversParentTypes['Citizen']>;
  };
  EmergencyAccess: EmergencyAccessRow;
  EmergencyAccessConnection: Omit<EmergencyAccessConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['EmergencyAccessEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['EmergencyAccess']>;
  };
  EmergencyAccessEdge: Omit<EmergencyAccessEdge, 'node'> & {
    node: ResolversParentTypes['EmergencyAccess'];
  };
  EnrolCitizenInput: EnrolCitizenInput;
  EnrolledTeamMemberInput: EnrolledTeamMemberInput;
  ExtendEnrolmentInput: ExtendEnrolmentInput;
  EndEnrolmentInput: EndEnrolmentInput;
  SetTeamMemberInput: SetTeamMemberInput;
  Enrolment: EnrolmentRow;
  EventConnection: EventConnection;
  EventEdge: EventEdge;
  Event: Event;
  Programme: ProgrammeFile;
  ProgrammeFigures: Figures;
  FigureCount: FigureCount;
  FigureAmount: FigureAmount;
  ProgrammeFlow: ProgrammeFlow;
  TrackFlow: TrackFlow;
  OutcomeFigure: OutcomeFigure;
  ExpectedFigure: Omit<ExpectedFigure, 'centre'> & {
    centre?: Maybe<ResolversParentTypes['Centre']>;
  };
  ProgressFigure: ProgressFigure;
  ScaleFigure: ScaleFigure;
  CaseloadFigure: Omit<CaseloadFigure, 'centre'> & {
    centre?: Maybe<ResolversParentTypes['Centre']>;
  };
  ProgrammeSpend: Omit<
    ProgrammeSpend,
    'measures' | 'laws' | 'centres' | 'performers' | 'answers'
  > & {
    measures: ReadonlyArray<ResolversParentTypes['MeasureSpend']>;
    laws: ReadonlyArray<ResolversParentTypes['LawSpend']>;
    centres: ReadonlyArray<ResolversParentTypes['CentreSpend']>;
    performers: ReadonlyArray<ResolversParentTypes['PerformerSpend']>;
    answers: ReadonlyArray<ResolversParentTypes['FiguresAnswer']>;
  };
  FiguresAnswer: Omit<FiguresAnswer, 'centre'> & { centre: ResolversParentTypes['Centre'] };
  MeasureSpend: Omit<MeasureSpend, 'centre' | 'legalBasis'> & {
    centre: ResolversParentTypes['Centre'];
    legalBasis: ResolversParentTypes['LegalBasis'];
  };
  LawSpend: Omit<LawSpend, 'law'> & { law: ResolversParentTypes['Law'] };
  CentreSpend: Omit<CentreSpend, 'centre'> & { centre: ResolversParentTypes['Centre'] };
  PerformerSpend: Omit<PerformerSpend, 'centre'> & { centre: ResolversParentTypes['Centre'] };
  FrameSpend: FrameSpend;
  Me: SignedIn;
  Finding: JudgedFinding;
  FindingConnection: Omit<FindingConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['FindingEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Finding']>;
  };
  FindingEdge: Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  FindingSubject: FindingSubject;
  PersonalBudget: Omit<PersonalBudget, 'missing'> & {
    missing: ReadonlyArray<ResolversParentTypes['CentreAnswer']>;
  };
  CostAndEffect: CostAndEffect;
  MeasureEffect: MeasureEffect;
  GoalStand: GoalStand;
  SetGoalInput: SetGoalInput;
  ScoreGoalInput: ScoreGoalInput;
  LinkMeasureInput: LinkMeasureInput;
  Goal: MergedGoal;
  MeasureLink: MergedLink;
  ProgressScore: ScoreContent;
  GrantingJudgement: Omit<GrantingJudgement, 'centre' | 'paidBy' | 'caseworkers' | 'reasons'> & {
    centre?: Maybe<ResolversParentTypes['Centre']>;
    paidBy?: Maybe<ResolversParentTypes['Centre']>;
    caseworkers?: Maybe<ReadonlyArray<ResolversParentTypes['Caseworker']>>;
    reasons: ReadonlyArray<ResolversParentTypes['GrantingReason']>;
  };
  GrantingReason: Omit<GrantingReason, 'centre'> & { centre: ResolversParentTypes['Centre'] };
  RequestHandoverInput: RequestHandoverInput;
  AcceptHandoverInput: AcceptHandoverInput;
  WithdrawHandoverInput: WithdrawHandoverInput;
  HandoverPayload: Omit<HandoverPayload, 'handover' | 'coordination' | 'citizen'> & {
    handover: ResolversParentTypes['Handover'];
    coordination?: Maybe<ResolversParentTypes['Coordination']>;
    citizen?: Maybe<ResolversParentTypes['Citizen']>;
  };
  Handover: HandoverRow;
  RecordIntakeInput: RecordIntakeInput;
  IntakeAnswerInput: IntakeAnswerInput;
  IntakePayload: Omit<IntakePayload, 'intake' | 'citizen'> & {
    intake?: Maybe<ResolversParentTypes['Intake']>;
    citizen?: Maybe<ResolversParentTypes['Citizen']>;
  };
  Intake: IntakeRow;
  IntakeAnswer: IntakeAnswer;
  Law: LawReference;
  Paragraph: Paragraph;
  CaseloadFilter: CaseloadFilter;
  ActiveMeasures: Omit<ActiveMeasures, 'measures' | 'answers'> & {
    measures: ReadonlyArray<ResolversParentTypes['Measure']>;
    answers: ReadonlyArray<ResolversParentTypes['CentreAnswer']>;
  };
  MeasureConnection: Omit<MeasureConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['MeasureEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Measure']>;
  };
  MeasureEdge: Omit<MeasureEdge, 'node'> & { node: ResolversParentTypes['Measure'] };
  PlanMeetingInput: PlanMeetingInput;
  MeetingGuestInput: MeetingGuestInput;
  RecordMeetingInput: RecordMeetingInput;
  CaseworkerPresenceInput: CaseworkerPresenceInput;
  GuestPresenceInput: GuestPresenceInput;
  MeetingDecisionInput: MeetingDecisionInput;
  MeetingPayload: Omit<MeetingPayload, 'meeting' | 'coordination' | 'citizen'> & {
    meeting?: Maybe<ResolversParentTypes['Meeting']>;
    coordination?: Maybe<ResolversParentTypes['Coordination']>;
    citizen?: Maybe<ResolversParentTypes['Citizen']>;
  };
  Meeting: MeetingRow;
  MeetingAttendance: AttendanceRow;
  MeetingDecision: DecisionRow;
  MeetingToCallConnection: Omit<MeetingToCallConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['MeetingToCallEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['MeetingToCall']>;
  };
  MeetingToCallEdge: Omit<MeetingToCallEdge, 'node'> & {
    node: ResolversParentTypes['MeetingToCall'];
  };
  MeetingToCall: Omit<MeetingToCall, 'citizen'> & {
    citizen?: Maybe<ResolversParentTypes['Citizen']>;
  };
  ImportPlanInput: ImportPlanInput;
  ImportPlanPayload: Omit<ImportPlanPayload, 'changes' | 'planVersion' | 'citizen'> & {
    changes?: Maybe<ReadonlyArray<ResolversParentTypes['PlanChange']>>;
    planVersion?: Maybe<ResolversParentTypes['PlanVersion']>;
    citizen?: Maybe<ResolversParentTypes['Citizen']>;
  };
  Plan: MergedPlan;
  PlanVersionConnection: Omit<PlanVersionConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['PlanVersionEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['PlanVersion']>;
  };
  PlanVersionEdge: Omit<PlanVersionEdge, 'node'> & { node: ResolversParentTypes['PlanVersion'] };
  PlanVersion: SeenVersion;
  PlanVersionGoal: SeenGoal;
  PlanVersionLink: LinkContent;
  PlanVersionReplacedPlan: ReplacedContent;
  PlanVersionEndedReplacement: EndedReplacement;
  PlanChange: PlanChange;
  AdoptPlanInput: AdoptPlanInput;
  ReplacedPlanInput: ReplacedPlanInput;
  EndedReplacementInput: EndedReplacementInput;
  PlanPayload: Omit<PlanPayload, 'planVersion' | 'citizen'> & {
    planVersion?: Maybe<ResolversParentTypes['PlanVersion']>;
    citizen?: Maybe<ResolversParentTypes['Citizen']>;
  };
  ReplacedPlan: MergedReplacedPlan;
  ContentElement: ContentElement;
  ProgrammeOutcome: OutcomeFile;
  ProgrammeCode: ProgrammeCode;
  ProgrammeCentre: ProgrammeCentre;
  Cohort: Cohort;
  TargetGroupRules: TargetGroupRules;
  TargetGroupRule: TargetGroupRule;
  ProgrammeTrack: Track;
  PairRule: PairRule;
  VisitationPath: VisitationPath;
  ProgrammeRole: ProgrammeRole;
  ProgrammeTeam: TeamOfProgramme;
  TeamSize: TeamSize;
  MeetingRule: MeetingRule;
  WorkingDays: WorkingDays;
  MeasureSelector: MeasureSelectorFile;
  DecisionCompetence: Omit<DecisionCompetence, 'measure'> & {
    measure: ResolversParentTypes['MeasureSelector'];
  };
  ProgrammeLimit: Limit;
  FollowUpRule: Omit<FollowUpRule, 'measure'> & {
    measure?: Maybe<ResolversParentTypes['MeasureSelector']>;
  };
  WishRule: Omit<WishRule, 'measure'> & {
    measure?: Maybe<ResolversParentTypes['MeasureSelector']>;
  };
  GrantRule: Omit<GrantRule, 'measure'> & { measure: ResolversParentTypes['MeasureSelector'] };
  CaseloadNorm: ProgrammeNorm;
  ActualCaseload: ActualCaseload;
  CountedCitizens: CountedCitizens;
  Scale: ScaleFile;
  Threshold: Threshold;
  BudgetRule: BudgetRule;
  BudgetFrame: BudgetFrame;
  FrameRevision: FrameRevision;
  OwnershipRule: Omit<OwnershipRule, 'measure'> & {
    measure: ResolversParentTypes['MeasureSelector'];
  };
  Offer: Omit<Offer, 'measure'> & { measure?: Maybe<ResolversParentTypes['MeasureSelector']> };
  SignalSource: SignalSource;
  ScreeningForm: ScreeningForm;
  ScreeningQuestion: ScreeningQuestion;
  IntakeForm: IntakeForm;
  ReferralRule: ReferralRule;
  Cadence: Cadence;
  HandoverRule: HandoverRule;
  FigureRule: FigureRule;
  ExpectedCount: ExpectedCount;
  PlanRule: Omit<PlanRule, 'replaces'> & {
    replaces: ReadonlyArray<ResolversParentTypes['MeasureSelector']>;
  };
  DocumentingRule: DocumentingRule;
  TargetGroupJudgement: Omit<TargetGroupJudgement, 'track'> & {
    track?: Maybe<ResolversParentTypes['ProgrammeTrack']>;
  };
  TargetGroupReason: TargetGroupReason;
  PageInfo: PageInfo;
  RecordSignalInput: RecordSignalInput;
  ReferralStatusInput: ReferralStatusInput;
  SignalPayload: RecordedSignal;
  Signal: SignalRow;
  ReferralStatus: ReferralStatus;
  RecordSocialEventInput: RecordSocialEventInput;
  SocialEventPayload: Omit<SocialEventPayload, 'socialEvent' | 'citizen'> & {
    socialEvent?: Maybe<ResolversParentTypes['SocialEvent']>;
    citizen?: Maybe<ResolversParentTypes['Citizen']>;
  };
  SocialEvent: SocialEventRow;
  TeamRoster: Omit<TeamRoster, 'members' | 'missingCentres'> & {
    members: ReadonlyArray<ResolversParentTypes['RosterMember']>;
    missingCentres: ReadonlyArray<ResolversParentTypes['Centre']>;
  };
  RosterMember: Omit<RosterMember, 'caseworker' | 'centre'> & {
    caseworker: ResolversParentTypes['Caseworker'];
    centre: ResolversParentTypes['Centre'];
  };
  RecordScreeningInput: RecordScreeningInput;
  ScreeningAnswerInput: ScreeningAnswerInput;
  ScreeningPayload: Omit<ScreeningPayload, 'screening' | 'citizen'> & {
    screening: ResolversParentTypes['Screening'];
    citizen?: Maybe<ResolversParentTypes['Citizen']>;
  };
  Screening: ScreeningRow;
  ScreeningAnswer: ScreeningAnswer;
  DecideVisitationInput: DecideVisitationInput;
  VisitationPayload: Omit<VisitationPayload, 'decision' | 'citizen'> & {
    decision: ResolversParentTypes['VisitationDecision'];
    citizen?: Maybe<ResolversParentTypes['Citizen']>;
  };
  VisitationDecision: VisitationRow;
  WithoutDecision: WithoutDecision;
  CitizenWithoutDecision: CitizenWithoutDecision;
  WithoutResponsible: Omit<WithoutResponsible, 'nodes'> & {
    nodes: ReadonlyArray<ResolversParentTypes['CitizenWithoutResponsible']>;
  };
  CitizenWithoutResponsible: Omit<CitizenWithoutResponsible, 'lastCoordinatedBy' | 'mayAppoint'> & {
    lastCoordinatedBy?: Maybe<ResolversParentTypes['Caseworker']>;
    mayAppoint: ReadonlyArray<ResolversParentTypes['Caseworker']>;
  };
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes['DateTime'],
  any
> {
  name: 'DateTime';
}

export type MeasureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure'],
> = {
  __resolveType: TypeResolveFn<
    'EmploymentMeasure' | 'SocialMeasure' | 'ChildMeasure',
    ParentType,
    ContextType
  >;
};

export type LegalBasisResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LegalBasis'] = ResolversParentTypes['LegalBasis'],
> = {
  law?: Resolver<ResolversTypes['Law'], ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  law?: Resolver<ResolversTypes['Law'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  caseworker?: Resolver<Maybe<ResolversTypes['Caseworker']>, ParentType, ContextType>;
};

export type CentrePlanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CentrePlan'] = ResolversParentTypes['CentrePlan'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['LegalBasis'], ParentType, ContextType>;
  adoptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['CentreGoal']>, ParentType, ContextType>;
};

export type CentreGoalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CentreGoal'] = ResolversParentTypes['CentreGoal'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCitizensWording?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  measureId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  setOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SpendRowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SpendRow'] = ResolversParentTypes['SpendRow'],
> = {
  of?: Resolver<ResolversTypes['SpendRowOf'], ParentType, ContextType>;
  lawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  performer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citizens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  begun?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pricedCitizens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spentOre?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  isPriced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  runningCitizens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monthlyCostOre?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  accessAlarms?: Resolver<
    ResolversTypes['AccessAlarmConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryAccessAlarmsArgs, 'first'>
  >;
  citizen?: Resolver<
    Maybe<ResolversTypes['Citizen']>,
    ParentType,
    ContextType,
    RequireFields<QueryCitizenArgs, 'id'>
  >;
  citizenByCpr?: Resolver<
    Maybe<ResolversTypes['Citizen']>,
    ParentType,
    ContextType,
    RequireFields<QueryCitizenByCprArgs, 'cpr'>
  >;
  emergencyAccesses?: Resolver<
    ResolversTypes['EmergencyAccessConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryEmergencyAccessesArgs, 'first'>
  >;
  events?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryEventsArgs, 'first'>
  >;
  laws?: Resolver<
    ReadonlyArray<ResolversTypes['Law']>,
    ParentType,
    ContextType,
    Partial<QueryLawsArgs>
  >;
  me?: Resolver<ResolversTypes['Me'], ParentType, ContextType>;
  programmes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  programme?: Resolver<
    Maybe<ResolversTypes['Programme']>,
    ParentType,
    ContextType,
    RequireFields<QueryProgrammeArgs, 'code'>
  >;
};

export type AccessLogConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccessLogConnection'] =
    ResolversParentTypes['AccessLogConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessLogEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccessLogEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AccessLogEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccessLogEdge'] = ResolversParentTypes['AccessLogEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessLogEntry'], ParentType, ContextType>;
};

export type AccessLogEntryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccessLogEntry'] =
    ResolversParentTypes['AccessLogEntry'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  caseworker?: Resolver<Maybe<ResolversTypes['Caseworker']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operationHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccessAlarmConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccessAlarmConnection'] =
    ResolversParentTypes['AccessAlarmConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessAlarmEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccessAlarm']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AccessAlarmEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccessAlarmEdge'] =
    ResolversParentTypes['AccessAlarmEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessAlarm'], ParentType, ContextType>;
};

export type AccessAlarmResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccessAlarm'] = ResolversParentTypes['AccessAlarm'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caseworker?: Resolver<Maybe<ResolversTypes['Caseworker']>, ParentType, ContextType>;
  citizenId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AccessExplanationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccessExplanation'] =
    ResolversParentTypes['AccessExplanation'],
> = {
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['AppliedRule']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['CitizenPart']>, ParentType, ContextType>;
  centres?: Resolver<ReadonlyArray<ResolversTypes['CentreAccess']>, ParentType, ContextType>;
  masked?: Resolver<ReadonlyArray<ResolversTypes['MaskedField']>, ParentType, ContextType>;
};

export type AppliedRuleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AppliedRule'] = ResolversParentTypes['AppliedRule'],
> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CentreAccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CentreAccess'] = ResolversParentTypes['CentreAccess'],
> = {
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AccessOutcome'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['InformationKind']>, ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  makeAgreement?: Resolver<
    ResolversTypes['PlanPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationMakeAgreementArgs, 'input'>
  >;
  settleAgreement?: Resolver<
    ResolversTypes['PlanPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSettleAgreementArgs, 'input'>
  >;
  recordAssessment?: Resolver<
    ResolversTypes['AssessmentPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordAssessmentArgs, 'input'>
  >;
  giveConsent?: Resolver<
    ResolversTypes['ConsentPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationGiveConsentArgs, 'input'>
  >;
  withdrawConsent?: Resolver<
    ResolversTypes['ConsentPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawConsentArgs, 'input'>
  >;
  assignCoordinatingCaseworker?: Resolver<
    ResolversTypes['CoordinationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAssignCoordinatingCaseworkerArgs, 'input'>
  >;
  requestEmergencyAccess?: Resolver<
    ResolversTypes['EmergencyAccessPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRequestEmergencyAccessArgs, 'input'>
  >;
  reviewEmergencyAccess?: Resolver<
    ResolversTypes['EmergencyAccessPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReviewEmergencyAccessArgs, 'input'>
  >;
  enrolCitizen?: Resolver<
    ResolversTypes['CoordinationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationEnrolCitizenArgs, 'input'>
  >;
  extendEnrolment?: Resolver<
    ResolversTypes['CoordinationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationExtendEnrolmentArgs, 'input'>
  >;
  endEnrolment?: Resolver<
    ResolversTypes['CoordinationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationEndEnrolmentArgs, 'input'>
  >;
  setTeamMember?: Resolver<
    ResolversTypes['CoordinationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSetTeamMemberArgs, 'input'>
  >;
  setGoal?: Resolver<
    ResolversTypes['PlanPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSetGoalArgs, 'input'>
  >;
  scoreGoal?: Resolver<
    ResolversTypes['PlanPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationScoreGoalArgs, 'input'>
  >;
  linkMeasure?: Resolver<
    ResolversTypes['PlanPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationLinkMeasureArgs, 'input'>
  >;
  requestHandover?: Resolver<
    ResolversTypes['HandoverPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRequestHandoverArgs, 'input'>
  >;
  acceptHandover?: Resolver<
    ResolversTypes['HandoverPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAcceptHandoverArgs, 'input'>
  >;
  withdrawHandover?: Resolver<
    ResolversTypes['HandoverPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawHandoverArgs, 'input'>
  >;
  recordIntake?: Resolver<
    ResolversTypes['IntakePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordIntakeArgs, 'input'>
  >;
  planMeeting?: Resolver<
    ResolversTypes['MeetingPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPlanMeetingArgs, 'input'>
  >;
  recordMeeting?: Resolver<
    ResolversTypes['MeetingPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordMeetingArgs, 'input'>
  >;
  importPlan?: Resolver<
    ResolversTypes['ImportPlanPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationImportPlanArgs, 'input'>
  >;
  adoptPlan?: Resolver<
    ResolversTypes['PlanPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAdoptPlanArgs, 'input'>
  >;
  recordSignal?: Resolver<
    ResolversTypes['SignalPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordSignalArgs, 'input'>
  >;
  recordSocialEvent?: Resolver<
    ResolversTypes['SocialEventPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordSocialEventArgs, 'input'>
  >;
  recordScreening?: Resolver<
    ResolversTypes['ScreeningPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordScreeningArgs, 'input'>
  >;
  decideVisitation?: Resolver<
    ResolversTypes['VisitationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDecideVisitationArgs, 'input'>
  >;
};

export type AgreementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCitizens?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  responsibleCaseworker?: Resolver<Maybe<ResolversTypes['Caseworker']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goalId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  meetingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  documentedBy?: Resolver<Maybe<ResolversTypes['TeamRole']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssessmentPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AssessmentPayload'] =
    ResolversParentTypes['AssessmentPayload'],
> = {
  series?: Resolver<Maybe<ResolversTypes['AssessmentSeries']>, ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
};

export type CoordinationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Coordination'] = ResolversParentTypes['Coordination'],
> = {
  assessments?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['AssessmentSeries']>>,
    ParentType,
    ContextType,
    Partial<CoordinationAssessmentsArgs>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  track?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  programmeTeam?: Resolver<Maybe<ResolversTypes['ProgrammeTeam']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  familyIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  visitationPath?: Resolver<
    ReadonlyArray<ResolversTypes['VisitationDecision']>,
    ParentType,
    ContextType
  >;
  openHandover?: Resolver<Maybe<ResolversTypes['Handover']>, ParentType, ContextType>;
  team?: Resolver<ReadonlyArray<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  coordinatedBy?: Resolver<
    ReadonlyArray<ResolversTypes['CoordinatingPeriod']>,
    ParentType,
    ContextType
  >;
  intakes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Intake']>>, ParentType, ContextType>;
  socialEvents?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['SocialEvent']>>,
    ParentType,
    ContextType
  >;
};

export type AssessmentSeriesResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AssessmentSeries'] =
    ResolversParentTypes['AssessmentSeries'],
> = {
  scale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ScoredBy'], ParentType, ContextType>;
  assessments?: Resolver<ReadonlyArray<ResolversTypes['Assessment']>, ParentType, ContextType>;
  progression?: Resolver<ResolversTypes['Progression'], ParentType, ContextType>;
  nextDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AssessmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  assessedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['AssessmentAnswer']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Caseworker']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AssessmentAnswerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AssessmentAnswer'] =
    ResolversParentTypes['AssessmentAnswer'],
> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProgressionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Progression'] = ResolversParentTypes['Progression'],
> = {
  stepsAYear?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  expectedStepsAYear?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  isAsExpected?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  movesForward?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  movesBack?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  isThresholdReached?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type TargetGroupResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TargetGroup'] = ResolversParentTypes['TargetGroup'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmploymentMeasureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EmploymentMeasure'] =
    ResolversParentTypes['EmploymentMeasure'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['LegalBasis'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MeasureState'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expectedEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hoursPerWeek?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  caseworker?: Resolver<Maybe<ResolversTypes['Caseworker']>, ParentType, ContextType>;
  grantedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paidBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextFollowUpOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  monthlyCostOre?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialMeasureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SocialMeasure'] = ResolversParentTypes['SocialMeasure'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['LegalBasis'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MeasureState'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expectedEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hoursPerWeek?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  caseworker?: Resolver<Maybe<ResolversTypes['Caseworker']>, ParentType, ContextType>;
  grantedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paidBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextFollowUpOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  monthlyCostOre?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChildMeasureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChildMeasure'] = ResolversParentTypes['ChildMeasure'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['LegalBasis'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MeasureState'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expectedEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hoursPerWeek?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  caseworker?: Resolver<Maybe<ResolversTypes['Caseworker']>, ParentType, ContextType>;
  grantedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paidBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextFollowUpOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  monthlyCostOre?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitizenResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Citizen'] = ResolversParentTypes['Citizen'],
  FederationReferenceType extends FederationReferenceTypes['Citizen'] =
    FederationReferenceTypes['Citizen'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Citizen']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobcenterPass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  socialPass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  childrenPass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  age?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maskedCpr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cpr?: Resolver<Maybe<ResolversTypes['CPR']>, ParentType, ContextType>;
  isAddressProtected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  centres?: Resolver<ReadonlyArray<ResolversTypes['CentreAnswer']>, ParentType, ContextType>;
  isCrossCentre?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  coordinatingCaseworker?: Resolver<Maybe<ResolversTypes['Caseworker']>, ParentType, ContextType>;
  coordination?: Resolver<Maybe<ResolversTypes['Coordination']>, ParentType, ContextType>;
  activeMeasures?: Resolver<ResolversTypes['ActiveMeasures'], ParentType, ContextType>;
  measureHistory?: Resolver<
    ResolversTypes['MeasureConnection'],
    ParentType,
    ContextType,
    RequireFields<CitizenMeasureHistoryArgs, 'first'>
  >;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  targetGroups?: Resolver<
    ReadonlyArray<ResolversTypes['TargetGroupJudgement']>,
    ParentType,
    ContextType,
    RequireFields<CitizenTargetGroupsArgs, 'programme'>
  >;
  whyAccess?: Resolver<ResolversTypes['AccessExplanation'], ParentType, ContextType>;
  consents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Consent']>>, ParentType, ContextType>;
  accessLog?: Resolver<
    Maybe<ResolversTypes['AccessLogConnection']>,
    ParentType,
    ContextType,
    RequireFields<CitizenAccessLogArgs, 'first'>
  >;
  findings?: Resolver<
    ReadonlyArray<ResolversTypes['Finding']>,
    ParentType,
    ContextType,
    Partial<CitizenFindingsArgs>
  >;
  personalBudget?: Resolver<Maybe<ResolversTypes['PersonalBudget']>, ParentType, ContextType>;
  whoGrants?: Resolver<
    Maybe<ResolversTypes['GrantingJudgement']>,
    ParentType,
    ContextType,
    RequireFields<CitizenWhoGrantsArgs, 'lawCode' | 'paragraph'>
  >;
  signals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Signal']>>, ParentType, ContextType>;
  screenings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Screening']>>, ParentType, ContextType>;
  visitationPath?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['VisitationDecision']>>,
    ParentType,
    ContextType
  >;
  enrolments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Enrolment']>>, ParentType, ContextType>;
};

export interface CprScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CPR'], any> {
  name: 'CPR';
}

export type CentreAnswerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CentreAnswer'] = ResolversParentTypes['CentreAnswer'],
> = {
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CentreStatus'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isKnown?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CitizenConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CitizenConnection'] =
    ResolversParentTypes['CitizenConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitizenEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Citizen']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitizenEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CitizenEdge'] = ResolversParentTypes['CitizenEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Citizen'], ParentType, ContextType>;
};

export type ConsentPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConsentPayload'] =
    ResolversParentTypes['ConsentPayload'],
> = {
  consent?: Resolver<ResolversTypes['Consent'], ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
};

export type ConsentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['ConsentBasis'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['InformationKind']>, ParentType, ContextType>;
  fromCentres?: Resolver<ReadonlyArray<ResolversTypes['CentreCode']>, ParentType, ContextType>;
  receivers?: Resolver<ReadonlyArray<ResolversTypes['ConsentReceiver']>, ParentType, ContextType>;
  caseReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenBy?: Resolver<ReadonlyArray<ResolversTypes['ConsentGiver']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ConsentForm'], ParentType, ContextType>;
  givenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CoordinationPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CoordinationPayload'] =
    ResolversParentTypes['CoordinationPayload'],
> = {
  coordination?: Resolver<Maybe<ResolversTypes['Coordination']>, ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
};

export type CoordinatingPeriodResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CoordinatingPeriod'] =
    ResolversParentTypes['CoordinatingPeriod'],
> = {
  caseworker?: Resolver<ResolversTypes['Caseworker'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  appointedBy?: Resolver<Maybe<ResolversTypes['Caseworker']>, ParentType, ContextType>;
  appointedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TeamMemberResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TeamMember'] = ResolversParentTypes['TeamMember'],
> = {
  caseworker?: Resolver<ResolversTypes['Caseworker'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TeamRole'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CentreResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Centre'] = ResolversParentTypes['Centre'],
  FederationReferenceType extends FederationReferenceTypes['Centre'] =
    FederationReferenceTypes['Centre'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Centre']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  code?: Resolver<ResolversTypes['CentreCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseworkerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Caseworker'] = ResolversParentTypes['Caseworker'],
  FederationReferenceType extends FederationReferenceTypes['Caseworker'] =
    FederationReferenceTypes['Caseworker'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Caseworker']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EmergencyAccessPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EmergencyAccessPayload'] =
    ResolversParentTypes['EmergencyAccessPayload'],
> = {
  emergencyAccess?: Resolver<ResolversTypes['EmergencyAccess'], ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
};

export type EmergencyAccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EmergencyAccess'] =
    ResolversParentTypes['EmergencyAccess'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citizenId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  caseworker?: Resolver<ResolversTypes['Caseworker'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isRepeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['EmergencyFinding']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EmergencyAccessConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EmergencyAccessConnection'] =
    ResolversParentTypes['EmergencyAccessConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EmergencyAccessEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EmergencyAccess']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmergencyAccessEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EmergencyAccessEdge'] =
    ResolversParentTypes['EmergencyAccessEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmergencyAccess'], ParentType, ContextType>;
};

export type EnrolmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Enrolment'] = ResolversParentTypes['Enrolment'],
> = {
  programme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  track?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  extensionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handedTo?: Resolver<Maybe<ResolversTypes['Caseworker']>, ParentType, ContextType>;
};

export type EventConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EventConnection'] =
    ResolversParentTypes['EventConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EventEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  citizenId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProgrammeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'],
> = {
  figures?: Resolver<
    Maybe<ResolversTypes['ProgrammeFigures']>,
    ParentType,
    ContextType,
    RequireFields<ProgrammeFiguresArgs, 'from' | 'to'>
  >;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  centres?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeCentre']>, ParentType, ContextType>;
  cohort?: Resolver<Maybe<ResolversTypes['Cohort']>, ParentType, ContextType>;
  targetGroup?: Resolver<Maybe<ResolversTypes['TargetGroupRules']>, ParentType, ContextType>;
  tracks?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeTrack']>, ParentType, ContextType>;
  visitation?: Resolver<ResolversTypes['VisitationPath'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeRole']>, ParentType, ContextType>;
  teams?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeTeam']>, ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['MeetingRule']>, ParentType, ContextType>;
  competences?: Resolver<
    ReadonlyArray<ResolversTypes['DecisionCompetence']>,
    ParentType,
    ContextType
  >;
  limits?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeLimit']>, ParentType, ContextType>;
  followUps?: Resolver<ReadonlyArray<ResolversTypes['FollowUpRule']>, ParentType, ContextType>;
  wishes?: Resolver<ReadonlyArray<ResolversTypes['WishRule']>, ParentType, ContextType>;
  grants?: Resolver<ReadonlyArray<ResolversTypes['GrantRule']>, ParentType, ContextType>;
  norms?: Resolver<ReadonlyArray<ResolversTypes['CaseloadNorm']>, ParentType, ContextType>;
  scales?: Resolver<ReadonlyArray<ResolversTypes['Scale']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['BudgetRule']>, ParentType, ContextType>;
  frames?: Resolver<ReadonlyArray<ResolversTypes['BudgetFrame']>, ParentType, ContextType>;
  frameRevisions?: Resolver<
    ReadonlyArray<ResolversTypes['FrameRevision']>,
    ParentType,
    ContextType
  >;
  ownerships?: Resolver<ReadonlyArray<ResolversTypes['OwnershipRule']>, ParentType, ContextType>;
  offers?: Resolver<ReadonlyArray<ResolversTypes['Offer']>, ParentType, ContextType>;
  signalSources?: Resolver<ReadonlyArray<ResolversTypes['SignalSource']>, ParentType, ContextType>;
  screening?: Resolver<Maybe<ResolversTypes['ScreeningForm']>, ParentType, ContextType>;
  intake?: Resolver<Maybe<ResolversTypes['IntakeForm']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['ReferralRule']>, ParentType, ContextType>;
  socialEvents?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeCode']>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeOutcome']>, ParentType, ContextType>;
  progressEvery?: Resolver<Maybe<ResolversTypes['Cadence']>, ParentType, ContextType>;
  handover?: Resolver<Maybe<ResolversTypes['HandoverRule']>, ParentType, ContextType>;
  reportedFigures?: Resolver<ReadonlyArray<ResolversTypes['FigureRule']>, ParentType, ContextType>;
  expected?: Resolver<ReadonlyArray<ResolversTypes['ExpectedCount']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['PlanRule'], ParentType, ContextType>;
  withoutDecision?: Resolver<
    Maybe<ResolversTypes['WithoutDecision']>,
    ParentType,
    ContextType,
    RequireFields<ProgrammeWithoutDecisionArgs, 'first'>
  >;
  withoutResponsible?: Resolver<
    Maybe<ResolversTypes['WithoutResponsible']>,
    ParentType,
    ContextType,
    RequireFields<ProgrammeWithoutResponsibleArgs, 'first'>
  >;
};

export type ProgrammeFiguresResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProgrammeFigures'] =
    ResolversParentTypes['ProgrammeFigures'],
  FederationReferenceType extends FederationReferenceTypes['ProgrammeFigures'] =
    FederationReferenceTypes['ProgrammeFigures'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ProgrammeFigures']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  countedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jobcenterPass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  socialPass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  childrenPass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flow?: Resolver<ResolversTypes['ProgrammeFlow'], ParentType, ContextType>;
  tracks?: Resolver<ReadonlyArray<ResolversTypes['TrackFlow']>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['OutcomeFigure']>, ParentType, ContextType>;
  expected?: Resolver<ReadonlyArray<ResolversTypes['ExpectedFigure']>, ParentType, ContextType>;
  progress?: Resolver<ReadonlyArray<ResolversTypes['ProgressFigure']>, ParentType, ContextType>;
  scales?: Resolver<ReadonlyArray<ResolversTypes['ScaleFigure']>, ParentType, ContextType>;
  caseloads?: Resolver<ReadonlyArray<ResolversTypes['CaseloadFigure']>, ParentType, ContextType>;
  spend?: Resolver<ResolversTypes['ProgrammeSpend'], ParentType, ContextType>;
};

export type FigureCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FigureCount'] = ResolversParentTypes['FigureCount'],
> = {
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FigureAmountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FigureAmount'] = ResolversParentTypes['FigureAmount'],
> = {
  ore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  isSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPriced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProgrammeFlowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProgrammeFlow'] = ResolversParentTypes['ProgrammeFlow'],
> = {
  enrolled?: Resolver<ResolversTypes['FigureCount'], ParentType, ContextType>;
  begun?: Resolver<ResolversTypes['FigureCount'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['FigureCount'], ParentType, ContextType>;
};

export type TrackFlowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TrackFlow'] = ResolversParentTypes['TrackFlow'],
> = {
  track?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flow?: Resolver<ResolversTypes['ProgrammeFlow'], ParentType, ContextType>;
};

export type OutcomeFigureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OutcomeFigure'] = ResolversParentTypes['OutcomeFigure'],
> = {
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['FigureCount'], ParentType, ContextType>;
};

export type ExpectedFigureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ExpectedFigure'] =
    ResolversParentTypes['ExpectedFigure'],
> = {
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  track?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actual?: Resolver<ResolversTypes['FigureCount'], ParentType, ContextType>;
};

export type ProgressFigureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProgressFigure'] =
    ResolversParentTypes['ProgressFigure'],
> = {
  by?: Resolver<ResolversTypes['ScoredBy'], ParentType, ContextType>;
  citizens?: Resolver<ResolversTypes['FigureCount'], ParentType, ContextType>;
  closer?: Resolver<ResolversTypes['FigureCount'], ParentType, ContextType>;
  further?: Resolver<ResolversTypes['FigureCount'], ParentType, ContextType>;
  stayed?: Resolver<ResolversTypes['FigureCount'], ParentType, ContextType>;
  meanFirst?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanLast?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  stepsAYear?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  expectedStepsAYear?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ScaleFigureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ScaleFigure'] = ResolversParentTypes['ScaleFigure'],
> = {
  scale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ScoredBy'], ParentType, ContextType>;
  citizens?: Resolver<ResolversTypes['FigureCount'], ParentType, ContextType>;
  forward?: Resolver<ResolversTypes['FigureCount'], ParentType, ContextType>;
  back?: Resolver<ResolversTypes['FigureCount'], ParentType, ContextType>;
  stayed?: Resolver<ResolversTypes['FigureCount'], ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['FigureCount'], ParentType, ContextType>;
  reached?: Resolver<Maybe<ResolversTypes['FigureCount']>, ParentType, ContextType>;
};

export type CaseloadFigureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CaseloadFigure'] =
    ResolversParentTypes['CaseloadFigure'],
> = {
  norm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  saidBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  per?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  caseworkers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  highest?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  aboveNorm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProgrammeSpendResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProgrammeSpend'] =
    ResolversParentTypes['ProgrammeSpend'],
> = {
  measures?: Resolver<ReadonlyArray<ResolversTypes['MeasureSpend']>, ParentType, ContextType>;
  laws?: Resolver<ReadonlyArray<ResolversTypes['LawSpend']>, ParentType, ContextType>;
  centres?: Resolver<ReadonlyArray<ResolversTypes['CentreSpend']>, ParentType, ContextType>;
  performers?: Resolver<ReadonlyArray<ResolversTypes['PerformerSpend']>, ParentType, ContextType>;
  frames?: Resolver<ReadonlyArray<ResolversTypes['FrameSpend']>, ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['FigureAmount'], ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['FiguresAnswer']>, ParentType, ContextType>;
};

export type FiguresAnswerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FiguresAnswer'] = ResolversParentTypes['FiguresAnswer'],
> = {
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CentreStatus'], ParentType, ContextType>;
};

export type MeasureSpendResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeasureSpend'] = ResolversParentTypes['MeasureSpend'],
> = {
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['LegalBasis'], ParentType, ContextType>;
  citizens?: Resolver<ResolversTypes['FigureCount'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['FigureCount'], ParentType, ContextType>;
  monthlyCost?: Resolver<ResolversTypes['FigureAmount'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['FigureAmount'], ParentType, ContextType>;
};

export type LawSpendResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LawSpend'] = ResolversParentTypes['LawSpend'],
> = {
  law?: Resolver<ResolversTypes['Law'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['FigureAmount'], ParentType, ContextType>;
};

export type CentreSpendResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CentreSpend'] = ResolversParentTypes['CentreSpend'],
> = {
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  citizens?: Resolver<ResolversTypes['FigureCount'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['FigureAmount'], ParentType, ContextType>;
};

export type PerformerSpendResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PerformerSpend'] =
    ResolversParentTypes['PerformerSpend'],
> = {
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  performer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citizens?: Resolver<ResolversTypes['FigureCount'], ParentType, ContextType>;
  begun?: Resolver<ResolversTypes['FigureCount'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['FigureCount'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['FigureAmount'], ParentType, ContextType>;
};

export type FrameSpendResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FrameSpend'] = ResolversParentTypes['FrameSpend'],
> = {
  performer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amountOre?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['FigureAmount'], ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['FigureAmount']>, ParentType, ContextType>;
};

export type MeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me'],
  FederationReferenceType extends FederationReferenceTypes['Me'] = FederationReferenceTypes['Me'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Me']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  findings?: Resolver<
    Maybe<ResolversTypes['FindingConnection']>,
    ParentType,
    ContextType,
    RequireFields<MeFindingsArgs, 'first'>
  >;
  handovers?: Resolver<ReadonlyArray<ResolversTypes['Handover']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  caseworker?: Resolver<Maybe<ResolversTypes['Caseworker']>, ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
  jobcenterCaseload?: Resolver<ReadonlyArray<ResolversTypes['Citizen']>, ParentType, ContextType>;
  socialCaseload?: Resolver<ReadonlyArray<ResolversTypes['Citizen']>, ParentType, ContextType>;
  childrenCaseload?: Resolver<ReadonlyArray<ResolversTypes['Citizen']>, ParentType, ContextType>;
  citizens?: Resolver<
    ResolversTypes['CitizenConnection'],
    ParentType,
    ContextType,
    RequireFields<MeCitizensArgs, 'first' | 'order'>
  >;
  meetingsToCall?: Resolver<
    ResolversTypes['MeetingToCallConnection'],
    ParentType,
    ContextType,
    RequireFields<MeMeetingsToCallArgs, 'first'>
  >;
};

export type FindingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding'],
  FederationReferenceType extends FederationReferenceTypes['Finding'] =
    FederationReferenceTypes['Finding'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Finding']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['FindingRule'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['FindingOutcome'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  concerns?: Resolver<ReadonlyArray<ResolversTypes['FindingSubject']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['CentreAnswer']>, ParentType, ContextType>;
  citizen?: Resolver<ResolversTypes['Citizen'], ParentType, ContextType>;
};

export type FindingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FindingConnection'] =
    ResolversParentTypes['FindingConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type FindingSubjectResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FindingSubject'] =
    ResolversParentTypes['FindingSubject'],
> = {
  kind?: Resolver<ResolversTypes['FindingSubjectKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PersonalBudgetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PersonalBudget'] =
    ResolversParentTypes['PersonalBudget'],
> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percentLess?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  baseOre?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  allocatedOre?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  usedOre?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  forecastOre?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['CentreAnswer']>, ParentType, ContextType>;
  measuresWithoutCost?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  costAndEffect?: Resolver<ReadonlyArray<ResolversTypes['CostAndEffect']>, ParentType, ContextType>;
};

export type CostAndEffectResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CostAndEffect'] = ResolversParentTypes['CostAndEffect'],
> = {
  measureId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spentOre?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  effects?: Resolver<ReadonlyArray<ResolversTypes['MeasureEffect']>, ParentType, ContextType>;
};

export type MeasureEffectResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeasureEffect'] = ResolversParentTypes['MeasureEffect'],
> = {
  goalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ScoredBy'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['GoalStand'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['GoalStand'], ParentType, ContextType>;
};

export type GoalStandResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GoalStand'] = ResolversParentTypes['GoalStand'],
> = {
  scoredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GoalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCitizensWording?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRetired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['MeasureLink']>, ParentType, ContextType>;
  withheldLinks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  progress?: Resolver<ReadonlyArray<ResolversTypes['ProgressScore']>, ParentType, ContextType>;
};

export type MeasureLinkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeasureLink'] = ResolversParentTypes['MeasureLink'],
> = {
  measureId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  isMissing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isRepeat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isCitizensWish?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replacesMeasureId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  monthlyCostChangeOre?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProgressScoreResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProgressScore'] = ResolversParentTypes['ProgressScore'],
> = {
  scoredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ScoredBy'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Caseworker']>, ParentType, ContextType>;
};

export type GrantingJudgementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GrantingJudgement'] =
    ResolversParentTypes['GrantingJudgement'],
> = {
  answer?: Resolver<ResolversTypes['GrantingGround'], ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  paidBy?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  isOutsideTeam?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  caseworkers?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Caseworker']>>,
    ParentType,
    ContextType
  >;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['GrantingReason']>, ParentType, ContextType>;
};

export type GrantingReasonResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GrantingReason'] =
    ResolversParentTypes['GrantingReason'],
> = {
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingFact']>, ParentType, ContextType>;
};

export type HandoverPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['HandoverPayload'] =
    ResolversParentTypes['HandoverPayload'],
> = {
  handover?: Resolver<ResolversTypes['Handover'], ParentType, ContextType>;
  coordination?: Resolver<Maybe<ResolversTypes['Coordination']>, ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
};

export type HandoverResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Handover'] = ResolversParentTypes['Handover'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  citizenId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Caseworker']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Caseworker'], ParentType, ContextType>;
  criteria?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['Caseworker'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type IntakePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IntakePayload'] = ResolversParentTypes['IntakePayload'],
> = {
  intake?: Resolver<Maybe<ResolversTypes['Intake']>, ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
};

export type IntakeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Intake'] = ResolversParentTypes['Intake'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ScoredBy'], ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['IntakeAnswer']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Caseworker']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type IntakeAnswerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IntakeAnswer'] = ResolversParentTypes['IntakeAnswer'],
> = {
  theme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LawResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Law'] = ResolversParentTypes['Law'],
  FederationReferenceType extends FederationReferenceTypes['Law'] = FederationReferenceTypes['Law'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Law']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  paragraphs?: Resolver<ReadonlyArray<ResolversTypes['Paragraph']>, ParentType, ContextType>;
};

export type ParagraphResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Paragraph'] = ResolversParentTypes['Paragraph'],
> = {
  paragraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['CentreCode']>, ParentType, ContextType>;
  maxDuration?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  followUpEvery?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActiveMeasuresResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActiveMeasures'] =
    ResolversParentTypes['ActiveMeasures'],
> = {
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withheldMeasures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['CentreAnswer']>, ParentType, ContextType>;
};

export type MeasureConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeasureConnection'] =
    ResolversParentTypes['MeasureConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withheldMeasures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type MeetingPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeetingPayload'] =
    ResolversParentTypes['MeetingPayload'],
> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  coordination?: Resolver<Maybe<ResolversTypes['Coordination']>, ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
};

export type MeetingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  cadence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MeetingState'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['MeetingPlace']>, ParentType, ContextType>;
  calledBy?: Resolver<Maybe<ResolversTypes['Caseworker']>, ParentType, ContextType>;
  attendance?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['MeetingAttendance']>>,
    ParentType,
    ContextType
  >;
  minutes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purposeWithoutCitizen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonForLater?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisions?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['MeetingDecision']>>,
    ParentType,
    ContextType
  >;
};

export type MeetingAttendanceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeetingAttendance'] =
    ResolversParentTypes['MeetingAttendance'],
> = {
  who?: Resolver<ResolversTypes['MeetingParticipant'], ParentType, ContextType>;
  caseworker?: Resolver<Maybe<ResolversTypes['Caseworker']>, ParentType, ContextType>;
  guestName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guestRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guestPurpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hearsNothingConfidential?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['MeetingPresence'], ParentType, ContextType>;
};

export type MeetingDecisionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeetingDecision'] =
    ResolversParentTypes['MeetingDecision'],
> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  monthlyCostOre?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minutesPerWeek?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isAboveServiceLevel?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  grantedBy?: Resolver<Maybe<ResolversTypes['CentreCode']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DecisionOutcome'], ParentType, ContextType>;
  escalatedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextStepOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MeetingToCallConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeetingToCallConnection'] =
    ResolversParentTypes['MeetingToCallConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingToCallEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MeetingToCall']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingToCallEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeetingToCallEdge'] =
    ResolversParentTypes['MeetingToCallEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MeetingToCall'], ParentType, ContextType>;
};

export type MeetingToCallResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeetingToCall'] = ResolversParentTypes['MeetingToCall'],
> = {
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cadence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdueSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastHeldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  plannedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ImportPlanPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ImportPlanPayload'] =
    ResolversParentTypes['ImportPlanPayload'],
> = {
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PlanChange']>>, ParentType, ContextType>;
  planVersion?: Resolver<Maybe<ResolversTypes['PlanVersion']>, ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
};

export type PlanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan'],
> = {
  planVersion?: Resolver<
    ResolversTypes['PlanVersion'],
    ParentType,
    ContextType,
    RequireFields<PlanPlanVersionArgs, 'n'>
  >;
  versions?: Resolver<
    ResolversTypes['PlanVersionConnection'],
    ParentType,
    ContextType,
    RequireFields<PlanVersionsArgs, 'first'>
  >;
  changesBetween?: Resolver<
    ReadonlyArray<ResolversTypes['PlanChange']>,
    ParentType,
    ContextType,
    RequireFields<PlanChangesBetweenArgs, 'from' | 'to'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['PlanSource'], ParentType, ContextType>;
  adoptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['Goal']>, ParentType, ContextType>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  replaces?: Resolver<ReadonlyArray<ResolversTypes['ReplacedPlan']>, ParentType, ContextType>;
  centrePlans?: Resolver<ReadonlyArray<ResolversTypes['CentrePlan']>, ParentType, ContextType>;
};

export type PlanVersionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlanVersionConnection'] =
    ResolversParentTypes['PlanVersionConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlanVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PlanVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PlanVersionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlanVersionEdge'] =
    ResolversParentTypes['PlanVersionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlanVersion'], ParentType, ContextType>;
};

export type PlanVersionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlanVersion'] = ResolversParentTypes['PlanVersion'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['PlanEdit'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['Caseworker']>, ParentType, ContextType>;
  isByCitizen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  adoptedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['PlanVersionGoal']>, ParentType, ContextType>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  replaces?: Resolver<
    ReadonlyArray<ResolversTypes['PlanVersionReplacedPlan']>,
    ParentType,
    ContextType
  >;
  endedReplacements?: Resolver<
    ReadonlyArray<ResolversTypes['PlanVersionEndedReplacement']>,
    ParentType,
    ContextType
  >;
};

export type PlanVersionGoalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlanVersionGoal'] =
    ResolversParentTypes['PlanVersionGoal'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCitizensWording?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRetired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['PlanVersionLink']>, ParentType, ContextType>;
  withheldLinks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  progress?: Resolver<ReadonlyArray<ResolversTypes['ProgressScore']>, ParentType, ContextType>;
};

export type PlanVersionLinkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlanVersionLink'] =
    ResolversParentTypes['PlanVersionLink'],
> = {
  measureId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRepeat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isCitizensWish?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replacesMeasureId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isEnded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlanVersionReplacedPlanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlanVersionReplacedPlan'] =
    ResolversParentTypes['PlanVersionReplacedPlan'],
> = {
  legalBasis?: Resolver<ResolversTypes['LegalBasis'], ParentType, ContextType>;
  replacedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PlanVersionEndedReplacementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlanVersionEndedReplacement'] =
    ResolversParentTypes['PlanVersionEndedReplacement'],
> = {
  legalBasis?: Resolver<ResolversTypes['LegalBasis'], ParentType, ContextType>;
  replacedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlanChange'] = ResolversParentTypes['PlanChange'],
> = {
  kind?: Resolver<ResolversTypes['PlanChangeKind'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['PlanChangeOf'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  goalId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlanPayload'] = ResolversParentTypes['PlanPayload'],
> = {
  planVersion?: Resolver<Maybe<ResolversTypes['PlanVersion']>, ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
};

export type ReplacedPlanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReplacedPlan'] = ResolversParentTypes['ReplacedPlan'],
> = {
  legalBasis?: Resolver<ResolversTypes['LegalBasis'], ParentType, ContextType>;
  replacedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  consentGivenOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  content?: Resolver<ReadonlyArray<ResolversTypes['ContentElement']>, ParentType, ContextType>;
};

export type ContentElementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ContentElement'] =
    ResolversParentTypes['ContentElement'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isPresent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProgrammeOutcomeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProgrammeOutcome'] =
    ResolversParentTypes['ProgrammeOutcome'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isHandedOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  handedTo?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ProgrammeCodeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProgrammeCode'] = ResolversParentTypes['ProgrammeCode'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ProgrammeCentreResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProgrammeCentre'] =
    ResolversParentTypes['ProgrammeCentre'],
> = {
  centre?: Resolver<ResolversTypes['CentreCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CohortResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Cohort'] = ResolversParentTypes['Cohort'],
> = {
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TargetGroupRulesResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TargetGroupRules'] =
    ResolversParentTypes['TargetGroupRules'],
> = {
  includes?: Resolver<ReadonlyArray<ResolversTypes['TargetGroupRule']>, ParentType, ContextType>;
  excludes?: Resolver<ReadonlyArray<ResolversTypes['TargetGroupRule']>, ParentType, ContextType>;
  automatically?: Resolver<
    ReadonlyArray<ResolversTypes['TargetGroupRule']>,
    ParentType,
    ContextType
  >;
};

export type TargetGroupRuleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TargetGroupRule'] =
    ResolversParentTypes['TargetGroupRule'],
> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProgrammeTrackResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProgrammeTrack'] =
    ResolversParentTypes['ProgrammeTrack'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['TrackSubject'], ParentType, ContextType>;
  targetGroup?: Resolver<Maybe<ResolversTypes['TargetGroupRules']>, ParentType, ContextType>;
  pair?: Resolver<Maybe<ResolversTypes['PairRule']>, ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PairRuleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PairRule'] = ResolversParentTypes['PairRule'],
> = {
  partner?: Resolver<ResolversTypes['TeamRole'], ParentType, ContextType>;
  isFromAnotherCentre?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VisitationPathResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VisitationPath'] =
    ResolversParentTypes['VisitationPath'],
> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeCode']>, ParentType, ContextType>;
  isDecidedAtFirstMeeting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProgrammeRoleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProgrammeRole'] = ResolversParentTypes['ProgrammeRole'],
> = {
  role?: Resolver<ResolversTypes['TeamRole'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  apartFrom?: Resolver<ReadonlyArray<ResolversTypes['TeamRole']>, ParentType, ContextType>;
  unites?: Resolver<ReadonlyArray<ResolversTypes['TeamRole']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProgrammeTeamResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProgrammeTeam'] = ResolversParentTypes['ProgrammeTeam'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  anchoredIn?: Resolver<ResolversTypes['CentreCode'], ParentType, ContextType>;
  membersFrom?: Resolver<ReadonlyArray<ResolversTypes['CentreCode']>, ParentType, ContextType>;
  track?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['TeamSize']>, ParentType, ContextType>;
  pausedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  roster?: Resolver<Maybe<ResolversTypes['TeamRoster']>, ParentType, ContextType>;
};

export type TeamSizeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TeamSize'] = ResolversParentTypes['TeamSize'],
> = {
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeetingRuleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeetingRule'] = ResolversParentTypes['MeetingRule'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  every?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timesAYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  between?: Resolver<Maybe<ResolversTypes['MeetingKind']>, ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['WorkingDays']>, ParentType, ContextType>;
  reasonsForLater?: Resolver<
    ReadonlyArray<ResolversTypes['ProgrammeCode']>,
    ParentType,
    ContextType
  >;
  attendance?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mayBeWithoutCitizen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isAboutCitizens?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decides?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WorkingDaysResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WorkingDays'] = ResolversParentTypes['WorkingDays'],
> = {
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasureSelectorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeasureSelector'] =
    ResolversParentTypes['MeasureSelector'],
> = {
  law?: Resolver<ResolversTypes['Law'], ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DecisionCompetenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DecisionCompetence'] =
    ResolversParentTypes['DecisionCompetence'],
> = {
  measure?: Resolver<ResolversTypes['MeasureSelector'], ParentType, ContextType>;
  decidedIn?: Resolver<Maybe<ResolversTypes['MeetingKind']>, ParentType, ContextType>;
  mostOreAMonth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  escalatesTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProgrammeLimitResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProgrammeLimit'] =
    ResolversParentTypes['ProgrammeLimit'],
> = {
  measure?: Resolver<Maybe<ResolversTypes['MeasureSelector']>, ParentType, ContextType>;
  most?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  warnBefore?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extension?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FollowUpRuleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FollowUpRule'] = ResolversParentTypes['FollowUpRule'],
> = {
  measure?: Resolver<Maybe<ResolversTypes['MeasureSelector']>, ParentType, ContextType>;
  every?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WishRuleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WishRule'] = ResolversParentTypes['WishRule'],
> = {
  for?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['MeasureSelector']>, ParentType, ContextType>;
  needsReason?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  showsCost?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GrantRuleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GrantRule'] = ResolversParentTypes['GrantRule'],
> = {
  measure?: Resolver<ResolversTypes['MeasureSelector'], ParentType, ContextType>;
  measuredIn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CaseloadNormResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CaseloadNorm'] = ResolversParentTypes['CaseloadNorm'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['TeamRole']>, ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['CentreCode']>, ParentType, ContextType>;
  track?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  least?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  per?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counted?: Resolver<Maybe<ResolversTypes['CountedCitizens']>, ParentType, ContextType>;
  actual?: Resolver<Maybe<ResolversTypes['ActualCaseload']>, ParentType, ContextType>;
  saidBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ActualCaseloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActualCaseload'] =
    ResolversParentTypes['ActualCaseload'],
> = {
  caseworkers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citizensEach?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  recommended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aboveNorm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountedCitizensResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CountedCitizens'] =
    ResolversParentTypes['CountedCitizens'],
> = {
  citizens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScaleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Scale'] = ResolversParentTypes['Scale'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeCode']>, ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isLessBetter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  every?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stepsAYear?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Threshold']>, ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ThresholdResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Threshold'] = ResolversParentTypes['Threshold'],
> = {
  at?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  means?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BudgetRuleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BudgetRule'] = ResolversParentTypes['BudgetRule'],
> = {
  percentLess?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BudgetFrameResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BudgetFrame'] = ResolversParentTypes['BudgetFrame'],
> = {
  performer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amountOre?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FrameRevisionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FrameRevision'] = ResolversParentTypes['FrameRevision'],
> = {
  performer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  every?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  against?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OwnershipRuleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OwnershipRule'] = ResolversParentTypes['OwnershipRule'],
> = {
  measure?: Resolver<ResolversTypes['MeasureSelector'], ParentType, ContextType>;
  grantedBy?: Resolver<ResolversTypes['CentreCode'], ParentType, ContextType>;
  paidBy?: Resolver<Maybe<ResolversTypes['CentreCode']>, ParentType, ContextType>;
  isOutsideTeam?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OfferResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['MeasureSelector']>, ParentType, ContextType>;
  needsGrant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SignalSourceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SignalSource'] = ResolversParentTypes['SignalSource'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isPrivate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['CentreCode']>, ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScreeningFormResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ScreeningForm'] = ResolversParentTypes['ScreeningForm'],
> = {
  questions?: Resolver<ReadonlyArray<ResolversTypes['ScreeningQuestion']>, ParentType, ContextType>;
  allowsDeviation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScreeningQuestionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ScreeningQuestion'] =
    ResolversParentTypes['ScreeningQuestion'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IntakeFormResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IntakeForm'] = ResolversParentTypes['IntakeForm'],
> = {
  themes?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeCode']>, ParentType, ContextType>;
  isForCitizen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReferralRuleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReferralRule'] = ResolversParentTypes['ReferralRule'],
> = {
  from?: Resolver<ResolversTypes['CentreCode'], ParentType, ContextType>;
  isStatusMandatory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CadenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Cadence'] = ResolversParentTypes['Cadence'],
> = {
  every?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HandoverRuleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['HandoverRule'] = ResolversParentTypes['HandoverRule'],
> = {
  criteria?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeCode']>, ParentType, ContextType>;
  isDueWhenTargetGroupIsLeft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FigureRuleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FigureRule'] = ResolversParentTypes['FigureRule'],
> = {
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExpectedCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ExpectedCount'] = ResolversParentTypes['ExpectedCount'],
> = {
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  track?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['CentreCode']>, ParentType, ContextType>;
  citizens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counted?: Resolver<Maybe<ResolversTypes['CountedCitizens']>, ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanRuleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlanRule'] = ResolversParentTypes['PlanRule'],
> = {
  replaces?: Resolver<ReadonlyArray<ResolversTypes['MeasureSelector']>, ParentType, ContextType>;
  goalsInCitizensWords?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  approaches?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeCode']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['DocumentingRule']>, ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DocumentingRuleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DocumentingRule'] =
    ResolversParentTypes['DocumentingRule'],
> = {
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['TeamRole'], ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TargetGroupJudgementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TargetGroupJudgement'] =
    ResolversParentTypes['TargetGroupJudgement'],
> = {
  track?: Resolver<Maybe<ResolversTypes['ProgrammeTrack']>, ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['TargetGroupAnswer'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['TargetGroupReason']>, ParentType, ContextType>;
};

export type TargetGroupReasonResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TargetGroupReason'] =
    ResolversParentTypes['TargetGroupReason'],
> = {
  effect?: Resolver<ResolversTypes['TargetGroupEffect'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingFact']>, ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SignalPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SignalPayload'] = ResolversParentTypes['SignalPayload'],
> = {
  signalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
};

export type SignalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Signal'] = ResolversParentTypes['Signal'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isSourceProtected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['ReferralStatus']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReferralStatusResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReferralStatus'] =
    ResolversParentTypes['ReferralStatus'],
> = {
  tried?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  succeeded?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  notSucceeded?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SocialEventPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SocialEventPayload'] =
    ResolversParentTypes['SocialEventPayload'],
> = {
  socialEvent?: Resolver<Maybe<ResolversTypes['SocialEvent']>, ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
};

export type SocialEventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SocialEvent'] = ResolversParentTypes['SocialEvent'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isOngoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Caseworker'], ParentType, ContextType>;
};

export type TeamRosterResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TeamRoster'] = ResolversParentTypes['TeamRoster'],
> = {
  members?: Resolver<ReadonlyArray<ResolversTypes['RosterMember']>, ParentType, ContextType>;
  caseworkers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missingCentres?: Resolver<ReadonlyArray<ResolversTypes['Centre']>, ParentType, ContextType>;
  isOfSize?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type RosterMemberResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RosterMember'] = ResolversParentTypes['RosterMember'],
> = {
  caseworker?: Resolver<ResolversTypes['Caseworker'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  isLeader?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hoursAWeek?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ScreeningPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ScreeningPayload'] =
    ResolversParentTypes['ScreeningPayload'],
> = {
  screening?: Resolver<ResolversTypes['Screening'], ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
};

export type ScreeningResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Screening'] = ResolversParentTypes['Screening'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signalId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['ScreeningAnswer']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ScreeningOutcome'], ParentType, ContextType>;
  deviationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Caseworker'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ScreeningAnswerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ScreeningAnswer'] =
    ResolversParentTypes['ScreeningAnswer'],
> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VisitationPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VisitationPayload'] =
    ResolversParentTypes['VisitationPayload'],
> = {
  decision?: Resolver<ResolversTypes['VisitationDecision'], ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
};

export type VisitationDecisionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VisitationDecision'] =
    ResolversParentTypes['VisitationDecision'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  track?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['VisitationOutcome'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  skipReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meetingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['Caseworker'], ParentType, ContextType>;
};

export type WithoutDecisionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WithoutDecision'] =
    ResolversParentTypes['WithoutDecision'],
> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<
    ReadonlyArray<ResolversTypes['CitizenWithoutDecision']>,
    ParentType,
    ContextType
  >;
};

export type CitizenWithoutDecisionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CitizenWithoutDecision'] =
    ResolversParentTypes['CitizenWithoutDecision'],
> = {
  citizenId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  waitingSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  enrolledIn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WithoutResponsibleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WithoutResponsible'] =
    ResolversParentTypes['WithoutResponsible'],
> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<
    ReadonlyArray<ResolversTypes['CitizenWithoutResponsible']>,
    ParentType,
    ContextType
  >;
};

export type CitizenWithoutResponsibleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CitizenWithoutResponsible'] =
    ResolversParentTypes['CitizenWithoutResponsible'],
> = {
  citizenId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  track?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enrolledSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  withoutSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['WithoutResponsibleReason'], ParentType, ContextType>;
  lastCoordinatedBy?: Resolver<Maybe<ResolversTypes['Caseworker']>, ParentType, ContextType>;
  mayAppoint?: Resolver<ReadonlyArray<ResolversTypes['Caseworker']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Measure?: MeasureResolvers<ContextType>;
  LegalBasis?: LegalBasisResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CentrePlan?: CentrePlanResolvers<ContextType>;
  CentreGoal?: CentreGoalResolvers<ContextType>;
  SpendRow?: SpendRowResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  AccessLogConnection?: AccessLogConnectionResolvers<ContextType>;
  AccessLogEdge?: AccessLogEdgeResolvers<ContextType>;
  AccessLogEntry?: AccessLogEntryResolvers<ContextType>;
  AccessAlarmConnection?: AccessAlarmConnectionResolvers<ContextType>;
  AccessAlarmEdge?: AccessAlarmEdgeResolvers<ContextType>;
  AccessAlarm?: AccessAlarmResolvers<ContextType>;
  AccessExplanation?: AccessExplanationResolvers<ContextType>;
  AppliedRule?: AppliedRuleResolvers<ContextType>;
  CentreAccess?: CentreAccessResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AssessmentPayload?: AssessmentPayloadResolvers<ContextType>;
  Coordination?: CoordinationResolvers<ContextType>;
  AssessmentSeries?: AssessmentSeriesResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  AssessmentAnswer?: AssessmentAnswerResolvers<ContextType>;
  Progression?: ProgressionResolvers<ContextType>;
  TargetGroup?: TargetGroupResolvers<ContextType>;
  EmploymentMeasure?: EmploymentMeasureResolvers<ContextType>;
  SocialMeasure?: SocialMeasureResolvers<ContextType>;
  ChildMeasure?: ChildMeasureResolvers<ContextType>;
  Citizen?: CitizenResolvers<ContextType>;
  CPR?: GraphQLScalarType;
  CentreAnswer?: CentreAnswerResolvers<ContextType>;
  CitizenConnection?: CitizenConnectionResolvers<ContextType>;
  CitizenEdge?: CitizenEdgeResolvers<ContextType>;
  ConsentPayload?: ConsentPayloadResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  CoordinationPayload?: CoordinationPayloadResolvers<ContextType>;
  CoordinatingPeriod?: CoordinatingPeriodResolvers<ContextType>;
  TeamMember?: TeamMemberResolvers<ContextType>;
  Centre?: CentreResolvers<ContextType>;
  Caseworker?: CaseworkerResolvers<ContextType>;
  EmergencyAccessPayload?: EmergencyAccessPayloadResolvers<ContextType>;
  EmergencyAccess?: EmergencyAccessResolvers<ContextType>;
  EmergencyAccessConnection?: EmergencyAccessConnectionResolvers<ContextType>;
  EmergencyAccessEdge?: EmergencyAccessEdgeResolvers<ContextType>;
  Enrolment?: EnrolmentResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeFigures?: ProgrammeFiguresResolvers<ContextType>;
  FigureCount?: FigureCountResolvers<ContextType>;
  FigureAmount?: FigureAmountResolvers<ContextType>;
  ProgrammeFlow?: ProgrammeFlowResolvers<ContextType>;
  TrackFlow?: TrackFlowResolvers<ContextType>;
  OutcomeFigure?: OutcomeFigureResolvers<ContextType>;
  ExpectedFigure?: ExpectedFigureResolvers<ContextType>;
  ProgressFigure?: ProgressFigureResolvers<ContextType>;
  ScaleFigure?: ScaleFigureResolvers<ContextType>;
  CaseloadFigure?: CaseloadFigureResolvers<ContextType>;
  ProgrammeSpend?: ProgrammeSpendResolvers<ContextType>;
  FiguresAnswer?: FiguresAnswerResolvers<ContextType>;
  MeasureSpend?: MeasureSpendResolvers<ContextType>;
  LawSpend?: LawSpendResolvers<ContextType>;
  CentreSpend?: CentreSpendResolvers<ContextType>;
  PerformerSpend?: PerformerSpendResolvers<ContextType>;
  FrameSpend?: FrameSpendResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  FindingSubject?: FindingSubjectResolvers<ContextType>;
  PersonalBudget?: PersonalBudgetResolvers<ContextType>;
  CostAndEffect?: CostAndEffectResolvers<ContextType>;
  MeasureEffect?: MeasureEffectResolvers<ContextType>;
  GoalStand?: GoalStandResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  MeasureLink?: MeasureLinkResolvers<ContextType>;
  ProgressScore?: ProgressScoreResolvers<ContextType>;
  GrantingJudgement?: GrantingJudgementResolvers<ContextType>;
  GrantingReason?: GrantingReasonResolvers<ContextType>;
  HandoverPayload?: HandoverPayloadResolvers<ContextType>;
  Handover?: HandoverResolvers<ContextType>;
  IntakePayload?: IntakePayloadResolvers<ContextType>;
  Intake?: IntakeResolvers<ContextType>;
  IntakeAnswer?: IntakeAnswerResolvers<ContextType>;
  Law?: LawResolvers<ContextType>;
  Paragraph?: ParagraphResolvers<ContextType>;
  ActiveMeasures?: ActiveMeasuresResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  MeetingPayload?: MeetingPayloadResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingAttendance?: MeetingAttendanceResolvers<ContextType>;
  MeetingDecision?: MeetingDecisionResolvers<ContextType>;
  MeetingToCallConnection?: MeetingToCallConnectionResolvers<ContextType>;
  MeetingToCallEdge?: MeetingToCallEdgeResolvers<ContextType>;
  MeetingToCall?: MeetingToCallResolvers<ContextType>;
  ImportPlanPayload?: ImportPlanPayloadResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanVersionConnection?: PlanVersionConnectionResolvers<ContextType>;
  PlanVersionEdge?: PlanVersionEdgeResolvers<ContextType>;
  PlanVersion?: PlanVersionResolvers<ContextType>;
  PlanVersionGoal?: PlanVersionGoalResolvers<ContextType>;
  PlanVersionLink?: PlanVersionLinkResolvers<ContextType>;
  PlanVersionReplacedPlan?: PlanVersionReplacedPlanResolvers<ContextType>;
  PlanVersionEndedReplacement?: PlanVersionEndedReplacementResolvers<ContextType>;
  PlanChange?: PlanChangeResolvers<ContextType>;
  PlanPayload?: PlanPayloadResolvers<ContextType>;
  ReplacedPlan?: ReplacedPlanResolvers<ContextType>;
  ContentElement?: ContentElementResolvers<ContextType>;
  ProgrammeOutcome?: ProgrammeOutcomeResolvers<ContextType>;
  ProgrammeCode?: ProgrammeCodeResolvers<ContextType>;
  ProgrammeCentre?: ProgrammeCentreResolvers<ContextType>;
  Cohort?: CohortResolvers<ContextType>;
  TargetGroupRules?: TargetGroupRulesResolvers<ContextType>;
  TargetGroupRule?: TargetGroupRuleResolvers<ContextType>;
  ProgrammeTrack?: ProgrammeTrackResolvers<ContextType>;
  PairRule?: PairRuleResolvers<ContextType>;
  VisitationPath?: VisitationPathResolvers<ContextType>;
  ProgrammeRole?: ProgrammeRoleResolvers<ContextType>;
  ProgrammeTeam?: ProgrammeTeamResolvers<ContextType>;
  TeamSize?: TeamSizeResolvers<ContextType>;
  MeetingRule?: MeetingRuleResolvers<ContextType>;
  WorkingDays?: WorkingDaysResolvers<ContextType>;
  MeasureSelector?: MeasureSelectorResolvers<ContextType>;
  DecisionCompetence?: DecisionCompetenceResolvers<ContextType>;
  ProgrammeLimit?: ProgrammeLimitResolvers<ContextType>;
  FollowUpRule?: FollowUpRuleResolvers<ContextType>;
  WishRule?: WishRuleResolvers<ContextType>;
  GrantRule?: GrantRuleResolvers<ContextType>;
  CaseloadNorm?: CaseloadNormResolvers<ContextType>;
  ActualCaseload?: ActualCaseloadResolvers<ContextType>;
  CountedCitizens?: CountedCitizensResolvers<ContextType>;
  Scale?: ScaleResolvers<ContextType>;
  Threshold?: ThresholdResolvers<ContextType>;
  BudgetRule?: BudgetRuleResolvers<ContextType>;
  BudgetFrame?: BudgetFrameResolvers<ContextType>;
  FrameRevision?: FrameRevisionResolvers<ContextType>;
  OwnershipRule?: OwnershipRuleResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  SignalSource?: SignalSourceResolvers<ContextType>;
  ScreeningForm?: ScreeningFormResolvers<ContextType>;
  ScreeningQuestion?: ScreeningQuestionResolvers<ContextType>;
  IntakeForm?: IntakeFormResolvers<ContextType>;
  ReferralRule?: ReferralRuleResolvers<ContextType>;
  Cadence?: CadenceResolvers<ContextType>;
  HandoverRule?: HandoverRuleResolvers<ContextType>;
  FigureRule?: FigureRuleResolvers<ContextType>;
  ExpectedCount?: ExpectedCountResolvers<ContextType>;
  PlanRule?: PlanRuleResolvers<ContextType>;
  DocumentingRule?: DocumentingRuleResolvers<ContextType>;
  TargetGroupJudgement?: TargetGroupJudgementResolvers<ContextType>;
  TargetGroupReason?: TargetGroupReasonResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  SignalPayload?: SignalPayloadResolvers<ContextType>;
  Signal?: SignalResolvers<ContextType>;
  ReferralStatus?: ReferralStatusResolvers<ContextType>;
  SocialEventPayload?: SocialEventPayloadResolvers<ContextType>;
  SocialEvent?: SocialEventResolvers<ContextType>;
  TeamRoster?: TeamRosterResolvers<ContextType>;
  RosterMember?: RosterMemberResolvers<ContextType>;
  ScreeningPayload?: ScreeningPayloadResolvers<ContextType>;
  Screening?: ScreeningResolvers<ContextType>;
  ScreeningAnswer?: ScreeningAnswerResolvers<ContextType>;
  VisitationPayload?: VisitationPayloadResolvers<ContextType>;
  VisitationDecision?: VisitationDecisionResolvers<ContextType>;
  WithoutDecision?: WithoutDecisionResolvers<ContextType>;
  CitizenWithoutDecision?: CitizenWithoutDecisionResolvers<ContextType>;
  WithoutResponsible?: WithoutResponsibleResolvers<ContextType>;
  CitizenWithoutResponsible?: CitizenWithoutResponsibleResolvers<ContextType>;
};
