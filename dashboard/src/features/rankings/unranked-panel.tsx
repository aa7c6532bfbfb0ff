import { useState } from 'react'
import { DataTable } from '../../components/data-table.tsx'
import { FigureSource } from '../../components/figure-source.tsx'
import { Missing } from '../../components/missing.tsx'
import { Panel } from '../../components/panel.tsx'
import { QueryState } from '../../components/query-state.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import type { RankingScreen } from '../../filters/ranking-source.ts'
import { useFormat } from '../../format/use-format.ts'
import { useQuestion } from '../../graphql/use-ask.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { inLanguage } from '../../text/in-language.ts'
import { AgencyName } from '../../unit-page/agency-name.tsx'
import { agencyNameOf } from '../../unit-page/name-of.ts'
import { pageSize, platformUnrankedQuestion } from './platform-questions.ts'
import { platformText } from './platform-text.ts'
import styles from './rankings.module.css'

interface UnrankedPanelProps {
  readonly screen: RankingScreen
  readonly count: number
  readonly fileName: string
  readonly fileNotes: readonly string[]
}

/** Every agency that was there and has no position, with the reason: a page at a time. */
export function UnrankedPanel({ screen, count, fileName, fileNotes }: UnrankedPanelProps) {
  const text = useText(platformText)
  const format = useFormat()
  const language = useLanguage()
  const { filters } = useFilters()
  // The page of a list that stands below another is a passing look, so it does not stand in the address.
  const [page, setPage] = useState(0)
  const asked = useQuestion(platformUnrankedQuestion(screen, filters, page * pageSize))
  const provenance = asked.data?.ranking?.provenance
  const title = text.unrankedTitle(format.count(count))
  const isLast = (page + 1) * pageSize >= count
  const rows = text.rows(
    format.count(page * pageSize + 1),
    format.count(Math.min(count, (page + 1) * pageSize)),
    format.count(count),
  )
  return (
    <Panel
      title={title}
      subtitle={text.unrankedSubtitle}
      footer={provenance && <FigureSource provenance={provenance} />}
    >
      <QueryState
        state={asked}
        pick={(data) => data.ranking?.unrankedPage}
        part="ranking"
        empty={text.empty}
        height="12rem"
      >
        {({ entries }) => (
          <DataTable
            caption={title}
            captionHidden
            dense
            rows={entries}
            rowKey={({ agency, reason }) => agency?.code ?? reason}
            fileName={`${fileName}_unranked`}
            fileNotes={[...fileNotes, ...(count > pageSize ? [text.fileNotes.page(rows)] : [])]}
            columns={[
              {
                key: 'unit',
                header: text.unit,
                rowHeader: true,
                cell: ({ agency }) => (agency ? <AgencyName agency={agency} /> : <Missing />),
                csv: [
                  { header: text.unit, value: ({ agency }) => agency && agencyNameOf(agency, language) },
                  { header: 'code', value: ({ agency }) => agency?.code ?? null },
                ],
              },
              {
                key: 'place',
                header: text.placeColumn,
                narrow: 'hidden',
                cell: ({ agency }) => agency?.unit?.parent?.name ?? agency?.unit?.name ?? <Missing />,
                csv: [
                  {
                    header: text.placeColumn,
                    value: ({ agency }) => agency?.unit?.parent?.name ?? agency?.unit?.name ?? null,
                  },
                ],
              },
              {
                key: 'denominator',
                header: text.denominator,
                numeric: true,
                cell: ({ denominator }) =>
                  denominator === null ? <Missing reason={text.noDenominator} /> : format.count(denominator),
                csv: [{ header: text.denominator, value: ({ denominator }) => denominator }],
              },
              {
                key: 'reason',
                header: text.reason,
                cell: ({ code, reason, reasonEn }) => (
                  <>
                    <strong>{text.reasons[code]}</strong>
                    <span className={styles.why}>{inLanguage(language, reason, reasonEn)}</span>
                  </>
                ),
                csv: [{ header: text.reason, value: ({ reason, reasonEn }) => inLanguage(language, reason, reasonEn) }],
              },
            ]}
          />
        )}
      </QueryState>
      {count > pageSize && (
        <nav className={styles.pages} aria-label={`${text.pages}: ${title}`}>
          <output>{rows}</output>
          <button type="button" disabled={page === 0} onClick={() => setPage(page - 1)}>
            ‹ {text.earlierPage}
          </button>
          <button type="button" disabled={isLast} onClick={() => setPage(page + 1)}>
            {text.laterPage} ›
          </button>
        </nav>
      )}
    </Panel>
  )
}
