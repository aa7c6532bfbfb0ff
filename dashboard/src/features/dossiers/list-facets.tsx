import { Link } from 'wouter'
import { FigureSource } from '../../components/figure-source.tsx'
import { Panel } from '../../components/panel.tsx'
import type { Provenance } from '../../components/provenance-mark.tsx'
import { ReconciliationBadge } from '../../components/reconciliation-badge.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import type { DossierFacetsQuery } from '../../graphql/generated/graphql.ts'
import { dossierWords } from '../../text/dossier-words.ts'
import { dossiersText } from '../../text/dossiers-text.ts'
import { useLanguage, useText } from '../../text/language.ts'
import pageStyles from '../../unit-page/unit-page.module.css'
import { toParams } from '../../filters/dossier-list.ts'
import type { DossierList } from '../../filters/dossier-list.ts'
import styles from './dossiers.module.css'
import { toFacets } from './to-facets.ts'
import type { Facet } from './to-facets.ts'

interface ListFacetsProps {
  readonly list: DossierList
  readonly facets: NonNullable<NonNullable<DossierFacetsQuery['dossiers']>['facets']>
  readonly provenance: Provenance | undefined
}

/** How the list is composed; each count leads to the list of it alone. */
export function ListFacets({ list, facets, provenance }: ListFacetsProps) {
  const text = useText(dossiersText)
  const words = useText(dossierWords)
  const format = useFormat()
  const language = useLanguage()
  const { total, dueStateOn, status } = facets
  const shown = toFacets(facets, { ...words, ...text.facetWords }, { list, language })
  const wrong = shown.filter(({ sum }) => sum !== total)
  return (
    <Panel
      title={text.composition}
      subtitle={dueStateOn === null ? text.facetLatest : text.facetAt(format.day(dueStateOn))}
      footer={provenance && <FigureSource provenance={provenance} />}
    >
      <div className={styles.facets}>
        {shown.map((facet) => (
          <FacetList key={facet.key} facet={facet} list={list} />
        ))}
        {status === null && <p className={pageStyles.soft}>{text.statusNotKept}</p>}
        <div className={pageStyles.checks}>
          <span>{text.facetCheck}</span>
          <ReconciliationBadge parts={[wrong[0]?.sum ?? total]} total={total} />
        </div>
      </div>
    </Panel>
  )
}

function FacetList({ facet: { key, values }, list }: { readonly facet: Facet; readonly list: DossierList }) {
  const text = useText(dossiersText)
  const format = useFormat()
  const { hrefWith } = useFilters()
  return (
    <div>
      <h3>{text.facets[key]}</h3>
      <ul>
        {values.map(({ key: value, name, count, share, since, narrowing }) => (
          <li key={value} className={styles.facet}>
            {narrowing ? (
              <Link
                href={hrefWith({ list: toParams({ ...list, after: null, ...narrowing }) })}
                title={text.only(name, format.count(count))}
              >
                {name}
              </Link>
            ) : (
              <span title={name}>{name}</span>
            )}
            <span>{format.count(count)}</span>
            {since !== null && <span className={styles.since}>{text.since(format.day(since))}</span>}
            <span className={styles.bar} aria-hidden="true">
              <span style={{ width: `${share * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
