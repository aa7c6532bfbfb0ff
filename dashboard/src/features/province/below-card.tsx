import { DataTable } from '../../components/data-table.tsx'
import type { Column } from '../../components/data-table.tsx'
import { FigureSource } from '../../components/figure-source.tsx'
import { Notice } from '../../components/notice.tsx'
import { Panel } from '../../components/panel.tsx'
import { formatPeriod } from '../../filters/period.ts'
import { namePeriod } from '../../filters/period-name.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { formatRate } from '../../format/rate.ts'
import { useFormat } from '../../format/use-format.ts'
import type { ProvinceBelowQuery } from '../../graphql/generated/graphql.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { provinceBelowText } from '../../text/province-below-text.ts'
import { useFileNotes } from '../../trust/applied.ts'
import { AgencyName } from '../../unit-page/agency-name.tsx'
import styles from '../../unit-page/unit-page.module.css'
import { isOrdered, toBelowRows, toBelowSort } from './to-below.ts'
import type { BelowRow } from './to-below.ts'
import { useFigureColumns } from './use-figure-columns.tsx'

interface BelowCardProps {
  readonly code: string
  readonly unitName: string
  readonly list: NonNullable<ProvinceBelowQuery['agencyStatistics']>
}

const targets = [90, 95, 98, 'all'] as const

/** Which departments and communes are below the target, in the order of the server. */
export function BelowCard({ code, unitName, list }: BelowCardProps) {
  const text = useText(provinceBelowText)
  const format = useFormat()
  const language = useLanguage()
  const { filters, change } = useFilters()
  const { below } = filters
  const columns = useColumns()
  const toNotes = useFileNotes()
  const { totalCount, withoutRate, onTimeRate, nodes } = list
  const provenance = nodes[0]?.statistics.provenance
  const count = format.count(totalCount)
  const title = below === 'all' ? text.belowAll(count) : text.belowTitle(count, formatRate(below / 100, language, 0))
  const subtitle = `${namePeriod(filters.period, language)}; ${text.bySelected(filters.def)}`
  const notes = [
    text.belowWhole(format.rate(onTimeRate.value)),
    ...(withoutRate > 0 ? [text.belowWithoutRate(format.count(withoutRate))] : []),
  ].join(' ')
  return (
    <Panel title={title} subtitle={subtitle} footer={provenance && <FigureSource provenance={provenance} />}>
      <div className={styles.stack}>
        <TargetPicker />
        <p className={styles.soft}>{notes}</p>
        {nodes.length === 0 || !provenance ? (
          <Notice>{text.belowNone}</Notice>
        ) : (
          <DataTable
            caption={`${title}, ${unitName}`}
            captionHidden
            dense
            inOrder
            columns={columns}
            rows={toBelowRows(list)}
            rowKey={(row) => row.code}
            sort={toBelowSort(filters)}
            onSort={(sort) => change({ sort }, { replace: true })}
            fileName={`duoi-chi-tieu_${code}_${formatPeriod(filters.period)}`}
            fileNotes={[...toNotes(`${title}, ${unitName}`, provenance), subtitle, notes, text.smallNote]}
          />
        )}
      </div>
    </Panel>
  )
}

/** The target stands in the address. */
function TargetPicker() {
  const text = useText(provinceBelowText)
  const language = useLanguage()
  const { filters, change } = useFilters()
  return (
    <label className={styles.select}>
      {text.belowTarget}
      <select
        value={String(filters.below)}
        onChange={({ target: { value } }) => {
          const chosen = targets.find((target) => String(target) === value)
          if (chosen !== undefined) change({ below: chosen }, { replace: true })
        }}
      >
        {targets.map((target) => (
          <option key={target} value={String(target)}>
            {target === 'all' ? text.belowAny : text.belowOption(formatRate(target / 100, language, 0))}
          </option>
        ))}
      </select>
    </label>
  )
}

function useColumns(): readonly Column<BelowRow>[] {
  const text = useText(provinceBelowText)
  const figures = useFigureColumns<BelowRow>({ withOnline: false, subjectOf: ({ code }) => ({ agency: code }) })
  return [
    {
      key: 'name',
      header: text.agency,
      rowHeader: true,
      cell: (row) => <AgencyName agency={row} />,
      csv: [
        { header: text.agencyCode, value: ({ code }) => code },
        { header: text.agency, value: ({ name }) => name },
      ],
    },
    {
      key: 'code',
      header: text.agencyCode,
      narrow: 'hidden',
      sortValue: ({ code }) => code,
      cell: ({ code }) => code,
      csv: [],
    },
    // The server has no order by the others.
    ...figures.map(({ sortValue, ...column }) =>
      sortValue !== undefined && isOrdered(column.key) ? { ...column, sortValue } : column,
    ),
  ]
}
