import { groupedInOrderOf } from '@motcua/kit/in-order-of'
import type { RowOf } from '@motcua/kit/row-of'
import DataLoader from 'dataloader'
import type { Kysely } from 'kysely'
import type { Database } from './database.ts'
import { shownCaptures, type CaptureRow } from './listing.ts'
import { countEntries } from './queries/count-entries.ts'
import { findSchemeGroups, findSchemeIndicators } from './queries/find-schemes.ts'
import { listCaptures, listCapturesOfAgencies, type Place } from './queries/list-captures.ts'
import { listEntries } from './queries/list-entries.ts'
import { listGroupPoints, listIndicatorPoints, listNationalGroups } from './queries/list-published-points.ts'
import { toScheme, type Scheme } from './to-scheme.ts'

/** What one request has read; every table is asked once for all its keys. */
export interface RowLoaders {
  /** By id; null when unknown. */
  readonly schemes: DataLoader<string, Scheme | null>
  /** Every capture of a place, oldest first. */
  readonly everyCaptureAt: DataLoader<Place, CaptureRow[], string>
  /** Those of them that are shown, one a day, oldest first. */
  readonly capturesAt: DataLoader<Place, CaptureRow[], string>
  /** Shown captures in which an agency stands, by agency code, oldest first. */
  readonly capturesOf: DataLoader<string, CaptureRow[]>
  /** By id of capture, as all below. */
  readonly entryCounts: DataLoader<number, RowOf<typeof countEntries>[]>
  readonly entries: DataLoader<number, RowOf<typeof listEntries>[]>
  readonly groupPoints: DataLoader<number, RowOf<typeof listGroupPoints>[]>
  readonly indicatorPoints: DataLoader<number, RowOf<typeof listIndicatorPoints>[]>
  readonly nationalGroups: DataLoader<number, RowOf<typeof listNationalGroups>[]>
}

/** One set a request: what listing-loaders.ts makes its answers of. */
export function createRowLoaders(db: Kysely<Database>): RowLoaders {
  const everyCaptureAt = new DataLoader((places: readonly Place[]) => loadCapturesAt(db, places), {
    cacheKeyFn: keyOfPlace,
  })
  return {
    schemes: new DataLoader((ids: readonly string[]) => loadSchemes(db, ids)),
    everyCaptureAt,
    capturesAt: new DataLoader(
      async (places: readonly Place[]) =>
        Promise.all(places.map(async (place) => shownCaptures(await everyCaptureAt.load(place)))),
      { cacheKeyFn: keyOfPlace },
    ),
    capturesOf: new DataLoader(async (codes: readonly string[]) => {
      const rows = await listCapturesOfAgencies(db, codes).execute()
      return groupedInOrderOf(codes, rows, (row) => row.agencyCode).map(shownCaptures)
    }),
    entryCounts: byCapture((ids) => countEntries(db, ids).execute()),
    entries: byCapture((ids) => listEntries(db, ids).execute()),
    groupPoints: byCapture((ids) => listGroupPoints(db, ids).execute()),
    indicatorPoints: byCapture((ids) => listIndicatorPoints(db, ids).execute()),
    nationalGroups: byCapture((ids) => listNationalGroups(db, ids).execute()),
  }
}

function byCapture<Row extends { readonly captureId: number }>(
  read: (captureIds: readonly number[]) => Promise<Row[]>,
): DataLoader<number, Row[]> {
  return new DataLoader(async (ids) => groupedInOrderOf(ids, await read(ids), (row) => row.captureId))
}

async function loadSchemes(db: Kysely<Database>, ids: readonly string[]): Promise<(Scheme | null)[]> {
  const [groups, indicators] = await Promise.all([
    findSchemeGroups(db, ids).execute(),
    findSchemeIndicators(db, ids).execute(),
  ])
  const groupsOf = groupedInOrderOf(ids, groups, (row) => row.schemeId)
  const indicatorsOf = groupedInOrderOf(ids, indicators, (row) => row.schemeId)
  return ids.map((_, index) => toScheme(groupsOf[index] ?? [], indicatorsOf[index] ?? []))
}

const keyOfPlace = ({ level, within }: Place) => `${level} ${within ?? ''}`

async function loadCapturesAt(db: Kysely<Database>, places: readonly Place[]): Promise<CaptureRow[][]> {
  return groupedInOrderOf(places.map(keyOfPlace), await listCaptures(db, places).execute(), keyOfPlace)
}
