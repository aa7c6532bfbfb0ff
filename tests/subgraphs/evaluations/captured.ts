import type { Database } from '@motcua/db'
import type { Kysely } from 'kysely'
import { findSchemeGroups, findSchemeIndicators } from '../../../subgraphs/evaluations/src/queries/find-schemes.ts'
import { listCaptures } from '../../../subgraphs/evaluations/src/queries/list-captures.ts'
import {
  listGroupPoints,
  listIndicatorPoints,
} from '../../../subgraphs/evaluations/src/queries/list-published-points.ts'
import { toScheme, type Scheme } from '../../../subgraphs/evaluations/src/to-scheme.ts'

/** The scheme of 2026 as seeded. */
export async function readSeededScheme(db: Kysely<Database>): Promise<Scheme> {
  const ids = ['766-portal-2026']
  const scheme = toScheme(await findSchemeGroups(db, ids).execute(), await findSchemeIndicators(db, ids).execute())
  if (scheme === null) throw new Error('The scheme 766-portal-2026 is not seeded.')
  return scheme
}

/** Everything that was printed of one agency. */
export interface CapturedAgency {
  readonly agencyCode: string
  readonly indicators: Awaited<ReturnType<ReturnType<typeof listIndicatorPoints>['execute']>>
  readonly groupPoints: ReadonlyMap<string, string>
}

/** The agencies whose indicators were captured on 10 October 2026: 34 provinces and 41 units of Gia Lai. */
export async function readCapturedAgencies(db: Kysely<Database>): Promise<CapturedAgency[]> {
  const captures = await listCaptures(db, [
    { level: 'PROVINCE', within: null },
    { level: 'PROVINCE_UNITS', within: 'H21' },
  ]).execute()
  const ids = captures.filter((capture) => capture.capturedOn === '2026-10-10').map((capture) => capture.id)
  const groups = Map.groupBy(await listGroupPoints(db, ids).execute(), (row) => row.agencyCode)
  const indicators = Map.groupBy(await listIndicatorPoints(db, ids).execute(), (row) => row.agencyCode)
  return [...indicators].map(([agencyCode, rows]) => ({
    agencyCode,
    indicators: rows,
    groupPoints: new Map(groups.get(agencyCode)?.map((row) => [row.groupCode, row.points])),
  }))
}
