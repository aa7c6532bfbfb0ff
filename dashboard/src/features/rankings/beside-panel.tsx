import { toCsvNotes } from '../../components/csv-notes.ts'
import { FigureSource } from '../../components/figure-source.tsx'
import { Panel } from '../../components/panel.tsx'
import type { Provenance } from '../../components/provenance-mark.tsx'
import { QueryState } from '../../components/query-state.tsx'
import { PeriodPicker } from '../../filters/period-picker.tsx'
import { toRankedDays } from '../../filters/ranked-days.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { AgencyBesideDocument } from '../../graphql/generated/beside-documents.ts'
import { useAsk } from '../../graphql/use-ask.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { BesideTable } from './beside-table.tsx'
import { besideText } from './beside-text.ts'
import { toBeside } from './to-beside.ts'
import { useDaysName } from './use-days-name.ts'

interface BesidePanelProps {
  readonly agency: string
  readonly capturedOn: string | null
  /** Of the capture. */
  readonly provenance: Provenance
  readonly fileName: string
  readonly fileNotes: readonly string[]
}

/** What the portal published of an agency beside what the platform observes of it in the period of the address. */
export function BesidePanel({ agency, capturedOn, provenance, fileName, fileNotes }: BesidePanelProps) {
  const text = useText(besideText)
  const format = useFormat()
  const language = useLanguage()
  const nameDays = useDaysName()
  const { filters } = useFilters()
  const asked = useAsk(AgencyBesideDocument, { agency, capturedOn, period: toRankedDays(filters) })
  const beside = asked.data && toBeside(asked.data, language)
  const subtitle = text.subtitle(format.day(capturedOn), nameDays(filters))
  return (
    <Panel
      title={beside ? `${text.title}: ${text.same(format.count(beside.same), format.count(beside.both))}` : text.title}
      subtitle={subtitle}
      actions={<PeriodPicker keys={false} />}
      footer={
        <>
          <FigureSource provenance={provenance}>{text.sides.published}</FigureSource>
          {beside && <FigureSource provenance={beside.provenance}>{text.sides.own}</FigureSource>}
        </>
      }
    >
      <QueryState state={asked} pick={() => beside} part="portalScorecard" empty={text.none} height="24rem">
        {(found) => (
          <BesideTable
            beside={found}
            fileName={`${fileName}_beside`}
            fileNotes={[...fileNotes, ...toCsvNotes(subtitle, found.provenance, language)]}
          />
        )}
      </QueryState>
    </Panel>
  )
}
