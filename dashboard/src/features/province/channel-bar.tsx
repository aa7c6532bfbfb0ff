import type { CSSProperties } from 'react'
import styles from './channel-bar.module.css'
import type { LevelRow } from './to-level-rows.ts'

type BarStyle = CSSProperties & { readonly '--whole': string }

/** The row's share of the total as a bar, split by channel; the numbers beside it say the same. */
export function ChannelBar({ row }: { readonly row: LevelRow }) {
  const style: BarStyle = { '--whole': `${(row.share ?? 0) * 100}%` }
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={styles.bar} style={style}>
        <span className={styles.online} style={{ flexGrow: row.online }} />
        <span className={styles.direct} style={{ flexGrow: row.direct }} />
        <span className={styles.post} style={{ flexGrow: row.post }} />
      </span>
    </span>
  )
}
