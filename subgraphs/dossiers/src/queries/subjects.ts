import type { Period } from '@motcua/kit/period'
import { sql, type RawBuilder, type SqlBool } from 'kysely'

export type Attribution = 'COMPETENT' | 'RECEIVING' | 'RESIDENCE'

/**
 * Whose dossiers are asked for. Their keys: nationKey, codes of provinces, ids of communes, codes of agencies, procedures or
 * fields; an empty field: procedures without one.
 */
export type Subjects =
  | { readonly kind: 'NATION' | 'AGENCIES' | 'PROCEDURES' | 'FIELDS' }
  | { readonly kind: 'PROVINCES' | 'COMMUNES'; readonly attribution: Attribution }

/** Which of their dossiers count. asKnownAt null: as known at last; of the others null: all of them. */
export interface Conditions {
  readonly period: Period
  readonly level: 'MINISTRY' | 'PROVINCE' | 'COMMUNE' | null
  readonly asKnownAt: string | null
  readonly channel: 'DIRECT' | 'ONLINE' | 'POST' | null
  /** Of one field: counted from the dossiers themselves, unless the subjects are FIELDS. Empty: procedures without one. */
  readonly fieldCode: string | null
  /** Decided in the province of this code. Asked of procedures and fields. */
  readonly within: string | null
}

/** Conditions that leave nothing out. */
export const allOf = (period: Period): Conditions => ({
  period,
  level: null,
  asKnownAt: null,
  channel: null,
  fieldCode: null,
  within: null,
})

export const nationKey = 'nation'

/** A subject and the conditions under which its figures are stored. */
export interface Asked {
  readonly subjects: Subjects
  readonly key: string
  readonly conditions: Conditions
}

/** The same dossiers by the subject whose figures are stored: a field of the country or of a province has its own. */
export function asStored({ subjects, key, conditions }: Asked): Asked {
  const { fieldCode } = conditions
  if (fieldCode === null) return { subjects, key, conditions }
  const isProvince = subjects.kind === 'PROVINCES' && subjects.attribution === 'COMPETENT'
  if (subjects.kind !== 'NATION' && !isProvince) return { subjects, key, conditions }
  const within = isProvince ? key : conditions.within
  return { subjects: { kind: 'FIELDS' }, key: fieldCode, conditions: { ...conditions, fieldCode: null, within } }
}

const unitOf = {
  COMPETENT: 'f.competent_unit_id',
  RECEIVING: 'f.receiving_unit_id',
  RESIDENCE: 'f.residence_unit_id',
} as const

export const provinceOf = {
  COMPETENT: 'f.province_code',
  RECEIVING: 'f.receiving_province_code',
  RESIDENCE: 'f.residence_province_code',
} as const

const fieldOf = sql<string>`coalesce(f.field_code, '')`

/** When an agency must hold a dossier for it to count: as the first one, as the last one, or at the end of a day. */
export type Held = 'FIRST' | 'LAST' | { readonly on: string }

/** The agency that holds a believed state f then. */
export function holder(held: Held): RawBuilder<string> {
  if (held === 'LAST') return sql`f.competent_agency_code`
  const place = held === 'FIRST' ? sql`1` : sql`width_bucket(${held.on}::date, f.handed_on) + 1`
  return sql`coalesce(f.held_by[${place}], f.competent_agency_code)`
}

const unitOfAgency = (agency: RawBuilder<string>) =>
  sql<string>`(select a.unit_id from dossiers.known_agency as a where a.code = ${agency})`

/** Whether dossiers count to such subjects through the agency that holds them. */
export function isByAgency(subjects: Subjects): boolean {
  return subjects.kind === 'AGENCIES' || (subjects.kind === 'COMMUNES' && subjects.attribution === 'COMPETENT')
}

/** The agencies by which dossiers count to the subjects: their own codes, or those of their units. An array, which an index takes. */
export function agenciesOf(subjects: Subjects, keys: readonly string[]): RawBuilder<readonly string[]> {
  const own = sql<readonly string[]>`array[${sql.join(keys)}]::text[]`
  if (subjects.kind === 'AGENCIES') return own
  return sql`array(select a.code from dossiers.known_agency as a where a.unit_id = any(${own}))`
}

/** What holds the key of the subject that a believed state f counts to. Null: the whole country. */
export function keyOf(subjects: Subjects, held: Held): RawBuilder<string> | null {
  switch (subjects.kind) {
    case 'NATION':
      return null
    case 'PROVINCES':
      return sql.ref(provinceOf[subjects.attribution])
    case 'COMMUNES':
      return isByAgency(subjects) ? unitOfAgency(holder(held)) : sql.ref(unitOf[subjects.attribution])
    case 'AGENCIES':
      return holder(held)
    case 'PROCEDURES':
      return sql.ref('f.procedure_code')
    case 'FIELDS':
      return fieldOf
  }
}

/** Whether a believed state f counts to one of the subjects. Those that were handed over are few and found by themselves. */
export function countsTo(subjects: Subjects, keys: readonly string[], held: Held): RawBuilder<SqlBool> {
  const key = keyOf(subjects, held)
  if (key === null) return sql`true`
  if (!isByAgency(subjects)) return sql`${key} in (${sql.join(keys)})`
  const agencies = agenciesOf(subjects, keys)
  if (held === 'LAST') return sql`f.competent_agency_code = any(${agencies})`
  return sql`(f.held_by is null and f.competent_agency_code = any(${agencies})
    or f.held_by is not null and ${holder(held)} = any(${agencies}))`
}

/** Whether a dossier f ever counted to one of the subjects, at whatever time. */
export function countsEver(subjects: Subjects, keys: readonly string[]): RawBuilder<SqlBool> {
  if (isByAgency(subjects)) {
    const agencies = agenciesOf(subjects, keys)
    return sql`(f.competent_agency_code = any(${agencies}) or f.held_by && ${agencies})`
  }
  return countsTo(subjects, keys, 'LAST')
}

/** Whether a dossier f was handed over in the period: in to one of the subjects, or out of it. */
export function wasHanded(way: 'IN' | 'OUT', subjects: Subjects, keys: readonly string[], { from, until }: Period) {
  if (!isByAgency(subjects)) return sql<SqlBool>`false`
  const agency = way === 'OUT' ? sql`f.held_by[i]` : sql`coalesce(f.held_by[i + 1], f.competent_agency_code)`
  return sql<SqlBool>`(f.held_by is not null and exists (
    select from generate_subscripts(f.handed_on, 1) as i
    where f.handed_on[i] >= ${from} and f.handed_on[i] < ${until} and ${agency} = any(${agenciesOf(subjects, keys)})))`
}

/** The conditions of a question that a believed state f answers by itself. */
export function* partsOf({ level, channel, fieldCode, within }: Omit<Conditions, 'period' | 'asKnownAt'>) {
  if (level !== null) yield sql<SqlBool>`f.level = ${level}`
  if (channel !== null) yield sql<SqlBool>`f.channel = ${channel}`
  if (fieldCode !== null) yield sql<SqlBool>`${fieldOf} = ${fieldCode}`
  if (within !== null) yield sql<SqlBool>`f.province_code = ${within}`
}
