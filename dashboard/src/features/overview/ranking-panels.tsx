import { AttentionPanel } from './attention-panel.tsx'
import { HeadlinePanel } from './headline-panel.tsx'
import { LeadersPanel } from './leaders-panel.tsx'
import { MapPanel } from './map-panel.tsx'
import styles from './overview.module.css'
import type { Ranking } from './ranking.ts'
import { ScoreHistoryPanel } from './score-history-panel.tsx'
import { SpreadPanel } from './spread-panel.tsx'

interface RankingPanelsProps {
  readonly ranking: Ranking
  /** Days on which the portal was captured, oldest first. */
  readonly days: readonly string[]
}

/** All that one capture of the portal answers. */
export function RankingPanels({ ranking, days }: RankingPanelsProps) {
  return (
    <div className={styles.panels}>
      <HeadlinePanel ranking={ranking} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <AttentionPanel ranking={ranking} />
          <LeadersPanel ranking={ranking} />
        </div>
        <div className={styles.column}>
          <MapPanel ranking={ranking} />
          <SpreadPanel ranking={ranking} />
        </div>
        <ScoreHistoryPanel ranking={ranking} days={days} />
      </div>
    </div>
  )
}
