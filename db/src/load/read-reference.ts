import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'

/** Where the facts of a reference file are from; every file says it in its first line. */
export interface ReferenceOrigin {
  readonly source: string
  /** The same in Vietnamese; null where the file does not say it, as no screen shows it. */
  readonly sourceInVietnamese: string | null
  /** The day on which the facts were read or captured, such as 2026-10-10. */
  readonly date: string
  readonly licence: string
}

export interface Reference<Row> extends ReferenceOrigin {
  readonly rows: readonly Row[]
}

const firstLine =
  /^# source: (?<source>.*?\S)(?:; nguồn: (?<vietnamese>.*\S))?; date: (?<date>\d{4}-\d{2}-\d{2}); licence: (?<licence>.*\S)$/u

/** An empty cell is unknown: null. */
export const optionalText = z.string().transform((text) => (text === '' ? null : text))

/**
 * Reads a CSV file whose first line states its provenance:
 * `# source: …; nguồn: …; date: yyyy-mm-dd; licence: …`, of which nguồn, the source in Vietnamese, may be left out.
 * The second line names the columns, which are those of the row's schema.
 * A file without provenance, with other columns or with text that is not in normal form C is refused.
 */
export function readReference<Shape extends z.ZodRawShape>(
  file: URL,
  row: z.ZodObject<Shape>,
): Reference<z.output<z.ZodObject<Shape>>> {
  const name = path.basename(file.pathname)
  const text = readFileSync(file, 'utf8')
  const origin = readOrigin(text, name)
  if (text.normalize('NFC') !== text) throw new Error(`${name} holds text that is not in Unicode normal form C.`)
  return { ...origin, rows: readRows(text, row, name) }
}

function readOrigin(text: string, name: string): ReferenceOrigin {
  const found = firstLine.exec(text.slice(0, text.indexOf('\n')).trimEnd())?.groups
  if (found?.source === undefined || found.date === undefined || found.licence === undefined) {
    throw new Error(
      `${name} does not say where it is from. Its first line must read: # source: …; date: yyyy-mm-dd; licence: …`,
    )
  }
  const { source, vietnamese, date, licence } = found
  return { source, sourceInVietnamese: vietnamese ?? null, date, licence }
}

function readRows<Shape extends z.ZodRawShape>(text: string, row: z.ZodObject<Shape>, name: string) {
  const records: unknown[] = parse(text, { from_line: 2, columns: true, skip_empty_lines: true, bom: true })
  return records.map((record, index) => {
    const read = row.strict().safeParse(record)
    if (!read.success) throw new Error(`${name}, row ${index + 1}: ${z.prettifyError(read.error)}`)
    return read.data
  })
}
