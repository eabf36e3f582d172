// Generated from the SDL in schema/ by `npm run schema`.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OpenCitizen } from '../../subgraphs/coordination/open-citizen.ts';
import type { MergedMeasure } from '../../subgraphs/coordination/merge/measure.ts';
import type { MergedPlan, MergedGoal } from '../../subgraphs/coordination/merge/plan.ts';
import type { CoordinationRow } from '../../subgraphs/coordination/source/coordinations.ts';
import type { CoordinatingPeriodRow } from '../../subgraphs/coordination/source/coordinating-caseworkers.ts';
import type {
  CaseworkerReference,
  CentreReference,
  LawReference,
} from '../../subgraphs/coordination/reference.ts';
import type { Programme as ProgrammeFile } from '../../subgraphs/coordination/programmes/programme.ts';
import type { Figures } from '../../subgraphs/coordination/figures/figures.ts';
import type { Caller } from '../../server/caller.ts';
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
   * One citizen by id; null when nobody is known by it.
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
  /** What it was flagged for: OWN_RECORD, COLLEAGUE, PROTECTED_PERSON, EMERGENCY, EMERGENCY_REPEATED. */
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

export type JobcenterFile = {
  readonly status: CentreStatus;
  readonly asOf: Maybe<Scalars['DateTime']['output']>;
  readonly isComplete: Scalars['Boolean']['output'];
  readonly cases: Maybe<ReadonlyArray<Case>>;
  readonly withheldCases: Maybe<Scalars['Int']['output']>;
  readonly measures: Maybe<ReadonlyArray<EmploymentMeasure>>;
  readonly withheldMeasures: Maybe<Scalars['Int']['output']>;
  readonly plans: Maybe<ReadonlyArray<CentrePlan>>;
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
};

/** A citizen (borger). The id is stable; a CPR number may change. */
export type CitizenMeasureHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** A citizen (borger). The id is stable; a CPR number may change. */
export type CitizenAccessLogArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
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

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`.
 */
export type Mutation = {
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
   * coordinates or who does is away; `FORBIDDEN` for anybody else, and to appoint oneself: the appointment opens every
   * centre.
   * `NOT_FOUND` when nobody is known by the id, or when there is no coordination: the citizen must be enrolled first.
   * `BAD_USER_INPUT` when `caseworkerId` is nobody's in the directory, or is who coordinates already.
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
};

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`.
 */
export type MutationGiveConsentArgs = {
  input: GiveConsentInput;
};

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`.
 */
export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`.
 */
export type MutationAssignCoordinatingCaseworkerArgs = {
  input: AssignCoordinatingCaseworkerInput;
};

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`.
 */
export type MutationRequestEmergencyAccessArgs = {
  input: RequestEmergencyAccessInput;
};

/**
 * What changes something. Each takes an `idempotencyKey`: the same key with the same input, by the same person, happens
 * once and answers as the first time; with another input it is `CONFLICT`.
 */
export type MutationReviewEmergencyAccessArgs = {
  input: ReviewEmergencyAccessInput;
};

/** A consent to record. */
export type GiveConsentInput = {
  /** Yours to choose, such as a UUID; 8 to 64 letters, digits or hyphens. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whose information it is about. */
  readonly citizenId: Scalars['ID']['input'];
  /** The rule that lets consent open this. */
  readonly legalBasis: ConsentBasis;
  /** Which kinds of information. */
  readonly kinds: ReadonlyArray<InformationKind>;
  /** Whose information: these centres'. */
  readonly fromCentres: ReadonlyArray<CentreCode>;
  /** Who may see it. */
  readonly receivers: ReadonlyArray<ConsentReceiver>;
  /** For which case: its number or name in the source system. */
  readonly caseReference: Scalars['String']['input'];
  /** Who gave it. From 15 to 17 the young person and a holder of custody; under 15 a holder of custody; from 18 the citizen. */
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
  /** Yours to choose, such as a UUID; 8 to 64 letters, digits or hyphens. */
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
  /** Yours to choose, such as a UUID; 8 to 64 letters, digits or hyphens. */
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

/** How the work across centres is organised for one citizen. */
export type Coordination = {
  /** Counts its changes. */
  readonly version: Scalars['Int']['output'];
  /** The way of working (arbejdsmodel) the citizen is enrolled in, as the municipality names it. */
  readonly model: Scalars['String']['output'];
  /** The track (spor), where the model has them. */
  readonly track: Maybe<Scalars['String']['output']>;
  /** First day. */
  readonly since: Scalars['Date']['output'];
  /** Everybody on the team today, the coordinating caseworker included. */
  readonly team: ReadonlyArray<TeamMember>;
  /** The meetings held and planned, newest first. */
  readonly meetings: ReadonlyArray<Meeting>;
  /** Who has coordinated for the citizen, newest first: a history that nothing is taken from. */
  readonly coordinatedBy: ReadonlyArray<CoordinatingPeriod>;
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
  | 'PERFORMER';

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
  /** Yours to choose, such as a UUID; 8 to 64 letters, digits or hyphens. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The citizen's CPR number, current or former. */
  readonly cpr: Scalars['CPR']['input'];
  /** Why it cannot wait, in at least 20 characters. */
  readonly reason: Scalars['String']['input'];
};

/** A judgement of an emergency access. */
export type ReviewEmergencyAccessInput = {
  /** Yours to choose, such as a UUID; 8 to 64 letters, digits or hyphens. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which access. */
  readonly emergencyAccessId: Scalars['ID']['input'];
  /** The version that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What you find. */
  readonly finding: EmergencyFinding;
  /** What you want kept about it. */
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
  /** A consent was given; the version is the consent's. */
  | 'CONSENT_GIVEN'
  /** A consent was withdrawn; the version is the consent's. */
  | 'CONSENT_WITHDRAWN'
  /** Emergency access was asked for and given; the version is the access's. */
  | 'EMERGENCY_ACCESS_REQUESTED'
  /** An emergency access was reviewed; the version is the access's. */
  | 'EMERGENCY_ACCESS_REVIEWED';

/** A municipality's way of working (arbejdsmodel, program). */
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
};

/** A municipality's way of working (arbejdsmodel, program). */
export type ProgrammeFiguresArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
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

/**
 * How many citizens caseworkers have on `countedOn`. About employees: kept back where there are fewer than three,
 * and never by caseworker. How much of the week a caseworker has for it is not known: a norm for half-time is held against
 * everybody.
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
  /** Different citizens with such a measure in the period. */
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
  /** Different citizens with a measure there in the period. */
  readonly citizens: FigureCount;
  /** What it cost in the period. */
  readonly spent: FigureAmount;
};

/** What one performer (leverandør, udfører) carries out for one centre. */
export type PerformerSpend = {
  /** The centre that granted it. */
  readonly centre: Centre;
  /** Who carries it out; null for measures where nobody is named. */
  readonly performer: Maybe<Scalars['String']['output']>;
  /** Different citizens in the period. */
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

/** The person signed in. */
export type Me = {
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
  /** Your caseload: the citizens you coordinate, are on the team of, or have a case with, by name. */
  readonly citizens: CitizenConnection;
};

/** The person signed in. */
export type MeCitizensArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

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

/** A meeting about the citizen's plan. */
export type Meeting = {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What kind. */
  readonly kind: MeetingKind;
  /** The day it was held, or is planned to be. */
  readonly heldOn: Scalars['Date']['output'];
};

/** The kinds of meeting. */
export type MeetingKind =
  /** Cross-professional cooperation meeting (tværfagligt samarbejdsmøde). */
  | 'COOPERATION'
  /** Meeting with the citizen between two cooperation meetings (borgermøde). */
  | 'CITIZEN'
  /** Team meeting (teammøde). */
  | 'TEAM';

/** The citizen's plan. */
export type Plan = {
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
  /** The goals: of the unified plan, or of every centre's own. */
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

/** Whose plan `Citizen.plan` shows. */
export type PlanSource =
  /** One plan, the citizen's own, adopted with consent (LAB § 40, SEL § 141 stk. 7, BL § 110). */
  | 'UNIFIED'
  /** No unified plan is adopted: the centres' own plans, each with its origin. */
  | 'CENTRES';

/** A goal (mål), whichever plan it stands in. */
export type Goal = {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** The goal, in Danish; in the citizen's own words where `isCitizensWording`. */
  readonly title: Scalars['String']['output'];
  /** True when the words are the citizen's own (borgers mål og ønsker). */
  readonly isCitizensWording: Scalars['Boolean']['output'];
  /** The centre whose plan it stands in; null for a goal of the unified plan. */
  readonly origin: Maybe<Centre>;
  /** The measures that serve it, of any law; those of a centre that did not answer are missing, see `Plan.isComplete`. */
  readonly measures: ReadonlyArray<Measure>;
  /** Scores over time, oldest first. */
  readonly progress: ReadonlyArray<ProgressScore>;
};

/** One score of a goal on the scale from 1 to 10 (progression). */
export type ProgressScore = {
  /** The day it was given. */
  readonly scoredOn: Scalars['Date']['output'];
  /** By whom. */
  readonly by: ScoredBy;
  /** 1 is furthest from the goal, 10 is there. */
  readonly score: Scalars['Int']['output'];
};

/** Who gave a score. */
export type ScoredBy =
  /** The citizen. */
  | 'CITIZEN'
  /** The caseworker. */
  | 'CASEWORKER';

/** An agreement (aftale): who does what by when. */
export type Agreement = {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What is agreed, in Danish. */
  readonly title: Scalars['String']['output'];
  /** Who does it: the citizen, a caseworker's name, or a unit. */
  readonly responsible: Scalars['String']['output'];
  /** By when. */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /** The day it was done; null while it is not. */
  readonly settledOn: Maybe<Scalars['Date']['output']>;
};

/** A statutory plan that the unified plan stands in for. */
export type ReplacedPlan = {
  /** The law and paragraph of the replaced plan. */
  readonly legalBasis: LegalBasis;
  /** The day it was replaced. */
  readonly replacedOn: Scalars['Date']['output'];
  /** The day the citizen consented to it. */
  readonly consentGivenOn: Maybe<Scalars['Date']['output']>;
};

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
  JobcenterFile: ResolverTypeWrapper<
    Omit<JobcenterFile, 'cases' | 'measures' | 'plans'> & {
      cases?: Maybe<ReadonlyArray<ResolversTypes['Case']>>;
      measures?: Maybe<ReadonlyArray<ResolversTypes['EmploymentMeasure']>>;
      plans?: Maybe<ReadonlyArray<ResolversTypes['CentrePlan']>>;
    }
  >;
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
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  Coordination: ResolverTypeWrapper<CoordinationRow>;
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
  Law: ResolverTypeWrapper<LawReference>;
  Paragraph: ResolverTypeWrapper<Paragraph>;
  Me: ResolverTypeWrapper<Caller>;
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
  Meeting: ResolverTypeWrapper<Meeting>;
  MeetingKind: MeetingKind;
  Plan: ResolverTypeWrapper<MergedPlan>;
  PlanSource: PlanSource;
  Goal: ResolverTypeWrapper<MergedGoal>;
  ProgressScore: ResolverTypeWrapper<ProgressScore>;
  ScoredBy: ScoredBy;
  Agreement: ResolverTypeWrapper<Agreement>;
  ReplacedPlan: ResolverTypeWrapper<
    Omit<ReplacedPlan, 'legalBasis'> & { legalBasis: ResolversTypes['LegalBasis'] }
  >;
  PageInfo: ResolverTypeWrapper<PageInfo>;
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
  JobcenterFile: Omit<JobcenterFile, 'cases' | 'measures' | 'plans'> & {
    cases?: Maybe<ReadonlyArray<ResolversParentTypes['Case']>>;
    measures?: Maybe<ReadonlyArray<ResolversParentTypes['EmploymentMeasure']>>;
    plans?: Maybe<ReadonlyArray<ResolversParentTypes['CentrePlan']>>;
  };
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
  Mutation: Record<PropertyKey, never>;
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
  Coordination: CoordinationRow;
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
  Law: LawReference;
  Paragraph: Paragraph;
  Me: Caller;
  ActiveMeasures: Omit<ActiveMeasures, 'measures' | 'answers'> & {
    measures: ReadonlyArray<ResolversParentTypes['Measure']>;
    answers: ReadonlyArray<ResolversParentTypes['CentreAnswer']>;
  };
  MeasureConnection: Omit<MeasureConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['MeasureEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Measure']>;
  };
  MeasureEdge: Omit<MeasureEdge, 'node'> & { node: ResolversParentTypes['Measure'] };
  Meeting: Meeting;
  Plan: MergedPlan;
  Goal: MergedGoal;
  ProgressScore: ProgressScore;
  Agreement: Agreement;
  ReplacedPlan: Omit<ReplacedPlan, 'legalBasis'> & {
    legalBasis: ResolversParentTypes['LegalBasis'];
  };
  PageInfo: PageInfo;
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
  whyAccess?: Resolver<ResolversTypes['AccessExplanation'], ParentType, ContextType>;
  consents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Consent']>>, ParentType, ContextType>;
  accessLog?: Resolver<
    Maybe<ResolversTypes['AccessLogConnection']>,
    ParentType,
    ContextType,
    RequireFields<CitizenAccessLogArgs, 'first'>
  >;
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

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
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

export type CoordinationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Coordination'] = ResolversParentTypes['Coordination'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  track?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  team?: Resolver<ReadonlyArray<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  coordinatedBy?: Resolver<
    ReadonlyArray<ResolversTypes['CoordinatingPeriod']>,
    ParentType,
    ContextType
  >;
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

export type MeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  caseworker?: Resolver<Maybe<ResolversTypes['Caseworker']>, ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
  citizens?: Resolver<
    ResolversTypes['CitizenConnection'],
    ParentType,
    ContextType,
    RequireFields<MeCitizensArgs, 'first'>
  >;
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

export type MeetingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PlanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan'],
> = {
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

export type GoalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCitizensWording?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  progress?: Resolver<ReadonlyArray<ResolversTypes['ProgressScore']>, ParentType, ContextType>;
};

export type ProgressScoreResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProgressScore'] = ResolversParentTypes['ProgressScore'],
> = {
  scoredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ScoredBy'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ReplacedPlanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReplacedPlan'] = ResolversParentTypes['ReplacedPlan'],
> = {
  legalBasis?: Resolver<ResolversTypes['LegalBasis'], ParentType, ContextType>;
  replacedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  consentGivenOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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
  EmploymentMeasure?: EmploymentMeasureResolvers<ContextType>;
  SocialMeasure?: SocialMeasureResolvers<ContextType>;
  ChildMeasure?: ChildMeasureResolvers<ContextType>;
  Citizen?: CitizenResolvers<ContextType>;
  CPR?: GraphQLScalarType;
  CentreAnswer?: CentreAnswerResolvers<ContextType>;
  CitizenConnection?: CitizenConnectionResolvers<ContextType>;
  CitizenEdge?: CitizenEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ConsentPayload?: ConsentPayloadResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  CoordinationPayload?: CoordinationPayloadResolvers<ContextType>;
  Coordination?: CoordinationResolvers<ContextType>;
  CoordinatingPeriod?: CoordinatingPeriodResolvers<ContextType>;
  TeamMember?: TeamMemberResolvers<ContextType>;
  Centre?: CentreResolvers<ContextType>;
  Caseworker?: CaseworkerResolvers<ContextType>;
  EmergencyAccessPayload?: EmergencyAccessPayloadResolvers<ContextType>;
  EmergencyAccess?: EmergencyAccessResolvers<ContextType>;
  EmergencyAccessConnection?: EmergencyAccessConnectionResolvers<ContextType>;
  EmergencyAccessEdge?: EmergencyAccessEdgeResolvers<ContextType>;
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
  CaseloadFigure?: CaseloadFigureResolvers<ContextType>;
  ProgrammeSpend?: ProgrammeSpendResolvers<ContextType>;
  FiguresAnswer?: FiguresAnswerResolvers<ContextType>;
  MeasureSpend?: MeasureSpendResolvers<ContextType>;
  LawSpend?: LawSpendResolvers<ContextType>;
  CentreSpend?: CentreSpendResolvers<ContextType>;
  PerformerSpend?: PerformerSpendResolvers<ContextType>;
  FrameSpend?: FrameSpendResolvers<ContextType>;
  Law?: LawResolvers<ContextType>;
  Paragraph?: ParagraphResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  ActiveMeasures?: ActiveMeasuresResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  ProgressScore?: ProgressScoreResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  ReplacedPlan?: ReplacedPlanResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
};
