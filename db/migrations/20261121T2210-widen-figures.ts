import { sql, type Kysely } from 'kysely'

/**
 * The additive figures anew, for partitioned dossiers: with pauses, letters of apology, undeterminable dossiers, ends of
 * the transition and the facts of digitisation and payment. Each event is added up by itself, because it moves few of the
 * counters, and by the four finest subjects, because the coarser ones are sums of them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createEnumerations(db)
  await extendPast(db)
  await createFigures(db)
  await createRecount(db)
  await createFunctions(db)
  await createTriggers(db)
  await sql`select dossiers.rebuild_figures(province_code)
    from (select distinct province_code from dossiers.dossier) as sent`.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const deed of Object.keys(triggers)) {
    await sql`drop trigger ${sql.id(`dossier_${deed}_keeps_figures`)} on dossiers.dossier`.execute(db)
  }
  await sql`drop function dossiers.figures_inserted, dossiers.figures_updated, dossiers.figures_deleted,
    dossiers.figures_truncated, dossiers.rebuild_figures, dossiers.recounted_changes`.execute(db)
  await sql`drop view dossiers.summed_change, dossiers.dossier_state`.execute(db)
  await sql`drop table dossiers.figure, dossiers.figure_change`.execute(db)
  await sql`drop function dossiers.half_month_of`.execute(db)
  await sql`drop type dossiers.figure_subject, dossiers.figure_span`.execute(db)
  for (const name of Object.keys(addedFacts)) {
    await sql`alter table dossiers.dossier_past drop column ${sql.id(name)}`.execute(db)
  }
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

/** Facts of an earlier state that figures look at from now on; of states before, they were not known. */
const addedFacts = {
  paused_on: 'date',
  apologised_on: 'date',
  supplement_requests: 'smallint not null default 0',
  ended_in_transition: 'boolean not null default false',
  truly_in_time: 'boolean',
  with_obligation: 'boolean',
  paid_online: 'boolean',
  digitised: 'boolean',
  electronic_result: 'boolean',
  reused: 'boolean',
  personal_store: 'boolean',
  vneid_verified: 'boolean',
  disliked: 'boolean',
}

const factNames = [
  'province_code',
  'code',
  'procedure_code',
  'level',
  'channel',
  'service_level',
  'outcome',
  'competent_agency_code',
  'competent_unit_id',
  'receiving_unit_id',
  'receiving_province_code',
  'residence_unit_id',
  'residence_province_code',
  'submitted_on',
  'acceptance_due_on',
  'received_on',
  'appointment_on',
  'ended_on',
  'accepted_late',
  'boundary_free',
  ...Object.keys(addedFacts),
]

async function extendPast(db: Kysely<unknown>): Promise<void> {
  for (const [name, type] of Object.entries(addedFacts)) {
    await sql`alter table dossiers.dossier_past add column ${sql.id(name)} ${sql.raw(type)}`.execute(db)
    await comment(db, `column dossiers.dossier_past.${name}`, 'As in dossier.')
  }
}

/** S submitted, U 8 working hours over, R received, D appointment, P paused, A apologised, E ended. */
const eventNames = ['S', 'U', 'R', 'D', 'P', 'A', 'E'] as const
type Event = (typeof eventNames)[number]

interface Measure {
  readonly type?: string
  /** What each event adds, of the facts f with their sign; an event that is not named adds nothing. */
  readonly adds: Partial<Record<Event, string>>
  readonly means: string
}

const plus = (when = 'true') => (when === 'true' ? 'sum(f.sign)' : `sum(f.sign) filter (where ${when})`)
const minus = (when = 'true') => `-(${plus(when)})`

/** What several counters ask of a state; made once for each. The clock of an overdue dossier rests while it is paused. */
const derived = {
  received_half: 'dossiers.half_month_of(n.received_on)',
  submitted_half: 'dossiers.half_month_of(n.submitted_on)',
  is_resolved: "n.outcome in ('EARLY', 'ON_TIME', 'LATE', 'UNDETERMINABLE')",
  is_in_time: "n.outcome in ('EARLY', 'ON_TIME')",
  was_over_8_hours: 'n.acceptance_due_on < coalesce(n.received_on, n.ended_on)',
  became_overdue: "n.appointment_on < least(coalesce(n.ended_on, 'infinity'), coalesce(n.paused_on, 'infinity'))",
  was_paused_overdue: "n.appointment_on < n.paused_on and n.paused_on < coalesce(n.ended_on, 'infinity')",
  overdue_with_apology_on: `case when greatest(n.appointment_on, n.apologised_on)
    < least(coalesce(n.ended_on, 'infinity'), coalesce(n.paused_on, 'infinity'))
    and n.appointment_on is not null and n.apologised_on is not null
    then greatest(n.appointment_on, n.apologised_on) end`,
  ended_overdue: `n.appointment_on < least(n.ended_on, n.paused_on)
    and not coalesce(n.appointment_on < n.paused_on and n.paused_on < n.ended_on, false)`,
}

const isReceived = 'f.received_on is not null'
const asksTwice = 'f.supplement_requests > 1'
const endedInTerm = 'f.appointment_on is not null and not f.ended_overdue'
const leavesWaiting = { R: minus(), E: minus('f.received_on is null') }

/** A change of stock is +1 on a day and -1 on a later one: the stock before a day is the sum of all earlier days. */
const measures: Record<string, Measure> = {
  submitted: { adds: { S: plus() }, means: 'Submitted on the day.' },
  submitted_online: { adds: { S: plus("f.channel = 'ONLINE'") }, means: 'Of those, online.' },
  waiting: {
    adds: { S: plus(), ...leavesWaiting },
    means: 'Change of the stock waiting for acceptance: +1 when submitted, -1 when received, refused or withdrawn.',
  },
  waiting_over_8_hours: {
    adds: { U: plus(), R: minus('f.was_over_8_hours'), E: minus('f.received_on is null and f.was_over_8_hours') },
    means:
      'Change of the stock waiting longer than 8 working hours: +1 on the day they end, -1 when no longer waiting.',
  },
  entered_handling: { adds: { R: plus() }, means: 'Came into handling on the day: the stock in progress grows.' },
  left_handling: {
    adds: { E: plus(isReceived) },
    means: 'Ended on the day after having been received: the stock shrinks.',
  },
  received: { adds: { R: plus() }, means: 'Received on the day.' },
  received_online: { adds: { R: plus("f.channel = 'ONLINE'") }, means: 'Of those, filed online.' },
  received_direct: { adds: { R: plus("f.channel = 'DIRECT'") }, means: 'Of those, filed at the counter.' },
  received_post: { adds: { R: plus("f.channel = 'POST'") }, means: 'Of those, filed by post.' },
  received_boundary_free: {
    adds: { R: plus('f.boundary_free') },
    means: 'Of those, received outside the deciding unit.',
  },
  received_for_full_service: {
    adds: { R: plus("f.service_level = 'FULL'") },
    means: 'Of those, for procedures that can be done wholly online.',
  },
  received_online_for_full_service: {
    adds: { R: plus("f.service_level = 'FULL' and f.channel = 'ONLINE'") },
    means: 'Of those, filed online.',
  },
  received_with_obligation: {
    adds: { R: plus('f.with_obligation') },
    means: 'Of the received, those with a financial obligation.',
  },
  received_paid_online: { adds: { R: plus('f.with_obligation and f.paid_online') }, means: 'Of those, paid online.' },
  received_digitised: { adds: { R: plus('f.digitised') }, means: 'Of the received, digitised.' },
  received_reused: { adds: { R: plus('f.reused') }, means: 'Of the received, with reused digitised papers.' },
  received_in_personal_store: {
    adds: { R: plus('f.personal_store') },
    means: 'Of the received, taken from or written to the personal data store.',
  },
  received_vneid_verified: {
    adds: { R: plus('f.vneid_verified') },
    means: 'Of the received, by an account that VNeID verified.',
  },
  received_disliked: { adds: { R: plus('f.disliked') }, means: 'Of the received, disliked by the applicant.' },
  accepted_late: {
    adds: { R: plus('f.accepted_late') },
    means: 'Received on the day, more than 8 working hours after submission.',
  },
  in_term: {
    adds: {
      R: plus('f.appointment_on is not null'),
      D: minus(),
      P: plus(),
      E: minus(endedInTerm),
    },
    means:
      'Change of the stock in term: +1 when received, -1 on the appointment day or when ended before; a pause brings it back.',
  },
  in_term_after_two_requests: {
    adds: {
      R: plus(`f.appointment_on is not null and ${asksTwice}`),
      D: minus(asksTwice),
      P: plus(asksTwice),
      E: minus(`${asksTwice} and ${endedInTerm}`),
    },
    means: 'The same of dossiers with more than one request for supplements: overdue by index 766, part 2.1.',
  },
  overdue: {
    adds: { D: plus(), P: minus(), E: minus('f.ended_overdue') },
    means: 'Change of the stock overdue: +1 on an appointment day that passes without an end, -1 when ended or paused.',
  },
  overdue_with_apology: {
    adds: {
      A: plus(),
      P: minus('f.overdue_with_apology_on is not null'),
      E: minus('f.ended_overdue and f.overdue_with_apology_on is not null'),
    },
    means: 'The same of dossiers with a letter of apology: +1 once both are there.',
  },
  undeterminable: {
    adds: { R: plus('f.appointment_on is null'), E: minus(`${isReceived} and f.appointment_on is null`) },
    means: 'Change of the stock in progress without appointment or limit, neither in term nor overdue.',
  },
  resolved: { adds: { E: plus('f.is_resolved') }, means: 'Resolved on the day.' },
  resolved_early: { adds: { E: plus("f.outcome = 'EARLY'") }, means: 'Of those, before the appointment day.' },
  resolved_on_time: { adds: { E: plus("f.outcome = 'ON_TIME'") }, means: 'Of those, on it, not after the instant.' },
  resolved_late: { adds: { E: plus("f.outcome = 'LATE'") }, means: 'Of those, after the instant.' },
  resolved_undeterminable: {
    adds: { E: plus("f.outcome = 'UNDETERMINABLE'") },
    means: 'Of those, without appointment or limit: neither in time nor late.',
  },
  resolved_late_with_apology: {
    adds: { E: plus("f.outcome = 'LATE' and f.apologised_on <= f.ended_on") },
    means: 'Of the late ones, those with a letter of apology by the end.',
  },
  resolved_in_time_after_two_requests: {
    adds: { E: plus(`f.is_in_time and ${asksTwice}`) },
    means: 'Of those in time, with more than one request for supplements: overdue by index 766, part 2.1.',
  },
  resolved_in_transition: {
    adds: { E: plus('f.is_resolved and f.ended_in_transition') },
    means: 'Of those, with an end that the transition of 30 June 2025 recorded and no work produced.',
  },
  resolved_in_time_in_transition: {
    adds: { E: plus('f.is_in_time and f.ended_in_transition') },
    means: 'Of those, in time as recorded.',
  },
  resolved_truly_in_time: {
    adds: { E: plus('f.is_resolved and f.truly_in_time') },
    means: 'Of the ends that the transition recorded, those whose result the successor returned by the appointment.',
  },
  resolved_electronically: {
    adds: { E: plus('f.is_resolved and f.electronic_result') },
    means: 'Of the resolved, those with an electronic result.',
  },
  processing_days: {
    type: 'bigint',
    adds: { E: 'sum(f.sign * (f.ended_on - f.received_on)) filter (where f.is_resolved)' },
    means: 'Civil days from acceptance to the end, summed over the resolved.',
  },
  closed: {
    adds: { E: plus(`${isReceived} and f.outcome in ('WITHDRAWN', 'STOPPED')`) },
    means: 'Closed without result on the day, after having been received.',
  },
  withdrawn: { adds: { E: plus(`${isReceived} and f.outcome = 'WITHDRAWN'`) }, means: 'Of those, withdrawn.' },
  stopped: { adds: { E: plus(`${isReceived} and f.outcome = 'STOPPED'`) }, means: 'Of those, stopped.' },
  refused: { adds: { E: plus("f.outcome = 'REFUSED'") }, means: 'Refused on the day; never received.' },
}
const measureNames = Object.keys(measures)
const typeOf = (name: string) => measures[name]?.type ?? 'integer'

/** The day of each event, of which dossiers it tells, and the half-month of the cohort it belongs to. */
const events: Record<Event, { readonly day: string; readonly of?: string; readonly cohort: string }> = {
  S: { day: 'f.submitted_on', cohort: 'f.submitted_half' },
  U: {
    day: 'f.acceptance_due_on',
    of: 'coalesce(f.was_over_8_hours, true)',
    cohort: 'dossiers.half_month_of(f.acceptance_due_on)',
  },
  R: { day: 'f.received_on', of: isReceived, cohort: 'f.received_half' },
  D: { day: 'f.appointment_on', of: 'f.became_overdue', cohort: 'f.received_half' },
  P: { day: 'f.paused_on', of: 'f.was_paused_overdue', cohort: 'f.received_half' },
  A: {
    day: 'f.overdue_with_apology_on',
    of: 'f.overdue_with_apology_on is not null',
    cohort: 'f.received_half',
  },
  E: {
    day: 'f.ended_on',
    of: 'f.ended_on is not null',
    cohort: 'coalesce(f.received_half, dossiers.half_month_of(f.ended_on))',
  },
}

const keys = ['subject_kind', 'subject_key', 'received_in', 'level', 'province_code']
const keyColumns = `
  subject_kind dossiers.figure_subject not null,
  subject_key text collate "C" not null,
  received_in date not null,
  level dossiers.level not null,
  province_code text collate "C" not null`
const measureColumns = measureNames.map((name) => `${name} ${typeOf(name)} not null`).join(', ')

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

/** The finest subjects, what a dossier is grouped by for them, and the subjects that are sums of them. */
const finest = [
  {
    by: ['competent_agency_code', 'competent_unit_id'],
    gives: {
      COMPETENT_AGENCY: 'competent_agency_code',
      COMPETENT_UNIT: 'competent_unit_id',
      COMPETENT_PROVINCE: 'province_code',
    },
  },
  {
    by: ['receiving_unit_id', 'receiving_province_code'],
    gives: { RECEIVING_UNIT: 'receiving_unit_id', RECEIVING_PROVINCE: 'receiving_province_code' },
  },
  {
    by: ['residence_unit_id', 'residence_province_code'],
    gives: { RESIDENCE_UNIT: 'residence_unit_id', RESIDENCE_PROVINCE: 'residence_province_code' },
  },
  { by: ['procedure_code'], gives: { PROCEDURE: 'procedure_code' } },
] as const

/** One row per finest subject, day, cohort and moment of one event, with what it adds to each counter. */
function addedBy(event: Event): string {
  const { day, of = 'true', cohort } = events[event]
  const always = `f.province_code, f.level, f.recorded_at, ${day}, ${cohort}`
  const sets = finest.map(({ by }) => `(${[...by.map((name) => `f.${name}`), always].join(', ')})`)
  const subjects = finest.flatMap(({ by }) => by)
  const added = measureNames.map((name) => {
    const sum = measures[name]?.adds[event]
    // Sums of integers are added up many times as fast as sums of sums, which are numeric.
    return sum === undefined ? `null::integer as ${name}` : `(${sum})::integer as ${name}`
  })
  return `
      select ${subjects.map((name) => `f.${name}`).join(', ')}, f.province_code, f.level, f.recorded_at,
        ${day} as day, ${cohort} as received_in,
        grouping(${finest.map(({ by }) => `f.${by[0]}`).join(', ')}) as left_out,
        ${added.join(', ')}
      from states as f where ${of}
      group by grouping sets (${sets.join(', ')})`
}

/** Signed changes by day of the states that a query gives with their sign and the moment they are learned or taken back. */
function changesOf(states: string): string {
  const counters = measureNames.map((name) => `g.${name}`).join(', ')
  const subjects = finest.flatMap(({ gives }, index) => {
    const leftOut = 2 ** finest.length - 1 - 2 ** (finest.length - 1 - index)
    return Object.entries(gives).map(
      ([kind, key]) => `
      select '${kind}'::dossiers.figure_subject as subject_kind, g.${key} as subject_key, g.received_in, g.level,
        g.province_code, g.day, g.recorded_at, ${counters}
      from added as g where g.left_out = ${leftOut}`,
    )
  })
  return `
    with states as materialized (
      select n.*, ${Object.entries(derived)
        .map(([name, made]) => `${made} as ${name}`)
        .join(', ')}
      from (${states}) as n
    ), added as materialized (${eventNames.map(addedBy).join(' union all ')})
    select g.subject_kind, g.subject_key, g.received_in, g.level, g.province_code, g.day, g.recorded_at,
      ${measureNames.map((name) => `coalesce(sum(g.${name}), 0) as ${name}`).join(', ')}
    from (${subjects.join(' union all ')}) as g
    group by g.subject_kind, g.subject_key, g.received_in, g.level, g.province_code, g.day, g.recorded_at
    having ${measureNames.map((name) => `sum(g.${name}) <> 0`).join(' or ')}`
}

const names = [...keys, 'day', 'recorded_at', ...measureNames].join(', ')
/** In the order of the table, with its types. */
const columnsOfChange = [
  ...[...keys, 'day', 'recorded_at'].map((name) => `c.${name}`),
  ...measureNames.map((name) => `c.${name}::${typeOf(name)}`),
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
    language sql stable set work_mem to '192MB' set enable_sort to off
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
      set work_mem to '192MB' set enable_nestloop to off set enable_sort to off
      as ${sql.lit(`begin ${statements} return null; end`)}`.execute(db)
  }
  await sql`create function dossiers.rebuild_figures(rebuilt text) returns void language plpgsql
    set work_mem to '192MB' set enable_sort to off
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

async function comment(db: Kysely<unknown>, object: string, text: string): Promise<void> {
  await sql`comment on ${sql.raw(object)} is ${sql.lit(text)}`.execute(db)
}
