import { Link } from 'wouter'
import { Missing } from '../../components/missing.tsx'
import { MovementMark } from '../../components/movement-mark.tsx'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { trustText } from '../../text/trust-text.ts'
import { intervalText } from './interval-text.ts'
import { intervalWords } from './interval-words.ts'
import { rankingsText } from './rankings-text.ts'
import styles from './rankings.module.css'
import { SegmentBar } from './segment-bar.tsx'
import type { Peer } from './to-peers.ts'
import type { RankedGroup, RankedUnit, RankIntervals } from './to-ranked-units.ts'
import { noteOpened } from './use-return-focus.ts'

export function PositionCell({ unit }: { readonly unit: RankedUnit }) {
  const text = useText(rankingsText)
  const format = useFormat()
  return (
    <span className={styles.position}>
      {format.count(unit.position)}
      {unit.tied && (
        <abbr className={styles.tied} title={text.tied}>
          =
        </abbr>
      )}
      {unit.intervals !== null && <IntervalNote intervals={unit.intervals} />}
    </span>
  )
}

/** Ranks that chance can explain: those of the unit alone as figures on screen, all words to the pointer and read out. */
function IntervalNote({ intervals }: { readonly intervals: RankIntervals }) {
  const text = useText(intervalText)
  const format = useFormat()
  const { best, worst } = intervals.marginal
  const words = intervalWords(intervals, text, format.count)
  return (
    <span className={styles.interval} title={words}>
      {best !== worst && <span aria-hidden="true">{text.range(format.count(best), format.count(worst))}</span>}
      <span className="visually-hidden">{words}</span>
    </span>
  )
}

interface UnitCellProps {
  readonly unit: Peer
  /** Of the explanation of its points. */
  readonly explainHref: string
  /** Of the unit's own page; null where it has none. */
  readonly pageHref: string | null
  /** Peers shown; null when nobody is left out. */
  readonly peers: number | null
}

export function UnitCell({ unit, explainHref, pageHref, peers }: UnitCellProps) {
  const text = useText(rankingsText)
  const format = useFormat()
  const kind = unit.kind === null ? '' : text.kinds[unit.kind]
  const isCommune = unit.kind === 'commune'
  const page = isCommune ? text.communePage : text.provincePage
  const pageOf = isCommune ? text.communePageOf : text.provincePageOf
  const apart = unit.place ?? kind
  const among = peers === null ? apart : text.inPeers(format.count(unit.peerPosition), format.count(peers))
  return (
    <span className={styles.unit}>
      <Link
        href={explainHref}
        state={{ fromRanking: true }}
        className={styles.unitName}
        data-explain={unit.key}
        title={text.explain(unit.name)}
        onClick={() => noteOpened(unit.key)}
      >
        {unit.name}
      </Link>
      {unit.official !== null && (
        <span className={styles.unitFoot} lang="vi">
          {unit.official}
        </span>
      )}
      <span className={styles.unitFoot}>
        {among}
        {unit.peers !== null && (
          <span title={text.inSizeWords}>
            {text.inSize(format.count(unit.peers.position), format.count(unit.peers.outOf))}
          </span>
        )}
        {pageHref !== null && (
          <Link href={pageHref} className={styles.pageLink} aria-label={pageOf(unit.name)}>
            {page}
          </Link>
        )}
      </span>
    </span>
  )
}

export function ChangeCell({ unit }: { readonly unit: RankedUnit }) {
  const trustWords = useText(trustText)
  const format = useFormat()
  return (
    <span className={styles.change}>
      <MovementMark positions={unit.movement?.positions ?? null} />
      {unit.movement && <span className={styles.soft}>{format.pointsChange(unit.movement.points)}</span>}
      {unit.movement?.trust === 'PROVISIONAL' && <span className={styles.soft}>{trustWords.trusts.PROVISIONAL}</span>}
    </span>
  )
}

export function TotalCell({ unit }: { readonly unit: RankedUnit }) {
  const text = useText(rankingsText)
  const format = useFormat()
  return (
    <span className={styles.total}>
      <span className={styles.whole}>
        <strong>{format.points(unit.total)}</strong>
        {unit.observable !== null && (
          <span className={styles.soft} title={text.ofObservableWords(format.count(unit.observable))}>
            {text.ofObservable(format.count(unit.observable))}
          </span>
        )}
      </span>
      <SegmentBar groups={unit.groups} />
    </span>
  )
}

/** Points of a group with a thin line of their share of the maximum, which stands in the heading. */
export function GroupCell({ group }: { readonly group: RankedGroup | undefined }) {
  const text = useText(rankingsText)
  const format = useFormat()
  if (!group || group.points === null) {
    return <Missing {...(group?.observable === 0 && { reason: text.unobserved(format.count(group.maximum)) })} />
  }
  return (
    <span className={styles.group}>
      {format.points(group.points)}
      <span className={styles.groupLine} aria-hidden="true">
        <span style={{ width: `${Math.min(1, group.points / group.maximum) * 100}%` }} />
      </span>
    </span>
  )
}

interface OnTimeCellProps {
  readonly onTime: RankedUnit['onTime']
  readonly reason: string
}

export function OnTimeCell({ onTime, reason }: OnTimeCellProps) {
  const format = useFormat()
  if (!onTime) return <Missing reason={reason} />
  return (
    <span className={styles.onTime}>
      {format.rate(onTime.ratio)}
      <span className={styles.soft}>
        {format.count(onTime.numerator)}/{format.count(onTime.denominator)}
      </span>
    </span>
  )
}
