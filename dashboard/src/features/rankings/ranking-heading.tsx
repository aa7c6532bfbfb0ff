import { frameText } from '../../text/frame-text.ts'
import { useText } from '../../text/language.ts'
import { RankingLists } from './ranking-lists.tsx'
import styles from './rankings.module.css'
import { SourceSwitch } from './source-switch.tsx'

interface RankingHeadingProps {
  readonly title: string
  readonly lead: string
}

/** What every ranking begins with: its name, what it is, the other rankings, and whose it is. */
export function RankingHeading({ title, lead }: RankingHeadingProps) {
  const frame = useText(frameText)
  return (
    <>
      <title>{`${title} · ${frame.product}`}</title>
      <div>
        <h1>{title}</h1>
        <p className={styles.lead}>{lead}</p>
      </div>
      <RankingLists />
      <SourceSwitch />
    </>
  )
}
