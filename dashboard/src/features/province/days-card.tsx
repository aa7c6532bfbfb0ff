import { ChartFigure } from '../../charts/chart-figure.tsx'
import { LazyBarChart, LazyLineChart } from '../../charts/lazy-charts.ts'
import { FigureSource } from '../../components/figure-source.tsx'
import type { Provenance } from '../../components/provenance-mark.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { unitFiguresText } from '../../text/unit-figures-text.ts'
import { DaysTable } from './days-table.tsx'
import { toBusiestDay, toDayPoints } from './to-day-points.ts'
import type { DayRow } from './to-day-points.ts'

interface DaysCardProps {
  readonly code: string
  readonly unitName: string
  readonly rows: readonly DayRow[]
  readonly provenance: Provenance
}

/** Flow of every day as bars, the stock at its end as a line below, over the same days. */
export function DaysCard({ code, unitName, rows, provenance }: DaysCardProps) {
  const text = useText(unitFiguresText)
  const format = useFormat()
  const { filters, change } = useFilters()
  const points = toDayPoints(rows, ({ day }) => format.day(day).slice(0, rows.length > 62 ? undefined : -5))
  const busiest = toBusiestDay(rows)
  const stocks = rows.flatMap(({ stock }) => stock ?? [])
  const last = format.count(stocks.at(-1))
  const title = busiest ? text.daysTitle(format.day(busiest.day), format.count(busiest.received), last) : text.daysName
  return (
    <ChartFigure
      title={title}
      subtitle={text.daysSubtitle}
      description={text.daysDescription(
        format.count(rows.length),
        format.count(busiest?.received),
        format.day(busiest?.day),
        format.count(stocks[0]),
        last,
      )}
      view={filters.view === 'table' ? 'table' : 'chart'}
      onView={(view) => change({ view: view === 'table' ? 'table' : null }, { replace: true })}
      height="27rem"
      footer={<FigureSource provenance={provenance} />}
      chart={
        <>
          <LazyBarChart
            label={`${text.daysName}, ${unitName}`}
            points={points}
            series={[
              { key: 'received', name: text.receivedByDay, colour: 0 },
              { key: 'resolved', name: text.resolvedByDay, colour: 1 },
            ]}
            formatValue={format.count}
          />
          <LazyLineChart
            label={`${text.stock}, ${unitName}`}
            points={points}
            series={[{ key: 'stock', name: text.stock, colour: 2 }]}
            formatValue={format.count}
          />
        </>
      }
      table={<DaysTable code={code} unitName={unitName} rows={rows} provenance={provenance} />}
    />
  )
}
