import { FigureSource } from '../../components/figure-source.tsx'
import { Notice } from '../../components/notice.tsx'
import { Panel } from '../../components/panel.tsx'
import type { Metric, PeerGroup } from '../../filters/filters.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import type { RankingListFragment } from '../../graphql/generated/graphql.ts'
import { inLanguage } from '../../text/in-language.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { BarsPanel } from './bars-panel.tsx'
import { CaptureNotes } from './capture-notes.tsx'
import { CompareView } from './compare-view.tsx'
import { useGroupName } from './group-name.ts'
import { DifferencesPanel } from './lazy-differences.tsx'
import { PooledPanel } from './pooled-panel.tsx'
import type { RankedAt } from './ranking-questions.ts'
import { RankingSummaryStrip } from './ranking-summary.tsx'
import { RankingTable } from './ranking-table.tsx'
import { rankingsText } from './rankings-text.ts'
import styles from './rankings.module.css'
import { HistoryView, ScatterView } from './lazy-views.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { toPeers } from './to-peers.ts'
import type { Peer } from './to-peers.ts'
import type { RankedUnit } from './to-ranked-units.ts'
import { toSummary } from './to-summary.ts'
import { toView } from './to-view.ts'
import { useReturnFocus } from './use-return-focus.ts'

interface RankingBodyProps {
  readonly title: string
  readonly list: RankingListFragment
  readonly units: readonly RankedUnit[]
  readonly group: PeerGroup
  readonly metric: Metric
  readonly metricName: string
  readonly rankedAt: RankedAt
  readonly explainHref: (key: string) => string
  readonly pageHref: (unit: Peer) => string | null
  /** Such as xep-hang_tinh. */
  readonly fileName: string
}

/** A ranking once it is there: notes, the day in brief, the view of the address, and the pool. */
export function RankingBody(props: RankingBodyProps) {
  const { title, list, units, group, metric, metricName, rankedAt, explainHref, pageHref } = props
  const text = useText(rankingsText)
  const format = useFormat()
  const nameOf = useGroupName()
  const { filters, hrefWith } = useFilters()
  useReturnFocus()
  const language = useLanguage()
  const view = toView(filters.view)
  const peers = toPeers(units, group)
  const summary = toSummary(peers)
  const picked = filters.sel.flatMap((key) => units.find((unit) => unit.key === key) ?? [])
  const day = format.day(list.capturedOn)
  const fileName = `${props.fileName}_${list.capturedOn}`
  const fileNotes = [
    text.fileNotes.capture(day, list.scheme),
    ...(group === 'all' ? [] : [text.fileNotes.group(text.groups[group])]),
    text.fileNotes.real,
    text.fileNotes.source(inLanguage(language, list.provenance.source, list.provenance.sourceEn)),
    text.fileNotes.definitions,
  ]
  const shown = picked.length > 0 ? picked : peers.slice(0, 5)
  const source = <FigureSource provenance={list.provenance} />
  const footer = (
    <>
      <p className={styles.legend}>
        {text.legend}: {units[0]?.groups.map((each) => `${nameOf(each)} ${format.count(each.maximum)}`).join(', ')}.
      </p>
      {source}
    </>
  )
  const subtitle = text.subtitle(format.count(peers.length), day, format.count(summary?.highest.maximum))
  if (!summary) {
    return (
      <Notice>
        {text.empty.peers} <a href={hrefWith({ group: 'all' })}>{text.empty.showAll}</a>
      </Notice>
    )
  }
  const found = text.finding(summary.highest.name, format.points(summary.highest.total))
  const risen = summary.risen
  const finding = risen
    ? `${found}; ${text.findingRisen(format.count(risen.units), format.count(risen.of), format.day(risen.since))}`
    : found
  return (
    <div className={styles.body}>
      <CaptureNotes units={units} note={inLanguage(language, list.note, list.noteEn)} />
      <RankingSummaryStrip
        summary={summary}
        units={peers.length}
        published={list.published}
        provenance={list.provenance}
      />
      {view === 'table' && (
        <Panel title={finding} subtitle={subtitle} footer={footer}>
          <RankingTable
            caption={text.caption(title, day)}
            peers={peers}
            entries={units.length}
            days={[...new Set(units.flatMap(({ history }) => history.map(({ capturedOn }) => capturedOn)))].toSorted()}
            shownDay={list.capturedOn}
            metric={metric}
            hasOnTime={units.some(({ onTime }) => onTime !== null)}
            explainHref={explainHref}
            pageHref={pageHref}
            fileName={fileName}
            fileNotes={fileNotes}
          />
        </Panel>
      )}
      {view === 'bars' && (
        <BarsPanel
          title={title}
          peers={peers}
          metric={metric}
          metricName={metricName}
          day={day}
          subtitle={(maximum) =>
            metric === 'onTime'
              ? text.shareSubtitle(format.count(peers.length), day)
              : text.subtitle(format.count(peers.length), day, format.count(maximum))
          }
          explainHref={explainHref}
          footer={metric === 'score' ? footer : source}
        />
      )}
      {view === 'scatter' && (
        <ScatterView
          units={peers}
          total={peers.length}
          provenance={list.provenance}
          fileName={fileName}
          fileNotes={fileNotes}
        />
      )}
      {(view === 'history' || view === 'compare') && (
        <>
          <SelectionBar units={peers} picked={picked} always />
          {view === 'history' && picked.length === 0 && <p className={styles.hint}>{text.historyShown}</p>}
          {view === 'history' ? (
            <HistoryView
              units={shown}
              all={units}
              words={{
                positions: text.positions,
                totals: text.totals,
                totalsNote: text.totalsNote,
                day: text.day,
                tooFew: text.oneDay,
                nameOf: format.day,
                shortNameOf: format.day,
              }}
              provenance={list.provenance}
              fileName={fileName}
              fileNotes={fileNotes}
            />
          ) : (
            picked.length > 0 && (
              <CompareView
                units={picked}
                subtitle={text.compareSubtitle}
                provenance={list.provenance}
                fileName={fileName}
                fileNotes={fileNotes}
              />
            )
          )}
        </>
      )}
      {(view === 'table' || view === 'bars' || view === 'scatter') && (
        <>
          <SelectionBar units={peers} picked={picked} always={false} />
          <PooledPanel
            title={text.pooled(format.count(list.entries.length))}
            note={text.pooledNote}
            list={list}
            fileName={fileName}
            fileNotes={fileNotes}
          />
          <DifferencesPanel
            rankedAt={rankedAt}
            capturedOn={list.capturedOn}
            scheme={list.scheme}
            agency={null}
            fileName={fileName}
            fileNotes={fileNotes}
          />
        </>
      )}
    </div>
  )
}
