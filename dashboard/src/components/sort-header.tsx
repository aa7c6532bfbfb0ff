import { componentText } from '../text/component-text.ts'
import { useText } from '../text/language.ts'
import { placeOf } from './column-place.ts'
import type { ColumnPlace } from './column-place.ts'
import styles from './data-table.module.css'

export interface TableSort {
  readonly key: string
  readonly descending: boolean
}

interface SortHeaderProps {
  readonly column: ColumnPlace & {
    readonly key: string
    readonly header: string
    readonly descendingFirst?: boolean
    readonly sortValue?: unknown
  }
  readonly sort: TableSort | null
  readonly onSort: (sort: TableSort) => void
}

/** A heading; a button in it when the table can be sorted by its column. */
export function SortHeader({ column, sort, onSort }: SortHeaderProps) {
  const text = useText(componentText)
  const { key, header, descendingFirst = false } = column
  const place = placeOf(column)
  const className = `${styles.header} ${place.className}`
  if (column.sortValue === undefined) {
    return (
      <th scope="col" className={className} style={place.style}>
        {header}
      </th>
    )
  }
  const sorted = sort?.key === key
  const direction = sort?.descending ? 'descending' : 'ascending'
  const next = sorted ? !sort.descending : descendingFirst
  return (
    <th scope="col" className={className} style={place.style} aria-sort={sorted ? direction : 'none'}>
      <button
        type="button"
        className={styles.sortButton}
        title={text.sortBy(header)}
        onClick={() => onSort({ key, descending: next })}
      >
        {header}
        <svg className={styles.arrow} viewBox="0 0 10 14" aria-hidden="true">
          <path d="M5 1 9 6H1Z" opacity={sorted && direction === 'ascending' ? 1 : 0.3} />
          <path d="M5 13 1 8h8Z" opacity={sorted && direction === 'descending' ? 1 : 0.3} />
        </svg>
      </button>
    </th>
  )
}
