import { FailureNote } from '../../components/failure-note.tsx'
import { Skeleton } from '../../components/query-state.tsx'
import type { Provenance } from '../../components/provenance-mark.tsx'
import type { RankingScreen } from '../../filters/ranking-source.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { useQuestion } from '../../graphql/use-ask.ts'
import { inLanguage } from '../../text/in-language.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { trustText } from '../../text/trust-text.ts'
import styles from './explain.module.css'
import { MovementPanel } from './movement-panel.tsx'
import { againstOf, platformMoveQuestion } from './platform-explain-questions.ts'
import { platformExplainText } from './platform-explain-text.ts'
import type { ExplainedGroup } from './to-explained.ts'
import { toPlatformMove } from './to-platform-move.ts'
import { useDaysName } from './use-days-name.ts'

interface OwnMovePanelProps {
  readonly screen: RankingScreen
  readonly agency: string
  readonly position: number
  readonly total: number
  readonly groups: readonly ExplainedGroup[]
  readonly provenance: Provenance
}

/** Against another period: how far the agency moved by itself and by the others, and what each group adds to its points. */
export function OwnMovePanel({ screen, agency, position, total, groups, provenance }: OwnMovePanelProps) {
  const text = useText(platformExplainText)
  const trustWords = useText(trustText)
  const language = useLanguage()
  const format = useFormat()
  const nameDays = useDaysName()
  const { filters } = useFilters()
  const asked = useQuestion(platformMoveQuestion(screen, filters, agency))
  if (asked.data === undefined) {
    return asked.failure ? (
      <FailureNote failure={asked.failure} onRetry={asked.askAgain} />
    ) : (
      <Skeleton height="24rem" />
    )
  }
  const { move, reason, reasonEn } = toPlatformMove(asked.data)
  const none = inLanguage(language, reason, reasonEn) ?? text.movementNone
  const against = againstOf(filters)
  return (
    <MovementPanel
      movement={
        move &&
        against && {
          ...move,
          since:
            move.trust === 'COMPLETE' ? nameDays(against) : `${nameDays(against)} (${trustWords.trusts[move.trust]})`,
        }
      }
      none={none}
      subtitle={text.movementSubtitle}
      total={total}
      now={nameDays(filters)}
      groups={groups}
      provenance={provenance}
    >
      {move && (
        <ul className={styles.moved}>
          <li>
            <strong>
              {text.moved(format.count(move.from), format.count(position), format.change(move.positions))}
            </strong>
          </li>
          {move.parts.map(({ part, positions }) => (
            <li key={part}>{text.moves[part](format.change(positions))}</li>
          ))}
        </ul>
      )}
    </MovementPanel>
  )
}
