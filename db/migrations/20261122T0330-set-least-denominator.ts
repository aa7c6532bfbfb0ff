import { sql, type Kysely } from 'kysely'

/** From how many dossiers on an agency has a position: a part of the scheme, because it changes who is first. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table evaluations.scheme
    add column least_indicator text,
    add column least_denominator integer constraint scheme_least_denominator_positive check (least_denominator > 0),
    add column least_reason text,
    add column least_reason_en text,
    add constraint scheme_least_denominator_whole
      check (num_nulls(least_indicator, least_denominator, least_reason, least_reason_en) in (0, 4))`.execute(db)
  const meanings = {
    least_indicator: 'Code of the indicator whose denominator decides whether an agency is ranked. Null: everybody is.',
    least_denominator: 'Smallest denominator with which an agency has a position. Null: everybody has.',
    least_reason: 'Why, in Vietnamese. Null: everybody is ranked.',
    least_reason_en: 'The same in English. Null: everybody is ranked.',
  }
  for (const [column, text] of Object.entries(meanings)) {
    await sql`comment on column ${sql.id('evaluations', 'scheme', column)} is ${sql.lit(text)}`.execute(db)
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table evaluations.scheme
    drop column least_indicator, drop column least_denominator, drop column least_reason, drop column least_reason_en`.execute(
    db,
  )
}
