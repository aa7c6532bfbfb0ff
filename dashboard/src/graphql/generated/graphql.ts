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

export type CommuneHeaderQueryVariables = Exact<{
  commune: string | number;
}>;


export type CommuneHeaderQuery = { readonly administrativeUnit: { readonly id: string, readonly code: string, readonly fullName: string, readonly fullNameEn: string, readonly name: string, readonly type: UnitType, readonly level: GovernmentLevel, readonly parent: { readonly code: string, readonly fullName: string, readonly fullNameEn: string } | null, readonly agency: { readonly code: string, readonly codeBasis: CodeBasis } | null, readonly history: ReadonlyArray<{ readonly from: string, readonly until: string | null, readonly type: UnitType, readonly name: string, readonly basis: string, readonly basisEn: string }> } | null };

export type CommuneDossiersQueryVariables = Exact<{
  commune: string | number;
  period: PeriodInput;
  definition: OnTimeDefinition;
}>;


export type CommuneDossiersQuery = { readonly administrativeUnit: { readonly id: string, readonly statistics: { readonly reception: { readonly submitted: number, readonly waiting: number, readonly waitingOver8Hours: number, readonly acceptedLate: number, readonly refused: number }, readonly received: { readonly total: number, readonly inPeriod: number, readonly online: number, readonly direct: number, readonly post: number, readonly carriedOver: number }, readonly onlineRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null }, readonly resolved: { readonly total: number, readonly early: number, readonly onTime: number, readonly late: number }, readonly inProgress: { readonly total: number, readonly inTerm: number, readonly overdue: number }, readonly closedWithoutResult: { readonly total: number }, readonly onTimeRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null }, readonly meanProcessingDays: { readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null }, readonly reconciliation: ReadonlyArray<{ readonly identity: string, readonly left: number, readonly right: number, readonly holds: boolean }>, readonly coverage: { readonly reporting: number, readonly expected: number, readonly missing: ReadonlyArray<string> }, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null } } | null } | null };

export type CommuneDaysQueryVariables = Exact<{
  commune: string | number;
  period: PeriodInput;
}>;


export type CommuneDaysQuery = { readonly administrativeUnit: { readonly id: string, readonly statistics: { readonly byDay: ReadonlyArray<{ readonly day: string, readonly received: number, readonly online: number, readonly direct: number, readonly post: number }>, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null } } | null } | null };

export type CommunePeersQueryVariables = Exact<{
  commune: string | number;
  period: PeriodInput;
  definition: OnTimeDefinition;
}>;


export type CommunePeersQuery = { readonly administrativeUnit: { readonly id: string, readonly parent: { readonly code: string, readonly fullName: string, readonly fullNameEn: string, readonly children: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly statistics: { readonly received: { readonly inPeriod: number, readonly online: number }, readonly inProgress: { readonly total: number, readonly overdue: number }, readonly onTimeRate: { readonly numerator: number, readonly denominator: number, readonly value: number | null }, readonly meanProcessingDays: { readonly denominator: number, readonly value: number | null } } | null }> } } | null } | null };

export type CommuneStaffQueryVariables = Exact<{
  commune: string | number;
}>;


export type CommuneStaffQuery = { readonly administrativeUnit: { readonly id: string, readonly staffSummary: { readonly members: number, readonly accounts: number, readonly activeAccounts: number, readonly byPosition: ReadonlyArray<{ readonly position: StaffPosition, readonly members: number }>, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null } } | null } | null };

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

export type ProvinceReceivedFragment = { readonly received: { readonly inPeriod: number, readonly online: number, readonly direct: number, readonly post: number }, readonly onlineRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null } };

export type ProvinceDossiersQueryVariables = Exact<{
  code: string | number;
  period: PeriodInput;
  definition: OnTimeDefinition;
}>;


export type ProvinceDossiersQuery = { readonly administrativeUnit: { readonly id: string, readonly statistics: { readonly received: { readonly total: number, readonly inPeriod: number, readonly online: number, readonly direct: number, readonly post: number, readonly carriedOver: number }, readonly onlineRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null }, readonly resolved: { readonly total: number, readonly early: number, readonly onTime: number, readonly late: number }, readonly inProgress: { readonly total: number, readonly inTerm: number, readonly overdue: number }, readonly closedWithoutResult: { readonly total: number }, readonly onTimeRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null }, readonly meanProcessingDays: { readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null }, readonly reconciliation: ReadonlyArray<{ readonly identity: string, readonly left: number, readonly right: number, readonly holds: boolean }>, readonly coverage: { readonly reporting: number, readonly expected: number, readonly missing: ReadonlyArray<string> }, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null } } | null, readonly ministryLevel: { readonly received: { readonly inPeriod: number, readonly online: number, readonly direct: number, readonly post: number }, readonly onlineRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null } } | null, readonly provinceLevel: { readonly received: { readonly inPeriod: number, readonly online: number, readonly direct: number, readonly post: number }, readonly onlineRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null } } | null, readonly communeLevel: { readonly received: { readonly inPeriod: number, readonly online: number, readonly direct: number, readonly post: number }, readonly onlineRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null } } | null } | null };

export type ProvinceScorecardQueryVariables = Exact<{
  agency: string | number;
  capturedOn?: string | null | undefined;
}>;


export type ProvinceScorecardQuery = { readonly portalScorecard: { readonly position: number, readonly tied: boolean, readonly outOf: number, readonly capturedOn: string, readonly movement: { readonly since: string, readonly positions: number, readonly points: number } | null, readonly scorecard: { readonly total: number, readonly computedTotal: number | null, readonly maximum: number, readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly points: number | null, readonly published: number | null, readonly maximum: number, readonly median: number | null, readonly indicators: ReadonlyArray<{ readonly code: string, readonly number: string | null, readonly name: string, readonly nameEn: string, readonly numerator: number | null, readonly denominator: number | null, readonly ratio: number | null, readonly medianRatio: number | null, readonly points: number | null, readonly published: number | null, readonly maximum: number }> }> }, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null } } | null, readonly portalCaptures: ReadonlyArray<{ readonly capturedOn: string, readonly entries: number }> | null };

export type ProvinceScoreHistoryQueryVariables = Exact<{
  agency: string | number;
}>;


export type ProvinceScoreHistoryQuery = { readonly agency: { readonly code: string, readonly portalHistory: ReadonlyArray<{ readonly capturedOn: string, readonly total: number, readonly position: number, readonly outOf: number, readonly stale: boolean }> | null } | null };

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


export type UnitRankingQuery = { readonly portalRanking: { readonly scheme: string, readonly capturedOn: string | null, readonly previousCapturedOn: string | null, readonly note: string | null, readonly noteEn: string | null, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null }, readonly published: { readonly total: number, readonly maximum: number } | null, readonly pooled: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly entries: number }>, readonly entries: ReadonlyArray<{ readonly position: number, readonly tied: boolean, readonly outOf: number, readonly publishedName: string, readonly publishedPosition: number | null, readonly movement: { readonly since: string, readonly positions: number, readonly points: number } | null, readonly agency: { readonly code: string, readonly portalHistory: ReadonlyArray<{ readonly capturedOn: string, readonly total: number, readonly position: number, readonly outOf: number, readonly stale: boolean }> | null } | null, readonly scorecard: { readonly total: number, readonly maximum: number, readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly published: number | null, readonly maximum: number, readonly median: number | null, readonly indicators: ReadonlyArray<{ readonly code: string, readonly numerator: number | null, readonly denominator: number | null, readonly ratio: number | null }> }> } }> } | null, readonly departments: { readonly entries: ReadonlyArray<{ readonly agency: { readonly code: string, readonly unit: { readonly code: string } | null } | null }> } | null, readonly communes: { readonly entries: ReadonlyArray<{ readonly agency: { readonly code: string, readonly unit: { readonly code: string } | null } | null }> } | null };

export type RankingPlaceQueryVariables = Exact<{
  agency: string | number;
}>;


export type RankingPlaceQuery = { readonly agency: { readonly code: string, readonly unit: { readonly code: string, readonly fullName: string, readonly fullNameEn: string } | null } | null };

export type RankingAgenciesFragment = { readonly entries: ReadonlyArray<{ readonly agency: { readonly code: string, readonly unit: { readonly code: string } | null } | null }> };

export type RankingListFragment = { readonly scheme: string, readonly capturedOn: string | null, readonly previousCapturedOn: string | null, readonly note: string | null, readonly noteEn: string | null, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null }, readonly published: { readonly total: number, readonly maximum: number } | null, readonly pooled: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly entries: number }>, readonly entries: ReadonlyArray<{ readonly position: number, readonly tied: boolean, readonly outOf: number, readonly publishedName: string, readonly publishedPosition: number | null, readonly movement: { readonly since: string, readonly positions: number, readonly points: number } | null, readonly agency: { readonly code: string, readonly portalHistory: ReadonlyArray<{ readonly capturedOn: string, readonly total: number, readonly position: number, readonly outOf: number, readonly stale: boolean }> | null } | null, readonly scorecard: { readonly total: number, readonly maximum: number, readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly published: number | null, readonly maximum: number, readonly median: number | null, readonly indicators: ReadonlyArray<{ readonly code: string, readonly numerator: number | null, readonly denominator: number | null, readonly ratio: number | null }> }> } }> };

export type RankingRowFragment = { readonly position: number, readonly tied: boolean, readonly outOf: number, readonly publishedName: string, readonly publishedPosition: number | null, readonly movement: { readonly since: string, readonly positions: number, readonly points: number } | null, readonly agency: { readonly code: string, readonly portalHistory: ReadonlyArray<{ readonly capturedOn: string, readonly total: number, readonly position: number, readonly outOf: number, readonly stale: boolean }> | null } | null, readonly scorecard: { readonly total: number, readonly maximum: number, readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly published: number | null, readonly maximum: number, readonly median: number | null, readonly indicators: ReadonlyArray<{ readonly code: string, readonly numerator: number | null, readonly denominator: number | null, readonly ratio: number | null }> }> } };

export type UnitSearchQueryVariables = Exact<{
  search: string;
}>;


export type UnitSearchQuery = { readonly provinces: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly fullName: string, readonly fullNameEn: string }> } | null, readonly communes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly fullName: string, readonly fullNameEn: string, readonly parent: { readonly code: string, readonly fullName: string, readonly fullNameEn: string } | null }> } | null };

export type UnitProvenanceFragment = { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null };

export type UnitFiguresFragment = { readonly received: { readonly total: number, readonly inPeriod: number, readonly online: number, readonly direct: number, readonly post: number, readonly carriedOver: number }, readonly onlineRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null }, readonly resolved: { readonly total: number, readonly early: number, readonly onTime: number, readonly late: number }, readonly inProgress: { readonly total: number, readonly inTerm: number, readonly overdue: number }, readonly closedWithoutResult: { readonly total: number }, readonly onTimeRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null }, readonly meanProcessingDays: { readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null }, readonly reconciliation: ReadonlyArray<{ readonly identity: string, readonly left: number, readonly right: number, readonly holds: boolean }>, readonly coverage: { readonly reporting: number, readonly expected: number, readonly missing: ReadonlyArray<string> }, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null } };

export type UnitStaffFragment = { readonly members: number, readonly accounts: number, readonly activeAccounts: number, readonly byPosition: ReadonlyArray<{ readonly position: StaffPosition, readonly members: number }>, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null } };
