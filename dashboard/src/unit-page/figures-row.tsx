import type { ReactNode } from 'react'
import { HeadlineFigure, HeadlineRow } from '../components/headline-figure.tsx'
import { weave } from '../components/weave.tsx'
import { CountLink } from '../filters/count-link.tsx'
import type { DossierList } from '../filters/dossier-list.ts'
import type { Definition } from '../filters/filters.ts'
import { shortDefinition } from '../filters/on-time-definition.ts'
import { namePeriod } from '../filters/period-name.ts'
import { useFilters } from '../filters/use-filters.ts'
import { markFor } from '../format/marks.ts'
import { useFormat } from '../format/use-format.ts'
import type { DossierFigure, UnitFiguresFragment } from '../graphql/generated/graphql.ts'
import { dossierWords } from '../text/dossier-words.ts'
import { useLanguage, useText } from '../text/language.ts'
import { unitFiguresText } from '../text/unit-figures-text.ts'
import { useRateReason } from './use-rate-reason.ts'

type Ratio = UnitFiguresFragment['onTimeRate']

export type FigureKey = 'received' | 'online' | 'resolved' | 'onTime' | 'processing' | 'inProgress' | 'overdue'

interface FiguresRowProps {
  readonly statistics: UnitFiguresFragment
  /** What stands below a figure's own counts, such as its place among others. */
  readonly noteOf?: (key: FigureKey) => ReactNode
  /** Whose figures these are: every count leads to the list of its dossiers. */
  readonly subject: Partial<DossierList>
}

/** The numbers above and below the line of the on-time rates in print. */
const countsOf: Readonly<Record<Definition, readonly [above: DossierFigure, below: DossierFigure]>> = {
  A: ['RESOLVED_IN_TIME', 'RESOLVED_DETERMINABLE'],
  B: ['COHORT_IN_TIME', 'COHORT_DETERMINABLE'],
  C: ['COHORT_NOT_LATE', 'COHORT_DETERMINABLE'],
  D: ['COHORT_RESOLVED_IN_TIME', 'COHORT_DETERMINABLE'],
  'II.06a': ['CONCLUDED_IN_TIME', 'CONCLUDED'],
}

/** How do we stand in this period: seven figures, each rate with its two counts and its definition. */
export function FiguresRow({ statistics, noteOf, subject }: FiguresRowProps) {
  const text = useText(unitFiguresText)
  const words = useText(dossierWords)
  const format = useFormat()
  const language = useLanguage()
  const reasonOf = useRateReason()
  const { filters } = useFilters()
  const { received, resolved, inProgress, onlineRate, onTimeRate, meanProcessingDays, provenance } = statistics
  const link = (figure: DossierFigure, count: number) => (
    <CountLink count={count} listed={{ ...subject, list: figure }} />
  )
  const rate = (ratio: Ratio, above: DossierFigure, below: DossierFigure) => ({
    value: ratio.value === null ? null : format.rate(ratio.value, 2),
    reason: reasonOf(ratio.reason),
    mark: markFor(ratio.reason),
    detail: weave(
      (top, bottom) => text.outOf(top, bottom, shortDefinition(ratio.definition)),
      [link(above, ratio.numerator), link(below, ratio.denominator)],
    ),
    provenance,
  })
  const overdueShare = inProgress.total === 0 ? null : inProgress.overdue / inProgress.total
  return (
    <HeadlineRow label={text.figuresIn(namePeriod(filters.period, language))}>
      <HeadlineFigure
        label={text.received}
        note={noteOf?.('received')}
        value={link('RECEIVED', received.inPeriod)}
        detail={weave(text.receivedDetail, [link('CARRIED_OVER', received.carriedOver)])}
        provenance={provenance}
      />
      <HeadlineFigure
        label={text.online}
        note={noteOf?.('online')}
        {...rate(onlineRate, 'RECEIVED_ONLINE', 'RECEIVED')}
      />
      <HeadlineFigure
        label={text.resolved}
        note={noteOf?.('resolved')}
        value={link('RESOLVED', resolved.total)}
        detail={
          <>
            {weave(text.resolvedDetail, [
              link('RESOLVED_EARLY', resolved.early),
              link('RESOLVED_ON_TIME', resolved.onTime),
              link('RESOLVED_LATE', resolved.late),
            ])}
            {resolved.late > 0 && (
              <>
                <br />
                {weave(text.keptDetail, [link('RESOLVED_LATE_KEPT_NEW_DATE', resolved.lateKeptNewDate)])}
              </>
            )}
          </>
        }
        provenance={provenance}
      />
      <HeadlineFigure label={text.onTime} note={noteOf?.('onTime')} {...rate(onTimeRate, ...countsOf[filters.def])} />
      <HeadlineFigure
        label={text.processing}
        note={noteOf?.('processing')}
        value={
          meanProcessingDays.value === null ? null : text.processingDays(format.number(meanProcessingDays.value, 2))
        }
        reason={reasonOf(meanProcessingDays.reason)}
        mark={markFor(meanProcessingDays.reason)}
        detail={
          <>
            {text.processingDetail(
              format.count(meanProcessingDays.numerator),
              format.count(meanProcessingDays.denominator),
            )}
            <br />
            {words.figures.RESOLVED_AFTER_SUPPLEMENT}: {link('RESOLVED_AFTER_SUPPLEMENT', resolved.afterSupplement)}
          </>
        }
        provenance={provenance}
      />
      <HeadlineFigure
        label={text.inProgress}
        note={noteOf?.('inProgress')}
        value={link('IN_PROGRESS', inProgress.total)}
        detail={weave(text.inProgressDetail, [link('IN_TERM', inProgress.inTerm)])}
        provenance={provenance}
      />
      <HeadlineFigure
        label={text.overdue}
        note={noteOf?.('overdue')}
        value={link('OVERDUE', inProgress.overdue)}
        detail={
          overdueShare === null
            ? undefined
            : weave(
                (overdue, all) => text.overdueDetail(format.rate(overdueShare), overdue, all),
                [link('OVERDUE', inProgress.overdue), link('IN_PROGRESS', inProgress.total)],
              )
        }
        provenance={provenance}
      />
    </HeadlineRow>
  )
}
