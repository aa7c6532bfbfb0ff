import type { CaptureRow, Listing } from './listing.ts'
import type { HistoryPoint } from './to-history.ts'
import type { CapturedMove } from './moves-between.ts'
import type { OwnRanking, ScoredSubject, Unranked } from './own-ranking.ts'
import type { Ranked } from './rules/rank.ts'
import type { Hundredths } from './rules/scheme.ts'
import type { GroupScoreShape, IndicatorScoreShape } from './to-group-score.ts'
import type { SmallestSetFound } from './read-smallest-set.ts'
import type { SimulatedRanking } from './simulate-ranking.ts'
import type { Scheme, SchemeGroup, SchemeIndicator } from './to-scheme.ts'
import type { Entry } from './to-standings.ts'

/** A captured list, or the platform's own ranking. */
export type RankingParent = Listing | OwnRanking

/** An entry of a captured list or of the platform's own ranking. */
export type RankingEntryParent = CapturedEntry | OwnEntry

/** An entry with the listing it stands in: its neighbours, medians and the captured day before. */
export interface CapturedEntry {
  readonly listing: Listing
  readonly ranked: Ranked<Entry>
  readonly outOf: number
}

export interface OwnEntry {
  readonly ranking: OwnRanking
  readonly ranked: Ranked<ScoredSubject>
  readonly outOf: number
  /** Total of the position above. Null: there is none. */
  readonly next: Hundredths | null
}

/** What was observed of an agency, ranked or not. */
export interface OwnScorecard {
  readonly ranking: OwnRanking
  readonly scored: ScoredSubject
  readonly next: Hundredths | null
}

export interface UnrankedEntryParent {
  readonly ranking: OwnRanking
  readonly unranked: Unranked
}

export type ScorecardParent = CapturedEntry | OwnScorecard

export interface AgencyParent {
  readonly code: string
}

export interface PortalCaptureParent {
  readonly capture: CaptureRow
  /** Which entries are counted; null for all. */
  readonly only: Listing['only']
}

export type PortalHistoryPointParent = HistoryPoint
export type MovementParent = CapturedMove
export type GroupScoreParent = GroupScoreShape
export type IndicatorScoreParent = IndicatorScoreShape
export type SchemeParent = Scheme
export type SchemeGroupParent = SchemeGroup
export type SchemeIndicatorParent = SchemeIndicator
export type RankingSimulationParent = SimulatedRanking
export type SmallestSetParent = SmallestSetFound
