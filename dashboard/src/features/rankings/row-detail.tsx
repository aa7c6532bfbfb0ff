import { Link } from 'wouter'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { useGroupName } from './group-name.ts'
import { PickCell } from './pick-cell.tsx'
import { ChangeCell, OnTimeCell } from './ranking-cells.tsx'
import { rankingsText } from './rankings-text.ts'
import styles from './rankings.module.css'
import { SegmentBar } from './segment-bar.tsx'
import { Sparkline } from './sparkline.tsx'
import type { Peer } from './to-peers.ts'

interface RowDetailProps {
  readonly unit: Peer
  readonly explainHref: string
  readonly shownDay: string | null
  readonly picked: boolean
  readonly full: boolean
  readonly onPick: () => void
}

/** What a phone has no columns for. */
export function RowDetail({ unit, explainHref, shownDay, picked, full, onPick }: RowDetailProps) {
  const text = useText(rankingsText)
  const format = useFormat()
  const nameOf = useGroupName()
  return (
    <div className={styles.detail}>
      <SegmentBar groups={unit.groups} tall />
      <dl className={styles.detailList}>
        <div>
          <dt>{text.columns.total}</dt>
          <dd>
            {format.points(unit.total)}/{format.count(unit.maximum)}
          </dd>
        </div>
        {unit.groups.map((group) => (
          <div key={group.code}>
            <dt>{nameOf(group)}</dt>
            <dd>
              {format.points(group.points)}/{format.count(group.maximum)}
            </dd>
          </div>
        ))}
        <div>
          <dt>{text.columns.onTime}</dt>
          <dd>
            <OnTimeCell onTime={unit.onTime} reason={text.onTimeMissing} />
          </dd>
        </div>
        <div>
          <dt>{text.columns.change}</dt>
          <dd>
            <ChangeCell unit={unit} />
          </dd>
        </div>
        {unit.history.length > 1 && (
          <div>
            <dt>{text.columns.history}</dt>
            <dd>
              <Sparkline history={unit.history} shownDay={shownDay} />
            </dd>
          </div>
        )}
      </dl>
      <p className={styles.detailFoot}>
        <Link href={explainHref} state={{ fromRanking: true }}>
          {text.explain(unit.name)}
        </Link>
        <PickCell name={unit.name} picked={picked} full={full} onPick={onPick} labelled />
      </p>
    </div>
  )
}
