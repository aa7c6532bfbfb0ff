import { Notice } from '../../components/notice.tsx'
import { Panel } from '../../components/panel.tsx'
import { useText } from '../../text/language.ts'
import { unitFiguresText } from '../../text/unit-figures-text.ts'
import { withDays } from '../../unit-page/with-days.ts'
import { DaysCard } from './days-card.tsx'
import { FiguresRow } from '../../unit-page/figures-row.tsx'
import { FlowCard } from '../../unit-page/flow-card.tsx'
import { LevelsCard } from './levels-card.tsx'
import { NoDossiersCard } from '../../unit-page/no-dossiers-card.tsx'
import { Section, SectionCard } from '../../unit-page/section-card.tsx'
import { UrgentSections } from '../../unit-page/urgent-sections.tsx'
import { lastReportedDay } from '../../trust/last-reported-day.ts'
import { toDayRows } from './to-day-points.ts'
import { toFlow } from '../../unit-page/to-flow.ts'
import { toLevelRows } from './to-level-rows.ts'
import { toReporting } from './to-reporting.ts'
import type { Province } from './use-province.ts'

interface DossierSectionsProps {
  readonly code: string
  readonly unitName: string
  readonly province: Province
}

/** The province's dossiers as a whole; one honest card in place of all where there are none. */
export function DossierSections({ code, unitName, province }: DossierSectionsProps) {
  const text = useText(unitFiguresText)
  const { holdings, dossiers } = province
  if (holdings !== undefined && holdings.kind !== 'known') {
    // One is enough to see what the page can show; thirty would crowd each other on a small screen.
    return (
      <Section id="figures">
        <NoDossiersCard instead={toReporting(province.reporting.data).slice(0, 1)} />
      </Section>
    )
  }
  return (
    <>
      <SectionCard
        id="figures"
        name={text.figuresName}
        state={dossiers}
        pick={(data) => data.administrativeUnit?.statistics}
        part="administrativeUnit.statistics"
        empty={text.none}
        height="var(--figures-height)"
      >
        {(statistics) => <FiguresRow statistics={statistics} subject={{ unit: code }} />}
      </SectionCard>
      <SectionCard
        id="levels"
        span="wideHalf"
        name={text.levelsName}
        state={dossiers}
        pick={(data) => data.administrativeUnit && toLevelRows(data.administrativeUnit)}
        part="administrativeUnit"
        empty={text.none}
        height="32rem"
      >
        {(table) => {
          const provenance = dossiers.data?.administrativeUnit?.statistics?.provenance
          return provenance && <LevelsCard code={code} unitName={unitName} table={table} provenance={provenance} />
        }}
      </SectionCard>
      <SectionCard
        id="flow"
        span="narrowHalf"
        name={text.flowName}
        state={dossiers}
        pick={(data) => data.administrativeUnit?.statistics}
        part="administrativeUnit.statistics"
        empty={text.none}
        height="32rem"
      >
        {(statistics) => (
          <FlowCard code={code} unitName={unitName} flow={toFlow(statistics)} provenance={statistics.provenance} />
        )}
      </SectionCard>
      <UrgentSections
        code={code}
        unitId={province.unit?.id ?? null}
        unitName={unitName}
        statistics={dossiers.outdated ? undefined : (dossiers.data?.administrativeUnit?.statistics ?? undefined)}
      />
      <DaysSection code={code} unitName={unitName} province={province} />
    </>
  )
}

function DaysSection({ code, unitName, province }: DossierSectionsProps) {
  const text = useText(unitFiguresText)
  if (!province.hasDays) {
    return (
      <Section id="days">
        <Panel title={text.daysName}>
          <Notice>{text.daysTooLong}</Notice>
        </Panel>
      </Section>
    )
  }
  return (
    <SectionCard
      id="days"
      name={text.daysName}
      state={province.days}
      pick={(data) => withDays(data.administrativeUnit?.statistics)}
      part="administrativeUnit.statistics"
      empty={text.none}
      height="35.5rem"
    >
      {({ byDay, provenance, trustReport }) => (
        <DaysCard
          code={code}
          unitName={unitName}
          rows={toDayRows(byDay, lastReportedDay(trustReport))}
          provenance={provenance}
        />
      )}
    </SectionCard>
  )
}
