import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../database.ts'
import { measures } from './figures-of.ts'

const grain = ['f.subject_kind', 'f.subject_key', 'f.received_in', 'f.level', 'f.channel'] as const

/**
 * One row per change of what a province sent that is not what its dossiers and their past give: a subject, a day and a
 * moment of knowledge. Each counter tells how much too much is stored; 0 where it is right.
 */
export function findWrongChanges(db: Kysely<Database>, provinceCode: string) {
  const keys = [...grain, 'f.day', 'f.recorded_at'] as const
  const stored = db
    .selectFrom('dossiers.figure_change as f')
    .where('f.province_code', '=', provinceCode)
    .select([...keys, sql<number>`1`.as('weight'), ...measures])
  const recounted = db
    .selectFrom(sql<Database['dossiers.figure_change']>`dossiers.recounted_changes(${provinceCode})`.as<'f'>(sql`f`))
    .select([...keys, sql<number>`-1`.as('weight'), ...measures])
  return differing(db, sql`${stored} union all ${recounted}`, keys)
    .orderBy('f.subject_kind')
    .orderBy('f.subject_key')
    .orderBy('f.day')
    .orderBy('f.recorded_at')
}

/** One row per figure of what a province sent that is not the sum of its changes; counters as above. */
export function findWrongFigures(db: Kysely<Database>, provinceCode: string) {
  const keys = [...grain, 'f.span', 'f.starts_on'] as const
  const stored = db
    .selectFrom('dossiers.figure as f')
    .where('f.province_code', '=', provinceCode)
    .select([...keys, sql<number>`1`.as('weight'), ...measures])
  const summed = db
    .selectFrom('dossiers.summed_change as f')
    .where('f.province_code', '=', provinceCode)
    .select([...keys, sql<number>`-1`.as('weight'), ...measures])
  return differing(db, sql`${stored} union all ${summed}`, keys)
    .orderBy('f.subject_kind')
    .orderBy('f.subject_key')
    .orderBy('f.span')
    .orderBy('f.starts_on')
}

/** One row per key whose weighted counters do not cancel out, with those that do not. */
function differing<Key extends `f.${string}`>(
  db: Kysely<Database>,
  weighted: RawBuilder<unknown>,
  keys: readonly Key[],
) {
  return db
    .selectFrom(sql<Record<string, unknown>>`(${weighted})`.as<'f'>(sql`f`))
    .groupBy(keys)
    .having(isAnyWrong)
    .select(keys)
    .select(excess)
}

const excess = sql<Record<string, number>>`jsonb_strip_nulls(jsonb_build_object(${sql.join(
  measures.flatMap((measure) => {
    const name = measure.slice(2)
    return [sql.lit(name), sql`nullif(sum(f.weight * ${sql.ref(measure)}), 0)`]
  }),
)}))`.as('excess')

const isAnyWrong = sql<boolean>`${sql.join(
  measures.map((measure) => sql`sum(f.weight * ${sql.ref(measure)}) <> 0`),
  sql` or `,
)}`
