// Generated from the SDL in schema/ by `npm run schema`.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { File, Context } from '../../subgraphs/children/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
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

/** A citizen (borger). The id is stable; a CPR number may change. */
export type Citizen = {
  /** Opens the citizen at this centre: what may be read, by whom, why and until when. Opaque to everybody but the centre. */
  readonly childrenPass: Maybe<Scalars['String']['output']>;
  /** What Center for Børn og Læring holds on the citizen; null when it could not be asked or you may not see it: `centres` says which. */
  readonly children: Maybe<ChildrenFile>;
};

/** What Center for Børn og Læring holds on one citizen. */
export type ChildrenFile = {
  /** ANSWERED, or NOT_KNOWN when this centre has no file on the citizen. */
  readonly status: CentreStatus;
  /** How fresh the source system says its data is; null when it has no file. */
  readonly asOf: Maybe<Scalars['DateTime']['output']>;
  /**
   * False while anything that this request asks of the file could not be read: it is null then, and an error says so.
   * Nothing that you may not see counts (`withheldCases`, `withheldMeasures`, what is null or `FORBIDDEN`).
   */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The citizen's cases here, open ones first; null when you may not see cases. */
  readonly cases: Maybe<ReadonlyArray<Case>>;
  /** Cases that there are and that your role's data limits (dataafgrænsning) keep from you; null when you may not see cases. */
  readonly withheldCases: Maybe<Scalars['Int']['output']>;
  /** The measures granted here, past, running and coming, ordered by start; null when you may not see measures. */
  readonly measures: Maybe<ReadonlyArray<ChildMeasure>>;
  /** Measures that there are and that your role's data limits (dataafgrænsning) keep from you; null when you may not see measures. */
  readonly withheldMeasures: Maybe<Scalars['Int']['output']>;
  /** The plans this centre keeps under its own laws; null when you may not see plans. */
  readonly plans: Maybe<ReadonlyArray<CentrePlan>>;
  /** The school or institution the child attends. */
  readonly school: Maybe<Scalars['String']['output']>;
  /** The class (klassetrin). */
  readonly schoolClass: Maybe<Scalars['String']['output']>;
};

/** A measure for a child or young person under Barnets lov, Folkeskoleloven or the STU act (foranstaltning, støttende indsats). */
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
  /** The pass of the citizen it belongs to. */
  readonly pass: Scalars['String']['output'];
  /** The day the child was heard before the decision (børnesamtale, BL § 5); null when none is registered. */
  readonly childHeardOn: Maybe<Scalars['Date']['output']>;
};

/** A programme's figures for managers (ledelsesinformation). */
export type ProgrammeFigures = {
  /** Lets this centre add up what it holds on the programme's citizens. Opaque to everybody but the centre, and opens no citizen. */
  readonly childrenPass: Maybe<Scalars['String']['output']>;
  /** What Center for Børn og Læring granted the programme's citizens, added up; null when it could not be asked. */
  readonly childrenSpend: Maybe<ReadonlyArray<SpendRow>>;
};

export type Law = {
  readonly code: Scalars['String']['output'];
};

export type Centre = {
  readonly code: CentreCode;
};

export type Caseworker = {
  readonly id: Scalars['ID']['output'];
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
  ChildMeasure: ChildMeasure;
  ProgrammeFigures: ProgrammeFigures;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Citizen: { __typename: 'Citizen' } & GraphQLRecursivePick<
    FederationTypes['Citizen'],
    { childrenPass: true }
  >;
  ChildMeasure: { __typename: 'ChildMeasure' } & GraphQLRecursivePick<
    FederationTypes['ChildMeasure'],
    { id: true; pass: true }
  >;
  ProgrammeFigures: { __typename: 'ProgrammeFigures' } & GraphQLRecursivePick<
    FederationTypes['ProgrammeFigures'],
    { childrenPass: true }
  >;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Measure: ChildMeasure;
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
  LegalBasis: ResolverTypeWrapper<LegalBasis>;
  Case: ResolverTypeWrapper<Case>;
  CentrePlan: ResolverTypeWrapper<CentrePlan>;
  CentreGoal: ResolverTypeWrapper<CentreGoal>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  SpendRow: ResolverTypeWrapper<SpendRow>;
  SpendRowOf: SpendRowOf;
  Citizen: ResolverTypeWrapper<
    Omit<Citizen, 'children'> & { children?: Maybe<ResolversTypes['ChildrenFile']> }
  >;
  ChildrenFile: ResolverTypeWrapper<File>;
  ChildMeasure: ResolverTypeWrapper<ChildMeasure>;
  ProgrammeFigures: ResolverTypeWrapper<ProgrammeFigures>;
  Law: ResolverTypeWrapper<Law>;
  Centre: ResolverTypeWrapper<Centre>;
  Caseworker: ResolverTypeWrapper<Caseworker>;
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
  LegalBasis: LegalBasis;
  Case: Case;
  CentrePlan: CentrePlan;
  CentreGoal: CentreGoal;
  Boolean: Scalars['Boolean']['output'];
  SpendRow: SpendRow;
  Citizen:
    | (Omit<Citizen, 'children'> & { children?: Maybe<ResolversParentTypes['ChildrenFile']> })
    | FederationReferenceTypes['Citizen'];
  ChildrenFile: File;
  ChildMeasure: ChildMeasure | FederationReferenceTypes['ChildMeasure'];
  ProgrammeFigures: ProgrammeFigures | FederationReferenceTypes['ProgrammeFigures'];
  Law: Law;
  Centre: Centre;
  Caseworker: Caseworker;
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
  __resolveType: TypeResolveFn<'ChildMeasure', ParentType, ContextType>;
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
  childrenPass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<Maybe<ResolversTypes['ChildrenFile']>, ParentType, ContextType>;
};

export type ChildrenFileResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChildrenFile'] = ResolversParentTypes['ChildrenFile'],
> = {
  status?: Resolver<ResolversTypes['CentreStatus'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Case']>>, ParentType, ContextType>;
  withheldCases?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  measures?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['ChildMeasure']>>,
    ParentType,
    ContextType
  >;
  withheldMeasures?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  plans?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CentrePlan']>>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schoolClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChildMeasureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChildMeasure'] = ResolversParentTypes['ChildMeasure'],
  FederationReferenceType extends FederationReferenceTypes['ChildMeasure'] =
    FederationReferenceTypes['ChildMeasure'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ChildMeasure']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
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
  childHeardOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  childrenPass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  childrenSpend?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['SpendRow']>>,
    ParentType,
    ContextType
  >;
};

export type LawResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Law'] = ResolversParentTypes['Law'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CentreResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Centre'] = ResolversParentTypes['Centre'],
> = {
  code?: Resolver<ResolversTypes['CentreCode'], ParentType, ContextType>;
};

export type CaseworkerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Caseworker'] = ResolversParentTypes['Caseworker'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  Citizen?: CitizenResolvers<ContextType>;
  ChildrenFile?: ChildrenFileResolvers<ContextType>;
  ChildMeasure?: ChildMeasureResolvers<ContextType>;
  ProgrammeFigures?: ProgrammeFiguresResolvers<ContextType>;
  Law?: LawResolvers<ContextType>;
  Centre?: CentreResolvers<ContextType>;
  Caseworker?: CaseworkerResolvers<ContextType>;
};
