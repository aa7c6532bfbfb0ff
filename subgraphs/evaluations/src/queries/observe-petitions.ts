import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type { PetitionCounts } from '../rules/counters.ts'
import type { AskedCounters } from './observe.ts'

/** One row per province whose petitions were known by the moment, in order of code; null: by now. */
export function listRegisters(db: Kysely<Database>, asKnownAt: Date | null) {
  const known = db.selectFrom('dossiers.indicator_register as r')
  return (asKnownAt === null ? known : known.where('r.recorded_at', '<=', asKnownAt))
    .select([
      sql<string>`r.province_code`.as('provinceCode'),
      sql<string>`r.known_from`.as('knownFrom'),
      sql<string>`r.known_through`.as('knownThrough'),
      sql<boolean>`r.is_simulated`.as('isSimulated'),
      sql<string>`r.source`.as('source'),
      sql<string>`r.source_en`.as('sourceEn'),
    ])
    .orderBy('r.province_code')
}

/**
 * One row per province or agency with any petition that came or was handled in the period: its petitions as they stood at
 * the end of it. Refused ones do not count. In time: handled by its limit, or open with the limit still ahead.
 */
export function sumPetitions({ subjectKind, provinceCode, from, until }: Omit<AskedCounters, 'asKnownAt'>) {
  const key = subjectKind === 'COMPETENT_PROVINCE' ? sql`p.province_code` : sql`p.agency_code`
  const within = provinceCode === null ? sql`true` : sql`p.province_code = ${provinceCode}`
  const count = (condition: ReturnType<typeof sql>) => sql`count(*) filter (where ${condition})::bigint`
  return sql<PetitionCounts & { readonly key: string }>`
    with bound as (
      select ${from}::timestamp at time zone 'Asia/Ho_Chi_Minh' as begins,
        ${until}::timestamp at time zone 'Asia/Ho_Chi_Minh' as ends
    ), state as (
      select ${key} as key, p.kind, p.is_well_taken, p.received_at >= b.begins as is_new,
        coalesce(p.handled_at >= b.begins and p.handled_at < b.ends, false) as is_handled,
        case when p.handled_at < b.ends then p.handled_at <= p.handle_due_at else p.handle_due_at >= b.ends end as is_in_time
      from bound b join dossiers.indicator_petition p
        on p.received_at < b.ends and (p.received_at >= b.begins or p.ended_at >= b.begins)
      where ${within} and (p.refused_at < b.ends) is not true
    )
    select s.key, ${count(sql`s.is_new or s.is_handled`)} as "dealtWith",
      ${count(sql`(s.is_new or s.is_handled) and s.is_in_time`)} as "inTime",
      ${count(sql`s.is_new`)} as received,
      ${count(sql`s.is_new and s.is_in_time and s.is_well_taken`)} as satisfied,
      ${count(sql`s.is_new and s.kind = 'PROCEDURES'`)} as "aboutProcedures",
      ${count(sql`s.is_new and s.kind = 'STAFF'`)} as "aboutStaff"
    from state s group by s.key order by s.key`
}
