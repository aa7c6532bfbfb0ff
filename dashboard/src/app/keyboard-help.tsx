import { lazy, Suspense, useState } from 'react'
import { useKeys } from '../components/use-keys.ts'
import { frameText } from '../text/frame-text.ts'
import { useText } from '../text/language.ts'
import styles from './frame.module.css'

const KeyboardDialog = lazy(async () => ({ default: (await import('./keyboard-dialog.tsx')).KeyboardDialog }))

/** Opens the list of keys; the list itself is loaded when it is first wanted. */
export function KeyboardHelp() {
  const text = useText(frameText)
  const [timesOpened, setTimesOpened] = useState(0)
  const open = () => setTimesOpened((times) => times + 1)
  useKeys({ '?': open })
  return (
    <>
      <button type="button" onClick={open} title="?" className={styles.help}>
        {text.keyboard}
      </button>
      {timesOpened > 0 && (
        <Suspense>
          <KeyboardDialog key={timesOpened} />
        </Suspense>
      )}
    </>
  )
}
