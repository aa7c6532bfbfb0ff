import {
  dependsOnVolumes,
  periodBefore,
  trustOf,
  usualLeastPercent,
  type TrustQuestion,
  type TrustReport,
} from '@motcua/kit/trust'
import { civilDayOf } from '@motcua/kit/civil-day'
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
  const knownOn = asKnownAt === null ? today : civilDayOf(new Date(asKnownAt))
  const question: TrustQuestion = {
    period,
    today: knownOn < today ? knownOn : today,
    leastPercent: usualLeastPercent,
    isWorkingDay: (day) => calendar?.isWorkingDay(dayNumber(day)) ?? true,
    receivedBefore: null,
  }
  if (!dependsOnVolumes(sources, question)) return trustOf(sources, question)
  return trustOf(sources, { ...question, receivedBefore: await receivedBefore(sources, question, asKnownAt, loaders) })
}

/** Null where a source did not report the whole period before. */
async function receivedBefore(
  sources: readonly Sender[],
  question: TrustQuestion,
  asKnownAt: string | null,
  loaders: Context['loaders'],
): Promise<ReadonlyMap<string, number> | null> {
  const period = periodBefore(question.period)
  if (trustOf(sources, { ...question, period }).complete < sources.length) return null
  const figures = loaders.figures({
    subjects: { kind: 'PROVINCES', attribution: 'COMPETENT' },
    conditions: { ...allOf(period), asKnownAt },
  })
  const received = sources.map(
    async ({ provinceCode }) => [provinceCode, (await figures.load(provinceCode))?.counts.received ?? 0] as const,
  )
  return new Map(await Promise.all(received))
}
