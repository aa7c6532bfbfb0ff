import { lastDayOf } from '../filters/period.ts'
import type { TrustFactsFragment } from '../graphql/generated/graphql.ts'

/** The last day of a period that a unit's source reported: what happened on later days is not known. Null: no day. */
export function lastReportedDay({
  missing,
  judgedThrough,
  sources,
  silent,
}: Pick<TrustFactsFragment, 'missing' | 'judgedThrough' | 'sources' | 'silent'>): string | null {
  if (judgedThrough === null || silent === sources) return null
  const tail = missing.find(({ until }) => until > judgedThrough)
  if (tail === undefined) return judgedThrough
  return lastDayOf({ until: tail.from })
}
