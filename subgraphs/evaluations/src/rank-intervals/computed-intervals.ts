import { addDays } from '@motcua/kit/civil-day'
import { mapInTurns } from '@motcua/kit/turns'
import type { Context } from '../context.ts'
import type { OwnRanking } from '../own-ranking.ts'
import type { SubjectKind } from '../queries/observe.ts'
import { sumSpans } from '../queries/observe-spans.ts'
import { halfMonthOf } from '../rules/half-months.ts'
import { countedAgency } from '../rules/rank-intervals/counted-agency.ts'
import { joinRows, packAgency } from '../rules/rank-intervals/packed-agencies.ts'
import { nothingInSpan } from '../rules/rank-intervals/span-counters.ts'
import { intervalsOfNumbers } from './intervals-of-numbers.ts'
import { toIntervals, type IntervalsOfRanking } from './intervals-of-ranking.ts'

/** Two at least: one half-month has nothing to be compared with. */
function beginOfHalfMonths({ from, until }: OwnRanking['period']): string {
  const before = (day: string) => halfMonthOf(addDays(day, -1))
  const two = before(before(halfMonthOf(until)))
  return two < from ? two : from
}

/** Intervals of a ranking that the platform computes. Null: no agency has a position. */
export async function computedIntervals(
  { level, within, ranked, subjects, period, asKnownAt }: OwnRanking,
  { db, signal }: Context,
): Promise<IntervalsOfRanking | null> {
  if (ranked.length === 0) return null
  const isOfProvinces = level === 'PROVINCE'
  const subjectKind: SubjectKind = isOfProvinces ? 'COMPETENT_PROVINCE' : 'COMPETENT_AGENCY'
  const { rows } = await sumSpans({
    subjectKind,
    provinceCode: within === null ? null : (subjects[0]?.provinceCode ?? null),
    from: isOfProvinces ? period.from : beginOfHalfMonths(period),
    until: period.until,
    asKnownAt,
  }).execute(db)
  const spans = [...new Set(rows.map(({ startsOn }) => startsOn))].toSorted()
  const rowsOf = Map.groupBy(rows, ({ key }) => key)
  const pack = ({ entry: { key, total, volume, groups } }: (typeof ranked)[number]) => {
    const bySpan = new Map(rowsOf.get(key)?.map((row) => [row.startsOn, row]))
    return packAgency(
      countedAgency({
        total,
        volume,
        scores: groups.flatMap(({ scores }) => scores),
        spans: spans.map((span) => bySpan.get(span) ?? nothingInSpan),
      }),
    )
  }
  const packed = joinRows(await mapInTurns(ranked, pack, signal), spans.length)
  return toIntervals(
    ranked.map(({ entry }) => entry.agencyCode),
    await intervalsOfNumbers(packed),
    isOfProvinces ? 'DAY' : 'HALF_MONTH',
  )
}
