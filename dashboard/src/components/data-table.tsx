import { Fragment, useState } from 'react'
import type { ReactNode } from 'react'
import { useFormat } from '../format/use-format.ts'
import { componentText } from '../text/component-text.ts'
import { useText } from '../text/language.ts'
import { toCsv } from './csv.ts'
import type { CsvValue } from './csv.ts'
import { placeOf } from './column-place.ts'
import styles from './data-table.module.css'
import { saveFile } from './save-file.ts'
import { SortHeader } from './sort-header.tsx'
import type { TableSort } from './sort-header.tsx'
import { sortRows } from './sort-rows.ts'
import type { SortValue } from './sort-rows.ts'

export interface Column<Row> {
  readonly key: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** Its columns in the file: a unit has a code and a name. Empty keeps the column out of the file. */
  readonly csv: readonly { readonly header: string; readonly value: (row: Row) => CsvValue }[]
  /** Absent: the table cannot be sorted by this column. */
  readonly sortValue?: (row: Row) => SortValue
  /** True when the first click should put the largest on top. */
  readonly descendingFirst?: boolean
  readonly numeric?: boolean
  /** The column that names the row; it stays in sight when the table is scrolled sideways. */
  readonly rowHeader?: boolean
  /** In CSS, how far from the start a column stays when the table is scrolled sideways; a row header at 0 when absent. */
  readonly pinnedAt?: string
  /** In CSS; absent: as wide as its content asks. */
  readonly width?: string
  /** On screens as narrow as a phone: hidden, its value then standing in the row's detail, or shown only there. */
  readonly narrow?: 'hidden' | 'only'
  /** True for what paper has no use for, such as a box to tick. */
  readonly screenOnly?: boolean
}

interface DataTableProps<Row> {
  /** What the rows are, of when: read out before the table. */
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** From the address, with onSort; absent: the table keeps its own order. */
  readonly sort?: TableSort | null
  readonly onSort?: (sort: TableSort) => void
  /** True when rows come in the order of sort, as a part of a longer list does. */
  readonly inOrder?: boolean
  readonly highlighted?: string | null
  /** Opened below a row; null for rows that are closed. */
  readonly detail?: (row: Row) => ReactNode
  /** Name of the file without ending, such as xep-hang_tinh_2026-10-10; absent: no file is offered. */
  readonly fileName?: string
  /** Source, day, filters: stands below the table in the file. */
  readonly fileNotes?: readonly string[]
  readonly captionHidden?: boolean
  /** Less air, for tables of many columns. */
  readonly dense?: boolean
  /** Shows every row at once, for tables of a few dozen; longer ones scroll in a window of their own. */
  readonly whole?: boolean
}

/** A real table: caption, scopes, one sorted column, a heading row and column that stay in sight, and its file. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const {
    caption,
    columns,
    rows,
    rowKey,
    detail,
    highlighted,
    captionHidden = false,
    dense = false,
    whole = false,
    inOrder = false,
  } = props
  const text = useText(componentText)
  const [ownSort, setOwnSort] = useState<TableSort | null>(null)
  const sort = props.onSort ? (props.sort ?? null) : ownSort
  const sortedBy = columns.find(({ key }) => key === sort?.key)?.sortValue
  const shown = sort && sortedBy && !inOrder ? sortRows(rows, sortedBy, sort.descending) : rows
  const scroll = whole ? `${styles.scroll} ${styles.whole}` : styles.scroll
  return (
    <div className={styles.frame}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section className={scroll} aria-label={text.tableRegion(caption)} tabIndex={0}>
        <table className={dense ? `${styles.table} ${styles.dense}` : styles.table}>
          <caption className={captionHidden ? 'visually-hidden' : styles.caption}>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <SortHeader key={column.key} column={column} sort={sort} onSort={props.onSort ?? setOwnSort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => {
              const key = rowKey(row)
              const opened = detail?.(row) ?? null
              return (
                <Fragment key={key}>
                  <tr className={key === highlighted ? styles.highlighted : undefined} data-row={key}>
                    {columns.map((column) => (
                      <TableCell key={column.key} column={column} row={row} />
                    ))}
                  </tr>
                  {opened !== null && (
                    <tr>
                      <td colSpan={columns.length} className={styles.detail}>
                        {opened}
                      </td>
                    </tr>
                  )}
                </Fragment>
              )
            })}
          </tbody>
        </table>
      </section>
      <TableFoot {...props} rows={shown} />
    </div>
  )
}

/** One cell; the one that names the row is its heading. */
export function TableCell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const { className, style } = placeOf(column)
  if (column.rowHeader) {
    return (
      <th scope="row" className={className} style={style}>
        {column.cell(row)}
      </th>
    )
  }
  return (
    <td className={className} style={style}>
      {column.cell(row)}
    </td>
  )
}

function TableFoot<Row>({ columns, rows, fileName, fileNotes = [] }: DataTableProps<Row>) {
  const text = useText(componentText)
  const format = useFormat()
  const csvColumns = columns.flatMap(({ csv }) => csv)
  const save = () =>
    saveFile(
      `${fileName}.csv`,
      toCsv({
        headers: csvColumns.map(({ header }) => header),
        rows: rows.map((row) => csvColumns.map(({ value }) => value(row))),
        notes: fileNotes,
      }),
    )
  return (
    <p className={styles.foot}>
      <output>{text.rowCount(format.count(rows.length))}</output>
      {fileName !== undefined && (
        <button type="button" onClick={save}>
          {text.exportCsv}
        </button>
      )}
    </p>
  )
}
