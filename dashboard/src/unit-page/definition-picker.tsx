import { definitions } from '../filters/filters.ts'
import { useFilters } from '../filters/use-filters.ts'
import { useText } from '../text/language.ts'
import { unitFiguresText } from '../text/unit-figures-text.ts'
import styles from './unit-page.module.css'

/** Five on-time rates are in print; the chosen one stands in the address and beside every rate. */
export function DefinitionPicker() {
  const text = useText(unitFiguresText)
  const { filters, change } = useFilters()
  return (
    <label className={styles.select}>
      {text.definition}
      <select
        value={filters.def}
        onChange={(event) => {
          const chosen = definitions.find((definition) => definition === event.target.value)
          if (chosen) change({ def: chosen })
        }}
      >
        {definitions.map((definition) => (
          <option key={definition} value={definition}>
            {text.definitions[definition]}
          </option>
        ))}
      </select>
    </label>
  )
}
