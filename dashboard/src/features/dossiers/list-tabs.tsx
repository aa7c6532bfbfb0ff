import { Link } from 'wouter'
import { useFilters } from '../../filters/use-filters.ts'
import { dossiersText } from '../../text/dossiers-text.ts'
import { useText } from '../../text/language.ts'
import { toParams, workLists } from '../../filters/dossier-list.ts'
import type { DossierList } from '../../filters/dossier-list.ts'
import styles from './dossiers.module.css'

/** The work lists; every condition of the reader stays, only a list's own do not. */
export function ListTabs({ list }: { readonly list: DossierList }) {
  const text = useText(dossiersText)
  const { hrefWith } = useFilters()
  const kept = { ...list, after: null, status: [], apologised: null, age: null }
  return (
    <nav className={styles.tabs} aria-label={text.lists}>
      <ul>
        {workLists.map((each) => (
          <li key={each}>
            <Link
              href={hrefWith({ list: toParams({ ...kept, list: each }), sort: null })}
              aria-current={list.list === each ? 'page' : undefined}
            >
              {text.tabs[each]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
