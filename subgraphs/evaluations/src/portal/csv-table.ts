import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { Told } from './told-capture.ts'

/** A row with the number of its line; every cell by the name of its column. */
export interface CsvRow {
  readonly at: string
  readonly cells: Readonly<Record<string, string>>
}

const records = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }))

/** Reads a table whose first line names the columns; lines before it that begin with # say where it is from, and are not read. */
export function readCsvTable(
  text: string,
  mostRows: number,
): Told<{ columns: readonly string[]; rows: readonly CsvRow[] }> {
  const lines = text.split('\n')
  const before = lines.findIndex((line) => !line.startsWith('#'))
  try {
    const parsed: unknown = parse(lines.slice(before).join('\n'), {
      info: true,
      delimiter: delimiterOf(lines[before] ?? ''),
      relax_column_count: true,
      skip_empty_lines: true,
      to: mostRows + 2,
    })
    return toTable(records.parse(parsed), before, mostRows)
  } catch (problem) {
    if (!(problem instanceof CsvError)) throw problem
    return { problems: [`The file is no CSV that can be read: ${problem.message} Save it anew as CSV in UTF-8.`] }
  }
}

/** Spreadsheets that write decimals with a comma part cells with a semicolon. */
function delimiterOf(header: string): string {
  return header.includes(';') && !header.includes(',') ? ';' : ','
}

function toTable([header, ...body]: z.output<typeof records>, before: number, mostRows: number) {
  const columns = header?.record.map((column) => column.trim()) ?? []
  const repeated = columns.filter((column, index) => columns.indexOf(column) !== index)
  const problems = repeated.map((column) => `line ${before + 1}: the column ${column} stands twice.`)
  if (body.length === 0) problems.push('The file has no rows below its line of columns.')
  if (body.length > mostRows) problems.push(`The file has more than ${mostRows} rows; one file is one captured list.`)
  for (const { record, info } of body) {
    if (record.length === columns.length) continue
    problems.push(`line ${before + info.lines}: has ${record.length} cells, the columns are ${columns.length}.`)
  }
  if (problems.length > 0) return { problems }
  const rows = body.map(({ record, info }) => ({
    at: `line ${before + info.lines}`,
    cells: Object.fromEntries(columns.map((column, index) => [column, record[index]?.trim() ?? ''])),
  }))
  return { told: { columns, rows } }
}
