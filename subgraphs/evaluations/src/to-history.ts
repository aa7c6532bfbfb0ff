import type { CaptureRow } from './listing.ts'
import type { CapturedMove, Day } from './moves-between.ts'
import { toPoints } from './rules/exact.ts'
import { historyReasons, isStaleDay, type HistoryReason } from './rules/history-reasons.ts'
import type { Scheme } from './to-scheme.ts'
import { groupsOf } from './to-standings.ts'

/** An agency's published total and position on one captured day, and what moved since the one before. */
export interface HistoryPoint {
  readonly capturedOn: string
  readonly capturedAt: Date | null
  readonly scheme: string
  readonly total: number
  readonly position: number
  readonly outOf: number
  readonly stale: boolean
  /** Null: the first day, or other rules since. */
  readonly movement: CapturedMove | null
  readonly reasons: HistoryReason[]
}

/** A captured day with its scheme, and the moves since the one before. */
export interface MovedDay extends Day {
  readonly scheme: Scheme
  readonly moves: ReadonlyMap<string, CapturedMove>
}

/** The history of an agency from the days of one list in which it stands, oldest first. */
export function toHistory(agencyCode: string, days: readonly MovedDay[]): HistoryPoint[] {
  const told = days.map((day) => ({ day, own: toDay(agencyCode, day) }))
  return told.map(({ day: { capture, standings, moves }, own }, at) => {
    const before = told[at - 1]?.own.day ?? null
    return {
      capturedOn: capture.capturedOn,
      capturedAt: capture.capturedAt,
      scheme: capture.schemeId,
      total: toPoints(own.day.total),
      position: own.position,
      outOf: standings.ranked.length,
      stale: isStaleDay(own.day),
      movement: moves.get(agencyCode) ?? null,
      reasons: historyReasons(own.day, before),
    }
  })
}

function toDay(agencyCode: string, { capture, standings, groupPoints, scheme }: MovedDay) {
  const found = standings.byAgency.get(agencyCode)
  if (found === undefined) throw new Error(`${agencyCode} is missing from its own capture of ${capture.capturedOn}.`)
  const day = {
    schemeId: capture.schemeId,
    groupsOfScheme: scheme.groups.length,
    total: found.entry.total,
    groups: [...groupsOf(groupPoints, agencyCode).values()],
    agencies: new Set(standings.byAgency.keys()),
    note: capture.note,
    noteEn: capture.noteEn,
  }
  return { position: found.position, day }
}

/** Of several lists one history, oldest first. */
export function inOrderOfDays(points: readonly HistoryPoint[]): HistoryPoint[] {
  return points.toSorted((a, b) => Date.parse(a.capturedOn) - Date.parse(b.capturedOn))
}

/** The captures of each list apart, so that a day is never compared with one of another list. */
export function byList(captures: readonly CaptureRow[]): CaptureRow[][] {
  return [...Map.groupBy(captures, ({ level, within }) => `${level} ${within}`).values()]
}
