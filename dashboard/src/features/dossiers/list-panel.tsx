import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { FigureSource } from '../../components/figure-source.tsx'
import { Notice } from '../../components/notice.tsx'
import { Panel } from '../../components/panel.tsx'
import { ReconciliationBadge } from '../../components/reconciliation-badge.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import type { DossierListQuery } from '../../graphql/generated/graphql.ts'
import { dossierWords } from '../../text/dossier-words.ts'
import { dossiersText } from '../../text/dossiers-text.ts'
import { useLanguage, useText } from '../../text/language.ts'
import pageStyles from '../../unit-page/unit-page.module.css'
import { toParams } from '../../filters/dossier-list.ts'
import styles from './dossiers.module.css'
import { ListTable } from './list-table.tsx'
import { statisticsOf } from './use-dossier-list.ts'
import type { DossierListAsked } from './use-dossier-list.ts'

type Connection = NonNullable<DossierListQuery['dossiers']>

interface ListPanelProps {
  readonly asked: DossierListAsked
  readonly connection: Connection
  /** What the list is, in words. */
  readonly meaning: string
}

/** How many, whether the number they came from agrees, and fifty of them. */
export function ListPanel({ asked, connection, meaning }: ListPanelProps) {
  const text = useText(dossiersText)
  const format = useFormat()
  const { totalCount, totalIsAtLeast, nodes } = connection
  const whole = format.count(totalCount)
  const provenance = nodes[0]?.provenance ?? statisticsOf(asked.number.data)?.provenance
  const shown = format.count(nodes.length)
  return (
    <Panel
      title={(totalIsAtLeast ? text.foundAtLeast : text.found)(whole)}
      subtitle={meaning}
      footer={provenance && <FigureSource provenance={provenance} />}
    >
      <div className={pageStyles.stack}>
        {totalIsAtLeast && <Notice>{text.cut}</Notice>}
        <NumberCheck asked={asked} connection={connection} />
        {nodes.length === 0 || !provenance ? (
          <Nothing />
        ) : (
          <>
            <ListTable caption={text.caption(meaning)} rows={nodes} />
            <FileLinks asked={asked} count={(totalIsAtLeast ? text.foundAtLeast : text.found)(whole)} />
            <Pager asked={asked} connection={connection}>
              {(totalIsAtLeast ? text.pageAtLeast : text.page)(shown, whole)}
            </Pager>
          </>
        )}
      </div>
    </Panel>
  )
}

/** The whole list as a file, made by the server: as long as the list is. */
function FileLinks({ asked: { list }, count }: { readonly asked: DossierListAsked; readonly count: string }) {
  const text = useText(dossiersText)
  const { hrefWith } = useFilters()
  const prefix = useLanguage() === 'en' ? '/en' : ''
  const [path = '', search] = hrefWith({ list: toParams({ ...list, after: null }) }).split('?')
  const hrefOf = (format: string) => `${prefix}${path}.${format}${search === undefined ? '' : `?${search}`}`
  return (
    <p className={styles.files}>
      <a href={hrefOf('csv')} download>
        {text.file('CSV', count)}
      </a>
      <a href={hrefOf('json')} download>
        {text.file('JSON', count)}
      </a>
    </p>
  )
}

/** The number is a running counter, the list is counted from dossiers: they must agree. */
function NumberCheck({ asked, connection }: { readonly asked: DossierListAsked; readonly connection: Connection }) {
  const text = useText(dossiersText)
  const { figures } = useText(dossierWords)
  const format = useFormat()
  const { figure, number } = asked
  if (figure === null) return <p className={pageStyles.soft}>{text.noNumber}</p>
  const counted = number.outdated
    ? undefined
    : statisticsOf(number.data)?.figures.find((each) => each.figure === figure)
  if (!counted) return null
  if (connection.totalIsAtLeast) {
    return <p className={pageStyles.soft}>{text.numberNotCompared(figures[figure], format.count(counted.count))}</p>
  }
  return (
    <div className={pageStyles.checks}>
      <span>{text.numberCheck(figures[figure])}</span>
      <ReconciliationBadge parts={[counted.count]} total={connection.totalCount} />
    </div>
  )
}

function Nothing() {
  const text = useText(dossiersText)
  const { hrefWith } = useFilters()
  return (
    <Notice>
      {text.none} {text.widen} <Link href={hrefWith({ list: toParams({ list: 'all' }) })}>{text.means.all()}</Link>.
    </Notice>
  )
}

interface PagerProps {
  readonly asked: DossierListAsked
  readonly connection: Connection
  readonly children: ReactNode
}

function Pager({ asked: { list }, connection: { pageInfo }, children }: PagerProps) {
  const text = useText(dossiersText)
  const { hrefWith } = useFilters()
  const { hasNextPage, endCursor } = pageInfo
  return (
    <nav className={styles.pager} aria-label={text.pages}>
      <p className={pageStyles.soft}>{children}</p>
      <ul>
        {list.after !== null && (
          <li>
            <Link href={hrefWith({ list: toParams({ ...list, after: null }) })}>{text.first}</Link>
          </li>
        )}
        {hasNextPage && (
          <li>
            <Link href={hrefWith({ list: toParams({ ...list, after: endCursor }) })}>{text.next}</Link>
          </li>
        )}
      </ul>
    </nav>
  )
}
