import { sql, type Kysely } from 'kysely'

const before = {
  'dossiers.dossier_revision.payload':
    'The line as it was sent, before the mapping. Null: made by the simulation, no line was sent.',
  'dossiers.quarantine.line': 'The line as sent; of one over 64 kB its first 64 kB.',
}
const after = {
  'dossiers.dossier_revision.payload':
    'The line before the mapping, with the fields of the contract alone. Null: made by the simulation, no line was sent.',
  'dossiers.quarantine.line':
    'The line as sent; of one over 64 kB its first 64 kB. Where every field could be read, with the fields of the contract alone. Empty: it was refused for data of a person and was decided on.',
}

/** What the intake keeps of a line has become less. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await describe(db, after)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await describe(db, before)
}

/** COMMENT takes no parameters: each text is a literal. */
async function describe(db: Kysely<unknown>, meanings: Readonly<Record<string, string>>): Promise<void> {
  for (const [column, text] of Object.entries(meanings)) {
    await sql`comment on column ${sql.ref(column)} is ${sql.lit(text)}`.execute(db)
  }
}
