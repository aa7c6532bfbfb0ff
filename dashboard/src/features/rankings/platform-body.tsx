import { Link } from 'wouter'
import { FigureSource } from '../../components/figure-source.tsx'
import { Notice } from '../../components/notice.tsx'
import { Panel } from '../../components/panel.tsx'
import type { Metric } from '../../filters/filters.ts'
import type { RankingScreen } from '../../filters/ranking-source.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { inLanguage } from '../../text/in-language.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { trustText } from '../../text/trust-text.ts'
import { TrustLine } from '../../trust/trust-line.tsx'
import { trustSentence } from '../../trust/trust-sentence.ts'
import { AllRows } from './all-rows.tsx'
import { BarsPanel } from './bars-panel.tsx'
import { useGroupName } from './group-name.ts'
import { IntervalHelp } from './interval-help.tsx'
import { intervalText } from './interval-text.ts'
import { PageLinks } from './page-links.tsx'
import { toPlatformRanked } from './platform-questions.ts'
import { PlatformCompare } from './platform-compare.tsx'
import { PlatformSummary } from './platform-summary.tsx'
import type { PlatformList } from './platform-summary.tsx'
import { platformText } from './platform-text.ts'
import { PooledPanel } from './pooled-panel.tsx'
import { RankingTable } from './ranking-table.tsx'
import { rankingsText } from './rankings-text.ts'
import styles from './rankings.module.css'
import { ScatterView } from './lazy-views.tsx'
import { toEndName } from './to-platform-units.ts'
import { toPeers } from './to-peers.ts'
import type { Peer } from './to-peers.ts'
import type { RankedUnit } from './to-ranked-units.ts'
import { toView } from './to-view.ts'
import { UnrankedPanel } from './unranked-panel.tsx'
import { useDaysName } from './use-days-name.ts'
import { useReturnFocus } from './use-return-focus.ts'

interface PlatformBodyProps {
  readonly screen: RankingScreen
  readonly title: string
  readonly list: PlatformList
  /** Of the page. */
  readonly units: readonly RankedUnit[]
  readonly metric: Metric
  readonly metricName: string
}

const fileNames = {
  PROVINCE: ['xep-hang_tinh_nen-tang', 'ranking_provinces_platform'],
  DEPARTMENT: ['xep-hang_so-nganh_nen-tang', 'ranking_departments_platform'],
  COMMUNE: ['xep-hang_xa-phuong_nen-tang', 'ranking_communes_platform'],
  PROVINCE_UNITS: ['xep-hang_don-vi_nen-tang', 'ranking_units_platform'],
} as const

/** The platform's ranking once it is there: how far to rely on it, the view of the address, who is not in it, and the pool. */
export function PlatformBody({ screen, title, list, units, metric, metricName }: PlatformBodyProps) {
  const text = useText(platformText)
  const shared = useText(rankingsText)
  const trustWords = useText(trustText)
  const ofChance = useText(intervalText)
  const format = useFormat()
  const language = useLanguage()
  const nameOf = useGroupName()
  const nameDays = useDaysName()
  const { filters, hrefTo, hrefWith } = useFilters()
  useReturnFocus()
  const { level, period } = toPlatformRanked(screen, filters)
  const view = toView(filters.view)
  const days = nameDays(filters)
  const { trust, trustReport, provenance } = list
  const toTrusted = (words: string) => (trust === 'PROVISIONAL' ? `${words} (${trustWords.trusts[trust]})` : words)
  // A page that failed is named above the list; there are no rows, and the rest stands.
  const { offset, totalCount } = list.page ?? { offset: 0, totalCount: 0 }
  const unranked = list.unrankedPage?.totalCount ?? 0
  const [first] = units
  const observable = first && first.observable !== null ? { points: first.observable, maximum: first.maximum } : null
  const fileName = `${fileNames[level][language === 'vi' ? 0 : 1]}_${period.from}_${period.until}`
  const rows = text.rows(format.count(offset + 1), format.count(offset + units.length), format.count(totalCount))
  const fileNotes = [
    text.fileNotes.own,
    text.fileNotes[provenance.origin],
    text.fileNotes.period(days, list.scheme),
    ...(trustReport ? [trustSentence(trustReport, language)] : []),
    shared.fileNotes.source(inLanguage(language, provenance.source, provenance.sourceEn)),
  ]
  const explainHref = (key: string) => hrefTo({ ...screen, explained: key })
  const pageHref = ({ unitCode, kind }: Peer) =>
    unitCode && hrefTo({ name: kind === 'commune' ? 'commune' : 'province', code: unitCode })
  const footer = (
    <>
      <p className={styles.legend}>
        {text.legend}: {first?.groups.map((each) => `${nameOf(each)} ${format.count(each.maximum)}`).join(', ')}.
      </p>
      <IntervalHelp method={list.intervalMethod} hasAtOnce={(first?.intervals?.simultaneous ?? null) !== null} />
      <FigureSource provenance={provenance} />
    </>
  )
  const best = list.best?.entries[0]
  const intervals = offset === 0 && filters.sort === null ? first?.intervals : null
  // The first place is compared with all units, for which the simultaneous interval is made.
  const leading = intervals?.simultaneous ?? intervals?.marginal
  const finding = best
    ? toTrusted(shared.finding(toEndName(best, language), format.points(best.scorecard.total)))
    : text.empty
  const subtitle = text.subtitle(
    format.count(totalCount),
    toTrusted(days),
    format.count(observable?.points),
    format.count(observable?.maximum),
  )
  const note = inLanguage(language, list.note, list.noteEn)
  return (
    <div className={styles.body}>
      {note !== null && <Notice tone="attention">{note}</Notice>}
      <TrustLine report={trustReport} />
      {trust === 'WITHHELD' && <Notice tone="attention">{trustWords.noPosition}</Notice>}
      <PlatformSummary list={list} observable={observable} />
      {totalCount > 0 && units.length === 0 && (
        <Notice>
          {text.emptyPage} <Link href={hrefWith({ page: 1 })}>{text.firstPage}</Link>
        </Notice>
      )}
      {view === 'table' && units.length > 0 && (
        <Panel
          title={
            leading && leading.worst > leading.best
              ? `${finding}; ${ofChance.alone(format.count(leading.best), format.count(leading.worst))}`
              : finding
          }
          subtitle={subtitle}
          footer={footer}
        >
          <PageLinks offset={offset} shown={units.length} total={totalCount} />
          {filters.page === 'all' ? (
            <AllRows
              screen={screen}
              caption={toTrusted(text.caption(title, days))}
              known={toPeers(units, 'all')}
              total={totalCount}
              metric={metric}
              explainHref={explainHref}
              pageHref={pageHref}
            />
          ) : (
            <RankingTable
              caption={toTrusted(text.caption(title, days))}
              peers={toPeers(units, 'all')}
              entries={units.length}
              days={[]}
              shownDay={null}
              metric={metric}
              hasOnTime
              explainHref={explainHref}
              pageHref={pageHref}
              fileName={fileName}
              fileNotes={totalCount > units.length ? [...fileNotes, text.fileNotes.page(rows)] : fileNotes}
              inPages
            />
          )}
          <PageLinks offset={offset} shown={units.length} total={totalCount} isBelow />
        </Panel>
      )}
      {view === 'bars' && units.length > 0 && (
        <BarsPanel
          title={title}
          peers={toPeers(units, 'all')}
          metric={metric}
          metricName={metricName}
          day={toTrusted(days)}
          subtitle={() => subtitle}
          explainHref={explainHref}
          footer={footer}
        />
      )}
      {view === 'scatter' && units.length > 0 && (
        <ScatterView
          units={units}
          total={totalCount}
          provenance={provenance}
          fileName={fileName}
          fileNotes={fileNotes}
        />
      )}
      <PlatformCompare
        screen={screen}
        units={units}
        view={view}
        scheme={list.scheme}
        provenance={provenance}
        fileName={fileName}
        fileNotes={fileNotes}
      />
      {view !== 'compare' && view !== 'history' && (
        <>
          {unranked > 0 && <UnrankedPanel screen={screen} count={unranked} fileName={fileName} fileNotes={fileNotes} />}
          {totalCount > 0 && (
            <PooledPanel
              title={text.pooled(format.count(totalCount))}
              note={text.pooledNote}
              list={list}
              fileName={fileName}
              fileNotes={fileNotes}
            />
          )}
        </>
      )}
    </div>
  )
}
