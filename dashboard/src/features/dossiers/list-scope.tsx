import { useState } from 'react'
import { PeriodPicker } from '../../filters/period-picker.tsx'
import { ScopeBar } from '../../filters/scope-bar.tsx'
import scopeStyles from '../../filters/scope-bar.module.css'
import { useFilters } from '../../filters/use-filters.ts'
import { vietnameseOrder } from '../../format/collator.ts'
import { dossiersText } from '../../text/dossiers-text.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { nameOf } from '../../unit-page/name-of.ts'
import { toParams } from '../../filters/dossier-list.ts'
import type { DossierList } from '../../filters/dossier-list.ts'
import styles from './dossiers.module.css'
import { orderKeys } from './to-filter.ts'
import type { DossierListAsked } from './use-dossier-list.ts'

interface ListScopeProps {
  readonly asked: DossierListAsked
}

/** When, where, in which order, and a code to look for. */
export function ListScope({ asked }: ListScopeProps) {
  const text = useText(dossiersText)
  const { change } = useFilters()
  const { list, sort } = asked
  return (
    <ScopeBar>
      <PeriodPicker />
      <UnitPicker asked={asked} />
      <div className={scopeStyles.choice}>
        <label className={scopeStyles.label}>
          {text.order}
          <select
            value={`${sort.descending ? '-' : ''}${sort.key}`}
            onChange={({ target: { value } }) =>
              change({ sort: { key: value.replace('-', ''), descending: value.startsWith('-') } }, { replace: true })
            }
          >
            {orderKeys.flatMap((key) =>
              (key === 'code' ? [''] : ['', '-']).map((sign) => (
                <option key={sign + key} value={sign + key}>
                  {text.orders[key]}
                  {key !== 'code' && `, ${sign === '' ? text.ascending : text.descending}`}
                </option>
              )),
            )}
          </select>
        </label>
      </div>
      <CodeForm key={list.code} list={list} />
    </ScopeBar>
  )
}

function UnitPicker({ asked: { list, unit, provinces } }: ListScopeProps) {
  const text = useText(dossiersText)
  const language = useLanguage()
  const { change } = useFilters()
  const known = (provinces.data?.administrativeUnits?.nodes ?? []).toSorted((a, b) =>
    vietnameseOrder.compare(a.name, b.name),
  )
  const isOther = list.unit !== null && !known.some(({ code }) => code === list.unit)
  return (
    <div className={scopeStyles.choice}>
      <label className={scopeStyles.label}>
        {text.unit}
        <select
          value={list.unit ?? ''}
          onChange={({ target: { value } }) =>
            change({ list: toParams({ ...list, after: null, agency: null, unit: value === '' ? null : value }) })
          }
        >
          <option value="">{text.nation}</option>
          {isOther && <option value={list.unit ?? ''}>{unit ? nameOf(unit, language) : list.unit}</option>}
          {known.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

const shortest = 3

/** Looks for a code among all dossiers: one who has it in hand does not know which list it is in. */
function CodeForm({ list }: { readonly list: DossierList }) {
  const text = useText(dossiersText)
  const { change } = useFilters()
  const [code, setCode] = useState(list.code ?? '')
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        const wanted = code.trim()
        change({ list: toParams(wanted === '' ? { ...list, code: null } : { list: 'all', code: wanted }) })
      }}
    >
      <label htmlFor="dossier-code">{text.code}</label>
      <span>
        <input
          id="dossier-code"
          type="search"
          value={code}
          minLength={shortest}
          maxLength={40}
          pattern="\s*[A-Za-z0-9][A-Za-z0-9._\-]*\s*"
          title={text.codeHint}
          autoComplete="off"
          onChange={({ target }) => setCode(target.value)}
        />
        <button type="submit">{text.find}</button>
      </span>
    </form>
  )
}
