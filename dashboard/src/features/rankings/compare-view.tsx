import { useState } from 'react'
import { ChartFigure } from '../../charts/chart-figure.tsx'
import { LazyBarChart } from '../../charts/lazy-charts.ts'
import { DataTable } from '../../components/data-table.tsx'
import type { Column } from '../../components/data-table.tsx'
import { FigureSource } from '../../components/figure-source.tsx'
import type { Provenance } from '../../components/provenance-mark.tsx'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { useGroupName } from './group-name.ts'
import { rankingsText } from './rankings-text.ts'
import { toComparison, widestGap } from './to-comparison.ts'
import type { ComparedGroup } from './to-comparison.ts'
import type { RankedUnit } from './to-ranked-units.ts'

interface CompareViewProps {
  /** One to five. */
  readonly units: readonly RankedUnit[]
  /** What the points are. */
  readonly subtitle: string
  readonly provenance: Provenance
  readonly fileName: string
  readonly fileNotes: readonly string[]
}

/** The groups of up to five units side by side. */
export function CompareView({ units, subtitle, provenance, fileName, fileNotes }: CompareViewProps) {
  const text = useText(rankingsText)
  const format = useFormat()
  const nameOf = useGroupName()
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const groups = toComparison(units)
  const widest = widestGap(units)
  const title = widest
    ? text.compareFinding(widest.group.name, format.points(widest.gap), widest.ahead.name, widest.behind.name)
    : text.compareOne(units[0]?.name ?? '')
  const standings = units.map(
    ({ name, position, outOf, total }) =>
      `${name} ${format.count(position)}/${format.count(outOf)} (${format.points(total)})`,
  )
  const columns: Column<ComparedGroup>[] = [
    {
      key: 'group',
      header: text.groupColumn,
      rowHeader: true,
      cell: ({ name }) => name,
      csv: [
        { header: text.pooledColumns.code, value: ({ code }) => code },
        { header: text.groupColumn, value: ({ name }) => name },
      ],
    },
    numberColumn('maximum', text.maximum, (group) => group.maximum, format.count),
    ...units.map(({ key, name }) =>
      numberColumn(`u${key}`, name, (group) => group.points.get(key) ?? null, format.points),
    ),
    numberColumn('median', text.medianAll, (group) => group.median, format.points),
    ...(units.length > 1 ? [numberColumn('gap', text.gap, (group) => group.gap, format.points)] : []),
  ]
  return (
    <ChartFigure
      title={title}
      subtitle={`${subtitle} · ${standings.join(' · ')}`}
      description={`${title}. ${standings.join('; ')}.`}
      view={view}
      onView={setView}
      height="24rem"
      chart={
        <LazyBarChart
          label={title}
          points={groups.map((group) => ({
            label: `${nameOf(group)} /${format.count(group.maximum)}`,
            values: Object.fromEntries(group.points),
          }))}
          series={units.map(({ key, name }) => ({ key, name }))}
          formatValue={(value) => format.number(value, Number.isInteger(value) ? 0 : 2)}
        />
      }
      table={
        <DataTable
          caption={title}
          captionHidden
          rows={groups}
          rowKey={({ code }) => code}
          columns={columns}
          fileName={`${fileName}_compare`}
          fileNotes={fileNotes}
        />
      }
      footer={<FigureSource provenance={provenance} />}
    />
  )
}

function numberColumn(
  key: string,
  header: string,
  valueOf: (group: ComparedGroup) => number | null,
  print: (value: number | null) => string,
): Column<ComparedGroup> {
  return {
    key,
    header,
    numeric: true,
    descendingFirst: true,
    sortValue: valueOf,
    cell: (group) => print(valueOf(group)),
    csv: [{ header, value: valueOf }],
  }
}
