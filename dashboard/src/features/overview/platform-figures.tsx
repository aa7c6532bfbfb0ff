import { HeadlineFigure, HeadlineRow } from '../../components/headline-figure.tsx'
import { ReconciliationBadge } from '../../components/reconciliation-badge.tsx'
import { useFormat } from '../../format/use-format.ts'
import type { OverviewPlatformQuery } from '../../graphql/generated/graphql.ts'
import { useText } from '../../text/language.ts'
import { overviewText } from '../../text/overview-text.ts'
import styles from './overview.module.css'

type Statistics = NonNullable<OverviewPlatformQuery['nationalStatistics']>

interface PlatformFiguresProps {
  readonly statistics: Statistics
}

export function PlatformFigures({ statistics }: PlatformFiguresProps) {
  const text = useText(overviewText)
  const format = useFormat()
  const { received, resolved, inProgress, onTimeRate, onlineRate, provenance, reconciliation } = statistics
  const reasons = new Map<string, string>(Object.entries(text.rateReasons))
  const identities = new Map<string, string>(Object.entries(text.identities))
  const rateOf = (rate: Statistics['onTimeRate']) => ({
    value: rate.value === null ? null : format.rate(rate.value, 2),
    reason: reasons.get(rate.reason ?? ''),
    detail: text.pooledDetail(format.count(rate.numerator), format.count(rate.denominator)),
    provenance,
  })
  return (
    <>
      <HeadlineRow label={text.platformName}>
        <HeadlineFigure
          label={text.received}
          value={format.count(received.inPeriod)}
          detail={text.carriedOver(format.count(received.carriedOver))}
          provenance={provenance}
        />
        <HeadlineFigure label={text.online} {...rateOf(onlineRate)} />
        <HeadlineFigure
          label={text.resolved}
          value={format.count(resolved.total)}
          detail={text.lateOf(format.count(resolved.late))}
          provenance={provenance}
        />
        <HeadlineFigure label={text.resolvedOnTime} {...rateOf(onTimeRate)} />
        <HeadlineFigure
          label={text.inProgress}
          value={format.count(inProgress.total)}
          detail={text.overdueOf(format.count(inProgress.overdue))}
          provenance={provenance}
        />
      </HeadlineRow>
      <ul className={styles.identities}>
        <li>
          <ReconciliationBadge parts={[received.online, received.direct, received.post]} total={received.inPeriod} />{' '}
          {text.identities.RECEIVED_BY_CHANNEL}
        </li>
        {reconciliation
          .filter(({ identity }) => identity !== 'RECEIVED_BY_CHANNEL')
          .map(({ identity, left, right }) => (
            <li key={identity}>
              <ReconciliationBadge parts={[left]} total={right} /> {identities.get(identity) ?? identity}
            </li>
          ))}
      </ul>
    </>
  )
}
