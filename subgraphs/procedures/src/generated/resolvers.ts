import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProcedureParent, FieldParent, ProcedureConnectionParent, ProcedureCountsParent } from '../parents.ts';
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
  _FieldSet: { input: unknown; output: unknown; }
};

/** Whom a procedure is for. */
export type Audience =
  | 'BUSINESS'
  | 'CITIZEN'
  | 'ORGANISATION';

/** REAL: taken from a public source. SIMULATED: made by the platform's own deterministic simulation, for demonstration. */
export type DataOrigin =
  | 'REAL'
  | 'SIMULATED';

/** The unit of a time limit as the source gives it. */
export type DurationUnit =
  | 'CALENDAR_DAY'
  | 'MONTH'
  | 'WORKING_DAY'
  | 'WORKING_HOUR';

/** A field (lĩnh vực) of administrative procedures. */
export type Field = {
  __typename?: 'Field';
  /** Opaque and stable, made from the name. */
  code: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Procedures of the catalogue in this field. */
  procedureCount: Scalars['Int']['output'];
};

/** How a dossier may be filed. */
export type FilingChannel =
  | 'DIRECT'
  | 'ONLINE'
  | 'POST';

/** The level of government that decides: a ministry, a province with its departments, or the commune level. */
export type GovernmentLevel =
  | 'COMMUNE'
  | 'MINISTRY'
  | 'PROVINCE';

/** Number of procedures that one level decides. A level that decides none of the catalogue is left out. */
export type LevelCount = {
  __typename?: 'LevelCount';
  count: Scalars['Int']['output'];
  level: GovernmentLevel;
};

/** Where a page stands in its list. Cursors are opaque. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last entry of this page, the argument after of the next page; null when it has none. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether entries follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether entries precede this page: true when after is given. Lists can only be read forward. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry of this page; null when it has none. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/**
 * An administrative procedure as the national database of administrative procedures describes it. The catalogue holds the
 * procedures decided at province or commune level that could be read in June and July 2026; Health, Education, Home Affairs and
 * Industry and Trade are mostly missing.
 */
export type Procedure = {
  __typename?: 'Procedure';
  /** True when a body outside province and commune also decides it (khác). */
  alsoDecidedElsewhere: Scalars['Boolean']['output'];
  /** The decision that announced it; null when not recorded. */
  announcedBy?: Maybe<Scalars['String']['output']>;
  /** Empty when the source gives none. */
  audiences: Array<Audience>;
  /** Empty when the source gives none. */
  channels: Array<FilingChannel>;
  /** National code d.dddddd, without local suffix. */
  code: Scalars['ID']['output'];
  field: Field;
  id: Scalars['ID']['output'];
  /** Levels that decide it, PROVINCE before COMMUNE. */
  levels: Array<GovernmentLevel>;
  /** The ministry that owns the procedure. */
  ministry: Scalars['String']['output'];
  /** Official title in Vietnamese. */
  name: Scalars['String']['output'];
  provenance: Provenance;
  /** INFORMATION when it cannot be filed online. Null when it can, the source does not say whether fully or partly, or when no channel is known. */
  serviceLevel?: Maybe<ServiceLevel>;
  /** Null when the source gives no number. */
  timeLimit?: Maybe<TimeLimit>;
};

/** A page of procedures. */
export type ProcedureConnection = {
  __typename?: 'ProcedureConnection';
  edges: Array<ProcedureEdge>;
  nodes: Array<Procedure>;
  pageInfo: PageInfo;
  /** All procedures that match, on every page. */
  totalCount: Scalars['Int']['output'];
};

/** One count per kind. A procedure decided at two levels counts at each, so levels do not add up to total. */
export type ProcedureCounts = {
  __typename?: 'ProcedureCounts';
  /** Most procedures first; adds up to total. */
  byField: Array<Field>;
  byLevel: Array<LevelCount>;
  byServiceLevel: Array<ServiceLevelCount>;
  /** Rows of the sources that are not in total, because they bear the title of a local decision and no name of a procedure. */
  leftOut: Scalars['Int']['output'];
  provenance: Provenance;
  total: Scalars['Int']['output'];
};

export type ProcedureEdge = {
  __typename?: 'ProcedureEdge';
  cursor: Scalars['String']['output'];
  node: Procedure;
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
  /** By national procedure code, such as 1.001193; a local suffix (1.001193.000.00.00.H56) is accepted. Null when not in the catalogue. */
  procedure?: Maybe<Procedure>;
  /** How many procedures the catalogue holds, and of which kinds; null when it holds none. */
  procedureCounts?: Maybe<ProcedureCounts>;
  /** Fields of the catalogue, most procedures first. */
  procedureFields?: Maybe<Array<Field>>;
  /**
   * Procedures of the catalogue in order of code. search: words of the name or a code, with or without diacritics; every word must occur.
   * field: the code of a field. BAD_USER_INPUT when no field bears it, first is not 1 to 100, after is not a cursor, or search is longer than 200
   * characters.
   */
  procedures?: Maybe<ProcedureConnection>;
};


export type QueryProcedureArgs = {
  code: Scalars['ID']['input'];
};


export type QueryProceduresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<GovernmentLevel>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** What can be done online (Decree 42/2022/NĐ-CP): everything, a part, or only information. */
export type ServiceLevel =
  | 'FULL'
  | 'INFORMATION'
  | 'PARTIAL';

/** Number of procedures of one service level; serviceLevel null: the source does not give it. A level without procedures is left out. Adds up to total. */
export type ServiceLevelCount = {
  __typename?: 'ServiceLevelCount';
  count: Scalars['Int']['output'];
  serviceLevel?: Maybe<ServiceLevel>;
};

/** The longest time the procedure may take. */
export type TimeLimit = {
  __typename?: 'TimeLimit';
  amount: Scalars['Int']['output'];
  /** Null when the source lost it: a number without a unit is not guessed. */
  unit?: Maybe<DurationUnit>;
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
  Field: Field;
  Procedure: Procedure;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Field:
    ( { __typename: 'Field' }
    & GraphQLRecursivePick<FederationTypes['Field'], {"code":true}> );
  Procedure:
    ( { __typename: 'Procedure' }
    & GraphQLRecursivePick<FederationTypes['Procedure'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Audience: Audience;
  DataOrigin: DataOrigin;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DurationUnit: DurationUnit;
  Field: ResolverTypeWrapper<FieldParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  FilingChannel: FilingChannel;
  GovernmentLevel: GovernmentLevel;
  LevelCount: ResolverTypeWrapper<LevelCount>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Procedure: ResolverTypeWrapper<ProcedureParent>;
  ProcedureConnection: ResolverTypeWrapper<ProcedureConnectionParent>;
  ProcedureCounts: ResolverTypeWrapper<ProcedureCountsParent>;
  ProcedureEdge: ResolverTypeWrapper<Omit<ProcedureEdge, 'node'> & { node: ResolversTypes['Procedure'] }>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ServiceLevel: ServiceLevel;
  ServiceLevelCount: ResolverTypeWrapper<ServiceLevelCount>;
  TimeLimit: ResolverTypeWrapper<TimeLimit>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  Field: FieldParent;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  LevelCount: LevelCount;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Procedure: ProcedureParent;
  ProcedureConnection: ProcedureConnectionParent;
  ProcedureCounts: ProcedureCountsParent;
  ProcedureEdge: Omit<ProcedureEdge, 'node'> & { node: ResolversParentTypes['Procedure'] };
  Provenance: Provenance;
  Query: Record<PropertyKey, never>;
  ServiceLevelCount: ServiceLevelCount;
  TimeLimit: TimeLimit;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type FieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Field'] = ResolversParentTypes['Field'], FederationReferenceType extends FederationReferenceTypes['Field'] = FederationReferenceTypes['Field']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Field']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedureCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LevelCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelCount'] = ResolversParentTypes['LevelCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['GovernmentLevel'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProcedureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure'], FederationReferenceType extends FederationReferenceTypes['Procedure'] = FederationReferenceTypes['Procedure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Procedure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alsoDecidedElsewhere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  announcedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  audiences?: Resolver<Array<ResolversTypes['Audience']>, ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['FilingChannel']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['Field'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['GovernmentLevel']>, ParentType, ContextType>;
  ministry?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  serviceLevel?: Resolver<Maybe<ResolversTypes['ServiceLevel']>, ParentType, ContextType>;
  timeLimit?: Resolver<Maybe<ResolversTypes['TimeLimit']>, ParentType, ContextType>;
};

export type ProcedureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureConnection'] = ResolversParentTypes['ProcedureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProcedureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Procedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureCounts'] = ResolversParentTypes['ProcedureCounts']> = {
  byField?: Resolver<Array<ResolversTypes['Field']>, ParentType, ContextType>;
  byLevel?: Resolver<Array<ResolversTypes['LevelCount']>, ParentType, ContextType>;
  byServiceLevel?: Resolver<Array<ResolversTypes['ServiceLevelCount']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureEdge'] = ResolversParentTypes['ProcedureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['DataOrigin'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType, RequireFields<QueryProcedureArgs, 'code'>>;
  procedureCounts?: Resolver<Maybe<ResolversTypes['ProcedureCounts']>, ParentType, ContextType>;
  procedureFields?: Resolver<Maybe<Array<ResolversTypes['Field']>>, ParentType, ContextType>;
  procedures?: Resolver<Maybe<ResolversTypes['ProcedureConnection']>, ParentType, ContextType, RequireFields<QueryProceduresArgs, 'first'>>;
};

export type ServiceLevelCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceLevelCount'] = ResolversParentTypes['ServiceLevelCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  serviceLevel?: Resolver<Maybe<ResolversTypes['ServiceLevel']>, ParentType, ContextType>;
};

export type TimeLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeLimit'] = ResolversParentTypes['TimeLimit']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['DurationUnit']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  Field?: FieldResolvers<ContextType>;
  LevelCount?: LevelCountResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  ProcedureConnection?: ProcedureConnectionResolvers<ContextType>;
  ProcedureCounts?: ProcedureCountsResolvers<ContextType>;
  ProcedureEdge?: ProcedureEdgeResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ServiceLevelCount?: ServiceLevelCountResolvers<ContextType>;
  TimeLimit?: TimeLimitResolvers<ContextType>;
};

