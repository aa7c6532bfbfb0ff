import { useIsFetching } from '@tanstack/react-query'
import { useRef } from 'react'
import { frameText } from '../text/frame-text.ts'
import { useText } from '../text/language.ts'

/** One polite word a page about loading, not one a card. */
export function LoadingStatus() {
  const text = useText(frameText)
  const fetching = useIsFetching() > 0
  const everFetched = useRef(false)
  if (fetching) everFetched.current = true
  return (
    <p role="status" className="visually-hidden">
      {fetching ? text.loading : everFetched.current ? text.loaded : ''}
    </p>
  )
}
