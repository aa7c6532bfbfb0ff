import { useRef } from 'react'
import { useKeys } from '../components/use-keys.ts'
import { frameText } from '../text/frame-text.ts'
import { useText } from '../text/language.ts'
import styles from './frame.module.css'

export function KeyboardHelp() {
  const text = useText(frameText)
  const dialog = useRef<HTMLDialogElement>(null)
  const open = () => dialog.current?.showModal()
  useKeys({ '?': open })
  return (
    <>
      <button type="button" onClick={open} title="?" className={styles.help}>
        {text.keyboard}
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="keyboard-title">
        <h2 id="keyboard-title">{text.keyboard}</h2>
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
    </>
  )
}
