import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/**
 * After a change of screen the focus goes to its content, and a reader who followed a link starts at its top.
 * On the way back the browser restores the place itself.
 */
export function useArrival(key: string, content: RefObject<HTMLElement | null>): void {
  const shown = useRef(key)
  const walkedBack = useRef(false)
  // Effects, since history, scrolling and focus belong to the window.
  useEffect(() => {
    const onPopState = () => {
      walkedBack.current = true
    }
    addEventListener('popstate', onPopState)
    return () => removeEventListener('popstate', onPopState)
  }, [])
  useEffect(() => {
    if (shown.current !== key) {
      shown.current = key
      content.current?.focus({ preventScroll: true })
      if (!walkedBack.current) scrollTo(0, 0)
    }
    walkedBack.current = false
  }, [key, content])
}
