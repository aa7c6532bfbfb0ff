import { readXlsx, type Sheet } from 'hucre/xlsx'
import type { Difference, PlacedRow } from '../rules/check-form.ts'
import type { FormHead, RowKind } from '../rules/form.ts'
import { columnNamed, type ColumnName } from '../rules/form-ii-06a.ts'
import { asSaid } from '../rules/harmless-text.ts'
import { readCells, textOf } from './read-cells.ts'
import { readHead } from './read-head.ts'
import { notAWorkbook } from './recognise.ts'
import { letterOf, provenanceSheet } from './sheet-layout.ts'
import { unpackedSize } from './unpacked-size.ts'

const mostUnpackedBytes = 100_000_000
const mostRows = 10_000
/** In how many of the first rows and columns the row (1) (2) … (13) is looked for. */
const mostHeadingRows = 60
const mostOffset = 5

export interface ReadForm {
  readonly rows: readonly PlacedRow[]
  /** Null: the file does not say where its numbers are from, as those of other systems do not. */
  readonly head: FormHead | null
  readonly hash: string | null
  /** Cells that hold no number. */
  readonly differences: readonly Difference[]
}

/** Not a form that can be checked: why, and what to do. */
export class UnreadableForm extends Error {
  override readonly name = 'UnreadableForm'
}

/** Reads the form of a workbook, wherever in its first sheet the table begins. Throws UnreadableForm. */
export async function readForm(bytes: Uint8Array): Promise<ReadForm> {
  const instead = notAWorkbook(bytes)
  if (instead !== null) {
    throw new UnreadableForm(`It is ${instead}, no .xlsx workbook, whatever its name says. Save it as .xlsx.`)
  }
  if (unpackedSize(bytes, mostUnpackedBytes) === null) {
    throw new UnreadableForm(
      `It is no workbook that can be opened, or unpacks to more than ${mostUnpackedBytes / 1_000_000} MB.`,
    )
  }
  const sheets = await readSheets(bytes)
  const [sheet] = sheets
  if (sheet === undefined) throw new UnreadableForm('The workbook has no sheet.')
  const differences: Difference[] = []
  const rows = readRows(sheet, differences)
  if (rows.length === 0) throw new UnreadableForm(`Its sheet “${sheet.name}” has no row of numbers below (1) … (13).`)
  return { rows, differences, ...readHead(sheets.find(({ name }) => name === provenanceSheet)) }
}

async function readSheets(bytes: Uint8Array): Promise<Sheet[]> {
  try {
    const { sheets } = await readXlsx(bytes, { maxRows: mostRows })
    return sheets
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem)
    throw new UnreadableForm(`The workbook cannot be opened: ${why}.`)
  }
}

function readRows(sheet: Sheet, differences: Difference[]): PlacedRow[] {
  const heading = headingOf(sheet)
  if (heading === null) {
    throw new UnreadableForm(`Its sheet “${sheet.name}” has no row of column numbers (1) to (13), as II.06a has.`)
  }
  const { offset, hasOwnColumns } = heading
  const rows: PlacedRow[] = []
  for (let index = heading.row + 1; index < sheet.rows.length; index += 1) {
    const [mark, name, code] = [0, 1, 17].map((column) => textOf(sheet, index, offset + column))
    const kind = kindOf(mark ?? '', name ?? '')
    if (kind === null) continue
    const cellOf = (column: ColumnName) => `${letterOf(offset + columnNamed(column).number - 1)}${index + 1}`
    const cells = readCells(sheet, { index, offset, hasOwnColumns, cellOf }, differences)
    rows.push({
      kind,
      mark: kind === 'UNIT' ? Number(mark) : (mark ?? ''),
      name: asSaid(name ?? ''),
      code: hasOwnColumns ? asSaid(code ?? '') : '',
      cells,
      line: index + 1,
      cellOf,
    })
  }
  return rows
}

interface Heading {
  readonly row: number
  readonly offset: number
  /** Whether columns 14 to 17 and the code stand behind those of the form. */
  readonly hasOwnColumns: boolean
}

function headingOf(sheet: Sheet): Heading | null {
  for (let row = 0; row < Math.min(sheet.rows.length, mostHeadingRows); row += 1) {
    for (let offset = 0; offset <= mostOffset; offset += 1) {
      const isNumbered = (number: number) =>
        /^\(?(\d+)\)?$/.exec(textOf(sheet, row, offset + number - 1))?.[1] === String(number)
      const official = Array.from({ length: 13 }, (_, index) => index + 1)
      if (official.every(isNumbered)) return { row, offset, hasOwnColumns: [14, 15, 16, 17].every(isNumbered) }
    }
  }
  return null
}

function kindOf(mark: string, name: string): RowKind | null {
  if (/^\d{1,5}$/.test(mark)) return 'UNIT'
  if (/^[IVX]{1,5}$/.test(mark)) return 'BLOCK'
  return mark === '' && /^tổng/i.test(name.normalize('NFC')) ? 'TOTAL' : null
}
