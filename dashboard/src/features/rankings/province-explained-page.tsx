import { Link } from 'wouter'
import { QueryState } from '../../components/query-state.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { useQuestion } from '../../graphql/use-ask.ts'
import { useText } from '../../text/language.ts'
import { AgencyExplained } from './agency-explained.tsx'
import { BackToRanking } from './back-to-ranking.tsx'
import { explainText } from './explain-text.ts'
import { amongProvinces, unitQuestion } from './ranking-questions.ts'

/** An agency code is taken as well as an official one: it is what links carry while the part for units does not answer. */
const agencyCode = /^[A-Za-z]/

interface ProvinceExplainedPageProps {
  /** Official code of a province (38), or the code of its People's Committee (H56). */
  readonly code: string
}

export function ProvinceExplainedPage({ code }: ProvinceExplainedPageProps) {
  if (!agencyCode.test(code)) return <UnitByCode code={code} />
  return <AgencyExplained agency={code} shownCode={code} rankedAt={amongProvinces} />
}

function UnitByCode({ code }: ProvinceExplainedPageProps) {
  const text = useText(explainText)
  const { filters, hrefTo } = useFilters()
  const unit = useQuestion(unitQuestion(code, filters))
  const agency = unit.data?.administrativeUnit?.agency?.code
  if (agency !== undefined) return <AgencyExplained agency={agency} shownCode={code} rankedAt={amongProvinces} />
  return (
    <>
      <BackToRanking list={{ name: 'provinceRanking', explained: null }} name={text.provinceList} highlight={code} />
      <h1>{text.title(code)}</h1>
      <QueryState
        state={unit}
        pick={(data) => data.administrativeUnit?.agency}
        part="administrativeUnit"
        height="60rem"
        empty={
          <>
            {text.unknownUnit(code)}{' '}
            <Link href={hrefTo({ name: 'provinceRanking', explained: null })}>{text.back(text.provinceList)}</Link>
          </>
        }
      >
        {() => null}
      </QueryState>
    </>
  )
}
