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

interface CsvTable {
  readonly headers: readonly string[]
  readonly rows: readonly (readonly CsvValue[])[]
  /** Source, day, filters: one line each below the table, a line apart from it. */
  readonly notes: readonly string[]
}

/** UTF-8 with a byte order mark, so that Excel reads the diacritics; lines end as RFC 4180 says. */
export function toCsv({ headers, rows, notes }: CsvTable): string {
  const lines = [headers, ...rows, ...(notes.length > 0 ? [[]] : []), ...notes.map((note) => [note])]
  return `\uFEFF${lines.map((line) => line.map(toCell).join(',')).join('\r\n')}\r\n`
}

/** Hands a text to the browser as a file. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
