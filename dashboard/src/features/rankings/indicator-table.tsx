import { useState } from 'react'
import { DataTable } from '../../components/data-table.tsx'
import { useText } from '../../text/language.ts'
import { explainText } from './explain-text.ts'
import type { OwnLists } from './indicator-counts.tsx'
import { IndicatorDetail } from './indicator-detail.tsx'
import type { ExplainedGroup } from './to-explained.ts'
import { useIndicatorColumns } from './use-indicator-columns.tsx'

interface IndicatorTableProps {
  readonly group: ExplainedGroup
  readonly belowProvince: boolean
  /** Of the platform's own points; null for a capture. */
  readonly own: OwnLists | null
}

/** The indicators of one group: formula, rule, both counts, both scores. Its file is that of all indicators together. */
export function IndicatorTable({ group, belowProvince, own }: IndicatorTableProps) {
  const text = useText(explainText)
  // Rows folded open on a phone are a passing look, so they do not stand in the address.
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const onFold = (code: string) => {
    const next = new Set(opened)
    if (!next.delete(code)) next.add(code)
    setOpened(next)
  }
  const columns = useIndicatorColumns({ belowProvince, own, opened, onFold })
  return (
    <DataTable
      caption={`${text.indicator}: ${group.name}`}
      captionHidden
      dense
      columns={columns}
      rows={group.indicators}
      rowKey={({ code }) => code}
      detail={(indicator) =>
        opened.has(indicator.code) ? (
          <IndicatorDetail indicator={indicator} belowProvince={belowProvince} own={own} />
        ) : null
      }
    />
  )
}
