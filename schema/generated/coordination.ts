// Generated from schema/coordination.graphql by `npm run schema`.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OpenCitizen } from '../../subgraphs/coordination/open-citizen.ts';
import type { MergedMeasure } from '../../subgraphs/coordination/merge/measure.ts';
import type { MergedPlan, MergedGoal } from '../../subgraphs/coordination/merge/plan.ts';
import type { CoordinationRow } from '../../subgraphs/coordination/source/coordinations.ts';
import type {
  CaseworkerReference,
  CentreReference,
  LawReference,
} from '../../subgraphs/coordination/reference.ts';
import type { Caller } from '../../server/caller.ts';
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
  /** The centre could not be asked just now; what it holds is missing from this answer. */
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

/** Where every question begins. */
export type Query = {
  /** Who you are to Helhed, and your caseload. */
  readonly me: Me;
  /**
   * One citizen by id; null when nobody is known by it.
   * `FORBIDDEN` when you have no relation to the citizen.
   */
  readonly citizen: Maybe<Citizen>;
  /**
   * One citizen by CPR number, current or former; null when nobody is known by it.
   * `BAD_USER_INPUT` when the number cannot be one, `FORBIDDEN` when you have no relation to the citizen.
   * Send it in a POST body, never in a URL.
   */
  readonly citizenByCpr: Maybe<Citizen>;
  /** The law catalogue (lovkatalog) as it stands on a day. */
  readonly laws: ReadonlyArray<Law>;
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
export type QueryLawsArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
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
  /** Full name. */
  readonly name: Scalars['String']['output'];
  /** Birth date; null when only a replacement number is known. */
  readonly birthDate: Maybe<Scalars['Date']['output']>;
  /** Age in whole years today. */
  readonly age: Maybe<Scalars['Int']['output']>;
  /** The CPR number's date part, the rest masked: `190402-xxxx`. */
  readonly maskedCpr: Scalars['String']['output'];
  /** True when name and address are protected (CPR-loven § 28). */
  readonly isAddressProtected: Scalars['Boolean']['output'];
  /** One row per centre, always: who answered, who could not be asked, and what you may not see. */
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
  readonly jobcenter: Maybe<JobcenterFile>;
  readonly social: Maybe<SocialFile>;
  readonly children: Maybe<ChildrenFile>;
};

/** A citizen (borger). The id is stable; a CPR number may change. */
export type CitizenMeasureHistoryArgs = {
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
};

/** The measures that run today, and whether that is all of them. */
export type ActiveMeasures = {
  /**
   * The measures of the centres that answered, ordered by start. A measure runs on its last day.
   * One whose state is UNKNOWN is listed while its dates say that it runs: hiding support would be a guess.
   */
  readonly measures: ReadonlyArray<Measure>;
  /** False while any centre is unavailable or withheld: there may be more. */
  readonly isComplete: Scalars['Boolean']['output'];
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
  /** False while any centre is unavailable or withheld: there may be more. */
  readonly isComplete: Scalars['Boolean']['output'];
};

/** One measure in a page. */
export type MeasureEdge = {
  /** Where to continue from. */
  readonly cursor: Scalars['String']['output'];
  /** The measure. */
  readonly node: Measure;
};

/** A page of citizens. */
export type CitizenConnection = {
  /** The page, with cursors. */
  readonly edges: ReadonlyArray<CitizenEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<Citizen>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One citizen in a page. */
export type CitizenEdge = {
  /** Where to continue from. */
  readonly cursor: Scalars['String']['output'];
  /** The citizen. */
  readonly node: Citizen;
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

/** How the work across centres is organised for one citizen. */
export type Coordination = {
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
  /** The day the citizen consented to it; null when no consent is recorded. */
  readonly consentGivenOn: Maybe<Scalars['Date']['output']>;
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

export type JobcenterFile = {
  readonly status: CentreStatus;
  readonly asOf: Maybe<Scalars['DateTime']['output']>;
  readonly cases: ReadonlyArray<Case>;
  readonly measures: ReadonlyArray<EmploymentMeasure>;
  readonly plans: ReadonlyArray<CentrePlan>;
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
  readonly cases: ReadonlyArray<Case>;
  readonly measures: ReadonlyArray<SocialMeasure>;
  readonly plans: ReadonlyArray<CentrePlan>;
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
  readonly cases: ReadonlyArray<Case>;
  readonly measures: ReadonlyArray<ChildMeasure>;
  readonly plans: ReadonlyArray<CentrePlan>;
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
  Law: Law;
  Centre: Centre;
  Caseworker: Caseworker;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Citizen: { __typename: 'Citizen' } & GraphQLRecursivePick<
    FederationTypes['Citizen'],
    { id: true }
  >;
  Law: { __typename: 'Law' } & GraphQLRecursivePick<FederationTypes['Law'], { code: true }>;
  Centre: { __typename: 'Centre' } & GraphQLRecursivePick<
    FederationTypes['Centre'],
    { code: true }
  >;
  Caseworker: { __typename: 'Caseworker' } & GraphQLRecursivePick<
    FederationTypes['Caseworker'],
    { id: true }
  >;
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
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CPR: ResolverTypeWrapper<Scalars['CPR']['output']>;
  Me: ResolverTypeWrapper<Caller>;
  Role: Role;
  Citizen: ResolverTypeWrapper<OpenCitizen>;
  CentreAnswer: ResolverTypeWrapper<
    Omit<CentreAnswer, 'centre'> & { centre: ResolversTypes['Centre'] }
  >;
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
  CitizenConnection: ResolverTypeWrapper<
    Omit<CitizenConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['CitizenEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Citizen']>;
    }
  >;
  CitizenEdge: ResolverTypeWrapper<Omit<CitizenEdge, 'node'> & { node: ResolversTypes['Citizen'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Coordination: ResolverTypeWrapper<CoordinationRow>;
  TeamMember: ResolverTypeWrapper<
    Omit<TeamMember, 'caseworker'> & { caseworker: ResolversTypes['Caseworker'] }
  >;
  TeamRole: TeamRole;
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
  Law: ResolverTypeWrapper<LawReference>;
  Paragraph: ResolverTypeWrapper<Paragraph>;
  Centre: ResolverTypeWrapper<CentreReference>;
  Caseworker: ResolverTypeWrapper<CaseworkerReference>;
  JobcenterFile: ResolverTypeWrapper<
    Omit<JobcenterFile, 'cases' | 'measures' | 'plans'> & {
      cases: ReadonlyArray<ResolversTypes['Case']>;
      measures: ReadonlyArray<ResolversTypes['EmploymentMeasure']>;
      plans: ReadonlyArray<ResolversTypes['CentrePlan']>;
    }
  >;
  EmploymentMeasure: ResolverTypeWrapper<MergedMeasure>;
  SocialFile: ResolverTypeWrapper<
    Omit<SocialFile, 'cases' | 'measures' | 'plans'> & {
      cases: ReadonlyArray<ResolversTypes['Case']>;
      measures: ReadonlyArray<ResolversTypes['SocialMeasure']>;
      plans: ReadonlyArray<ResolversTypes['CentrePlan']>;
    }
  >;
  SocialMeasure: ResolverTypeWrapper<MergedMeasure>;
  ChildrenFile: ResolverTypeWrapper<
    Omit<ChildrenFile, 'cases' | 'measures' | 'plans'> & {
      cases: ReadonlyArray<ResolversTypes['Case']>;
      measures: ReadonlyArray<ResolversTypes['ChildMeasure']>;
      plans: ReadonlyArray<ResolversTypes['CentrePlan']>;
    }
  >;
  ChildMeasure: ResolverTypeWrapper<MergedMeasure>;
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
  Query: Record<PropertyKey, never>;
  CPR: Scalars['CPR']['output'];
  Me: Caller;
  Citizen: OpenCitizen;
  CentreAnswer: Omit<CentreAnswer, 'centre'> & { centre: ResolversParentTypes['Centre'] };
  ActiveMeasures: Omit<ActiveMeasures, 'measures' | 'answers'> & {
    measures: ReadonlyArray<ResolversParentTypes['Measure']>;
    answers: ReadonlyArray<ResolversParentTypes['CentreAnswer']>;
  };
  MeasureConnection: Omit<MeasureConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['MeasureEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Measure']>;
  };
  MeasureEdge: Omit<MeasureEdge, 'node'> & { node: ResolversParentTypes['Measure'] };
  CitizenConnection: Omit<CitizenConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['CitizenEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Citizen']>;
  };
  CitizenEdge: Omit<CitizenEdge, 'node'> & { node: ResolversParentTypes['Citizen'] };
  PageInfo: PageInfo;
  Coordination: CoordinationRow;
  TeamMember: Omit<TeamMember, 'caseworker'> & { caseworker: ResolversParentTypes['Caseworker'] };
  Meeting: Meeting;
  Plan: MergedPlan;
  Goal: MergedGoal;
  ProgressScore: ProgressScore;
  Agreement: Agreement;
  ReplacedPlan: Omit<ReplacedPlan, 'legalBasis'> & {
    legalBasis: ResolversParentTypes['LegalBasis'];
  };
  Law: LawReference;
  Paragraph: Paragraph;
  Centre: CentreReference;
  Caseworker: CaseworkerReference;
  JobcenterFile: Omit<JobcenterFile, 'cases' | 'measures' | 'plans'> & {
    cases: ReadonlyArray<ResolversParentTypes['Case']>;
    measures: ReadonlyArray<ResolversParentTypes['EmploymentMeasure']>;
    plans: ReadonlyArray<ResolversParentTypes['CentrePlan']>;
  };
  EmploymentMeasure: MergedMeasure;
  SocialFile: Omit<SocialFile, 'cases' | 'measures' | 'plans'> & {
    cases: ReadonlyArray<ResolversParentTypes['Case']>;
    measures: ReadonlyArray<ResolversParentTypes['SocialMeasure']>;
    plans: ReadonlyArray<ResolversParentTypes['CentrePlan']>;
  };
  SocialMeasure: MergedMeasure;
  ChildrenFile: Omit<ChildrenFile, 'cases' | 'measures' | 'plans'> & {
    cases: ReadonlyArray<ResolversParentTypes['Case']>;
    measures: ReadonlyArray<ResolversParentTypes['ChildMeasure']>;
    plans: ReadonlyArray<ResolversParentTypes['CentrePlan']>;
  };
  ChildMeasure: MergedMeasure;
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

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  me?: Resolver<ResolversTypes['Me'], ParentType, ContextType>;
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
  laws?: Resolver<
    ReadonlyArray<ResolversTypes['Law']>,
    ParentType,
    ContextType,
    Partial<QueryLawsArgs>
  >;
};

export interface CprScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CPR'], any> {
  name: 'CPR';
}

export type MeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  caseworker?: Resolver<Maybe<ResolversTypes['Caseworker']>, ParentType, ContextType>;
  citizens?: Resolver<
    ResolversTypes['CitizenConnection'],
    ParentType,
    ContextType,
    RequireFields<MeCitizensArgs, 'first'>
  >;
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
  isAddressProtected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
};

export type CentreAnswerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CentreAnswer'] = ResolversParentTypes['CentreAnswer'],
> = {
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CentreStatus'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ActiveMeasuresResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActiveMeasures'] =
    ResolversParentTypes['ActiveMeasures'],
> = {
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
};

export type MeasureEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
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

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CoordinationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Coordination'] = ResolversParentTypes['Coordination'],
> = {
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  track?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  team?: Resolver<ReadonlyArray<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
};

export type TeamMemberResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TeamMember'] = ResolversParentTypes['TeamMember'],
> = {
  caseworker?: Resolver<ResolversTypes['Caseworker'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TeamRole'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
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

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Measure?: MeasureResolvers<ContextType>;
  LegalBasis?: LegalBasisResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CentrePlan?: CentrePlanResolvers<ContextType>;
  CentreGoal?: CentreGoalResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  CPR?: GraphQLScalarType;
  Me?: MeResolvers<ContextType>;
  Citizen?: CitizenResolvers<ContextType>;
  CentreAnswer?: CentreAnswerResolvers<ContextType>;
  ActiveMeasures?: ActiveMeasuresResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  CitizenConnection?: CitizenConnectionResolvers<ContextType>;
  CitizenEdge?: CitizenEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Coordination?: CoordinationResolvers<ContextType>;
  TeamMember?: TeamMemberResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  ProgressScore?: ProgressScoreResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  ReplacedPlan?: ReplacedPlanResolvers<ContextType>;
  Law?: LawResolvers<ContextType>;
  Paragraph?: ParagraphResolvers<ContextType>;
  Centre?: CentreResolvers<ContextType>;
  Caseworker?: CaseworkerResolvers<ContextType>;
  EmploymentMeasure?: EmploymentMeasureResolvers<ContextType>;
  SocialMeasure?: SocialMeasureResolvers<ContextType>;
  ChildMeasure?: ChildMeasureResolvers<ContextType>;
};
