import { Link } from 'wouter'
import { FigureSource } from '../../components/figure-source.tsx'
import { Notice } from '../../components/notice.tsx'
import { Panel } from '../../components/panel.tsx'
import type { Provenance } from '../../components/provenance-mark.tsx'
import { ReconciliationBadge } from '../../components/reconciliation-badge.tsx'
import { namePeriod } from '../../filters/period-name.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { provinceBelowText } from '../../text/province-below-text.ts'
import { CommuneSpread } from './commune-spread.tsx'
import { CommuneTable } from './commune-table.tsx'
import { Extremes } from './extremes.tsx'
import { medianOf } from '../../unit-page/median-of.ts'
import styles from '../../unit-page/unit-page.module.css'
import { toDrawnRates, toExtremes } from './to-commune-rows.ts'
import type { CommuneRow } from './to-commune-rows.ts'

interface CommunesCardProps {
  readonly code: string
  readonly unitName: string
  readonly rows: readonly CommuneRow[]
  /** Of the figures; null where nothing is known of the dossiers, and then the list of names is real. */
  readonly provenance: Provenance | null
  /** Received at the commune level as the province counts it; null where unknown. */
  readonly received: number | null
}

/** Which communes cause it: the spread of their on-time rates, both ends, and every one of them. */
export function CommunesCard({ code, unitName, rows, provenance, received }: CommunesCardProps) {
  const text = useText(provinceBelowText)
  const format = useFormat()
  const { filters } = useFilters()
  const period = namePeriod(filters.period, useLanguage())
  const drawn = toDrawnRates(rows)
  const median = medianOf(drawn.map(({ value }) => value))
  const extremes = toExtremes(rows)
  const [lowest] = extremes.lowest
  const isFinding = provenance !== null && median !== null
  const title =
    isFinding && lowest
      ? text.communesTitle(format.rate(median), lowest.name, format.rate(lowest.figures?.onTime.value))
      : text.communesName
  const count = format.count(rows.length)
  const known = rows.flatMap(({ figures }) => figures ?? [])
  const isWhole = known.length === rows.length
  return (
    <Panel
      title={title}
      subtitle={
        provenance ? `${text.communesSubtitle(period)}; ${text.bySelected(filters.def)}` : text.communesList(count)
      }
      footer={
        <FigureSource
          provenance={
            provenance ?? { origin: 'REAL', source: text.communeSource, sourceEn: text.communeSource, asOf: null }
          }
        />
      }
    >
      <div className={styles.stack}>
        {isFinding && (
          <div className={styles.pair}>
            <CommuneSpread drawn={drawn} median={median} undrawn={rows.length - drawn.length} />
            <Extremes extremes={extremes} />
          </div>
        )}
        <PickedCommune rows={rows} />
        <CommuneTable code={code} unitName={unitName} rows={rows} provenance={provenance} />
        {provenance && isWhole && received !== null && (
          <div className={styles.checks}>
            <span>{text.communeSum(count)}</span>
            <ReconciliationBadge parts={[known.reduce((sum, each) => sum + each.received, 0)]} total={received} />
          </div>
        )}
      </div>
    </Panel>
  )
}

/** Says which commune is highlighted, and that a code leads to none here. */
function PickedCommune({ rows }: { readonly rows: readonly CommuneRow[] }) {
  const text = useText(provinceBelowText)
  const { filters, hrefTo, hrefWith } = useFilters()
  if (filters.hl === null) return null
  const row = rows.find(({ code }) => code === filters.hl)
  return (
    <Notice tone={row ? 'plain' : 'attention'}>
      {row ? text.picked(row.name) : text.pickedMissing(filters.hl)}{' '}
      {row && (
        <>
          <Link href={hrefTo({ name: 'commune', code: row.code })}>{text.communePage}</Link>{' '}
        </>
      )}
      <Link href={hrefWith({ hl: null })} replace>
        {text.unpick}
      </Link>
    </Notice>
  )
}
