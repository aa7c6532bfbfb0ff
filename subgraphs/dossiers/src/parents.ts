import type { PageInfo } from '@motcua/kit/paging'
import type { Period } from '@motcua/kit/period'
import type { RowOf } from '@motcua/kit/row-of'
import type { Reason } from './intake/reason.ts'
import type { IntakeRefusalCode } from './intake/refusal-codes.ts'
import type { BatchAnswer } from './intake/take-in.ts'
import type { Conditions, Subjects } from './queries/subjects.ts'
import type { listDecisions } from './queries/quarantine/list-decisions.ts'
import type { listLinesOfBatch } from './queries/quarantine/list-quarantined-lines.ts'
import type { FacetRow } from './queries/count-facets.ts'
import type { AskedForecast } from './queries/find-finishing.ts'
import type { DossierKey, findDossiers } from './queries/find-dossiers.ts'
import type { GroupRow } from './queries/groups/find-groups.ts'
import type { GroupCountsRow } from './queries/groups/summarise-groups.ts'
import type { listHandOvers } from './queries/list-hand-overs.ts'
import type { listRevisions } from './queries/list-revisions.ts'
import type { findPetitions } from './queries/petitions/find-petitions.ts'
import type { listRegisters } from './queries/petitions/list-registers.ts'
import type { PetitionCounts } from './queries/petitions/summarise-petitions.ts'
import type { FoundDossierRow } from './queries/quality/list-found-dossiers.ts'
import type { SyncSourceRow } from './queries/sync/list-sync-sources.ts'
import type { Change } from './rules/change.ts'
import type { Place, Sender } from './rules/sender.ts'
import type { IdentityFailure } from './rules/check-identities.ts'
import type { DossierCounts } from './figures/dossier-counts.ts'
import type { DossierFigure } from './figures/dossier-figures.ts'
import type { DueDate } from './rules/due-date.ts'
import type { Finishing } from './rules/finish-on-time.ts'
import type { DividedUnit, Lineage } from './rules/lineage.ts'
import type { PetitionStep } from './rules/petition-clock.ts'
import type { FindingKind, QualityText } from './rules/quality-rules.ts'
import type { NamedValue } from './rules/facets.ts'
import type { Ratio } from './rules/ratio.ts'
import type { WorkingCalendar } from './rules/working-calendar.ts'

/** What is asked; a batch of subjects shares it. */
export interface Question {
  readonly subjects: Subjects
  readonly conditions: Conditions
}

/** One subject's counts, and who has sent what they are counted from. */
export interface Figures {
  readonly counts: DossierCounts
  readonly senders: readonly Sender[]
}

/** Figures with what their days, trust and provenance are asked for. */
export interface DossierStatisticsParent extends Figures {
  readonly key: string
  readonly question: Question
  /** Null: the whole country, or a procedure in it. */
  readonly place: Place | null
  /** Id of the unit they are of. Null: of no unit. */
  readonly unit: string | null
  /** Null: as reported. */
  readonly restated: Restated | null
}

/** Under the units of which day figures are told, and which units of before they are of. */
export interface Restated extends Lineage {
  readonly on: string
  /** Of the units that went wholly into this one: how their figures are stored, where not as its own are. */
  readonly keys: readonly string[]
}

/** A rate as it is counted; how it is printed follows from it. */
export type RatioParent = Ratio

/** One number in two periods. */
export type CountChangeParent = Change

/** A unit or an agency on a list of statistics. */
export interface UnitStatisticsParent {
  readonly unit: { readonly id: string }
  readonly statistics: DossierStatisticsParent
}

export interface AgencyStatisticsParent {
  readonly agency: { readonly code: string }
  readonly statistics: DossierStatisticsParent
}

/** Statistics of one subject in two periods. */
export interface StatisticsChangeParent {
  readonly before: DossierStatisticsParent
  readonly now: DossierStatisticsParent
}

/** The statistics that are restated, and how. */
export interface RestatementParent {
  readonly restated: Restated
  readonly statistics: DossierStatisticsParent
}

/** A divided unit, and what was counted for it. */
export interface NotApportionableParent extends DividedUnit {
  readonly statistics: DossierStatisticsParent
}

/** Figures of one field; field null: of procedures without one. */
export interface FieldStatisticsParent {
  readonly field: { readonly code: string } | null
  readonly statistics: DossierStatisticsParent
}

/** One number of the statistics. */
export interface CountedFigureParent {
  readonly figure: DossierFigure
  readonly statistics: DossierStatisticsParent
}

/** A row of a list: the dossier itself is read with all others that the request names. */
export interface DossierEdgeParent extends DossierKey {
  readonly cursor: string
}

export interface DossierPage {
  readonly edges: DossierEdgeParent[]
  readonly pageInfo: PageInfo
}

/** A list of dossiers, of which nothing is read unless it is asked for. */
export interface DossierConnectionParent {
  page(): Promise<DossierPage>
  total(): Promise<{ readonly count: number; readonly isAtLeast: boolean }>
  facets(): Promise<DossierFacetsParent | null>
}

/** Counts of a list by facet. day: that of the due states; null: each dossier has its own. */
export interface DossierFacetsParent {
  readonly rows: readonly FacetRow[]
  readonly total: number
  readonly day: string | null
  readonly isOfEarlierStates: boolean
  /** Whether all dossiers are overdue, so that each has an age. */
  readonly hasAges: boolean
}

export type ProcedureFacetParent = NamedValue
export type AgencyFacetParent = NamedValue
export type UnitFacetParent = NamedValue
export type FieldFacetParent = NamedValue

export type DossierRevisionParent = RowOf<typeof listRevisions>

export type HandOverParent = RowOf<typeof listHandOvers>

export type DossierParent = RowOf<typeof findDossiers>

/** An answer with the calendar it was counted from. */
export interface DueDateParent {
  readonly calendar: WorkingCalendar
  readonly counted: DueDate
}

export type SourceStatusParent = SyncSourceRow

export type QuarantinedLineParent = RowOf<typeof listLinesOfBatch>

export type QuarantineDecisionParent = RowOf<typeof listDecisions>

export interface DossierBatchParent extends BatchAnswer {
  readonly __typename: 'DossierBatch'
  readonly quarantinedLines: readonly QuarantinedLineParent[]
}

export interface IntakeRefusalParent {
  readonly __typename: 'IntakeRefusal'
  readonly code: IntakeRefusalCode
  readonly message: string
  readonly retryAfterSeconds: number | null
  readonly lines: readonly QuarantinedLineParent[]
}

export interface ReplayedLineParent {
  readonly __typename: 'ReplayedLine'
  readonly line: QuarantinedLineParent
  readonly batch: DossierBatchParent
}

export interface RefusedAgainParent {
  readonly __typename: 'RefusedAgain'
  readonly id: string
  readonly reasons: readonly Reason[]
}

export interface DecidedLinesParent {
  readonly __typename: 'DecidedLines'
  readonly lines: readonly QuarantinedLineParent[]
}

export type SyncAnswer = DossierBatchParent | IntakeRefusalParent
export type ReplayAnswer = ReplayedLineParent | RefusedAgainParent | IntakeRefusalParent
export type DecisionAnswer = DecidedLinesParent | IntakeRefusalParent

/** provinceCode null: the whole country. */
export interface DataQualityParent {
  readonly provinceCode: string | null
}

export interface QualityRuleParent extends DataQualityParent, QualityText {
  readonly kind: FindingKind
  readonly dossiers: number
}

export type FoundDossierParent = FoundDossierRow

export type IdentityFailureParent = IdentityFailure

export type PetitionParent = RowOf<typeof findPetitions>

/** An inter-agency request, as its dossiers tell it. */
export type DossierGroupParent = GroupRow

/** Requests of a place and their dossiers in a period. place null: the whole country. */
export interface GroupStatisticsParent {
  readonly rows: readonly GroupCountsRow[]
  readonly period: Period
  readonly place: Place | null
  readonly senders: readonly Sender[]
}

/** A petition's clock: its steps, each with the arithmetic of its day. */
export type PetitionStepParent = PetitionStep

/** A place's petitions in a period, and where they are from. */
export interface PetitionStatisticsParent {
  readonly counts: PetitionCounts
  readonly registers: readonly RowOf<typeof listRegisters>[]
  readonly period: Period
}

/** Figures at the end of the day of a forecast, and what happens from then to the end of its period. */
export interface OnTimeForecastParent {
  readonly statistics: DossierStatisticsParent
  /** In term, and falling due before the end. */
  readonly due: Finishing
  readonly finishing: Finishing
  readonly asked: AskedForecast
}

/** Counts as they would be at the end of the period. */
export interface ForecastFiguresParent {
  readonly statistics: DossierStatisticsParent
  readonly counts: DossierCounts
}
