import { sql, type Kysely } from 'kysely'

const folded = 'folded by the rule of search when the row is written'

/**
 * How a name is folded for search is one rule of the code; a generated column was a second one. Rows that are stored
 * already are folded when their reference data is loaded again, at the next start.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table administrative_units.unit_version
      drop column searchable, drop column searchable_full, add column searchable text not null default ''`.execute(db)
  await sql`alter table administrative_units.unit_version alter column searchable drop default`.execute(db)
  await sql`alter table administrative_units.agency add column searchable text not null default ''`.execute(db)
  await sql`alter table administrative_units.agency alter column searchable drop default`.execute(db)
  await sql`
    alter table procedures.procedure drop column searchable, add column searchable text not null default ''`.execute(db)
  await sql`alter table procedures.procedure alter column searchable drop default`.execute(db)
  await describe(db, {
    'administrative_units.unit_version.searchable': `The name without its type word, ${folded}.`,
    'administrative_units.agency.searchable': `Code, official name and English name, ${folded}.`,
    'procedures.procedure.searchable': `Code and title, ${folded}.`,
  })
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table administrative_units.agency drop column searchable`.execute(db)
  await sql`
    alter table administrative_units.unit_version drop column searchable,
      add column searchable text not null generated always as (
        lower(translate(regexp_replace(normalize(name, nfd), '[\\u0300-\\u036f]', '', 'g'), 'đĐ', 'dd'))
      ) stored,
      add column searchable_full text not null generated always as (
        case type
          when 'PROVINCE' then 'tinh '
          when 'CITY' then 'thanh pho '
          when 'DISTRICT' then 'huyen '
          when 'COMMUNE' then 'xa '
          when 'WARD' then 'phuong '
          when 'SPECIAL_ZONE' then 'dac khu '
        end || lower(translate(regexp_replace(normalize(name, nfd), '[\\u0300-\\u036f]', '', 'g'), 'đĐ', 'dd'))
      ) stored`.execute(db)
  await sql`
    alter table procedures.procedure drop column searchable,
      add column searchable text not null generated always as (
        btrim(regexp_replace(lower(translate(
          regexp_replace(normalize(code || ' ' || name, NFD), '[\\u0300-\\u036f]', '', 'g'),
          'đĐ', 'dd')), '\\s+', ' ', 'g'))
      ) stored`.execute(db)
  await describe(db, {
    'administrative_units.unit_version.searchable': 'The name without marks, in lower case; what a search looks in.',
    'administrative_units.unit_version.searchable_full': 'The type word and the name without marks: tinh thanh hoa.',
    'procedures.procedure.searchable': 'Code and title without diacritics in lower case: what a search looks into.',
  })
}

/** COMMENT takes no parameters: each text is a literal. */
async function describe(db: Kysely<unknown>, meanings: Readonly<Record<string, string>>): Promise<void> {
  for (const [column, text] of Object.entries(meanings)) {
    await sql`comment on column ${sql.ref(column)} is ${sql.lit(text)}`.execute(db)
  }
}
