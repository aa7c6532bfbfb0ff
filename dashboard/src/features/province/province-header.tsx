import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { ProvenanceMark } from '../../components/provenance-mark.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import type { ProvinceHeaderQuery } from '../../graphql/generated/graphql.ts'
import { inLanguage } from '../../text/in-language.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { provinceText } from '../../text/province-text.ts'
import { nameOf } from '../../unit-page/name-of.ts'
import styles from '../../unit-page/unit-page.module.css'

export type Unit = NonNullable<ProvinceHeaderQuery['administrativeUnit']>

interface ProvinceHeaderProps {
  readonly unit: Unit
  /** The day of the names: the last of the period. */
  readonly on: string
  /** Position and score, which come from another part of the platform. */
  readonly rank: ReactNode
}

/** Who this is: name with its type of the day, what it was formed of, what lies below it, and what it was before. */
export function ProvinceHeader({ unit, on, rank }: ProvinceHeaderProps) {
  const text = useText(provinceText)
  const format = useFormat()
  const language = useLanguage()
  const { hrefTo } = useFilters()
  const { children, agency, mergedFrom, history } = unit
  const counts = children?.countsByType.map(({ type, count }) =>
    text.ofType(format.count(count), text.countedTypes[type]),
  )
  const current = history.findLast(({ from }) => from <= on) ?? history[0]
  return (
    <header className={styles.header}>
      <div className={styles.identity}>
        <h1>{nameOf(unit, language)}</h1>
        <dl className={styles.facts}>
          {children && children.totalCount > 0 && (
            <Fact label={text.communeLevel}>
              {text.communeCount(format.count(children.totalCount))}: {counts?.join(', ')}
            </Fact>
          )}
          <Fact label={text.mergedFrom}>{mergedFrom.length > 1 ? mergedFrom.join(', ') : text.notMerged}</Fact>
          <Fact label={text.code}>{unit.code}</Fact>
          <Fact label={text.trust}>
            <Link href={hrefTo({ name: 'quality' }, { hl: unit.code })}>{text.sync}</Link>
          </Fact>
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
            <Versions unit={unit} />
          </p>
        )}
      </div>
      {rank}
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

/** Each type, and each other name, since when and by what; a reader sees the change of a type at once. */
function Versions({ unit: { history, name } }: { readonly unit: Unit }) {
  const text = useText(provinceText)
  const format = useFormat()
  const language = useLanguage()
  const words = history.map((version) => {
    const type = version.name === name ? text.types[version.type] : `${text.types[version.type]} ${version.name}`
    return text.versionFrom(type, format.day(version.from), inLanguage(language, version.basis, version.basisEn))
  })
  return (
    <span>
      {text.history}: {words.join('; ')}
    </span>
  )
}
