import { useFileNotes } from '../../trust/applied.ts'
import { DataTable } from '../../components/data-table.tsx'
import type { Column } from '../../components/data-table.tsx'
import { FigureSource } from '../../components/figure-source.tsx'
import { Notice } from '../../components/notice.tsx'
import { Panel } from '../../components/panel.tsx'
import type { Provenance } from '../../components/provenance-mark.tsx'
import { ReconciliationBadge } from '../../components/reconciliation-badge.tsx'
import { formatPeriod } from '../../filters/period.ts'
import { namePeriod } from '../../filters/period-name.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { provinceBelowText } from '../../text/province-below-text.ts'
import { AgencyName } from '../../unit-page/agency-name.tsx'
import { agencyNameOf } from '../../unit-page/name-of.ts'
import styles from '../../unit-page/unit-page.module.css'
import { toLatest } from './to-agency-rows.ts'
import type { AgencyRow } from './to-agency-rows.ts'
import { useFigureColumns } from './use-figure-columns.tsx'

interface AgenciesCardProps {
  readonly code: string
  readonly unitName: string
  readonly rows: readonly AgencyRow[]
  /** Of the figures; null where nothing is known of the dossiers. */
  readonly provenance: Provenance | null
  /** Received at the province level as the province counts it; null where unknown. */
  readonly received: number | null
}

/** Which departments cause it; the one that holds most of what is overdue is named and marked. */
export function AgenciesCard({ code, unitName, rows, provenance, received }: AgenciesCardProps) {
  const text = useText(provinceBelowText)
  const format = useFormat()
  const toNotes = useFileNotes()
  const language = useLanguage()
  const { filters } = useFilters()
  const period = namePeriod(filters.period, language)
  const latest = provenance ? toLatest(rows) : null
  const title = latest
    ? text.agenciesTitle(agencyNameOf(latest.row, language), format.count(latest.overdue), format.rate(latest.share))
    : text.agenciesName
  const caption = provenance ? text.agenciesCaption(unitName, period) : text.agenciesListCaption(unitName)
  const source =
    provenance ?? ({ origin: 'REAL', source: text.agencySource, sourceEn: text.agencySource, asOf: null } as const)
  const known = rows.flatMap(({ figures }) => figures ?? [])
  const hasPlatformCodes = rows.some(({ codeBasis }) => codeBasis === 'PLATFORM')
  const definition = text.bySelected(filters.def)
  return (
    <Panel
      title={title}
      {...(provenance && { subtitle: `${text.agenciesSubtitle(period)}; ${definition}` })}
      footer={<FigureSource provenance={source} />}
    >
      <div className={styles.stack}>
        {rows.length === 1 && <Notice>{text.onlyCommittee}</Notice>}
        <DataTable
          caption={caption}
          captionHidden
          whole
          dense
          columns={useColumns(provenance !== null)}
          rows={rows}
          rowKey={(row) => row.code}
          highlighted={latest?.row.code ?? null}
          fileName={`co-quan-cap-tinh_${code}${provenance ? `_${formatPeriod(filters.period)}` : ''}`}
          fileNotes={[
            ...toNotes(caption, source),
            ...(hasPlatformCodes ? [text.platformCodes] : []),
            ...(provenance ? [definition, text.smallNote] : []),
          ]}
        />
        {hasPlatformCodes && <p className={styles.soft}>{text.platformCodes}</p>}
        {provenance && known.length === rows.length && received !== null && (
          <div className={styles.checks}>
            <span>{text.agencySum(format.count(rows.length))}</span>
            <ReconciliationBadge parts={[known.reduce((sum, each) => sum + each.received, 0)]} total={received} />
          </div>
        )}
      </div>
    </Panel>
  )
}

function useColumns(hasFigures: boolean): readonly Column<AgencyRow>[] {
  const text = useText(provinceBelowText)
  const language = useLanguage()
  const figures = useFigureColumns<AgencyRow>({ withOnline: false, subjectOf: ({ code }) => ({ agency: code }) })
  const basisOf = ({ codeBasis }: AgencyRow) => (codeBasis === 'PLATFORM' ? text.platformCode : text.officialCode)
  return [
    {
      key: 'name',
      header: text.agency,
      rowHeader: true,
      sortValue: (row) => agencyNameOf(row, language),
      cell: (row) => <AgencyName agency={row} />,
      csv: [
        { header: text.agencyCode, value: ({ code }) => code },
        { header: text.codeBasis, value: basisOf },
        { header: text.agency, value: ({ name }) => name },
        { header: text.kind, value: ({ kind }) => text.kinds[kind] },
      ],
    },
    {
      key: 'code',
      header: text.agencyCode,
      narrow: 'hidden',
      sortValue: ({ code }) => code,
      cell: (row) => (
        <span title={basisOf(row)}>
          {row.code}
          {row.codeBasis === 'PLATFORM' && '*'}
        </span>
      ),
      csv: [],
    },
    ...(hasFigures ? figures : []),
  ]
}
