import { frameText } from '../text/frame-text.ts'
import { useText } from '../text/language.ts'
import { notFoundText } from '../text/not-found-text.ts'
import styles from './frame.module.css'
import { ScreenLinks } from './navigation.tsx'

export function NotFoundPage() {
  const { product } = useText(frameText)
  const text = useText(notFoundText)
  return (
    <div className={styles.page}>
      <title>{`${text.title} · ${product}`}</title>
      <h1>{text.title}</h1>
      <p>{text.explanation}</p>
      <ScreenLinks />
    </div>
  )
}
