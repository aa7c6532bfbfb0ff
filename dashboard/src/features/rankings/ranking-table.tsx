/* oxlint-disable jsx-a11y/no-static-element-interactions -- the keys belong to the links inside, which they lead between */
import { useState } from 'react'
import { DataTable } from '../../components/data-table.tsx'
import type { Metric } from '../../filters/filters.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { useText } from '../../text/language.ts'
import { rankingsText } from './rankings-text.ts'
import styles from './rankings.module.css'
import { RowDetail } from './row-detail.tsx'
import { walkRows } from './row-keys.ts'
import type { Peer } from './to-peers.ts'
import { useRankingColumns } from './use-ranking-columns.tsx'

interface RankingTableProps {
  readonly caption: string
  readonly peers: readonly Peer[]
  readonly entries: number
  readonly days: readonly string[]
  readonly shownDay: string | null
  readonly metric: Metric
  readonly hasOnTime: boolean
  readonly explainHref: (key: string) => string
  readonly pageHref: (unit: Peer) => string | null
  readonly fileName: string
  readonly fileNotes: readonly string[]
  /** True for a part of a ranking, which the graph puts in order. */
  readonly inPages?: boolean
}

/** The ranking itself: sorted, picked and highlighted by the address. */
export function RankingTable(props: RankingTableProps) {
  const { inPages = false } = props
  const text = useText(rankingsText)
  const { filters, change } = useFilters()
  // Rows folded open on a phone are a passing look, so they do not stand in the address.
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const onPick = (key: string) => {
    const without = filters.sel.filter((each) => each !== key)
    change({ sel: without.length < filters.sel.length ? without : [...without, key] }, { replace: true })
  }
  const onFold = (key: string) => {
    const next = new Set(opened)
    if (!next.delete(key)) next.add(key)
    setOpened(next)
  }
  const columns = useRankingColumns({ ...props, picked: filters.sel, onPick, opened, onFold, inPages })
  return (
    <div className={styles.tableFrame} onKeyDown={walkRows}>
      <DataTable
        caption={props.caption}
        captionHidden
        dense
        columns={columns}
        rows={props.peers}
        rowKey={({ key }) => key}
        sort={filters.sort}
        onSort={(sort) => change({ sort }, { replace: true })}
        inOrder={inPages}
        highlighted={filters.hl}
        fileName={props.fileName}
        fileNotes={props.fileNotes}
        detail={(unit) =>
          opened.has(unit.key) ? (
            <RowDetail
              unit={unit}
              explainHref={props.explainHref(unit.key)}
              shownDay={props.shownDay}
              picked={filters.sel.includes(unit.key)}
              full={filters.sel.length >= 5}
              onPick={() => onPick(unit.key)}
            />
          ) : null
        }
      />
      <p className={styles.tableKeys}>{text.tableKeys}</p>
    </div>
  )
}
