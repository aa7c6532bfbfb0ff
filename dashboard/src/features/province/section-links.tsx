import { useText } from '../../text/language.ts'
import { provinceText } from '../../text/province-text.ts'
import styles from './province.module.css'
import type { SectionId } from './section-card.tsx'

interface SectionLinksProps {
  /** Those that are on the page now, in its order. */
  readonly shown: readonly SectionId[]
}

/** The page's own table of contents. */
export function SectionLinks({ shown }: SectionLinksProps) {
  const text = useText(provinceText)
  return (
    <nav className={styles.sections} aria-label={text.sections}>
      <ul>
        {shown.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{text.sectionNames[id]}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
