import type { CaptureRow } from './listing.ts'
import { toHundredths, toPoints } from './rules/exact.ts'
import { differenceClasses, nationalRow, type ClassedReason } from './rules/difference.ts'
import { cellsOf, type Cell } from './rules/published-differences.ts'
import type { Ranked } from './rules/rank.ts'
import type { Scheme } from './to-scheme.ts'
import { indicatorsByAgency, type IndicatorRow } from './to-scorecards.ts'
import { groupsOf, type Entry, type PublishedPoints } from './to-standings.ts'

/** The fields of PublishedDifference. */
export interface Difference extends ClassedReason {
  /** Null: the national row. */
  readonly agency: { readonly code: string } | null
  readonly publishedName: string | null
  readonly kind: Cell['kind']
  readonly code: string | null
  readonly number: string | null
  readonly published: number
  readonly computed: number | null
  readonly difference: number | null
}

/** Everything printed of a listing beside ours. */
export interface Differences {
  /** Whose each printed number is, by code of agency; null: of the national row. */
  readonly printed: readonly (string | null)[]
  /** In order of the list; the national row first, then each agency's total, groups and indicators. */
  readonly all: readonly Difference[]
}

/** How many there are of each class, in the order of the classes; without those of which there are none. */
export function countByClass(differences: readonly Difference[]) {
  const byClass = Map.groupBy(differences, (one) => one.class)
  return differenceClasses.flatMap((name) => {
    const count = byClass.get(name)?.length ?? 0
    return count === 0 ? [] : [{ class: name, count }]
  })
}

/** What was captured of one listing. */
export interface CapturedListing {
  readonly capture: CaptureRow
  readonly ranked: readonly Ranked<Entry>[]
  readonly groupPoints: PublishedPoints
  readonly indicators: readonly IndicatorRow[]
  readonly nationalGroups: readonly { readonly code: string; readonly points: string }[]
}

/** Every number of points that the portal printed in a listing, and of each that is not ours why. */
export function toDifferences(scheme: Scheme, listing: CapturedListing): Differences {
  const agencyCodes = listing.ranked.map(({ entry }) => entry.agencyCode)
  const inputs = indicatorsByAgency({ agencyCodes, indicators: listing.indicators })
  const ofAgencies = listing.ranked.flatMap(({ entry }) => {
    const own = inputs.get(entry.agencyCode)
    const cells = cellsOf(scheme.groups, {
      total: entry.total,
      groups: groupsOf(listing.groupPoints, entry.agencyCode),
      observations: own?.observations ?? null,
      indicatorPoints: new Map(
        [...(own?.points ?? [])].flatMap(([code, points]) => (points === null ? [] : [[code, points]])),
      ),
    })
    return cells.map((cell) => ({ entry, cell }))
  })
  const cells = [...nationalCells(listing).map((cell) => ({ entry: null, cell })), ...ofAgencies]
  return {
    printed: cells.map(({ entry }) => entry?.agencyCode ?? null),
    all: cells.flatMap(({ entry, cell }) => (cell.why === null ? [] : [toDifference(entry, cell, cell.why)])),
  }
}

/** Nobody can say of what the national row is made, so that none of it is computed. */
function nationalCells({ capture, nationalGroups }: CapturedListing): Cell[] {
  const cell = { number: null, computed: null, why: nationalRow }
  return [
    ...(capture.nationalTotal === null
      ? []
      : [{ ...cell, kind: 'TOTAL' as const, code: null, published: toHundredths(capture.nationalTotal) }]),
    ...nationalGroups.map(({ code, points }) => ({
      ...cell,
      kind: 'GROUP' as const,
      code,
      published: toHundredths(points),
    })),
  ]
}

function toDifference(
  entry: Entry | null,
  { kind, code, number, published, computed }: Cell,
  why: ClassedReason,
): Difference {
  return {
    ...why,
    agency: entry && { code: entry.agencyCode },
    publishedName: entry && (entry.printedName ?? entry.agencyCode),
    kind,
    code,
    number,
    published: toPoints(published),
    computed: computed === null ? null : toPoints(computed),
    difference: computed === null ? null : toPoints(published - computed),
  }
}
