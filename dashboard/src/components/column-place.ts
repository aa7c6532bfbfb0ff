import type { CSSProperties } from 'react'
import styles from './data-table.module.css'

/** Where and how wide a column of a table stands. */
export interface ColumnPlace {
  readonly numeric?: boolean
  readonly rowHeader?: boolean
  readonly pinnedAt?: string
  readonly width?: string
  readonly narrow?: 'hidden' | 'only'
  readonly screenOnly?: boolean
}

type PlaceStyle = CSSProperties & { readonly '--pinned-at'?: string }

/** What heading and cells of a column share. */
export function placeOf({ numeric, rowHeader, pinnedAt, width, narrow, screenOnly }: ColumnPlace) {
  const pin = pinnedAt ?? (rowHeader ? '0' : undefined)
  const className = [
    numeric && styles.numeric,
    rowHeader && styles.rowHeader,
    pin !== undefined && styles.pinned,
    narrow === 'hidden' && styles.narrowHidden,
    narrow === 'only' && styles.narrowOnly,
    screenOnly && styles.screenOnly,
  ]
  const style: PlaceStyle = {
    ...(pin !== undefined && { '--pinned-at': pin }),
    ...(width !== undefined && { width, minWidth: width }),
  }
  return { className: className.filter(Boolean).join(' '), style }
}
