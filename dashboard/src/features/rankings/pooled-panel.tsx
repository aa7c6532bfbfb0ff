import { DataTable } from '../../components/data-table.tsx'
import { FigureSource } from '../../components/figure-source.tsx'
import { Notice } from '../../components/notice.tsx'
import { Panel } from '../../components/panel.tsx'
import { useFormat } from '../../format/use-format.ts'
import type { RankingListFragment } from '../../graphql/generated/graphql.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { rankingsText } from './rankings-text.ts'

interface PooledPanelProps {
  readonly list: RankingListFragment
  readonly fileName: string
  readonly fileNotes: readonly string[]
}

/** The platform's own pool of the whole list, under its own name. */
export function PooledPanel({ list, fileName, fileNotes }: PooledPanelProps) {
  const text = useText(rankingsText)
  const format = useFormat()
  const language = useLanguage()
  const title = text.pooled(format.count(list.entries.length))
  const columns = text.pooledColumns
  return (
    <Panel title={title} subtitle={text.pooledNote} footer={<FigureSource provenance={list.provenance} />}>
      {list.pooled.length === 0 ? (
        <Notice>{text.pooledEmpty}</Notice>
      ) : (
        <DataTable
          caption={title}
          captionHidden
          dense
          rows={list.pooled}
          rowKey={({ code }) => code}
          fileName={`${fileName}_pooled`}
          fileNotes={[...fileNotes, text.pooledNote]}
          columns={[
            {
              key: 'indicator',
              header: columns.indicator,
              rowHeader: true,
              cell: ({ name, nameEn }) => (language === 'vi' ? name : nameEn),
              csv: [
                { header: columns.code, value: ({ code }) => code },
                { header: columns.indicator, value: ({ name, nameEn }) => (language === 'vi' ? name : nameEn) },
              ],
            },
            {
              key: 'numerator',
              header: columns.numerator,
              numeric: true,
              narrow: 'hidden',
              cell: ({ numerator }) => format.count(numerator),
              csv: [{ header: columns.numerator, value: ({ numerator }) => numerator }],
            },
            {
              key: 'denominator',
              header: columns.denominator,
              numeric: true,
              narrow: 'hidden',
              cell: ({ denominator }) => format.count(denominator),
              csv: [{ header: columns.denominator, value: ({ denominator }) => denominator }],
            },
            {
              key: 'ratio',
              header: columns.ratio,
              numeric: true,
              descendingFirst: true,
              sortValue: ({ value }) => value,
              cell: ({ value, numerator, denominator }) => (
                <span title={`${format.count(numerator)}/${format.count(denominator)}`}>{format.rate(value, 2)}</span>
              ),
              csv: [{ header: columns.ratio, value: ({ value }) => value }],
            },
            {
              key: 'entries',
              header: columns.entries,
              numeric: true,
              cell: ({ entries }) => format.count(entries),
              csv: [{ header: columns.entries, value: ({ entries }) => entries }],
            },
          ]}
        />
      )}
    </Panel>
  )
}
