import { sql, type Kysely } from 'kysely'

/**
 * Figures as additive signed counters by civil day, on two time axes: the day a thing happened and the moment it was
 * learned. Statement triggers on dossier write them, so they hold whoever writes, also under COPY. They replace the tally.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await dropTally(db)
  await createEnumerations(db)
  await createPast(db)
  await createFigures(db)
  await createRecount(db)
  await createFunctions(db)
  await createTriggers(db)
  await createIndexes(db)
  await sql`select dossiers.rebuild_figures(province_code)
    from (select distinct province_code from dossiers.dossier) as sent`.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const deed of Object.keys(triggers)) {
    await sql`drop trigger ${sql.id(`dossier_${deed}_keeps_figures`)} on dossiers.dossier`.execute(db)
  }
  await restoreIndexes(db)
  await sql`drop function dossiers.figures_inserted, dossiers.figures_updated, dossiers.figures_deleted,
    dossiers.figures_truncated, dossiers.rebuild_figures, dossiers.recounted_changes`.execute(db)
  await sql`drop view dossiers.summed_change, dossiers.dossier_state`.execute(db)
  await sql`drop table dossiers.figure, dossiers.figure_change, dossiers.dossier_past`.execute(db)
  await sql`drop function dossiers.half_month_of`.execute(db)
  for (const name of Object.keys(enumerations)) await sql`drop type ${sql.id('dossiers', name)}`.execute(db)
  await restoreTally(db)
}

const enumerations = {
  figure_subject: [
    'COMPETENT_PROVINCE',
    'RECEIVING_PROVINCE',
    'RESIDENCE_PROVINCE',
    'COMPETENT_UNIT',
    'RECEIVING_UNIT',
    'RESIDENCE_UNIT',
    'COMPETENT_AGENCY',
    'PROCEDURE',
  ],
  figure_span: ['DAY', 'HALF_MONTH', 'YEAR'],
}

export async function createEnumerations(db: Kysely<unknown>): Promise<void> {
  for (const [name, values] of Object.entries(enumerations)) {
    await db.schema.withSchema('dossiers').createType(name).asEnum(values).execute()
  }
}

/** Every fact of a dossier that a figure looks at, with its type. */
const facts = {
  procedure_code: 'text not null',
  level: 'dossiers.level not null',
  channel: 'dossiers.channel not null',
  service_level: 'dossiers.service_level',
  outcome: 'dossiers.outcome',
  competent_agency_code: 'text not null',
  competent_unit_id: 'text not null',
  receiving_unit_id: 'text not null',
  receiving_province_code: 'text not null',
  residence_unit_id: 'text not null',
  residence_province_code: 'text not null',
  submitted_on: 'date not null',
  acceptance_due_on: 'date not null',
  received_on: 'date',
  appointment_on: 'date',
  ended_on: 'date',
  accepted_late: 'boolean',
  boundary_free: 'boolean not null',
}
const factNames = ['province_code', 'code', ...Object.keys(facts)]

export async function createPast(db: Kysely<unknown>): Promise<void> {
  const columns = Object.entries(facts).map(([name, type]) => `${name} ${type}`)
  await sql`
    create table dossiers.dossier_past (
      province_code text not null,
      code text not null,
      recorded_at timestamptz not null,
      superseded_at timestamptz not null,
      ${sql.raw(columns.join(', '))},
      constraint dossier_past_pkey primary key (code, province_code, recorded_at),
      constraint dossier_past_was_known_for_a_time check (superseded_at > recorded_at)
    )`.execute(db)
  await sql`create index dossier_past_superseded_at on dossiers.dossier_past (province_code, superseded_at)`.execute(db)
  await comment(
    db,
    'table dossiers.dossier_past',
    'One row per earlier state of a dossier and the time it was believed: what a figure as known at a moment is counted from. Kept by triggers on dossier; columns as in dossier.',
  )
  for (const name of [...factNames, 'recorded_at'])
    await comment(db, `column dossiers.dossier_past.${name}`, 'As in dossier.')
  await comment(
    db,
    'column dossiers.dossier_past.superseded_at',
    'When the platform learned the next state, or that the dossier is withdrawn: the state was believed in [recorded_at, superseded_at).',
  )
}

interface Measure {
  readonly type?: string
  /** What a dossier adds on the day of an event; null adds nothing. f: the facts with their sign, e.event: the event. */
  readonly adds: string
  readonly means: string
}

const isReceived = 'f.received_on is not null'
const acceptedOrGone = "e.event = 'R' or e.event = 'E' and f.received_on is null"
const on = (event: string, also = 'true') => `case when e.event = '${event}' and ${also} then f.sign end`

/** A change of stock is +1 on a day and -1 on a later one: the stock before a day is the sum of all earlier days. */
const measures: Record<string, Measure> = {
  submitted: { adds: on('S'), means: 'Submitted on the day.' },
  submitted_online: { adds: on('S', "f.channel = 'ONLINE'"), means: 'Of those, online.' },
  waiting: {
    adds: `case when e.event = 'S' then f.sign when ${acceptedOrGone} then -f.sign end`,
    means: 'Change of the stock waiting for acceptance: +1 when submitted, -1 when received, refused or withdrawn.',
  },
  waiting_over_8_hours: {
    adds: `case when e.event = 'U' then f.sign
      when (${acceptedOrGone}) and f.acceptance_due_on < e.day then -f.sign end`,
    means:
      'Change of the stock waiting longer than 8 working hours: +1 on the day they end, -1 when no longer waiting.',
  },
  entered_handling: { adds: on('R'), means: 'Came into handling on the day: the stock in progress grows.' },
  left_handling: {
    adds: on('E', isReceived),
    means: 'Ended on the day after having been received: the stock shrinks.',
  },
  received: { adds: on('R'), means: 'Received on the day.' },
  received_online: { adds: on('R', "f.channel = 'ONLINE'"), means: 'Of those, filed online.' },
  received_direct: { adds: on('R', "f.channel = 'DIRECT'"), means: 'Of those, filed at the counter.' },
  received_post: { adds: on('R', "f.channel = 'POST'"), means: 'Of those, filed by post.' },
  received_boundary_free: { adds: on('R', 'f.boundary_free'), means: 'Of those, received outside the deciding unit.' },
  received_for_full_service: {
    adds: on('R', "f.service_level = 'FULL'"),
    means: 'Of those, for procedures that can be done wholly online.',
  },
  received_online_for_full_service: {
    adds: on('R', "f.service_level = 'FULL' and f.channel = 'ONLINE'"),
    means: 'Of those, filed online.',
  },
  accepted_late: {
    adds: on('R', 'f.accepted_late'),
    means: 'Received on the day, more than 8 working hours after submission.',
  },
  in_term: {
    adds: `case when e.event = 'R' and f.appointment_on is not null then f.sign
      when e.event = 'D' or e.event = 'E' and f.ended_on <= f.appointment_on then -f.sign end`,
    means: 'Change of the stock in term: +1 when received, -1 on the appointment day or when ended before.',
  },
  overdue: {
    adds: `case when e.event = 'D' then f.sign when e.event = 'E' and f.appointment_on < f.ended_on then -f.sign end`,
    means: 'Change of the stock overdue: +1 on an appointment day that passes without an end, -1 when ended.',
  },
  resolved: { adds: on('E', "f.outcome in ('EARLY', 'ON_TIME', 'LATE')"), means: 'Resolved on the day.' },
  resolved_early: { adds: on('E', "f.outcome = 'EARLY'"), means: 'Of those, before the appointment day.' },
  resolved_on_time: { adds: on('E', "f.outcome = 'ON_TIME'"), means: 'Of those, on it, not after the instant.' },
  resolved_late: { adds: on('E', "f.outcome = 'LATE'"), means: 'Of those, after the instant.' },
  processing_days: {
    type: 'bigint',
    adds: `case when e.event = 'E' and f.outcome in ('EARLY', 'ON_TIME', 'LATE')
      then f.sign * (f.ended_on - f.received_on) end`,
    means: 'Civil days from acceptance to the end, summed over the resolved.',
  },
  closed: {
    adds: on('E', `${isReceived} and f.outcome in ('WITHDRAWN', 'STOPPED')`),
    means: 'Closed without result on the day, after having been received.',
  },
  withdrawn: { adds: on('E', `${isReceived} and f.outcome = 'WITHDRAWN'`), means: 'Of those, withdrawn.' },
  stopped: { adds: on('E', `${isReceived} and f.outcome = 'STOPPED'`), means: 'Of those, stopped.' },
  refused: { adds: on('E', "f.outcome = 'REFUSED'"), means: 'Refused on the day; never received.' },
}
const measureNames = Object.keys(measures)

const keys = ['subject_kind', 'subject_key', 'received_in', 'level', 'province_code']
const keyColumns = `
  subject_kind dossiers.figure_subject not null,
  subject_key text collate "C" not null,
  received_in date not null,
  level dossiers.level not null,
  province_code text collate "C" not null`
const measureColumns = Object.entries(measures)
  .map(([name, { type = 'integer' }]) => `${name} ${type} not null`)
  .join(', ')

export async function createFigures(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function dossiers.half_month_of(day date) returns date language sql immutable parallel safe
    return day - (date_part('day', day)::integer - case when date_part('day', day) < 15 then 1 else 15 end)`.execute(db)
  await comment(
    db,
    'function dossiers.half_month_of',
    'First day of the half-month: the 1st for days 1 to 14, else the 15th.',
  )
  await sql`
    create table dossiers.figure_change (
      ${sql.raw(keyColumns)}, day date not null, recorded_at timestamptz not null, ${sql.raw(measureColumns)}
    )`.execute(db)
  await sql`create index figure_change_subject
    on dossiers.figure_change (subject_kind, subject_key, recorded_at)`.execute(db)
  await sql`
    create table dossiers.figure (
      ${sql.raw(keyColumns)}, span dossiers.figure_span not null, starts_on date not null, ${sql.raw(measureColumns)},
      constraint figure_pkey
        primary key (subject_kind, subject_key, span, starts_on, received_in, level, province_code)
    ) with (fillfactor = 80)`.execute(db)
  await describeFigures(db)
}

async function describeFigures(db: Kysely<unknown>): Promise<void> {
  const keyComments = {
    subject_kind:
      'Whose figure it is: a province, a unit, an agency or a procedure; for places also the attribution by which dossiers count to it.',
    subject_key: 'Code of the province, id of the unit, code of the agency or of the procedure.',
    received_in:
      'First day of the half-month in which the dossiers were received, for what happens from reception on; else of the day itself. In rows of a YEAR: the year. Cohort measures ask for the dossiers received in a period.',
    level: 'Level of the deciding agency.',
    province_code: 'Official code of the province whose system sent the dossiers; the distribution key.',
  }
  const tables = {
    figure_change: {
      text: 'One row per subject, level, cohort, civil day and statement of a batch: what it added and took back, signed. Append-only. As known at a moment is the sum of the rows recorded by then. Kept by triggers on dossier.',
      own: {
        day: 'Civil day on which it happened, or will.',
        recorded_at:
          'When the platform learned it: of a retraction, the moment of the state that replaces the old one.',
      },
    },
    figure: {
      text: 'One row per subject, level, cohort and day, half-month or year: the running sum of figure_change. The nation is the sum of the COMPETENT_PROVINCE rows. Kept by triggers on dossier.',
      own: {
        span: 'DAY; HALF_MONTH (days 1 to 14, 15 to the end: calendar months and statutory months are made of them); YEAR.',
        starts_on: 'First civil day of the span.',
      },
    },
  }
  const meanings = Object.fromEntries(Object.entries(measures).map(([name, { means }]) => [name, means]))
  for (const [table, { text, own }] of Object.entries(tables)) {
    await comment(db, `table dossiers.${table}`, text)
    const columns = { ...keyComments, ...own, ...meanings }
    for (const [column, meaning] of Object.entries(columns))
      await comment(db, `column dossiers.${table}.${column}`, meaning)
  }
}

/** The days of a dossier on which anything is counted: S submitted, U 8 hours over, R received, D appointment, E ended. */
const events = `
  ('S'::"char", f.submitted_on),
  ('U', case when f.acceptance_due_on < coalesce(f.received_on, f.ended_on, 'infinity') then f.acceptance_due_on end),
  ('R', f.received_on),
  ('D', case when f.appointment_on < coalesce(f.ended_on, 'infinity') then f.appointment_on end),
  ('E', f.ended_on)`

const unitDimensions = [
  'province_code',
  'receiving_province_code',
  'residence_province_code',
  'competent_unit_id',
  'receiving_unit_id',
  'residence_unit_id',
  'competent_agency_code',
]

/** Signed changes by day of the states that a query gives with their sign and the moment they are learned or taken back. */
function changesOf(states: string): string {
  const added = Object.entries(measures).map(([name, { adds }]) => `sum(${adds})::integer as ${name}`)
  const summed = measureNames.map((name) => `coalesce(sum(g.${name}), 0) as ${name}`)
  const units = unitDimensions.map((name) => `f.${name}`).join(', ')
  const always = 'f.level, f.recorded_at, e.day, received_in'
  return `
    select k.kind as subject_kind, k.key as subject_key, g.received_in, g.level, g.province_code, g.day, g.recorded_at,
      ${summed.join(', ')}
    from (
      select ${units}, f.procedure_code, grouping(f.procedure_code) = 0 as is_procedure, f.level, f.recorded_at, e.day,
        dossiers.half_month_of(case when e.event in ('S', 'U') then e.day else coalesce(f.received_on, e.day) end)
          as received_in,
        ${added.join(', ')}
      from (${states}) as f cross join lateral (values ${events}) as e (event, day)
      where e.day is not null
      group by grouping sets ((${units}, ${always}), (f.province_code, f.procedure_code, ${always}))
    ) as g cross join lateral (values
      ('COMPETENT_PROVINCE'::dossiers.figure_subject, g.province_code, false),
      ('RECEIVING_PROVINCE', g.receiving_province_code, false),
      ('RESIDENCE_PROVINCE', g.residence_province_code, false),
      ('COMPETENT_UNIT', g.competent_unit_id, false),
      ('RECEIVING_UNIT', g.receiving_unit_id, false),
      ('RESIDENCE_UNIT', g.residence_unit_id, false),
      ('COMPETENT_AGENCY', g.competent_agency_code, false),
      ('PROCEDURE', g.procedure_code, true)) as k (kind, key, is_procedure)
    where k.is_procedure = g.is_procedure
    group by k.kind, k.key, g.received_in, g.level, g.province_code, g.day, g.recorded_at
    having ${measureNames.map((name) => `sum(g.${name}) <> 0`).join(' or ')}`
}

const names = [...keys, 'day', 'recorded_at', ...measureNames].join(', ')
/** In the order of the table, with its types. */
const columnsOfChange = [
  ...[...keys, 'day', 'recorded_at'].map((name) => `c.${name}`),
  ...Object.entries(measures).map(([name, { type = 'integer' }]) => `c.${name}::${type}`),
].join(', ')

const spanKeys = 'c.subject_kind, c.subject_key, s.span, s.starts_on, s.received_in, c.level, c.province_code'

/** Changes by day, added up to days, half-months and years. */
const spread = (changes: string) => `
    select ${spanKeys}, ${measureNames.map((name) => `sum(c.${name})::bigint as ${name}`).join(', ')}
    from ${changes} as c cross join lateral (values
      ('DAY'::dossiers.figure_span, c.day, c.received_in),
      ('HALF_MONTH', dossiers.half_month_of(c.day), c.received_in),
      ('YEAR', c.day - (date_part('doy', c.day)::integer - 1), c.day - (date_part('doy', c.day)::integer - 1))
    ) as s (span, starts_on, received_in)
    group by ${spanKeys}`

/** Appends changes and adds them to the figures; rows in one order, so that two writers wait instead of locking up. */
const write = (changes: string) => `
    with written as (
      insert into dossiers.figure_change (${names}) ${changes} returning *
    )
    insert into dossiers.figure as held
      (subject_kind, subject_key, span, starts_on, received_in, level, province_code, ${measureNames.join(', ')})
    ${spread('written')} order by ${spanKeys}
    on conflict on constraint figure_pkey do update set
      ${measureNames.map((name) => `${name} = held.${name} + excluded.${name}`).join(', ')};`

const selected = (alias: string) => factNames.map((name) => `${alias}.${name}`).join(', ')
const state = (sign: 1 | -1, moment: string, alias: string, from: string) =>
  `select ${sign} as sign, ${moment} as recorded_at, ${selected(alias)} from ${from}`

export async function createRecount(db: Kysely<unknown>): Promise<void> {
  const states = [
    state(1, 'd.recorded_at', 'd', 'dossiers.dossier as d'),
    state(1, 'p.recorded_at', 'p', 'dossiers.dossier_past as p'),
    state(-1, 'p.superseded_at', 'p', 'dossiers.dossier_past as p'),
  ]
  await sql`create view dossiers.dossier_state as ${sql.raw(states.join(' union all '))}`.execute(db)
  await comment(
    db,
    'view dossiers.dossier_state',
    'One row per state of a dossier that was ever believed, with sign 1 when it was learned, and one with sign -1 when it was replaced or withdrawn.',
  )
  const ofProvince = `select * from dossiers.dossier_state where province_code = $1`
  await sql`create function dossiers.recounted_changes(province_code text) returns setof dossiers.figure_change
    language sql stable
    as ${sql.lit(`select ${columnsOfChange} from (${changesOf(ofProvince)}) as c`)}`.execute(db)
  await comment(
    db,
    'function dossiers.recounted_changes',
    'What figure_change adds up to for what one province sent, recounted from the dossiers and their past: one row per subject, level, cohort, day and moment.',
  )
  await sql`create view dossiers.summed_change as ${sql.raw(spread('dossiers.figure_change'))}`.execute(db)
  await comment(db, 'view dossiers.summed_change', 'What figure is, added up from figure_change.')
}

const together = 'new_rows as n join old_rows as o using (code, province_code)'
const deletedAt = "greatest(o.recorded_at, nullif(current_setting('dossiers.recorded_at', true), '')::timestamptz)"
const keepPast = (moment: string, from: string) => `
    insert into dossiers.dossier_past (recorded_at, superseded_at, ${factNames.join(', ')})
    select o.recorded_at, ${moment}, ${selected('o')} from ${from} where ${moment} > o.recorded_at;`

const bodies = {
  figures_inserted: write(changesOf(state(1, 'n.recorded_at', 'n', 'new_rows as n'))),
  figures_updated: `
    if (select count(*) <> (select count(*) from old_rows) or bool_or(n.recorded_at < o.recorded_at) from ${together})
    then
      raise exception 'A dossier keeps its code and province, and is not learned of before the state it replaces.'
        using errcode = 'integrity_constraint_violation';
    end if;
    ${keepPast('n.recorded_at', together)}
    ${write(
      changesOf(
        `${state(1, 'n.recorded_at', 'n', 'new_rows as n')} union all ${state(-1, 'n.recorded_at', 'o', together)}`,
      ),
    )}`,
  figures_deleted: `
    ${keepPast(deletedAt, 'old_rows as o')}
    ${write(changesOf(state(-1, deletedAt, 'o', 'old_rows as o')))}`,
  figures_truncated: `
    delete from dossiers.figure; delete from dossiers.figure_change; delete from dossiers.dossier_past;`,
}

/** No nested loop over the changed rows, whose number the first statement of a session does not tell of the next. */
export async function createFunctions(db: Kysely<unknown>): Promise<void> {
  for (const [name, statements] of Object.entries(bodies)) {
    await sql`create function ${sql.id('dossiers', name)}() returns trigger language plpgsql
      set work_mem to '192MB' set enable_nestloop to off
      as ${sql.lit(`begin ${statements} return null; end`)}`.execute(db)
  }
  await sql`create function dossiers.rebuild_figures(rebuilt text) returns void language plpgsql
    set work_mem to '192MB'
    as ${sql.lit(`begin
      lock table dossiers.dossier in share row exclusive mode;
      delete from dossiers.figure where province_code = rebuilt;
      delete from dossiers.figure_change where province_code = rebuilt;
      ${write(`select ${names} from dossiers.recounted_changes(rebuilt)`)}
    end`)}`.execute(db)
  await comment(
    db,
    'function dossiers.rebuild_figures',
    'Makes the figures of what one province sent anew from its dossiers and their past. Who writes dossiers waits; who reads sees the old figures until it commits.',
  )
}

const triggers = {
  insert: ['inserted', 'referencing new table as new_rows'],
  update: ['updated', 'referencing old table as old_rows new table as new_rows'],
  delete: ['deleted', 'referencing old table as old_rows'],
  truncate: ['truncated', ''],
} as const

export async function createTriggers(db: Kysely<unknown>): Promise<void> {
  for (const [deed, [performed, referencing]] of Object.entries(triggers)) {
    await sql`create trigger ${sql.id(`dossier_${deed}_keeps_figures`)} after ${sql.raw(deed)} on dossiers.dossier
      ${sql.raw(referencing)} for each statement
      execute function ${sql.id('dossiers', `figures_${performed}`)}()`.execute(db)
  }
}

const soughtBy = [
  'competent_agency_code',
  'procedure_code',
  'competent_unit_id',
  'receiving_unit_id',
  'residence_unit_id',
]

/** Dossiers are still counted one by one where a period begins within a half-month: those received on its first days. */
export async function createIndexes(db: Kysely<unknown>): Promise<void> {
  for (const column of soughtBy) {
    await sql`drop index ${sql.id('dossiers', `dossier_${column}`)}`.execute(db)
    await sql`create index ${sql.id(`dossier_${column}`)}
      on dossiers.dossier (${sql.id(column)}, received_on)`.execute(db)
  }
  await sql`create index dossier_received_on on dossiers.dossier (province_code, received_on)`.execute(db)
}

async function restoreIndexes(db: Kysely<unknown>): Promise<void> {
  await sql`drop index dossiers.dossier_received_on`.execute(db)
  for (const column of soughtBy) {
    const columns = column.endsWith('_unit_id') ? [column, 'submitted_on'] : [column]
    await sql`drop index ${sql.id('dossiers', `dossier_${column}`)}`.execute(db)
    await sql`create index ${sql.id(`dossier_${column}`)}
      on dossiers.dossier (${sql.join(columns.map((name) => sql.id(name)))})`.execute(db)
  }
}

async function comment(db: Kysely<unknown>, object: string, text: string): Promise<void> {
  await sql`comment on ${sql.raw(object)} is ${sql.lit(text)}`.execute(db)
}

/** What the figures replace: dossiers that no figure could tell apart, counted. */
const tallyFacts = [
  'province_code',
  'receiving_province_code',
  'residence_province_code',
  'level',
  'channel',
  'service_level',
  'boundary_free',
  'accepted_late',
  'outcome',
  'submitted_on',
  'acceptance_due_on',
  'received_on',
  'appointment_on',
  'ended_on',
  'recorded_at',
]

async function dropTally(db: Kysely<unknown>): Promise<void> {
  for (const deed of ['insert', 'update', 'delete', 'truncate']) {
    await sql`drop trigger ${sql.id(`dossier_${deed}_keeps_tally`)} on dossiers.dossier`.execute(db)
  }
  await sql`drop function dossiers.tally_inserted, dossiers.tally_updated, dossiers.tally_deleted,
    dossiers.tally_truncated`.execute(db)
  await sql`drop table dossiers.dossier_tally`.execute(db)
}

async function restoreTally(db: Kysely<unknown>): Promise<void> {
  await createTallyTable(db)
  await createTallyFunctions(db)
  await createTallyTriggers(db)
  const columns = sql.raw(tallyFacts.join(', '))
  await sql`insert into dossiers.dossier_tally (${columns}, dossiers)
    select ${columns}, count(*) from dossiers.dossier group by ${columns}`.execute(db)
}

async function createTallyTable(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.dossier_tally (
      province_code text not null,
      receiving_province_code text not null,
      residence_province_code text not null,
      level dossiers.level not null,
      channel dossiers.channel not null,
      service_level dossiers.service_level,
      boundary_free boolean not null,
      accepted_late boolean,
      outcome dossiers.outcome,
      submitted_on date not null,
      acceptance_due_on date not null,
      received_on date,
      appointment_on date,
      ended_on date,
      recorded_at timestamptz not null,
      dossiers integer not null,
      constraint dossier_tally_one_row_per_combination unique nulls not distinct (${sql.raw(tallyFacts.join(', '))})
    )`.execute(db)
  for (const province of ['receiving_province_code', 'residence_province_code']) {
    await sql`create index ${sql.id(`dossier_tally_${province}`)}
      on dossiers.dossier_tally (${sql.id(province)})`.execute(db)
  }
  await sql`comment on table dossiers.dossier_tally is
    'One row per distinct combination of the facts that figures look at, with the number of dossiers that share it. Kept by triggers on dossier; never written by hand. Columns as in dossier.'`.execute(
    db,
  )
  await sql`comment on column dossiers.dossier_tally.dossiers is
    'Dossiers with these facts; the sum over all rows is the number of rows of dossier.'`.execute(db)
  for (const fact of tallyFacts) {
    await sql`comment on column ${sql.id('dossiers', 'dossier_tally', fact)} is 'As in dossier.'`.execute(db)
  }
}

/**
 * Rows are written in one order, so that two writers at once wait for each other instead of locking up. What is taken
 * back is added with its sign, which finds its row by the same unique key.
 */
async function createTallyFunctions(db: Kysely<unknown>): Promise<void> {
  const columns = tallyFacts.join(', ')
  const apply = (changes: string) => `
    insert into dossiers.dossier_tally as tally (${columns}, dossiers)
    select ${columns}, sum(change) from (${changes}) as changes
    group by ${columns} having sum(change) <> 0 order by ${columns}
    on conflict on constraint dossier_tally_one_row_per_combination
      do update set dossiers = tally.dossiers + excluded.dossiers;`
  const dropEmpty = 'delete from dossiers.dossier_tally where dossiers = 0;'
  const added = `select ${columns}, 1 as change from new_rows`
  const removed = `select ${columns}, -1 as change from old_rows`
  const tallyBodies = {
    inserted: apply(added),
    updated: `${apply(`${added} union all ${removed}`)} ${dropEmpty}`,
    deleted: `${apply(removed)} ${dropEmpty}`,
    truncated: 'delete from dossiers.dossier_tally;',
  }
  for (const [deed, statements] of Object.entries(tallyBodies)) {
    await sql`create function ${sql.id('dossiers', `tally_${deed}`)}() returns trigger language plpgsql as ${sql.lit(
      `begin ${statements} return null; end`,
    )}`.execute(db)
  }
}

async function createTallyTriggers(db: Kysely<unknown>): Promise<void> {
  const deeds = {
    insert: 'inserted referencing new table as new_rows',
    update: 'updated referencing old table as old_rows new table as new_rows',
    delete: 'deleted referencing old table as old_rows',
    truncate: 'truncated',
  }
  for (const [deed, rest] of Object.entries(deeds)) {
    const [performed, ...referencing] = rest.split(' ')
    await sql`create trigger ${sql.id(`dossier_${deed}_keeps_tally`)} after ${sql.raw(deed)} on dossiers.dossier
      ${sql.raw(referencing.join(' '))} for each statement
      execute function ${sql.id('dossiers', `tally_${performed}`)}()`.execute(db)
  }
}
