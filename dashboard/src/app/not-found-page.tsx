import { frameText } from '../text/frame-text.ts'
import { useText } from '../text/language.ts'
import styles from './frame.module.css'
import { ScreenLinks } from './navigation.tsx'

export function NotFoundPage() {
  const text = useText(frameText)
  return (
    <div className={styles.page}>
      <title>{`${text.notFoundTitle} · ${text.product}`}</title>
      <h1>{text.notFoundTitle}</h1>
      <p>{text.notFound}</p>
      <ScreenLinks />
    </div>
  )
}
