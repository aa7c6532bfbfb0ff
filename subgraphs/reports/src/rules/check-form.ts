import { columnNamed, formColumns, formIdentities, type ColumnName } from './form-ii-06a.ts'
import type { FormRow } from './form.ts'

/** A row as it stands in a sheet. */
export interface PlacedRow extends FormRow {
  /** Its number in the sheet, from 1. */
  readonly line: number
  /** Name of the cell that holds a column: G12. */
  cellOf(column: ColumnName): string
}

/** An identity that does not hold, or a cell that is no number. */
export interface Difference {
  /** The cell that is said to be wrong. */
  readonly cell: string
  readonly message: string
  /** Every cell that takes part: the wrong one is among them. */
  readonly cells: readonly string[]
}

/** Every identity of the form that its numbers break: in each row, and of each total with the rows it stands for. */
export function checkForm(rows: readonly PlacedRow[]): Difference[] {
  return [...rows.flatMap(checkRow), ...totalsOf(rows).flatMap(([total, parts]) => checkTotal(total, parts))]
}

/** The one cell that all differences have in common; null when there is none, or more than one. */
export function suspectOf(differences: readonly Difference[]): string | null {
  const [first, ...others] = differences
  if (first === undefined || others.length === 0) return null
  const common = first.cells.filter((cell) => others.every(({ cells }) => cells.includes(cell)))
  return common.length === 1 ? (common[0] ?? null) : null
}

function checkRow(row: PlacedRow): Difference[] {
  return formIdentities.flatMap(({ whole, parts }) => {
    const told = parts.filter((part) => columnNamed(part).number <= 13 || row.cells[part] !== 0)
    const values = told.map((part) => row.cells[part])
    const expected = row.cells[whole]
    if (expected === null || !values.every((value) => value !== null)) return []
    const sum = values.reduce((total, value) => total + value, 0)
    if (sum === expected) return []
    return [
      {
        cell: row.cellOf(whole),
        message: `“${whole}” is ${expected}, but ${told.join(' + ')} = ${sum}`,
        cells: [whole, ...parts].map((name) => row.cellOf(name)),
      },
    ]
  })
}

function checkTotal(total: PlacedRow, parts: readonly PlacedRow[]): Difference[] {
  return formColumns.flatMap(({ name }) => {
    const expected = total.cells[name]
    const known = parts.filter((part) => part.cells[name] !== null)
    const sum = known.reduce((whole, part) => whole + (part.cells[name] ?? 0), 0)
    if (expected === null || sum === expected) return []
    return [
      {
        cell: total.cellOf(name),
        message: `“${name}” of “${total.name}” is ${expected}, but its ${parts.length} rows add up to ${sum}`,
        cells: [total, ...parts].map((row) => row.cellOf(name)),
      },
    ]
  })
}

/** Each total with the rows it is the sum of: the form with its blocks or its units, a block with its units. */
function totalsOf(rows: readonly PlacedRow[]): (readonly [PlacedRow, readonly PlacedRow[]])[] {
  const blocks = rows.filter((row) => row.kind === 'BLOCK')
  const units = rows.filter((row) => row.kind === 'UNIT')
  const ofBlock = (block: PlacedRow, next: PlacedRow | undefined) =>
    units.filter((unit) => unit.line > block.line && (next === undefined || unit.line < next.line))
  const totals = rows
    .filter((row) => row.kind === 'TOTAL')
    .map((total) => [total, blocks.length > 0 ? blocks : units] as const)
  return [...totals, ...blocks.map((block, index) => [block, ofBlock(block, blocks[index + 1])] as const)].filter(
    ([, parts]) => parts.length > 0,
  )
}
