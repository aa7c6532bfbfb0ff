import type { Operation } from '../operation.ts'

/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** REAL: taken from a public source. SIMULATED: made by the platform's own deterministic simulation, for demonstration. */
export type DataOrigin =
  | 'REAL'
  | 'SIMULATED';

/** The level of government that decides: a ministry, a province with its departments, or the commune level. */
export type GovernmentLevel =
  | 'COMMUNE'
  | 'MINISTRY'
  | 'PROVINCE';

/** Half-open: a day belongs to the period when from <= day < until. At most ten years. */
export type PeriodInput = {
  readonly from: string;
  readonly until: string;
};

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


export type OverviewRankingQuery = { readonly portalRanking: { readonly scheme: string, readonly capturedOn: string | null, readonly previousCapturedOn: string | null, readonly note: string | null, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly asOf: string | null }, readonly published: { readonly total: number, readonly maximum: number } | null, readonly pooled: ReadonlyArray<{ readonly code: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly entries: number }>, readonly entries: ReadonlyArray<{ readonly position: number, readonly tied: boolean, readonly publishedName: string, readonly movement: { readonly since: string, readonly positions: number, readonly points: number, readonly groups: ReadonlyArray<{ readonly code: string, readonly points: number }> } | null, readonly agency: { readonly code: string, readonly unit: { readonly code: string, readonly name: string, readonly fullName: string, readonly fullNameEn: string, readonly type: UnitType, readonly tile: { readonly column: number, readonly row: number } | null } | null } | null, readonly scorecard: { readonly total: number, readonly maximum: number, readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly published: number | null, readonly maximum: number, readonly indicators: ReadonlyArray<{ readonly code: string, readonly numerator: number | null, readonly denominator: number | null, readonly ratio: number | null }> }> } }> } | null };

export type OverviewNationalScoreQueryVariables = Exact<{
  capturedOn: string;
}>;


export type OverviewNationalScoreQuery = { readonly portalRanking: { readonly capturedOn: string | null, readonly note: string | null, readonly published: { readonly total: number } | null } | null };

export type OverviewScoreHistoryQueryVariables = Exact<{
  agency: string | number;
}>;


export type OverviewScoreHistoryQuery = { readonly agency: { readonly code: string, readonly portalHistory: ReadonlyArray<{ readonly capturedOn: string, readonly total: number, readonly position: number, readonly outOf: number, readonly stale: boolean }> } | null };

export type OverviewPlatformQueryVariables = Exact<{
  period: PeriodInput;
}>;


export type OverviewPlatformQuery = { readonly nationalStatistics: { readonly received: { readonly total: number, readonly inPeriod: number, readonly online: number, readonly direct: number, readonly post: number, readonly carriedOver: number }, readonly resolved: { readonly total: number, readonly early: number, readonly onTime: number, readonly late: number }, readonly inProgress: { readonly total: number, readonly inTerm: number, readonly overdue: number }, readonly closedWithoutResult: { readonly total: number }, readonly onTimeRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null }, readonly onlineRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null }, readonly reconciliation: ReadonlyArray<{ readonly identity: string, readonly left: number, readonly right: number, readonly holds: boolean }>, readonly coverage: { readonly reporting: number, readonly expected: number, readonly missing: ReadonlyArray<string> }, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly asOf: string | null } } | null };

export type UnitSearchQueryVariables = Exact<{
  search: string;
}>;


export type UnitSearchQuery = { readonly administrativeUnits: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly fullName: string, readonly fullNameEn: string, readonly level: GovernmentLevel, readonly parent: { readonly code: string, readonly name: string, readonly fullName: string, readonly fullNameEn: string } | null }> } | null };

export const OverviewCapturesDocument: Operation<OverviewCapturesQuery, OverviewCapturesQueryVariables> = {
  name: 'OverviewCaptures',
  hash: '6eef7d64225f0996dedafbcfe76a5595de1ea3d37f9a22b91046cff90f8125ad',
}

export const OverviewNationalScoreDocument: Operation<OverviewNationalScoreQuery, OverviewNationalScoreQueryVariables> = {
  name: 'OverviewNationalScore',
  hash: '2f6c6f62bf8c70f6704c31a91b70ea354af3f042509d09d3f2eb53d51a21b5d4',
}

export const OverviewPlatformDocument: Operation<OverviewPlatformQuery, OverviewPlatformQueryVariables> = {
  name: 'OverviewPlatform',
  hash: '7b312a85b250f609a9bff2adcf3c5f0b0efda89a931fff23e325a995ec8cb3ad',
}

export const OverviewRankingDocument: Operation<OverviewRankingQuery, OverviewRankingQueryVariables> = {
  name: 'OverviewRanking',
  hash: '69cd6b4d3a3857981679898bcf7e58f0fd24b2f05f32bd8299b3fd27df7b8899',
}

export const OverviewScoreHistoryDocument: Operation<OverviewScoreHistoryQuery, OverviewScoreHistoryQueryVariables> = {
  name: 'OverviewScoreHistory',
  hash: '945dd75c3a094df2666c9d1f3afe0306d785fc0eb0c0f236080852c4ce3a3545',
}

export const UnitSearchDocument: Operation<UnitSearchQuery, UnitSearchQueryVariables> = {
  name: 'UnitSearch',
  hash: '0354492ca3b0c6cb8452fc5ec60a802621098cfbf4e9e0362ed28905843f8948',
}
