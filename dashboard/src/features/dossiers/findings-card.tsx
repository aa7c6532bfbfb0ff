import { DataTable } from '../../components/data-table.tsx'
import { FigureSource } from '../../components/figure-source.tsx'
import { Notice } from '../../components/notice.tsx'
import { Panel } from '../../components/panel.tsx'
import { useFormat } from '../../format/use-format.ts'
import { dossierText } from '../../text/dossier-text.ts'
import { dossierWords } from '../../text/dossier-words.ts'
import { useText } from '../../text/language.ts'
import type { DossierDetail } from './to-steps.ts'

/** What looks wrong about it although it was accepted. */
export function FindingsCard({ dossier: { code, findings, provenance } }: { readonly dossier: DossierDetail }) {
  const text = useText(dossierText)
  const words = useText(dossierWords)
  const format = useFormat()
  if (findings.length === 0) {
    return (
      <Panel title={text.findingsName}>
        <Notice>{text.findingsNone}</Notice>
      </Panel>
    )
  }
  return (
    <Panel
      title={text.findingsTitle(format.count(findings.length))}
      subtitle={text.findingsName}
      footer={<FigureSource provenance={provenance} />}
    >
      <DataTable
        caption={`${text.findingsName}: ${code}`}
        captionHidden
        whole
        dense
        columns={[
          { key: 'kind', header: text.finding, rowHeader: true, cell: ({ kind }) => words.findings[kind], csv: [] },
          { key: 'detail', header: text.detail, cell: ({ detail }) => detail, csv: [] },
        ]}
        rows={findings}
        rowKey={({ kind, detail }) => `${kind} ${detail}`}
      />
    </Panel>
  )
}
