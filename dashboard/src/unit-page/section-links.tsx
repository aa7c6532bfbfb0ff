import { useText } from '../text/language.ts'
import { provinceText } from '../text/province-text.ts'
import styles from './unit-page.module.css'

interface SectionLinksProps {
  /** Those that are on the page now, in its order. */
  readonly shown: readonly { readonly id: string; readonly name: string }[]
}

/** The page's own table of contents. */
export function SectionLinks({ shown }: SectionLinksProps) {
  const text = useText(provinceText)
  return (
    <nav className={styles.sections} aria-label={text.sections}>
      <ul>
        {shown.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
