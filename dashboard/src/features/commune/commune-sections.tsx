import { Notice } from '../../components/notice.tsx'
import { Panel } from '../../components/panel.tsx'
import { communeText } from '../../text/commune-text.ts'
import { useText } from '../../text/language.ts'
import { staffText } from '../../text/staff-text.ts'
import { unitFiguresText } from '../../text/unit-figures-text.ts'
import { FlowCard } from '../../unit-page/flow-card.tsx'
import { NoDossiersCard } from '../../unit-page/no-dossiers-card.tsx'
import { Section, SectionCard } from '../../unit-page/section-card.tsx'
import { StaffCard } from '../../unit-page/staff-card.tsx'
import { lastReportedDay } from '../../trust/last-reported-day.ts'
import { toFlow } from '../../unit-page/to-flow.ts'
import { UrgentSections } from '../../unit-page/urgent-sections.tsx'
import { withDays } from '../../unit-page/with-days.ts'
import { FiguresCard } from './figures-card.tsx'
import { LineageCard } from './lineage-card.tsx'
import { ProceduresCard } from './procedures-card.tsx'
import { ReceptionCard } from './reception-card.tsx'
import { toWeeks } from './to-weeks.ts'
import type { Commune } from './use-commune.ts'
import { WeeksCard } from './weeks-card.tsx'

/** Places on the page that an address can point to, in its order. */
export const sections = [
  'figures',
  'reception',
  'flow',
  'ageing',
  'due',
  'procedures',
  'weeks',
  'staff',
  'lineage',
] as const

interface CommuneSectionsProps {
  readonly code: string
  readonly unitName: string
  readonly commune: Commune
}

export function CommuneSections({ code, unitName, commune }: CommuneSectionsProps) {
  const text = useText(communeText)
  const staffWords = useText(staffText)
  const { holdings, unit, staff } = commune
  const hasDossiers = holdings === undefined || holdings.kind === 'known'
  return (
    <>
      {hasDossiers ? (
        <DossierCards code={code} unitName={unitName} commune={commune} />
      ) : (
        <Section id="figures">
          <NoDossiersCard instead={[]} />
        </Section>
      )}
      <SectionCard
        id="staff"
        name={staffWords.staffName}
        state={staff}
        pick={(data) => data.administrativeUnit?.staffSummary}
        part="administrativeUnit.staffSummary"
        empty={staffWords.staffNone}
        height="26.5rem"
      >
        {(summary) => (
          <StaffCard code={code} unitName={unitName} summary={summary} subtitle={staffWords.staffOfCommune} />
        )}
      </SectionCard>
      <Section id="lineage">
        {unit ? <LineageCard unitName={unitName} unit={unit} /> : <Panel title={text.lineageName}>{null}</Panel>}
      </Section>
    </>
  )
}

/** The commune's dossiers, most urgent first. */
function DossierCards({ code, unitName, commune }: CommuneSectionsProps) {
  const text = useText(communeText)
  const words = useText(unitFiguresText)
  const { dossiers, peers } = commune
  return (
    <>
      <SectionCard
        id="figures"
        name={words.figuresName}
        state={dossiers}
        pick={(data) => data.administrativeUnit?.statistics}
        part="administrativeUnit.statistics"
        empty={words.none}
        height="var(--figures-height)"
      >
        {(statistics) => <FiguresCard code={code} statistics={statistics} peers={peers} />}
      </SectionCard>
      <SectionCard
        id="reception"
        span="narrowHalf"
        name={text.receptionName}
        state={dossiers}
        pick={(data) => data.administrativeUnit?.statistics}
        part="administrativeUnit.statistics"
        empty={words.none}
        height="20rem"
      >
        {({ reception, provenance }) => (
          <ReceptionCard code={code} unitName={unitName} reception={reception} provenance={provenance} />
        )}
      </SectionCard>
      <SectionCard
        id="flow"
        span="wideHalf"
        name={words.flowName}
        state={dossiers}
        pick={(data) => data.administrativeUnit?.statistics}
        part="administrativeUnit.statistics"
        empty={words.none}
        height="32rem"
      >
        {(statistics) => (
          <FlowCard code={code} unitName={unitName} flow={toFlow(statistics)} provenance={statistics.provenance} />
        )}
      </SectionCard>
      <UrgentSections
        code={code}
        unitId={commune.unit?.id ?? null}
        unitName={unitName}
        statistics={dossiers.outdated ? undefined : (dossiers.data?.administrativeUnit?.statistics ?? undefined)}
      />
      <ProceduresSection code={code} unitName={unitName} commune={commune} />
      <WeeksSection code={code} unitName={unitName} commune={commune} />
    </>
  )
}

function ProceduresSection({ code, unitName, commune }: CommuneSectionsProps) {
  const text = useText(communeText)
  const words = useText(unitFiguresText)
  const { dossiers, procedures } = commune
  const whole = dossiers.outdated ? null : dossiers.data?.administrativeUnit?.statistics
  return (
    <SectionCard
      id="procedures"
      name={text.proceduresName}
      state={procedures}
      pick={(data) => data.dossiers?.facets}
      part="dossiers"
      empty={words.none}
      height="36rem"
    >
      {(facets) =>
        whole && (
          <ProceduresCard
            code={code}
            unitName={unitName}
            facets={facets}
            received={procedures.outdated ? null : whole.received.inPeriod}
            provenance={whole.provenance}
          />
        )
      }
    </SectionCard>
  )
}

function WeeksSection({ code, unitName, commune }: CommuneSectionsProps) {
  const text = useText(communeText)
  const words = useText(unitFiguresText)
  if (!commune.hasDays) {
    return (
      <Section id="weeks">
        <Panel title={text.weeksName}>
          <Notice>{text.weeksTooLong}</Notice>
        </Panel>
      </Section>
    )
  }
  const whole = commune.dossiers.outdated ? null : commune.dossiers.data?.administrativeUnit?.statistics
  return (
    <SectionCard
      id="weeks"
      name={text.weeksName}
      state={commune.days}
      pick={(data) => withDays(data.administrativeUnit?.statistics)}
      part="administrativeUnit.statistics"
      empty={words.none}
      height="28rem"
    >
      {({ byDay, provenance, trustReport }) => (
        <WeeksCard
          code={code}
          unitName={unitName}
          weeks={toWeeks(byDay, lastReportedDay(trustReport))}
          received={whole?.received.inPeriod ?? null}
          provenance={provenance}
        />
      )}
    </SectionCard>
  )
}
