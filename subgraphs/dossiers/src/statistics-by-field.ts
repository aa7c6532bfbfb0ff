import type { Context } from './context.ts'
import type { DossierStatisticsParent, FieldStatisticsParent } from './parents.ts'
import { listFields } from './queries/list-fields.ts'
import { asStored } from './queries/subjects.ts'
import { statisticsOf } from './statistics-of.ts'

/** The figures of a place by field, most received first; procedures without a field come last. Null: it has no such figures. */
export async function statisticsByField(
  { db, loaders }: Context,
  { question, key, place, unit }: DossierStatisticsParent,
): Promise<FieldStatisticsParent[] | null> {
  const { subjects, conditions } = asStored({
    ...question,
    key,
    conditions: { ...question.conditions, fieldCode: question.conditions.fieldCode ?? '' },
  })
  if (subjects.kind !== 'FIELDS') return null
  const fields = await listFields(db, conditions.within).execute()
  const answers = fields.map(async ({ code }) => {
    const statistics = await statisticsOf(loaders, { subjects, conditions }, code, place, unit)
    const isEmpty = statistics === null || statistics.counts.handled + statistics.counts.submitted === 0
    return isEmpty ? [] : [{ field: code === '' ? null : { code }, statistics }]
  })
  return (await Promise.all(answers)).flat().toSorted(byReceived)
}

function byReceived(one: FieldStatisticsParent, other: FieldStatisticsParent): number {
  if (one.field === null || other.field === null) return Number(one.field === null) - Number(other.field === null)
  return (
    other.statistics.counts.received - one.statistics.counts.received || (one.field.code < other.field.code ? -1 : 1)
  )
}
