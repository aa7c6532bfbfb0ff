import { Link, useLocation, useSearch } from 'wouter'
import { frameText } from '../text/frame-text.ts'
import { useLanguage, useText } from '../text/language.ts'
import styles from './frame.module.css'

/** The same screen, looked at in the same way, in the other language. */
export function LanguageSwitch() {
  const text = useText(frameText)
  const language = useLanguage()
  const [path] = useLocation()
  const search = useSearch()
  const other = language === 'vi' ? 'en' : 'vi'
  const address = language === 'vi' ? `/en${path === '/' ? '' : path}` : path
  return (
    <Link
      href={`~${address}${search === '' ? '' : `?${search}`}`}
      className={styles.link}
      lang={other}
      hrefLang={other}
      title={text.otherLanguageHint}
    >
      {text.otherLanguage}
    </Link>
  )
}
