import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { ProvenanceMark } from '../../components/provenance-mark.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import type { CommuneHeaderQuery } from '../../graphql/generated/graphql.ts'
import { communeText } from '../../text/commune-text.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { nameOf } from '../../unit-page/name-of.ts'
import styles from '../../unit-page/unit-page.module.css'

export type Unit = NonNullable<CommuneHeaderQuery['administrativeUnit']>

/** Who this is, and in which province it lies, with the names of the day on. */
export function CommuneHeader({ unit, on }: { readonly unit: Unit; readonly on: string }) {
  const text = useText(communeText)
  const language = useLanguage()
  const { hrefTo } = useFilters()
  const { parent, agency, history } = unit
  const current = history.findLast(({ from }) => from <= on) ?? history[0]
  return (
    <header className={styles.header}>
      <div className={styles.identity}>
        <h1>{nameOf(unit, language)}</h1>
        <dl className={styles.facts}>
          {parent && (
            <Fact label={text.province}>
              <Link href={hrefTo({ name: 'province', code: parent.code })}>{nameOf(parent, language)}</Link>
              {' · '}
              <Link href={`${hrefTo({ name: 'province', code: parent.code }, { hl: unit.code })}#communes`}>
                {text.inProvince}
              </Link>
            </Fact>
          )}
          <Fact label={text.type}>{text.types[unit.type]}</Fact>
          <Fact label={text.code}>{unit.code}</Fact>
          <Fact label={text.agencyCode}>
            {agency ? agency.code : text.agencyCodeUnknown}{' '}
            {agency && (
              <span className={styles.soft}>
                ({agency.codeBasis === 'OFFICIAL' ? text.officialCode : text.platformCode})
              </span>
            )}
          </Fact>
        </dl>
        {current && (
          <p className={styles.basis}>
            <ProvenanceMark
              provenance={{ origin: 'REAL', source: current.basis, sourceEn: current.basisEn, asOf: current.from }}
            />
          </p>
        )}
      </div>
    </header>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
