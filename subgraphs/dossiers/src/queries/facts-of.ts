import type { Period } from '@motcua/kit/period'
import { expressionBuilder, sql, type AliasableExpression, type Expression, type Kysely, type SqlBool } from 'kysely'
import type { Database } from '../database.ts'

export type Attribution = 'COMPETENT' | 'RECEIVING' | 'RESIDENCE'

/** Whose dossiers are asked for. Their keys: nationKey, codes of provinces, ids of communes, codes of agencies or procedures. */
export type Subjects =
  | { readonly kind: 'NATION' | 'AGENCIES' | 'PROCEDURES' }
  | { readonly kind: 'PROVINCES' | 'COMMUNES'; readonly attribution: Attribution }

/** Which of their dossiers count. level null: every level. asKnownAt null: as known at last. */
export interface Conditions {
  readonly period: Period
  readonly level: 'MINISTRY' | 'PROVINCE' | 'COMMUNE' | null
  readonly asKnownAt: string | null
}

type TallyRow = Database['dossiers.dossier_tally']

/** The facts that figures look at: columns of the same name and meaning in dossier and in dossier_tally. */
export type Facts = Pick<
  TallyRow,
  (typeof facts)[number] extends `f.${infer Fact extends keyof TallyRow}` ? Fact : never
>

/** Rows of facts, each with the key of its subject and the number of dossiers it stands for. */
export type FactsOfSubjects = AliasableExpression<Facts & { readonly key: string; readonly dossiers: number }>

export const nationKey = 'nation'

const facts = [
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

/**
 * One row per dossier, or per group of equal dossiers with their number: nation and provinces answer from the tally of
 * their own level, the others from the dossiers.
 */
export function factsOf(
  db: Kysely<Database>,
  subjects: Subjects,
  keys: readonly string[],
  conditions: Conditions,
): FactsOfSubjects {
  switch (subjects.kind) {
    case 'NATION':
      return tallied(db, conditions).select([sql.lit(nationKey).as('key'), 'f.dossiers', ...facts])
    case 'PROVINCES': {
      const province = provinceOf[subjects.attribution]
      return tallied(db, conditions)
        .where(province, 'in', keys)
        .select([`${province} as key`, 'f.dossiers', ...facts])
    }
    case 'COMMUNES':
      return dossiersBy(db, unitOf[subjects.attribution], keys, conditions)
    case 'AGENCIES':
      return dossiersBy(db, 'f.competent_agency_code', keys, conditions)
    case 'PROCEDURES':
      return dossiersBy(db, 'f.procedure_code', keys, conditions)
  }
}

function tallied(db: Kysely<Database>, conditions: Conditions) {
  return db.selectFrom('dossiers.dossier_tally as f').where(isAsked(conditions))
}

type KeyColumn = (typeof unitOf)[Attribution] | 'f.competent_agency_code' | 'f.procedure_code'

function dossiersBy(db: Kysely<Database>, column: KeyColumn, keys: readonly string[], conditions: Conditions) {
  return db
    .selectFrom('dossiers.dossier as f')
    .where(column, 'in', keys)
    .where(isAsked(conditions))
    .select([`${column} as key`, sql.lit(1).as('dossiers'), ...facts])
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
