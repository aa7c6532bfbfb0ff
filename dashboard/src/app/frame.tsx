import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { Notice } from '../components/notice.tsx'
import { useKeys } from '../components/use-keys.ts'
import { SearchBox } from '../features/search/search-box.tsx'
import { parseScreen, screenKey } from '../filters/screen.ts'
import { useFilters } from '../filters/use-filters.ts'
import { frameText } from '../text/frame-text.ts'
import { useLanguage, useText } from '../text/language.ts'
import styles from './frame.module.css'
import { KeyboardHelp } from './keyboard-help.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { LoadingStatus } from './loading-status.tsx'
import { Navigation } from './navigation.tsx'
import { useArrival } from './use-arrival.ts'

interface FrameProps {
  readonly children: ReactNode
}

/** What stands around every screen. */
export function Frame({ children }: FrameProps) {
  const text = useText(frameText)
  const language = useLanguage()
  const { hrefTo, dropped } = useFilters()
  const [path, navigate] = useLocation()
  const main = useRef<HTMLElement>(null)
  useKeys({
    'g o': () => navigate(hrefTo({ name: 'overview' })),
    'g r': () => navigate(hrefTo({ name: 'provinceRanking', explained: null })),
    'g d': () => navigate(hrefTo({ name: 'dossiers', code: null })),
    'g q': () => navigate(hrefTo({ name: 'quality' })),
  })
  useArrival(screenKey(parseScreen(path)), main)
  // An effect, since the language belongs to the document.
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <>
      <a className={styles.skip} href="#main">
        {text.skip}
      </a>
      <header className={styles.top}>
        <Link href={hrefTo({ name: 'overview' })} className={styles.product}>
          {text.product}
        </Link>
        <Navigation />
        <SearchBox />
        <LanguageSwitch />
        <KeyboardHelp />
      </header>
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        {dropped.length > 0 && (
          <Notice tone="attention">
            {text.dropped(dropped.map(({ name, value }) => `${name}=${value}`).join(', '))}
          </Notice>
        )}
        {children}
      </main>
      <footer className={styles.bottom}>
        <p>
          {text.product}: {text.purpose}. {text.realAndSimulated}
        </p>
      </footer>
      <LoadingStatus />
    </>
  )
}
