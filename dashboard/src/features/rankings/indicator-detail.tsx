import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { explainText } from './explain-text.ts'
import styles from './explain.module.css'
import { useRuleWords } from './rule-words.ts'
import type { ExplainedIndicator } from './to-explained.ts'

interface IndicatorDetailProps {
  readonly indicator: ExplainedIndicator
  readonly belowProvince: boolean
}

/** What a phone has no columns for. */
export function IndicatorDetail({ indicator, belowProvince }: IndicatorDetailProps) {
  const text = useText(explainText)
  const format = useFormat()
  const ruleWords = useRuleWords()
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
      <div className={styles.whole}>
        <dt>{text.formula}</dt>
        <dd>{indicator.formula}</dd>
      </div>
      {indicator.rule && (
        <div className={styles.whole}>
          <dt>{text.rule}</dt>
          <dd>{ruleWords(indicator.rule, belowProvince)}</dd>
        </div>
      )}
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
