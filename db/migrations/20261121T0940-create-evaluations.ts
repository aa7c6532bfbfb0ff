import { sql, type Kysely } from 'kysely'

/** Schemes of index 766 as data, and what the National Public Service Portal published on captured days. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create schema evaluations`.execute(db)
  await sql`comment on schema evaluations is
    'Index schemes and captures of the portal''s evaluation. Owned by the subgraph evaluations.'`.execute(db)
  await createEnums(db)
  await createScheme(db)
  await createSchemeGroup(db)
  await createSchemeIndicator(db)
  await createCapture(db)
  await createCaptureEntry(db)
  await createCaptureGroup(db)
  await createCaptureIndicator(db)
  await createCaptureNationalGroup(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table evaluations.capture_national_group, evaluations.capture_indicator, evaluations.capture_group,
    evaluations.capture_entry, evaluations.capture, evaluations.scheme_indicator, evaluations.scheme_group,
    evaluations.scheme`.execute(db)
  await sql`drop type evaluations.agency_level, evaluations.capture_level, evaluations.empty_rule,
    evaluations.curve`.execute(db)
  await sql`drop schema evaluations`.execute(db)
}

async function createEnums(db: Kysely<unknown>): Promise<void> {
  await sql`create type evaluations.curve as enum ('LINEAR', 'THRESHOLD', 'FLAG', 'MONITORED')`.execute(db)
  await sql`create type evaluations.empty_rule as enum ('FULL', 'ZERO', 'NOT_SCORED')`.execute(db)
  await sql`create type evaluations.capture_level as enum ('MINISTRY', 'PROVINCE', 'PROVINCE_UNITS')`.execute(db)
  await sql`create type evaluations.agency_level as enum ('MINISTRY', 'PROVINCE', 'DEPARTMENT', 'COMMUNE')`.execute(db)
}

async function createScheme(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table evaluations.scheme (
      id text constraint scheme_pkey primary key,
      name text not null,
      legal_basis text not null,
      valid_from date not null,
      valid_until date,
      maximum numeric(5, 2) not null constraint scheme_maximum_positive check (maximum > 0),
      source text not null,
      constraint scheme_ends_after_it_starts check (valid_until > valid_from)
    )`.execute(db)
  await comment(db, 'scheme', {
    '': 'One row per version of the index. A version is never changed once figures were made with it; a new one is added.',
    id: 'Our own id, such as 766-portal-2026.',
    name: 'The version in Vietnamese.',
    legal_basis: 'The decision that sets the index.',
    valid_from: 'First civil day for which figures are made with this version.',
    valid_until: 'First civil day on which it no longer holds. Null: in force.',
    maximum: 'Points that can be reached; the sum of the maxima of its groups.',
    source: 'Where groups, maxima, curves and rules are from, in words.',
  })
}

async function createSchemeGroup(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table evaluations.scheme_group (
      scheme_id text not null constraint scheme_group_scheme_fkey references evaluations.scheme,
      code text not null,
      position smallint not null,
      name text not null,
      name_en text not null,
      maximum numeric(5, 2) not null constraint scheme_group_maximum_positive check (maximum > 0),
      unsure text,
      constraint scheme_group_pkey primary key (scheme_id, code),
      constraint scheme_group_position_unique unique (scheme_id, position)
    )`.execute(db)
  await comment(db, 'scheme_group', {
    '': 'One row per group of a scheme.',
    scheme_id: 'The scheme.',
    code: "The portal's code of the group, such as CKMB.",
    position: 'Order in which the portal shows the groups, from 1.',
    name: 'Name in Vietnamese.',
    name_en: 'Name in English.',
    maximum: 'Points that can be reached; the sum of the maxima of its indicators.',
    unsure: 'What is unsure about the rules of the group and may change with a new version. Null: confirmed.',
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
      threshold numeric(4, 3) constraint scheme_indicator_threshold_is_a_share check (threshold > 0 and threshold <= 1),
      when_empty evaluations.empty_rule not null,
      inherited boolean not null,
      constraint scheme_indicator_pkey primary key (scheme_id, code),
      constraint scheme_indicator_position_unique unique (scheme_id, position),
      constraint scheme_indicator_group_fkey
        foreign key (scheme_id, group_code) references evaluations.scheme_group (scheme_id, code),
      constraint scheme_indicator_threshold_with_its_curve check ((curve = 'THRESHOLD') = (threshold is not null)),
      constraint scheme_indicator_monitored_has_no_points check ((curve = 'MONITORED') = (maximum = 0) and maximum >= 0)
    )`.execute(db)
  await comment(db, 'scheme_indicator', {
    '': 'One row per indicator of a scheme, those without points included.',
    scheme_id: 'The scheme.',
    code: "The portal's code, such as PROGRESS; our own where on_portal is false.",
    group_code: 'The group its points add to.',
    position: 'Order in the scheme, from 1.',
    number: 'Number in Decision 766/QĐ-TTg, such as 2.1. Null: shown by the portal alone, or its number is not known.',
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
  })
}

async function createCapture(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table evaluations.capture (
      id integer constraint capture_pkey primary key generated by default as identity,
      level evaluations.capture_level not null,
      within_agency text,
      captured_on date not null,
      scheme_id text not null constraint capture_scheme_fkey references evaluations.scheme,
      complete boolean not null,
      national_total numeric(5, 2),
      national_maximum numeric(5, 2),
      note text,
      source text not null,
      constraint capture_once_a_day unique nulls not distinct (level, within_agency, captured_on),
      constraint capture_of_units_names_their_province check ((level = 'PROVINCE_UNITS') = (within_agency is not null)),
      constraint capture_national_row_whole check ((national_total is null) = (national_maximum is null))
    )`.execute(db)
  await comment(db, 'capture', {
    '': "One row per day and list of the portal's evaluation that was captured; kept for ever.",
    id: 'Ours; no meaning.',
    level: 'The list: ministries, provinces, or the departments and communes of one province.',
    within_agency: 'Agency code of the province whose units are listed. Null: a list of the whole country.',
    captured_on: 'Civil day on which the portal was read; its figures run from 1 January to about that day.',
    scheme_id: 'The version of the index that the portal applied.',
    complete: 'True: indicators with numerators and denominators were captured for every entry.',
    national_total: "The portal's own national row, as printed; no mean and no pool of the entries. Null: not shown.",
    national_maximum: 'Maximum of the national row, as printed.',
    note: 'What is known to be wrong or missing in the source that day. Null: nothing.',
    source: 'Where the figures are from, in words.',
  })
}

async function createCaptureEntry(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table evaluations.capture_entry (
      capture_id integer not null constraint capture_entry_capture_fkey references evaluations.capture,
      agency_code text not null,
      level evaluations.agency_level not null,
      printed_name text,
      printed_position integer constraint capture_entry_position_from_one check (printed_position >= 1),
      total numeric(5, 2) not null,
      constraint capture_entry_pkey primary key (capture_id, agency_code)
    )`.execute(db)
  await sql`create index capture_entry_agency_code on evaluations.capture_entry (agency_code, capture_id)`.execute(db)
  await comment(db, 'capture_entry', {
    '': 'One row per agency of a captured list.',
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
      constraint capture_group_entry_fkey
        foreign key (capture_id, agency_code) references evaluations.capture_entry (capture_id, agency_code)
    )`.execute(db)
  await comment(db, 'capture_group', {
    '': 'One row per entry and group whose points were captured.',
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
      numerator bigint constraint capture_indicator_numerator_counts check (numerator >= 0),
      denominator bigint constraint capture_indicator_denominator_counts check (denominator >= 0),
      printed_ratio numeric(12, 2),
      points numeric(5, 2),
      maximum numeric(5, 2),
      constraint capture_indicator_pkey primary key (capture_id, agency_code, indicator_code),
      constraint capture_indicator_entry_fkey
        foreign key (capture_id, agency_code) references evaluations.capture_entry (capture_id, agency_code)
    )`.execute(db)
  await comment(db, 'capture_indicator', {
    '': 'One row per entry and indicator that was captured.',
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
      capture_id integer not null constraint capture_national_group_capture_fkey references evaluations.capture,
      code text not null,
      printed_name text not null,
      points numeric(5, 2) not null,
      maximum numeric(5, 2) not null,
      printed_ratio numeric(5, 2) not null,
      constraint capture_national_group_pkey primary key (capture_id, code)
    )`.execute(db)
  await comment(db, 'capture_national_group', {
    '': "One row per group of the portal's national row, in the five groups of the Decision: online service and payment are one of 22.",
    capture_id: 'The capture.',
    code: "The portal's code, such as ONLINE_SERVICE.",
    printed_name: 'Name as printed.',
    points: 'Points as printed.',
    maximum: 'Maximum as printed.',
    printed_ratio: 'Per cent as printed.',
  })
}

/** The empty name is the table itself. Comments are text literals: COMMENT takes no parameters. */
async function comment(db: Kysely<unknown>, table: string, comments: Record<string, string>): Promise<void> {
  for (const [column, text] of Object.entries(comments)) {
    const place =
      column === '' ? sql`table ${sql.id('evaluations', table)}` : sql`column ${sql.id('evaluations', table, column)}`
    await sql`comment on ${place} is ${sql.lit(text)}`.execute(db)
  }
}
