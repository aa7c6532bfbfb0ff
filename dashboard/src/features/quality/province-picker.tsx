import scopeStyles from '../../filters/scope-bar.module.css'
import { useFilters } from '../../filters/use-filters.ts'
import { vietnameseOrder } from '../../format/collator.ts'
import { qualityText } from '../../text/quality-text.ts'
import { useText } from '../../text/language.ts'
import type { SourceRow } from './to-source-rows.ts'

/** Narrows rules and identities to one province, and opens its row. */
export function ProvincePicker({ rows }: { readonly rows: readonly SourceRow[] }) {
  const text = useText(qualityText)
  const { filters, change } = useFilters()
  const names = new Map(rows.map(({ provinceCode, province, name }) => [provinceCode, province?.name ?? name]))
  const choices = [...names].toSorted(([, a], [, b]) => vietnameseOrder.compare(a, b))
  const { hl } = filters
  return (
    <div className={scopeStyles.choice}>
      <label className={scopeStyles.label}>
        {text.province}
        <select value={hl ?? ''} onChange={({ target: { value } }) => change({ hl: value === '' ? null : value })}>
          <option value="">{text.nation}</option>
          {hl !== null && !names.has(hl) && <option value={hl}>{hl}</option>}
          {choices.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
