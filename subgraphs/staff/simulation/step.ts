import { moduleFile } from '@motcua/db/module-file'
import type { Transaction } from 'kysely'
import { z } from 'zod'
import type { Database } from '@motcua/db'
import { readReference } from '@motcua/db/read-reference'
import { simulateStaff, type StaffedUnit } from './simulate-staff.ts'
import type { SeedStep } from '@motcua/db/seed-step'

const totalsFile = new URL('data/account-totals.csv', import.meta.url)
const simulationFiles = ['simulate-staff.ts', 'staff-of-unit.ts'].map((file) => new URL(file, import.meta.url))
const sharedFiles = ['apportion', 'seeded-random'].map((name) => moduleFile(`@motcua/kit/${name}`, import.meta.url))

const totalRow = z.object({
  province_code: z.string(),
  accounts: z.coerce.number().int().positive(),
  as_of: z.iso.date(),
  published_by: z.string(),
  published_by_en: z.string(),
})

/**
 * Simulated staff of the provinces whose total of accounts is published. `tiny` is as large as `demo`: twenty thousand
 * short rows take no time, and the published total then holds everywhere.
 */
export const step: SeedStep = {
  name: 'staff',
  reads: [new URL(import.meta.url), totalsFile, ...simulationFiles, ...sharedFiles],
  foreseenRows: (size) => (size === 'none' ? 0 : 20_000),
  async run({ db, size, copy }) {
    if (size === 'none') return
    for (const total of readReference(totalsFile, totalRow).rows) {
      const units = await findUnits(db, total.province_code, total.as_of)
      const [province] = units
      if (province === undefined) throw new Error(`No province has the code ${total.province_code} on ${total.as_of}.`)
      await copy('staff.register', registerColumns, [[province.id, 'SIMULATED', ...sourceOf(total), total.as_of]])
      await copy(
        'staff.staff_member',
        memberColumns,
        toCells(province, simulateStaff(units, total.accounts, total.as_of)),
      )
    }
  },
}

const registerColumns = ['province_unit_id', 'origin', 'source', 'source_en', 'as_of']
const memberColumns = ['id', 'code', 'unit_id', 'province_unit_id', 'position', 'account_status', 'account_granted_on']

function* toCells(province: StaffedUnit, members: ReturnType<typeof simulateStaff>) {
  for (const { code, unitId, position, account } of members) {
    const id = `${province.code}-${code}`
    yield [id, code, unitId, province.id, position, account?.status ?? null, account?.grantedOn ?? null]
  }
}

/** In Vietnamese, then in English. */
function sourceOf({ accounts, published_by, published_by_en }: z.output<typeof totalRow>): [string, string] {
  return [
    `Mô phỏng của nền tảng, hiệu chỉnh theo ${accounts.toLocaleString('vi')} tài khoản do ${published_by} công bố`,
    `Simulation of this platform, calibrated to ${accounts.toLocaleString('en')} accounts published by ${published_by_en}`,
  ]
}

/** The province, then its units of the commune level in order of code, as they are on the day. */
async function findUnits(db: Transaction<Database>, provinceCode: string, day: string): Promise<StaffedUnit[]> {
  return db
    .selectFrom('administrative_units.unit as u')
    .innerJoin('administrative_units.unit_version as v', 'v.unit_id', 'u.id')
    .leftJoin('administrative_units.unit as p', 'p.id', 'v.parent_id')
    .where('v.valid_from', '<=', day)
    .where((eb) => eb.or([eb('v.valid_until', 'is', null), eb('v.valid_until', '>', day)]))
    .where((eb) => eb.or([eb('u.code', '=', provinceCode), eb('p.code', '=', provinceCode)]))
    .select(['u.id', 'u.code', 'u.level', 'v.type'])
    .orderBy('u.level')
    .orderBy('u.code')
    .execute()
}
