import { useEffect } from 'react'
import { QueryState } from '../../components/query-state.tsx'
import { useKeys } from '../../components/use-keys.ts'
import { lastDayOf, toPeriodInput } from '../../filters/period.ts'
import { PeriodPicker } from '../../filters/period-picker.tsx'
import { ScopeBar } from '../../filters/scope-bar.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { communeText } from '../../text/commune-text.ts'
import { frameText } from '../../text/frame-text.ts'
import { AppliedContext } from '../../trust/applied.ts'
import { TrustLine } from '../../trust/trust-line.tsx'
import { useLanguage, useText } from '../../text/language.ts'
import { DefinitionPicker } from '../../unit-page/definition-picker.tsx'
import { nameOf } from '../../unit-page/name-of.ts'
import { SectionLinks } from '../../unit-page/section-links.tsx'
import styles from '../../unit-page/unit-page.module.css'
import { CommuneHeader } from './commune-header.tsx'
import { CommuneSections, sections } from './commune-sections.tsx'
import { NoCommune } from './no-commune.tsx'
import { useCommune } from './use-commune.ts'

interface CommunePageProps {
  /** As in the address; it may be no commune's. */
  readonly code: string
}

/** Can this centre cope, and what is stuck? Read at the counter, often on a phone. */
export function CommunePage({ code }: CommunePageProps) {
  const text = useText(communeText)
  const { product } = useText(frameText)
  const language = useLanguage()
  const { filters, change } = useFilters()
  const commune = useCommune(code)
  const { header, unit, dossiers } = commune
  useKeys({ t: () => change({ view: filters.view === 'table' ? null : 'table' }, { replace: true }) })
  // An effect, since the part of the address behind # is there before the page is.
  useEffect(() => {
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView()
  }, [])
  const isUnknown = header.data !== undefined && unit === null && header.failedParts.length === 0
  if (isUnknown || unit?.level === 'PROVINCE') return <NoCommune code={code} unit={unit ?? null} />
  const unitName = unit ? nameOf(unit, language) : code
  const statistics = dossiers.outdated ? null : dossiers.data?.administrativeUnit?.statistics
  const isUnreadable = !unit && (header.failure !== undefined || header.data !== undefined)
  return (
    <>
      <title>{`${unitName} · ${product}`}</title>
      {isUnreadable && <h1>{text.partDown}</h1>}
      <QueryState
        state={header}
        pick={(data) => data.administrativeUnit}
        part="administrativeUnit"
        empty={text.partDown}
        height="9rem"
      >
        {(found) => <CommuneHeader unit={found} on={lastDayOf(toPeriodInput(filters.period))} />}
      </QueryState>
      {!isUnreadable && (
        <AppliedContext value={statistics ?? null}>
          <ScopeBar>
            <PeriodPicker />
            <DefinitionPicker />
          </ScopeBar>
          <TrustLine report={statistics?.trustReport} />
          <SectionLinks shown={sections.map((id) => ({ id, name: text.sectionNames[id] }))} />
          <div className={styles.grid}>
            <CommuneSections code={code} unitName={unitName} commune={commune} />
          </div>
        </AppliedContext>
      )}
    </>
  )
}
