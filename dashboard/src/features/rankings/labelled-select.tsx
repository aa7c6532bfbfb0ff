import type { ReactNode } from 'react'
import styles from './rankings.module.css'

interface LabelledSelectProps<Choice extends string> {
  readonly label: string
  readonly choices: readonly { readonly value: Choice; readonly label: string }[]
  readonly chosen: Choice
  readonly onChoose: (choice: Choice) => void
  readonly disabled?: boolean
  readonly hint?: ReactNode
}

export function LabelledSelect<Choice extends string>(props: LabelledSelectProps<Choice>) {
  const { label, choices, chosen, onChoose, disabled = false, hint } = props
  return (
    <label className={styles.choice}>
      <span>
        {label} {hint !== undefined && <span className={styles.soft}>({hint})</span>}
      </span>
      <select
        value={chosen}
        disabled={disabled}
        onChange={(event) => {
          const picked = choices.find(({ value }) => value === event.target.value)
          if (picked) onChoose(picked.value)
        }}
      >
        {choices.map(({ value, label: name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
