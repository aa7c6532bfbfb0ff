import { Link, useLocation } from 'wouter'
import { isRankingScreen } from '../filters/ranking-source.ts'
import { parseScreen } from '../filters/screen.ts'
import type { Screen } from '../filters/screen.ts'
import { useFilters } from '../filters/use-filters.ts'
import { frameText } from '../text/frame-text.ts'
import { useText } from '../text/language.ts'
import styles from './frame.module.css'

type Target = Exclude<Screen, { name: 'unknown' }>

/** Only screens that exist. */
const targets = [
  { text: 'overview', screen: { name: 'overview' } },
  { text: 'rankings', screen: { name: 'provinceRanking', explained: null } },
  { text: 'dossiers', screen: { name: 'dossiers', code: null } },
  { text: 'quality', screen: { name: 'quality' } },
] as const satisfies readonly { text: string; screen: Target }[]

function isUnder(current: Screen, target: Screen): boolean {
  if (target.name === 'provinceRanking') return isRankingScreen(current)
  return current.name === target.name
}

export function ScreenLinks() {
  const text = useText(frameText)
  const [path] = useLocation()
  const { hrefTo } = useFilters()
  const current = parseScreen(path)
  return (
    <ul className={styles.links}>
      {targets.map((target) => (
        <li key={target.text}>
          <Link
            href={hrefTo(target.screen)}
            className={styles.link}
            aria-current={isUnder(current, target.screen) ? 'page' : undefined}
          >
            {text[target.text]}
          </Link>
        </li>
      ))}
    </ul>
  )
}

export function Navigation() {
  const text = useText(frameText)
  return (
    <nav aria-label={text.screens}>
      <ScreenLinks />
    </nav>
  )
}
