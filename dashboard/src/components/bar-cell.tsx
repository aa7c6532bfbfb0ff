import type { CSSProperties, ReactNode } from 'react'
import { barLength } from './bar-length.ts'
import styles from './bar-cell.module.css'

interface BarCellProps {
  /** Between 0 and 1 of the bar's full length. */
  readonly share: number
  /** The value as printed; the bar itself says nothing to a screen reader. */
  readonly text: ReactNode
  /** Between 0 and 1: a tick for a median or a target. */
  readonly tick?: number | null
}

type BarStyle = CSSProperties & { readonly '--share': string; readonly '--tick'?: string }

/** A number in a table cell with a bar behind it, in CSS alone. */
export function BarCell({ share, text, tick }: BarCellProps) {
  const style: BarStyle = {
    '--share': barLength(share),
    ...(tick !== null && tick !== undefined && { '--tick': barLength(tick) }),
  }
  return (
    <span className={styles.cell} style={style}>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.bar} />
        {style['--tick'] !== undefined && <span className={styles.tick} />}
      </span>
      <span className={styles.text}>{text}</span>
    </span>
  )
}
