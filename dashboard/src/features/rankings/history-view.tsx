import { useState } from 'react'
import { ChartFigure } from '../../charts/chart-figure.tsx'
import { LazyLineChart } from '../../charts/lazy-charts.ts'
import { DataTable } from '../../components/data-table.tsx'
import { FigureSource } from '../../components/figure-source.tsx'
import { Notice } from '../../components/notice.tsx'
import type { Provenance } from '../../components/provenance-mark.tsx'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { rankingsText } from './rankings-text.ts'
import { toHistoryDays, toHistoryPoints } from './to-history-points.ts'
import type { HistoryDay } from './to-history-points.ts'
import { toPositionAxis } from './to-position-axis.ts'
import type { RankedUnit } from './to-ranked-units.ts'

interface HistoryViewProps {
  /** Five at most. */
  readonly units: readonly RankedUnit[]
  readonly provenance: Provenance
  /** Of the files, without measure and ending. */
  readonly fileName: string
  readonly fileNotes: readonly string[]
}

const positionsOf = (days: readonly HistoryDay[]) =>
  days.flatMap(({ units }) => [...units.values()].map(({ position }) => position))

/** Positions and totals of the units over the captured days, each as a chart and a table. */
export function HistoryView(props: HistoryViewProps) {
  const text = useText(rankingsText)
  const days = toHistoryDays(props.units)
  if (days.length < 2) return <Notice>{text.oneDay}</Notice>
  return (
    <>
      <HistoryFigure {...props} days={days} value="position" />
      <HistoryFigure {...props} days={days} value="total" />
    </>
  )
}

interface HistoryFigureProps extends HistoryViewProps {
  readonly days: readonly HistoryDay[]
  readonly value: 'position' | 'total'
}

function HistoryFigure({ units, days, value, provenance, fileName, fileNotes }: HistoryFigureProps) {
  const text = useText(rankingsText)
  const format = useFormat()
  // Which form one figure has is of no interest to another reader, so it does not stand in the address.
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const printed = value === 'position' ? format.count : format.points
  const sentence = value === 'position' ? text.positions : text.totals
  const title = sentence(
    format.count(days.length),
    format.day(days[0]?.capturedOn),
    format.day(days.at(-1)?.capturedOn),
  )
  const isStale = ({ units: captured }: HistoryDay) => [...captured.values()].some(({ stale }) => stale)
  return (
    <ChartFigure
      title={title}
      subtitle={value === 'position' ? text.positionsNote : text.totalsNote}
      description={text.historyDescription(units.map(({ name }) => name).join(', '))}
      view={view}
      onView={setView}
      height="22rem"
      chart={
        <LazyLineChart
          label={title}
          points={toHistoryPoints(days, units, value, (day) => format.day(day))}
          series={units.map(({ key, name }) => ({ key, name }))}
          formatValue={printed}
          reversed={value === 'position'}
          {...(value === 'position' && toPositionAxis(positionsOf(days)))}
        />
      }
      table={
        <DataTable
          caption={title}
          captionHidden
          rows={days}
          rowKey={({ capturedOn }) => capturedOn}
          fileName={`${fileName}_${value}`}
          fileNotes={fileNotes}
          columns={[
            {
              key: 'day',
              header: text.day,
              rowHeader: true,
              sortValue: ({ capturedOn }) => capturedOn,
              cell: (day) => `${format.day(day.capturedOn)}${value === 'total' && isStale(day) ? ' *' : ''}`,
              csv: [{ header: text.day, value: ({ capturedOn }) => capturedOn }],
            },
            ...units.map(({ key, name }) => ({
              key: `u${key}`,
              header: name,
              numeric: true,
              cell: (day: HistoryDay) => printed(day.units.get(key)?.[value]),
              csv: [{ header: `${key} ${name}`, value: (day: HistoryDay) => day.units.get(key)?.[value] ?? null }],
            })),
          ]}
        />
      }
      footer={<FigureSource provenance={provenance} />}
    />
  )
}
