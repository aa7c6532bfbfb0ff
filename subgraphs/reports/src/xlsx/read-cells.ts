import type { Sheet } from 'hucre/xlsx'
import type { Difference, PlacedRow } from '../rules/check-form.ts'
import { cellsBy, type FormCells, notKnown } from '../rules/form.ts'
import { columnNamed, type ColumnName } from '../rules/form-ii-06a.ts'

/** Where in a sheet a row of the form stands. */
interface Place extends Pick<PlacedRow, 'cellOf'> {
  /** Of the row, from 0. */
  readonly index: number
  /** Of column (1), from 0. */
  readonly offset: number
  /** Whether columns 14 to 17 and the code stand behind those of the form. */
  readonly hasOwnColumns: boolean
}

/** The numbers of a row. A cell that holds none is null, and a difference. */
export function readCells(
  sheet: Sheet,
  { index, offset, hasOwnColumns, cellOf }: Place,
  differences: Difference[],
): FormCells {
  const read = (name: ColumnName): number | null => {
    const { number } = columnNamed(name)
    if (number > 13 && !hasOwnColumns) return 0
    const column = offset + number - 1
    const wrong = wrongIn(sheet, index, column)
    if (wrong === null) return numberOf(sheet, index, column)
    const cell = cellOf(name)
    differences.push({ cell, message: wrong, cells: [cell] })
    return null
  }
  return cellsBy(read)
}

/** What is wrong with a cell that should hold a count; null: it holds one, or the mark of what is not known. */
function wrongIn(sheet: Sheet, row: number, column: number): string | null {
  if (sheet.cells?.get(`${row},${column}`)?.formula !== undefined) return 'holds a formula, not a number'
  const value = sheet.rows[row]?.[column] ?? null
  if (value === notKnown) return null
  if (value === null || value === '') return 'is empty, which is not 0'
  if (typeof value === 'string') return `holds the text “${value.slice(0, 40)}”, not a number`
  if (typeof value !== 'number') return 'holds no number'
  return Number.isSafeInteger(value) && value >= 0 ? null : `is ${value}, which counts no dossiers`
}

function numberOf(sheet: Sheet, row: number, column: number): number | null {
  const value = sheet.rows[row]?.[column]
  return typeof value === 'number' ? value : null
}

/** What a cell shows, as text. */
export function textOf(sheet: Sheet, row: number, column: number): string {
  const value = sheet.rows[row]?.[column] ?? ''
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}
