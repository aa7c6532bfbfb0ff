import type { Period } from '@motcua/kit/period'
import { judgePeriod, usualLeastPercent, type TrustReport } from '@motcua/kit/trust'
import type { Context } from './context.ts'
import type { DossierStatisticsParent } from './parents.ts'
import { allOf } from './queries/subjects.ts'
import { sendersOf, type Sender } from './rules/sender.ts'
import { dayNumber } from './rules/viet-nam-time.ts'

/** The trust of the period of statistics, by the sources of their place, as it stood on the day of asKnownAt. */
export async function trustReportOf(
  { senders, place, question: { conditions } }: Pick<DossierStatisticsParent, 'senders' | 'place' | 'question'>,
  { loaders, today }: Pick<Context, 'loaders' | 'today'>,
): Promise<TrustReport> {
  const { period, asKnownAt } = conditions
  const sources = sendersOf(senders, place)
  const calendar = (await loaders.calendars()).ofProvince(place?.provinceCode ?? null)
  const asked = {
    period,
    today,
    asKnownAt: asKnownAt === null ? null : new Date(asKnownAt),
    leastPercent: usualLeastPercent,
    isWorkingDay: (day: string) => calendar?.isWorkingDay(dayNumber(day)) ?? true,
  }
  return judgePeriod(sources, asked, (before) => receivedIn(before, sources, asKnownAt, loaders))
}

async function receivedIn(
  period: Period,
  sources: readonly Sender[],
  asKnownAt: string | null,
  loaders: Context['loaders'],
): Promise<ReadonlyMap<string, number>> {
  const figures = loaders.figures({
    subjects: { kind: 'PROVINCES', attribution: 'COMPETENT' },
    conditions: { ...allOf(period), asKnownAt },
  })
  const received = sources.map(
    async ({ provinceCode }) => [provinceCode, (await figures.load(provinceCode))?.counts.received ?? 0] as const,
  )
  return new Map(await Promise.all(received))
}
