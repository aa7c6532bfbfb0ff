import { QueryState } from '../../components/query-state.tsx'
import type { RankingScreen } from '../../filters/ranking-source.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { useQuestion } from '../../graphql/use-ask.ts'
import { useText } from '../../text/language.ts'
import { explainText } from './explain-text.ts'
import { OwnExplainedScreen } from './own-explained-screen.tsx'
import { unitQuestion } from './ranking-questions.ts'

interface PlatformExplainedPageProps {
  readonly screen: RankingScreen
  /** Official code of a province (38), or an agency code (H56, H56.08). */
  readonly code: string
}

const agencyCode = /^[A-Za-z]/

/** Why one agency has the points it has in the platform's own ranking. */
export function PlatformExplainedPage({ screen, code }: PlatformExplainedPageProps) {
  if (screen.name !== 'provinceRanking' || agencyCode.test(code)) {
    return <OwnExplainedScreen screen={screen} agency={code} shownCode={code} />
  }
  return <ProvinceByCode screen={screen} code={code} />
}

function ProvinceByCode({ screen, code }: PlatformExplainedPageProps) {
  const text = useText(explainText)
  const { filters } = useFilters()
  const unit = useQuestion(unitQuestion(code, { ...filters, capture: null }))
  const agency = unit.data?.administrativeUnit?.agency?.code
  if (agency !== undefined) return <OwnExplainedScreen screen={screen} agency={agency} shownCode={code} />
  return (
    <>
      <h1>{text.title(code)}</h1>
      <QueryState
        state={unit}
        pick={(data) => data.administrativeUnit?.agency}
        part="administrativeUnit"
        height="60rem"
        empty={text.unknownUnit(code)}
      >
        {() => null}
      </QueryState>
    </>
  )
}
