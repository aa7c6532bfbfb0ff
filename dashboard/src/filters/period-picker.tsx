import { useKeys } from '../components/use-keys.ts'
import { formatMonth } from '../format/day.ts'
import { scopeText } from '../text/scope-text.ts'
import { useLanguage, useText } from '../text/language.ts'
import { shiftPeriod } from './period.ts'
import { namePeriod } from './period-name.ts'
import styles from './scope-bar.module.css'
import { useFilters } from './use-filters.ts'

/** The two-level model starts in 2025; nothing is recorded before. */
const firstYear = 2025
const years = [firstYear, firstYear + 1] as const
const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))

/**
 * Chooses one month of the platform's figures; longer periods come by the address and are stepped by their own length. keys: false where [ and ]
 * step through something else.
 */
export function PeriodPicker({ keys = true }: { readonly keys?: boolean }) {
  const text = useText(scopeText)
  const language = useLanguage()
  const { filters, change } = useFilters()
  const { period } = filters
  const choices = years.flatMap((year) => months.map((month) => `${year}-${month}`))
  const single = period.first === period.last && choices.includes(period.first)
  const step = (steps: number) => {
    const next = shiftPeriod(period, steps)
    if (next) change({ period: next })
  }
  useKeys(keys ? { '[': () => step(-1), ']': () => step(1) } : {})
  return (
    <div className={styles.choice}>
      <label className={styles.label}>
        {text.period}
        <select
          value={single ? period.first : ''}
          onChange={(event) => change({ period: { first: event.target.value, last: event.target.value } })}
        >
          {!single && <option value="">{namePeriod(period, language)}</option>}
          {choices.map((month) => (
            <option key={month} value={month}>
              {formatMonth(month, language)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => step(-1)} aria-label={text.earlier}>
        ‹
      </button>
      <button type="button" onClick={() => step(1)} aria-label={text.later}>
        ›
      </button>
    </div>
  )
}
