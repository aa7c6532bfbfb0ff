import { z } from 'zod'
import { optionalText, readReference } from '@motcua/db/read-reference'

const portal = new URL('data/portal/', import.meta.url)
const files = {
  captures: new URL('captures.csv', portal),
  nationalGroups: new URL('national-groups-2026-09-17.csv', portal),
  entries: [new URL('province-entries.csv', portal), new URL('gia-lai-entries-2026-10-10.csv', portal)],
  indicators: [
    new URL('province-indicators-2026-10-10.csv', portal),
    new URL('gia-lai-indicators-2026-10-10.csv', portal),
  ],
}

/** Every file of captures: what makes the seed run again. */
export const captureFiles = Object.values(files).flat()

export const groupCodes = ['CKMB', 'TDGQ', 'CLGQ', 'TTTT', 'MDHL', 'MDSH'] as const

/** Printed numbers stay text from the file to the database, so that no digit changes on the way. */
const printed = z.string().regex(/^\d+(\.\d+)?$/, 'is not a number as the portal prints them')
const optional = optionalText.pipe(printed.nullable())

const captureRow = z.object({
  captured_on: z.iso.date(),
  level: z.enum(['MINISTRY', 'PROVINCE', 'PROVINCE_UNITS']),
  within: optionalText,
  scheme: z.string(),
  complete: z.enum(['true', 'false']).transform((text) => text === 'true'),
  national_total: optional,
  national_maximum: optional,
  note: optionalText,
  note_en: optionalText,
})
const entryRow = z.object({
  captured_on: z.iso.date(),
  within: optionalText,
  level: z.string(),
  agency: z.string(),
  printed_name: optionalText,
  printed_position: optional,
  total: printed,
  CKMB: optional,
  TDGQ: optional,
  CLGQ: optional,
  TTTT: optional,
  MDHL: optional,
  MDSH: optional,
})
const indicatorRow = z.object({
  captured_on: z.iso.date(),
  within: optionalText,
  agency: z.string(),
  indicator: z.string(),
  numerator: optional,
  denominator: optional,
  printed_ratio: optional,
  points: optional,
  maximum: optional,
})
const nationalGroupRow = z.object({
  captured_on: z.iso.date(),
  code: z.string(),
  printed_name: z.string(),
  points: printed,
  maximum: printed,
  printed_ratio: printed,
})

type Entry = z.output<typeof entryRow>
type Indicator = z.output<typeof indicatorRow>
type NationalGroup = z.output<typeof nationalGroupRow>

/** One captured list of one day, with everything that was printed on it. */
export interface CaptureFile extends z.output<typeof captureRow> {
  readonly source: string
  readonly sourceEn: string
  readonly entries: readonly Entry[]
  readonly indicators: readonly Indicator[]
  readonly nationalGroups: readonly NationalGroup[]
}

/** Reads every capture. A row that belongs to no capture is refused, so that none is lost. */
export function readCaptures(): CaptureFile[] {
  const { rows, source: sourceEn, sourceInVietnamese: source } = readReference(files.captures, captureRow)
  if (source === null) throw new Error('captures.csv does not name its source in Vietnamese, which screens show.')
  const entries = rowsByCapture(files.entries.flatMap((file) => readReference(file, entryRow).rows))
  const indicators = rowsByCapture(files.indicators.flatMap((file) => readReference(file, indicatorRow).rows))
  const nationalGroups = rowsByCapture(
    readReference(files.nationalGroups, nationalGroupRow).rows.map((row) => ({ ...row, within: null })),
  )
  const captures = rows.map((row) => ({
    ...row,
    source,
    sourceEn,
    entries: take(entries, row),
    indicators: take(indicators, row),
    nationalGroups: take(nationalGroups, row),
  }))
  const left = [...entries.keys(), ...indicators.keys(), ...nationalGroups.keys()]
  if (left.length > 0) throw new Error(`captures.csv names no capture of ${[...new Set(left)].join(', ')}.`)
  return captures
}

interface DayAndPlace {
  readonly captured_on: string
  readonly within: string | null
}

const keyOf = ({ captured_on: day, within }: DayAndPlace) => `${day} ${within ?? 'of the whole country'}`

function rowsByCapture<Row extends DayAndPlace>(rows: readonly Row[]): Map<string, Row[]> {
  return Map.groupBy(rows, keyOf)
}

function take<Row>(rows: Map<string, Row[]>, capture: DayAndPlace): Row[] {
  const found = rows.get(keyOf(capture)) ?? []
  rows.delete(keyOf(capture))
  return found
}
