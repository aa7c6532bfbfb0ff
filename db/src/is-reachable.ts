import { type QueryExecutorProvider, sql } from 'kysely'

/** True when the database answers a question; false when it is away, starting or refuses the role. */
export async function isReachable(db: QueryExecutorProvider): Promise<boolean> {
  return sql`select 1`.execute(db).then(
    () => true,
    () => false,
  )
}
