import type { RankingScreen } from '../../filters/ranking-source.ts'
import { ScopeBar } from '../../filters/scope-bar.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import type { PlatformExplainedQuery } from '../../graphql/generated/graphql.ts'
import { useLanguage } from '../../text/language.ts'
import { ExplainTools } from './explain-tools.tsx'
import { RankedPeriodPickers } from './ranked-period-pickers.tsx'
import type { ExplainedGroup } from './to-explained.ts'
import { platformKeyOf, toPlatformName } from './to-platform-units.ts'

type Neighbours = NonNullable<NonNullable<PlatformExplainedQuery['ranking']>['around']>['entries']

interface OwnExplainScopeProps {
  readonly screen: RankingScreen
  /** The agency between the one above and the one below; others when it has no position. */
  readonly around: Neighbours
  readonly agency: string
  readonly groups: readonly ExplainedGroup[]
  readonly fileName: string
  readonly fileNotes: readonly string[]
}

/** The period, what it is set against, the neighbours in the ranking, and the file of all indicators. */
export function OwnExplainScope({ screen, around, agency, groups, fileName, fileNotes }: OwnExplainScopeProps) {
  const language = useLanguage()
  const { hrefTo } = useFilters()
  const at = around.findIndex((entry) => entry.agency?.code === agency)
  const neighbour = (entry: Neighbours[number] | undefined) =>
    entry?.agency
      ? {
          key: platformKeyOf(entry.agency),
          name: toPlatformName(entry.agency, language).name,
          position: entry.position,
        }
      : null
  return (
    <ScopeBar>
      <RankedPeriodPickers isCompared />
      <ExplainTools
        before={at > 0 ? neighbour(around[at - 1]) : null}
        after={at === -1 ? null : neighbour(around[at + 1])}
        hrefOf={(key) => hrefTo({ ...screen, explained: key })}
        groups={groups}
        belowProvince={false}
        fileName={fileName}
        fileNotes={fileNotes}
      />
    </ScopeBar>
  )
}
