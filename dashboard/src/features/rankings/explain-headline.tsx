import { HeadlineFigure, HeadlineRow } from '../../components/headline-figure.tsx'
import { MovementMark } from '../../components/movement-mark.tsx'
import type { Provenance } from '../../components/provenance-mark.tsx'
import { useFormat } from '../../format/use-format.ts'
import type { ExplainScorecardQuery } from '../../graphql/generated/graphql.ts'
import { useText } from '../../text/language.ts'
import { AgreeMark } from './agree-mark.tsx'
import { explainText } from './explain-text.ts'
import type { ExplainedGroup } from './to-explained.ts'

export type ExplainedCard = NonNullable<ExplainScorecardQuery['portalScorecard']>

interface ExplainHeadlineProps {
  readonly card: ExplainedCard
  readonly groups: readonly ExplainedGroup[]
  readonly provenance: Provenance
}

/** Position, total, loss and our own total of one unit. */
export function ExplainHeadline({ card, groups, provenance }: ExplainHeadlineProps) {
  const text = useText(explainText)
  const format = useFormat()
  const { movement, scorecard } = card
  const { total, computedTotal, maximum } = scorecard
  const computed = groups.filter((group) => group.computed).length
  const reprinted = card.publishedPosition !== null && card.publishedPosition !== card.position
  return (
    <HeadlineRow label={text.headlines}>
      <HeadlineFigure
        label={text.position}
        value={`${format.count(card.position)}/${format.count(card.outOf)}${card.tied ? ' =' : ''}`}
        detail={
          <>
            {movement && <MovementMark positions={movement.positions} />}{' '}
            {movement ? text.since('', format.day(movement.since)).trim() : text.firstDay}
            {reprinted && ` · ${text.publishedAt(format.count(card.publishedPosition))}`}
          </>
        }
        provenance={provenance}
      />
      <HeadlineFigure
        label={text.total}
        value={format.points(total)}
        detail={
          <>
            {text.ofMaximum(format.count(maximum))}
            {movement && ` · ${text.since(format.pointsChange(movement.points), format.day(movement.since))}`}
          </>
        }
        provenance={provenance}
      />
      <HeadlineFigure
        label={text.lost}
        value={format.points(maximum - total)}
        detail={text.ofMaximum(format.count(maximum))}
        provenance={provenance}
      />
      <HeadlineFigure
        label={text.computed}
        value={computed === 0 || computedTotal === null ? null : format.points(computedTotal)}
        reason={text.computedNone}
        detail={
          <>
            <AgreeMark points={computedTotal} published={total} spelled /> ·{' '}
            {text.computedDetail(format.count(computed), format.count(groups.length))}
          </>
        }
        provenance={provenance}
      />
    </HeadlineRow>
  )
}
