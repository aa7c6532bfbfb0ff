import { Notice } from '../../components/notice.tsx'
import { Panel } from '../../components/panel.tsx'
import { QueryState } from '../../components/query-state.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { dossiersText } from '../../text/dossiers-text.ts'
import { frameText } from '../../text/frame-text.ts'
import { AppliedContext } from '../../trust/applied.ts'
import { TrustLine } from '../../trust/trust-line.tsx'
import { useLanguage, useText } from '../../text/language.ts'
import { agencyNameOf, nameOf } from '../../unit-page/name-of.ts'
import styles from './dossiers.module.css'
import { ListChips } from './list-chips.tsx'
import { ListFacets } from './list-facets.tsx'
import { ListPanel } from './list-panel.tsx'
import { ListScope } from './list-scope.tsx'
import { ListTabs } from './list-tabs.tsx'
import { nameList } from './name-list.ts'
import { statisticsOf, useDossierList } from './use-dossier-list.ts'
import type { DossierListAsked } from './use-dossier-list.ts'

/** Exactly which dossiers make up a number, and what must be acted on. */
export function DossiersPage() {
  const text = useText(dossiersText)
  const { product } = useText(frameText)
  const language = useLanguage()
  const asked = useDossierList()
  const { dropped, unit } = asked
  const { agency, procedure } = (asked.scope.outdated ? undefined : asked.scope.data) ?? {}
  const subject = agency ? agencyNameOf(agency, language) : (procedure?.name ?? null)
  const place = unit ? nameOf(unit, language) : subject
  return (
    <>
      <title>{`${place === null ? text.title : `${text.title}, ${place}`} · ${product}`}</title>
      <div className={styles.head}>
        <h1>{place === null ? text.title : `${text.title}, ${place}`}</h1>
        <p>{text.question}</p>
      </div>
      {dropped.length > 0 && (
        <Notice tone="attention">
          {text.dropped(dropped.map(({ name, value }) => `${name}=${value}`).join(', '))}
        </Notice>
      )}
      <ListScope asked={asked} />
      <ListTabs list={asked.list} />
      <ListChips asked={asked} />
      <Listed asked={asked} />
    </>
  )
}

function Listed({ asked }: { readonly asked: DossierListAsked }) {
  const text = useText(dossiersText)
  const language = useLanguage()
  const { filters } = useFilters()
  const { list, unit, scope, rows, facets, number } = asked
  const meaning = nameList(list, filters.period, language)
  const statistics = number.outdated ? undefined : statisticsOf(number.data)
  const report = statistics?.trustReport
  if (unit === null && scope.failedParts.length === 0) {
    return <Notice tone="attention">{text.unknownUnit(list.unit ?? '')}</Notice>
  }
  if (report && report.silent === report.sources) {
    return (
      <>
        <TrustLine report={report} />
        <Notice tone="attention">{text.noneSent}</Notice>
      </>
    )
  }
  const scopeFailed = scope.data === undefined && scope.failure !== undefined
  return (
    <AppliedContext value={statistics ?? null}>
      <TrustLine report={report} />
      <div className={styles.layout}>
        {scopeFailed ? (
          <Panel title={meaning}>
            <QueryState state={scope} pick={() => null} part="" empty="" height="20rem">
              {() => null}
            </QueryState>
          </Panel>
        ) : (
          <QueryState
            state={rows}
            pick={(data) => data.dossiers}
            part="dossiers"
            empty={text.unknownAgency}
            height="60rem"
          >
            {(connection) => <ListPanel asked={asked} connection={connection} meaning={meaning} />}
          </QueryState>
        )}
        {!scopeFailed && (
          <QueryState
            state={facets}
            pick={(data) => data.dossiers?.facets}
            part="dossiers"
            empty={text.facetTooLarge}
            height="30rem"
          >
            {(found) => <ListFacets list={list} facets={found} provenance={statistics?.provenance} />}
          </QueryState>
        )}
      </div>
    </AppliedContext>
  )
}
