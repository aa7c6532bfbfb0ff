import { useFormat } from '../../format/use-format.ts'
import type { PlatformFactsFragment } from '../../graphql/generated/graphql.ts'
import { inLanguage } from '../../text/in-language.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { intervalText } from './interval-text.ts'
import styles from './interval-help.module.css'

interface IntervalHelpProps {
  /** Null: the entries have no intervals, and there is nothing to explain. */
  readonly method: PlatformFactsFragment['intervalMethod']
  /** Whether there are intervals that hold for all units at once. */
  readonly hasAtOnce: boolean
}

/** Explains both kinds of intervals in words, and how they were computed. */
export function IntervalHelp({ method, hasAtOnce }: IntervalHelpProps) {
  const text = useText(intervalText)
  const format = useFormat()
  const language = useLanguage()
  if (method === null) return null
  const share = format.rate(method.level, 0)
  return (
    <details className={styles.help}>
      <summary>{text.question}</summary>
      <p>{text.meaning}</p>
      <p>{hasAtOnce ? text.both(share) : text.onlyAlone(share)}</p>
      <p>
        {text.method}: {inLanguage(language, method.method, method.methodEn)}
      </p>
    </details>
  )
}
