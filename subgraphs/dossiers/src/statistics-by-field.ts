import type { Context } from './context.ts'
import type { DossierStatisticsParent, FieldStatisticsParent } from './parents.ts'
import { listFields } from './queries/list-fields.ts'
import { storedPartsOf, statisticsOf } from './statistics-of.ts'

/** The figures of a place by field, most received first; procedures without a field come last. Null: it has no such figures. */
export async function statisticsByField(
  { db, loaders }: Context,
  { question, key, place, unit, restated }: DossierStatisticsParent,
): Promise<FieldStatisticsParent[] | null> {
  const ofField = (fieldCode: string) => ({ ...question, conditions: { ...question.conditions, fieldCode } })
  const stored = storedPartsOf({ key, question: ofField(''), restated })
  if (stored.some(({ subjects }) => subjects.kind !== 'FIELDS')) return null
  const provinces = stored.map(({ conditions }) => conditions.within)
  const codes = await codesOf(db, question.conditions.fieldCode, provinces)
  const answers = codes.map(async (code) => {
    const statistics = await statisticsOf(loaders, ofField(code), key, place, unit, restated)
    const isEmpty = statistics === null || statistics.counts.handled + statistics.counts.submitted === 0
    return isEmpty ? [] : [{ field: code === '' ? null : { code }, statistics }]
  })
  return (await Promise.all(answers)).flat().toSorted(byReceived)
}

/** The one field that was asked for, or all of which there are figures in any of the provinces; null: in the country. */
async function codesOf(db: Context['db'], asked: string | null, provinces: readonly (string | null)[]) {
  if (asked !== null) return [asked]
  const fields = await Promise.all(provinces.map((within) => listFields(db, within).execute()))
  return [...new Set(fields.flat().map(({ code }) => code))]
}

function byReceived(one: FieldStatisticsParent, other: FieldStatisticsParent): number {
  if (one.field === null || other.field === null) return Number(one.field === null) - Number(other.field === null)
  return (
    other.statistics.counts.received - one.statistics.counts.received || (one.field.code < other.field.code ? -1 : 1)
  )
}
