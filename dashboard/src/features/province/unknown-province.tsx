import { searchable } from '@motcua/kit/searchable'
import { useState } from 'react'
import { Link } from 'wouter'
import { useFilters } from '../../filters/use-filters.ts'
import type { ProvinceNamesQuery } from '../../graphql/generated/graphql.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { provinceText } from '../../text/province-text.ts'
import { nameOf } from '../../unit-page/name-of.ts'
import styles from '../../unit-page/unit-page.module.css'
import type { Unit } from './province-header.tsx'

interface UnknownProvinceProps {
  readonly code: string
  readonly names: ProvinceNamesQuery | undefined
}

/** A code that no province bears: says so, and finds one by name. */
export function UnknownProvince({ code, names }: UnknownProvinceProps) {
  const text = useText(provinceText)
  const language = useLanguage()
  const { hrefTo } = useFilters()
  const [words, setWords] = useState('')
  const wanted = searchable(words)
  const found = (names?.administrativeUnits?.nodes ?? []).filter((unit) =>
    searchable(`${unit.code} ${nameOf(unit, language)}`).includes(wanted),
  )
  return (
    <div className={styles.notFound}>
      <h1>{text.notFoundTitle(code)}</h1>
      <p>{text.notFound}</p>
      <label className={styles.select}>
        {text.filterProvinces}
        <input type="search" value={words} maxLength={100} onChange={(event) => setWords(event.target.value)} />
      </label>
      {names && found.length === 0 && <p role="status">{text.noneFound}</p>}
      <ul className={styles.provinces}>
        {found.map((unit) => (
          <li key={unit.code}>
            <Link href={hrefTo({ name: 'province', code: unit.code })}>
              {unit.code} {nameOf(unit, language)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The code of a commune: it has a page of its own, and a row on the page of its province. */
export function CommuneElsewhere({ unit }: { readonly unit: Unit }) {
  const text = useText(provinceText)
  const language = useLanguage()
  const { hrefTo } = useFilters()
  return (
    <div className={styles.notFound}>
      <h1>{text.communeTitle(nameOf(unit, language))}</h1>
      <p>
        <Link href={hrefTo({ name: 'commune', code: unit.code })}>{text.openCommune(nameOf(unit, language))}</Link>
      </p>
      {unit.parent && (
        <p>
          <Link href={`${hrefTo({ name: 'province', code: unit.parent.code }, { hl: unit.code })}#communes`}>
            {text.openIn(nameOf(unit.parent, language))}
          </Link>
        </p>
      )}
    </div>
  )
}
