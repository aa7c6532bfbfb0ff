import { sql, type Kysely } from 'kysely'

interface BilingualColumn {
  readonly table: string
  readonly column: string
  readonly comment: string
}

/** Words that the platform gives itself: always in both languages. */
const ours: readonly BilingualColumn[] = [
  {
    table: 'administrative_units.unit_version',
    column: 'basis',
    comment: 'The legal instrument that brought this type, name and parent, by its official name in Vietnamese.',
  },
  {
    table: 'procedures.source',
    column: 'description',
    comment: 'The source in Vietnamese, shown beside every figure made from it.',
  },
  { table: 'evaluations.scheme', column: 'name', comment: 'The version in Vietnamese.' },
  {
    table: 'evaluations.scheme',
    column: 'legal_basis',
    comment: 'The decision that sets the index, by its official name in Vietnamese.',
  },
  {
    table: 'evaluations.scheme',
    column: 'source',
    comment: 'Where groups, maxima, curves and rules are from, in Vietnamese.',
  },
  { table: 'evaluations.capture', column: 'source', comment: 'Where the figures are from, in Vietnamese.' },
]

/** Words that may be absent: in both languages or in none. */
const remarks: readonly BilingualColumn[] = [
  {
    table: 'evaluations.scheme_group',
    column: 'unsure',
    comment:
      'What is unsure about the rules of the group and may change with a new version, in Vietnamese. Null: confirmed.',
  },
  {
    table: 'evaluations.capture',
    column: 'note',
    comment: 'What is known to be wrong or missing in the source that day, in Vietnamese. Null: nothing.',
  },
]

/** Words of a sender, who may give one language alone. */
const sent: readonly BilingualColumn[] = [
  {
    table: 'staff.register',
    column: 'source',
    comment: 'The source or the simulation in Vietnamese, and the published total it is calibrated to.',
  },
  {
    table: 'dossiers.batch',
    column: 'source',
    comment: 'The sender or the simulation in Vietnamese, shown beside every figure made from it.',
  },
]

/**
 * Beside each column of words the same words in English. Rows that are there already hold English: it is copied, and the
 * next seed brings the Vietnamese.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const { table, column, comment } of [...ours, ...remarks, ...sent]) {
    await sql`alter table ${sql.table(table)} add column ${sql.id(`${column}_en`)} text`.execute(db)
    await sql`update ${sql.table(table)} set ${sql.id(`${column}_en`)} = ${sql.id(column)}`.execute(db)
    await commentOn(db, { table, column, comment })
  }
  for (const { table, column } of ours) {
    await sql`alter table ${sql.table(table)} alter column ${sql.id(`${column}_en`)} set not null`.execute(db)
    await commentOn(db, { table, column: `${column}_en`, comment: 'The same in English.' })
  }
  for (const { table, column } of remarks) {
    await sql`alter table ${sql.table(table)} add constraint ${sql.id(nameOfRule(table, column))}
      check ((${sql.id(column)} is null) = (${sql.id(`${column}_en`)} is null))`.execute(db)
    await commentOn(db, { table, column: `${column}_en`, comment: 'The same in English. Null: as in Vietnamese.' })
  }
  for (const { table, column } of sent) {
    const comment = 'The same in English. Null: the sender gives Vietnamese alone, which is then shown in both.'
    await commentOn(db, { table, column: `${column}_en`, comment })
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const { table, column } of [...ours, ...remarks, ...sent]) {
    await sql`alter table ${sql.table(table)} drop column ${sql.id(`${column}_en`)}`.execute(db)
  }
}

/** capture_note_in_both_languages */
function nameOfRule(table: string, column: string): string {
  return `${table.slice(table.indexOf('.') + 1)}_${column}_in_both_languages`
}

/** Comments are text literals: COMMENT takes no parameters. */
async function commentOn(db: Kysely<unknown>, { table, column, comment }: BilingualColumn): Promise<void> {
  await sql`comment on column ${sql.ref(`${table}.${column}`)} is ${sql.lit(comment)}`.execute(db)
}
