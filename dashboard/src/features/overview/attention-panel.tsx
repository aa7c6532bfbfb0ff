import { Link } from 'wouter'
import { FigureSource } from '../../components/figure-source.tsx'
import { Notice } from '../../components/notice.tsx'
import { Panel } from '../../components/panel.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { overviewText } from '../../text/overview-text.ts'
import styles from './overview.module.css'
import { ProvinceLink } from './province-link.tsx'
import { keyOf, nameOf, provinceCodeOf } from './ranking.ts'
import type { Ranking } from './ranking.ts'
import { toFalls } from './to-falls.ts'
import type { Fall } from './to-falls.ts'

const mostShown = 5

interface AttentionPanelProps {
  readonly ranking: Ranking
}

/** Who lost points since the captured day before, in words, with the way to the reason. */
export function AttentionPanel({ ranking }: AttentionPanelProps) {
  const text = useText(overviewText)
  const format = useFormat()
  const { previousCapturedOn } = ranking
  const footer = <FigureSource provenance={ranking.provenance} />
  if (previousCapturedOn === null) {
    return (
      <Panel title={text.attentionName} footer={footer}>
        <Notice>{text.attentionFirst}</Notice>
      </Panel>
    )
  }
  const falls = toFalls(ranking)
  const losers = falls.filter(({ points }) => points !== null).length
  const day = format.day(previousCapturedOn)
  return (
    <Panel
      title={losers === 0 ? text.attentionNone(day) : text.attentionTitle(losers, day)}
      subtitle={falls.length === 0 ? undefined : text.attentionSubtitle}
      footer={footer}
    >
      <ul className={styles.falls}>
        {falls.slice(0, mostShown).map((fall) => (
          <FallLine key={keyOf(fall.entry)} fall={fall} />
        ))}
      </ul>
    </Panel>
  )
}

function FallLine({ fall }: { readonly fall: Fall }) {
  const text = useText(overviewText)
  const format = useFormat()
  const language = useLanguage()
  const { hrefTo } = useFilters()
  const { entry, group, positionBefore } = fall
  const scored = entry.scorecard.groups.find(({ code }) => code === group?.code)
  const groupName = language === 'vi' ? scored?.name : scored?.nameEn
  const [before, now] = [format.count(positionBefore), format.count(entry.position)]
  const moved = entry.position - positionBefore
  const position =
    moved > 0 ? text.positionFell(before, now) : moved < 0 ? text.positionRose(before, now) : text.positionKept(now)
  const code = provinceCodeOf(entry)
  const points = format.points(Math.abs(fall.points ?? 0))
  const lost =
    group && groupName !== undefined
      ? text.attentionLine(points, `${groupName} (${format.pointsChange(group.points)})`)
      : text.attentionLineTotal(points)
  const happened = fall.points === null ? text.attentionOvertaken : lost
  return (
    <li>
      <strong>
        <ProvinceLink entry={entry} />
      </strong>{' '}
      {happened}, {position}.{' '}
      {code !== null && (
        <Link
          href={hrefTo({ name: 'provinceRanking', explained: code })}
          aria-label={`${text.explain} ${nameOf(entry)}`}
        >
          {text.explain}
        </Link>
      )}
    </li>
  )
}
