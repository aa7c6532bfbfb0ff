import type { TrustFactsFragment } from '../graphql/generated/graphql.ts'
import { useLanguage, useText } from '../text/language.ts'
import { trustText } from '../text/trust-text.ts'
import styles from './trust-line.module.css'
import { trustSentence } from './trust-sentence.ts'

const shapes = {
  COMPLETE: 'M2 8.5 6.5 13 14 3.5',
  PROVISIONAL: 'M8 1.5 15 14.5H1Z',
  WITHHELD: 'M8 1.5 15 14.5H1ZM5 11.5 11 11.5',
} as const

interface TrustLineProps {
  /** Undefined while it is asked, and when it cannot be told. */
  readonly report: TrustFactsFragment | null | undefined
}

/** Whether the figures and positions of a screen are of a period that was reported, and who misses which days. */
export function TrustLine({ report }: TrustLineProps) {
  const text = useText(trustText)
  const language = useLanguage()
  if (!report) return null
  return (
    <p className={styles.line} data-trust={report.trust} role="note" aria-label={text.label}>
      <svg viewBox="0 0 16 16" aria-hidden="true" className={styles.mark}>
        <path d={shapes[report.trust]} fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
      <span>{trustSentence(report, language)}</span>
    </p>
  )
}
