import type { ReactNode } from 'react'
import { Panel } from '../../components/panel.tsx'
import type { Metric } from '../../filters/filters.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { RankingBars } from './ranking-bars.tsx'
import { rankingsText } from './rankings-text.ts'
import { toBarsFinding } from './to-bars-finding.ts'
import type { Peer } from './to-peers.ts'

interface BarsPanelProps {
  readonly title: string
  readonly peers: readonly Peer[]
  readonly metric: Metric
  readonly metricName: string
  /** Captured day or period as printed. */
  readonly day: string
  /** What the values are, of how many and of when. */
  readonly subtitle: (maximum: number) => string
  readonly explainHref: (key: string) => string
  readonly footer: ReactNode
}

/** The units in the order of one measure, with both ends as the finding. */
export function BarsPanel({ title, peers, metric, metricName, day, subtitle, explainHref, footer }: BarsPanelProps) {
  const text = useText(rankingsText)
  const format = useFormat()
  const { filters } = useFilters()
  const found = toBarsFinding(peers, metric)
  if (!found) return null
  const formatValue = (value: number | null) => (metric === 'onTime' ? format.rate(value) : format.points(value))
  const { ordered, highest, lowest, highestValue, lowestValue, maximum } = found
  return (
    <Panel
      title={text.barsFinding(
        metricName,
        highest.name,
        formatValue(highestValue),
        lowest.name,
        formatValue(lowestValue),
      )}
      subtitle={subtitle(maximum)}
      footer={footer}
    >
      <RankingBars
        caption={`${metricName}: ${text.caption(title, day)}`}
        units={ordered}
        metric={metric}
        metricName={metricName}
        formatValue={formatValue}
        highlighted={[...filters.sel, ...(filters.hl === null ? [] : [filters.hl])]}
        explainHref={explainHref}
      />
    </Panel>
  )
}
