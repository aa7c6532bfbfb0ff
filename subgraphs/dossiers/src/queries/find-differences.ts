import { sql, type RawBuilder } from 'kysely'
import { changeKeys, changesOfStates } from '../figures/changes-of-states.ts'
import { measureColumns } from '../figures/measure-columns.ts'
import { statesOfProvince } from '../figures/states-of-province.ts'
import { changeColumns, figuresOfChanges } from '../figures/store-figures.ts'

/** A key and how much too much is stored of it in each measure; 0 where it is right. */
export interface DifferenceRow {
  readonly subject_kind: string
  readonly subject_key: string
  readonly span: string
  readonly starts_on: string
  readonly received_in: string
  readonly level: string
  readonly channel: string
  /** Of a change. */
  readonly recorded_at?: Date
  readonly excess: Record<string, number>
}

/** Makes the temporary table recounted_change: the changes of a province, recounted from its dossiers and their past. */
export function recountChanges(provinceCode: string): RawBuilder<unknown> {
  return sql`create temporary table recounted_change on commit drop as
    select ${changeColumns} from (${changesOfStates(statesOfProvince(provinceCode))}) c`
}

/** One row per change that is not what recounted_change holds: a subject, a span and a moment of knowledge. */
export function findWrongChanges(provinceCode: string): RawBuilder<DifferenceRow> {
  return differing(
    sql`select ${changeColumns}, 1 as weight from dossiers.figure_change where province_code = ${provinceCode}
      union all select ${changeColumns}, -1 from recounted_change`,
    changeKeys,
  )
}

const figureKeys = changeKeys.filter((name) => name !== 'recorded_at')
const figureColumns = sql.raw([...figureKeys, ...measureColumns.map(({ name }) => name)].join(', '))

/** One row per figure of a province that is not the sum of its changes. */
export function findWrongFigures(provinceCode: string): RawBuilder<DifferenceRow> {
  return differing(
    sql`select ${figureColumns}, 1 as weight from dossiers.figure where province_code = ${provinceCode}
      union all select ${figureColumns}, -1 from (
        with changed as materialized (select * from dossiers.figure_change where province_code = ${provinceCode}),
        ${figuresOfChanges('changed')}
        select * from figures
      ) summed`,
    figureKeys,
  )
}

/** One row per key whose weighted measures do not cancel out, with those that do not. */
function differing(weighted: RawBuilder<unknown>, keys: readonly string[]): RawBuilder<DifferenceRow> {
  const names = measureColumns.map(({ name }) => name)
  const excess = names.map((name) => `'${name}', nullif(sum(w.weight * w.${name}), 0)`).join(', ')
  const isAnyWrong = names.map((name) => `sum(w.weight * w.${name}) <> 0`).join(' or ')
  const grouped = sql.raw(keys.map((name) => `w.${name}`).join(', '))
  return sql<DifferenceRow>`
    select ${grouped}, jsonb_strip_nulls(jsonb_build_object(${sql.raw(excess)})) as excess
    from (${weighted}) w group by ${grouped} having ${sql.raw(isAnyWrong)} order by ${grouped}`
}
