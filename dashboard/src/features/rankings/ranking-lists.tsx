import { Link, useLocation } from 'wouter'
import { parseScreen } from '../../filters/screen.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { useText } from '../../text/language.ts'
import { rankingsText } from './rankings-text.ts'
import styles from './rankings.module.css'

/** The People's Committee whose page of units below the province has been captured. */
export const capturedProvince = 'H21'

/** Ways between the rankings that exist. */
export function RankingLists() {
  const text = useText(rankingsText)
  const [path] = useLocation()
  const { hrefTo } = useFilters()
  const screen = parseScreen(path)
  const none = { group: 'all', sel: [] } as const
  return (
    <nav className={styles.lists} aria-label={text.lists}>
      <Link
        href={hrefTo({ name: 'provinceRanking', explained: null }, none)}
        aria-current={screen.name === 'provinceRanking' ? 'page' : undefined}
      >
        {text.provinces}
      </Link>
      <Link
        href={hrefTo({ name: 'unitRanking', agency: capturedProvince, explained: null }, { ...none, capture: null })}
        aria-current={screen.name === 'unitRanking' && screen.agency === capturedProvince ? 'page' : undefined}
      >
        {text.unitsOf(text.giaLai)}
      </Link>
    </nav>
  )
}
