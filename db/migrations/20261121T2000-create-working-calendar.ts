import { sql, type Kysely } from 'kysely'

/**
 * The working calendar as versions: which days are off or worked against their weekday, and when counters are open. A
 * correction is a new version, so that an answer can name the one it was computed from.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create type dossiers.calendar_day_kind as enum ('HOLIDAY', 'COMPENSATORY', 'OFF_SWAP', 'WORK_SWAP')`.execute(
    db,
  )
  await createVersion(db)
  await createDay(db)
  await createProfile(db)
  await createOpening(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table dossiers.opening, dossiers.opening_profile, dossiers.calendar_day,
    dossiers.calendar_version`.execute(db)
  await sql`drop type dossiers.calendar_day_kind`.execute(db)
}

async function createVersion(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.calendar_version (
      id text constraint calendar_version_pkey primary key,
      known_from date not null,
      known_until date not null,
      recorded_on date not null constraint calendar_version_recorded_once_a_day unique,
      basis text not null,
      constraint calendar_version_knows_some_days check (known_from < known_until)
    )`.execute(db)
  await describe(
    db,
    'calendar_version',
    'One row per state of knowledge of the working calendar; the newest answers.',
    {
      id: 'Name of the version, such as 2026-11.',
      known_from: 'First day that was announced. What is computed from a day before it is provisional.',
      known_until:
        'Day after the last that was announced (half-open). What is computed from it or later is provisional.',
      recorded_on: 'Day on which the platform learned this version.',
      basis: 'The law and the notices that announce its days.',
    },
  )
}

async function createDay(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.calendar_day (
      version_id text not null constraint calendar_day_version_fkey references dossiers.calendar_version,
      day date not null,
      kind dossiers.calendar_day_kind not null,
      name text not null,
      name_en text not null,
      basis text not null,
      verified boolean not null,
      constraint calendar_day_pkey primary key (version_id, day)
    )`.execute(db)
  await describe(
    db,
    'calendar_day',
    'One row per version and day that is not what its weekday says. Weekdays without a row are worked, weekends without a row are off.',
    {
      version_id: 'The version that announces it.',
      day: 'Civil day of Asia/Ho_Chi_Minh.',
      kind: 'HOLIDAY (Labour Code 2019, Article 112), COMPENSATORY: off because a holiday fell on a weekly day off (Article 111(3)), OFF_SWAP: off in exchange for WORK_SWAP, a weekend day that is worked.',
      name: 'Vietnamese name.',
      name_en: 'English name.',
      basis: 'The article or notice that says it.',
      verified: 'Whether this single day was read in its basis; false: taken over from secondary sources.',
    },
  )
}

async function createProfile(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.opening_profile (
      version_id text not null constraint opening_profile_version_fkey references dossiers.calendar_version,
      code text not null,
      name text not null,
      name_en text not null,
      province_code text,
      is_default boolean not null,
      basis text not null,
      verified boolean not null,
      constraint opening_profile_pkey primary key (version_id, code),
      constraint opening_profile_one_per_province unique (version_id, province_code),
      constraint opening_profile_default_is_of_no_province check (not (is_default and province_code is not null))
    )`.execute(db)
  await sql`create unique index opening_profile_one_default on dossiers.opening_profile (version_id)
    where is_default`.execute(db)
  await describe(db, 'opening_profile', 'One row per version and set of opening hours that an organisation may keep.', {
    version_id: 'The version of the calendar it belongs to.',
    code: 'Name of the profile in questions, such as usual.',
    name: 'Vietnamese name.',
    name_en: 'English name.',
    province_code:
      'Official code of the province whose organisations keep these hours by decision. Null: none; the default holds, or the profile is asked for by its code.',
    is_default: 'True for the one profile that answers where no other is named.',
    basis: 'Where the hours are from.',
    verified: 'Whether they were read in a decision; false: configuration or observation.',
  })
}

async function createOpening(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.opening (
      version_id text not null,
      profile_code text not null,
      opens time not null,
      closes time not null,
      constraint opening_pkey primary key (version_id, profile_code, opens),
      constraint opening_profile_fkey foreign key (version_id, profile_code) references dossiers.opening_profile,
      constraint opening_closes_after_it_opens check (opens < closes)
    )`.execute(db)
  await describe(db, 'opening', 'One row per time of a working day in which counters of a profile are open.', {
    version_id: 'The version of the calendar.',
    profile_code: 'The profile.',
    opens: 'Clock time of Viet Nam at which counters open.',
    closes: 'Clock time at which they close; the minute itself is no longer open.',
  })
}

async function describe(db: Kysely<unknown>, table: string, text: string, columns: Record<string, string>) {
  await sql`comment on table ${sql.id('dossiers', table)} is ${sql.lit(text)}`.execute(db)
  for (const [column, meaning] of Object.entries(columns)) {
    await sql`comment on column ${sql.id('dossiers', table, column)} is ${sql.lit(meaning)}`.execute(db)
  }
}
