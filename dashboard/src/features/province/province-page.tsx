import { lazy, Suspense, useEffect } from 'react'
import { QueryState, Skeleton } from '../../components/query-state.tsx'
import { useKeys } from '../../components/use-keys.ts'
import { lastDayOf, toPeriodInput } from '../../filters/period.ts'
import { PeriodPicker } from '../../filters/period-picker.tsx'
import { ScopeBar } from '../../filters/scope-bar.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { frameText } from '../../text/frame-text.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { provinceText } from '../../text/province-text.ts'
import { AppliedContext } from '../../trust/applied.ts'
import { TrustLine } from '../../trust/trust-line.tsx'
import { DefinitionPicker } from '../../unit-page/definition-picker.tsx'
import { DossierSections } from './dossier-sections.tsx'
import { nameOf } from '../../unit-page/name-of.ts'
import { ProvinceHeader } from './province-header.tsx'
import styles from '../../unit-page/unit-page.module.css'
import { RankCard } from './rank-card.tsx'
import { Section } from '../../unit-page/section-card.tsx'
import { sections, sectionsWithoutDossiers } from './sections.ts'
import { SectionLinks } from '../../unit-page/section-links.tsx'
import { CommuneElsewhere, UnknownProvince } from './unknown-province.tsx'
import { useProvince } from './use-province.ts'

// Begun with the page's own code, not after its first picture: what it holds is below the first screenful.
const unitSections = import('./unit-sections.tsx')
const UnitSections = lazy(async () => ({ default: (await unitSections).UnitSections }))

interface ProvincePageProps {
  /** As in the address; it may be no province's. */
  readonly code: string
}

/** How do we stand, which communes and departments cause it, what must be acted on? */
export function ProvincePage({ code }: ProvincePageProps) {
  const text = useText(provinceText)
  const { product } = useText(frameText)
  const language = useLanguage()
  const { filters, change } = useFilters()
  const province = useProvince(code)
  const { header, unit } = province
  useKeys({ t: () => change({ view: filters.view === 'table' ? null : 'table' }, { replace: true }) })
  // An effect, since the part of the address behind # is there before the page is.
  useEffect(() => {
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView()
  }, [])
  const unitName = unit ? nameOf(unit, language) : code
  if (header.data && unit === null && header.failedParts.length === 0) {
    return (
      <>
        <title>{`${text.notFoundTitle(code)} · ${product}`}</title>
        <UnknownProvince code={code} names={province.names.data} />
      </>
    )
  }
  if (unit?.level === 'COMMUNE') {
    return (
      <>
        <title>{`${unitName} · ${product}`}</title>
        <CommuneElsewhere unit={unit} />
      </>
    )
  }
  const isUnreadable = !unit && (header.failure !== undefined || header.data !== undefined)
  return (
    <>
      <title>{`${unitName} · ${product}`}</title>
      {isUnreadable && <h1>{text.partDown}</h1>}
      <div className={styles.headerFrame}>
        <QueryState
          state={header}
          pick={(data) => data.administrativeUnit}
          part="administrativeUnit"
          empty={text.partDown}
          height="var(--header-height)"
        >
          {(found) => (
            <ProvinceHeader
              unit={found}
              on={lastDayOf(toPeriodInput(filters.period))}
              rank={<RankCard code={code} agency={province.agency} state={province.scorecard} />}
            />
          )}
        </QueryState>
      </div>
      {!isUnreadable && <ProvinceSections code={code} unitName={unitName} province={province} />}
    </>
  )
}

interface ProvinceSectionsProps {
  readonly code: string
  readonly unitName: string
  readonly province: ReturnType<typeof useProvince>
}

function ProvinceSections(props: ProvinceSectionsProps) {
  const { sectionNames } = useText(provinceText)
  const { holdings, dossiers } = props.province
  const hasDossiers = holdings === undefined || holdings.kind === 'known'
  const shown = hasDossiers ? sections : sectionsWithoutDossiers
  const statistics = dossiers.outdated ? null : dossiers.data?.administrativeUnit?.statistics
  return (
    <AppliedContext value={statistics ?? null}>
      <ScopeBar>
        <PeriodPicker />
        <DefinitionPicker />
      </ScopeBar>
      <TrustLine report={statistics?.trustReport} />
      <SectionLinks shown={shown.map((id) => ({ id, name: sectionNames[id] }))} />
      <div className={styles.grid}>
        <DossierSections {...props} />
        <Suspense fallback={<UnitSectionsWaiting />}>
          <UnitSections {...props} />
        </Suspense>
      </div>
    </AppliedContext>
  )
}

/** Places for the addresses of the sections to point to until their code is here. */
function UnitSectionsWaiting() {
  const below = ['communes', 'agencies', 'below', 'score', 'indicators', 'history', 'staff'] as const
  return below.map((id) => (
    <Section key={id} id={id}>
      <Skeleton height="40rem" />
    </Section>
  ))
}
