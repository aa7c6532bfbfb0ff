import { useState } from 'react'
import { ChartFigure } from '../../charts/chart-figure.tsx'
import { ScatterPlot } from '../../charts/scatter-plot.tsx'
import { DataTable } from '../../components/data-table.tsx'
import type { Column } from '../../components/data-table.tsx'
import { FigureSource } from '../../components/figure-source.tsx'
import { Notice } from '../../components/notice.tsx'
import type { Provenance } from '../../components/provenance-mark.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { rankingsText } from './rankings-text.ts'
import { scatterText } from './scatter-text.ts'
import type { RankedUnit } from './to-ranked-units.ts'
import { toScatter } from './to-scatter.ts'
import type { ScatterPoint } from './to-scatter.ts'

interface ScatterPanelProps {
  readonly units: readonly RankedUnit[]
  /** All of the ranking; more than units where it comes in pages. */
  readonly total: number
  readonly provenance: Provenance
  readonly fileName: string
  readonly fileNotes: readonly string[]
}

/** Who is on time and online, who is only one of the two, and how much each has to do. */
export function ScatterPanel({ units, total, provenance, fileName, fileNotes }: ScatterPanelProps) {
  const text = useText(scatterText)
  const shared = useText(rankingsText)
  const format = useFormat()
  const { filters } = useFilters()
  // Which form the figure has is of no interest to another reader, so it does not stand in the address.
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const scatter = toScatter(units)
  if (!scatter) return <Notice>{text.empty}</Notice>
  const { points, middle, online, outstanding } = scatter
  const both = points.filter((point) => point.onTime > middle.x && point.online > middle.y).length
  const title = text.title(format.count(both), format.count(points.length))
  const part = total > units.length ? ` · ${text.shown(format.count(units.length))}` : ''
  const { upperLeft, upperRight, lowerLeft, lowerRight } = text.quarters
  const column = (
    key: string,
    header: string,
    value: (point: ScatterPoint) => number,
    print: (value: number) => string,
  ): Column<ScatterPoint> => ({
    key,
    header,
    numeric: true,
    descendingFirst: true,
    sortValue: value,
    cell: (point) => print(value(point)),
    csv: [{ header, value }],
  })
  return (
    <ChartFigure
      title={title}
      subtitle={`${text.subtitle[online]}${part}`}
      description={text.description(format.count(points.length), format.rate(middle.x), format.rate(middle.y))}
      view={view}
      onView={setView}
      immediate
      chart={
        <ScatterPlot
          description={text.description(format.count(points.length), format.rate(middle.x), format.rate(middle.y))}
          dots={points.map((point) => ({
            ...point,
            x: point.onTime,
            y: point.online,
            words: `${point.name}: ${format.rate(point.onTime)}, ${format.rate(point.online)}, ${format.count(point.volume)}`,
          }))}
          picked={filters.sel}
          named={outstanding}
          xName={text.onTime}
          yName={text.online[online]}
          middle={middle}
          quarters={[upperLeft, upperRight, lowerLeft, lowerRight]}
          formatShare={(share) => format.rate(share, 0)}
        />
      }
      table={
        <DataTable
          caption={title}
          captionHidden
          dense
          rows={points}
          rowKey={({ key }) => key}
          fileName={`${fileName}_scatter`}
          fileNotes={fileNotes}
          columns={[
            {
              key: 'unit',
              header: shared.columns.unit,
              rowHeader: true,
              sortValue: ({ name }) => name,
              cell: ({ name }) => name,
              csv: [
                { header: shared.csv.agencyCode, value: ({ key }) => key },
                { header: shared.columns.unit, value: ({ name }) => name },
              ],
            },
            column('onTime', text.onTime, (point) => point.onTime, format.rate),
            column('online', text.online[online], (point) => point.online, format.rate),
            column('volume', text.volume, (point) => point.volume, format.count),
          ]}
        />
      }
      footer={<FigureSource provenance={provenance} />}
    />
  )
}
