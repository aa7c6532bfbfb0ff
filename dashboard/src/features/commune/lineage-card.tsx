import { DataTable } from '../../components/data-table.tsx'
import { FigureSource } from '../../components/figure-source.tsx'
import { Panel } from '../../components/panel.tsx'
import { useFormat } from '../../format/use-format.ts'
import { communeText } from '../../text/commune-text.ts'
import { inLanguage } from '../../text/in-language.ts'
import { useLanguage, useText } from '../../text/language.ts'
import type { Unit } from './commune-header.tsx'

interface LineageCardProps {
  readonly unitName: string
  readonly unit: Unit
}

/** Each name and type the unit bore, since when and by which instrument. */
export function LineageCard({ unitName, unit }: LineageCardProps) {
  const text = useText(communeText)
  const format = useFormat()
  const language = useLanguage()
  const current = unit.history.at(-1)
  if (!current) return null
  const source = { origin: 'REAL', source: current.basis, sourceEn: current.basisEn, asOf: current.from } as const
  return (
    <Panel
      title={text.lineageTitle(format.day(current.from))}
      subtitle={text.lineageSubtitle}
      footer={<FigureSource provenance={source} />}
    >
      <DataTable
        caption={`${text.lineageName}: ${unitName}`}
        captionHidden
        whole
        dense
        columns={[
          {
            key: 'name',
            header: text.version,
            rowHeader: true,
            cell: ({ type, name }) => text.typed(text.types[type], name),
            csv: [],
          },
          { key: 'from', header: text.since, cell: ({ from }) => format.day(from), csv: [] },
          {
            key: 'until',
            header: text.until,
            cell: ({ until }) => (until === null ? text.now : format.day(until)),
            csv: [],
          },
          {
            key: 'basis',
            header: text.basis,
            cell: ({ basis, basisEn }) => inLanguage(language, basis, basisEn),
            csv: [],
          },
        ]}
        rows={unit.history}
        rowKey={({ from }) => from}
      />
    </Panel>
  )
}
