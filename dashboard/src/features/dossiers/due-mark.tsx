import type { DueState } from '../../graphql/generated/graphql.ts'
import { dossierWords } from '../../text/dossier-words.ts'
import { useText } from '../../text/language.ts'
import styles from './dossiers.module.css'

const shapes: Readonly<Record<DueState, string>> = {
  WAITING: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1Zm-.6 2v3.4l2.4 1.5.6-1L6.6 5.7V3Z',
  IN_TERM: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1Z',
  OVERDUE: 'M6 1 11.5 11H.5Z',
  EARLY: 'M1 6.5 2.4 5l2.3 2.3L9.7 2 11 3.4 4.7 10Z',
  ON_TIME: 'M1 6.5 2.4 5l2.3 2.3L9.7 2 11 3.4 4.7 10Z',
  LATE: 'M6 1 11.5 11H.5Z',
  CLOSED: 'M1 5h10v2H1Z',
  UNDETERMINABLE: 'M6 1 11 6 6 11 1 6Z',
  RESOLVED_UNDETERMINABLE: 'M6 1 11 6 6 11 1 6Z',
}

const isLate: ReadonlySet<DueState> = new Set(['OVERDUE', 'LATE'])

/** Where a dossier stands, as a word and a shape: no colour has to be told apart. */
export function DueMark({ state }: { readonly state: DueState }) {
  const { dueStates } = useText(dossierWords)
  return (
    <span className={isLate.has(state) ? styles.late : styles.due}>
      <svg className={styles.icon} viewBox="0 0 12 12" aria-hidden="true">
        <path d={shapes[state]} fill="currentColor" fillRule="evenodd" />
      </svg>
      {dueStates[state]}
    </span>
  )
}
