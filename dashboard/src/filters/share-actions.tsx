import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useKeys } from '../components/use-keys.ts'
import { useText } from '../text/language.ts'
import { scopeText } from '../text/scope-text.ts'
import styles from './scope-bar.module.css'

interface Copied {
  readonly address: string
  readonly done: boolean
}

/** Hands the screen on: its address shows the same figures to whoever opens it, and paper has all of them. */
export function ShareActions() {
  const text = useText(scopeText)
  const [path] = useLocation()
  const search = useSearch()
  const [copied, setCopied] = useState<Copied | null>(null)
  const address = `${path}?${search}`
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href)
      setCopied({ address, done: true })
    } catch {
      // Browsers give no clipboard to pages without encryption.
      setCopied({ address, done: false })
    }
  }
  useKeys({ c: () => void copy() })
  const isOfThis = copied?.address === address
  return (
    <div className={styles.share}>
      <output>{isOfThis && (copied.done ? text.linkCopied : text.linkNotCopied)}</output>
      <button type="button" onClick={() => void copy()}>
        {text.copyLink}
      </button>
      <button type="button" onClick={() => window.print()}>
        {text.print}
      </button>
    </div>
  )
}
