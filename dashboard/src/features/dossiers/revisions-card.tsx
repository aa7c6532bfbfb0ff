import { DataTable } from '../../components/data-table.tsx'
import { FigureSource } from '../../components/figure-source.tsx'
import { Notice } from '../../components/notice.tsx'
import { Panel } from '../../components/panel.tsx'
import { formatInstant } from '../../format/instant.ts'
import { useFormat } from '../../format/use-format.ts'
import { dossierText } from '../../text/dossier-text.ts'
import { dossierWords } from '../../text/dossier-words.ts'
import { useLanguage, useText } from '../../text/language.ts'
import type { DossierDetail } from './to-steps.ts'

/** Every state as its system sent it, and when the platform learned of it. */
export function RevisionsCard({ dossier: { code, revisions, provenance } }: { readonly dossier: DossierDetail }) {
  const text = useText(dossierText)
  const words = useText(dossierWords)
  const format = useFormat()
  const language = useLanguage()
  if (revisions.length === 0) {
    return (
      <Panel title={text.revisionsName}>
        <Notice>{text.revisionsNone}</Notice>
      </Panel>
    )
  }
  return (
    <Panel
      title={text.revisionsTitle(format.count(revisions.length))}
      subtitle={text.revisionsName}
      footer={<FigureSource provenance={provenance} />}
    >
      <DataTable
        caption={`${text.revisionsName}: ${code}`}
        captionHidden
        whole
        dense
        columns={[
          { key: 'revision', header: text.revision, rowHeader: true, cell: ({ revision }) => revision, csv: [] },
          {
            key: 'status',
            header: text.status,
            cell: ({ status }) => (status === null ? text.withdrawn : words.statuses[status]),
            csv: [],
          },
          {
            key: 'use',
            header: text.use,
            cell: ({ isCurrent }) => (isCurrent ? <strong>{text.current}</strong> : text.superseded),
            csv: [],
          },
          {
            key: 'recordedAt',
            header: text.recordedAt,
            cell: ({ recordedAt }) => formatInstant(recordedAt, language),
            csv: [],
          },
          { key: 'batch', header: text.batch, narrow: 'hidden', cell: ({ batch }) => batch, csv: [] },
        ]}
        rows={revisions}
        rowKey={({ revision }) => revision}
      />
    </Panel>
  )
}
