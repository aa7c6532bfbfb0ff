import type { ReactNode } from 'react'
import { useKeys } from '../components/use-keys.ts'
import { scopeText } from '../text/scope-text.ts'
import { useText } from '../text/language.ts'
import styles from './scope-bar.module.css'
import { ShareActions } from './share-actions.tsx'

interface ScopeBarProps {
  readonly children: ReactNode
}

/** What the figures of a screen are about: its choices stand in here, each in the address. */
export function ScopeBar({ children }: ScopeBarProps) {
  const text = useText(scopeText)
  return (
    <section className={styles.bar} aria-label={text.scope}>
      {children}
      <ShareActions />
    </section>
  )
}

interface ChoiceWithStepsProps {
  readonly label: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: string
  readonly onChoose: (value: string) => void
}

/** A select with a step to either side, oldest choice first; the keys [ and ] are the steps. */
export function ChoiceWithSteps({ label, choices, chosen, onChoose }: ChoiceWithStepsProps) {
  const text = useText(scopeText)
  const at = choices.findIndex(({ value }) => value === chosen)
  const earlier = at > 0 ? choices[at - 1] : undefined
  const later = at === -1 ? undefined : choices[at + 1]
  useKeys({
    '[': () => earlier && onChoose(earlier.value),
    ']': () => later && onChoose(later.value),
  })
  return (
    <div className={styles.choice}>
      <label className={styles.label}>
        {label}
        <select value={chosen} disabled={choices.length === 0} onChange={(event) => onChoose(event.target.value)}>
          {at === -1 && <option value={chosen}>{chosen}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        disabled={!earlier}
        onClick={() => earlier && onChoose(earlier.value)}
        aria-label={text.earlier}
      >
        ‹
      </button>
      <button type="button" disabled={!later} onClick={() => later && onChoose(later.value)} aria-label={text.later}>
        ›
      </button>
    </div>
  )
}
