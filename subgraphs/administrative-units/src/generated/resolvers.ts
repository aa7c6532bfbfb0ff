import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AdministrativeUnitParent, AdministrativeUnitConnectionParent, UnitChangeParent, AgencyParent, AgencyConnectionParent } from '../parents.ts';
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

/**
 * A province, a centrally run city, or a unit of the commune level. The id identifies; official codes are reused over time
 * (26740 was Bến Nghé, now Sài Gòn), so a code identifies only together with a day.
 */
export type AdministrativeUnit = {
  __typename?: 'AdministrativeUnit';
  /** Agencies that decide at the level of this unit, its People's Committee and departments, in order of code; not those of units below. */
  agencies: Array<Agency>;
  /** The People's Committee of the unit; null when its agency code is not known. */
  agency?: Maybe<Agency>;
  /**
   * Events in which this unit ended or came to be: merges and divisions, oldest first. Those that were taken back are left out. Empty where
   * none is known, as everywhere after the reorganisation of 1 July 2025.
   */
  changes: Array<UnitChange>;
  /** The commune-level units of a province on the same day, in order of code; empty below. */
  children?: Maybe<AdministrativeUnitConnection>;
  /** Official statistical code (Decision 19/2025/QĐ-TTg): 2 digits for provinces, 5 for the commune level. */
  code: Scalars['ID']['output'];
  /** With the type word of the day: tỉnh Thanh Hóa. */
  fullName: Scalars['String']['output'];
  /** English rendering with diacritics kept: Thanh Hóa Province. */
  fullNameEn: Scalars['String']['output'];
  /** Dated types and names, oldest first. */
  history: Array<UnitVersion>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** PROVINCE for provinces and cities, COMMUNE for the commune level. */
  level: GovernmentLevel;
  /** Provinces merged on 1 July 2025 to form this one, itself included (Resolution 202/2025/QH15); one name when unchanged, empty below the province. */
  mergedFrom: Array<Scalars['String']['output']>;
  /**
   * With diacritics, without the type word: Thanh Hóa. Names and types are those of a day: that of the argument on; without it, the day of the
   * query that found the unit; today where a dossier or another entity refers to the unit. A figure of a period takes the last day of the period.
   */
  name: Scalars['String']['output'];
  /** The province of a commune-level unit; null for a province. */
  parent?: Maybe<AdministrativeUnit>;
  /** The unit's cell in the tile map of provinces; null below the province. */
  tile?: Maybe<Tile>;
  /** The type on the day: Quảng Ninh is a PROVINCE through 31 August 2026 and a CITY from 1 September 2026. */
  type: UnitType;
  /** First day on which this identity exists in the records of the platform. */
  validFrom: Scalars['Date']['output'];
  /** First day on which it no longer exists; null while it exists. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};


/**
 * A province, a centrally run city, or a unit of the commune level. The id identifies; official codes are reused over time
 * (26740 was Bến Nghé, now Sài Gòn), so a code identifies only together with a day.
 */
export type AdministrativeUnitChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * A province, a centrally run city, or a unit of the commune level. The id identifies; official codes are reused over time
 * (26740 was Bến Nghé, now Sài Gòn), so a code identifies only together with a day.
 */
export type AdministrativeUnitFullNameArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * A province, a centrally run city, or a unit of the commune level. The id identifies; official codes are reused over time
 * (26740 was Bến Nghé, now Sài Gòn), so a code identifies only together with a day.
 */
export type AdministrativeUnitFullNameEnArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * A province, a centrally run city, or a unit of the commune level. The id identifies; official codes are reused over time
 * (26740 was Bến Nghé, now Sài Gòn), so a code identifies only together with a day.
 */
export type AdministrativeUnitNameArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * A province, a centrally run city, or a unit of the commune level. The id identifies; official codes are reused over time
 * (26740 was Bến Nghé, now Sài Gòn), so a code identifies only together with a day.
 */
export type AdministrativeUnitTypeArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of units. */
export type AdministrativeUnitConnection = {
  __typename?: 'AdministrativeUnitConnection';
  /** All units that match, by type, types that occur only. */
  countsByType: Array<UnitTypeCount>;
  edges: Array<AdministrativeUnitEdge>;
  nodes: Array<AdministrativeUnit>;
  pageInfo: PageInfo;
  /** All units that match, on every page. */
  totalCount: Scalars['Int']['output'];
};

export type AdministrativeUnitEdge = {
  __typename?: 'AdministrativeUnitEdge';
  cursor: Scalars['String']['output'];
  node: AdministrativeUnit;
};

/** An organisation that decides dossiers: what index 766 ranks. People's Committees, departments, vertical agencies. */
export type Agency = {
  __typename?: 'Agency';
  /** H56 for a province's People's Committee, H21.17 below it (Decision 20/2020/QĐ-TTg, amended by 09/2025/QĐ-TTg). */
  code: Scalars['ID']['output'];
  codeBasis: CodeBasis;
  id: Scalars['ID']['output'];
  kind: AgencyKind;
  /** The level at which it decides. */
  level: GovernmentLevel;
  /**
   * Official name in Vietnamese, with the type word of its unit on the day: UBND tỉnh Quảng Ninh through 31 August 2026, UBND thành phố Quảng
   * Ninh from then on. The day as in AdministrativeUnit.name.
   */
  name: Scalars['String']['output'];
  /** The platform's English rendering of the name, diacritics of proper names kept; no official one exists. Null where none is known. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** The unit it decides for: the province of a department, the commune of a commune's People's Committee. */
  unit?: Maybe<AdministrativeUnit>;
};


/** An organisation that decides dossiers: what index 766 ranks. People's Committees, departments, vertical agencies. */
export type AgencyNameArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** An organisation that decides dossiers: what index 766 ranks. People's Committees, departments, vertical agencies. */
export type AgencyNameEnArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of agencies. */
export type AgencyConnection = {
  __typename?: 'AgencyConnection';
  edges: Array<AgencyEdge>;
  nodes: Array<Agency>;
  pageInfo: PageInfo;
  /** All agencies that match, on every page. */
  totalCount: Scalars['Int']['output'];
};

export type AgencyEdge = {
  __typename?: 'AgencyEdge';
  cursor: Scalars['String']['output'];
  node: Agency;
};

/** What an agency is in the administrative system. */
export type AgencyKind =
  | 'DEPARTMENT'
  | 'LAND_REGISTRATION_OFFICE'
  | 'MANAGEMENT_BOARD'
  | 'PEOPLES_COMMITTEE'
  | 'VERTICAL_AGENCY';

/** OFFICIAL: printed by a public source. PLATFORM: assigned here, in the national pattern, until the official code is published. */
export type CodeBasis =
  | 'OFFICIAL'
  | 'PLATFORM';

/** The level of government that decides: a ministry, a province with its departments, or the commune level. */
export type GovernmentLevel =
  | 'COMMUNE'
  | 'MINISTRY'
  | 'PROVINCE';

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

export type Query = {
  __typename?: 'Query';
  /** By official code, as valid on the day (today when absent). Provinces have 2 digits, commune-level units 5. Null when no unit bears the code on that day. */
  administrativeUnit?: Maybe<AdministrativeUnit>;
  /**
   * Units valid on the day (today when absent), in order of code; a search orders exact names first.
   * within: the official code or id of a province. search: a part of the name or a code, with or without diacritics; also with the word of a
   * type, in full, abbreviated (TP., P., X.) or in English, in one word (Hanoi), by first letters (HCM), and with i for y (Sĩ, Sỹ). The word of
   * a type orders units of that type first.
   * BAD_USER_INPUT when within is no province of that day, first is not 1 to 500, after is not a cursor of this list, or search is longer than
   * 100 characters.
   */
  administrativeUnits?: Maybe<AdministrativeUnitConnection>;
  /**
   * Agencies whose code or name, Vietnamese or English, holds every word of the search, as units are found: the agency of that code first, then
   * those of provinces, then those of communes, each in order of code. BAD_USER_INPUT when search is blank or longer than 100 characters, first
   * is not 1 to 100, or after is not a cursor of this list.
   */
  agencies?: Maybe<AgencyConnection>;
  /** By agency code, such as H56 (People's Committee of Thanh Hoá) or H21.227. Null when unknown. */
  agency?: Maybe<Agency>;
};


export type QueryAdministrativeUnitArgs = {
  code: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryAdministrativeUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<GovernmentLevel>;
  on?: InputMaybe<Scalars['Date']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search: Scalars['String']['input'];
};


export type QueryAgencyArgs = {
  code: Scalars['ID']['input'];
};

/** A cell of the tile map: the country drawn as a grid, one cell a province, north on top. */
export type Tile = {
  __typename?: 'Tile';
  column: Scalars['Int']['output'];
  row: Scalars['Int']['output'];
};

/** An event that ended units: several predecessors of one successor are a merge, several successors of one predecessor a division. */
export type UnitChange = {
  __typename?: 'UnitChange';
  /** The legal instrument, by its official name in Vietnamese. */
  basis: Scalars['String']['output'];
  /** The same in English. */
  basisEn: Scalars['String']['output'];
  /** First day on which the predecessors no longer exist. */
  effectiveOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  /** As on their last day; by id. */
  predecessors: Array<AdministrativeUnit>;
  /** As on the first day of the change; by id. */
  successors: Array<AdministrativeUnit>;
};

/** The type of a unit on a day. Types are dated: Đồng Nai is a PROVINCE until 29 April 2026 and a CITY from 30 April 2026. */
export type UnitType =
  | 'CITY'
  | 'COMMUNE'
  | 'DISTRICT'
  | 'PROVINCE'
  | 'SPECIAL_ZONE'
  | 'WARD';

/** Number of units of one type. */
export type UnitTypeCount = {
  __typename?: 'UnitTypeCount';
  count: Scalars['Int']['output'];
  type: UnitType;
};

/** One type and name of a unit over [from, until). */
export type UnitVersion = {
  __typename?: 'UnitVersion';
  /** The legal instrument, by its official name in Vietnamese. */
  basis: Scalars['String']['output'];
  /** The same in English. */
  basisEn: Scalars['String']['output'];
  from: Scalars['Date']['output'];
  name: Scalars['String']['output'];
  type: UnitType;
  /** Null while in force. */
  until?: Maybe<Scalars['Date']['output']>;
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
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AdministrativeUnit:
    ( { __typename: 'AdministrativeUnit' }
    & GraphQLRecursivePick<FederationTypes['AdministrativeUnit'], {"id":true}> );
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdministrativeUnit: ResolverTypeWrapper<AdministrativeUnitParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AdministrativeUnitConnection: ResolverTypeWrapper<AdministrativeUnitConnectionParent>;
  AdministrativeUnitEdge: ResolverTypeWrapper<Omit<AdministrativeUnitEdge, 'node'> & { node: ResolversTypes['AdministrativeUnit'] }>;
  Agency: ResolverTypeWrapper<AgencyParent>;
  AgencyConnection: ResolverTypeWrapper<AgencyConnectionParent>;
  AgencyEdge: ResolverTypeWrapper<Omit<AgencyEdge, 'node'> & { node: ResolversTypes['Agency'] }>;
  AgencyKind: AgencyKind;
  CodeBasis: CodeBasis;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  GovernmentLevel: GovernmentLevel;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Tile: ResolverTypeWrapper<Tile>;
  UnitChange: ResolverTypeWrapper<UnitChangeParent>;
  UnitType: UnitType;
  UnitTypeCount: ResolverTypeWrapper<UnitTypeCount>;
  UnitVersion: ResolverTypeWrapper<UnitVersion>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdministrativeUnit: AdministrativeUnitParent;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  AdministrativeUnitConnection: AdministrativeUnitConnectionParent;
  AdministrativeUnitEdge: Omit<AdministrativeUnitEdge, 'node'> & { node: ResolversParentTypes['AdministrativeUnit'] };
  Agency: AgencyParent;
  AgencyConnection: AgencyConnectionParent;
  AgencyEdge: Omit<AgencyEdge, 'node'> & { node: ResolversParentTypes['Agency'] };
  Date: Scalars['Date']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  Tile: Tile;
  UnitChange: UnitChangeParent;
  UnitTypeCount: UnitTypeCount;
  UnitVersion: UnitVersion;
};

export type AdministrativeUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrativeUnit'] = ResolversParentTypes['AdministrativeUnit'], FederationReferenceType extends FederationReferenceTypes['AdministrativeUnit'] = FederationReferenceTypes['AdministrativeUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdministrativeUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agencies?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['UnitChange']>, ParentType, ContextType>;
  children?: Resolver<Maybe<ResolversTypes['AdministrativeUnitConnection']>, ParentType, ContextType, RequireFields<AdministrativeUnitChildrenArgs, 'first'>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AdministrativeUnitFullNameArgs>>;
  fullNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AdministrativeUnitFullNameEnArgs>>;
  history?: Resolver<Array<ResolversTypes['UnitVersion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['GovernmentLevel'], ParentType, ContextType>;
  mergedFrom?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AdministrativeUnitNameArgs>>;
  parent?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  tile?: Resolver<Maybe<ResolversTypes['Tile']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['UnitType'], ParentType, ContextType, Partial<AdministrativeUnitTypeArgs>>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AdministrativeUnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrativeUnitConnection'] = ResolversParentTypes['AdministrativeUnitConnection']> = {
  countsByType?: Resolver<Array<ResolversTypes['UnitTypeCount']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['AdministrativeUnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdministrativeUnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrativeUnitEdge'] = ResolversParentTypes['AdministrativeUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  codeBasis?: Resolver<ResolversTypes['CodeBasis'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgencyKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['GovernmentLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AgencyNameArgs>>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<AgencyNameEnArgs>>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  administrativeUnit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType, RequireFields<QueryAdministrativeUnitArgs, 'code'>>;
  administrativeUnits?: Resolver<Maybe<ResolversTypes['AdministrativeUnitConnection']>, ParentType, ContextType, RequireFields<QueryAdministrativeUnitsArgs, 'first'>>;
  agencies?: Resolver<Maybe<ResolversTypes['AgencyConnection']>, ParentType, ContextType, RequireFields<QueryAgenciesArgs, 'first' | 'search'>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'code'>>;
};

export type TileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tile'] = ResolversParentTypes['Tile']> = {
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitChange'] = ResolversParentTypes['UnitChange']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basisEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  predecessors?: Resolver<Array<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
};

export type UnitTypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitTypeCount'] = ResolversParentTypes['UnitTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['UnitType'], ParentType, ContextType>;
};

export type UnitVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitVersion'] = ResolversParentTypes['UnitVersion']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basisEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['UnitType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  AdministrativeUnitConnection?: AdministrativeUnitConnectionResolvers<ContextType>;
  AdministrativeUnitEdge?: AdministrativeUnitEdgeResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Tile?: TileResolvers<ContextType>;
  UnitChange?: UnitChangeResolvers<ContextType>;
  UnitTypeCount?: UnitTypeCountResolvers<ContextType>;
  UnitVersion?: UnitVersionResolvers<ContextType>;
};

