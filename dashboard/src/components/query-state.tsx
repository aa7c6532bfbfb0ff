import type { CSSProperties, ReactNode } from 'react'
import { useLanguage, useText } from '../text/language.ts'
import { stateText } from '../text/state-text.ts'
import { FailureNote } from './failure-note.tsx'
import type { Failure } from './failure-note.tsx'
import { Notice } from './notice.tsx'
import styles from './query-state.module.css'

interface FailedPart {
  /** Empty when it is not known which fields failed. */
  readonly path: string
  readonly subgraph: string | null
  readonly code: string
}

/** What QueryState needs to know of a question; the hooks of graphql/ answer in this shape. */
export interface QuestionState<Data> {
  readonly data: Data | undefined
  readonly failedParts: readonly FailedPart[]
  readonly failure: Failure | undefined
  readonly outdated: boolean
  readonly answeredAt: number
  readonly askAgain: () => void
}

interface QueryStateProps<Data, Part> {
  readonly state: QuestionState<Data>
  /** The part of the answer this card shows; null is an answer too and shows the empty text. */
  readonly pick: (data: Data) => Part | null | undefined
  /** Its path in the answer, such as portalRanking: a failure there is a failure of this card. */
  readonly part: string
  /** Why there is nothing, in words. */
  readonly empty: ReactNode
  /** Height of the content to come, in CSS, so that nothing moves when it arrives. */
  readonly height: string
  readonly children: (part: Part) => ReactNode
}

/** A failure that names no field may have touched any part. */
const isWithin = (path: string, part: string) => path === '' || path === part || path.startsWith(`${part}.`)

/** Shows exactly one of: loading, failed, nothing, the content (whole, partial or dimmed). Never a zero for a missing value. */
export function QueryState<Data, Part>({ state, pick, part, empty, height, children }: QueryStateProps<Data, Part>) {
  const { data, failure, failedParts, outdated, askAgain } = state
  const style: CSSProperties = { minHeight: height }
  if (data === undefined) {
    return failure ? <FailureNote failure={failure} onRetry={askAgain} /> : <Skeleton height={height} />
  }
  const picked = pick(data)
  const failed = failedParts.filter(({ path }) => isWithin(path, part))
  const [first] = failed
  if (picked === null || picked === undefined) {
    return first ? <PartFailed failed={first} onRetry={askAgain} /> : <Notice>{empty}</Notice>
  }
  return (
    <div className={outdated ? styles.outdated : undefined} aria-busy={outdated} style={style}>
      {failure && <KeptAnswer at={state.answeredAt} onRetry={askAgain} failure={failure} />}
      <FailedParts failed={failed} onRetry={askAgain} />
      {children(picked)}
    </div>
  )
}

/** A grey area of the final size; it appears after 300 ms, so that fast answers do not flicker. */
export function Skeleton({ height }: { readonly height: string }) {
  const text = useText(stateText)
  return (
    <div className={styles.skeleton} style={{ minHeight: height }} aria-busy="true">
      <span className="visually-hidden">{text.loading}</span>
    </div>
  )
}

function KeptAnswer({ at, failure, onRetry }: { at: number; failure: Failure; onRetry: () => void }) {
  const text = useText(stateText)
  const language = useLanguage()
  const time = new Date(at).toLocaleTimeString(language === 'vi' ? 'vi-VN' : 'en-GB', { timeStyle: 'short' })
  return (
    <div className={styles.kept}>
      <Notice tone="attention">{text.keptAnswer(time)}</Notice>
      <FailureNote failure={failure} onRetry={onRetry} />
    </div>
  )
}

function PartFailed({ failed, onRetry }: { readonly failed: FailedPart; readonly onRetry: () => void }) {
  const part = failed.subgraph ?? failed.path.split('.').at(-1) ?? null
  return <FailureNote failure={{ kind: 'partial', code: failed.code, part }} onRetry={onRetry} />
}

function FailedParts({ failed, onRetry }: { readonly failed: readonly FailedPart[]; readonly onRetry: () => void }) {
  const text = useText(stateText)
  if (failed.length === 0) return null
  const known = new Map<string, string>(Object.entries(text.parts))
  const names = failed.map(({ path, subgraph, code }) => {
    const last = subgraph ?? path.split('.').at(-1) ?? path
    return known.get(last) ?? (last === '' ? code : last)
  })
  return (
    <div className={styles.kept}>
      <Notice tone="attention">
        {[...new Set(names)].map((name) => text.failedPart(name)).join(' ')}{' '}
        <button type="button" onClick={onRetry}>
          {text.tryAgain}
        </button>
      </Notice>
    </div>
  )
}
