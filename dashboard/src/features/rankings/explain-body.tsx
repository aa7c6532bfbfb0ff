import { Link } from 'wouter'
import { Notice } from '../../components/notice.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import type { ExplainSchemeQuery } from '../../graphql/generated/graphql.ts'
import { useText } from '../../text/language.ts'
import { DaysFigure } from './days-figure.tsx'
import { ExplainHeadline } from './explain-headline.tsx'
import type { ExplainedCard } from './explain-headline.tsx'
import { explainText } from './explain-text.ts'
import styles from './explain.module.css'
import { GroupCard } from './group-card.tsx'
import { GroupsPanel } from './groups-panel.tsx'
import { BesidePanel, DifferencesPanel } from './lazy-differences.tsx'
import { LostPanel } from './lost-panel.tsx'
import { MovementPanel } from './movement-panel.tsx'
import { SchemePanel } from './scheme-panel.tsx'
import type { DayRow } from './to-day-rows.ts'
import { byLost, toLostItems } from './to-explained.ts'
import type { ExplainedGroup } from './to-explained.ts'
import { WhatIfPanel } from './what-if-panel.tsx'
import type { Simulable } from './what-if-result.tsx'

interface ExplainBodyProps {
  readonly card: ExplainedCard
  readonly groups: readonly ExplainedGroup[]
  readonly scheme: ExplainSchemeQuery['scheme'] | null
  readonly days: readonly DayRow[]
  /** The newest captured day with indicators; null when there is none. */
  readonly completeDay: string | null
  readonly name: string
  readonly belowProvince: boolean
  /** The ranking in which this agency can be changed to see what comes of it. */
  readonly simulable: Simulable
  readonly fileName: string
  readonly fileNotes: readonly string[]
}

/** Everything below the heading, most telling first. */
export function ExplainBody(props: ExplainBodyProps) {
  const { card, groups, scheme, days, completeDay, name, belowProvince, simulable, fileName, fileNotes } = props
  const text = useText(explainText)
  const format = useFormat()
  const { hrefWith } = useFilters()
  const { movement, provenance, scorecard } = card
  const ordered = byLost(groups)
  const lost = toLostItems(groups)
  const hasIndicators = groups.some(({ indicators }) => indicators.some(({ numerator }) => numerator !== null))
  const elsewhere = completeDay !== null && completeDay !== card.capturedOn ? completeDay : null
  return (
    <div className={styles.body}>
      <ExplainHeadline card={card} groups={groups} provenance={provenance} />
      {!hasIndicators && (
        <Notice tone="attention">
          {elsewhere === null && belowProvince ? text.noIndicatorsUnit : text.noIndicatorsDay}{' '}
          {elsewhere !== null && (
            <Link href={hrefWith({ capture: elsewhere })}>{text.seeComplete(format.day(elsewhere))}</Link>
          )}
        </Notice>
      )}
      <div className={styles.pair}>
        <div className={styles.body}>
          <GroupsPanel
            groups={groups}
            total={scorecard.total}
            totalLost={scorecard.maximum - scorecard.total}
            own={false}
            linked={hasIndicators}
            provenance={provenance}
            fileName={fileName}
            fileNotes={fileNotes}
          />
          <MovementPanel
            movement={movement && { ...movement, since: format.day(movement.since) }}
            none={text.movementNone}
            subtitle={text.movementSubtitle}
            total={scorecard.total}
            now={format.day(card.capturedOn)}
            groups={groups}
            provenance={provenance}
          />
        </div>
        {hasIndicators && lost.length > 0 && <LostPanel items={lost} provenance={provenance} />}
      </div>
      {hasIndicators && <WhatIfPanel simulable={simulable} groups={groups} belowProvince={belowProvince} />}
      {hasIndicators &&
        ordered.map((group) => (
          <GroupCard key={group.code} group={group} belowProvince={belowProvince} own={null} provenance={provenance} />
        ))}
      <DaysFigure
        name={name}
        rows={days}
        groups={groups}
        provenance={provenance}
        fileName={fileName}
        fileNotes={fileNotes}
      />
      <BesidePanel
        agency={simulable.agency}
        capturedOn={card.capturedOn}
        provenance={provenance}
        fileName={fileName}
        fileNotes={fileNotes}
      />
      {scheme && (
        <DifferencesPanel
          rankedAt={{ level: simulable.level, within: simulable.within }}
          capturedOn={card.capturedOn}
          scheme={scheme.id}
          agency={simulable.agency}
          fileName={fileName}
          fileNotes={fileNotes}
        />
      )}
      {scheme && <SchemePanel scheme={scheme} />}
    </div>
  )
}
