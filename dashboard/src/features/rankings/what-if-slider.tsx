import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import type { Adjustable } from './to-adjustable.ts'
import { whatIfText } from './what-if-text.ts'
import styles from './what-if.module.css'

interface WhatIfSliderProps {
  readonly indicator: Adjustable
  readonly numerator: number
  readonly onChange: (numerator: number) => void
  readonly onRemove: () => void
}

/** One indicator: a slider and a number for the same numerator, with what there is now beside it. */
export function WhatIfSlider({ indicator, numerator, onChange, onRemove }: WhatIfSliderProps) {
  const text = useText(whatIfText)
  const format = useFormat()
  const { number, name, denominator } = indicator
  const words = (count: number) =>
    [format.count(count), format.count(denominator), format.rate(count / denominator)] as const
  const read = (value: string) => {
    const next = Math.round(Number(value))
    if (value !== '' && Number.isFinite(next)) onChange(Math.max(0, Math.min(denominator, next)))
  }
  const shared = { min: 0, max: denominator, step: 1, value: numerator }
  return (
    <fieldset className={styles.slider}>
      <legend>
        {number} {name}
      </legend>
      <input
        type="range"
        {...shared}
        aria-label={text.slider(name)}
        aria-valuetext={text.tried(...words(numerator))}
        onChange={({ target }) => read(target.value)}
      />
      <input type="number" {...shared} aria-label={text.number(name)} onChange={({ target }) => read(target.value)} />
      <button type="button" aria-label={text.remove(name)} onClick={onRemove}>
        ×
      </button>
      <span className={styles.hint}>
        {text.now(...words(indicator.numerator))} · <strong>{text.tried(...words(numerator))}</strong>
      </span>
    </fieldset>
  )
}
