import { HeadlineFigure, HeadlineRow } from '../../components/headline-figure.tsx'
import { ReconciliationBadge } from '../../components/reconciliation-badge.tsx'
import { weave } from '../../components/weave.tsx'
import { CountLink } from '../../filters/count-link.tsx'
import { useFormat } from '../../format/use-format.ts'
import type { DossierFigure, OverviewPlatformQuery } from '../../graphql/generated/graphql.ts'
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
  const link = (list: DossierFigure, count: number) => <CountLink count={count} listed={{ list }} />
  const rateOf = (rate: Statistics['onTimeRate'], above: DossierFigure) => ({
    value: rate.value === null ? null : format.rate(rate.value, 2),
    reason: reasons.get(rate.reason ?? ''),
    detail: weave((top) => text.pooledDetail(top, format.count(rate.denominator)), [link(above, rate.numerator)]),
    provenance,
  })
  return (
    <>
      <HeadlineRow label={text.platformName}>
        <HeadlineFigure
          label={text.received}
          value={link('RECEIVED', received.inPeriod)}
          detail={weave(text.carriedOver, [link('CARRIED_OVER', received.carriedOver)])}
          provenance={provenance}
        />
        <HeadlineFigure label={text.online} {...rateOf(onlineRate, 'RECEIVED_ONLINE')} />
        <HeadlineFigure
          label={text.resolved}
          value={link('RESOLVED', resolved.total)}
          detail={
            <>
              {weave(text.lateOf, [link('RESOLVED_LATE', resolved.late)])}
              {resolved.late > 0 && (
                <>
                  <br />
                  {weave(text.lateParts, [
                    link('RESOLVED_LATE_WITH_APOLOGY', resolved.lateWithApology),
                    link('RESOLVED_LATE_KEPT_NEW_DATE', resolved.lateKeptNewDate),
                  ])}
                </>
              )}
            </>
          }
          provenance={provenance}
        />
        <HeadlineFigure label={text.resolvedOnTime} {...rateOf(onTimeRate, 'RESOLVED_IN_TIME')} />
        <HeadlineFigure
          label={text.inProgress}
          value={link('IN_PROGRESS', inProgress.total)}
          detail={weave(text.overdueOf, [link('OVERDUE', inProgress.overdue)])}
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
