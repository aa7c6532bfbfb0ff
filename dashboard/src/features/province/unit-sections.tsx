import { useLanguage, useText } from '../../text/language.ts'
import { provinceBelowText } from '../../text/province-below-text.ts'
import { provincePublishedText } from '../../text/province-published-text.ts'
import { AgenciesCard } from './agencies-card.tsx'
import { BelowCard } from './below-card.tsx'
import { CommunesCard } from './communes-card.tsx'
import { HistoryCard } from './history-card.tsx'
import { IndicatorsCard } from './indicators-card.tsx'
import { ScoreCard } from './score-card.tsx'
import { SectionCard } from '../../unit-page/section-card.tsx'
import { StaffCard } from '../../unit-page/staff-card.tsx'
import { toAgencyRows } from './to-agency-rows.ts'
import { toCommuneRows } from './to-commune-rows.ts'
import { staffText } from '../../text/staff-text.ts'
import type { Province } from './use-province.ts'

interface UnitSectionsProps {
  readonly code: string
  readonly unitName: string
  readonly province: Province
}

/** Everything below the province's own dossiers; what is real comes first where there are none. */
export function UnitSections(props: UnitSectionsProps) {
  const { holdings } = props.province
  const hasDossiers = holdings === undefined || holdings.kind === 'known'
  return hasDossiers ? (
    <>
      <BelowSections {...props} />
      <PublishedSections {...props} />
    </>
  ) : (
    <>
      <PublishedSections {...props} />
      <BelowSections {...props} />
    </>
  )
}

/** What lies below the province: its communes and its departments, with figures where there are any. */
function BelowSections({ code, unitName, province }: UnitSectionsProps) {
  const text = useText(provinceBelowText)
  const language = useLanguage()
  const { holdings, communes, agencies, below } = province
  const areKnown = holdings === undefined || holdings.kind === 'known'
  return (
    <>
      <SectionCard
        id="communes"
        name={text.communesName}
        state={communes}
        pick={({ administrativeUnit: unit }) => unit?.children && { ...unit, children: unit.children }}
        part="administrativeUnit"
        empty={text.none}
        height={areKnown ? '90rem' : '20rem'}
      >
        {(unit) => (
          <CommunesCard
            code={code}
            unitName={unitName}
            rows={toCommuneRows(unit.children, areKnown, language)}
            provenance={areKnown ? (unit.statistics?.provenance ?? null) : null}
            received={unit.statistics?.received.inPeriod ?? null}
          />
        )}
      </SectionCard>
      <SectionCard
        id="agencies"
        name={text.agenciesName}
        state={agencies}
        pick={(data) => (data.administrativeUnit?.agencies.length === 0 ? null : data.administrativeUnit)}
        part="administrativeUnit"
        empty={text.noAgencies}
        height={areKnown ? '60rem' : '10rem'}
      >
        {(unit) => (
          <AgenciesCard
            code={code}
            unitName={unitName}
            rows={toAgencyRows(unit, areKnown)}
            provenance={areKnown ? (unit.statistics?.provenance ?? null) : null}
            received={unit.statistics?.received.inPeriod ?? null}
          />
        )}
      </SectionCard>
      {areKnown && (
        <SectionCard
          id="below"
          name={text.belowName}
          state={below}
          pick={(data) => data.agencyStatistics}
          part="agencyStatistics"
          empty={text.noAgencies}
          height="40rem"
        >
          {(list) => <BelowCard code={code} unitName={unitName} list={list} />}
        </SectionCard>
      )}
    </>
  )
}

/** What the portal publishes of the province, and who works there. */
function PublishedSections({ code, unitName, province }: UnitSectionsProps) {
  const text = useText(provincePublishedText)
  const words = useText(staffText)
  const { agency, unit, scorecard, history, staff } = province
  const provenance = scorecard.data?.portalScorecard?.provenance
  const isAgencyless = unit !== undefined && agency === null
  return (
    <>
      {!isAgencyless && (
        <>
          <SectionCard
            id="score"
            span="narrowHalf"
            name={text.scoreName}
            state={scorecard}
            pick={(data) => data.portalScorecard}
            part="portalScorecard"
            empty={text.noScore}
            height="30rem"
          >
            {(entry) => <ScoreCard code={code} unitName={unitName} entry={entry} />}
          </SectionCard>
          <SectionCard
            id="indicators"
            span="tall"
            name={text.indicatorsName}
            state={scorecard}
            pick={(data) => data.portalScorecard}
            part="portalScorecard"
            empty={text.noScore}
            height="58rem"
          >
            {(entry) => <IndicatorsCard code={code} unitName={unitName} entry={entry} />}
          </SectionCard>
          <SectionCard
            id="history"
            span="narrowHalf"
            name={text.historyName}
            state={history}
            pick={(data) => historyOf(data)}
            part="agency"
            empty={text.historyNone}
            height="26.5rem"
          >
            {(points) =>
              provenance ? (
                <HistoryCard code={code} unitName={unitName} history={points} provenance={provenance} />
              ) : null
            }
          </SectionCard>
        </>
      )}
      <SectionCard
        id="staff"
        name={words.staffName}
        state={staff}
        pick={(data) => data.administrativeUnit?.staffSummary}
        part="administrativeUnit.staffSummary"
        empty={words.staffNone}
        height="26.5rem"
      >
        {(summary) => <StaffCard code={code} unitName={unitName} summary={summary} subtitle={words.staffOfProvince} />}
      </SectionCard>
    </>
  )
}

/** Null when no captured day holds the agency, and when the part that knows failed. */
function historyOf(data: NonNullable<Province['history']['data']>) {
  const points = data.agency?.portalHistory ?? []
  return points.length === 0 ? null : points
}
