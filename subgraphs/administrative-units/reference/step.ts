import { searchable } from '@motcua/kit/searchable'
import { agencyNameEn } from '../src/rules/agency-name-en.ts'
import { moduleFile } from '@motcua/db/module-file'
import { getAllWards } from 'new-vn-provinces/wards'
import { z } from 'zod'
import { requireCounts } from './commune-counts.ts'
import { missingCommittees } from './missing-committees.ts'
import { toUnits, type SeededUnit } from './to-units.ts'
import { readReference } from '@motcua/db/read-reference'
import type { SeedContext, SeedStep } from '@motcua/db/seed-step'

const data = new URL('data/', import.meta.url)
const files = {
  provinces: new URL('provinces.csv', data),
  typeChanges: new URL('type-changes.csv', data),
  communeCounts: new URL('commune-counts.csv', data),
  agencies: ['agencies-provinces.csv', 'agencies-gia-lai.csv', 'agencies-thanh-hoa.csv'].map(
    (name) => new URL(name, data),
  ),
}

const unitType = z.enum(['PROVINCE', 'CITY', 'COMMUNE', 'WARD', 'SPECIAL_ZONE'])
const provinceRow = z.object({
  code: z.string(),
  name: z.string(),
  type: unitType,
  merged_from: z.string(),
  tile_column: z.coerce.number(),
  tile_row: z.coerce.number(),
})
const typeChangeRow = z.object({
  from: z.iso.date(),
  code: z.string(),
  type_before: unitType,
  type_after: unitType,
  basis: z.string(),
  basis_en: z.string(),
})
const countRow = z.object({
  province_code: z.string(),
  communes: z.coerce.number(),
  wards: z.coerce.number(),
  special_zones: z.coerce.number(),
})
const agencyRow = z.object({
  code: z.string(),
  name: z.string(),
  kind: z.string(),
  level: z.string(),
  unit_code: z.string(),
  code_basis: z.string(),
})

/** Reference data: the same rows at every size. The units of the commune level come from the npm package. */
export const step: SeedStep = {
  name: 'administrative_units',
  reads: [
    new URL(import.meta.url),
    new URL('to-units.ts', import.meta.url),
    new URL('commune-counts.ts', import.meta.url),
    new URL('missing-committees.ts', import.meta.url),
    new URL('../src/rules/agency-name-en.ts', import.meta.url),
    moduleFile('@motcua/kit/searchable', import.meta.url),
    // Names chunks after their content, so that another version of the package is another file here.
    moduleFile('new-vn-provinces/wards', import.meta.url),
    files.provinces,
    files.typeChanges,
    files.communeCounts,
    ...files.agencies,
  ],
  async run(context) {
    const units = toUnits({
      provinces: readReference(files.provinces, provinceRow).rows,
      wards: await getAllWards(),
      typeChanges: readReference(files.typeChanges, typeChangeRow).rows,
    })
    requireCounts(units, readReference(files.communeCounts, countRow).rows)
    await copyUnits(context, units)
    await copyAgencies(context, units)
  },
}

async function copyUnits({ copy }: SeedContext, units: readonly SeededUnit[]): Promise<void> {
  await copy(
    'administrative_units.unit',
    ['id', 'code', 'level', 'merged_from', 'tile_column', 'tile_row', 'valid_from'],
    units.map((u) => [u.id, u.code, u.level, u.mergedFrom, u.tile?.column ?? null, u.tile?.row ?? null, u.validFrom]),
  )
  await copy(
    'administrative_units.unit_version',
    ['unit_id', 'valid_from', 'valid_until', 'type', 'name', 'searchable', 'parent_id', 'basis', 'basis_en'],
    units.flatMap((u) =>
      u.versions.map((v) => [
        u.id,
        v.from,
        v.until,
        v.type,
        u.name,
        searchable(u.name),
        u.parentId,
        v.basis,
        v.basisEn,
      ]),
    ),
  )
}

async function copyAgencies({ copy }: SeedContext, units: readonly SeededUnit[]): Promise<void> {
  const idByCode = new Map(units.map((unit) => [unit.code, unit.id]))
  const listed = files.agencies.flatMap((file) => readReference(file, agencyRow).rows)
  const agencies = [...listed, ...missingCommittees(units, listed)]
  await copy(
    'administrative_units.agency',
    ['code', 'name', 'searchable', 'kind', 'level', 'unit_id', 'code_basis'],
    agencies.map(({ code, name, kind, level, unit_code, code_basis }) => {
      const texts = searchable(`${code} ${name} ${agencyNameEn(name) ?? ''}`)
      return [code, name, texts, kind, level, idByCode.get(unit_code) ?? null, code_basis]
    }),
  )
}
