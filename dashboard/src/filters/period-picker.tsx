import { useKeys } from '../components/use-keys.ts'
import { formatMonth } from '../format/day.ts'
import { ReportedDaysDocument } from '../graphql/generated/trust-documents.ts'
import { useAsk } from '../graphql/use-ask.ts'
import { scopeText } from '../text/scope-text.ts'
import { useLanguage, useText } from '../text/language.ts'
import { trustText } from '../text/trust-text.ts'
import { shiftPeriod } from './period.ts'
import { namePeriod } from './period-name.ts'
import { isReported } from './reported-periods.ts'
import styles from './scope-bar.module.css'
import { useFilters } from './use-filters.ts'

/** The two-level model starts in 2025; nothing is recorded before. */
const firstYear = 2025
const years = [firstYear, firstYear + 1] as const
const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))

/**
 * Chooses one month of the platform's figures. Months without reported days are greyed out and say so. The address may give a longer period,
 * which is stepped by its own length. keys: false where [ and ] step through something else.
 */
export function PeriodPicker({ keys = true }: { readonly keys?: boolean }) {
  const text = useText(scopeText)
  const { noData } = useText(trustText)
  const language = useLanguage()
  const { filters, change } = useFilters()
  const { period } = filters
  const choices = years.flatMap((year) => months.map((month) => `${year}-${month}`))
  const single = period.first === period.last && choices.includes(period.first)
  const reported = useAsk(ReportedDaysDocument, {}).data?.reportedDays
  const next = (steps: number) => {
    const shifted = shiftPeriod(period, steps)
    return shifted && isReported(shifted, reported) ? shifted : null
  }
  const step = (steps: number) => {
    const chosen = next(steps)
    if (chosen) change({ period: chosen })
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
          {choices.map((month) => {
            const hasData = isReported({ first: month, last: month }, reported)
            const name = formatMonth(month, language)
            return (
              <option key={month} value={month} disabled={!hasData}>
                {hasData ? name : `${name} (${noData})`}
              </option>
            )
          })}
        </select>
      </label>
      <button type="button" disabled={!next(-1)} onClick={() => step(-1)} aria-label={text.earlier}>
        ‹
      </button>
      <button type="button" disabled={!next(1)} onClick={() => step(1)} aria-label={text.later}>
        ›
      </button>
    </div>
  )
}
