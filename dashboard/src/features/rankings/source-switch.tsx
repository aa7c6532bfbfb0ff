import { Link, useLocation } from 'wouter'
import { isRankingScreen, sourceOf } from '../../filters/ranking-source.ts'
import { sources } from '../../filters/filters.ts'
import type { Source } from '../../filters/filters.ts'
import { parseScreen } from '../../filters/screen.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { useText } from '../../text/language.ts'
import { capturedProvince } from './ranking-lists.tsx'
import { sourceText } from './source-text.ts'
import styles from './rankings.module.css'

/**
 * Whose ranking is shown: links, since each is an address of its own. The portal ranks departments and communes on pages of their province,
 * so that its side of a list of the country leads to the page of one.
 */
export function SourceSwitch() {
  const text = useText(sourceText)
  const [path] = useLocation()
  const { filters, hrefTo } = useFilters()
  const screen = parseScreen(path)
  if (!isRankingScreen(screen)) return null
  const shown = sourceOf(screen, filters.source)
  const hrefOf = (source: Source) => {
    const first = source === sourceOf(screen, null)
    const same = { source: first ? null : source, view: filters.view, hl: filters.hl }
    if (screen.name !== 'agencyRanking' || source === 'platform') return hrefTo(screen, same)
    const { explained, level } = screen
    // The code of an agency begins with that of its province's.
    const agency = explained === null ? (filters.within ?? capturedProvince) : explained.replace(/\..*$/, '')
    return hrefTo(
      { name: 'unitRanking', agency, explained },
      { source: null, within: null, group: explained === null ? level : 'all', sel: [] },
    )
  }
  return (
    <nav className={styles.sources} aria-label={text.source}>
      {sources.map((source) => (
        <Link key={source} href={hrefOf(source)} aria-current={source === shown ? 'true' : undefined}>
          {text.sources[source]}
        </Link>
      ))}
    </nav>
  )
}
