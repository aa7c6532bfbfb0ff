import { DataTable } from '../../components/data-table.tsx'
import { FigureSource } from '../../components/figure-source.tsx'
import { Notice } from '../../components/notice.tsx'
import { Panel } from '../../components/panel.tsx'
import { useFormat } from '../../format/use-format.ts'
import type { RankingListFragment } from '../../graphql/generated/graphql.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { isMean } from './is-mean.ts'
import { rankingsText } from './rankings-text.ts'

interface PooledPanelProps {
  readonly title: string
  readonly note: string
  readonly list: Pick<RankingListFragment, 'pooled' | 'provenance'>
  readonly fileName: string
  readonly fileNotes: readonly string[]
}

/** The platform's own pool of the whole list, under its own name. */
export function PooledPanel({ title, note, list, fileName, fileNotes }: PooledPanelProps) {
  const text = useText(rankingsText)
  const format = useFormat()
  const language = useLanguage()
  const columns = text.pooledColumns
  return (
    <Panel title={title} subtitle={note} footer={<FigureSource provenance={list.provenance} />}>
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
          fileNotes={[...fileNotes, note]}
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
              cell: ({ code, value, numerator, denominator }) => (
                <span title={`${format.count(numerator)}/${format.count(denominator)}`}>
                  {isMean(code) ? text.meanDays(format.number(value, 2)) : format.rate(value, 2)}
                </span>
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
