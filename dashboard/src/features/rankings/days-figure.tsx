import { useState } from 'react'
import { ChartFigure } from '../../charts/chart-figure.tsx'
import { LazyLineChart } from '../../charts/lazy-charts.ts'
import { DataTable } from '../../components/data-table.tsx'
import { FigureSource } from '../../components/figure-source.tsx'
import type { Provenance } from '../../components/provenance-mark.tsx'
import { useFormat } from '../../format/use-format.ts'
import { inLanguage } from '../../text/in-language.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { DayDetail } from './day-detail.tsx'
import { daysText } from './days-text.ts'
import { explainText } from './explain-text.ts'
import { useGroupName } from './group-name.ts'
import { toBrokenLine } from './to-broken-line.ts'
import { hasNewRules, toComparable } from './to-day-rows.ts'
import type { DayRow } from './to-day-rows.ts'
import type { ExplainedGroup } from './to-explained.ts'

interface DaysFigureProps {
  readonly name: string
  readonly rows: readonly DayRow[]
  readonly groups: readonly ExplainedGroup[]
  readonly provenance: Provenance
  readonly fileName: string
  readonly fileNotes: readonly string[]
}

/** Totals over the captured days as a line that breaks where rules change; with all groups, and what moved them, as a table. */
export function DaysFigure({ name, rows, groups, provenance, fileName, fileNotes }: DaysFigureProps) {
  const text = useText(explainText)
  const moves = useText(daysText)
  const language = useLanguage()
  const format = useFormat()
  const nameOf = useGroupName()
  // Which form this figure has is of no interest to another reader, so it does not stand in the address.
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const [first] = rows
  const last = rows.at(-1)
  if (!first || !last || rows.length < 2) return null
  const [since = first] = toComparable(rows)
  const label = (row: DayRow) => `${format.day(row.capturedOn)}${row.stale ? ' *' : ''}`
  const title = text.daysTitle(
    name,
    format.points(since.total),
    format.points(last.total),
    format.pointsChange(last.total - since.total),
  )
  return (
    <ChartFigure
      title={title}
      subtitle={text.daysSubtitle}
      description={text.daysDescription(
        format.count(rows.length),
        format.day(first.capturedOn),
        format.day(last.capturedOn),
      )}
      view={view}
      onView={setView}
      height="18rem"
      chart={
        <LazyLineChart
          label={title}
          points={toBrokenLine(rows, {
            labelOf: label,
            valuesOf: ({ total }) => ({ total }),
            isBroken: hasNewRules,
            gap: moves.gap,
          })}
          series={[{ key: 'total', name: text.total }]}
          formatValue={format.points}
        />
      }
      table={
        <DataTable
          caption={title}
          captionHidden
          dense
          rows={rows.toReversed()}
          rowKey={({ capturedOn }) => capturedOn}
          detail={(row) => (row.movement || row.reasons.length > 0 ? <DayDetail row={row} groups={groups} /> : null)}
          fileName={`${fileName}_days`}
          fileNotes={fileNotes}
          columns={[
            {
              key: 'day',
              header: text.day,
              rowHeader: true,
              cell: label,
              csv: [
                { header: text.day, value: ({ capturedOn }) => capturedOn },
                { header: moves.csv.scheme, value: ({ scheme }) => scheme },
                {
                  header: moves.csv.reasons,
                  value: ({ reasons }) =>
                    reasons.map(({ reason, reasonEn }) => inLanguage(language, reason, reasonEn)).join(' '),
                },
              ],
            },
            {
              key: 'position',
              header: text.position,
              numeric: true,
              cell: ({ position, outOf }) => `${format.count(position)}/${format.count(outOf)}`,
              csv: [
                { header: text.position, value: ({ position }) => position },
                ...(['positions', 'own', 'others', 'boundaries'] as const).map((part) => ({
                  header: moves.csv[part],
                  value: ({ movement }: DayRow) => movement?.[part] ?? null,
                })),
              ],
            },
            {
              key: 'total',
              header: text.total,
              numeric: true,
              cell: ({ total }) => <strong>{format.points(total)}</strong>,
              csv: [
                { header: text.total, value: ({ total }) => total },
                { header: moves.csv.points, value: ({ movement }) => movement?.points ?? null },
              ],
            },
            ...groups.map((group) => ({
              key: group.code,
              header: nameOf(group),
              numeric: true,
              narrow: 'hidden' as const,
              cell: (row: DayRow) => format.points(row.groups.get(group.code)),
              csv: [
                { header: `${group.code} ${group.name}`, value: (row: DayRow) => row.groups.get(group.code) ?? null },
                {
                  header: moves.csv.change(group.code),
                  value: ({ movement }: DayRow) =>
                    movement?.groups.find(({ code }) => code === group.code)?.points ?? null,
                },
              ],
            })),
          ]}
        />
      }
      footer={<FigureSource provenance={provenance} />}
    />
  )
}
