import { compareCodes } from './rank.ts'

/** What an entry of a ranking can be ordered by. */
export interface Place {
  readonly position: number
  readonly agencyCode: string
  /** Of the group that orders. Null: none are known. */
  readonly points: number | null
}

export type RankingOrder = 'POSITION' | 'GROUP' | 'CODE'

/** Equals stand in order of position, then of code; who has no points stands last, whichever way. */
export function orderEntries<Entry>(
  entries: readonly Entry[],
  { orderBy, descending, placeOf }: { orderBy: RankingOrder; descending: boolean; placeOf: (entry: Entry) => Place },
): Entry[] {
  const way = descending ? -1 : 1
  const placed = entries.map((entry) => ({ entry, place: placeOf(entry) }))
  const byPlace = (a: Place, b: Place) => a.position - b.position || compareCodes(a.agencyCode, b.agencyCode)
  const compare: Record<RankingOrder, (a: Place, b: Place) => number> = {
    POSITION: (a, b) => way * byPlace(a, b),
    GROUP: (a, b) => byPoints(a.points, b.points, way) || byPlace(a, b),
    CODE: (a, b) => way * compareCodes(a.agencyCode, b.agencyCode),
  }
  return placed.toSorted((a, b) => compare[orderBy](a.place, b.place)).map(({ entry }) => entry)
}

function byPoints(a: number | null, b: number | null, way: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return way * (a - b)
}
