import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { spansBefore } from '../rules/figure-spans.ts'
import { figuresOf } from './figures-of.ts'
import type { Conditions, Subjects } from './subjects.ts'

/**
 * One row per subject and civil day on which anything happened; day null: everything before the period, of which what
 * came less what went is in handling when it begins. A dossier counts on the day it was received and again on the day it
 * ended; what was never received counts on neither.
 */
export function summariseByDay(
  db: Kysely<Database>,
  subjects: Subjects,
  keys: readonly string[],
  conditions: Conditions,
) {
  const { from, until } = conditions.period
  const spans = [...spansBefore(from), { span: 'DAY', from, until, isBefore: false } as const]
  const day = sql<string | null>`case when not f.is_before then f.day end`
  return db
    .selectFrom(figuresOf(db, { subjects, keys, spans }, conditions).as('f'))
    .groupBy(['f.key', day])
    .select([
      'f.key',
      day.as('day'),
      sum('received').as('received'),
      sum('received', 'ONLINE').as('online'),
      sum('received', 'DIRECT').as('direct'),
      sum('received', 'POST').as('post'),
      sum('resolved').as('resolved'),
      sum('resolved_late').as('late'),
      sum('closed').as('closedWithoutResult'),
    ])
    .orderBy('f.key')
    .orderBy('day')
}

function sum(counter: string, channel?: 'ONLINE' | 'DIRECT' | 'POST') {
  const added = sql`sum(f.weight * ${sql.ref(`f.${counter}`)})`
  return channel === undefined
    ? sql<number>`${added}::bigint`
    : sql<number>`coalesce(${added} filter (where f.channel = ${sql.lit(channel)}), 0)::bigint`
}
