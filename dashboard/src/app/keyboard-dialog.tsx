import { useEffect, useRef } from 'react'
import { keyboardText } from '../text/keyboard-text.ts'
import { useText } from '../text/language.ts'
import styles from './frame.module.css'

/** Every key and what it does; open as soon as it is there. */
export function KeyboardDialog() {
  const text = useText(keyboardText)
  const dialog = useRef<HTMLDialogElement>(null)
  // An effect, since only the browser can open a dialog over everything else.
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="keyboard-title">
      <h2 id="keyboard-title">{text.title}</h2>
      <dl className={styles.keys}>
        {Object.entries(text.keys).map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>{text.keysNote}</p>
      <form method="dialog">
        <button>{text.close}</button>
      </form>
    </dialog>
  )
}
