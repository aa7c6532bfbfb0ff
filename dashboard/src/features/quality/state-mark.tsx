import { qualityText } from '../../text/quality-text.ts'
import { useText } from '../../text/language.ts'
import styles from './quality.module.css'
import type { SourceState } from './to-source-rows.ts'

const shapes: Readonly<Record<SourceState, string>> = {
  SIMULATED: 'M6 0.5 11.5 6 6 11.5 0.5 6Zm0 2.8L3.3 6 6 8.7 8.7 6Z',
  NOTHING: 'M6 0.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Zm0 2a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Z',
  REVOKED: 'M2 1h8v10H2Zm2 4v2h4V5Z',
  SILENT: 'M6 1 11.5 11H.5Z',
  HELD_BACK: 'M1 1h4v10H1Zm6 0h4v10H7Z',
  FRESH: 'M1 6.5 2.4 5l2.3 2.3L9.7 2 11 3.4 4.7 10Z',
}

/** How a source keeps up, as a word and a shape: no colour has to be told apart. */
export function StateMark({ state }: { readonly state: SourceState }) {
  const { states } = useText(qualityText)
  return (
    <span className={styles.state}>
      <svg className={styles.icon} viewBox="0 0 12 12" aria-hidden="true">
        <path d={shapes[state]} fill="currentColor" fillRule="evenodd" />
      </svg>
      {states[state]}
    </span>
  )
}
