import type { ReactNode } from 'react'
import { HeadlineFigure, HeadlineRow } from '../components/headline-figure.tsx'
import { namePeriod } from '../filters/period-name.ts'
import { useFilters } from '../filters/use-filters.ts'
import { useFormat } from '../format/use-format.ts'
import type { UnitFiguresFragment } from '../graphql/generated/graphql.ts'
import { useLanguage, useText } from '../text/language.ts'
import { unitFiguresText } from '../text/unit-figures-text.ts'
import { useRateReason } from './use-rate-reason.ts'

export type FigureKey = 'received' | 'online' | 'resolved' | 'onTime' | 'processing' | 'inProgress' | 'overdue'

interface FiguresRowProps {
  readonly statistics: UnitFiguresFragment
  /** What stands below a figure's own counts, such as its place among others. */
  readonly noteOf?: (key: FigureKey) => ReactNode
}

/** How do we stand in this period: seven figures, each rate with its two counts and its definition. */
export function FiguresRow({ statistics, noteOf }: FiguresRowProps) {
  const text = useText(unitFiguresText)
  const format = useFormat()
  const language = useLanguage()
  const reasonOf = useRateReason()
  const { filters } = useFilters()
  const { received, resolved, inProgress, onlineRate, onTimeRate, meanProcessingDays, provenance } = statistics
  const rate = ({ value, reason, numerator, denominator, definition }: UnitFiguresFragment['onTimeRate']) => ({
    value: value === null ? null : format.rate(value, 2),
    reason: reasonOf(reason),
    detail: text.outOf(format.count(numerator), format.count(denominator), definition),
    provenance,
  })
  const overdueShare = inProgress.total === 0 ? null : inProgress.overdue / inProgress.total
  return (
    <HeadlineRow label={text.figuresIn(namePeriod(filters.period, language))}>
      <HeadlineFigure
        label={text.received}
        note={noteOf?.('received')}
        value={format.count(received.inPeriod)}
        detail={text.receivedDetail(format.count(received.carriedOver))}
        provenance={provenance}
      />
      <HeadlineFigure label={text.online} note={noteOf?.('online')} {...rate(onlineRate)} />
      <HeadlineFigure
        label={text.resolved}
        note={noteOf?.('resolved')}
        value={format.count(resolved.total)}
        detail={text.resolvedDetail(
          format.count(resolved.early),
          format.count(resolved.onTime),
          format.count(resolved.late),
        )}
        provenance={provenance}
      />
      <HeadlineFigure label={text.onTime} note={noteOf?.('onTime')} {...rate(onTimeRate)} />
      <HeadlineFigure
        label={text.processing}
        note={noteOf?.('processing')}
        value={
          meanProcessingDays.value === null ? null : text.processingDays(format.number(meanProcessingDays.value, 2))
        }
        reason={reasonOf(meanProcessingDays.reason)}
        detail={text.processingDetail(
          format.count(meanProcessingDays.numerator),
          format.count(meanProcessingDays.denominator),
        )}
        provenance={provenance}
      />
      <HeadlineFigure
        label={text.inProgress}
        note={noteOf?.('inProgress')}
        value={format.count(inProgress.total)}
        detail={text.inProgressDetail(format.count(inProgress.inTerm))}
        provenance={provenance}
      />
      <HeadlineFigure
        label={text.overdue}
        note={noteOf?.('overdue')}
        value={format.count(inProgress.overdue)}
        detail={
          overdueShare === null
            ? undefined
            : text.overdueDetail(
                format.rate(overdueShare),
                format.count(inProgress.overdue),
                format.count(inProgress.total),
              )
        }
        provenance={provenance}
      />
    </HeadlineRow>
  )
}
