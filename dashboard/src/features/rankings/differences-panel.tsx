import { useState } from 'react'
import { Link } from 'wouter'
import { FigureSource } from '../../components/figure-source.tsx'
import { Notice } from '../../components/notice.tsx'
import { Panel } from '../../components/panel.tsx'
import { QueryState } from '../../components/query-state.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { CaptureDifferencesDocument } from '../../graphql/generated/differences-documents.ts'
import type { RankingLevel } from '../../graphql/generated/graphql.ts'
import { useAsk } from '../../graphql/use-ask.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { DifferencesTable } from './differences-table.tsx'
import { differencesText } from './differences-text.ts'
import styles from './rankings.module.css'
import { toDifferences } from './to-differences.ts'
import type { Differences } from './to-differences.ts'

const pageSize = 50

interface DifferencesPanelProps {
  readonly rankedAt: { readonly level: RankingLevel; readonly within: string | null }
  readonly capturedOn: string | null
  readonly scheme: string
  /** Null for the whole list. */
  readonly agency: string | null
  readonly fileName: string
  readonly fileNotes: readonly string[]
}

/** Everything published with points that the platform does not come to: how much of which class, and one by one with the reason. */
export function DifferencesPanel({ rankedAt, capturedOn, scheme, agency, fileName, fileNotes }: DifferencesPanelProps) {
  const text = useText(differencesText)
  const format = useFormat()
  const language = useLanguage()
  const { diff } = useFilters().filters
  // The page of a list that stands below another is a passing look, so it does not stand in the address.
  const place = `${capturedOn} ${diff}`
  const [look, setLook] = useState({ place, page: 0 })
  const page = look.place === place ? look.page : 0
  const asked = useAsk(CaptureDifferencesDocument, {
    ...rankedAt,
    capturedOn,
    scheme,
    classes: diff && [diff],
    agencies: agency && [agency],
    first: pageSize,
    offset: page * pageSize,
  })
  const found = asked.data && toDifferences(asked.data, language)
  const rest = found && found.published - found.reproduced
  const provenance = asked.data?.portalRanking?.provenance
  return (
    <Panel
      title={text.title}
      subtitle={
        found && text.subtitle(format.count(found.reproduced), format.count(found.published), format.count(rest))
      }
      footer={provenance && <FigureSource provenance={provenance} />}
    >
      <QueryState state={asked} pick={() => found} part="portalRanking" empty={text.none} height="12rem">
        {(differences) =>
          rest === 0 ? (
            <Notice>{text.allReproduced(format.count(differences.published))}</Notice>
          ) : (
            <>
              <ClassLinks differences={differences} />
              {differences.totalCount === 0 ? (
                <NoneOfClass />
              ) : (
                <DifferencesTable
                  rows={differences.rows}
                  ofOne={agency !== null}
                  fileName={`${fileName}_differences`}
                  fileNotes={fileNotes}
                />
              )}
              <Pages page={page} total={differences.totalCount} onPage={(next) => setLook({ place, page: next })} />
            </>
          )
        }
      </QueryState>
    </Panel>
  )
}

function NoneOfClass() {
  const text = useText(differencesText)
  const { hrefWith } = useFilters()
  return (
    <Notice>
      {text.noneOfClass} <Link href={hrefWith({ diff: null })}>{text.showAll}</Link>
    </Notice>
  )
}

/** How many there are of each class; each leads to those. */
function ClassLinks({ differences: { counts } }: { readonly differences: Differences }) {
  const text = useText(differencesText)
  const format = useFormat()
  const { filters, hrefWith } = useFilters()
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  const choices = [
    { class: null, name: text.all, count: all },
    ...counts.map((each) => ({ ...each, name: text.classes[each.class] })),
  ]
  return (
    <nav className={styles.lists} aria-label={text.choose}>
      {choices.map((choice) => (
        <Link
          key={choice.name}
          href={hrefWith({ diff: choice.class })}
          aria-current={choice.class === filters.diff ? 'true' : undefined}
        >
          {text.chosen(choice.name, format.count(choice.count))}
        </Link>
      ))}
    </nav>
  )
}

interface PagesProps {
  readonly page: number
  readonly total: number
  readonly onPage: (page: number) => void
}

function Pages({ page, total, onPage }: PagesProps) {
  const text = useText(differencesText)
  const format = useFormat()
  if (total <= pageSize) return null
  const last = Math.min(total, (page + 1) * pageSize)
  return (
    <nav className={styles.pages} aria-label={text.pages}>
      <output>{text.rows(format.count(page * pageSize + 1), format.count(last), format.count(total))}</output>
      <button type="button" disabled={page === 0} onClick={() => onPage(page - 1)}>
        ‹ {text.earlier}
      </button>
      <button type="button" disabled={last === total} onClick={() => onPage(page + 1)}>
        {text.later} ›
      </button>
    </nav>
  )
}
