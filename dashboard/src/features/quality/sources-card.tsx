import { toCsvNotes } from '../../components/csv-notes.ts'
import { DataTable } from '../../components/data-table.tsx'
import { FigureSource } from '../../components/figure-source.tsx'
import { Panel } from '../../components/panel.tsx'
import type { Provenance } from '../../components/provenance-mark.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { qualityText } from '../../text/quality-text.ts'
import { SourceDetail } from './source-detail.tsx'
import { countStates } from './to-source-rows.ts'
import type { SourceRow } from './to-source-rows.ts'
import { useSourceColumns } from './use-source-columns.tsx'

interface SourcesCardProps {
  readonly rows: readonly SourceRow[]
  readonly provenance: Provenance | undefined
}

/** Province by source: how each keeps up, in words. */
export function SourcesCard({ rows, provenance }: SourcesCardProps) {
  const text = useText(qualityText)
  const format = useFormat()
  const language = useLanguage()
  const { filters, change } = useFilters()
  const states = countStates(rows).map(({ state, count }) => `${format.count(count)} ${text.states[state]}`)
  return (
    <Panel
      title={states.length === 0 ? text.sourcesName : text.sourcesTitle(states.join(', '))}
      subtitle={text.sourcesSubtitle}
      footer={provenance && <FigureSource provenance={provenance} />}
    >
      <DataTable
        caption={text.sourcesCaption}
        captionHidden
        whole
        dense
        columns={useSourceColumns()}
        rows={rows}
        rowKey={({ id }) => id}
        sort={filters.sort}
        onSort={(sort) => change({ sort }, { replace: true })}
        detail={(row) => (row.provinceCode === filters.hl ? <SourceDetail row={row} /> : null)}
        fileName="dong-bo_nguon"
        fileNotes={provenance ? toCsvNotes(text.sourcesCaption, provenance, language) : [text.sourcesCaption]}
      />
    </Panel>
  )
}
