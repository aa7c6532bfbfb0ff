import { AgencyExplained } from './agency-explained.tsx'

interface UnitExplainedPageProps {
  /** The People's Committee of the province whose units are ranked, such as H21. */
  readonly within: string
  readonly agency: string
}

export function UnitExplainedPage({ within, agency }: UnitExplainedPageProps) {
  return <AgencyExplained agency={agency} shownCode={agency} rankedAt={{ level: 'PROVINCE_UNITS', within }} />
}
