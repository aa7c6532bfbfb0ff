import { useState } from 'react'
import { useText } from '../text/language.ts'
import { stateText } from '../text/state-text.ts'
import styles from './failure-note.module.css'

export interface Failure {
  readonly kind: 'network' | 'timeout' | 'outdated' | 'badRequest' | 'busy' | 'server' | 'partial'
  /** For a reader to copy into a report. */
  readonly code: string
  /** The subgraph or field that failed, where it is known. */
  readonly part?: string | null
}

interface FailureNoteProps {
  readonly failure: Failure
  readonly onRetry: () => void
}

/** What failed, what to do about it, and the code to report. */
export function FailureNote({ failure, onRetry }: FailureNoteProps) {
  const text = useText(stateText)
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(failure.code)
    setCopied(true)
  }
  const part = new Map<string, string>(Object.entries(text.parts)).get(failure.part ?? '')
  const reload = failure.kind === 'outdated'
  return (
    <div className={styles.failure} role="alert" data-failure={failure.kind}>
      <p className={styles.message}>{part === undefined ? text.failed[failure.kind] : text.failedWhole(part)}</p>
      <p className={styles.code}>
        {text.errorCode}: <code>{failure.code}</code>
      </p>
      <div className={styles.actions}>
        <button type="button" onClick={reload ? () => location.reload() : onRetry}>
          {reload ? text.reload : text.tryAgain}
        </button>
        <button type="button" onClick={() => void copy()}>
          {copied ? text.copied : text.copyCode}
        </button>
      </div>
    </div>
  )
}
