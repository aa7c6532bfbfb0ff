import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { explainText } from './explain-text.ts'
import styles from './explain.module.css'
import type { ExplainedIndicator } from './to-explained.ts'

/** What a phone has no columns for. */
export function IndicatorDetail({ indicator }: { readonly indicator: ExplainedIndicator }) {
  const text = useText(explainText)
  const format = useFormat()
  const { numerator, denominator, ratio, medianRatio, published, maximum, needed } = indicator
  const figures = [
    [text.numerator, format.count(numerator)],
    [text.denominator, format.count(denominator)],
    [text.ratio, format.rate(ratio)],
    [text.medianRatio, format.rate(medianRatio)],
    [text.published, format.points(published)],
    [text.maximum, format.count(maximum)],
    [text.needed, needed === null ? text.noFullPoint : format.count(needed)],
  ] as const
  return (
    <dl className={styles.detail}>
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
