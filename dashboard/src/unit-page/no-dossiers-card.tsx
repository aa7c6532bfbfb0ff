import { Link } from 'wouter'
import { Notice } from '../components/notice.tsx'
import { Panel } from '../components/panel.tsx'
import { defaultPeriod } from '../filters/period.ts'
import { namePeriod } from '../filters/period-name.ts'
import { useFilters } from '../filters/use-filters.ts'
import { useLanguage, useText } from '../text/language.ts'
import { unitFiguresText } from '../text/unit-figures-text.ts'
import { nameOf } from './name-of.ts'
import styles from './unit-page.module.css'

interface NoDossiersCardProps {
  /** Provinces that reported the period; empty while it is asked and when it cannot be told. */
  readonly instead: readonly { readonly code: string; readonly fullName: string; readonly fullNameEn: string }[]
}

/** In place of every figure of dossiers where there are none: says that this is not zero, and where there are some. */
export function NoDossiersCard({ instead }: NoDossiersCardProps) {
  const text = useText(unitFiguresText)
  const language = useLanguage()
  const { hrefTo } = useFilters()
  return (
    <Panel title={text.noneTitle}>
      <div className={styles.stack}>
        <Notice>{text.none}</Notice>
        {instead.length > 0 && (
          <p className={styles.basis}>
            {text.seeInstead}
            {instead.map((unit) => (
              <Link key={unit.code} href={hrefTo({ name: 'province', code: unit.code }, { period: defaultPeriod })}>
                {nameOf(unit, language)}, {namePeriod(defaultPeriod, language)}
              </Link>
            ))}
          </p>
        )}
      </div>
    </Panel>
  )
}
