import { connect } from '@motcua/db'
import { silentProgress } from '@motcua/db/progress'
import { seed } from '@motcua/db/seed'
import { referenceData } from '@motcua/gateway/start-up/reference-data'
import { sql } from 'kysely'
import { inject } from 'vitest'
import { seededNamesOf } from './seeded-names.ts'
import { createTestDatabase, type TestDatabase } from './test-database.ts'

/**
 * As createTestDatabase, with the reference data and the `tiny` demonstration rows in it. The first file of a run that
 * asks makes the seeded template, the others wait for it and copy it.
 */
export async function createSeededDatabase(): Promise<TestDatabase> {
  return createTestDatabase({ template: await seededTemplate() })
}

async function seededTemplate(): Promise<string> {
  const serverUrl = inject('databaseAdminUrl')
  const [name, unfinished] = seededNamesOf(inject('templateDatabase'))
  const admin = connect(serverUrl, { maxConnections: 1, statementTimeoutMillis: 0 })
  try {
    await admin.connection().execute(async (session) => {
      // Held by the session: CREATE DATABASE cannot run inside a transaction.
      await sql`select pg_advisory_lock(7661, 35)`.execute(session)
      const known = await sql`select 1 from pg_database where datname = ${name}`.execute(session)
      if (known.rows.length > 0) return
      await sql`drop database if exists ${sql.id(unfinished)} with (force)`.execute(session)
      await sql`create database ${sql.id(unfinished)} template ${sql.id(inject('templateDatabase'))}`.execute(session)
      const url = new URL(serverUrl)
      url.pathname = `/${unfinished}`
      await seed({ adminUrl: url.href, size: 'tiny', report: silentProgress, steps: referenceData })
      await sql`alter database ${sql.id(unfinished)} rename to ${sql.id(name)}`.execute(session)
    })
  } finally {
    await admin.destroy()
  }
  return name
}
