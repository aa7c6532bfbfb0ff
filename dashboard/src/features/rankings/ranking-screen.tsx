import type { ReactNode } from 'react'
import { QueryState } from '../../components/query-state.tsx'
import type { QuestionState } from '../../components/query-state.tsx'
import { isMetric } from '../../filters/filters.ts'
import type { Metric, PeerGroup } from '../../filters/filters.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import type { RankingListFragment } from '../../graphql/generated/graphql.ts'
import { useText } from '../../text/language.ts'
import { useGroupName } from './group-name.ts'
import { RankingBody } from './ranking-body.tsx'
import type { RankedAt } from './ranking-questions.ts'
import { RankingHeading } from './ranking-heading.tsx'
import { RankingScope } from './ranking-scope.tsx'
import { rankingsText } from './rankings-text.ts'
import { toRankingMetric } from './to-metric-value.ts'
import { kindsOf } from './to-peers.ts'
import type { Peer } from './to-peers.ts'
import type { RankedUnit } from './to-ranked-units.ts'

interface RankingScreenProps<Data> {
  readonly title: string
  readonly state: QuestionState<Data>
  readonly pick: (data: Data) => RankingListFragment | null
  /** Of the answer, if there is one yet. */
  readonly units: readonly RankedUnit[]
  readonly captures: readonly { readonly capturedOn: string; readonly complete: boolean }[]
  readonly groups: readonly PeerGroup[]
  readonly rankedAt: RankedAt
  readonly empty: ReactNode
  readonly explainHref: (key: string) => string
  readonly pageHref: (unit: Peer) => string | null
  readonly fileName: string
}

/** What both rankings share: heading, scope, states, body. */
export function RankingScreen<Data>(props: RankingScreenProps<Data>) {
  const { title, state, pick, units, captures, groups, empty } = props
  const text = useText(rankingsText)
  const format = useFormat()
  const nameOf = useGroupName()
  const { filters } = useFilters()
  const [first] = units
  const hasOnTime = units.some(({ onTime }) => onTime !== null)
  const metric = toRankingMetric(filters.metric, first, hasOnTime)
  const metrics: { value: Metric; label: string }[] = [
    { value: 'score', label: text.metrics.score },
    ...(first?.groups ?? []).flatMap(({ code, name }) =>
      isMetric(code) ? [{ value: code, label: nameOf({ code, name }) }] : [],
    ),
    ...(hasOnTime ? [{ value: 'onTime' as const, label: text.metrics.onTime }] : []),
  ]
  const groupsKnown = kindsOf(units).length > 0
  const group = groupsKnown && groups.includes(filters.group) ? filters.group : 'all'
  const day = state.data === undefined ? null : (pick(state.data)?.capturedOn ?? null)
  const knownHint = day === null ? undefined : text.groupNote(format.day(day))
  return (
    <>
      <RankingHeading title={title} lead={text.lead} />
      <RankingScope
        captures={captures}
        groups={groups}
        group={group}
        groupsKnown={groupsKnown}
        groupHint={units.length === 0 || groupsKnown ? knownHint : text.groupsUnknown}
        metrics={metrics}
        metric={metric}
      />
      <QueryState state={state} pick={pick} part="portalRanking" empty={empty} height="60rem">
        {(list) => (
          <RankingBody
            {...props}
            list={list}
            group={group}
            metric={metric}
            metricName={metrics.find(({ value }) => value === metric)?.label ?? text.metrics.score}
          />
        )}
      </QueryState>
    </>
  )
}
