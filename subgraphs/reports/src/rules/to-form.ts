import { cellsBy, type Form, type FormHead, type FormRow, type RowKind } from './form.ts'
import { columnNamed, type FormCounts } from './form-ii-06a.ts'

/** A unit or agency, or a block of them, with what is counted of it. counts null: nothing is known of it. */
export interface Counted {
  readonly code: string
  readonly name: string
  readonly counts: FormCounts | null
}

/** The subjects of a form. name null: they stand directly below the total. */
export interface CountedBlock {
  readonly name: string | null
  readonly counts: FormCounts | null
  readonly units: readonly Counted[]
}

const romanNumbers = ['I', 'II', 'III'] as const

/** Rows and cells of what the graph answered. Nothing is added up here: totals are the graph's own. */
export function toForm(head: FormHead, total: FormCounts | null, blocks: readonly CountedBlock[]): Form {
  const whole = { code: head.unitCode, name: 'Tổng số', counts: total }
  const parts = blocks.flatMap(({ name, counts, units }, index) => [
    ...(name === null ? [] : [toRow('BLOCK', romanNumbers[index] ?? '', { code: '', name, counts })]),
    ...units.map((unit, number) => toRow('UNIT', number + 1, unit)),
  ])
  return { head, rows: [toRow('TOTAL', '', whole), ...parts] }
}

function toRow(kind: RowKind, mark: string | number, { code, name, counts }: Counted): FormRow {
  const cells = cellsBy((column) => (counts === null ? null : columnNamed(column).countIn(counts)))
  return { kind, mark, name, code, cells }
}
