import type { RowOf } from '@motcua/kit/row-of'
import type { Listing } from './listing.ts'
import type { listEntries } from './queries/list-entries.ts'
import type { listGroupPoints } from './queries/list-published-points.ts'
import { toHundredths } from './rules/exact.ts'
import { rank, type Ranked } from './rules/rank.ts'
import type { Hundredths } from './rules/scheme.ts'

export type Entry = Omit<RowOf<typeof listEntries>, 'total'> & { readonly total: Hundredths }

/** A listing in order, and the same by agency code. */
export interface Standings {
  readonly ranked: readonly Ranked<Entry>[]
  readonly byAgency: ReadonlyMap<string, Ranked<Entry>>
}

/** Ranks the entries of a capture, or those of one level among themselves. */
export function toStandings(rows: readonly RowOf<typeof listEntries>[], only: Listing['only']): Standings {
  const entries = rows
    .filter((row) => only === null || row.level === only)
    .map((row) => ({ ...row, total: toHundredths(row.total) }))
  const ranked = rank(entries)
  return { ranked, byAgency: new Map(ranked.map((one) => [one.entry.agencyCode, one])) }
}

/** Published points by agency code, then by code of group. */
export type PublishedPoints = ReadonlyMap<string, ReadonlyMap<string, Hundredths>>

export function toPublishedPoints(rows: readonly RowOf<typeof listGroupPoints>[]): PublishedPoints {
  const points = new Map<string, Map<string, Hundredths>>()
  for (const row of rows) {
    const ofAgency = points.get(row.agencyCode) ?? new Map<string, Hundredths>()
    points.set(row.agencyCode, ofAgency.set(row.groupCode, toHundredths(row.points)))
  }
  return points
}

export function groupsOf(points: PublishedPoints, agencyCode: string): ReadonlyMap<string, Hundredths> {
  return points.get(agencyCode) ?? new Map()
}
