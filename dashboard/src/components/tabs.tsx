import { useId } from 'react'
import styles from './tabs.module.css'

interface TabsProps<Choice extends string> {
  /** What is chosen; read out before the choices. */
  readonly label: string
  readonly choices: readonly { readonly value: Choice; readonly label: string }[]
  readonly chosen: Choice
  readonly onChoose: (choice: Choice) => void
}

/** A native radio group that looks like tabs: arrow keys, forms and screen readers work as they do everywhere. */
export function Tabs<Choice extends string>({ label, choices, chosen, onChoose }: TabsProps<Choice>) {
  const name = useId()
  return (
    <fieldset className={styles.tabs}>
      <legend className="visually-hidden">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.tab}>
          <input
            type="radio"
            name={name}
            className={styles.radio}
            value={choice.value}
            checked={choice.value === chosen}
            onChange={() => onChoose(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  )
}
