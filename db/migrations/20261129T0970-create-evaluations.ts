import { sql, type Kysely } from 'kysely'

/** Schemes of index 766 as data, and what the National Public Service Portal published on captured days. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create schema evaluations`.execute(db)
  await sql`comment on schema evaluations is
    'Index schemes and captures of the portal''s evaluation. Owned by the subgraph evaluations.'`.execute(db)
  await createEnumerations(db)
  await createScheme(db)
  await createSchemeGroup(db)
  await createSchemeIndicator(db)
  await createCapture(db)
  await createCaptureEntry(db)
  await createCaptureGroup(db)
  await createCaptureIndicator(db)
  await createCaptureNationalGroup(db)
  await keepImportedCaptures(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop schema evaluations cascade`.execute(db)
}

async function createEnumerations(db: Kysely<unknown>): Promise<void> {
  await sql`create type evaluations.curve as enum ('LINEAR', 'THRESHOLD', 'FLAG', 'MONITORED')`.execute(db)
  await sql`create type evaluations.empty_rule as enum ('FULL', 'ZERO', 'NOT_SCORED')`.execute(db)
  await sql`create type evaluations.capture_level as enum ('MINISTRY', 'PROVINCE', 'PROVINCE_UNITS')`.execute(db)
  await sql`create type evaluations.agency_level as enum ('MINISTRY', 'PROVINCE', 'DEPARTMENT', 'COMMUNE')`.execute(db)
}

async function createScheme(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table evaluations.scheme (
      id text not null,
      series text not null,
      name text not null,
      name_en text not null,
      legal_basis text not null,
      legal_basis_en text not null,
      valid_from date not null,
      valid_until date,
      maximum numeric(5, 2) not null,
      least_indicator text,
      least_denominator integer,
      least_reason text,
      least_reason_en text,
      source text not null,
      source_en text not null,
      constraint scheme_pkey primary key (id),
      constraint scheme_ends_after_it_starts check (valid_until > valid_from),
      constraint scheme_maximum_positive check (maximum > 0),
      constraint scheme_least_denominator_positive check (least_denominator > 0),
      constraint scheme_least_denominator_whole
        check (num_nulls(least_indicator, least_denominator, least_reason, least_reason_en) in (0, 4))
    )`.execute(db)
  await describe(
    db,
    'evaluations.scheme',
    'One row per version of the index. A version is never changed once figures were made with it; a new one is added.',
    {
      id: 'Our own id, such as 766-portal-2026.',
      series: 'Versions of one series may be compared with each other; those of different series never.',
      name: 'The version in Vietnamese.',
      name_en: 'The same in English.',
      legal_basis: 'The decision that sets the index, by its official name in Vietnamese.',
      legal_basis_en: 'The same in English.',
      valid_from: 'First civil day for which figures are made with this version.',
      valid_until: 'First civil day on which it no longer holds. Null: in force.',
      maximum: 'Points that can be reached; the sum of the maxima of its groups.',
      least_indicator:
        'Code of the indicator whose denominator decides whether an agency is ranked. Null: everybody is.',
      least_denominator: 'Smallest denominator with which an agency has a position. Null: everybody has.',
      least_reason: 'Why, in Vietnamese. Null: everybody is ranked.',
      least_reason_en: 'The same in English. Null: everybody is ranked.',
      source: 'Where groups, maxima, curves and rules are from, in Vietnamese.',
      source_en: 'The same in English.',
    },
  )
}

async function createSchemeGroup(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table evaluations.scheme_group (
      scheme_id text not null,
      code text not null,
      position smallint not null,
      name text not null,
      name_en text not null,
      maximum numeric(5, 2) not null,
      unsure text,
      unsure_en text,
      constraint scheme_group_pkey primary key (scheme_id, code),
      constraint scheme_group_position_unique unique (scheme_id, position),
      constraint scheme_group_scheme_fkey foreign key (scheme_id) references evaluations.scheme (id),
      constraint scheme_group_maximum_positive check (maximum > 0),
      constraint scheme_group_unsure_in_both_languages check ((unsure is null) = (unsure_en is null))
    )`.execute(db)
  await describe(db, 'evaluations.scheme_group', 'One row per group of a scheme.', {
    scheme_id: 'The scheme.',
    code: "The portal's code of the group, such as CKMB.",
    position: 'Order in which the portal shows the groups, from 1.',
    name: 'Name in Vietnamese.',
    name_en: 'Name in English.',
    maximum: 'Points that can be reached; the sum of the maxima of its indicators.',
    unsure:
      'What is unsure about the rules of the group and may change with a new version, in Vietnamese. Null: confirmed.',
    unsure_en: 'The same in English. Null: as in Vietnamese.',
  })
}

async function createSchemeIndicator(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table evaluations.scheme_indicator (
      scheme_id text not null,
      code text not null,
      group_code text not null,
      position smallint not null,
      number text,
      on_portal boolean not null,
      name text not null,
      name_en text not null,
      formula text not null,
      formula_en text not null,
      maximum numeric(5, 2) not null,
      curve evaluations.curve not null,
      threshold numeric(4, 3),
      when_empty evaluations.empty_rule not null,
      inherited boolean not null,
      constraint scheme_indicator_pkey primary key (scheme_id, code),
      constraint scheme_indicator_position_unique unique (scheme_id, position),
      constraint scheme_indicator_group_fkey foreign key (scheme_id, group_code)
        references evaluations.scheme_group (scheme_id, code),
      constraint scheme_indicator_threshold_is_a_share check (threshold > 0 and threshold <= 1),
      constraint scheme_indicator_threshold_with_its_curve check ((curve = 'THRESHOLD') = (threshold is not null)),
      constraint scheme_indicator_monitored_has_no_points check ((curve = 'MONITORED') = (maximum = 0) and maximum >= 0)
    )`.execute(db)
  await describe(
    db,
    'evaluations.scheme_indicator',
    'One row per indicator of a scheme, those without points included.',
    {
      scheme_id: 'The scheme.',
      code: "The portal's code, such as PROGRESS; our own where on_portal is false.",
      group_code: 'The group its points add to.',
      position: 'Order in the scheme, from 1.',
      number:
        'Number in Decision 766/QĐ-TTg, such as 2.1. Null: shown by the portal alone, or its number is not known.',
      on_portal: 'The portal shows a row of this indicator. False: it shows at most the points of the group.',
      name: 'Name in Vietnamese.',
      name_en: 'Name in English.',
      formula: 'What numerator and denominator count, in Vietnamese.',
      formula_en: 'The same in English.',
      maximum: 'Points that can be reached; 0 when monitored.',
      curve:
        'LINEAR: maximum × ratio. THRESHOLD: maximum × min(1, ratio ÷ threshold). FLAG: maximum when offered. MONITORED: no points.',
      threshold: 'Ratio at which THRESHOLD gives the maximum. Null: another curve.',
      when_empty: 'What 0 ÷ 0 gives: FULL the maximum, ZERO 0 points, NOT_SCORED no points, which add 0 to the group.',
      inherited: "True: departments and communes show their province's value, which says nothing about them.",
    },
  )
}

/** Its scheme is checked at the end of a transaction where asked: reference schemes are replaced under imported captures. */
async function createCapture(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table evaluations.capture (
      id integer not null generated by default as identity,
      level evaluations.capture_level not null,
      within_agency text,
      captured_on date not null,
      captured_at timestamptz,
      scheme_id text not null,
      complete boolean not null,
      national_total numeric(5, 2),
      national_maximum numeric(5, 2),
      note text,
      note_en text,
      source text not null,
      source_en text not null,
      file_name text,
      content_hash text,
      imported_at timestamptz,
      constraint capture_pkey primary key (id),
      constraint capture_once_a_moment unique nulls not distinct (level, within_agency, captured_on, captured_at),
      constraint capture_scheme_fkey foreign key (scheme_id) references evaluations.scheme (id)
        deferrable initially immediate,
      constraint capture_of_units_names_their_province check ((level = 'PROVINCE_UNITS') = (within_agency is not null)),
      constraint capture_moment_on_its_day
        check (captured_on = (captured_at at time zone 'Asia/Ho_Chi_Minh')::date),
      constraint capture_national_row_whole check ((national_total is null) = (national_maximum is null)),
      constraint capture_note_in_both_languages check ((note is null) = (note_en is null)),
      constraint capture_hash_is_sha256 check (content_hash ~ '^[0-9a-f]{64}$'),
      constraint capture_import_whole check (num_nulls(file_name, content_hash, imported_at) in (0, 3)),
      constraint capture_import_at_a_moment check (imported_at is null or captured_at is not null)
    )`.execute(db)
  await describe(
    db,
    'evaluations.capture',
    "One row per day and list of the portal's evaluation that was captured; kept for ever.",
    {
      id: 'Ours; no meaning.',
      level: 'The list: ministries, provinces, or the departments and communes of one province.',
      within_agency: 'Agency code of the province whose units are listed. Null: a list of the whole country.',
      captured_on:
        'Civil day on which the portal was read; of several captures of a day the one of the latest moment is shown.',
      captured_at:
        'When the portal was read. Null: reference data, of which the day alone is known; the earliest of its day.',
      scheme_id: 'The version of the index that the portal applied.',
      complete: 'True: indicators with numerators and denominators were captured for every entry.',
      national_total: "The portal's own national row, as printed; no mean and no pool of the entries. Null: not shown.",
      national_maximum: 'Maximum of the national row, as printed.',
      note: 'What is known to be wrong or missing in the source that day, in Vietnamese. Null: nothing.',
      note_en: 'The same in English. Null: as in Vietnamese.',
      source: 'Where the figures are from, in Vietnamese.',
      source_en: 'The same in English.',
      file_name: 'Name of the imported file. Null: reference data.',
      content_hash: 'SHA-256 of what the file says, whatever its layout. Null: reference data.',
      imported_at: 'When it was imported. Null: reference data, which a change of its files makes anew.',
    },
  )
}

async function createCaptureEntry(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table evaluations.capture_entry (
      capture_id integer not null,
      agency_code text not null,
      level evaluations.agency_level not null,
      printed_name text,
      printed_position integer,
      total numeric(5, 2) not null,
      constraint capture_entry_pkey primary key (capture_id, agency_code),
      constraint capture_entry_capture_fkey foreign key (capture_id) references evaluations.capture (id),
      constraint capture_entry_position_from_one check (printed_position >= 1)
    )`.execute(db)
  await sql`create index capture_entry_agency_code on evaluations.capture_entry (agency_code, capture_id)`.execute(db)
  await describe(db, 'evaluations.capture_entry', 'One row per agency of a captured list.', {
    capture_id: 'The capture.',
    agency_code: 'Agency code as the portal gives it: H56, H21.227.',
    level: 'What the agency is in this list.',
    printed_name: 'Name as printed that day. Null: the name was not captured.',
    printed_position: 'Position as printed, in the whole list. Null: none was printed.',
    total: 'Total points as printed; may differ from the sum of the groups.',
  })
}

async function createCaptureGroup(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table evaluations.capture_group (
      capture_id integer not null,
      agency_code text not null,
      group_code text not null,
      points numeric(5, 2) not null,
      constraint capture_group_pkey primary key (capture_id, agency_code, group_code),
      constraint capture_group_entry_fkey foreign key (capture_id, agency_code)
        references evaluations.capture_entry (capture_id, agency_code)
    )`.execute(db)
  await describe(db, 'evaluations.capture_group', 'One row per entry and group whose points were captured.', {
    capture_id: 'The capture.',
    agency_code: 'The agency of the entry.',
    group_code: "The portal's code of the group.",
    points: 'Points as printed.',
  })
}

async function createCaptureIndicator(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table evaluations.capture_indicator (
      capture_id integer not null,
      agency_code text not null,
      indicator_code text not null,
      numerator bigint,
      denominator bigint,
      printed_ratio numeric(12, 2),
      points numeric(5, 2),
      maximum numeric(5, 2),
      constraint capture_indicator_pkey primary key (capture_id, agency_code, indicator_code),
      constraint capture_indicator_entry_fkey foreign key (capture_id, agency_code)
        references evaluations.capture_entry (capture_id, agency_code),
      constraint capture_indicator_numerator_counts check (numerator >= 0),
      constraint capture_indicator_denominator_counts check (denominator >= 0)
    )`.execute(db)
  await describe(db, 'evaluations.capture_indicator', 'One row per entry and indicator that was captured.', {
    capture_id: 'The capture.',
    agency_code: 'The agency of the entry.',
    indicator_code: "The portal's code of the indicator.",
    numerator: 'As printed. Null: the portal gives none, which is not 0.',
    denominator: 'As printed. Null: the portal gives none, which is not 0.',
    printed_ratio: 'As printed: per cent, or days for AVG_PROCESSING_DAYS. Null: none printed. Never computed with.',
    points: 'Points as printed. Null: none printed, as where the indicator is monitored.',
    maximum: 'Maximum as printed. Null: none printed.',
  })
}

async function createCaptureNationalGroup(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table evaluations.capture_national_group (
      capture_id integer not null,
      code text not null,
      printed_name text not null,
      points numeric(5, 2) not null,
      maximum numeric(5, 2) not null,
      printed_ratio numeric(5, 2) not null,
      constraint capture_national_group_pkey primary key (capture_id, code),
      constraint capture_national_group_capture_fkey foreign key (capture_id) references evaluations.capture (id)
    )`.execute(db)
  await describe(
    db,
    'evaluations.capture_national_group',
    "One row per group of the portal's national row, in the five groups of the Decision: online service and payment are one of 22.",
    {
      capture_id: 'The capture.',
      code: "The portal's code, such as ONLINE_SERVICE.",
      printed_name: 'Name as printed.',
      points: 'Points as printed.',
      maximum: 'Maximum as printed.',
      printed_ratio: 'Per cent as printed.',
    },
  )
}

/** No constraint compares a row with what it was: only a trigger can refuse the change of a row, whoever makes it. */
async function keepImportedCaptures(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function evaluations.keep_imported() returns trigger language plpgsql as $$
    begin
      if tg_table_name = 'capture' then
        if old.imported_at is null then return case tg_op when 'DELETE' then old else new end; end if;
      elsif not exists (select from evaluations.capture c where c.id = old.capture_id and c.imported_at is not null) then
        return case tg_op when 'DELETE' then old else new end;
      end if;
      raise exception 'An imported capture of the portal is kept as it is for ever.' using errcode = 'restrict_violation';
    end $$`.execute(db)
  await sql`comment on function evaluations.keep_imported() is
    'Refuses to change or delete what belongs to an imported capture.'`.execute(db)
  for (const table of [
    'capture',
    'capture_entry',
    'capture_group',
    'capture_indicator',
    'capture_national_group',
  ] as const) {
    await sql`
      create trigger ${sql.id(`${table}_keep_imported`)} before update or delete on ${sql.id('evaluations', table)}
        for each row execute function evaluations.keep_imported()`.execute(db)
  }
}

/** COMMENT takes no parameters: each text is a literal. */
async function describe(db: Kysely<unknown>, table: string, meaning: string, columns: Record<string, string>) {
  await sql`comment on table ${sql.table(table)} is ${sql.lit(meaning)}`.execute(db)
  for (const [column, text] of Object.entries(columns)) {
    await sql`comment on column ${sql.ref(`${table}.${column}`)} is ${sql.lit(text)}`.execute(db)
  }
}
