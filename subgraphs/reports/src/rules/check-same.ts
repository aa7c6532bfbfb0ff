import type { Difference, PlacedRow } from './check-form.ts'
import type { FormRow } from './form.ts'
import { formColumns } from './form-ii-06a.ts'

/** Cells whose number is another than that of the form as it is asked for again, and rows that only one of them has. */
export function checkSame(rows: readonly PlacedRow[], again: readonly FormRow[]): Difference[] {
  const expected = new Map(again.map((row) => [keyOf(row), row]))
  const held = new Set(rows.map(keyOf))
  const missing = again
    .filter((row) => !held.has(keyOf(row)))
    .map((row) => ({ cell: 'The file', message: `has no row “${row.name}”, which the graph gives`, cells: [] }))
  return [...rows.flatMap((row) => compare(row, expected.get(keyOf(row)))), ...missing]
}

function compare(row: PlacedRow, expected: FormRow | undefined): Difference[] {
  if (expected === undefined) {
    return [{ cell: `Row ${row.line}`, message: `“${row.name}” is not given by the graph`, cells: [] }]
  }
  return formColumns.flatMap(({ name }) => {
    const [here, there] = [row.cells[name], expected.cells[name]]
    if (here === there) return []
    const cell = row.cellOf(name)
    return [
      { cell, message: `“${name}” is ${here ?? 'not known'}, the graph says ${there ?? 'not known'}`, cells: [cell] },
    ]
  })
}

const keyOf = ({ kind, code, mark }: FormRow) => `${kind} ${kind === 'BLOCK' ? mark : code}`
