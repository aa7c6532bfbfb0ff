import { ChartFigure } from '../../charts/chart-figure.tsx'
import { LazyLineChart } from '../../charts/lazy-charts.ts'
import { toCsvNotes } from '../../components/csv-notes.ts'
import { DataTable } from '../../components/data-table.tsx'
import { FigureSource } from '../../components/figure-source.tsx'
import type { Provenance } from '../../components/provenance-mark.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import type { ProvinceScoreHistoryQuery } from '../../graphql/generated/graphql.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { provincePublishedText } from '../../text/province-published-text.ts'

type History = NonNullable<NonNullable<ProvinceScoreHistoryQuery['agency']>['portalHistory']>

interface HistoryCardProps {
  readonly code: string
  readonly unitName: string
  readonly history: History
  /** Of the captures; its day is that of the newest. */
  readonly provenance: Provenance
}

/** The published total on every captured day. */
export function HistoryCard({ code, unitName, history, provenance }: HistoryCardProps) {
  const text = useText(provincePublishedText)
  const format = useFormat()
  const language = useLanguage()
  const { filters, change } = useFilters()
  const totals = history.map(({ total }) => total)
  const caption = `${text.historyName}, ${unitName}`
  const noteOf = (stale: boolean) => (stale ? text.staleNote : '')
  return (
    <ChartFigure
      title={useTitle(history)}
      subtitle={text.historySubtitle}
      description={text.historyDescription(
        format.count(history.length),
        format.points(Math.min(...totals)),
        format.points(Math.max(...totals)),
      )}
      view={filters.view === 'table' ? 'table' : 'chart'}
      onView={(view) => change({ view: view === 'table' ? 'table' : null }, { replace: true })}
      height="17rem"
      footer={<FigureSource provenance={provenance} />}
      chart={
        <LazyLineChart
          label={caption}
          points={history.map(({ capturedOn, total }) => ({
            label: format.day(capturedOn),
            at: Date.parse(capturedOn) / 86_400_000,
            values: { total },
          }))}
          series={[{ key: 'total', name: unitName }]}
          formatValue={format.points}
        />
      }
      table={
        <DataTable
          caption={caption}
          captionHidden
          dense
          columns={[
            {
              key: 'day',
              header: text.day,
              rowHeader: true,
              cell: ({ capturedOn }) => format.day(capturedOn),
              csv: [{ header: text.day, value: ({ capturedOn }) => capturedOn }],
            },
            {
              key: 'total',
              header: text.total,
              numeric: true,
              cell: ({ total }) => format.points(total),
              csv: [{ header: text.total, value: ({ total }) => total }],
            },
            {
              key: 'place',
              header: text.place,
              numeric: true,
              cell: ({ position, outOf }) => text.position(format.count(position), format.count(outOf)),
              csv: [{ header: text.place, value: ({ position }) => position }],
            },
            {
              key: 'note',
              header: text.note,
              cell: ({ stale }) => noteOf(stale),
              csv: [{ header: text.note, value: ({ stale }) => noteOf(stale) }],
            },
          ]}
          rows={history}
          rowKey={({ capturedOn }) => capturedOn}
          fileName={`diem-theo-ngay_${code}`}
          fileNotes={toCsvNotes(caption, provenance, language)}
        />
      }
    />
  )
}

/** The change from the first captured day to the last; the plain name of a single day. */
function useTitle(history: History): string {
  const text = useText(provincePublishedText)
  const format = useFormat()
  const [first, last] = [history[0], history.at(-1)]
  if (!first || !last || first === last) return text.historyName
  const change = last.total - first.total
  const points = format.points(Math.abs(change))
  const words = Math.abs(change) < 0.005 ? text.stayed : change > 0 ? text.rose(points) : text.fell(points)
  return text.historyTitle(words, format.day(first.capturedOn), format.day(last.capturedOn))
}
