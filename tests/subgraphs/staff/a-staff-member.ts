import type { Database } from '@motcua/db'
import type { Insertable, Kysely } from 'kysely'

type MemberRow = Insertable<Database['staff.staff_member']>

/** Plants the register of a province. */
export async function aRegister(
  db: Kysely<Database>,
  row: Partial<Insertable<Database['staff.register']>> & { readonly province_unit_id: string },
): Promise<void> {
  await db
    .insertInto('staff.register')
    .values({ origin: 'SIMULATED', source: 'Dữ liệu của phép thử', as_of: '2025-07-31', ...row })
    .execute()
}

let planted = 0

/** Plants a specialist without account; only what a test is about need be said. */
export async function aStaffMember(
  db: Kysely<Database>,
  row: Partial<MemberRow> & Pick<MemberRow, 'unit_id' | 'province_unit_id'>,
): Promise<void> {
  planted += 1
  const code = `CB${planted}`
  await db
    .insertInto('staff.staff_member')
    .values({ id: `${row.province_unit_id}-${code}`, code, position: 'SPECIALIST', ...row })
    .execute()
}
