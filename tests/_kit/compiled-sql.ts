import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type Compilable,
  type RawBuilder,
} from 'kysely'
import { format } from 'sql-formatter'

/**
 * The statement of a query, laid out for reading; parameters stand as $1, $2. Committed beside the test, so that a
 * changed query shows its SQL in review: `expect(compiledSql(findUnits(db, …))).toMatchFileSnapshot('sql/find-units.sql')`.
 */
export function compiledSql(query: Compilable | RawBuilder<unknown>): string {
  const { sql } = isRaw(query) ? query.compile(compiler) : query.compile()
  return `${format(sql, { language: 'postgresql', keywordCase: 'lower', expressionWidth: 100 })}\n`
}

/** Compiles and never runs. */
const compiler = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

function isRaw(query: Compilable | RawBuilder<unknown>): query is RawBuilder<unknown> {
  return 'isRawBuilder' in query
}
