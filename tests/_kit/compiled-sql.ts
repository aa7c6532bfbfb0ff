import type { Compilable } from 'kysely'
import { format } from 'sql-formatter'

/**
 * The statement of a query, laid out for reading; parameters stand as $1, $2. Committed beside the test, so that a
 * changed query shows its SQL in review: `expect(compiledSql(findUnits(db, …))).toMatchFileSnapshot('sql/find-units.sql')`.
 */
export function compiledSql(query: Compilable): string {
  return `${format(query.compile().sql, { language: 'postgresql', keywordCase: 'lower', expressionWidth: 100 })}\n`
}
