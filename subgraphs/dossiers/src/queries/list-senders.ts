import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { reportedThroughOf, reportsReceptions } from './reported-through.ts'

/**
 * One row per province of the country, in order of code: whether its systems have sent anything by that moment, and what.
 * A province that sent nothing, or nothing that could be accepted, has 0 batches and null elsewhere. asKnownAt null: by now.
 */
export function listSenders(db: Kysely<Database>, asKnownAt: string | null) {
  return db
    .selectFrom('dossiers.known_unit as u')
    .leftJoin('dossiers.batch as b', (join) => {
      const sent = join.onRef('b.province_code', '=', 'u.code').on(reportsReceptions)
      return asKnownAt === null ? sent : sent.on('b.recorded_at', '<=', new Date(asKnownAt))
    })
    .where('u.level', '=', 'PROVINCE')
    .groupBy(['u.id', 'u.code'])
    .select(({ fn }) => [
      'u.code as provinceCode',
      'u.id as unitId',
      fn.count<number>('b.id').as('batches'),
      sql<boolean | null>`bool_or(b.origin = 'SIMULATED')`.as('isSimulated'),
      sql<string | null>`string_agg(distinct b.source, '; ' order by b.source)`.as('source'),
      sql<string | null>`string_agg(distinct coalesce(b.source_en, b.source), '; '
        order by coalesce(b.source_en, b.source))`.as('sourceEn'),
      fn.min('b.known_from').as('reportedFrom'),
      sql<string | null>`max(${reportedThroughOf})`.as('reportedThrough'),
      sql<boolean>`coalesce(bool_or(b.reported_through is not null), false)`.as('saysThrough'),
      fn.max('b.known_through').as('knownThrough'),
      fn.max('b.recorded_at').as('lastBatchAt'),
    ])
    .orderBy('u.code')
}
