import { getAllWards } from 'new-vn-provinces/wards'
import { z } from 'zod'
import { missingCommittees } from '../administrative-units/missing-committees.ts'
import { toUnits } from '../administrative-units/to-units.ts'
import { optionalText, readReference } from '../read-reference.ts'
import type { CatalogueProcedure, Commune, Places } from './places.ts'

const data = new URL('../data/', import.meta.url)
const text = z.string()
const list = text.transform((cell) => (cell === '' ? [] : cell.split('|')))
const provinceRow = z.object({
  code: text,
  name: text,
  type: z.enum(['PROVINCE', 'CITY']),
  merged_from: text,
  tile_column: z.coerce.number(),
  tile_row: z.coerce.number(),
})
const agencyRow = z.object({ code: text, name: text, kind: text, level: text, unit_code: text, code_basis: text })
const procedureRow = z.object({
  code: text,
  name: text,
  field_code: text,
  ministry: text,
  levels: list,
  also_decided_elsewhere: text,
  time_limit_amount: optionalText,
  time_limit_unit: optionalText,
  channels: list,
  audiences: list,
  announced_by: optionalText,
  source_code: text,
})

const levels = ['PROVINCE', 'COMMUNE'] as const
const kinds = ['CITIZEN', 'BUSINESS', 'ORGANISATION'] as const
const limitUnits = ['WORKING_HOUR', 'WORKING_DAY', 'CALENDAR_DAY', 'MONTH'] as const
const types = ['COMMUNE', 'WARD', 'SPECIAL_ZONE'] as const

/** The places of every province as of 1 July 2025, from the files that the database is filled from: for tests. */
export async function readPlaces(): Promise<ReadonlyMap<string, Places>> {
  const provinces = readReference(new URL('administrative-units/provinces.csv', data), provinceRow).rows
  const units = toUnits({ provinces, wards: await getAllWards(), typeChanges: [] })
  const listed = ['provinces', 'gia-lai', 'thanh-hoa'].flatMap(
    (name) => readReference(new URL(`administrative-units/agencies-${name}.csv`, data), agencyRow).rows,
  )
  const agencies = [...listed, ...missingCommittees(units, listed)]
  const committees = new Map(
    agencies.flatMap((agency) => (agency.kind === 'PEOPLES_COMMITTEE' ? [[agency.unit_code, agency.code]] : [])),
  )
  const procedures = readProcedures()
  const communes = units.filter((unit) => unit.level === 'COMMUNE').toSorted((a, b) => (a.code < b.code ? -1 : 1))
  return new Map(
    provinces.map(({ code }) => {
      const unitId = units.find((unit) => unit.code === code)?.id ?? ''
      const own = communes.filter((unit) => unit.parentId === unitId)
      const ofProvince = agencies.filter((agency) => agency.unit_code === code)
      const places: Places = {
        province: { code, unitId, agencyCode: committees.get(code) ?? '' },
        communes: own.flatMap((unit): Commune[] => {
          const type = types.find((name) => name === unit.versions[0]?.type)
          if (type === undefined) return []
          return [{ unitId: unit.id, code: unit.code, type, agencyCode: committees.get(unit.code) ?? '' }]
        }),
        agencyCodes: new Set(ofProvince.map((agency) => agency.code)),
        elsewhere: communes
          .filter((unit) => unit.parentId !== unitId)
          .map((unit) => ({ unitId: unit.id, provinceCode: (unit.parentId ?? '').slice(0, 2) })),
        procedures,
      }
      return [code, places]
    }),
  )
}

function readProcedures(): CatalogueProcedure[] {
  return readReference(new URL('procedures/procedures.csv', data), procedureRow).rows.map((row) => ({
    code: row.code,
    fieldCode: row.field_code,
    isOfferedOnline: row.channels.length === 0 || row.channels.includes('ONLINE'),
    levels: levels.filter((level) => row.levels.includes(level)),
    limit: row.time_limit_amount === null ? null : Number(row.time_limit_amount),
    limitUnit: limitUnits.find((unit) => unit === row.time_limit_unit) ?? null,
    audiences: kinds.filter((kind) => row.audiences.includes(kind)),
  }))
}
