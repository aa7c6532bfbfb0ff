import { likePattern } from '@motcua/kit/searchable'
import { type AliasableExpression, expressionBuilder, type Expression, sql, type SqlBool } from 'kysely'
import type { UnitTables } from './units-on.ts'

/** Which units a list is asked for. */
export interface UnitFilter {
  readonly on: string
  readonly level: 'MINISTRY' | 'PROVINCE' | 'COMMUNE' | null
  /** Official code of a province, as valid on the day. */
  readonly within: string | null
  /** Folded as the column `searchable` is; never empty. */
  readonly search: string | null
}

/** A part of the name, the beginning of a code, or the beginning of the name with its type word (phuong ba dinh). */
export function matches(search: string): Expression<SqlBool> {
  const eb = expressionBuilder<UnitTables, 'u' | 'v'>()
  const text = likePattern(search)
  const found = [eb('v.searchable', 'like', `%${text}%`), eb('u.code', 'like', `${text}%`)]
  // A single word such as "phuong" would name every ward.
  return eb.or(search.includes(' ') ? [...found, eb('v.searchable_full', 'like', `${text}%`)] : found)
}

/**
 * '0' for a province whose name or code is what was searched, '1' for a unit of the commune level (Thạnh Hóa folds as
 * Thanh Hóa does), '2' for one that holds it; lists sort by it first.
 */
export function distanceTo(search: string | null): AliasableExpression<string> {
  if (search === null) return sql<string>`'0'`
  const eb = expressionBuilder<UnitTables, 'u' | 'v'>()
  const isExact = eb.or([
    eb('v.searchable', '=', search),
    eb('v.searchable_full', '=', search),
    eb('u.code', '=', search),
  ])
  return sql<string>`case when ${isExact} then (case u.level when 'PROVINCE' then '0' else '1' end) else '2' end`
}
