import { likePattern } from '@motcua/kit/searchable'
import { type AliasableExpression, expressionBuilder, type Expression, sql, type SqlBool } from 'kysely'
import type { UnitSearch } from '../rules/unit-search.ts'
import type { UnitTables } from './units-on.ts'

/** Which units a list is asked for. */
export interface UnitFilter {
  readonly on: string
  readonly level: 'MINISTRY' | 'PROVINCE' | 'COMMUNE' | null
  /** Official code of a province, as valid on the day. */
  readonly within: string | null
  readonly search: UnitSearch | null
}

const tables = () => expressionBuilder<UnitTables, 'u' | 'v'>()

/** Hanoi, Danang: the name in one word, from its beginning on. Fewer letters would begin too many names. */
const isOneWord = (text: string) => /^[^\s]{4,}$/.test(text)
const oneWord = sql<string>`replace(v.searchable, ' ', '')`
/** HCM: the first letters of a name of as many words. */
const isInitials = (text: string) => /^[a-z]{3,5}$/.test(text)
const initials = sql<string>`regexp_replace(v.searchable, '(\\S)\\S*\\s*', '\\1', 'g')`

/** The name holds the text, or is written in another way that begins with it. */
function holds(text: string): Expression<SqlBool> {
  const eb = tables()
  const found = [eb('v.searchable', 'like', `%${likePattern(text)}%`)]
  if (isOneWord(text)) found.push(eb(oneWord, 'like', `${likePattern(text)}%`))
  if (isInitials(text)) found.push(eb(initials, '=', text))
  return eb.or(found)
}

function is(text: string): Expression<SqlBool> {
  const eb = tables()
  const found = [eb('v.searchable', '=', text)]
  if (isOneWord(text)) found.push(eb(oneWord, '=', text))
  if (isInitials(text)) found.push(eb(initials, '=', text))
  return eb.or(found)
}

/** A part of the name, with or without the word of its type, or the beginning of a code. */
export function matches({ whole, named }: UnitSearch): Expression<SqlBool> {
  const eb = tables()
  const found = [holds(whole), eb('u.code', 'like', `${likePattern(whole)}%`)]
  return eb.or(named === null ? found : [...found, holds(named.name)])
}

/**
 * How near a unit is to what was searched; lists sort by it first. '0': a province of this name, type or code; '1': a unit
 * of the commune level of them (Thạnh Hóa folds as Thanh Hóa does); '2': the name holds it; '3': the name beside the type
 * does, and the type is right; '4': it does, and the unit is of another type.
 */
export function distanceTo(search: UnitSearch | null): AliasableExpression<string> {
  if (search === null) return sql<string>`'0'`
  const eb = tables()
  const { whole, named } = search
  const ofType = named === null || named.type === null ? eb.lit(false) : eb('v.type', '=', named.type)
  const exact = [is(whole), eb('u.code', '=', whole)]
  if (named !== null) exact.push(eb.and([ofType, is(named.name)]))
  return sql<string>`case when ${eb.or(exact)} then (case u.level when 'PROVINCE' then '0' else '1' end)
    when ${holds(whole)} then '2' when ${ofType} then '3' else '4' end`
}
