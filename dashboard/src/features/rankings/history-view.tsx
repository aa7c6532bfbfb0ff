import { useState } from 'react'
import { BumpChart } from '../../charts/bump-chart.tsx'
import { ChartFigure } from '../../charts/chart-figure.tsx'
import { LazyLineChart } from '../../charts/lazy-charts.ts'
import { DataTable } from '../../components/data-table.tsx'
import { FigureSource } from '../../components/figure-source.tsx'
import { Notice } from '../../components/notice.tsx'
import type { Provenance } from '../../components/provenance-mark.tsx'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { daysText } from './days-text.ts'
import { rankingsText } from './rankings-text.ts'
import { toBumpLines, toHistoryDays, toHistoryPoints } from './to-history-points.ts'
import type { HistoryDay } from './to-history-points.ts'
import { toPositionAxis } from './to-position-axis.ts'
import type { RankedUnit } from './to-ranked-units.ts'

/** What the days of a history are, in words: captured days, or periods of the platform. */
export interface HistoryWords {
  readonly positions: (count: string, from: string, until: string) => string
  readonly totals: (count: string, from: string, until: string) => string
  readonly totalsNote: string
  readonly day: string
  /** Why there is nothing to draw yet. */
  readonly tooFew: string
  readonly nameOf: (day: string) => string
  /** Short enough for an axis. */
  readonly shortNameOf: (day: string) => string
}

interface HistoryViewProps {
  /** Five at most. */
  readonly units: readonly RankedUnit[]
  /** All of the ranking that are known, drawn in grey. */
  readonly all: readonly RankedUnit[]
  readonly words: HistoryWords
  readonly provenance: Provenance
  /** Of the files, without measure and ending. */
  readonly fileName: string
  readonly fileNotes: readonly string[]
}

const positionsOf = (days: readonly HistoryDay[]) =>
  days.flatMap(({ units }) => [...units.values()].map(({ position }) => position))

/** Positions and totals of the units over the days, each as a chart and a table. */
export function HistoryView(props: HistoryViewProps) {
  const days = toHistoryDays(props.units)
  if (days.length < 2) return <Notice>{props.words.tooFew}</Notice>
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

function HistoryFigure({ units, all, words, days, value, provenance, fileName, fileNotes }: HistoryFigureProps) {
  const text = useText(rankingsText)
  const { gap } = useText(daysText)
  const format = useFormat()
  // Which form one figure has is of no interest to another reader, so it does not stand in the address.
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const isPosition = value === 'position'
  const printed = isPosition ? format.count : format.points
  const sentence = isPosition ? words.positions : words.totals
  const [first, last] = [days[0]?.capturedOn ?? '', days.at(-1)?.capturedOn ?? '']
  const title = sentence(format.count(days.length), words.nameOf(first), words.nameOf(last))
  const isStale = ({ units: captured }: HistoryDay) => [...captured.values()].some(({ stale }) => stale)
  const others = all.filter(({ key }) => units.every((unit) => unit.key !== key))
  const points = toHistoryPoints(days, units, value, { formatDay: words.shortNameOf, gap })
  const description = text.historyDescription(units.map(({ name }) => name).join(', '))
  return (
    <ChartFigure
      title={title}
      subtitle={isPosition ? (others.length > 0 ? text.othersNote : text.positionsNote) : words.totalsNote}
      description={description}
      view={view}
      onView={setView}
      height="22rem"
      immediate={isPosition}
      chart={
        isPosition ? (
          <BumpChart
            label={title}
            description={description}
            columns={points}
            picked={toBumpLines(points, units)}
            others={toBumpLines(points, others)}
            ticks={toPositionAxis(positionsOf(toHistoryDays(all.length > 0 ? all : units))).ticks}
            formatPosition={format.count}
          />
        ) : (
          <LazyLineChart
            label={title}
            points={points}
            series={units.map(({ key, name }) => ({ key, name }))}
            formatValue={printed}
          />
        )
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
              header: words.day,
              rowHeader: true,
              sortValue: ({ capturedOn }) => capturedOn,
              cell: (day) => `${words.nameOf(day.capturedOn)}${!isPosition && isStale(day) ? ' *' : ''}`,
              csv: [{ header: words.day, value: ({ capturedOn }) => capturedOn }],
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
