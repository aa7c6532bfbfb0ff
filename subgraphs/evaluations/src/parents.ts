import type { CaptureRow, Listing } from './listing.ts'
import type { HistoryPoint } from './listing-loaders.ts'
import type { Ranked } from './rules/rank.ts'
import type { GroupScoreShape, IndicatorScoreShape } from './to-group-score.ts'
import type { Scheme, SchemeGroup, SchemeIndicator } from './to-scheme.ts'
import type { Entry } from './to-standings.ts'

export type RankingParent = Listing

/** An entry with the listing it stands in: its neighbours, medians and the captured day before. */
export interface RankingEntryParent {
  readonly listing: Listing
  readonly ranked: Ranked<Entry>
  readonly outOf: number
}

export type ScorecardParent = RankingEntryParent

export interface AgencyParent {
  readonly code: string
}

export interface PortalCaptureParent {
  readonly capture: CaptureRow
  /** Which entries are counted; null for all. */
  readonly only: Listing['only']
}

export type PortalHistoryPointParent = HistoryPoint
export type GroupScoreParent = GroupScoreShape
export type IndicatorScoreParent = IndicatorScoreShape
export type SchemeParent = Scheme
export type SchemeGroupParent = SchemeGroup
export type SchemeIndicatorParent = SchemeIndicator
