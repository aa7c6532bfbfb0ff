export type CsvValue = string | number | null

/** A text that a spreadsheet would run as a formula. */
const formulaStart = /^[=+\-@\t\r]/

/** Numbers keep the decimal point and no grouping, for machines; an absent value is an empty cell. */
function toCell(value: CsvValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const harmless = formulaStart.test(value) ? `'${value}` : value
  return /[",\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

export const byteOrderMark = '\uFEFF'

/** One line of a file, with its end as RFC 4180 says. */
export const toCsvLine = (cells: readonly CsvValue[]): string => `${cells.map(toCell).join(',')}\r\n`

interface CsvTable {
  readonly headers: readonly string[]
  readonly rows: readonly (readonly CsvValue[])[]
  /** Source, day, filters: one line each below the table, a line apart from it. */
  readonly notes: readonly string[]
}

/** UTF-8 with a byte order mark, so that Excel reads the diacritics; lines end as RFC 4180 says. */
export function toCsv({ headers, rows, notes }: CsvTable): string {
  const lines = [headers, ...rows, ...(notes.length > 0 ? [[]] : []), ...notes.map((note) => [note])]
  return byteOrderMark + lines.map(toCsvLine).join('')
}
