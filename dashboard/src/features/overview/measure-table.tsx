import { toCsvNotes } from '../../components/csv-notes.ts'
import { DataTable } from '../../components/data-table.tsx'
import type { Column } from '../../components/data-table.tsx'
import { Missing } from '../../components/missing.tsx'
import { MovementMark } from '../../components/movement-mark.tsx'
import type { Metric } from '../../filters/filters.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { overviewText } from '../../text/overview-text.ts'
import { isRate } from './measure.ts'
import type { Measured } from './measure.ts'
import { ProvinceLink } from './province-link.tsx'
import { keyOf, nameOf, provinceCodeOf } from './ranking.ts'
import type { Ranking } from './ranking.ts'
import { useMeasureFormat } from './use-measure-format.ts'

interface MeasureTableProps {
  /** Largest first. */
  readonly measured: readonly Measured[]
  readonly metric: Metric
  readonly ranking: Ranking
}

/** The twin of map and bars, with numerators and denominators where the source gives them. */
export function MeasureTable({ measured, metric, ranking }: MeasureTableProps) {
  const text = useText(overviewText)
  const format = useFormat()
  const language = useLanguage()
  const { filters, change } = useFilters()
  const columns = useMeasureColumns(metric)
  const caption = `${text.metrics[metric]}, ${format.day(ranking.capturedOn)}`
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={measured}
      rowKey={({ entry }) => keyOf(entry)}
      sort={filters.sort}
      onSort={(sort) => change({ sort }, { replace: true })}
      fileName={`tong-quan_${metric}_${ranking.capturedOn}`}
      fileNotes={toCsvNotes(`${caption} – ${text.meanings[metric]}`, ranking.provenance, language)}
    />
  )
}

function useMeasureColumns(metric: Metric): readonly Column<Measured>[] {
  const text = useText(overviewText)
  const format = useFormat()
  const formatValue = useMeasureFormat(metric)
  const count = (header: string, key: 'numerator' | 'denominator'): Column<Measured> => ({
    key,
    header,
    numeric: true,
    descendingFirst: true,
    cell: (row) => (row[key] === null ? <Missing reason={text.totalsOnly} /> : format.count(row[key])),
    csv: [{ header, value: (row) => row[key] }],
    sortValue: (row) => row[key],
  })
  return [
    {
      key: 'position',
      header: text.position,
      numeric: true,
      cell: ({ entry }) => format.count(entry.position),
      csv: [{ header: text.position, value: ({ entry }) => entry.position }],
      sortValue: ({ entry }) => entry.position,
    },
    {
      key: 'name',
      header: text.province,
      rowHeader: true,
      cell: ({ entry }) => <ProvinceLink entry={entry} />,
      csv: [
        { header: text.agencyCode, value: ({ entry }) => entry.agency?.code ?? null },
        { header: text.code, value: ({ entry }) => provinceCodeOf(entry) },
        { header: text.province, value: ({ entry }) => nameOf(entry) },
      ],
      sortValue: ({ entry }) => nameOf(entry),
    },
    {
      key: 'value',
      header: text.metrics[metric],
      numeric: true,
      descendingFirst: true,
      cell: ({ value }) => (value === null ? <Missing reason={text.totalsOnly} /> : formatValue(value)),
      csv: [{ header: text.metrics[metric], value: ({ value }) => value }],
      sortValue: ({ value }) => value,
    },
    ...(isRate(metric) ? [count(text.numerator, 'numerator'), count(text.denominator, 'denominator')] : []),
    {
      key: 'movement',
      header: text.movement,
      numeric: true,
      descendingFirst: true,
      cell: ({ entry }) => <MovementMark positions={entry.movement?.positions ?? null} />,
      csv: [{ header: text.movement, value: ({ entry }) => entry.movement?.positions ?? null }],
      sortValue: ({ entry }) => entry.movement?.positions ?? null,
    },
  ]
}
