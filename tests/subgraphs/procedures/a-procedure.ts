import type { Database } from '@motcua/db'
import { searchable } from '@motcua/kit/searchable'
import type { Insertable, Kysely } from 'kysely'

type ProcedureRow = Insertable<Database['procedures.procedure']>

/** Plants a procedure of the field civil status; only what a test is about need be said. */
export async function aProcedure(db: Kysely<Database>, row: Partial<ProcedureRow> = {}): Promise<void> {
  await db
    .insertInto('procedures.source')
    .values({ code: 'a-test', description: 'Dữ liệu của phép thử', description_en: 'Planted by a test' })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await db
    .insertInto('procedures.field')
    .values({ code: 'ho-tich', name: 'Hộ tịch' })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { code = '1.000001', name = 'Thủ tục đăng ký khai sinh' } = row
  await db
    .insertInto('procedures.procedure')
    .values({
      code,
      name,
      searchable: searchable(`${code} ${name}`),
      field_code: 'ho-tich',
      ministry: 'Bộ Tư pháp',
      levels: ['COMMUNE'],
      also_decided_elsewhere: false,
      channels: [],
      audiences: [],
      source_code: 'a-test',
      ...row,
    })
    .execute()
}
