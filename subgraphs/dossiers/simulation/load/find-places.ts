import { sql, type Transaction } from 'kysely'
import type { Database } from '@motcua/db'
import type { CatalogueProcedure, Commune, Places } from '../calibration/places.ts'

/** The places and procedures of one province, as they were on that day. */
export async function findPlaces(db: Transaction<Database>, provinceCode: string, on: string): Promise<Places> {
  const units = await db
    .selectFrom('dossiers.known_unit as u')
    .select(['u.id', 'u.code', 'u.level', 'u.province_code'])
    .orderBy('u.code')
    .execute()
  const agencies = await db
    .selectFrom('administrative_units.agency as a')
    .innerJoin('dossiers.known_unit as u', 'u.id', 'a.unit_id')
    .where('u.province_code', '=', provinceCode)
    .select(['a.code', 'a.kind', 'a.level', 'a.unit_id as unitId'])
    .orderBy('a.code')
    .execute()
  const province = units.find((unit) => unit.code === provinceCode)
  const committee = agencies.find((agency) => agency.unitId === province?.id && agency.kind === 'PEOPLES_COMMITTEE')
  if (province === undefined || committee === undefined) {
    throw new Error(`There is no province ${provinceCode} with a People's Committee to simulate dossiers for.`)
  }
  const elsewhere = units.filter((unit) => unit.level === 'COMMUNE' && unit.province_code !== provinceCode)
  return {
    province: { code: provinceCode, unitId: province.id, agencyCode: committee.code },
    communes: await findCommunes(db, provinceCode, on),
    agencyCodes: new Set(agencies.filter((agency) => agency.level === 'PROVINCE').map((agency) => agency.code)),
    elsewhere: elsewhere.map((unit) => ({ unitId: unit.id, provinceCode: unit.province_code })),
    procedures: await findProcedures(db),
  }
}

async function findCommunes(db: Transaction<Database>, provinceCode: string, on: string): Promise<Commune[]> {
  const rows = await db
    .selectFrom('dossiers.known_unit as u')
    .innerJoin('administrative_units.unit_version as v', 'v.unit_id', 'u.id')
    .innerJoin('administrative_units.agency as a', 'a.unit_id', 'u.id')
    .where('u.province_code', '=', provinceCode)
    .where('u.level', '=', 'COMMUNE')
    .where('a.kind', '=', 'PEOPLES_COMMITTEE')
    .where('v.valid_from', '<=', on)
    .where((eb) => eb.or([eb('v.valid_until', 'is', null), eb('v.valid_until', '>', on)]))
    .select(['u.id as unitId', 'u.code', 'v.type', 'a.code as agencyCode'])
    .orderBy('u.code')
    .execute()
  return rows.flatMap(({ type, ...commune }) =>
    type === 'COMMUNE' || type === 'WARD' || type === 'SPECIAL_ZONE' ? [{ ...commune, type }] : [],
  )
}

async function findProcedures(db: Transaction<Database>): Promise<CatalogueProcedure[]> {
  const rows = await db
    .selectFrom('procedures.procedure as p')
    .select([
      'p.code',
      'p.field_code as fieldCode',
      // An array of an enumeration of ours reaches the driver as text.
      sql<string[]>`p.levels::text[]`.as('levels'),
      sql<string[]>`p.audiences::text[]`.as('audiences'),
      'p.time_limit_amount as limit',
      'p.time_limit_unit as limitUnit',
      'p.service_level as serviceLevel',
    ])
    .orderBy('p.code')
    .execute()
  return rows.map(({ levels, audiences, limitUnit, serviceLevel, ...procedure }) => ({
    ...procedure,
    isOfferedOnline: serviceLevel !== 'INFORMATION',
    levels: levels.filter((level) => level === 'PROVINCE' || level === 'COMMUNE'),
    audiences: applicantKinds.filter((kind) => audiences.includes(kind)),
    limitUnit: limitUnits.find((unit) => unit === limitUnit) ?? null,
  }))
}

const applicantKinds = ['CITIZEN', 'BUSINESS', 'ORGANISATION'] as const
const limitUnits = ['WORKING_HOUR', 'WORKING_DAY', 'CALENDAR_DAY', 'MONTH'] as const
