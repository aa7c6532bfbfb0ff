/* oxlint-disable jsx-a11y/no-static-element-interactions -- the keys belong to the links inside, which they lead between */
import { lazy, Suspense, useCallback, useState } from 'react'
import { FailureNote } from '../../components/failure-note.tsx'
import { Skeleton } from '../../components/query-state.tsx'
import type { Metric } from '../../filters/filters.ts'
import type { RankingScreen } from '../../filters/ranking-source.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { PlatformRowsDocument } from '../../graphql/generated/platform-documents.ts'
import { useAskEach } from '../../graphql/use-ask-each.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { platformRowsQuestion, rowsAtOnce } from './platform-questions.ts'
import { rankingsText } from './rankings-text.ts'
import styles from './rankings.module.css'
import { walkRows } from './row-keys.ts'
import { toPlatformUnit } from './to-platform-units.ts'
import type { Peer } from './to-peers.ts'
import { useRankingColumns } from './use-ranking-columns.tsx'

const LazyVirtualTable = lazy(async () => ({
  default: (await import('../../components/virtual-table.tsx')).VirtualTable<Peer>,
}))

interface AllRowsProps {
  readonly screen: RankingScreen
  readonly caption: string
  /** Of the first page: which columns there are. */
  readonly known: readonly Peer[]
  readonly total: number
  readonly metric: Metric
  readonly explainHref: (key: string) => string
  readonly pageHref: (unit: Peer) => string | null
}

const nothingOpened: ReadonlySet<string> = new Set()

/** Every row of a ranking in one list, in the order of the graph: rows are asked for a hundred at a time, as they come into sight. */
export function AllRows({ screen, caption, known, total, metric, explainHref, pageHref }: AllRowsProps) {
  const text = useText(rankingsText)
  const language = useLanguage()
  const { filters, change } = useFilters()
  // What is in sight is a passing look, so it does not stand in the address.
  const [blocks, setBlocks] = useState<readonly number[]>([0])
  const onRange = useCallback((first: number, last: number) => {
    const seen = [Math.floor(first / rowsAtOnce), Math.floor(last / rowsAtOnce)]
    setBlocks((before) => (seen.every((block) => before.includes(block)) ? before : [...new Set([...before, ...seen])]))
  }, [])
  const answers = useAskEach(
    PlatformRowsDocument,
    blocks.map((block) => platformRowsQuestion(screen, filters, block * rowsAtOnce).variables),
  )
  const units = new Map(
    blocks.flatMap((block, at) =>
      (answers[at]?.data?.ranking?.page?.entries ?? []).map((row, place): [number, Peer] => {
        const unit = toPlatformUnit(row, language)
        return [block * rowsAtOnce + place, { ...unit, peerPosition: unit.position }]
      }),
    ),
  )
  const failed = answers.find(({ failure }) => failure !== undefined)
  // A page that failed by itself comes with the rest of its ranking.
  const missing = answers.find(({ data }) => data?.ranking?.page === null)
  const [missingPart] = missing?.failedParts ?? []
  const columns = useRankingColumns({
    peers: known,
    entries: known.length,
    days: [],
    shownDay: null,
    metric,
    hasOnTime: true,
    inPages: true,
    picked: filters.sel,
    onPick: (key) => {
      const without = filters.sel.filter((each) => each !== key)
      change({ sel: without.length < filters.sel.length ? without : [...without, key] }, { replace: true })
    },
    opened: nothingOpened,
    onFold: () => {},
    explainHref,
    pageHref,
  })
  return (
    <div className={styles.tableFrame} onKeyDown={walkRows}>
      {failed?.failure && <FailureNote failure={failed.failure} onRetry={failed.askAgain} />}
      {missing && missingPart && (
        <FailureNote
          failure={{ kind: 'partial', code: missingPart.code, part: missingPart.subgraph ?? 'page' }}
          onRetry={missing.askAgain}
        />
      )}
      <Suspense fallback={<Skeleton height="40rem" />}>
        <LazyVirtualTable
          caption={caption}
          columns={columns.filter(({ narrow }) => narrow !== 'only')}
          count={total}
          rowAt={(index) => units.get(index)}
          rowKey={({ key }) => key}
          sort={filters.sort}
          onSort={(sort) => change({ sort, page: 'all' }, { replace: true })}
          highlighted={filters.hl}
          onRange={onRange}
        />
      </Suspense>
      <p className={styles.tableKeys}>{text.tableKeys}</p>
    </div>
  )
}
