import { connect } from '@motcua/db'
import { sql } from 'kysely'
import { afterAll, expect, it } from 'vitest'
import { createTestDatabase } from '../_kit/test-database.ts'

const { adminUrl } = await createTestDatabase()
// One connection: what a session has prepared is seen by nobody else.
const db = connect(adminUrl, { maxConnections: 1 })
afterAll(() => db.destroy())

async function prepared(): Promise<string[]> {
  const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(db)
  return rows.map(({ statement }) => statement)
}

const double = async (number: number) => {
  const { rows } = await sql<{ double: number }>`select ${number}::int * 2 as double`.execute(db)
  return rows[0]?.double
}

it('prepares a question when it comes for the second time, and answers it for other values', async () => {
  expect(await double(1)).toBe(2)
  expect(await prepared()).toHaveLength(0)
  expect(await double(21)).toBe(42)
  expect(await double(-3)).toBe(-6)
  expect((await prepared()).filter((statement) => statement.includes('as double'))).toHaveLength(1)
})

it('sends what changes something as it is, however often', async () => {
  for (const name of ['first', 'second', 'third']) {
    await sql`create temporary table if not exists kept (name text)`.execute(db)
    await sql`insert into kept values (${name})`.execute(db)
  }
  expect((await prepared()).filter((statement) => statement.includes('kept'))).toHaveLength(0)
})

it('prepares no more than 200 questions on a connection', async () => {
  for (let column = 0; column < 250; column += 1) {
    const question = sql`select ${sql.lit(column)} as ${sql.ref(`column_${column}`)}`
    await question.execute(db)
    await question.execute(db)
  }
  expect((await prepared()).length).toBe(200)
})
