import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DossierStatisticsParent, DossierParent } from '../parents.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A civil day in Asia/Ho_Chi_Minh, such as 2025-07-31. */
  Date: { input: string; output: string; }
  /** An instant, RFC 3339. */
  DateTime: { input: string; output: string | Date; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type AdministrativeUnit = {
  __typename?: 'AdministrativeUnit';
  id: Scalars['ID']['output'];
  /**
   * Figures of the unit. Only dossiers of agencies of this level, when level is given. A province counts its departments and its communes.
   * BAD_USER_INPUT when from is not before until.
   */
  statistics?: Maybe<DossierStatistics>;
};


export type AdministrativeUnitStatisticsArgs = {
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  attribution?: InputMaybe<Attribution>;
  level?: InputMaybe<GovernmentLevel>;
  period: PeriodInput;
};

export type Agency = {
  __typename?: 'Agency';
  code: Scalars['ID']['output'];
  /** Figures of the dossiers this agency itself decides, those of units below it not included. */
  statistics?: Maybe<DossierStatistics>;
};


export type AgencyStatisticsArgs = {
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  period: PeriodInput;
};

/**
 * To whom a dossier counts. COMPETENT: the agency that decides it (index 766). RECEIVING: the unit whose point received it.
 * RESIDENCE: the unit in which the applicant lives. Totals of the country are equal under each.
 */
export type Attribution =
  | 'COMPETENT'
  | 'RECEIVING'
  | 'RESIDENCE';

/** How a dossier was filed, in the national exchange codes 1, 2, 3. */
export type Channel =
  | 'DIRECT'
  | 'ONLINE'
  | 'POST';

/** Received, then closed without a result. Refused before acceptance is not received and stands in reception. */
export type ClosedCounts = {
  __typename?: 'ClosedCounts';
  stopped: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
  withdrawn: Scalars['Int']['output'];
};

/** Provinces from which dossiers were received at all, among all that were expected. missing: codes of the others, in order. */
export type Coverage = {
  __typename?: 'Coverage';
  expected: Scalars['Int']['output'];
  missing: Array<Scalars['ID']['output']>;
  reporting: Scalars['Int']['output'];
};

/** REAL: taken from a public source. SIMULATED: made by the platform's own deterministic simulation, for demonstration. */
export type DataOrigin =
  | 'REAL'
  | 'SIMULATED';

/** Flow of one civil day, and the stock at its end. inPeriod as in ReceivedCounts. */
export type DayStatistics = {
  __typename?: 'DayStatistics';
  closedWithoutResult: Scalars['Int']['output'];
  day: Scalars['Date']['output'];
  direct: Scalars['Int']['output'];
  /** In progress at the end of the day. */
  inProgress: Scalars['Int']['output'];
  late: Scalars['Int']['output'];
  online: Scalars['Int']['output'];
  post: Scalars['Int']['output'];
  received: Scalars['Int']['output'];
  resolved: Scalars['Int']['output'];
};

/** One dossier as last known. No personal data of the applicant is held. */
export type Dossier = {
  __typename?: 'Dossier';
  /** When the result was promised; null until received. */
  appointmentAt?: Maybe<Scalars['DateTime']['output']>;
  channel: Channel;
  /** Mã hồ sơ; opaque, carries no meaning. */
  code: Scalars['ID']['output'];
  /** The agency that decides it. */
  competentAgency?: Maybe<Agency>;
  /** End of processing; null while in progress. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  procedure?: Maybe<Procedure>;
  provenance: Provenance;
  /** Acceptance; null while waiting or when refused. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The unit of the point that received it. */
  receivingUnit?: Maybe<AdministrativeUnit>;
  status: DossierStatus;
  submittedAt: Scalars['DateTime']['output'];
};

/**
 * What happened in a period, and the state at its end. Identity that always holds:
 * received.total = resolved.total + closedWithoutResult.total + inProgress.total.
 */
export type DossierStatistics = {
  __typename?: 'DossierStatistics';
  /** One point per civil day of the period, days without dossiers included. BAD_USER_INPUT for periods over 400 days. */
  byDay: Array<DayStatistics>;
  closedWithoutResult: ClosedCounts;
  /** How much of the country the figures cover; at a unit, whether anything was received from it at all. */
  coverage: Coverage;
  inProgress: InProgressCounts;
  /**
   * Mean civil days from acceptance to the end of processing, of the dossiers resolved in the period (index 766, 2.2): days ÷ dossiers.
   * A dossier resolved on the day it was received counts 0 days. Definition PROCESSING_DAYS.
   */
  meanProcessingDays: Ratio;
  onTimeRate: Ratio;
  onlineRate: Ratio;
  provenance: Provenance;
  received: ReceivedCounts;
  reception: ReceptionCounts;
  /** Every identity of these figures with both of its sides. */
  reconciliation: Array<Reconciliation>;
  resolved: ResolvedCounts;
};


/**
 * What happened in a period, and the state at its end. Identity that always holds:
 * received.total = resolved.total + closedWithoutResult.total + inProgress.total.
 */
export type DossierStatisticsOnTimeRateArgs = {
  definition?: OnTimeDefinition;
};


/**
 * What happened in a period, and the state at its end. Identity that always holds:
 * received.total = resolved.total + closedWithoutResult.total + inProgress.total.
 */
export type DossierStatisticsOnlineRateArgs = {
  definition?: OnlineDefinition;
};

/** Business status in the national exchange codes 1 to 10, in that order. */
export type DossierStatus =
  | 'ACCEPTED'
  | 'COMPLETED'
  | 'NEW'
  | 'PAYMENT_REQUESTED'
  | 'PROCESSING'
  | 'REFUSED'
  | 'RETURNED'
  | 'STOPPED'
  | 'SUPPLEMENT_REQUESTED'
  | 'WITHDRAWAL_REQUESTED';

/** The level of government that decides: a ministry, a province with its departments, or the commune level. */
export type GovernmentLevel =
  | 'COMMUNE'
  | 'MINISTRY'
  | 'PROVINCE';

/** total = inTerm + overdue, at the end of the period. */
export type InProgressCounts = {
  __typename?: 'InProgressCounts';
  inTerm: Scalars['Int']['output'];
  overdue: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
};

/**
 * The on-time rates in print. ON_TIME_A: early or on time ÷ resolved. ON_TIME_B (index 766, 2.1): (resolved on time + in progress in term)
 * ÷ received in the period, state at its end. ON_TIME_C: (received − late) ÷ received, lateness of dossiers received in the period.
 * ON_TIME_D: resolved on time ÷ received in the period, of the same dossiers.
 */
export type OnTimeDefinition =
  | 'ON_TIME_A'
  | 'ON_TIME_B'
  | 'ON_TIME_C'
  | 'ON_TIME_D';

/**
 * The online rates in print. ONLINE_A (form II.06a): received online ÷ received in the period. ONLINE_B: submitted online ÷ submitted.
 * ONLINE_C (index 766, 3.3): online with an electronic result where one is required, × synchronisation. ONLINE_D: received online for
 * full-process procedures ÷ received for full-process procedures. Carried-over dossiers are in none.
 */
export type OnlineDefinition =
  | 'ONLINE_A'
  | 'ONLINE_B'
  | 'ONLINE_C'
  | 'ONLINE_D';

/** Half-open: a day belongs to the period when from <= day < until. At most ten years. */
export type PeriodInput = {
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type Procedure = {
  __typename?: 'Procedure';
  code: Scalars['ID']['output'];
  /** Figures of the dossiers of this procedure in the whole country. */
  statistics?: Maybe<DossierStatistics>;
};


export type ProcedureStatisticsArgs = {
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  period: PeriodInput;
};

/** Where a figure comes from. Every screen and file that shows the figure shows this beside it. */
export type Provenance = {
  __typename?: 'Provenance';
  /** The day whose state the figure shows; null when the source names no day. */
  asOf?: Maybe<Scalars['Date']['output']>;
  /** Whether the figure is real or simulated. One simulated part makes the whole simulated. */
  origin: DataOrigin;
  /** The public source or the simulation, in words: in Vietnamese, the official language. */
  source: Scalars['String']['output'];
  /** The same in English; as source where the sender gives Vietnamese alone. */
  sourceEn: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** By dossier code. Public facts only; null when unknown. */
  dossier?: Maybe<Dossier>;
  /**
   * Platform figures of the whole country. level: only dossiers of agencies of this level. asKnownAt: as known at that moment; null when
   * nothing was known then. BAD_USER_INPUT when from is not before until.
   */
  nationalStatistics?: Maybe<DossierStatistics>;
};


export type QueryDossierArgs = {
  code: Scalars['ID']['input'];
};


export type QueryNationalStatisticsArgs = {
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  attribution?: InputMaybe<Attribution>;
  level?: InputMaybe<GovernmentLevel>;
  period: PeriodInput;
};

/** value is null when the denominator is 0 or the definition needs facts that are not recorded; reason then says why. */
export type Ratio = {
  __typename?: 'Ratio';
  definition: Scalars['ID']['output'];
  denominator: Scalars['Int']['output'];
  numerator: Scalars['Int']['output'];
  /** NO_DENOMINATOR or NOT_RECORDED; null when value is given. */
  reason?: Maybe<Scalars['String']['output']>;
  value?: Maybe<Scalars['Float']['output']>;
};

/** total = inPeriod + carriedOver; inPeriod = online + direct + post. boundaryFree: received at a point outside the competent agency's unit, among inPeriod. */
export type ReceivedCounts = {
  __typename?: 'ReceivedCounts';
  boundaryFree: Scalars['Int']['output'];
  carriedOver: Scalars['Int']['output'];
  direct: Scalars['Int']['output'];
  inPeriod: Scalars['Int']['output'];
  online: Scalars['Int']['output'];
  post: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
};

/** The side before acceptance. submitted, acceptedLate and refused in the period; waiting and waitingOver8Hours at its end. Late: more than 8 working hours after submission. */
export type ReceptionCounts = {
  __typename?: 'ReceptionCounts';
  acceptedLate: Scalars['Int']['output'];
  refused: Scalars['Int']['output'];
  submitted: Scalars['Int']['output'];
  waiting: Scalars['Int']['output'];
  waitingOver8Hours: Scalars['Int']['output'];
};

/** An identity: left and right are counted apart from each other, holds says whether they are equal. */
export type Reconciliation = {
  __typename?: 'Reconciliation';
  holds: Scalars['Boolean']['output'];
  /** RECEIVED_BY_CHANNEL, RECEIVED_WITH_CARRIED_OVER, STOCK_AND_FLOW or LEVELS. */
  identity: Scalars['ID']['output'];
  left: Scalars['Int']['output'];
  right: Scalars['Int']['output'];
};

/** total = early + onTime + late; early: before the appointment day; onTime: on the appointment day itself, not after the instant; late: after the instant. */
export type ResolvedCounts = {
  __typename?: 'ResolvedCounts';
  early: Scalars['Int']['output'];
  late: Scalars['Int']['output'];
  onTime: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
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

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  AdministrativeUnit: AdministrativeUnit;
  Agency: Agency;
  Dossier: Dossier;
  Procedure: Procedure;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AdministrativeUnit:
    ( { __typename: 'AdministrativeUnit' }
    & GraphQLRecursivePick<FederationTypes['AdministrativeUnit'], {"id":true}> );
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"code":true}> );
  Dossier:
    ( { __typename: 'Dossier' }
    & GraphQLRecursivePick<FederationTypes['Dossier'], {"code":true}> );
  Procedure:
    ( { __typename: 'Procedure' }
    & GraphQLRecursivePick<FederationTypes['Procedure'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdministrativeUnit: ResolverTypeWrapper<Omit<AdministrativeUnit, 'statistics'> & { statistics?: Maybe<ResolversTypes['DossierStatistics']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Agency: ResolverTypeWrapper<Omit<Agency, 'statistics'> & { statistics?: Maybe<ResolversTypes['DossierStatistics']> }>;
  Attribution: Attribution;
  Channel: Channel;
  ClosedCounts: ResolverTypeWrapper<ClosedCounts>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Coverage: ResolverTypeWrapper<Coverage>;
  DataOrigin: DataOrigin;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayStatistics: ResolverTypeWrapper<DayStatistics>;
  Dossier: ResolverTypeWrapper<DossierParent>;
  DossierStatistics: ResolverTypeWrapper<DossierStatisticsParent>;
  DossierStatus: DossierStatus;
  GovernmentLevel: GovernmentLevel;
  InProgressCounts: ResolverTypeWrapper<InProgressCounts>;
  OnTimeDefinition: OnTimeDefinition;
  OnlineDefinition: OnlineDefinition;
  PeriodInput: PeriodInput;
  Procedure: ResolverTypeWrapper<Omit<Procedure, 'statistics'> & { statistics?: Maybe<ResolversTypes['DossierStatistics']> }>;
  Provenance: ResolverTypeWrapper<Provenance>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Ratio: ResolverTypeWrapper<Ratio>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ReceivedCounts: ResolverTypeWrapper<ReceivedCounts>;
  ReceptionCounts: ResolverTypeWrapper<ReceptionCounts>;
  Reconciliation: ResolverTypeWrapper<Reconciliation>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ResolvedCounts: ResolverTypeWrapper<ResolvedCounts>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdministrativeUnit: Omit<AdministrativeUnit, 'statistics'> & { statistics?: Maybe<ResolversParentTypes['DossierStatistics']> } | FederationReferenceTypes['AdministrativeUnit'];
  ID: Scalars['ID']['output'];
  Agency: Omit<Agency, 'statistics'> & { statistics?: Maybe<ResolversParentTypes['DossierStatistics']> } | FederationReferenceTypes['Agency'];
  ClosedCounts: ClosedCounts;
  Int: Scalars['Int']['output'];
  Coverage: Coverage;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DayStatistics: DayStatistics;
  Dossier: DossierParent;
  DossierStatistics: DossierStatisticsParent;
  InProgressCounts: InProgressCounts;
  PeriodInput: PeriodInput;
  Procedure: Omit<Procedure, 'statistics'> & { statistics?: Maybe<ResolversParentTypes['DossierStatistics']> } | FederationReferenceTypes['Procedure'];
  Provenance: Provenance;
  String: Scalars['String']['output'];
  Query: Record<PropertyKey, never>;
  Ratio: Ratio;
  Float: Scalars['Float']['output'];
  ReceivedCounts: ReceivedCounts;
  ReceptionCounts: ReceptionCounts;
  Reconciliation: Reconciliation;
  Boolean: Scalars['Boolean']['output'];
  ResolvedCounts: ResolvedCounts;
};

export type AdministrativeUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrativeUnit'] = ResolversParentTypes['AdministrativeUnit'], FederationReferenceType extends FederationReferenceTypes['AdministrativeUnit'] = FederationReferenceTypes['AdministrativeUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdministrativeUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statistics?: Resolver<Maybe<ResolversTypes['DossierStatistics']>, ParentType, ContextType, RequireFields<AdministrativeUnitStatisticsArgs, 'attribution' | 'period'>>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statistics?: Resolver<Maybe<ResolversTypes['DossierStatistics']>, ParentType, ContextType, RequireFields<AgencyStatisticsArgs, 'period'>>;
};

export type ClosedCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosedCounts'] = ResolversParentTypes['ClosedCounts']> = {
  stopped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  reporting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayStatistics'] = ResolversParentTypes['DayStatistics']> = {
  closedWithoutResult?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  direct?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inProgress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DossierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier'], FederationReferenceType extends FederationReferenceTypes['Dossier'] = FederationReferenceTypes['Dossier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dossier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appointmentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  competentAgency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receivingUnit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DossierStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DossierStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierStatistics'] = ResolversParentTypes['DossierStatistics']> = {
  byDay?: Resolver<Array<ResolversTypes['DayStatistics']>, ParentType, ContextType>;
  closedWithoutResult?: Resolver<ResolversTypes['ClosedCounts'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  inProgress?: Resolver<ResolversTypes['InProgressCounts'], ParentType, ContextType>;
  meanProcessingDays?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  onTimeRate?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType, RequireFields<DossierStatisticsOnTimeRateArgs, 'definition'>>;
  onlineRate?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType, RequireFields<DossierStatisticsOnlineRateArgs, 'definition'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['ReceivedCounts'], ParentType, ContextType>;
  reception?: Resolver<ResolversTypes['ReceptionCounts'], ParentType, ContextType>;
  reconciliation?: Resolver<Array<ResolversTypes['Reconciliation']>, ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['ResolvedCounts'], ParentType, ContextType>;
};

export type InProgressCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InProgressCounts'] = ResolversParentTypes['InProgressCounts']> = {
  inTerm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure'], FederationReferenceType extends FederationReferenceTypes['Procedure'] = FederationReferenceTypes['Procedure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Procedure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statistics?: Resolver<Maybe<ResolversTypes['DossierStatistics']>, ParentType, ContextType, RequireFields<ProcedureStatisticsArgs, 'period'>>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['DataOrigin'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType, RequireFields<QueryDossierArgs, 'code'>>;
  nationalStatistics?: Resolver<Maybe<ResolversTypes['DossierStatistics']>, ParentType, ContextType, RequireFields<QueryNationalStatisticsArgs, 'attribution' | 'period'>>;
};

export type RatioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ratio'] = ResolversParentTypes['Ratio']> = {
  definition?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReceivedCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivedCounts'] = ResolversParentTypes['ReceivedCounts']> = {
  boundaryFree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  carriedOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direct?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inPeriod?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReceptionCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceptionCounts'] = ResolversParentTypes['ReceptionCounts']> = {
  acceptedLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingOver8Hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReconciliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reconciliation'] = ResolversParentTypes['Reconciliation']> = {
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  identity?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResolvedCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolvedCounts'] = ResolversParentTypes['ResolvedCounts']> = {
  early?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  ClosedCounts?: ClosedCountsResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DayStatistics?: DayStatisticsResolvers<ContextType>;
  Dossier?: DossierResolvers<ContextType>;
  DossierStatistics?: DossierStatisticsResolvers<ContextType>;
  InProgressCounts?: InProgressCountsResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Ratio?: RatioResolvers<ContextType>;
  ReceivedCounts?: ReceivedCountsResolvers<ContextType>;
  ReceptionCounts?: ReceptionCountsResolvers<ContextType>;
  Reconciliation?: ReconciliationResolvers<ContextType>;
  ResolvedCounts?: ResolvedCountsResolvers<ContextType>;
};

