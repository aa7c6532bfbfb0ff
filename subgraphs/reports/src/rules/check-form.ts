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

/** Columns that are no part of the form are named only where they hold something. */
const isTold = (row: PlacedRow) => (name: ColumnName) => columnNamed(name).number <= 13 || row.cells[name] !== 0

function checkRow(row: PlacedRow): Difference[] {
  return formIdentities.flatMap(({ whole, parts, less }) => {
    const told = parts.filter(isTold(row))
    const minus = less === undefined || !isTold(row)(less) ? [] : [less]
    const sum = sumOf(told.map((name) => row.cells[name]))
    const taken = sumOf(minus.map((name) => row.cells[name]))
    const expected = row.cells[whole]
    if (expected === null || sum === null || taken === null || sum - taken === expected) return []
    const words = [told.join(' + '), ...minus].join(' − ')
    return [
      {
        cell: row.cellOf(whole),
        message: `“${whole}” is ${expected}, but ${words} = ${sum - taken}`,
        cells: [whole, ...parts, ...(less === undefined ? [] : [less])].map((name) => row.cellOf(name)),
      },
    ]
  })
}

/** Null where one of them is not known. */
function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length < values.length ? null : known.reduce((sum, value) => sum + value, 0)
}

function checkTotal(total: PlacedRow, parts: readonly PlacedRow[]): Difference[] {
  const known = parts.filter((part) => part.cells.received !== null)
  const addedUp = (name: ColumnName) => known.reduce((sum, part) => sum + (part.cells[name] ?? 0), 0)
  const differences = formColumns.flatMap(({ name }) => {
    const [expected, sum] = [total.cells[name], addedUp(name)]
    if (isHandOver(name) || expected === null || sum === expected) return []
    const message = `“${name}” of “${total.name}” is ${expected}, but its ${parts.length} rows add up to ${sum}`
    return [{ cell: total.cellOf(name), message, cells: [total, ...parts].map((row) => row.cellOf(name)) }]
  })
  return [...differences, ...checkHandOver(total, parts, addedUp('handed in') - addedUp('handed out'))]
}

const isHandOver = (name: ColumnName) => name === 'handed in' || name === 'handed out'

/** What parts of a whole hand over to each other is not handed over by the whole: the difference is the same. */
function checkHandOver(total: PlacedRow, parts: readonly PlacedRow[], net: number): Difference[] {
  const { 'handed in': handedIn, 'handed out': handedOut } = total.cells
  if (handedIn === null || handedOut === null || handedIn - handedOut === net) return []
  const message = `“handed in − handed out” of “${total.name}” is ${handedIn - handedOut}, but that of its ${parts.length} rows is ${net}`
  const cells = [total, ...parts].flatMap((row) => [row.cellOf('handed in'), row.cellOf('handed out')])
  return [{ cell: total.cellOf('handed in'), message, cells }]
}

/**
 * Each total with the rows it is the sum of: the form with its blocks, or with its units; a block with its units, unless
 * something was handed over: it then counts to the level of the last agency, and to the units that held it.
 */
function totalsOf(rows: readonly PlacedRow[]): (readonly [PlacedRow, readonly PlacedRow[]])[] {
  const blocks = rows.filter((row) => row.kind === 'BLOCK')
  const units = rows.filter((row) => row.kind === 'UNIT')
  const isAnythingHandedOver = units.some(({ cells }) => (cells['handed in'] ?? 0) + (cells['handed out'] ?? 0) > 0)
  const ofBlock = (block: PlacedRow, next: PlacedRow | undefined) =>
    units.filter((unit) => unit.line > block.line && (next === undefined || unit.line < next.line))
  const whole = rows.filter((row) => row.kind === 'TOTAL')
  return [
    ...(blocks.length > 0 ? whole.map((total) => [total, blocks] as const) : []),
    ...(blocks.length === 0 || isAnythingHandedOver ? whole.map((total) => [total, units] as const) : []),
    ...(isAnythingHandedOver ? [] : blocks.map((block, index) => [block, ofBlock(block, blocks[index + 1])] as const)),
  ].filter(([, parts]) => parts.length > 0)
}
