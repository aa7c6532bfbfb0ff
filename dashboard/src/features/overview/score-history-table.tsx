import type { ReactNode } from 'react'
import { toCsvNotes } from '../../components/csv-notes.ts'
import { DataTable } from '../../components/data-table.tsx'
import type { Column } from '../../components/data-table.tsx'
import { Missing } from '../../components/missing.tsx'
import type { Provenance } from '../../components/provenance-mark.tsx'
import { useFormat } from '../../format/use-format.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { overviewText } from '../../text/overview-text.ts'
import type { ScoreSeries } from './to-score-points.ts'

interface ScoreHistoryTableProps {
  readonly days: readonly string[]
  readonly series: readonly ScoreSeries[]
  readonly staleDays: ReadonlySet<string>
  readonly provenance: Provenance
}

export function ScoreHistoryTable({ days, series, staleDays, provenance }: ScoreHistoryTableProps) {
  const text = useText(overviewText)
  const format = useFormat()
  const language = useLanguage()
  const columns: readonly Column<string>[] = [
    {
      key: 'day',
      header: text.day,
      rowHeader: true,
      cell: (day) => `${format.day(day)}${staleDays.has(day) ? ` ${text.staleMark}` : ''}`,
      csv: [{ header: text.day, value: (day) => day }],
      sortValue: (day) => day,
    },
    ...series.map((each) => toScoreColumn(each, <Missing reason={text.noTotal} />, format.points)),
  ]
  return (
    <DataTable
      caption={text.historyName}
      columns={columns}
      rows={days}
      rowKey={(day) => day}
      fileName="diem-qua-cac-ngay"
      fileNotes={toCsvNotes(`${text.historyName}: ${text.historySubtitle}`, provenance, language)}
    />
  )
}

function toScoreColumn(
  { key, name, totals }: ScoreSeries,
  missing: ReactNode,
  formatPoints: (points: number | undefined) => string,
): Column<string> {
  const totalOn = (day: string) => totals.get(day) ?? null
  return {
    key,
    header: name,
    numeric: true,
    cell: (day) => (totals.has(day) ? formatPoints(totals.get(day)) : missing),
    csv: [{ header: `${key} ${name}`, value: totalOn }],
    sortValue: totalOn,
  }
}
