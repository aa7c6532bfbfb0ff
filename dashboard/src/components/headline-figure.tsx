import type { ReactNode } from 'react'
import styles from './headline-figure.module.css'
import { Missing } from './missing.tsx'
import { ProvenanceMark } from './provenance-mark.tsx'
import type { Provenance } from './provenance-mark.tsx'

interface HeadlineFigureProps {
  readonly label: string
  /** As formatted; null where there is none, and then reason says why. */
  readonly value: ReactNode
  readonly reason?: string | undefined
  /** What stands for a value that there is none of; absent: nobody told it. */
  readonly mark?: string
  /** Numerator and denominator, change, what it is compared with. */
  readonly detail?: ReactNode
  /** Its place among others, also when it has no value. */
  readonly note?: ReactNode
  readonly provenance: Provenance
}

/** One figure of a headline row. The row itself is a <dl className={headlineRow}>. */
export function HeadlineFigure({ label, value, reason, mark, detail, note, provenance }: HeadlineFigureProps) {
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{value ?? <Missing reason={reason} {...(mark === undefined ? {} : { mark })} />}</dd>
      <dd className={styles.detail}>{value === null ? reason : detail}</dd>
      {note !== undefined && note !== null && <dd className={styles.note}>{note}</dd>}
      <dd className={styles.mark}>
        <ProvenanceMark provenance={provenance} />
      </dd>
    </div>
  )
}

interface HeadlineRowProps {
  readonly label: string
  readonly children: ReactNode
}

export function HeadlineRow({ label, children }: HeadlineRowProps) {
  return (
    <section aria-label={label}>
      <dl className={styles.row}>{children}</dl>
    </section>
  )
}
