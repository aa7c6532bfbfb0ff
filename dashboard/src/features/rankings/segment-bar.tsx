import type { CSSProperties } from 'react'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { useGroupName } from './group-name.ts'
import { rankingsText } from './rankings-text.ts'
import styles from './segment-bar.module.css'
import type { RankedGroup } from './to-ranked-units.ts'

interface SegmentBarProps {
  readonly groups: readonly RankedGroup[]
  readonly tall?: boolean
}

type NameStyle = CSSProperties & { readonly '--of': number }
type SegmentStyle = CSSProperties & {
  readonly '--of': number
  readonly '--earned': string
  readonly '--unobserved': string
}

/** One segment a group, as wide as its maximum: solid is earned, hollow is lost, hatched is what nobody observed. */
export function SegmentBar({ groups, tall = false }: SegmentBarProps) {
  const text = useText(rankingsText)
  const format = useFormat()
  const nameOf = useGroupName()
  const wordsOf = (group: RankedGroup) => {
    const points = `${nameOf(group)} ${format.points(group.points)}/${format.count(group.maximum)}`
    const hidden = group.maximum - (group.observable ?? group.maximum)
    return hidden === 0 ? points : `${points} (${text.unobserved(format.count(hidden))})`
  }
  return (
    <span
      className={tall ? `${styles.bar} ${styles.tall}` : styles.bar}
      role="img"
      aria-label={text.segments(groups.map(wordsOf).join(', '))}
    >
      {groups.map((group) => {
        const earned = group.points === null ? 0 : Math.min(1, group.points / group.maximum)
        const hidden = 1 - (group.observable ?? group.maximum) / group.maximum
        const style: SegmentStyle = {
          '--of': group.maximum,
          '--earned': `${earned * 100}%`,
          '--unobserved': `${hidden * 100}%`,
        }
        return (
          <span key={group.code} className={styles.segment} style={style} title={wordsOf(group)}>
            <span className={styles.earned} />
            {hidden > 0 && <span className={styles.unobserved} />}
          </span>
        )
      })}
    </span>
  )
}

/** The names of the segments above a column of such bars, each as wide as its segment; every bar says its own. */
export function SegmentNames({ groups }: { readonly groups: readonly RankedGroup[] }) {
  const format = useFormat()
  const nameOf = useGroupName()
  return (
    <span className={styles.names} aria-hidden="true">
      {groups.map((group) => {
        const style: NameStyle = { '--of': group.maximum }
        return (
          <span key={group.code} style={style}>
            {nameOf(group)} <span className={styles.maximum}>{format.count(group.maximum)}</span>
          </span>
        )
      })}
    </span>
  )
}
