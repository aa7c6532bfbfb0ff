import { moduleFile } from '@motcua/db/module-file'
import { searchable } from '@motcua/kit/searchable'
import { z } from 'zod'
import { optionalText, readReference } from '@motcua/db/read-reference'
import type { SeedStep } from '@motcua/db/seed-step'

const files = {
  sources: new URL('data/sources.csv', import.meta.url),
  fields: new URL('data/fields.csv', import.meta.url),
  procedures: new URL('data/procedures.csv', import.meta.url),
  leftOut: new URL('data/left-out.csv', import.meta.url),
}

const optionalNumber = optionalText
  .transform((text) => (text === null ? null : Number(text)))
  .pipe(z.int().positive().nullable())
const list = z.string().transform((text) => (text === '' ? [] : text.split('|')))

const sourceRow = z.object({
  code: z.string(),
  description: z.string(),
  description_en: z.string(),
  snapshot: optionalText,
})
const fieldRow = z.object({ code: z.string(), name: z.string() })
const procedureRow = z.object({
  code: z.string(),
  name: z.string(),
  field_code: z.string(),
  ministry: z.string(),
  levels: list,
  also_decided_elsewhere: z.enum(['true', 'false']).transform((text) => text === 'true'),
  time_limit_amount: optionalNumber,
  time_limit_unit: optionalText,
  channels: list,
  audiences: list,
  announced_by: optionalText,
  source_code: z.string(),
})
/** A row of a source that names no procedure, as it was printed. */
const leftOutRow = z.object({ code: z.string(), printed: z.string(), source_code: z.string() })
type ProcedureRow = z.output<typeof procedureRow>

/** The catalogue is reference data: the same rows whatever the size of the seed. */
export const step: SeedStep = {
  name: 'procedures',
  reads: [new URL(import.meta.url), moduleFile('@motcua/kit/searchable', import.meta.url), ...Object.values(files)],
  async run({ copy }) {
    const [sources, fields, procedures, leftOut] = [
      readReference(files.sources, sourceRow).rows,
      readReference(files.fields, fieldRow).rows,
      readReference(files.procedures, procedureRow).rows,
      readReference(files.leftOut, leftOutRow).rows,
    ]
    const leftOutOf = (source: string) => leftOut.filter((row) => row.source_code === source).length
    await copy(
      'procedures.source',
      ['code', 'description', 'description_en', 'snapshot', 'left_out'],
      sources.map((s) => [s.code, s.description, s.description_en, s.snapshot, leftOutOf(s.code)]),
    )
    await copy(
      'procedures.field',
      ['code', 'name'],
      fields.map((f) => [f.code, f.name]),
    )
    await copy('procedures.procedure', columns, procedures.map(toCells))
  },
}

const columns = [...Object.keys(procedureRow.shape), 'service_level', 'searchable']

function toCells(row: ProcedureRow) {
  return [...Object.values(row), serviceLevelOf(row.channels), searchable(`${row.code} ${row.name}`)]
}

/** Filed in every known way but online: nothing but information is online. Otherwise the source does not say. */
function serviceLevelOf(channels: readonly string[]): string | null {
  return channels.length > 0 && !channels.includes('ONLINE') ? 'INFORMATION' : null
}
