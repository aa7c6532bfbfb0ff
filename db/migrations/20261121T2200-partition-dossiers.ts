import { sql, type Kysely } from 'kysely'
import * as firstFigures from './20261121T2100-create-figures.ts'

/**
 * Dossiers by month of reception, with the facts that the later figures count. Places are checked once a statement: a
 * foreign key looks each row up by itself and costs a delivery as much again as storing it. Drops the figures, which the
 * next migration makes anew.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await dropFigures(db)
  await nameUndeterminable(db)
  await sql`alter table dossiers.dossier rename to dossier_whole`.execute(db)
  await sql`alter table dossiers.dossier_whole rename constraint dossier_pkey to dossier_whole_pkey`.execute(db)
  await createDossier(db)
  await createPartitions(db)
  await sql`insert into dossiers.dossier (${written}, received_month)
    select ${writtenWithOutcome('dossiers.outcome')}, ${monthOf('received_on', 'submitted_on')}
    from dossiers.dossier_whole`.execute(db)
  await sql`drop table dossiers.dossier_whole`.execute(db)
  await retypePast(db)
  await sql`drop type dossiers.outcome_before`.execute(db)
  await createIndexes(db, soughtBy)
  await checkPlacesByStatement(db)
  await extendKnownProcedure(db)
  await admitSimulation(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await refuseSimulation(db)
  await sql`alter table dossiers.known_procedure drop column limit_amount, drop column limit_unit`.execute(db)
  await sql`drop type dossiers.duration_unit`.execute(db)
  await checkPlacesByRow(db)
  await sql`alter table dossiers.dossier rename to dossier_parted`.execute(db)
  await sql`alter table dossiers.dossier_parted rename constraint dossier_pkey to dossier_parted_pkey`.execute(db)
  await sql`alter type dossiers.outcome rename to outcome_after`.execute(db)
  await createOutcome(db, outcomes)
  await restoreDossier(db)
  await sql`insert into dossiers.dossier (${written})
    select ${writtenWithOutcome('dossiers.outcome')} from dossiers.dossier_parted`.execute(db)
  await sql`drop table dossiers.dossier_parted`.execute(db)
  await createIndexes(db, [...soughtBy.filter((column) => column !== 'province_code'), 'competent_unit_id'])
  await sql`create index dossier_received_on on dossiers.dossier (province_code, received_on)`.execute(db)
  await retypePast(db)
  await sql`drop function dossiers.open_months, dossiers.refuse_dossiers_of_nowhere,
    dossiers.refuse_revisions_of_nowhere`.execute(db)
  await sql`drop type dossiers.outcome_after`.execute(db)
  await restoreFigures(db)
}

const outcomes = ['EARLY', 'ON_TIME', 'LATE', 'WITHDRAWN', 'STOPPED', 'REFUSED']

async function createOutcome(db: Kysely<unknown>, values: readonly string[]): Promise<void> {
  await db.schema.withSchema('dossiers').createType('outcome').asEnum(values).execute()
}

/** A type of its own: a value that is added to a type cannot be used before the transaction ends. */
async function nameUndeterminable(db: Kysely<unknown>): Promise<void> {
  await sql`alter type dossiers.outcome rename to outcome_before`.execute(db)
  await createOutcome(db, [...outcomes, 'UNDETERMINABLE'])
}

async function retypePast(db: Kysely<unknown>): Promise<void> {
  await sql`alter table dossiers.dossier_past
    alter column outcome type dossiers.outcome using outcome::text::dossiers.outcome`.execute(db)
}

/** What a writer gives, of what there was before. */
const writtenColumns = [
  'province_code',
  'code',
  'procedure_code',
  'field_code',
  'level',
  'service_level',
  'channel',
  'status',
  'submitted_at',
  'acceptance_due_at',
  'received_at',
  'appointment_at',
  'ended_at',
  'outcome',
  'competent_agency_code',
  'competent_unit_id',
  'receiving_unit_id',
  'receiving_province_code',
  'residence_unit_id',
  'residence_province_code',
  'batch_id',
  'recorded_at',
  'source_name',
]
const written = sql.raw(writtenColumns.join(', '))
const writtenWithOutcome = (type: string) =>
  sql.raw(writtenColumns.map((name) => (name === 'outcome' ? `outcome::text::${type}` : name)).join(', '))

const monthOf = (received: string, submitted: string) => {
  const day = `coalesce(${received}, ${submitted})`
  return sql.raw(`${day} - (date_part('day', ${day})::integer - 1)`)
}

const civilDay = (instant: string) => `((${instant} at time zone 'Asia/Ho_Chi_Minh')::date)`
const basicColumns = `
      procedure_code text not null
        constraint dossier_procedure_code_is_national check (procedure_code ~ '^[0-9]\\.[0-9]{6}$'),
      field_code text,
      level dossiers.level not null,
      service_level dossiers.service_level,
      channel dossiers.channel not null,
      status dossiers.status not null,
      submitted_at timestamptz not null,
      acceptance_due_at timestamptz not null,
      received_at timestamptz,
      appointment_at timestamptz,
      ended_at timestamptz,
      outcome dossiers.outcome,
      competent_agency_code text not null,
      competent_unit_id text not null,
      receiving_unit_id text not null,
      receiving_province_code text not null,
      residence_unit_id text not null,
      residence_province_code text not null,
      batch_id integer not null,
      recorded_at timestamptz not null,
      source_name text,`
const derivedColumns = `
      submitted_on date not null generated always as ${civilDay('submitted_at')} stored,
      acceptance_due_on date not null generated always as ${civilDay('acceptance_due_at')} stored,
      received_on date generated always as ${civilDay('received_at')} stored,
      appointment_on date generated always as ${civilDay('appointment_at')} stored,
      ended_on date generated always as ${civilDay('ended_at')} stored,
      accepted_late boolean generated always as (received_at > acceptance_due_at) stored,
      boundary_free boolean not null generated always as (
        case level
          when 'COMMUNE' then receiving_unit_id <> competent_unit_id
          when 'PROVINCE' then receiving_province_code <> province_code
          else false
        end) stored,`
const basicConstraints = `
      constraint dossier_received_not_before_submitted check (received_at >= submitted_at),
      constraint dossier_ended_not_before_received check (ended_at >= coalesce(received_at, submitted_at)),
      constraint dossier_acceptance_due_after_submitted check (acceptance_due_at > submitted_at),
      constraint dossier_appointment_not_before_received check (appointment_at >= received_at),
      constraint dossier_filed_online_only_where_offered
        check (channel <> 'ONLINE' or service_level is distinct from 'INFORMATION'),
      constraint dossier_resolved_only_when_received
        check (received_at is not null or outcome is null or outcome in ('WITHDRAWN', 'REFUSED')),
      constraint dossier_status_follows_from_its_outcome check (
        case
          when outcome is null then status not in ('REFUSED', 'STOPPED', 'COMPLETED', 'RETURNED')
          when outcome = 'REFUSED' then status = 'REFUSED'
          when outcome = 'STOPPED' then status = 'STOPPED'
          when outcome = 'WITHDRAWN' then status in ('WITHDRAWAL_REQUESTED', 'STOPPED')
          else status in ('COMPLETED', 'RETURNED')
        end),`
const outcomeFollows = (also: string) => `
      constraint dossier_outcome_follows_from_its_days check ((
        case outcome
          when 'EARLY' then ended_on < appointment_on
          when 'ON_TIME' then ended_on = appointment_on and ended_at <= appointment_at
          when 'LATE' then ended_at > appointment_at
          when 'WITHDRAWN' then ended_at is not null
          when 'STOPPED' then ended_at is not null
          when 'REFUSED' then ended_at is not null and received_at is null
          ${also}
          else ended_at is null
        end) is true)`

const addedColumns = {
  received_month:
    'First day of the month of reception, of submission while not received: the table is partitioned by it.',
  paused_on:
    'Civil day of the request for a supplement that is not complete: the clock rests from then on. Null: there is none.',
  apologised_on: 'Civil day of the first letter of apology (form 04). Null: there is none.',
  supplement_requests: 'Requests for supplements (form 02) so far; more than one is overdue by index 766, part 2.1.',
  ended_in_transition:
    'The end was recorded around 30 June 2025, when unfinished dossiers were moved on as “waiting for return” with a letter of apology: no work produced it.',
  truly_in_time:
    'Of an end of the transition: the successor returned the result by the appointment. Null: any other end, or none.',
  with_obligation: 'There is a fee or another financial obligation. Null: not told.',
  paid_online: 'Paid online, on the national portal or on one of a ministry or province. Null: not told.',
  digitised: 'Its components were digitised (số hoá). Null: not told.',
  electronic_result: 'An electronic result was issued. Null: not told.',
  reused: 'Digitised papers were reused (tái sử dụng). Null: not told.',
  personal_store: 'The result went into the personal data store. Null: not told.',
  vneid_verified: 'The account was verified by VNeID. Null: not told.',
  disliked: 'The applicant disliked the handling. Null: not told.',
}

async function createDossier(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.dossier (
      province_code text not null,
      code text not null
        constraint dossier_code_is_national check (code ~ '^[0-9A-Z.]{3,}-[0-9]{6}([0-9]{2})?-[0-9]{3,7}$'),
      received_month date not null,
      ${sql.raw(basicColumns)}
      paused_on date,
      apologised_on date,
      supplement_requests smallint not null default 0,
      ended_in_transition boolean not null default false,
      truly_in_time boolean,
      with_obligation boolean,
      paid_online boolean,
      digitised boolean,
      electronic_result boolean,
      reused boolean,
      personal_store boolean,
      vneid_verified boolean,
      disliked boolean,
      ${sql.raw(derivedColumns)}
      constraint dossier_pkey primary key (code, province_code, received_month),
      ${sql.raw(basicConstraints)}
      constraint dossier_lies_in_its_month check (received_month = ${monthOf('received_on', 'submitted_on')}),
      constraint dossier_appointment_only_when_received check (received_at is not null or appointment_at is null),
      constraint dossier_pauses_when_received check (received_on is not null or paused_on is null),
      constraint dossier_requests_not_negative check (supplement_requests >= 0),
      ${sql.raw(outcomeFollows("when 'UNDETERMINABLE' then ended_at is not null and appointment_at is null"))}
    ) partition by range (received_month)`.execute(db)
  await comment(
    db,
    'table dossiers.dossier',
    'One row per dossier (hồ sơ) as last known, partitioned by month of reception. No personal data of the applicant. Days are civil days of Asia/Ho_Chi_Minh.',
  )
  await copyComments(db, 'dossier_whole')
  await commentColumns(db, 'dossiers.dossier', {
    ...addedColumns,
    appointment_at:
      'Ngày hẹn trả: the effective appointment, moved by completed pauses; without one told, the statutory limit of the procedure. Null: not received, or neither is known (undeterminable).',
    appointment_on: 'Civil day of appointment_at.',
    outcome:
      'How it ended. EARLY: before the appointment day. ON_TIME: on it, not after the instant. LATE: after the instant. UNDETERMINABLE: resolved, without appointment or limit. WITHDRAWN, STOPPED: closed without result. REFUSED: never received. Null: not ended.',
  })
}

/** A month gets its partition when its first dossier comes; the rest, and months that nobody believes, share one. */
async function createPartitions(db: Kysely<unknown>): Promise<void> {
  await sql`create table dossiers.dossier_of_other_months partition of dossiers.dossier default`.execute(db)
  await comment(db, 'table dossiers.dossier_of_other_months', 'Dossiers of months that have no partition of their own.')
  await sql`
    create function dossiers.open_months(months date[]) returns void language plpgsql
      security definer set search_path = '' as ${sql.lit(`
    declare
      month date;
      name text;
    begin
      for month in
        select distinct m - (date_part('day', m)::integer - 1) from unnest(months) as m
        where m >= '2020-01-01' and m < '2041-01-01' order by 1
      loop
        name := 'dossier_' || to_char(month, 'YYYY_MM');
        if to_regclass('dossiers.' || name) is not null then continue; end if;
        perform pg_advisory_xact_lock(7661, 36);
        if to_regclass('dossiers.' || name) is not null
          or exists (select from dossiers.dossier_of_other_months d where d.received_month = month) then continue; end if;
        execute format('create table dossiers.%I (like dossiers.dossier including all)', name);
        execute format('alter table dossiers.%I add constraint month_is_its_own check (received_month = %L)', name, month);
        execute format('alter table dossiers.dossier attach partition dossiers.%I for values from (%L) to (%L)',
          name, month, (month + interval '1 month')::date);
      end loop;
    end`)}`.execute(db)
  await comment(
    db,
    'function dossiers.open_months',
    'Makes a partition of dossier for each of the months, 2020 to 2040, that has none. Asked before dossiers of the months are stored; months without one are stored all the same.',
  )
  await sql`select dossiers.open_months((select array_agg(distinct ${monthOf('received_on', 'submitted_on')})
    from dossiers.dossier_whole))`.execute(db)
}

/** The unit of an agency is found by the agency: no index of its own. */
const soughtBy = ['competent_agency_code', 'procedure_code', 'receiving_unit_id', 'residence_unit_id', 'province_code']

async function createIndexes(db: Kysely<unknown>, columns: readonly string[]): Promise<void> {
  for (const column of columns) {
    await sql`create index ${sql.id(`dossier_${column}`)} on dossiers.dossier (${sql.id(column)}, received_on)`.execute(
      db,
    )
  }
}

/** The same refusals as foreign keys, of which each looks every row up by itself. */
const unknownPlaceOfDossier = `
    select n.code, n.key into wrong from (
      select n.code, 'dossier_agency_fkey' as key from new_rows as n
      left join dossiers.known_agency a on a.code = n.competent_agency_code and a.unit_id = n.competent_unit_id
        and a.level = n.level and a.province_code = n.province_code
      where a.code is null
      union all
      select n.code, 'dossier_receiving_unit_fkey' from new_rows as n
      left join dossiers.known_unit u on u.id = n.receiving_unit_id and u.province_code = n.receiving_province_code
      where u.id is null
      union all
      select n.code, 'dossier_residence_unit_fkey' from new_rows as n
      left join dossiers.known_unit u on u.id = n.residence_unit_id and u.province_code = n.residence_province_code
      where u.id is null
      union all
      select n.code, 'dossier_batch_fkey' from new_rows as n
      left join dossiers.batch b
        on b.province_code = n.province_code and b.id = n.batch_id and b.recorded_at = n.recorded_at
      where b.id is null
    ) as n limit 1;
    if found then
      raise exception 'The dossier % violates %: what it names is not known.', wrong.code, wrong.key
        using errcode = 'foreign_key_violation';
    end if;`

const unknownPlaceOfRevision = `
    select n.dossier_code as code, n.key into wrong from (
      select n.dossier_code, 'dossier_revision_agency_fkey' as key from new_rows as n
      left join dossiers.known_agency a on a.code = n.competent_agency_code
      where a.code is null and n.competent_agency_code is not null
      union all
      select n.dossier_code, 'dossier_revision_receiving_unit_fkey' from new_rows as n
      left join dossiers.known_unit u on u.id = n.receiving_unit_id
      where u.id is null and n.receiving_unit_id is not null
      union all
      select n.dossier_code, 'dossier_revision_residence_unit_fkey' from new_rows as n
      left join dossiers.known_unit u on u.id = n.residence_unit_id
      where u.id is null and n.residence_unit_id is not null
      union all
      select n.dossier_code, 'dossier_revision_batch_fkey' from new_rows as n
      left join dossiers.batch b
        on b.province_code = n.province_code and b.id = n.batch_id and b.recorded_at = n.recorded_at
      where b.id is null
    ) as n limit 1;
    if found then
      raise exception 'A revision of % violates %: what it names is not known.', wrong.code, wrong.key
        using errcode = 'foreign_key_violation';
    end if;`

const keysOfRevision = {
  dossier_revision_batch_fkey:
    '(province_code, batch_id, recorded_at) references dossiers.batch (province_code, id, recorded_at)',
  dossier_revision_receiving_unit_fkey: '(receiving_unit_id) references dossiers.known_unit',
  dossier_revision_agency_fkey: '(competent_agency_code) references dossiers.known_agency',
  dossier_revision_residence_unit_fkey: '(residence_unit_id) references dossiers.known_unit',
}

async function checkPlacesByStatement(db: Kysely<unknown>): Promise<void> {
  const checks = {
    refuse_dossiers_of_nowhere: unknownPlaceOfDossier,
    refuse_revisions_of_nowhere: unknownPlaceOfRevision,
  }
  for (const [name, body] of Object.entries(checks)) {
    // The planner expects few rows of a transition table and would look each one up.
    await sql`create function ${sql.id('dossiers', name)}() returns trigger language plpgsql set enable_nestloop to off
      as ${sql.lit(`declare wrong record; begin ${body} return null; end`)}`.execute(db)
  }
  for (const deed of ['insert', 'update']) {
    await sql`create trigger ${sql.id(`dossier_${deed}_names_known_places`)} after ${sql.raw(deed)} on dossiers.dossier
      referencing new table as new_rows for each statement
      execute function dossiers.refuse_dossiers_of_nowhere()`.execute(db)
  }
  for (const name of Object.keys(keysOfRevision)) {
    await sql`alter table dossiers.dossier_revision drop constraint ${sql.id(name)}`.execute(db)
  }
  await sql`create trigger dossier_revision_names_known_places after insert on dossiers.dossier_revision
    referencing new table as new_rows for each statement
    execute function dossiers.refuse_revisions_of_nowhere()`.execute(db)
}

async function checkPlacesByRow(db: Kysely<unknown>): Promise<void> {
  await sql`drop trigger dossier_revision_names_known_places on dossiers.dossier_revision`.execute(db)
  for (const [name, key] of Object.entries(keysOfRevision)) {
    await sql`alter table dossiers.dossier_revision add constraint ${sql.id(name)} foreign key ${sql.raw(key)}`.execute(
      db,
    )
  }
}

async function extendKnownProcedure(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .withSchema('dossiers')
    .createType('duration_unit')
    .asEnum(['WORKING_HOUR', 'WORKING_DAY', 'CALENDAR_DAY', 'MONTH'])
    .execute()
  await sql`alter table dossiers.known_procedure
    add column limit_amount integer constraint known_procedure_limit_positive check (limit_amount > 0),
    add column limit_unit dossiers.duration_unit`.execute(db)
  await commentColumns(db, 'dossiers.known_procedure', {
    limit_amount: 'Longest handling time in limit_unit (statutory limit). Null: the catalogue gives none.',
    limit_unit: 'Unit of the limit. Null: lost in the source, never guessed: no appointment is counted from it.',
  })
}

/** A simulated dossier was sent by nobody: its batch has no first byte and its revision no line. */
async function admitSimulation(db: Kysely<unknown>): Promise<void> {
  await sql`alter table dossiers.dossier_revision alter column payload drop not null`.execute(db)
  await sql`alter table dossiers.batch
    drop constraint batch_of_a_source_is_counted,
    add constraint batch_of_a_source_is_counted check (
      num_nonnulls(source_name, sent, accepted, late, unchanged, quarantined) in (0, 6)
      and (received_at is null or source_name is not null))`.execute(db)
  await commentColumns(db, 'dossiers.dossier_revision', {
    payload: 'The line as it was sent, before the mapping. Null: made by the simulation, no line was sent.',
  })
  await commentColumns(db, 'dossiers.batch', {
    source_name: 'The source system that sent it. Null, like the counts below: made by an earlier simulation.',
    received_at: 'When its first byte came. Null: made by the simulation.',
  })
}

async function refuseSimulation(db: Kysely<unknown>): Promise<void> {
  await sql`alter table dossiers.batch
    drop constraint batch_of_a_source_is_counted,
    add constraint batch_of_a_source_is_counted check (
      num_nonnulls(source_name, received_at, sent, accepted, late, unchanged, quarantined) in (0, 7))`.execute(db)
  await sql`alter table dossiers.dossier_revision alter column payload set not null`.execute(db)
}

async function dropFigures(db: Kysely<unknown>): Promise<void> {
  for (const deed of ['insert', 'update', 'delete', 'truncate']) {
    await sql`drop trigger ${sql.id(`dossier_${deed}_keeps_figures`)} on dossiers.dossier`.execute(db)
  }
  await sql`drop function dossiers.figures_inserted, dossiers.figures_updated, dossiers.figures_deleted,
    dossiers.figures_truncated, dossiers.rebuild_figures, dossiers.recounted_changes`.execute(db)
  await sql`drop view dossiers.summed_change, dossiers.dossier_state`.execute(db)
  await sql`drop table dossiers.figure, dossiers.figure_change`.execute(db)
  await sql`drop function dossiers.half_month_of`.execute(db)
  await sql`drop type dossiers.figure_subject, dossiers.figure_span`.execute(db)
}

/** As they were; earlier states of dossiers stayed in dossier_past. */
async function restoreFigures(db: Kysely<unknown>): Promise<void> {
  await firstFigures.createEnumerations(db)
  await firstFigures.createFigures(db)
  await firstFigures.createRecount(db)
  await firstFigures.createFunctions(db)
  await firstFigures.createTriggers(db)
  await sql`select dossiers.rebuild_figures(province_code)
    from (select distinct province_code from dossiers.dossier) as sent`.execute(db)
}

async function restoreDossier(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.dossier (
      province_code text not null,
      code text not null
        constraint dossier_code_is_national check (code ~ '^[0-9A-Z.]{3,}-[0-9]{6}([0-9]{2})?-[0-9]{3,7}$'),
      ${sql.raw(basicColumns)}
      ${sql.raw(derivedColumns)}
      constraint dossier_pkey primary key (code, province_code),
      constraint dossier_agency_fkey foreign key (competent_agency_code, competent_unit_id, level, province_code)
        references dossiers.known_agency (code, unit_id, level, province_code),
      constraint dossier_receiving_unit_fkey foreign key (receiving_unit_id, receiving_province_code)
        references dossiers.known_unit (id, province_code),
      constraint dossier_residence_unit_fkey foreign key (residence_unit_id, residence_province_code)
        references dossiers.known_unit (id, province_code),
      constraint dossier_batch_fkey foreign key (province_code, batch_id, recorded_at)
        references dossiers.batch (province_code, id, recorded_at),
      ${sql.raw(basicConstraints)}
      constraint dossier_appointment_exactly_when_received check ((appointment_at is null) = (received_at is null)),
      ${sql.raw(outcomeFollows(''))}
    )`.execute(db)
  await copyComments(db, 'dossier_parted')
  await commentColumns(db, 'dossiers.dossier', {
    appointment_at: 'Ngày hẹn trả: the effective appointment. Null exactly while not received.',
  })
}

/** Columns mean what they meant in the table that this one replaces. */
async function copyComments(db: Kysely<unknown>, from: string): Promise<void> {
  const { rows } = await sql<{ name: string; text: string }>`
    select a.attname as name, col_description(a.attrelid, a.attnum) as text
    from pg_attribute a join pg_attribute kept on kept.attname = a.attname
      and kept.attrelid = 'dossiers.dossier'::regclass
    where a.attrelid = to_regclass(${`dossiers.${from}`}) and a.attnum > 0 and not a.attisdropped`.execute(db)
  for (const { name, text } of rows) await comment(db, `column dossiers.dossier.${name}`, text)
}

async function comment(db: Kysely<unknown>, object: string, text: string): Promise<void> {
  await sql`comment on ${sql.raw(object)} is ${sql.lit(text)}`.execute(db)
}

async function commentColumns(db: Kysely<unknown>, table: string, columns: Record<string, string>): Promise<void> {
  for (const [column, text] of Object.entries(columns)) await comment(db, `column ${table}.${column}`, text)
}
