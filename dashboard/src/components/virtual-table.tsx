import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { componentText } from '../text/component-text.ts'
import { useText } from '../text/language.ts'
import { TableCell } from './data-table.tsx'
import type { Column } from './data-table.tsx'
import styles from './data-table.module.css'
import { SortHeader } from './sort-header.tsx'
import type { TableSort } from './sort-header.tsx'

interface VirtualTableProps<Row> {
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  /** Rows there are, drawn or not. */
  readonly count: number
  /** Undefined while it is on its way. */
  readonly rowAt: (index: number) => Row | undefined
  readonly rowKey: (row: Row) => string
  readonly sort: TableSort | null
  readonly onSort: (sort: TableSort) => void
  readonly highlighted: string | null
  /** Told which rows are in sight, so that they can be asked for. */
  readonly onRange: (first: number, last: number) => void
}

/** As tall as a row of two lines; each is measured once it is drawn. */
const usualHeight = 58
const beyondSight = 12

/** A table of thousands of rows of which only those in sight are drawn; a reader of the page is told how many there are. */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const { caption, columns, count, rowAt, rowKey, sort, onSort, highlighted, onRange } = props
  const text = useText(componentText)
  const region = useRef<HTMLElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- nothing is memoised here, neither by hand nor by a compiler
  const rows = useVirtualizer({
    count,
    getScrollElement: () => region.current,
    estimateSize: () => usualHeight,
    overscan: beyondSight,
  })
  const items = rows.getVirtualItems()
  const [first] = items
  const last = items.at(-1)
  const [from, until] = [first?.index ?? 0, last?.index ?? 0]
  // An effect, since it tells of what was drawn.
  useEffect(() => onRange(from, until), [from, until, onRange])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section ref={region} className={styles.scroll} aria-label={text.tableRegion(caption)} tabIndex={0}>
      <table className={`${styles.table} ${styles.dense} ${styles.fixed}`} aria-rowcount={count + 1}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <SortHeader key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Space height={first?.start ?? 0} columns={columns.length} />
          {items.map(({ index }) => {
            const row = rowAt(index)
            const key = row === undefined ? null : rowKey(row)
            return (
              <tr
                key={index}
                ref={rows.measureElement}
                data-index={index}
                aria-rowindex={index + 2}
                className={key !== null && key === highlighted ? styles.highlighted : undefined}
                data-row={key ?? undefined}
              >
                {row === undefined ? (
                  <td colSpan={columns.length} className={styles.coming} aria-busy="true">
                    {text.rowComing}
                  </td>
                ) : (
                  columns.map((column) => <TableCell key={column.key} column={column} row={row} />)
                )}
              </tr>
            )
          })}
          <Space height={rows.getTotalSize() - (last?.end ?? 0)} columns={columns.length} />
        </tbody>
      </table>
    </section>
  )
}

/** Stands for the rows that are not drawn. */
function Space({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null
  return (
    <tr aria-hidden="true" style={{ height }}>
      <td colSpan={columns} className={styles.space} />
    </tr>
  )
}
