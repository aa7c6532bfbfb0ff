import { randomBytes } from 'node:crypto'
import { connect, type Database } from '@motcua/db'
import { startThrowAwayServer } from '@motcua/db/embedded-server'
import { migrateUp } from '@motcua/db/migrate'
import { createRoles, grantSchemas } from '@motcua/db/roles'
import { createViews } from '@motcua/db/views'
import { views } from '@motcua/gateway/start-up/views'
import { sql, type Kysely } from 'kysely'
import type { TestProject } from 'vitest/node'
import { readTestEnvironment } from './environment.ts'
import { seededNamesOf } from './seeded-names.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The administrator's address of the server under test, at its maintenance database. */
    readonly databaseAdminUrl: string
    /** A migrated, empty database that every test file copies. */
    readonly templateDatabase: string
  }
}

/** Once a run: a server, the login roles, and one migrated database to copy. Returns what takes it all down. */
export default async function setUpPostgres(project: TestProject): Promise<() => Promise<void>> {
  const server = await openServer()
  const admin = connect(server.adminUrl, { maxConnections: 2, statementTimeoutMillis: 0 })
  const template = `motcua_template_${randomBytes(4).toString('hex')}`
  await createRoles(admin, server.adminUrl)
  await createTemplate(admin, server.adminUrl, template)
  project.provide('databaseAdminUrl', server.adminUrl)
  project.provide('templateDatabase', template)
  return async () => {
    for (const name of [template, ...seededNamesOf(template)]) {
      await sql`drop database if exists ${sql.id(name)}`.execute(admin)
    }
    await admin.destroy()
    await server.stop()
  }
}

async function openServer(): Promise<{ adminUrl: string; stop(): Promise<void> }> {
  const { databaseAdminUrl } = readTestEnvironment()
  return databaseAdminUrl === undefined ? startThrowAwayServer() : { adminUrl: databaseAdminUrl, async stop() {} }
}

async function createTemplate(admin: Kysely<Database>, adminUrl: string, name: string): Promise<void> {
  await sql`create database ${sql.id(name)}`.execute(admin)
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  const db = connect(url.href, { statementTimeoutMillis: 0 })
  try {
    await migrateUp(db)
    await grantSchemas(db)
    await createViews(db, views)
  } finally {
    // A database with open connections cannot be copied.
    await db.destroy()
  }
}
