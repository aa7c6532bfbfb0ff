import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type { Counters, ProcedureCounts } from '../rules/counters.ts'
import { halfMonthOf } from '../rules/half-months.ts'

export type SubjectKind = 'COMPETENT_PROVINCE' | 'COMPETENT_AGENCY'
export type RankedAs = 'PROVINCE' | 'DEPARTMENT' | 'COMMUNE'

/** Which counters are asked for. from begins a half-month. provinceCode null: of the whole country. */
export interface AskedCounters {
  readonly subjectKind: SubjectKind
  readonly provinceCode: string | null
  readonly from: string
  readonly until: string
  /** Null: as known at last. */
  readonly asKnownAt: Date | null
}

const counters: Record<keyof Counters, string> = {
  received: 'received',
  receivedOnline: 'received_online',
  receivedWithObligation: 'received_with_obligation',
  receivedPaidOnline: 'received_paid_online',
  receivedDigitised: 'received_digitised',
  receivedReused: 'received_reused',
  receivedInPersonalStore: 'received_in_personal_store',
  receivedVneidVerified: 'received_vneid_verified',
  receivedDisliked: 'received_disliked',
  resolved: 'resolved',
  resolvedElectronically: 'resolved_electronically',
  processingDays: 'processing_days',
  cohortInTime: 'cohort_in_time',
  cohortDeterminable: 'cohort_determinable',
  cohortLate: 'cohort_late',
}

const isOfCohort = (column: string) => column.startsWith('cohort_')

/** One row per province or agency with any figure in the period, in order of key: its counters as known at the moment. */
export function sumCounters({ subjectKind, provinceCode, from, until, asKnownAt }: AskedCounters) {
  const last = halfMonthOf(until)
  const columns = sql.raw(Object.values(counters).join(', '))
  const within = provinceCode === null ? sql`true` : sql`c.province_code = ${provinceCode}`
  const rows = (kind: string, weight: number, days: ReturnType<typeof sql>) => sql`
    select c.subject_key, ${sql.lit(weight)} as weight, c.received_in, ${columns} from dossiers.indicator_count as c
    where c.row_kind = ${sql.lit(kind)} and c.subject_kind = ${sql.lit(subjectKind)} and ${within} and ${days}`
  const parts = [rows('SPAN', 1, sql`c.span = 'HALF_MONTH' and c.day >= ${from} and c.day < ${last}`)]
  // Single days are kept summed up for provinces alone.
  const days = sql`c.day >= ${last} and c.day < ${until}`
  if (last < until) {
    parts.push(
      subjectKind === 'COMPETENT_PROVINCE' ? rows('SPAN', 1, sql`c.span = 'DAY' and ${days}`) : rows('CHANGE', 1, days),
    )
  }
  if (asKnownAt !== null) {
    parts.push(rows('CHANGE', -1, sql`c.recorded_at > ${asKnownAt} and c.day >= ${from} and c.day < ${until}`))
  }
  const sums = Object.entries(counters).map(([name, column]) => {
    const counted = isOfCohort(column) ? sql` filter (where f.received_in >= ${from})` : sql``
    return sql`coalesce(sum(f.weight * f.${sql.raw(column)})${counted}, 0)::bigint as ${sql.id(name)}`
  })
  return sql<Counters & { readonly key: string }>`
    select f.subject_key as key, ${sql.join(sums)}
    from (${sql.join(parts, sql` union all `)}) as f group by f.subject_key order by f.subject_key`
}

export interface SubjectRow {
  readonly key: string
  readonly rankedAs: RankedAs
  readonly agencyCode: string
  readonly unitId: string
  readonly provinceCode: string
}

/** One row per agency, or province by its People's Committee, that exists on the day, in order of code. */
export function listSubjects(db: Kysely<Database>, rankedAs: readonly RankedAs[], on: string) {
  return db
    .selectFrom('dossiers.indicator_count as c')
    .where('c.row_kind', '=', sql.lit('SUBJECT'))
    .where('c.ranked_as', 'in', rankedAs)
    .where((eb) => eb.or([eb('c.ended_on', 'is', null), eb('c.ended_on', '>', on)]))
    .select([
      sql<string>`c.subject_key`.as('key'),
      sql<RankedAs>`c.ranked_as`.as('rankedAs'),
      sql<string>`c.agency_code`.as('agencyCode'),
      sql<string>`c.unit_id`.as('unitId'),
      sql<string>`c.province_code`.as('provinceCode'),
    ])
    .orderBy('c.agency_code')
}

/** One row per province whose source told anything by the moment, in order of code; null: by now. */
export function listTold(db: Kysely<Database>, asKnownAt: Date | null) {
  let told = db.selectFrom('dossiers.indicator_count as c').where('c.row_kind', '=', sql.lit('DELIVERY'))
  if (asKnownAt !== null) told = told.where('c.recorded_at', '<=', asKnownAt)
  return told
    .groupBy('c.province_code')
    .select([
      sql<string>`c.province_code`.as('provinceCode'),
      sql<string | null>`min(c.known_from)`.as('knownFrom'),
      sql<string>`max(c.day)`.as('knownThrough'),
      sql<boolean>`bool_or(c.is_simulated)`.as('isSimulated'),
      sql<string>`string_agg(distinct c.source, '; ' order by c.source)`.as('source'),
      sql<string>`string_agg(distinct c.source_en, '; ' order by c.source_en)`.as('sourceEn'),
    ])
    .orderBy('c.province_code')
}

/** One row per kind of ranked agency whose procedures the catalogue knows. */
export function countProcedures() {
  return sql<ProcedureCounts & { readonly rankedAs: string }>`
    select p.ranked_as as "rankedAs", p.online, p.with_known_channels as "withKnownChannels"
    from procedures.indicator_count as p order by p.ranked_as`
}
