import { isWeekday } from '@motcua/kit/civil-day'
import type { Period } from '@motcua/kit/period'
import { judgePeriod, type SourceReport, type TrustReport } from '@motcua/kit/trust'
import type { Context } from './context.ts'
import { listCalendarDays, sumReceived } from './queries/observe.ts'

interface TrustAsked {
  readonly period: Period
  /** Null: as known at last. */
  readonly asKnownAt: Date | null
  /** By the scheme that scores. */
  readonly leastPercent: number
}

/** The trust of the period of a ranking, by the sources of the provinces whose agencies it compares. */
export async function trustOfRanking(
  sources: readonly SourceReport[],
  asked: TrustAsked,
  { db, today }: Pick<Context, 'db' | 'today'>,
): Promise<TrustReport> {
  const days = await listCalendarDays(db).execute()
  const otherwise = new Map(days.map(({ day, isWorked }) => [day, isWorked]))
  const isWorkingDay = (day: string) => otherwise.get(day) ?? isWeekday(day)
  return judgePeriod(sources, { ...asked, today, isWorkingDay }, async (before) => {
    const { rows } = await sumReceived(before, asked.asKnownAt).execute(db)
    return new Map(rows.map(({ provinceCode, received }) => [provinceCode, received]))
  })
}
