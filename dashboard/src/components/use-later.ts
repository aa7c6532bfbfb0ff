import { startTransition, useEffect, useState } from 'react'

/** False at first, true once the page is idle: for what is not on screen yet, such as tables that only paper shows. */
export function useLater(): boolean {
  const [later, setLater] = useState(false)
  // An effect, since idleness belongs to the window.
  useEffect(() => {
    const show = () => startTransition(() => setLater(true))
    // Safari has no requestIdleCallback.
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(show, 1500)
      return () => clearTimeout(timer)
    }
    const handle = requestIdleCallback(show, { timeout: 4000 })
    return () => cancelIdleCallback(handle)
  }, [])
  return later
}
