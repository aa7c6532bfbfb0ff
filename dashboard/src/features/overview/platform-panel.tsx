import { FigureSource } from '../../components/figure-source.tsx'
import { Notice } from '../../components/notice.tsx'
import { Panel } from '../../components/panel.tsx'
import { QueryState } from '../../components/query-state.tsx'
import { namePeriod } from '../../filters/period-name.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import type { OverviewPlatformQuery } from '../../graphql/generated/graphql.ts'
import type { Asked } from '../../graphql/use-ask.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { overviewText } from '../../text/overview-text.ts'
import { AppliedContext } from '../../trust/applied.ts'
import { TrustLine } from '../../trust/trust-line.tsx'
import styles from './overview.module.css'
import { PlatformFigures } from './platform-figures.tsx'

interface PlatformPanelProps {
  readonly state: Asked<OverviewPlatformQuery>
}

/** The platform's own dossiers, simulated: kept apart from the portal's real figures, with their trust and identities. */
export function PlatformPanel({ state }: PlatformPanelProps) {
  const text = useText(overviewText)
  const format = useFormat()
  const { filters } = useFilters()
  const period = namePeriod(filters.period, useLanguage())
  const known = state.data?.nationalStatistics
  const title =
    known && known.onTimeRate.value !== null
      ? text.platformTitle(format.count(known.received.inPeriod), period, format.rate(known.onTimeRate.value))
      : text.platformName
  return (
    <AppliedContext value={known ?? null}>
      <Panel
        wide
        title={title}
        subtitle={text.platformSubtitle(period)}
        footer={known && <FigureSource provenance={known.provenance} fraction={known.onTimeRate} />}
      >
        <QueryState
          state={state}
          pick={(data) => data.nationalStatistics}
          part="nationalStatistics"
          empty={text.platformEmpty}
          height="14rem"
        >
          {(statistics) =>
            statistics.trustReport.silent === statistics.trustReport.sources ? (
              <div className={styles.platform}>
                <TrustLine report={statistics.trustReport} />
                <Notice>{text.platformEmpty}</Notice>
              </div>
            ) : (
              <div className={styles.platform}>
                <TrustLine report={statistics.trustReport} />
                <PlatformFigures statistics={statistics} />
              </div>
            )
          }
        </QueryState>
      </Panel>
    </AppliedContext>
  )
}
