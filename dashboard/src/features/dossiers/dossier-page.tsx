import { Link } from 'wouter'
import { QueryState } from '../../components/query-state.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { DossierDetailDocument } from '../../graphql/generated/dossier-documents.ts'
import { useAsk } from '../../graphql/use-ask.ts'
import { dossierText } from '../../text/dossier-text.ts'
import { frameText } from '../../text/frame-text.ts'
import { useText } from '../../text/language.ts'
import pageStyles from '../../unit-page/unit-page.module.css'
import { ClockCard } from './clock-card.tsx'
import { DossierFacts } from './dossier-facts.tsx'
import { FindingsCard } from './findings-card.tsx'
import { GroupCard } from './group-card.tsx'
import { RevisionsCard } from './revisions-card.tsx'
import { StepsCard } from './steps-card.tsx'
import { WaitingNotice } from './waiting-notice.tsx'

interface DossierPageProps {
  /** As in the address; it may be no dossier's. */
  readonly code: string
}

/** One dossier: what happened to it, how its time was counted, and what was sent of it. */
export function DossierPage({ code }: DossierPageProps) {
  const text = useText(dossierText)
  const { product } = useText(frameText)
  const { hrefTo } = useFilters()
  const asked = useAsk(DossierDetailDocument, { dossier: code })
  const isUnknown = asked.data !== undefined && asked.data.dossier === null && asked.failedParts.length === 0
  const title = isUnknown ? text.notFoundTitle(code) : text.title(code)
  return (
    <>
      <title>{`${title} · ${product}`}</title>
      <h1>{title}</h1>
      <p>
        <Link href={hrefTo({ name: 'dossiers', code: null })}>{text.back}</Link>
      </p>
      {isUnknown ? (
        <p>{text.notFound}</p>
      ) : (
        <QueryState state={asked} pick={(data) => data.dossier} part="dossier" empty={text.partDown} height="60rem">
          {(dossier) => (
            <div className={pageStyles.stack}>
              <WaitingNotice dossier={dossier} />
              <DossierFacts dossier={dossier} />
              <GroupCard dossier={dossier} />
              <StepsCard dossier={dossier} />
              <ClockCard dossier={dossier} />
              <FindingsCard dossier={dossier} />
              <RevisionsCard dossier={dossier} />
            </div>
          )}
        </QueryState>
      )}
    </>
  )
}
