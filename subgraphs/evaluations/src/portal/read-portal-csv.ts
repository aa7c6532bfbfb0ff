import { z } from 'zod'
import { readCsvTable, type CsvRow } from './csv-table.ts'
import {
  agencyCode,
  civilDay,
  countText,
  groupOrIndicatorCode,
  instant,
  mostEntries,
  mostIndicators,
  name,
  pointsText,
  ratioText,
  schemeId,
  type Told,
  type ToldCapture,
  type ToldIndicator,
} from './told-capture.ts'

/** An empty cell, or a column that is not there, is unknown: null. */
const optional = <Read>(cell: z.ZodType<Read, string>) =>
  z
    .string()
    .default('')
    .transform((text) => (text === '' ? null : text))
    .pipe(cell.nullable())

const place = {
  captured_on: optional(civilDay),
  captured_at: optional(instant),
  within: optional(agencyCode),
  scheme: optional(schemeId),
}
/** The row of the whole country has the code VN. */
const entry = z.object({
  ...place,
  level: optional(z.enum(['MINISTRY', 'PROVINCE', 'DEPARTMENT', 'COMMUNE'])),
  agency: z.union(
    [z.literal('VN'), agencyCode],
    'must be a code of an agency, such as H56 or H21.227; VN for the national row',
  ),
  printed_name: optional(name),
  printed_position: optional(z.string().regex(/^[1-9]\d{0,5}$/, 'must be a position from 1')),
  total: pointsText,
})
const indicator = z.object({
  ...place,
  agency: agencyCode,
  indicator: groupOrIndicatorCode,
  numerator: optional(countText),
  denominator: optional(countText),
  printed_ratio: optional(ratioText),
  points: optional(pointsText),
  maximum: optional(pointsText),
})
const known = new Set(Object.keys(entry.shape))

/** Reads a list of agencies: a row each, with a column for the points of each group. */
export function readEntriesCsv(text: string): Told {
  const table = readCsvTable(text, mostEntries)
  if ('problems' in table) return table
  const { columns, rows } = table.told
  if (columns.includes('indicator')) {
    return { problems: ['The file lists indicators. Give the list of agencies, and this file with --indicators FILE.'] }
  }
  const missing = missingOf(columns, ['agency', 'total'])
  if (missing.length > 0) return { problems: missing }
  const groupColumns = columns.filter((column) => !known.has(column))
  const row = z.object({
    ...entry.shape,
    ...Object.fromEntries(groupColumns.map((code) => [code, optional(pointsText)])),
  })
  return readRows(rows, row, (read) => toTold(read, groupColumns))
}

type EntryRow = { readonly at: string; readonly row: z.output<typeof entry>; readonly cells: CsvRow['cells'] }

function toTold(read: readonly EntryRow[], groupColumns: readonly string[]): Told {
  const [national, again] = read.filter(({ row }) => row.agency === 'VN')
  if (again !== undefined) return { problems: [`${again.at}: the national row VN stands twice.`] }
  const moments = distinct(read.flatMap(({ row }) => row.captured_at ?? []))
  if (moments.length > 1) return { problems: [severalMoments(moments)] }
  return {
    told: {
      capturedAt: moments[0] ?? null,
      ...placesOf(read),
      national: national === undefined ? null : { total: national.row.total, maximum: null },
      nationalGroups: [],
      entries: read
        .filter(({ row }) => row.agency !== 'VN')
        .map(({ at, row, cells }) => ({
          at,
          agency: row.agency,
          level: row.level,
          printedName: row.printed_name,
          printedPosition: row.printed_position,
          total: row.total,
          groups: Object.fromEntries(groupColumns.flatMap((code) => (cells[code] ? [[code, cells[code]]] : []))),
        })),
      indicators: [],
    },
  }
}

/** What belongs to a list of agencies: a row for each agency and indicator. */
export type ToldIndicators = Pick<ToldCapture, 'capturedAt' | 'capturedOn' | 'schemes' | 'within' | 'indicators'>

/** Reads the indicators of a list of agencies. */
export function readIndicatorsCsv(text: string): Told<ToldIndicators> {
  const table = readCsvTable(text, mostIndicators)
  if ('problems' in table) return table
  const missing = missingOf(table.told.columns, ['agency', 'indicator', 'numerator', 'denominator', 'points'])
  if (missing.length > 0) return { problems: missing }
  return readRows(table.told.rows, indicator, (read) => {
    const moments = distinct(read.flatMap(({ row }) => row.captured_at ?? []))
    if (moments.length > 1) return { problems: [severalMoments(moments)] }
    return { told: { capturedAt: moments[0] ?? null, ...placesOf(read), indicators: read.map(toIndicator) } }
  })
}

function toIndicator({ at, row }: { readonly at: string; readonly row: z.output<typeof indicator> }): ToldIndicator {
  const { agency, indicator: code, numerator, denominator, printed_ratio: printedRatio, points, maximum } = row
  return { at, agency, indicator: code, numerator, denominator, printedRatio, points, maximum }
}

function readRows<Row, Part>(
  rows: readonly CsvRow[],
  shape: z.ZodType<Row>,
  make: (read: readonly { at: string; row: Row; cells: CsvRow['cells'] }[]) => Told<Part>,
): Told<Part> {
  const problems: string[] = []
  const read = rows.flatMap(({ at, cells }) => {
    const row = shape.safeParse(cells)
    if (row.success) return [{ at, row: row.data, cells }]
    problems.push(...row.error.issues.map((issue) => `${at}, ${issue.path.join('.')}: ${issue.message}`))
    return []
  })
  return problems.length > 0 ? { problems } : make(read)
}

const distinct = (texts: readonly string[]) => [...new Set(texts)]
const severalMoments = (moments: readonly string[]) =>
  `captured_at names ${moments.length} moments; one file is one captured list. Cut it into one file for each.`

type PlaceRow = Record<'captured_on' | 'within' | 'scheme', string | null>

function placesOf(read: readonly { readonly row: PlaceRow }[]) {
  const named = (column: keyof PlaceRow) => distinct(read.flatMap(({ row }) => row[column] ?? []))
  return { capturedOn: named('captured_on'), within: named('within'), schemes: named('scheme') }
}

function missingOf(columns: readonly string[], needed: readonly string[]): string[] {
  return needed
    .filter((column) => !columns.includes(column))
    .map(
      (column) =>
        `The column ${column} is missing; its first line must name the columns, as in subgraphs/evaluations/reference/data/portal.`,
    )
}
