import { useIsFetching } from '@tanstack/react-query'
import { useState } from 'react'
import { frameText } from '../text/frame-text.ts'
import { useText } from '../text/language.ts'

/** One polite word a page about loading, not one a card. */
export function LoadingStatus() {
  const text = useText(frameText)
  const fetching = useIsFetching() > 0
  const [everFetched, setEverFetched] = useState(fetching)
  if (fetching && !everFetched) setEverFetched(true)
  const afterwards = everFetched ? text.loaded : ''
  return <output className="visually-hidden">{fetching ? text.loading : afterwards}</output>
}
