import { Link } from 'wouter'
import { useFilters } from '../../filters/use-filters.ts'
import { communeText } from '../../text/commune-text.ts'
import { frameText } from '../../text/frame-text.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { nameOf } from '../../unit-page/name-of.ts'
import styles from '../../unit-page/unit-page.module.css'
import type { Unit } from './commune-header.tsx'

interface NoCommuneProps {
  readonly code: string
  /** A province; null when nobody bears the code. */
  readonly unit: Unit | null
}

/** A code that no commune bears: says so, and shows a way on. */
export function NoCommune({ code, unit }: NoCommuneProps) {
  const text = useText(communeText)
  const { product } = useText(frameText)
  const language = useLanguage()
  const { hrefTo } = useFilters()
  const name = unit ? nameOf(unit, language) : null
  const title = name === null ? text.notFoundTitle(code) : text.provinceTitle(name)
  return (
    <div className={styles.notFound}>
      <title>{`${title} · ${product}`}</title>
      <h1>{title}</h1>
      {name === null && <p>{text.notFound}</p>}
      <p>
        {unit ? (
          <Link href={hrefTo({ name: 'province', code: unit.code })}>{text.openProvince(nameOf(unit, language))}</Link>
        ) : (
          <Link href={hrefTo({ name: 'provinceRanking', explained: null })}>{text.rankings}</Link>
        )}
      </p>
    </div>
  )
}
