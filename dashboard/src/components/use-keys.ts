import { useEffect, useEffectEvent } from 'react'

/** Keys of the page, each one key ("t") or two in a row ("g r"). */
export type Keys = Readonly<Record<string, () => void>>

const pauseMs = 900

/** True where a key belongs to what is being filled in. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type=radio]), textarea, select, dialog[open], [contenteditable]') !== null
  )
}

/** Listens on the whole page while the component is shown; quiet in inputs and with Ctrl, Alt or Meta. */
export function useKeys(keys: Keys): void {
  const press = useEffectEvent((name: string) => {
    const action = keys[name]
    action?.()
    return action !== undefined
  })
  // An effect, since the page as a whole is listened to.
  useEffect(() => {
    let first = { key: '', at: -pauseMs }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || isTyping(event.target)) return
      const second = event.timeStamp - first.at < pauseMs && press(`${first.key} ${event.key}`)
      const handled = second || press(event.key)
      first = { key: handled ? '' : event.key, at: event.timeStamp }
      if (handled) event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
