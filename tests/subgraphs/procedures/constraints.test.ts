import { expect, test } from 'vitest'
import { createTestDatabase } from '../../_kit/test-database.ts'
import { aProcedure } from './a-procedure.ts'

const { db } = await createTestDatabase()

test.each(['1.00119', '1.0011933', '11.001193', '1,001193', '1.001193.000.00.00.H56', ''])(
  'a procedure with the code %j is refused: it is not d.dddddd',
  async (code) => {
    await expect(aProcedure(db, { code })).rejects.toThrow('procedure_code_is_national')
  },
)

test('a code is borne by one procedure', async () => {
  await aProcedure(db, { code: '1.001193' })
  await expect(aProcedure(db, { code: '1.001193' })).rejects.toThrow('procedure_pkey')
})

test('some level decides every procedure', async () => {
  await expect(aProcedure(db, { code: '1.000002', levels: [] })).rejects.toThrow('procedure_some_level_decides')
})

test('a time limit is above 0, and its unit needs a number', async () => {
  const inWorkingDays = { code: '1.000003', time_limit_unit: 'WORKING_DAY' } as const
  await expect(aProcedure(db, { ...inWorkingDays, time_limit_amount: 0 })).rejects.toThrow(
    'procedure_time_limit_positive',
  )
  await expect(aProcedure(db, inWorkingDays)).rejects.toThrow('procedure_time_limit_unit_has_amount')
  await expect(aProcedure(db, { ...inWorkingDays, time_limit_amount: 1 })).resolves.toBeUndefined()
})

test('a number without a unit is kept as it is', async () => {
  await expect(aProcedure(db, { code: '1.000004', time_limit_amount: 120 })).resolves.toBeUndefined()
})
