import { HeadlineFigure, HeadlineRow } from '../../components/headline-figure.tsx'
import { marks } from '../../format/marks.ts'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { overviewText } from '../../text/overview-text.ts'
import styles from './overview.module.css'
import type { Ranking } from './ranking.ts'

interface HeadlinePanelProps {
  readonly ranking: Ranking
}

/** Rates of the country are pooled: sums of numerators over sums of denominators, never means of rates. */
const pooledRates = [
  ['onTime', 'PROGRESS'],
  ['eResult', 'ORIGINAL_RESULT_AVAILABLE'],
  ['digitised', 'SO_HOA_GIAY_TO_GIAI_QUYET'],
  ['paidOnline', 'PAYMENT_DOSSIERS'],
] as const

export function HeadlinePanel({ ranking }: HeadlinePanelProps) {
  const text = useText(overviewText)
  const format = useFormat()
  const { provenance, published } = ranking
  const pooled = new Map(ranking.pooled.map((indicator) => [indicator.code, indicator]))
  const handled = pooled.get('PROGRESS')
  return (
    <div>
      <p className={styles.captureLine}>{text.captureLine(format.longDay(ranking.capturedOn))}</p>
      <HeadlineRow label={text.headlines}>
        <HeadlineFigure
          label={text.handled}
          value={handled ? format.count(handled.denominator) : null}
          reason={text.totalsOnly}
          detail={handled && text.handledDetail(format.count(handled.entries))}
          provenance={provenance}
        />
        {pooledRates.map(([metric, code]) => {
          const rate = pooled.get(code)
          return (
            <HeadlineFigure
              key={metric}
              label={text.metrics[metric]}
              value={rate && rate.value !== null ? format.rate(rate.value) : null}
              reason={rate ? text.rateReasons.NO_DENOMINATOR : text.totalsOnly}
              mark={rate ? marks.notApplicable : marks.none}
              detail={
                rate && (
                  <>
                    {text.pooledDetail(format.count(rate.numerator), format.count(rate.denominator))}
                    <br />
                    {text.pooledOf(format.count(rate.entries))}
                  </>
                )
              }
              provenance={provenance}
            />
          )
        })}
        <HeadlineFigure
          label={text.nationalScore}
          value={published ? format.points(published.total) : null}
          reason={text.noNational}
          detail={published && text.ofMaximum(format.count(published.maximum))}
          provenance={provenance}
        />
      </HeadlineRow>
    </div>
  )
}
