import { useEffect } from 'react'

/** Notes in the current entry of the history which row is being opened, so that going back returns the focus to it. */
export function noteOpened(key: string): void {
  history.replaceState({ ...readState(), opened: key }, '')
}

function readState(): Readonly<Record<string, unknown>> {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null ? { ...state } : {}
}

/** True when the page was opened from a row of the ranking before it. */
export function cameFromRanking(): boolean {
  return readState()['fromRanking'] === true
}

/** Focuses the link of the row that was opened from here before, once the list is on screen. */
export function useReturnFocus(): void {
  // An effect, since it moves the focus of the document; later than the frame's own, which focuses the new screen.
  useEffect(() => {
    const { opened, ...state } = readState()
    if (typeof opened !== 'string') return
    const timer = setTimeout(() => {
      const link = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(opened)}"] [data-explain]`)
      if (!link) return
      link.focus()
      link.scrollIntoView({ block: 'center' })
      history.replaceState(state, '')
    }, 0)
    return () => clearTimeout(timer)
  }, [])
}
