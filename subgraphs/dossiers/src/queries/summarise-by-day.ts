import { sql, type Expression, type Kysely, type SqlBool } from 'kysely'
import type { Database } from '../database.ts'
import { factsOf, type Conditions, type Subjects } from './facts-of.ts'

/**
 * One row per subject and civil day on which something was received or ended; day null: everything before the period
 * that is still in handling when it begins. A dossier counts on the day it was received and again on the day it ended;
 * what was never received counts on neither.
 */
export function summariseByDay(
  db: Kysely<Database>,
  subjects: Subjects,
  keys: readonly string[],
  conditions: Conditions,
) {
  const { from, until } = conditions.period
  return db
    .selectFrom(factsOf(db, subjects, keys, conditions).as('f'))
    .innerJoin(
      sql<{ day: string | null; came: boolean }>`lateral (
        select case when each.happened_on >= ${from} then each.happened_on end, each.came
        from (values (f.received_on, true), (f.ended_on, false)) as each (happened_on, came)
        where each.happened_on < ${until})`.as<'e'>(sql`e (day, came)`),
      (join) => join.onTrue(),
    )
    .where('f.received_on', 'is not', null)
    .groupBy(['f.key', 'e.day'])
    .select([
      'f.key',
      'e.day',
      count(sql`e.came`).as('received'),
      count(sql`e.came and f.channel = 'ONLINE'`).as('online'),
      count(sql`e.came and f.channel = 'DIRECT'`).as('direct'),
      count(sql`e.came and f.channel = 'POST'`).as('post'),
      count(sql`not e.came and f.outcome in ('EARLY', 'ON_TIME', 'LATE')`).as('resolved'),
      count(sql`not e.came and f.outcome = 'LATE'`).as('late'),
      count(sql`not e.came and f.outcome in ('WITHDRAWN', 'STOPPED')`).as('closedWithoutResult'),
    ])
    .orderBy('f.key')
    .orderBy('e.day')
}

function count(counted: Expression<SqlBool>) {
  return sql<number>`coalesce(sum(f.dossiers) filter (where ${counted}), 0)`
}
