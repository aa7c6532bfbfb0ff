import { likePattern } from '@motcua/kit/searchable'
import { expressionBuilder, type Expression, type SqlBool } from 'kysely'
import type { Database, GovernmentLevel } from '../database.ts'

/** Which procedures a list or a count is asked for. */
export interface ProcedureFilter {
  /** Words folded as the column `searchable` is; a procedure matches when every one occurs. */
  readonly words: readonly string[]
  readonly fieldCode: string | null
  readonly level: GovernmentLevel | null
}

/** The procedure table under the name that every query here gives it. */
interface ProcedureTable {
  p: Database['procedures.procedure']
}

/** True for every procedure when the filter names nothing. */
export function matches({ words, fieldCode, level }: ProcedureFilter): Expression<SqlBool> {
  const eb = expressionBuilder<ProcedureTable, 'p'>()
  const conditions = words.map((word) => eb('p.searchable', 'like', `%${likePattern(word)}%`))
  if (fieldCode !== null) conditions.push(eb('p.field_code', '=', fieldCode))
  if (level !== null) conditions.push(eb(eb.val(level), '=', eb.fn.any('p.levels')))
  return eb.and(conditions)
}
