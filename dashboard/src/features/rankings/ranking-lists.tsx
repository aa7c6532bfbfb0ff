import { Link, useLocation } from 'wouter'
import { parseScreen } from '../../filters/screen.ts'
import type { Screen } from '../../filters/screen.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { useText } from '../../text/language.ts'
import styles from './rankings.module.css'
import { sourceText } from './source-text.ts'

/** The People's Committee whose page of units below the province has been captured. */
export const capturedProvince = 'H21'

type Target = Exclude<Screen, { name: 'unknown' }>

const departments: Target = { name: 'agencyRanking', level: 'department', explained: null }
const communes: Target = { name: 'agencyRanking', level: 'commune', explained: null }

/** Ways between the rankings that exist. */
export function RankingLists() {
  const text = useText(sourceText)
  const [path] = useLocation()
  const { filters, hrefTo } = useFilters()
  const screen = parseScreen(path)
  // What was picked or narrowed in one list is nothing in another; whose ranking it is goes along where a list has both.
  const none = { group: 'all', sel: [] } as const
  const isAt = (level: string) => screen.name === 'agencyRanking' && screen.level === level
  const lists = [
    {
      name: text.provinces,
      href: hrefTo({ name: 'provinceRanking', explained: null }, { ...none, within: null }),
      isShown: screen.name === 'provinceRanking',
    },
    { name: text.departments, href: hrefTo(departments, none), isShown: isAt('department') },
    { name: text.communes, href: hrefTo(communes, none), isShown: isAt('commune') },
    {
      name: text.unitsOf(text.giaLai),
      href: hrefTo(
        { name: 'unitRanking', agency: capturedProvince, explained: null },
        { ...none, capture: null, within: null, source: filters.source },
      ),
      isShown: screen.name === 'unitRanking' && screen.agency === capturedProvince,
    },
  ]
  return (
    <nav className={styles.lists} aria-label={text.lists}>
      {lists.map(({ name, href, isShown }) => (
        <Link key={name} href={href} aria-current={isShown ? 'page' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  )
}
