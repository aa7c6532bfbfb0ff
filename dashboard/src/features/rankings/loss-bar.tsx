import type { CSSProperties } from 'react'
import styles from './explain.module.css'

interface LossBarProps {
  /** Points earned and the maximum; the rest is lost and hollow. */
  readonly earned: number
  readonly maximum: number
  /** The longest bar's maximum, so that bars of a list compare. */
  readonly longest: number
  /** What of the maximum could be observed; absent: all of it. */
  readonly observable?: number | null
}

type LossStyle = CSSProperties & {
  readonly '--length': string
  readonly '--earned': string
  readonly '--unobserved': string
}

/** A bar as long as the maximum: solid is earned, hollow is lost, hatched was not observed. The numbers stand beside it. */
export function LossBar({ earned, maximum, longest, observable = null }: LossBarProps) {
  const style: LossStyle = {
    '--length': `${(maximum / longest) * 100}%`,
    '--earned': `${Math.max(0, Math.min(1, earned / maximum)) * 100}%`,
    '--unobserved': `${(1 - (observable ?? maximum) / maximum) * 100}%`,
  }
  return (
    <span className={styles.lossTrack} style={style} aria-hidden="true">
      <span className={styles.lossBar}>
        <span className={styles.lossUnobserved} />
      </span>
    </span>
  )
}
