import { Link } from 'wouter'
import { Notice } from '../components/notice.tsx'
import { Panel } from '../components/panel.tsx'
import { defaultPeriod } from '../filters/period.ts'
import { namePeriod } from '../filters/period-name.ts'
import { useFilters } from '../filters/use-filters.ts'
import { useFormat } from '../format/use-format.ts'
import { useLanguage, useText } from '../text/language.ts'
import { unitFiguresText } from '../text/unit-figures-text.ts'
import type { Holdings } from './holdings.ts'
import { nameOf } from './name-of.ts'
import styles from './unit-page.module.css'

interface NoDossiersCardProps {
  readonly holdings: Exclude<Holdings, { kind: 'known' }>
  /** Provinces that sent dossiers; empty while it is asked and when it cannot be told. */
  readonly instead: readonly { readonly code: string; readonly fullName: string; readonly fullNameEn: string }[]
}

/** In place of every figure of dossiers where there are none: says that this is not zero, and where there are some. */
export function NoDossiersCard({ holdings, instead }: NoDossiersCardProps) {
  const text = useText(unitFiguresText)
  const format = useFormat()
  const language = useLanguage()
  const { filters, hrefTo, hrefWith } = useFilters()
  if (holdings.kind === 'beyond') {
    return (
      <Panel title={text.beyondTitle(namePeriod(filters.period, language))}>
        <Notice>
          {text.beyond(format.day(holdings.through))}{' '}
          <Link href={hrefWith({ period: defaultPeriod })}>{text.showLoaded(namePeriod(defaultPeriod, language))}</Link>
        </Notice>
      </Panel>
    )
  }
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
