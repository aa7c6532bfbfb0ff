import { sql, type Kysely, type RawBuilder } from 'kysely'
import { rightsLock } from './rights-lock.ts'
import { roleName, subgraphSchemas, type SubgraphSchema } from './subgraph-schemas.ts'

/** A view that a subgraph lets a neighbour read, made from the rules of the subgraph and therefore by no migration. */
export interface ViewDefinition {
  readonly schema: SubgraphSchema
  readonly name: string
  readonly reader: SubgraphSchema
  readonly query: RawBuilder<unknown>
  /** What a row is. */
  readonly meaning: string
  /** What each column is; a view has exactly these columns. */
  readonly columns: Readonly<Record<string, string>>
}

/** Makes the views as this version of the program defines them, and lets their readers read them. Run after the migrations. */
export async function createViews<Schemas>(db: Kysely<Schemas>, views: readonly ViewDefinition[]): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await rightsLock.execute(transaction)
    for (const view of views) {
      const name = sql.id(view.schema, view.name)
      await sql`drop view if exists ${name}`.execute(transaction)
      await sql`create view ${name} as ${view.query}`.execute(transaction)
      await sql`comment on view ${name} is ${sql.lit(view.meaning)}`.execute(transaction)
      for (const [column, meaning] of Object.entries(view.columns)) {
        await sql`comment on column ${sql.id(view.schema, view.name, column)} is ${sql.lit(meaning)}`.execute(
          transaction,
        )
      }
      const reader = sql.id(roleName(view.reader))
      await sql`grant usage on schema ${sql.id(view.schema)} to ${reader}`.execute(transaction)
      await sql`grant select on ${name} to ${reader}`.execute(transaction)
    }
  })
}

/**
 * Drops the views of every subgraph. They stand on tables that a migration takes back, no migration makes them, and the next start makes
 * them again.
 */
export async function dropViews<Schemas>(db: Kysely<Schemas>): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await rightsLock.execute(transaction)
    const { rows } = await sql<{ schema: string; name: string }>`
      select schemaname as schema, viewname as name from pg_views
      where schemaname = any(${[...subgraphSchemas]}::text[])`.execute(transaction)
    const names = rows.map(({ schema, name }) => sql.id(schema, name))
    if (names.length > 0) await sql`drop view ${sql.join(names)}`.execute(transaction)
  })
}
