import { Missing } from '../../components/missing.tsx'
import { markFor } from '../../format/marks.ts'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { provinceBelowText } from '../../text/province-below-text.ts'
import styles from './rate-cell.module.css'
import type { ShownRate } from '../../unit-page/shown-rate.ts'
import { useRateReason } from '../../unit-page/use-rate-reason.ts'

interface RateCellProps {
  /** Null where nothing is known. */
  readonly rate: ShownRate | null
}

/** A rate with its counts; hidden or greyed, with the reason, when it is made of few dossiers. */
export function RateCell({ rate }: RateCellProps) {
  const text = useText(provinceBelowText)
  const format = useFormat()
  const reasonOf = useRateReason()
  if (rate === null) return <Missing />
  if (rate.trust === 'none') return <Missing reason={reasonOf(rate.reason)} mark={markFor(rate.reason)} />
  const denominator = format.count(rate.denominator)
  const counts = `${format.count(rate.numerator)}/${denominator}`
  if (rate.trust === 'hidden') {
    return (
      <span className={styles.cell} title={text.tooFew(denominator)}>
        <span className={styles.few}>{text.tooFewShort}</span>
        <span className={styles.counts}>{counts}</span>
        <span className="visually-hidden">{text.tooFew(denominator)}</span>
      </span>
    )
  }
  const isFew = rate.trust === 'few'
  return (
    <span className={styles.cell} title={isFew ? text.few(denominator) : undefined}>
      <span className={isFew ? styles.few : undefined}>{format.rate(rate.value, 2)}</span>
      <span className={styles.counts}>{counts}</span>
      {isFew && <span className="visually-hidden">{text.few(denominator)}</span>}
    </span>
  )
}
