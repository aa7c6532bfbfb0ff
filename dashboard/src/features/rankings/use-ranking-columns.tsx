import type { Column } from '../../components/data-table.tsx'
import type { Metric } from '../../filters/filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { FoldCell } from './fold-cell.tsx'
import { useGroupName } from './group-name.ts'
import { PickCell } from './pick-cell.tsx'
import { ChangeCell, GroupCell, OnTimeCell, PositionCell, TotalCell, UnitCell } from './ranking-cells.tsx'
import { rankingsText } from './rankings-text.ts'
import { Sparkline } from './sparkline.tsx'
import { toTableCsv } from './to-table-csv.ts'
import type { Peer } from './to-peers.ts'

export interface RankingColumnsInput {
  readonly peers: readonly Peer[]
  /** Captured days, oldest first. */
  readonly days: readonly string[]
  readonly shownDay: string | null
  /** Entries of the whole list; more than peers when some are left out. */
  readonly entries: number
  /** The column a phone shows. */
  readonly metric: Metric
  readonly hasOnTime: boolean
  readonly picked: readonly string[]
  readonly onPick: (key: string) => void
  readonly opened: ReadonlySet<string>
  readonly onFold: (key: string) => void
  /** True for a part of a ranking, which the graph puts in order. */
  readonly inPages: boolean
  readonly explainHref: (key: string) => string
  readonly pageHref: (unit: Peer) => string | null
}

/** Columns by which the graph can order a ranking in pages, groups apart. */
const ordered = new Set(['position', 'score'])

/** The columns of a ranking, the file's included. */
export function useRankingColumns(input: RankingColumnsInput): readonly Column<Peer>[] {
  const text = useText(rankingsText)
  const format = useFormat()
  const nameOf = useGroupName()
  const { peers, days, metric, picked, opened } = input
  const csv = toTableCsv({
    own: input.inPages,
    text,
    formatDay: format.day,
    days,
    groupName: nameOf,
    groups: peers[0]?.groups ?? [],
  })
  const groups = (peers[0]?.groups ?? []).map(({ code, name, maximum }): Column<Peer> => ({
    key: code,
    header: `${nameOf({ code, name })} /${format.count(maximum)}`,
    numeric: true,
    descendingFirst: true,
    width: '4.3rem',
    ...(metric !== code && { narrow: 'hidden' }),
    sortValue: (unit) => unit.groups.find((group) => group.code === code)?.points ?? null,
    cell: (unit) => <GroupCell group={unit.groups.find((group) => group.code === code)} />,
    csv: csv.groups(code),
  }))
  const reason = peers.some(({ onTime }) => onTime !== null) ? text.onTimeMissingUnit : text.onTimeMissing
  const columns: (Column<Peer> | false)[] = [
    {
      key: 'position',
      header: text.columns.position,
      numeric: true,
      pinnedAt: '0',
      width: '3.7rem',
      sortValue: ({ position }) => position,
      cell: (unit) => <PositionCell unit={unit} />,
      csv: csv.position,
    },
    {
      key: 'unit',
      header: text.columns.unit,
      rowHeader: true,
      pinnedAt: '3.7rem',
      sortValue: ({ name }) => name,
      cell: (unit) => (
        <UnitCell
          unit={unit}
          explainHref={input.explainHref(unit.key)}
          pageHref={input.pageHref(unit)}
          peers={peers.length === input.entries ? null : peers.length}
        />
      ),
      csv: csv.unit,
    },
    peers.some(({ movement }) => movement !== null) && {
      key: 'change',
      header: text.columns.change,
      numeric: true,
      descendingFirst: true,
      width: '4.6rem',
      narrow: 'hidden',
      sortValue: ({ movement }) => movement?.points ?? null,
      cell: (unit) => <ChangeCell unit={unit} />,
      csv: csv.change,
    },
    {
      key: 'score',
      header: `${text.columns.total} /${format.count(peers[0]?.maximum ?? null)}`,
      descendingFirst: true,
      ...(metric !== 'score' && { narrow: 'hidden' }),
      sortValue: ({ total }) => total,
      cell: (unit) => <TotalCell unit={unit} />,
      csv: csv.total,
    },
    ...groups,
    input.hasOnTime && {
      key: 'onTime',
      header: text.columns.onTime,
      numeric: true,
      descendingFirst: true,
      ...(input.inPages && { width: '6rem' }),
      ...(metric !== 'onTime' && { narrow: 'hidden' }),
      sortValue: ({ onTime }) => onTime?.ratio ?? null,
      cell: (unit) => <OnTimeCell onTime={unit.onTime} reason={reason} />,
      csv: csv.onTime,
    },
    days.length > 1 && {
      key: 'history',
      header: text.columns.history,
      descendingFirst: true,
      narrow: 'hidden',
      sortValue: ({ history }) => (history.at(-1)?.total ?? 0) - (history[0]?.total ?? 0),
      cell: (unit) => <Sparkline history={unit.history} shownDay={input.shownDay} />,
      csv: csv.history,
    },
    {
      key: 'pick',
      header: text.columns.pick,
      narrow: 'hidden',
      ...(input.inPages && { width: '4.8rem' }),
      screenOnly: true,
      cell: (unit) => (
        <PickCell
          name={unit.name}
          picked={picked.includes(unit.key)}
          full={picked.length >= 5}
          onPick={() => input.onPick(unit.key)}
        />
      ),
      csv: [],
    },
    {
      key: 'more',
      header: text.columns.more,
      narrow: 'only',
      width: '2.6rem',
      cell: (unit) => <FoldCell name={unit.name} opened={opened.has(unit.key)} onFold={() => input.onFold(unit.key)} />,
      csv: [],
    },
  ]
  const shown = columns.filter((column) => column !== false)
  if (!input.inPages) return shown
  const isOrdered = ({ key }: Column<Peer>) => ordered.has(key) || groups.some((group) => group.key === key)
  return shown.map(({ sortValue, ...column }) => (sortValue && isOrdered(column) ? { ...column, sortValue } : column))
}
