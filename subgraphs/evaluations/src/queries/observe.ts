import type { Period } from '@motcua/kit/period'
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

/** The column of each counter in the views of figures. */
export const counterColumns: Readonly<Record<keyof Counters, string>> = {
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

/**
 * One row per province or agency with any figure in the period, in order of key: its counters as known at the moment. Days of a
 * half-month that is cut by the end of the period are stored for provinces; those of agencies are counted from the dossiers.
 */
export function sumCounters({ subjectKind, provinceCode, from, until, asKnownAt }: AskedCounters) {
  const last = halfMonthOf(until)
  const isOfProvinces = subjectKind === 'COMPETENT_PROVINCE'
  const columns = sql.raw(Object.values(counterColumns).join(', '))
  const within = provinceCode === null ? sql`true` : sql`c.province_code = ${provinceCode}`
  const rows = (view: 'indicator_figure' | 'indicator_change', weight: number, holds: ReturnType<typeof sql>) => sql`
    select c.subject_key, ${sql.lit(weight)} as weight, c.received_in, ${columns} from ${sql.id('dossiers', view)} as c
    where c.subject_kind = ${sql.lit(subjectKind)} and ${within} and ${holds}`
  const stored = isOfProvinces ? until : last
  const parts = [
    rows('indicator_figure', 1, sql`c.span = 'HALF_MONTH' and c.starts_on >= ${from} and c.starts_on < ${last}`),
  ]
  if (last < until && isOfProvinces) {
    parts.push(rows('indicator_figure', 1, sql`c.span = 'DAY' and c.starts_on >= ${last} and c.starts_on < ${until}`))
  }
  if (asKnownAt !== null) {
    const learnedLater = sql`c.recorded_at > ${asKnownAt} and c.starts_on >= ${from} and c.starts_on < ${stored}`
    parts.push(rows('indicator_change', -1, learnedLater))
  }
  if (last < until && !isOfProvinces) parts.push(...daysOfAgencies(columns, within, { from: last, until }, asKnownAt))
  const sums = Object.entries(counterColumns).map(([name, column]) => {
    const counted = isOfCohort(column) ? sql` filter (where f.received_in >= ${from})` : sql``
    return sql`coalesce(sum(f.weight * f.${sql.raw(column)})${counted}, 0)::bigint as ${sql.id(name)}`
  })
  return sql<Counters & { readonly key: string }>`
    select f.subject_key as key, ${sql.join(sums)}
    from (${sql.join(parts, sql` union all `)}) as f group by f.subject_key order by f.subject_key`
}

/** What happened to dossiers on these days, as believed at the moment. */
function daysOfAgencies(
  columns: ReturnType<typeof sql>,
  within: ReturnType<typeof sql>,
  { from, until }: { readonly from: string; readonly until: string },
  asKnownAt: Date | null,
) {
  const rows = (view: 'indicator_day' | 'indicator_past_day', holds: ReturnType<typeof sql>) => sql`
    select c.agency_code, 1, c.received_in, ${columns} from ${sql.id('dossiers', view)} as c
    where ${within} and c.day >= ${from} and c.day < ${until} and ${holds}`
  if (asKnownAt === null) return [rows('indicator_day', sql`true`)]
  const isKnown = sql`c.recorded_at <= ${asKnownAt}`
  return [
    rows('indicator_day', isKnown),
    rows('indicator_past_day', sql`${isKnown} and c.superseded_at > ${asKnownAt}`),
  ]
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
  const ranked = sql<RankedAs>`case when c.level = 'PROVINCE' and c.is_peoples_committee then 'PROVINCE'
    when c.level = 'COMMUNE' then 'COMMUNE' else 'DEPARTMENT' end`
  return db
    .selectFrom('dossiers.indicator_agency as c')
    .where(ranked, 'in', rankedAs)
    .where((eb) => eb.or([eb('c.ended_on', 'is', null), eb('c.ended_on', '>', on)]))
    .select([
      sql<string>`case when c.level = 'PROVINCE' and c.is_peoples_committee then c.province_code
        else c.agency_code end`.as('key'),
      ranked.as('rankedAs'),
      sql<string>`c.agency_code`.as('agencyCode'),
      sql<string>`c.unit_id`.as('unitId'),
      sql<string>`c.province_code`.as('provinceCode'),
    ])
    .orderBy('c.agency_code')
}

/** One row per province whose systems sent anything by the moment, in order of code; null: by now. */
export function listSources(db: Kysely<Database>, asKnownAt: Date | null) {
  const all = db.selectFrom('dossiers.indicator_batch as c')
  return (asKnownAt === null ? all : all.where('c.recorded_at', '<=', asKnownAt))
    .groupBy('c.province_code')
    .select([
      sql<string>`c.province_code`.as('provinceCode'),
      sql<string | null>`min(c.known_from)`.as('reportedFrom'),
      sql<string | null>`max(c.reported_through)`.as('reportedThrough'),
      sql<boolean>`bool_or(c.says_through)`.as('saysThrough'),
      sql<string>`max(c.known_through)`.as('knownThrough'),
      sql<boolean>`bool_or(c.is_simulated)`.as('isSimulated'),
      sql<string>`string_agg(distinct c.source, '; ' order by c.source)`.as('source'),
      sql<string>`string_agg(distinct c.source_en, '; ' order by c.source_en)`.as('sourceEn'),
    ])
    .orderBy('c.province_code')
}

/** One row per day of the working calendar that is not what its weekday says. */
export function listCalendarDays(db: Kysely<Database>) {
  return db
    .selectFrom('dossiers.indicator_calendar_day as c')
    .select([sql<string>`c.day`.as('day'), sql<boolean>`c.is_worked`.as('isWorked')])
    .orderBy('c.day')
}

/** One row per province with dossiers received in the period, in order of code: how many, as known at the moment; null: at last. */
export function sumReceived({ from, until }: Period, asKnownAt: Date | null) {
  const rows = (view: 'indicator_figure' | 'indicator_change', weight: number, holds: ReturnType<typeof sql>) => sql`
    select c.province_code, ${sql.lit(weight)} * c.received as received from ${sql.id('dossiers', view)} as c
    where c.subject_kind = 'COMPETENT_PROVINCE' and c.span = 'DAY' and c.starts_on >= ${from} and c.starts_on < ${until} and ${holds}`
  const parts = [rows('indicator_figure', 1, sql`true`)]
  if (asKnownAt !== null) parts.push(rows('indicator_change', -1, sql`c.recorded_at > ${asKnownAt}`))
  return sql<{ readonly provinceCode: string; readonly received: number }>`
    select f.province_code as "provinceCode", coalesce(sum(f.received), 0)::bigint as received
    from (${sql.join(parts, sql` union all `)}) as f group by f.province_code order by f.province_code`
}

/** One row per kind of ranked agency whose procedures the catalogue knows. */
export function countProcedures() {
  return sql<ProcedureCounts & { readonly rankedAs: string }>`
    select p.ranked_as as "rankedAs", p.online, p.with_known_channels as "withKnownChannels"
    from procedures.indicator_count as p order by p.ranked_as`
}
