import type { Operation } from '../operation.ts'

/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** LINEAR: maximum × ratio. THRESHOLD: maximum × min(1, ratio ÷ threshold). FLAG: maximum when offered. MONITORED: no points. */
export type Curve =
  | 'FLAG'
  | 'LINEAR'
  | 'MONITORED'
  | 'THRESHOLD';

/** REAL: taken from a public source. SIMULATED: made by the platform's own deterministic simulation, for demonstration. */
export type DataOrigin =
  | 'REAL'
  | 'SIMULATED';

/** What 0 out of 0 gives. */
export type EmptyRule =
  | 'FULL'
  | 'NOT_SCORED'
  | 'ZERO';

/** The level of government that decides: a ministry, a province with its departments, or the commune level. */
export type GovernmentLevel =
  | 'COMMUNE'
  | 'MINISTRY'
  | 'PROVINCE';

/**
 * The on-time rates in print. ON_TIME_A: early or on time ÷ resolved. ON_TIME_B (index 766, 2.1): (resolved on time + in progress in term)
 * ÷ received in the period, state at its end; more than one request for supplements is overdue. ON_TIME_C: (received − late) ÷ received, lateness of dossiers received in the period.
 * ON_TIME_D: resolved on time ÷ received in the period, of the same dossiers. Undeterminable dossiers are in no numerator and no denominator.
 */
export type OnTimeDefinition =
  | 'ON_TIME_A'
  | 'ON_TIME_B'
  | 'ON_TIME_C'
  | 'ON_TIME_D';

/** Half-open: a day belongs to the period when from <= day < until. At most ten years. */
export type PeriodInput = {
  readonly from: string;
  readonly until: string;
};

/** What a ranking compares. PROVINCE_UNITS: departments and communes of one province together, as the portal ranks them. */
export type RankingLevel =
  | 'COMMUNE'
  | 'DEPARTMENT'
  | 'MINISTRY'
  | 'PROVINCE'
  | 'PROVINCE_UNITS';

/** What a staff member does in the handling of dossiers. */
export type StaffPosition =
  /** Heads a division or department. */
  | 'DIVISION_HEAD'
  /** Receives dossiers at a service center. */
  | 'RECEPTION_OFFICER'
  /** Examines and drafts the result. */
  | 'SPECIALIST'
  /** Signs results. */
  | 'UNIT_LEADER';

/** The type of a unit on a day. Types are dated: Đồng Nai is a PROVINCE until 29 April 2026 and a CITY from 30 April 2026. */
export type UnitType =
  | 'CITY'
  | 'COMMUNE'
  | 'DISTRICT'
  | 'PROVINCE'
  | 'SPECIAL_ZONE'
  | 'WARD';

export type OverviewCapturesQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewCapturesQuery = { readonly portalCaptures: ReadonlyArray<{ readonly capturedOn: string, readonly complete: boolean, readonly entries: number }> | null };

export type OverviewRankingQueryVariables = Exact<{
  capturedOn?: string | null | undefined;
}>;


export type OverviewRankingQuery = { readonly portalRanking: { readonly scheme: string, readonly capturedOn: string | null, readonly previousCapturedOn: string | null, readonly note: string | null, readonly noteEn: string | null, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null }, readonly published: { readonly total: number, readonly maximum: number } | null, readonly pooled: ReadonlyArray<{ readonly code: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly entries: number }>, readonly entries: ReadonlyArray<{ readonly position: number, readonly tied: boolean, readonly publishedName: string, readonly movement: { readonly since: string, readonly positions: number, readonly points: number, readonly groups: ReadonlyArray<{ readonly code: string, readonly points: number }> } | null, readonly agency: { readonly code: string, readonly unit: { readonly code: string, readonly name: string, readonly fullName: string, readonly fullNameEn: string, readonly type: UnitType, readonly tile: { readonly column: number, readonly row: number } | null } | null } | null, readonly scorecard: { readonly total: number, readonly maximum: number, readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly published: number | null, readonly maximum: number, readonly indicators: ReadonlyArray<{ readonly code: string, readonly numerator: number | null, readonly denominator: number | null, readonly ratio: number | null }> }> } }> } | null };

export type OverviewNationalScoreQueryVariables = Exact<{
  capturedOn: string;
}>;


export type OverviewNationalScoreQuery = { readonly portalRanking: { readonly capturedOn: string | null, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null }, readonly published: { readonly total: number } | null, readonly entries: ReadonlyArray<{ readonly scorecard: { readonly total: number } }> } | null };

export type OverviewScoreHistoryQueryVariables = Exact<{
  agency: string | number;
}>;


export type OverviewScoreHistoryQuery = { readonly agency: { readonly code: string, readonly portalHistory: ReadonlyArray<{ readonly capturedOn: string, readonly total: number, readonly position: number, readonly outOf: number, readonly stale: boolean }> | null } | null };

export type OverviewPlatformQueryVariables = Exact<{
  period: PeriodInput;
}>;


export type OverviewPlatformQuery = { readonly nationalStatistics: { readonly received: { readonly total: number, readonly inPeriod: number, readonly online: number, readonly direct: number, readonly post: number, readonly carriedOver: number }, readonly resolved: { readonly total: number, readonly early: number, readonly onTime: number, readonly late: number }, readonly inProgress: { readonly total: number, readonly inTerm: number, readonly overdue: number }, readonly closedWithoutResult: { readonly total: number }, readonly onTimeRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null }, readonly onlineRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null }, readonly reconciliation: ReadonlyArray<{ readonly identity: string, readonly left: number, readonly right: number, readonly holds: boolean }>, readonly coverage: { readonly reporting: number, readonly expected: number, readonly missing: ReadonlyArray<string> }, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null } } | null };

export type ProvinceHeaderQueryVariables = Exact<{
  code: string | number;
}>;


export type ProvinceHeaderQuery = { readonly administrativeUnit: { readonly id: string, readonly code: string, readonly name: string, readonly fullName: string, readonly fullNameEn: string, readonly type: UnitType, readonly level: GovernmentLevel, readonly validFrom: string, readonly mergedFrom: ReadonlyArray<string>, readonly parent: { readonly code: string, readonly fullName: string, readonly fullNameEn: string } | null, readonly history: ReadonlyArray<{ readonly from: string, readonly until: string | null, readonly type: UnitType, readonly name: string, readonly basis: string, readonly basisEn: string }>, readonly children: { readonly totalCount: number, readonly countsByType: ReadonlyArray<{ readonly type: UnitType, readonly count: number }> }, readonly agency: { readonly code: string, readonly codeBasis: CodeBasis } | null } | null };

export type ProvinceScorecardQueryVariables = Exact<{
  agency: string | number;
  capturedOn?: string | null | undefined;
}>;


export type ProvinceScorecardQuery = { readonly portalScorecard: { readonly position: number, readonly tied: boolean, readonly outOf: number, readonly capturedOn: string, readonly movement: { readonly since: string, readonly positions: number, readonly points: number } | null, readonly scorecard: { readonly total: number, readonly computedTotal: number | null, readonly maximum: number, readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly points: number | null, readonly published: number | null, readonly maximum: number, readonly median: number | null, readonly indicators: ReadonlyArray<{ readonly code: string, readonly number: string | null, readonly name: string, readonly nameEn: string, readonly numerator: number | null, readonly denominator: number | null, readonly ratio: number | null, readonly medianRatio: number | null, readonly points: number | null, readonly published: number | null, readonly maximum: number }> }> }, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null } } | null, readonly portalCaptures: ReadonlyArray<{ readonly capturedOn: string, readonly entries: number }> | null };

export type ProvinceScoreHistoryQueryVariables = Exact<{
  agency: string | number;
}>;


export type ProvinceScoreHistoryQuery = { readonly agency: { readonly code: string, readonly portalHistory: ReadonlyArray<{ readonly capturedOn: string, readonly total: number, readonly position: number, readonly outOf: number, readonly stale: boolean }> | null } | null };

export type ProvinceReceivedFragment = { readonly received: { readonly inPeriod: number, readonly online: number, readonly direct: number, readonly post: number }, readonly onlineRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null } };

export type ProvinceDossiersQueryVariables = Exact<{
  code: string | number;
  period: PeriodInput;
  definition: OnTimeDefinition;
}>;


export type ProvinceDossiersQuery = { readonly administrativeUnit: { readonly id: string, readonly statistics: { readonly received: { readonly total: number, readonly carriedOver: number, readonly inPeriod: number, readonly online: number, readonly direct: number, readonly post: number }, readonly resolved: { readonly total: number, readonly early: number, readonly onTime: number, readonly late: number }, readonly inProgress: { readonly total: number, readonly inTerm: number, readonly overdue: number }, readonly closedWithoutResult: { readonly total: number }, readonly onTimeRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null }, readonly meanProcessingDays: { readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null }, readonly reconciliation: ReadonlyArray<{ readonly identity: string, readonly left: number, readonly right: number, readonly holds: boolean }>, readonly coverage: { readonly reporting: number, readonly expected: number, readonly missing: ReadonlyArray<string> }, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null }, readonly onlineRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null } } | null, readonly ministryLevel: { readonly received: { readonly inPeriod: number, readonly online: number, readonly direct: number, readonly post: number }, readonly onlineRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null } } | null, readonly provinceLevel: { readonly received: { readonly inPeriod: number, readonly online: number, readonly direct: number, readonly post: number }, readonly onlineRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null } } | null, readonly communeLevel: { readonly received: { readonly inPeriod: number, readonly online: number, readonly direct: number, readonly post: number }, readonly onlineRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null } } | null } | null };

export type ProvinceDaysQueryVariables = Exact<{
  code: string | number;
  period: PeriodInput;
}>;


export type ProvinceDaysQuery = { readonly administrativeUnit: { readonly id: string, readonly statistics: { readonly byDay: ReadonlyArray<{ readonly day: string, readonly received: number, readonly online: number, readonly direct: number, readonly post: number, readonly resolved: number, readonly late: number, readonly closedWithoutResult: number, readonly inProgress: number }>, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null } } | null } | null };

export type ProvinceCommunesQueryVariables = Exact<{
  code: string | number;
  period: PeriodInput;
  definition: OnTimeDefinition;
}>;


export type ProvinceCommunesQuery = { readonly administrativeUnit: { readonly id: string, readonly statistics: { readonly received: { readonly inPeriod: number }, readonly onTimeRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null }, readonly coverage: { readonly reporting: number }, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null } } | null, readonly children: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly fullName: string, readonly fullNameEn: string, readonly type: UnitType, readonly statistics: { readonly received: { readonly inPeriod: number, readonly online: number, readonly direct: number, readonly post: number }, readonly resolved: { readonly total: number, readonly late: number }, readonly inProgress: { readonly total: number, readonly overdue: number }, readonly onTimeRate: { readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null } } | null }> } } | null };

export type ProvinceAgenciesQueryVariables = Exact<{
  code: string | number;
  period: PeriodInput;
  definition: OnTimeDefinition;
}>;


export type ProvinceAgenciesQuery = { readonly administrativeUnit: { readonly id: string, readonly statistics: { readonly received: { readonly inPeriod: number }, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null } } | null, readonly agencies: ReadonlyArray<{ readonly code: string, readonly name: string, readonly kind: AgencyKind, readonly codeBasis: CodeBasis, readonly statistics: { readonly received: { readonly inPeriod: number, readonly online: number }, readonly resolved: { readonly total: number, readonly late: number }, readonly inProgress: { readonly total: number, readonly overdue: number }, readonly onTimeRate: { readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null } } | null }> } | null };

export type ProvinceStaffQueryVariables = Exact<{
  code: string | number;
}>;


export type ProvinceStaffQuery = { readonly administrativeUnit: { readonly id: string, readonly staffSummary: { readonly members: number, readonly accounts: number, readonly activeAccounts: number, readonly byPosition: ReadonlyArray<{ readonly position: StaffPosition, readonly members: number }>, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null } } | null } | null };

export type ProvinceReportingQueryVariables = Exact<{
  period: PeriodInput;
}>;


export type ProvinceReportingQuery = { readonly nationalStatistics: { readonly coverage: { readonly missing: ReadonlyArray<string> } } | null, readonly administrativeUnits: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly fullName: string, readonly fullNameEn: string }> } | null };

export type ProvinceNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProvinceNamesQuery = { readonly administrativeUnits: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly fullName: string, readonly fullNameEn: string }> } | null };

export type ExplainUnitQueryVariables = Exact<{
  code: string | number;
  on?: string | null | undefined;
}>;


export type ExplainUnitQuery = { readonly administrativeUnit: { readonly code: string, readonly agency: { readonly code: string } | null } | null };

export type ExplainScorecardQueryVariables = Exact<{
  agency: string | number;
  capturedOn?: string | null | undefined;
}>;


export type ExplainScorecardQuery = { readonly portalScorecard: { readonly position: number, readonly tied: boolean, readonly outOf: number, readonly capturedOn: string, readonly publishedName: string, readonly publishedPosition: number | null, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null }, readonly movement: { readonly since: string, readonly positions: number, readonly points: number, readonly groups: ReadonlyArray<{ readonly code: string, readonly points: number }> } | null, readonly agency: { readonly code: string, readonly portalHistory: ReadonlyArray<{ readonly capturedOn: string, readonly total: number, readonly position: number, readonly outOf: number, readonly stale: boolean }> | null, readonly unit: { readonly code: string, readonly level: GovernmentLevel, readonly name: string, readonly fullName: string, readonly fullNameEn: string } | null } | null, readonly scorecard: { readonly total: number, readonly computedTotal: number | null, readonly maximum: number, readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly points: number | null, readonly published: number | null, readonly computed: boolean, readonly reason: string | null, readonly maximum: number, readonly lostPoints: number | null, readonly median: number | null, readonly indicators: ReadonlyArray<{ readonly code: string, readonly number: string | null, readonly name: string, readonly nameEn: string, readonly formula: string, readonly formulaEn: string, readonly numerator: number | null, readonly denominator: number | null, readonly ratio: number | null, readonly points: number | null, readonly published: number | null, readonly maximum: number, readonly lostPoints: number | null, readonly medianRatio: number | null, readonly neededForOnePoint: number | null }> }> } } | null, readonly unitCaptures: ReadonlyArray<{ readonly capturedOn: string, readonly entries: number }> | null };

export type ExplainGroupFragment = { readonly code: string, readonly name: string, readonly nameEn: string, readonly points: number | null, readonly published: number | null, readonly computed: boolean, readonly reason: string | null, readonly maximum: number, readonly lostPoints: number | null, readonly median: number | null, readonly indicators: ReadonlyArray<{ readonly code: string, readonly number: string | null, readonly name: string, readonly nameEn: string, readonly formula: string, readonly formulaEn: string, readonly numerator: number | null, readonly denominator: number | null, readonly ratio: number | null, readonly points: number | null, readonly published: number | null, readonly maximum: number, readonly lostPoints: number | null, readonly medianRatio: number | null, readonly neededForOnePoint: number | null }> };

export type ExplainRankingQueryVariables = Exact<{
  level: RankingLevel;
  within?: string | number | null | undefined;
  capturedOn?: string | null | undefined;
}>;


export type ExplainRankingQuery = { readonly portalRanking: { readonly scheme: string, readonly capturedOn: string | null, readonly previousCapturedOn: string | null, readonly note: string | null, readonly entries: ReadonlyArray<{ readonly position: number, readonly publishedName: string, readonly agency: { readonly code: string, readonly unit: { readonly code: string, readonly name: string } | null } | null }> } | null };

export type ExplainSchemeQueryVariables = Exact<{
  id: string | number;
}>;


export type ExplainSchemeQuery = { readonly scheme: { readonly id: string, readonly name: string, readonly nameEn: string, readonly legalBasis: string, readonly legalBasisEn: string, readonly validFrom: string, readonly validUntil: string | null, readonly groups: ReadonlyArray<{ readonly code: string, readonly unsure: string | null, readonly unsureEn: string | null, readonly indicators: ReadonlyArray<{ readonly code: string, readonly maximum: number, readonly curve: Curve, readonly threshold: number | null, readonly whenEmpty: EmptyRule, readonly inherited: boolean }> }> } | null };

export type ExplainDayQueryVariables = Exact<{
  agency: string | number;
  capturedOn: string;
}>;


export type ExplainDayQuery = { readonly portalScorecard: { readonly capturedOn: string, readonly position: number, readonly outOf: number, readonly scorecard: { readonly total: number, readonly groups: ReadonlyArray<{ readonly code: string, readonly published: number | null }> } } | null };

export type RankingCapturesQueryVariables = Exact<{
  level: RankingLevel;
  within?: string | number | null | undefined;
}>;


export type RankingCapturesQuery = { readonly portalCaptures: ReadonlyArray<{ readonly capturedOn: string, readonly complete: boolean, readonly entries: number }> | null };

export type ProvinceRankingQueryVariables = Exact<{
  capturedOn?: string | null | undefined;
}>;


export type ProvinceRankingQuery = { readonly portalRanking: { readonly scheme: string, readonly capturedOn: string | null, readonly previousCapturedOn: string | null, readonly note: string | null, readonly noteEn: string | null, readonly entries: ReadonlyArray<{ readonly position: number, readonly tied: boolean, readonly outOf: number, readonly publishedName: string, readonly publishedPosition: number | null, readonly agency: { readonly code: string, readonly unit: { readonly code: string, readonly name: string, readonly fullName: string, readonly fullNameEn: string, readonly history: ReadonlyArray<{ readonly from: string, readonly until: string | null, readonly type: UnitType }> } | null, readonly portalHistory: ReadonlyArray<{ readonly capturedOn: string, readonly total: number, readonly position: number, readonly outOf: number, readonly stale: boolean }> | null } | null, readonly movement: { readonly since: string, readonly positions: number, readonly points: number } | null, readonly scorecard: { readonly total: number, readonly maximum: number, readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly published: number | null, readonly maximum: number, readonly median: number | null, readonly indicators: ReadonlyArray<{ readonly code: string, readonly numerator: number | null, readonly denominator: number | null, readonly ratio: number | null }> }> } }>, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null }, readonly published: { readonly total: number, readonly maximum: number } | null, readonly pooled: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly entries: number }> } | null };

export type UnitRankingQueryVariables = Exact<{
  within: string | number;
  capturedOn?: string | null | undefined;
}>;


export type UnitRankingQuery = { readonly portalRanking: { readonly scheme: string, readonly capturedOn: string | null, readonly previousCapturedOn: string | null, readonly note: string | null, readonly noteEn: string | null, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null }, readonly published: { readonly total: number, readonly maximum: number } | null, readonly pooled: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly entries: number }>, readonly entries: ReadonlyArray<{ readonly position: number, readonly tied: boolean, readonly outOf: number, readonly publishedName: string, readonly publishedPosition: number | null, readonly movement: { readonly since: string, readonly positions: number, readonly points: number } | null, readonly agency: { readonly code: string, readonly portalHistory: ReadonlyArray<{ readonly capturedOn: string, readonly total: number, readonly position: number, readonly outOf: number, readonly stale: boolean }> | null } | null, readonly scorecard: { readonly total: number, readonly maximum: number, readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly published: number | null, readonly maximum: number, readonly median: number | null, readonly indicators: ReadonlyArray<{ readonly code: string, readonly numerator: number | null, readonly denominator: number | null, readonly ratio: number | null }> }> } }> } | null, readonly departments: { readonly entries: ReadonlyArray<{ readonly agency: { readonly code: string } | null }> } | null, readonly communes: { readonly entries: ReadonlyArray<{ readonly agency: { readonly code: string } | null }> } | null };

export type RankingPlaceQueryVariables = Exact<{
  agency: string | number;
}>;


export type RankingPlaceQuery = { readonly agency: { readonly code: string, readonly unit: { readonly code: string, readonly fullName: string, readonly fullNameEn: string } | null } | null };

export type RankingAgenciesFragment = { readonly entries: ReadonlyArray<{ readonly agency: { readonly code: string } | null }> };

export type RankingListFragment = { readonly scheme: string, readonly capturedOn: string | null, readonly previousCapturedOn: string | null, readonly note: string | null, readonly noteEn: string | null, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null }, readonly published: { readonly total: number, readonly maximum: number } | null, readonly pooled: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly entries: number }>, readonly entries: ReadonlyArray<{ readonly position: number, readonly tied: boolean, readonly outOf: number, readonly publishedName: string, readonly publishedPosition: number | null, readonly movement: { readonly since: string, readonly positions: number, readonly points: number } | null, readonly agency: { readonly code: string, readonly portalHistory: ReadonlyArray<{ readonly capturedOn: string, readonly total: number, readonly position: number, readonly outOf: number, readonly stale: boolean }> | null } | null, readonly scorecard: { readonly total: number, readonly maximum: number, readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly published: number | null, readonly maximum: number, readonly median: number | null, readonly indicators: ReadonlyArray<{ readonly code: string, readonly numerator: number | null, readonly denominator: number | null, readonly ratio: number | null }> }> } }> };

export type RankingRowFragment = { readonly position: number, readonly tied: boolean, readonly outOf: number, readonly publishedName: string, readonly publishedPosition: number | null, readonly movement: { readonly since: string, readonly positions: number, readonly points: number } | null, readonly agency: { readonly code: string, readonly portalHistory: ReadonlyArray<{ readonly capturedOn: string, readonly total: number, readonly position: number, readonly outOf: number, readonly stale: boolean }> | null } | null, readonly scorecard: { readonly total: number, readonly maximum: number, readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly published: number | null, readonly maximum: number, readonly median: number | null, readonly indicators: ReadonlyArray<{ readonly code: string, readonly numerator: number | null, readonly denominator: number | null, readonly ratio: number | null }> }> } };

export type UnitSearchQueryVariables = Exact<{
  search: string;
}>;


export type UnitSearchQuery = { readonly provinces: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly fullName: string, readonly fullNameEn: string }> } | null, readonly communes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly fullName: string, readonly fullNameEn: string, readonly parent: { readonly code: string, readonly fullName: string, readonly fullNameEn: string } | null }> } | null };

export const ExplainDayDocument: Operation<ExplainDayQuery, ExplainDayQueryVariables> = {
  name: 'ExplainDay',
  hash: '2218b467b36f61a07062765cac052e5d607d98ea88bb4594973075dd36d203bd',
}

export const ExplainRankingDocument: Operation<ExplainRankingQuery, ExplainRankingQueryVariables> = {
  name: 'ExplainRanking',
  hash: '8bdbd2192d1138155ccfd1bf2781840e5a5abb7b47260ed7e0f1d338d184ebe3',
}

export const ExplainSchemeDocument: Operation<ExplainSchemeQuery, ExplainSchemeQueryVariables> = {
  name: 'ExplainScheme',
  hash: 'd2096a780f64e60fe9525f873332bd11fc91495c6c7365243e503da6f830df74',
}

export const ExplainScorecardDocument: Operation<ExplainScorecardQuery, ExplainScorecardQueryVariables> = {
  name: 'ExplainScorecard',
  hash: '4c935eb7b5703390aad2587989c22d6d093ef6974e47fad252a3cf379b90272c',
}

export const ExplainUnitDocument: Operation<ExplainUnitQuery, ExplainUnitQueryVariables> = {
  name: 'ExplainUnit',
  hash: '0057d73d510e1771d7070a2232a77cb436e40e67c5ebd7844354ff8334cf5b3f',
}

export const OverviewCapturesDocument: Operation<OverviewCapturesQuery, OverviewCapturesQueryVariables> = {
  name: 'OverviewCaptures',
  hash: '6eef7d64225f0996dedafbcfe76a5595de1ea3d37f9a22b91046cff90f8125ad',
}

export const OverviewNationalScoreDocument: Operation<OverviewNationalScoreQuery, OverviewNationalScoreQueryVariables> = {
  name: 'OverviewNationalScore',
  hash: '5ed00e4bd4ba8dabece0473aff435c532b7bfe0d79a3cb64f886b8adfa1d4cae',
}

export const OverviewPlatformDocument: Operation<OverviewPlatformQuery, OverviewPlatformQueryVariables> = {
  name: 'OverviewPlatform',
  hash: 'fd2c23ade6482d68f3801181c028c31750aefa853933fbe36286963e9b0ced55',
}

export const OverviewRankingDocument: Operation<OverviewRankingQuery, OverviewRankingQueryVariables> = {
  name: 'OverviewRanking',
  hash: 'be6ada2778164eed6111e47dcbe74e111c85a3bb0861c842500c15455e2f69a0',
}

export const OverviewScoreHistoryDocument: Operation<OverviewScoreHistoryQuery, OverviewScoreHistoryQueryVariables> = {
  name: 'OverviewScoreHistory',
  hash: '945dd75c3a094df2666c9d1f3afe0306d785fc0eb0c0f236080852c4ce3a3545',
}

export const ProvinceAgenciesDocument: Operation<ProvinceAgenciesQuery, ProvinceAgenciesQueryVariables> = {
  name: 'ProvinceAgencies',
  hash: '91816e96b0548518220ebcc623c88142c0231433f07a41aa0cbd28be8cffe387',
}

export const ProvinceCommunesDocument: Operation<ProvinceCommunesQuery, ProvinceCommunesQueryVariables> = {
  name: 'ProvinceCommunes',
  hash: 'c921422dac3e3788e3246329e9509e929ebbd3b4e65c3fccb66680d00da3b286',
}

export const ProvinceDaysDocument: Operation<ProvinceDaysQuery, ProvinceDaysQueryVariables> = {
  name: 'ProvinceDays',
  hash: '88e8e1c3503b738c71592f597e7a830a71eaf273b18e03a42ff527629f3b3586',
}

export const ProvinceDossiersDocument: Operation<ProvinceDossiersQuery, ProvinceDossiersQueryVariables> = {
  name: 'ProvinceDossiers',
  hash: '38b5743e376c9669aaa7573f4aee7ac8f74d02a98423d75ada980bc3755f7818',
}

export const ProvinceHeaderDocument: Operation<ProvinceHeaderQuery, ProvinceHeaderQueryVariables> = {
  name: 'ProvinceHeader',
  hash: 'f730a05843e772c3f87616af8731def3c21c07e4d176fe8a6b1a71cdbb680159',
}

export const ProvinceNamesDocument: Operation<ProvinceNamesQuery, ProvinceNamesQueryVariables> = {
  name: 'ProvinceNames',
  hash: 'ceb440f0136872afeca50b4dbce301d2502a943b226a8e4f9ef310d6dbc94f92',
}

export const ProvinceRankingDocument: Operation<ProvinceRankingQuery, ProvinceRankingQueryVariables> = {
  name: 'ProvinceRanking',
  hash: 'eb44501912d51d4ecbe2ba2eaf657ab3ed1902b3e55f492c835c847113241a27',
}

export const ProvinceReportingDocument: Operation<ProvinceReportingQuery, ProvinceReportingQueryVariables> = {
  name: 'ProvinceReporting',
  hash: '41d31de4a448cd81695fa504bc8b166eea8c384076b20921b31e382021c68f49',
}

export const ProvinceScoreHistoryDocument: Operation<ProvinceScoreHistoryQuery, ProvinceScoreHistoryQueryVariables> = {
  name: 'ProvinceScoreHistory',
  hash: '903c0540031d65503e50c71742bb7d2050f358a22eba3fb7ac48ba42493955a0',
}

export const ProvinceScorecardDocument: Operation<ProvinceScorecardQuery, ProvinceScorecardQueryVariables> = {
  name: 'ProvinceScorecard',
  hash: '64e801766256c6ec4bc589861104ce212852a6c9047d8614f74bf8aef6ff2de7',
}

export const ProvinceStaffDocument: Operation<ProvinceStaffQuery, ProvinceStaffQueryVariables> = {
  name: 'ProvinceStaff',
  hash: '3f2b0749cb04194e13790e7ef854421e25d00c6352bfa818273b6388dffa169b',
}

export const RankingCapturesDocument: Operation<RankingCapturesQuery, RankingCapturesQueryVariables> = {
  name: 'RankingCaptures',
  hash: 'd86250a360bd1ee79396bcff8156586f4aadc6b2684bb5810848dfda1a969d0d',
}

export const RankingPlaceDocument: Operation<RankingPlaceQuery, RankingPlaceQueryVariables> = {
  name: 'RankingPlace',
  hash: '954eeb3177c0f8e070b651d04e4ac7fdf5b02271895c9cb84874675b17b8a637',
}

export const UnitRankingDocument: Operation<UnitRankingQuery, UnitRankingQueryVariables> = {
  name: 'UnitRanking',
  hash: 'b2849efc01cbfc7d9681dcfe1e73757fad87e7d9f9b4b64050fc75009fe5dd52',
}

export const UnitSearchDocument: Operation<UnitSearchQuery, UnitSearchQueryVariables> = {
  name: 'UnitSearch',
  hash: 'd4e1034d64d60ac863c0c3446f2c6b02d6701485992bf27d6283bcbc66a7a2e8',
}
