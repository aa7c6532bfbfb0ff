import { useFilters } from '../../filters/use-filters.ts'
import { vietnameseOrder } from '../../format/collator.ts'
import { useText } from '../../text/language.ts'
import { overviewText } from '../../text/overview-text.ts'
import styles from './overview.module.css'
import { nameOf } from './ranking.ts'
import type { Ranking } from './ranking.ts'

/** The country is a line too, and four colours are told apart: three provinces beside it. */
const mostChosen = 3

interface ProvincePickerProps {
  readonly ranking: Ranking
}

/** Picks provinces for comparison; the choice stands in the address. */
export function ProvincePicker({ ranking }: ProvincePickerProps) {
  const text = useText(overviewText)
  const { filters, change } = useFilters()
  const { sel } = filters
  const provinces = ranking.entries
    .flatMap((entry) => (entry.agency?.unit ? [{ code: entry.agency.unit.code, name: nameOf(entry) }] : []))
    .toSorted((left, right) => vietnameseOrder.compare(left.name, right.name))
  const chosen = provinces.filter(({ code }) => sel.includes(code))
  return (
    <>
      <ul className={styles.chips}>
        {chosen.map(({ code, name }) => (
          <li key={code}>
            <button
              type="button"
              aria-label={text.removeProvince(name)}
              onClick={() => change({ sel: sel.filter((each) => each !== code) }, { replace: true })}
            >
              {name} ×
            </button>
          </li>
        ))}
      </ul>
      {chosen.length < mostChosen && (
        <select
          aria-label={text.addProvince}
          value=""
          onChange={(event) => change({ sel: [...sel, event.target.value] }, { replace: true })}
        >
          <option value="">{text.addProvince}…</option>
          {provinces
            .filter(({ code }) => !sel.includes(code))
            .map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
        </select>
      )}
    </>
  )
}
