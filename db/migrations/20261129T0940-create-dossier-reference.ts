import { sql, type Kysely } from 'kysely'

/** What dossiers are read and counted with: units, agencies and procedures, steps of status, and the working calendar. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create schema dossiers`.execute(db)
  await sql`comment on schema dossiers is
    'Dossiers, their days and their figures. Owned by the subgraph dossiers.'`.execute(db)
  await createEnumerations(db)
  await createKnownUnit(db)
  await createKnownUnitChange(db)
  await createKnownAgency(db)
  await createKnownProcedure(db)
  await createStatusTransition(db)
  await createCalendarVersion(db)
  await createCalendarDay(db)
  await createOpeningProfile(db)
  await createOpening(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop schema dossiers cascade`.execute(db)
}

async function createEnumerations(db: Kysely<unknown>): Promise<void> {
  await sql`create type dossiers.level as enum ('MINISTRY', 'PROVINCE', 'COMMUNE')`.execute(db)
  await sql`create type dossiers.channel as enum ('DIRECT', 'ONLINE', 'POST')`.execute(db)
  await sql`create type dossiers.service_level as enum ('FULL', 'PARTIAL', 'INFORMATION')`.execute(db)
  await sql`create type dossiers.status as enum (
    'NEW', 'ACCEPTED', 'REFUSED', 'PROCESSING', 'SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED',
    'WITHDRAWAL_REQUESTED', 'STOPPED', 'COMPLETED', 'RETURNED')`.execute(db)
  await sql`create type dossiers.origin as enum ('REAL', 'SIMULATED')`.execute(db)
  await sql`create type dossiers.duration_unit as enum (
    'WORKING_HOUR', 'WORKING_DAY', 'CALENDAR_DAY', 'MONTH')`.execute(db)
  await sql`create type dossiers.calendar_day_kind as enum (
    'HOLIDAY', 'COMPENSATORY', 'OFF_SWAP', 'WORK_SWAP')`.execute(db)
}

/** Ended units remain known, because figures are theirs; a code that is sent means the unit that bears it today. */
async function createKnownUnit(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.known_unit (
      id text not null,
      code text not null,
      level dossiers.level not null,
      province_code text not null,
      parent_id text,
      ended_on date,
      constraint known_unit_pkey primary key (id),
      constraint known_unit_lies_in_its_province unique (id, province_code),
      constraint known_unit_parent_fkey foreign key (parent_id) references dossiers.known_unit (id),
      constraint known_unit_level_known check (level in ('PROVINCE', 'COMMUNE')),
      constraint known_unit_province_has_its_own_code check (level <> 'PROVINCE' or code = province_code),
      constraint known_unit_commune_has_parent check ((level = 'COMMUNE') = (parent_id is not null))
    )`.execute(db)
  await sql`create index known_unit_province_code on dossiers.known_unit (province_code, level)`.execute(db)
  await sql`
    create unique index known_unit_code_borne_once on dossiers.known_unit (code) where ended_on is null`.execute(db)
  await describe(
    db,
    'dossiers.known_unit',
    'One row per administrative unit that a dossier may name: a copy of what the subgraph administrative-units holds, because this subgraph may not read its schema.',
    {
      id: 'Opaque id of the unit, as in the graph.',
      code: 'Official code: 2 digits for provinces, 5 for the commune level.',
      level: 'PROVINCE for provinces and centrally run cities, else COMMUNE.',
      province_code: 'Official code of the province the unit lies in; its own for a province.',
      parent_id: 'The province of a commune-level unit. Null: the unit is a province.',
      ended_on: 'First civil day on which the unit no longer exists. Null: it exists.',
    },
  )
}

async function createKnownUnitChange(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.known_unit_change (
      change_id text not null,
      predecessor_id text not null,
      successor_id text not null,
      effective_on date not null,
      recorded_at timestamptz not null,
      revoked_at timestamptz,
      constraint known_unit_change_pkey primary key (change_id, predecessor_id, successor_id),
      constraint known_unit_change_predecessor_fkey foreign key (predecessor_id) references dossiers.known_unit (id),
      constraint known_unit_change_successor_fkey foreign key (successor_id) references dossiers.known_unit (id),
      constraint known_unit_change_leads_elsewhere check (predecessor_id <> successor_id),
      constraint known_unit_change_revoked_after_recorded check (revoked_at > recorded_at)
    )`.execute(db)
  await describe(
    db,
    'dossiers.known_unit_change',
    'One row per predecessor and successor of an event that ended units: a copy of what the subgraph administrative-units holds, because this subgraph may not read its schema.',
    {
      change_id: 'Of the event; the rows that share it are one event.',
      predecessor_id: 'The unit that ended.',
      successor_id: 'The unit that all or a part of it went into.',
      effective_on: 'First civil day on which the predecessor no longer exists.',
      recorded_at: 'When the platform learned of it.',
      revoked_at: 'When it was taken back, as if it had never been. Null: it stands.',
    },
  )
}

async function createKnownAgency(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.known_agency (
      code text not null,
      unit_id text not null,
      level dossiers.level not null,
      province_code text not null,
      is_peoples_committee boolean not null default false,
      constraint known_agency_pkey primary key (code),
      constraint known_agency_decides_in_one_place unique (code, unit_id, level, province_code),
      constraint known_agency_unit_fkey foreign key (unit_id, province_code)
        references dossiers.known_unit (id, province_code)
    )`.execute(db)
  await sql`create index known_agency_unit_id on dossiers.known_agency (unit_id)`.execute(db)
  await describe(
    db,
    'dossiers.known_agency',
    'One row per agency that may decide dossiers: a copy of what the subgraph administrative-units holds.',
    {
      code: 'Agency code, such as H56.16 (Decision 20/2020/QĐ-TTg, amended by 09/2025/QĐ-TTg).',
      unit_id: 'The unit it decides for: the province of a department, the commune of a People’s Committee.',
      level: 'The level at which it decides.',
      province_code: 'Official code of the province of its unit.',
      is_peoples_committee: 'The People’s Committee of its unit: decides where a sender names the unit only.',
    },
  )
}

async function createKnownProcedure(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.known_procedure (
      code text not null,
      field_code text not null,
      service_level dossiers.service_level,
      limit_amount integer,
      limit_unit dossiers.duration_unit,
      constraint known_procedure_pkey primary key (code),
      constraint known_procedure_code_is_national check (code ~ '^[0-9]\\.[0-9]{6}$'),
      constraint known_procedure_limit_positive check (limit_amount > 0)
    )`.execute(db)
  await describe(
    db,
    'dossiers.known_procedure',
    'One row per procedure that a dossier may name: a copy of what the subgraph procedures holds.',
    {
      code: 'National code d.dddddd, without the suffix of a local instance.',
      field_code: 'Field of the procedure in the catalogue.',
      service_level: 'Level of online service (Decree 42/2022/NĐ-CP). Null: the catalogue does not say.',
      limit_amount: 'Longest handling time in limit_unit (statutory limit). Null: the catalogue gives none.',
      limit_unit: 'Unit of the limit. Null: lost in the source, never guessed: no appointment is counted from it.',
    },
  )
}

/** The steps of the national exchange: 1→2,3,7; 2→4; 4→5,6,7,8,9; 5→4,8; 6→4,9; 7→8; 9→10, in its numbers of status. */
async function createStatusTransition(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.status_transition (
      from_status dossiers.status not null,
      to_status dossiers.status not null,
      constraint status_transition_pkey primary key (from_status, to_status)
    )`.execute(db)
  await describe(
    db,
    'dossiers.status_transition',
    'One row per step from one status to the next that is possible. Others are accepted and raised as findings.',
    {
      from_status: 'Status of the earlier revision.',
      to_status: 'Status of the next revision; staying in the same status is always possible.',
    },
  )
  await sql`
    insert into dossiers.status_transition (from_status, to_status) values
      ('NEW', 'ACCEPTED'),
      ('NEW', 'REFUSED'),
      ('NEW', 'WITHDRAWAL_REQUESTED'),
      ('ACCEPTED', 'PROCESSING'),
      ('PROCESSING', 'SUPPLEMENT_REQUESTED'),
      ('PROCESSING', 'PAYMENT_REQUESTED'),
      ('PROCESSING', 'WITHDRAWAL_REQUESTED'),
      ('PROCESSING', 'STOPPED'),
      ('PROCESSING', 'COMPLETED'),
      ('SUPPLEMENT_REQUESTED', 'PROCESSING'),
      ('SUPPLEMENT_REQUESTED', 'STOPPED'),
      ('PAYMENT_REQUESTED', 'PROCESSING'),
      ('PAYMENT_REQUESTED', 'COMPLETED'),
      ('WITHDRAWAL_REQUESTED', 'STOPPED'),
      ('COMPLETED', 'RETURNED')`.execute(db)
}

/** A correction of the calendar is a new version, so that an answer can name the one it was computed from. */
async function createCalendarVersion(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.calendar_version (
      id text not null,
      known_from date not null,
      known_until date not null,
      recorded_on date not null,
      basis text not null,
      constraint calendar_version_pkey primary key (id),
      constraint calendar_version_recorded_once_a_day unique (recorded_on),
      constraint calendar_version_knows_some_days check (known_from < known_until)
    )`.execute(db)
  await describe(
    db,
    'dossiers.calendar_version',
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

async function createCalendarDay(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.calendar_day (
      version_id text not null,
      day date not null,
      kind dossiers.calendar_day_kind not null,
      name text not null,
      name_en text not null,
      basis text not null,
      verified boolean not null,
      constraint calendar_day_pkey primary key (version_id, day),
      constraint calendar_day_version_fkey foreign key (version_id) references dossiers.calendar_version (id)
    )`.execute(db)
  await describe(
    db,
    'dossiers.calendar_day',
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

async function createOpeningProfile(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.opening_profile (
      version_id text not null,
      code text not null,
      name text not null,
      name_en text not null,
      province_code text,
      is_default boolean not null,
      basis text not null,
      verified boolean not null,
      constraint opening_profile_pkey primary key (version_id, code),
      constraint opening_profile_one_per_province unique (version_id, province_code),
      constraint opening_profile_version_fkey foreign key (version_id) references dossiers.calendar_version (id),
      constraint opening_profile_default_is_of_no_province check (not (is_default and province_code is not null))
    )`.execute(db)
  await sql`
    create unique index opening_profile_one_default on dossiers.opening_profile (version_id) where is_default`.execute(
    db,
  )
  await describe(
    db,
    'dossiers.opening_profile',
    'One row per version and set of opening hours that an organisation may keep.',
    {
      version_id: 'The version of the calendar it belongs to.',
      code: 'Name of the profile in questions, such as usual.',
      name: 'Vietnamese name.',
      name_en: 'English name.',
      province_code:
        'Official code of the province whose organisations keep these hours by decision. Null: none; the default holds, or the profile is asked for by its code.',
      is_default: 'True for the one profile that answers where no other is named.',
      basis: 'Where the hours are from.',
      verified: 'Whether they were read in a decision; false: configuration or observation.',
    },
  )
}

async function createOpening(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.opening (
      version_id text not null,
      profile_code text not null,
      opens time not null,
      closes time not null,
      constraint opening_pkey primary key (version_id, profile_code, opens),
      constraint opening_profile_fkey foreign key (version_id, profile_code)
        references dossiers.opening_profile (version_id, code),
      constraint opening_closes_after_it_opens check (opens < closes)
    )`.execute(db)
  await describe(db, 'dossiers.opening', 'One row per time of a working day in which counters of a profile are open.', {
    version_id: 'The version of the calendar.',
    profile_code: 'The profile.',
    opens: 'Clock time of Viet Nam at which counters open.',
    closes: 'Clock time at which they close; the minute itself is no longer open.',
  })
}

/** COMMENT takes no parameters: each text is a literal. */
async function describe(db: Kysely<unknown>, table: string, meaning: string, columns: Record<string, string>) {
  await sql`comment on table ${sql.table(table)} is ${sql.lit(meaning)}`.execute(db)
  for (const [column, text] of Object.entries(columns)) {
    await sql`comment on column ${sql.ref(`${table}.${column}`)} is ${sql.lit(text)}`.execute(db)
  }
}
