import { Link } from 'wouter'
import { toCsv } from '../../components/csv.ts'
import { saveFile } from '../../components/save-file.ts'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { explainText } from './explain-text.ts'
import styles from './explain.module.css'
import { useRuleWords } from './rule-words.ts'
import type { ExplainedGroup } from './to-explained.ts'
import { toIndicatorCsv } from './to-indicator-csv.ts'
import type { Neighbour } from './to-neighbours.ts'

export interface ExplainToolsProps {
  readonly before: Neighbour | null
  readonly after: Neighbour | null
  readonly hrefOf: (key: string) => string
  readonly groups: readonly ExplainedGroup[]
  readonly belowProvince: boolean
  readonly fileName: string
  readonly fileNotes: readonly string[]
}

/** The neighbours in the ranking, and the file of all indicators. */
export function ExplainTools(props: ExplainToolsProps) {
  const { before, after, hrefOf, groups, belowProvince, fileName, fileNotes } = props
  const text = useText(explainText)
  const format = useFormat()
  const ruleWords = useRuleWords()
  const save = () => {
    const table = toIndicatorCsv(groups, text, (rule) => ruleWords(rule, belowProvince))
    saveFile(`${fileName}.csv`, toCsv({ ...table, notes: fileNotes }))
  }
  return (
    <>
      <nav className={styles.neighbours} aria-label={text.neighbours}>
        {before && (
          <Link href={hrefOf(before.key)} title={text.previous}>
            ↑ {format.count(before.position)}. {before.name}
          </Link>
        )}
        {after && (
          <Link href={hrefOf(after.key)} title={text.next}>
            ↓ {format.count(after.position)}. {after.name}
          </Link>
        )}
      </nav>
      <span className={styles.tools}>
        <button type="button" onClick={save} disabled={groups.length === 0}>
          {text.allIndicators}
        </button>
      </span>
    </>
  )
}
