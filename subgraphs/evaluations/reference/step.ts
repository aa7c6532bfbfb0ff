import { clearReferenceData } from './clear-reference-data.ts'
import { captureFiles, groupCodes, readCaptures, type CaptureFile } from './read-captures.ts'
import { readScheme, type SchemeFile } from './read-scheme.ts'
import type { CopyRow, CopyValue, SeedContext, SeedStep } from '@motcua/db/seed-step'

const schemeFiles = ['766-legacy', '766-portal-2026'].map((id) => new URL(`data/schemes/${id}.json`, import.meta.url))

/** Schemes and captures are reference data: the same rows at every size. */
export const step: SeedStep = {
  name: 'evaluations',
  reads: [
    new URL(import.meta.url),
    new URL('clear-reference-data.ts', import.meta.url),
    new URL('read-scheme.ts', import.meta.url),
    new URL('read-captures.ts', import.meta.url),
    ...schemeFiles,
    ...captureFiles,
  ],
  async clear(db) {
    const madeAnew = schemeFiles.map((file) => readScheme(file).id)
    await clearReferenceData(db, madeAnew)
  },
  async run(context) {
    await copySchemes(context, schemeFiles.map(readScheme))
    await copyCaptures(context, await insertCaptures(context, readCaptures()))
  },
}

async function copySchemes({ copy }: SeedContext, schemes: readonly SchemeFile[]): Promise<void> {
  await copy(
    'evaluations.scheme',
    Object.keys(schemeCells),
    schemes.map((scheme) => Object.values(schemeCells).map((cell) => cell(scheme))),
  )
  await copy(
    'evaluations.scheme_group',
    ['scheme_id', 'code', 'position', 'name', 'name_en', 'maximum', 'unsure', 'unsure_en'],
    schemes.flatMap((s) =>
      s.groups.map((g, i) => [s.id, g.code, i + 1, g.name, g.nameEn, g.maximum, g.unsure, g.unsureEn]),
    ),
  )
  await copy('evaluations.scheme_indicator', Object.keys(indicatorCells), schemes.flatMap(toIndicatorRows))
}

/** Column of the table → cell of a scheme. */
const schemeCells: Record<string, (scheme: SchemeFile) => CopyValue> = {
  id: (s) => s.id,
  series: (s) => s.series,
  name: (s) => s.name,
  name_en: (s) => s.nameEn,
  legal_basis: (s) => s.legalBasis,
  legal_basis_en: (s) => s.legalBasisEn,
  valid_from: (s) => s.validFrom,
  valid_until: (s) => s.validUntil,
  maximum: (s) => s.maximum,
  least_indicator: (s) => s.least?.indicator ?? null,
  least_denominator: (s) => s.least?.denominator ?? null,
  least_reason: (s) => s.least?.reason ?? null,
  least_reason_en: (s) => s.least?.reasonEn ?? null,
  least_reported_percent: (s) => s.leastReportedPercent,
  source: (s) => s.provenance.source,
  source_en: (s) => s.provenance.sourceEn,
}

/** Column of the table → cell of an indicator. */
type IndicatorCells = Record<
  string,
  (indicator: Indicator, place: { scheme: string; group: string; position: number }) => CopyValue
>
type Indicator = SchemeFile['groups'][number]['indicators'][number]

const indicatorCells: IndicatorCells = {
  scheme_id: (_, { scheme }) => scheme,
  group_code: (_, { group }) => group,
  position: (_, { position }) => position,
  code: (i) => i.code,
  number: (i) => i.number,
  on_portal: (i) => i.onPortal,
  name: (i) => i.name,
  name_en: (i) => i.nameEn,
  formula: (i) => i.formula,
  formula_en: (i) => i.formulaEn,
  maximum: (i) => i.maximum,
  curve: (i) => i.curve,
  threshold: (i) => i.threshold,
  when_empty: (i) => i.whenEmpty,
  inherited: (i) => i.inherited,
}

function toIndicatorRows({ id, groups }: SchemeFile): CopyRow[] {
  return groups
    .flatMap((group) => group.indicators.map((indicator) => ({ group: group.code, indicator })))
    .map(({ group, indicator }, index) =>
      Object.values(indicatorCells).map((cell) => cell(indicator, { scheme: id, group, position: index + 1 })),
    )
}

interface StoredCapture extends CaptureFile {
  readonly id: number
}

/** The database numbers captures, so that one imported later takes the next number. */
async function insertCaptures(
  { db, advance }: SeedContext,
  captures: readonly CaptureFile[],
): Promise<StoredCapture[]> {
  const stored: StoredCapture[] = []
  for (const capture of captures) {
    const { id } = await db
      .insertInto('evaluations.capture')
      .values({
        level: capture.level,
        within_agency: capture.within,
        captured_on: capture.captured_on,
        scheme_id: capture.scheme,
        complete: capture.complete,
        national_total: capture.national_total,
        national_maximum: capture.national_maximum,
        note: capture.note,
        note_en: capture.note_en,
        source: capture.source,
        source_en: capture.sourceEn,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    stored.push({ ...capture, id })
  }
  advance(stored.length)
  return stored
}

async function copyCaptures({ copy }: SeedContext, captures: readonly StoredCapture[]): Promise<void> {
  await copy(
    'evaluations.capture_entry',
    ['capture_id', 'agency_code', 'level', 'printed_name', 'printed_position', 'total'],
    captures.flatMap(({ id, entries }) =>
      entries.map((e) => [id, e.agency, e.level, e.printed_name, e.printed_position, e.total]),
    ),
  )
  await copy(
    'evaluations.capture_group',
    ['capture_id', 'agency_code', 'group_code', 'points'],
    captures.flatMap(toGroupRows),
  )
  await copy(
    'evaluations.capture_indicator',
    ['capture_id', 'agency_code', 'indicator_code', 'numerator', 'denominator', 'printed_ratio', 'points', 'maximum'],
    captures.flatMap(({ id, indicators }) =>
      indicators.map((i) => [
        id,
        i.agency,
        i.indicator,
        i.numerator,
        i.denominator,
        i.printed_ratio,
        i.points,
        i.maximum,
      ]),
    ),
  )
  await copy(
    'evaluations.capture_national_group',
    ['capture_id', 'code', 'printed_name', 'points', 'maximum', 'printed_ratio'],
    captures.flatMap(({ id, nationalGroups }) =>
      nationalGroups.map((g) => [id, g.code, g.printed_name, g.points, g.maximum, g.printed_ratio]),
    ),
  )
}

/** A group whose points were not printed has no row. */
function toGroupRows({ id, entries }: StoredCapture): CopyRow[] {
  return entries.flatMap((entry) =>
    groupCodes.flatMap((code) => (entry[code] === null ? [] : [[id, entry.agency, code, entry[code]]])),
  )
}
