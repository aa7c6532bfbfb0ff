import type { ReactNode } from 'react'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { explainText } from './explain-text.ts'
import styles from './explain.module.css'
import { IndicatorCount } from './indicator-counts.tsx'
import type { OwnLists } from './indicator-counts.tsx'
import { useRatioFormat } from './use-ratio-format.ts'
import { useRuleWords } from './rule-words.ts'
import type { ExplainedIndicator } from './to-explained.ts'

interface IndicatorDetailProps {
  readonly indicator: ExplainedIndicator
  readonly belowProvince: boolean
  /** Of the platform's own points; null for a capture. */
  readonly own: OwnLists | null
}

/** What a phone has no columns for. */
export function IndicatorDetail({ indicator, belowProvince, own }: IndicatorDetailProps) {
  const text = useText(explainText)
  const format = useFormat()
  const ruleWords = useRuleWords()
  const printRatio = useRatioFormat(indicator)
  const { ratio, medianRatio, published, maximum, needed, neededForNext } = indicator
  const figures: readonly (readonly [string, ReactNode])[] = [
    [text.numerator, <IndicatorCount key="numerator" indicator={indicator} part="NUMERATOR" own={own} />],
    [text.denominator, <IndicatorCount key="denominator" indicator={indicator} part="DENOMINATOR" own={own} />],
    [text.ratio, printRatio(ratio)],
    [text.medianRatio, printRatio(medianRatio)],
    ...(own === null
      ? [[text.published, format.points(published)] as const]
      : [[text.neededForNext, neededForNext === null ? text.noNext : format.count(neededForNext)] as const]),
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
      {indicator.note !== null && (
        <div className={styles.whole}>
          <dt>{text.note}</dt>
          <dd>{indicator.note}</dd>
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
