import type { Database } from '@motcua/db'
import { searchable } from '@motcua/kit/searchable'
import type { Kysely } from 'kysely'

interface UnitToPlant {
  readonly id: string
  readonly code: string
  readonly level?: 'PROVINCE' | 'COMMUNE'
  readonly name?: string
  readonly type?: 'PROVINCE' | 'CITY' | 'COMMUNE' | 'WARD' | 'SPECIAL_ZONE'
  readonly from?: string
  /** The unit ends, and its version with it. */
  readonly until?: string
  /** Only the version ends; another may follow. */
  readonly versionUntil?: string
  readonly parentId?: string
}

/** Plants a unit with its first version; only what a test is about need be said. */
export async function aUnit(db: Kysely<Database>, unit: UnitToPlant): Promise<void> {
  const { id, code, level = 'COMMUNE', name = 'Ba Đình', type = 'COMMUNE', from = '2025-07-01', until = null } = unit
  await db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('administrative_units.unit')
      .values({ id, code, level, valid_from: from, valid_until: until })
      .execute()
    await transaction
      .insertInto('administrative_units.unit_version')
      .values({
        unit_id: id,
        type,
        name,
        searchable: searchable(name),
        parent_id: unit.parentId ?? null,
        basis: 'dữ liệu của phép thử',
        basis_en: 'planted by a test',
        valid_from: from,
        valid_until: unit.versionUntil ?? until,
      })
      .execute()
  })
}
