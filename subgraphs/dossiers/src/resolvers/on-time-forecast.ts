import type { ForecastFiguresResolvers, OnTimeForecastResolvers } from '../generated/resolvers.ts'
import type { OnTimeForecastParent } from '../parents.ts'
import { dueBeforeEnd } from '../on-time-forecast.ts'
import { countsIfFinished, type Finishing } from '../rules/finish-on-time.ts'
import { onTimeRate } from '../rules/on-time-rate.ts'
import { provenanceOf } from '../rules/provenance.ts'
import { isReported, ofReportingSource } from '../rules/reported.ts'

/** Above every forecast, in both languages. */
const note = 'Mô phỏng: kết quả vào cuối kỳ nếu chỉ các hồ sơ đã nêu hoàn thành đúng hạn. Không phải số liệu đã đo.'
const noteEn = 'A simulation: the end of the period if the given dossiers alone finish on time. No measured figure.'

const none: Finishing = { dossiers: 0, askedTwice: 0 }

export const OnTimeForecast: OnTimeForecastResolvers = {
  note: () => note,
  noteEn: () => noteEn,
  period: ({ asked }) => asked.period,
  asOf: ({ asked }) => asked.asOf,
  dueBeforeEnd: ({ due }) => due.dossiers,
  due: ({ asked }, page, context) => dueBeforeEnd(context, asked, page),
  finishing: ({ finishing }) => finishing.dossiers,
  ifNothingFinishes: (forecast) => figuresAtEnd(forecast, none),
  ifTheyFinish: (forecast) => figuresAtEnd(forecast, forecast.finishing),
  provenance: ({ statistics: { senders, place }, asked }) => provenanceOf(senders, place, asked.asOf),
}

function figuresAtEnd({ statistics, due }: OnTimeForecastParent, finished: Finishing) {
  return { statistics, counts: countsIfFinished(statistics.counts, due, finished) }
}

export const ForecastFigures: ForecastFiguresResolvers = {
  onTimeRate({ statistics: { senders, place, question }, counts }, { definition }) {
    return ofReportingSource(onTimeRate(definition, counts), isReported(senders, place, question.conditions.period))
  },
  observations({ counts }) {
    const { numerator, denominator } = onTimeRate('ON_TIME_B', counts)
    const satisfied = Math.max(0, counts.received - counts.cohortLate - counts.receivedDisliked)
    return [
      { indicator: 'PROGRESS', numerator, denominator },
      { indicator: 'DOSSIER_RECEIVING_SATISFACTION', numerator: satisfied, denominator: counts.received },
    ]
  },
}
