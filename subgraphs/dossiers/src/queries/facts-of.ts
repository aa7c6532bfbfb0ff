import type { Period } from '@motcua/kit/period'
import { expressionBuilder, sql, type AliasableExpression, type Expression, type Kysely, type SqlBool } from 'kysely'
import type { Database } from '../database.ts'

export type Attribution = 'COMPETENT' | 'RECEIVING' | 'RESIDENCE'

/** Whose dossiers are asked for, by kind; keys name them: ids of known units, codes of agencies or procedures, nationKey. */
export type Subjects =
  | { readonly kind: 'NATION' | 'AGENCIES' | 'PROCEDURES' }
  | { readonly kind: 'UNITS'; readonly attribution: Attribution }

/** Which of their dossiers count. level null: every level. asKnownAt null: as known at last. */
export interface Conditions {
  readonly period: Period
  readonly level: 'MINISTRY' | 'PROVINCE' | 'COMMUNE' | null
  readonly asKnownAt: string | null
}

type TallyRow = Database['dossiers.dossier_tally']
type FactRow = { readonly [Fact in Exclude<keyof TallyRow, 'recorded_at'>]: TallyRow[Fact] | null }

/** key: id or code of the subject. code: its official code. provinceCode: the province that sends its dossiers; null for more than one. */
type SubjectRow = { readonly key: string; readonly code: string | null; readonly provinceCode: string | null }

export type FactsOfSubjects = AliasableExpression<SubjectRow & FactRow>

export const nationKey = 'nation'

/**
 * One row per subject and dossier, or per subject and group of equal dossiers with their number in `dossiers`. A known
 * unit or agency without dossiers has one row whose facts are null; an unknown one has none.
 */
export function factsOf(
  db: Kysely<Database>,
  subjects: Subjects,
  keys: readonly string[],
  conditions: Conditions,
): FactsOfSubjects {
  switch (subjects.kind) {
    case 'NATION':
      return factsOfNation(db, conditions)
    case 'UNITS':
      return factsOfUnits(db, subjects.attribution, keys, conditions)
    case 'AGENCIES':
      return factsOfAgencies(db, keys, conditions)
    case 'PROCEDURES':
      return factsOfProcedures(db, keys, conditions)
  }
}

const unitOf = {
  COMPETENT: 'f.competent_unit_id',
  RECEIVING: 'f.receiving_unit_id',
  RESIDENCE: 'f.residence_unit_id',
} as const

const provinceOf = {
  COMPETENT: 'f.province_code',
  RECEIVING: 'f.receiving_province_code',
  RESIDENCE: 'f.residence_province_code',
} as const

const facts = [
  'f.province_code',
  'f.receiving_province_code',
  'f.residence_province_code',
  'f.level',
  'f.channel',
  'f.service_level',
  'f.boundary_free',
  'f.accepted_late',
  'f.outcome',
  'f.submitted_on',
  'f.acceptance_due_on',
  'f.received_on',
  'f.appointment_on',
  'f.ended_on',
] as const

const oneDossier = sql<number | null>`1`.as('dossiers')

function factsOfNation(db: Kysely<Database>, conditions: Conditions) {
  return db
    .selectFrom('dossiers.dossier_tally as f')
    .where(isAsked(conditions))
    .select([
      sql<string>`${sql.lit(nationKey)}`.as('key'),
      sql<null>`null`.as('code'),
      sql<null>`null`.as('provinceCode'),
      ...facts,
      'f.dossiers',
    ])
}

/** Communes from their dossiers; a province, with its departments and communes, from the tally of its own level. */
function factsOfUnits(db: Kysely<Database>, attribution: Attribution, keys: readonly string[], conditions: Conditions) {
  const communes = db
    .selectFrom('dossiers.known_unit as u')
    .leftJoin('dossiers.dossier as f', (join) =>
      join.onRef(unitOf[attribution], '=', 'u.id').on(() => isAsked(conditions)),
    )
    .where('u.id', 'in', keys)
    .where('u.level', '=', 'COMMUNE')
    .select(['u.id as key', 'u.code as code', 'u.province_code as provinceCode', ...facts, oneDossier])
  const provinces = db
    .selectFrom('dossiers.known_unit as u')
    .leftJoin('dossiers.dossier_tally as f', (join) =>
      join.onRef(provinceOf[attribution], '=', 'u.code').on(() => isAsked(conditions)),
    )
    .where('u.id', 'in', keys)
    .where('u.level', '=', 'PROVINCE')
    .select(['u.id as key', 'u.code as code', 'u.province_code as provinceCode', ...facts, 'f.dossiers'])
  return communes.unionAll(provinces)
}

function factsOfAgencies(db: Kysely<Database>, keys: readonly string[], conditions: Conditions) {
  return db
    .selectFrom('dossiers.known_agency as a')
    .leftJoin('dossiers.dossier as f', (join) =>
      join.onRef('f.competent_agency_code', '=', 'a.code').on(() => isAsked(conditions)),
    )
    .where('a.code', 'in', keys)
    .select(['a.code as key', 'a.code as code', 'a.province_code as provinceCode', ...facts, oneDossier])
}

function factsOfProcedures(db: Kysely<Database>, keys: readonly string[], conditions: Conditions) {
  return db
    .selectFrom('dossiers.dossier as f')
    .where('f.procedure_code', 'in', keys)
    .where(isAsked(conditions))
    .select([
      'f.procedure_code as key',
      sql<null>`null`.as('code'),
      sql<null>`null`.as('provinceCode'),
      ...facts,
      oneDossier,
    ])
}

/** Leaves out what no measure of the period can count: filed after it, or ended before it. */
function isAsked({ period, level, asKnownAt }: Conditions): Expression<SqlBool> {
  const eb = expressionBuilder<{ f: TallyRow }, 'f'>()
  const parts: Expression<SqlBool>[] = [
    eb('f.submitted_on', '<', period.until),
    eb.or([eb('f.ended_on', 'is', null), eb('f.ended_on', '>=', period.from)]),
  ]
  if (level !== null) parts.push(eb('f.level', '=', level))
  if (asKnownAt !== null) parts.push(eb('f.recorded_at', '<=', new Date(asKnownAt)))
  return eb.and(parts)
}
