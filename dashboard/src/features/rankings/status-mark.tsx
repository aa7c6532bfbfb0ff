import type { RankingStatus } from '../../graphql/generated/graphql.ts'
import { useText } from '../../text/language.ts'
import { platformText } from './platform-text.ts'
import styles from './rankings.module.css'

const shapes: Record<RankingStatus, string> = {
  FINAL: 'M1 6.5 4.5 10 11 2',
  PROVISIONAL: 'M6 1A5 5 0 1 1 6 11A5 5 0 1 1 6 1M6 3V6.5L8.5 8',
  WITHHELD: 'M1.5 6H10.5',
}

/** How far a ranking can be relied on: a word and a shape. */
export function StatusMark({ status }: { readonly status: RankingStatus }) {
  const text = useText(platformText)
  return (
    <span className={styles.status} data-status={status}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d={shapes[status]} fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
      {text.statuses[status]}
    </span>
  )
}
