import { useLanguage } from '../text/language.ts'
import type { NamedAgency } from './name-of.ts'
import styles from './agency-name.module.css'

interface AgencyNameProps {
  readonly agency: NamedAgency
}

/** In English the rendering first and the official name, which alone is valid, below it. */
export function AgencyName({ agency: { name, nameEn } }: AgencyNameProps) {
  const language = useLanguage()
  if (language === 'vi') return name
  if (nameEn === null) return <span lang="vi">{name}</span>
  return (
    <>
      {nameEn}
      <span className={styles.official} lang="vi">
        {name}
      </span>
    </>
  )
}
