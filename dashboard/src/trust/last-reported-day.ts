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
  return new Date(Date.parse(`${tail.from}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
