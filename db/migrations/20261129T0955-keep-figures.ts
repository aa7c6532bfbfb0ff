import { sql, type Kysely } from 'kysely'

/** What keeps the figures of dossiers and checks the places they name, by triggers, and the views that read them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await openMonths(db)
  await checkPlacesByStatement(db)
  await createEnumerations(db)
  await createFigures(db)
  await createRecount(db)
  await createNarrowCount(db)
  await createFunctions(db)
  await createTriggers(db)
  await createDossierCounts(db)
  await countOpenDossiers(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop view dossiers.open_count, dossiers.indicator_count`.execute(db)
  await sql`drop function dossiers.figures_inserted, dossiers.figures_updated, dossiers.figures_deleted,
    dossiers.figures_truncated, dossiers.refuse_dossiers_of_nowhere, dossiers.refuse_revisions_of_nowhere cascade`.execute(
    db,
  )
  await sql`drop function dossiers.rebuild_figures, dossiers.recounted_changes, dossiers.changes_of_field,
    dossiers.open_months`.execute(db)
  await sql`drop view dossiers.summed_change, dossiers.dossier_state`.execute(db)
  await sql`drop table dossiers.figure, dossiers.figure_change`.execute(db)
  await sql`drop function dossiers.half_month_of`.execute(db)
  await sql`drop type dossiers.figure_subject, dossiers.figure_span`.execute(db)
}

/** A month gets its partition when its first dossier comes. */
async function openMonths(db: Kysely<unknown>): Promise<void> {
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
  await sql`create trigger dossier_revision_names_known_places after insert on dossiers.dossier_revision
    referencing new table as new_rows for each statement
    execute function dossiers.refuse_revisions_of_nowhere()`.execute(db)
}

const enumerations = {
  figure_subject: [
    'COMPETENT_PROVINCE',
    'RECEIVING_PROVINCE',
    'RESIDENCE_PROVINCE',
    'RECEIVING_UNIT',
    'RESIDENCE_UNIT',
    'COMPETENT_AGENCY',
    'PROCEDURE',
    'FIELD',
  ],
  figure_span: ['DAY', 'HALF_MONTH', 'YEAR'],
}

async function createEnumerations(db: Kysely<unknown>): Promise<void> {
  for (const [name, values] of Object.entries(enumerations)) {
    await db.schema.withSchema('dossiers').createType(name).asEnum(values).execute()
  }
}

const factNames = [
  'province_code',
  'code',
  'procedure_code',
  'field_code',
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
  'paused_on',
  'apologised_on',
  'supplement_requests',
  'ended_in_transition',
  'truly_in_time',
  'with_obligation',
  'paid_online',
  'digitised',
  'electronic_result',
  'reused',
  'personal_store',
  'vneid_verified',
  'disliked',
  'held_by',
  'handed_on',
]

/** S submitted, U 8 working hours over, R received, D appointment, P paused, A apologised, H handed over, E ended. */
const eventNames = ['S', 'U', 'R', 'D', 'P', 'A', 'H', 'E'] as const
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
  first_holder: 'coalesce(n.held_by[1], n.competent_agency_code)',
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
/** Past the appointment, with a running clock, when the day of a hand-over begins. */
const overdueThen = `coalesce(f.became_overdue and f.appointment_on < f.day
  and not coalesce(f.paused_on < f.day, false), false)`
/** A stock leaves one agency and enters the next: f.side is -1 and 1. */
const moves = (when: string) => `sum(f.sign * f.side) filter (where ${when})`
const leavesWaiting = { R: minus(), E: minus('f.received_on is null') }

/** A change of stock is +1 on a day and -1 on a later one: the stock before a day is the sum of all earlier days. */
const measures: Record<string, Measure> = {
  submitted: { adds: { S: plus() }, means: 'Submitted on the day.' },
  waiting: {
    adds: { S: plus(), ...leavesWaiting },
    means: 'Change of the stock waiting for acceptance: +1 when submitted, -1 when received, refused or withdrawn.',
  },
  waiting_over_8_hours: {
    adds: { U: plus(), R: minus('f.was_over_8_hours'), E: minus('f.received_on is null and f.was_over_8_hours') },
    means:
      'Change of the stock waiting longer than 8 working hours: +1 on the day they end, -1 when no longer waiting.',
  },
  entered_handling: {
    adds: { R: plus(), H: plus('f.side = 1') },
    means: 'Came into handling on the day, or was handed in: the stock in progress grows.',
  },
  left_handling: {
    adds: { E: plus(isReceived), H: plus('f.side = -1') },
    means: 'Ended on the day after having been received, or was handed out: the stock shrinks.',
  },
  handed_in: { adds: { H: plus('f.side = 1') }, means: 'Handed in on the day by another agency while it was handled.' },
  handed_out: { adds: { H: plus('f.side = -1') }, means: 'Handed on to another agency on the day.' },
  received: { adds: { R: plus() }, means: 'Received on the day.' },
  received_boundary_free: {
    adds: { R: plus('f.boundary_free') },
    means: 'Of those, received outside the deciding unit.',
  },
  received_for_full_service: {
    adds: { R: plus("f.service_level = 'FULL'") },
    means: 'Of those, for procedures that can be done wholly online.',
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
      H: moves(`f.appointment_on is not null and not ${overdueThen}`),
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
      H: moves(`${asksTwice} and f.appointment_on is not null and not ${overdueThen}`),
      E: minus(`${asksTwice} and ${endedInTerm}`),
    },
    means: 'The same of dossiers with more than one request for supplements: overdue by index 766, part 2.1.',
  },
  overdue: {
    adds: { D: plus(), P: minus(), H: moves(overdueThen), E: minus('f.ended_overdue') },
    means: 'Change of the stock overdue: +1 on an appointment day that passes without an end, -1 when ended or paused.',
  },
  overdue_with_apology: {
    adds: {
      A: plus(),
      P: minus('f.overdue_with_apology_on is not null'),
      H: moves(`${overdueThen} and f.overdue_with_apology_on < f.day`),
      E: minus('f.ended_overdue and f.overdue_with_apology_on is not null'),
    },
    means: 'The same of dossiers with a letter of apology: +1 once both are there.',
  },
  undeterminable: {
    adds: {
      R: plus('f.appointment_on is null'),
      H: moves('f.appointment_on is null'),
      E: minus(`${isReceived} and f.appointment_on is null`),
    },
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

/** Who holds a dossier at the end of a day, once it has been received. */
const holderOn = (day: string) => `coalesce(f.held_by[width_bucket(${day}, f.handed_on) + 1], f.competent_agency_code)`

/** The day of each event, of which dossiers it tells, the half-month of the cohort it belongs to, and who holds them then. */
const events: Record<
  Exclude<Event, 'H'>,
  { readonly day: string; readonly of?: string; readonly cohort: string; readonly holder: string }
> = {
  S: { day: 'f.submitted_on', cohort: 'f.submitted_half', holder: 'f.first_holder' },
  U: {
    day: 'f.acceptance_due_on',
    of: 'coalesce(f.was_over_8_hours, true)',
    cohort: 'dossiers.half_month_of(f.acceptance_due_on)',
    holder: 'f.first_holder',
  },
  R: { day: 'f.received_on', of: isReceived, cohort: 'f.received_half', holder: 'f.first_holder' },
  D: {
    day: 'f.appointment_on',
    of: 'f.became_overdue',
    cohort: 'f.received_half',
    holder: holderOn('f.appointment_on'),
  },
  P: { day: 'f.paused_on', of: 'f.was_paused_overdue', cohort: 'f.received_half', holder: holderOn('f.paused_on') },
  A: {
    day: 'f.overdue_with_apology_on',
    of: 'f.overdue_with_apology_on is not null',
    cohort: 'f.received_half',
    holder: holderOn('f.overdue_with_apology_on'),
  },
  E: {
    day: 'f.ended_on',
    of: 'f.ended_on is not null',
    cohort: 'coalesce(f.received_half, dossiers.half_month_of(f.ended_on))',
    holder: 'f.competent_agency_code',
  },
}

const keys = ['subject_kind', 'subject_key', 'received_in', 'level', 'channel', 'province_code']
const keyColumns = `
  subject_kind dossiers.figure_subject not null,
  subject_key text collate "C" not null,
  received_in date not null,
  level dossiers.level not null,
  channel dossiers.channel not null,
  province_code text collate "C" not null`
const measureColumns = measureNames.map((name) => `${name} ${typeOf(name)} not null`).join(', ')

/** A delivery is recorded after all before it, so that blocks of the table follow the moments of knowledge. */
async function createFigures(db: Kysely<unknown>): Promise<void> {
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
  await sql`create index figure_change_day on dossiers.figure_change (subject_kind, subject_key, day)`.execute(db)
  await sql`create index figure_change_recorded_at on dossiers.figure_change using brin (recorded_at)
    with (pages_per_range = 32)`.execute(db)
  await sql`
    create table dossiers.figure (
      ${sql.raw(keyColumns)}, span dossiers.figure_span not null, starts_on date not null, ${sql.raw(measureColumns)},
      constraint figure_pkey
        primary key (subject_kind, subject_key, span, starts_on, received_in, level, channel, province_code)
    ) with (fillfactor = 80)`.execute(db)
  await sql`create index figure_half_month_of_agencies on dossiers.figure (starts_on, province_code)
    where subject_kind = 'COMPETENT_AGENCY' and span = 'HALF_MONTH'`.execute(db)
  await describeFigures(db)
}

async function describeFigures(db: Kysely<unknown>): Promise<void> {
  const keyComments = {
    subject_kind:
      'Whose figure it is: a province, a unit, an agency, a procedure or a field; for places also the attribution by which dossiers count to it.',
    subject_key:
      'Code of the province, id of the unit, code of the agency, of the procedure or of the field; empty: procedures without a field.',
    received_in:
      'First day of the half-month in which the dossiers were received, for what happens from reception on; else of the day itself. In rows of a YEAR: the year. Cohort measures ask for the dossiers received in a period.',
    level: 'Level of the deciding agency.',
    channel: 'How the dossiers were filed.',
    province_code: 'Official code of the province whose system sent the dossiers; the distribution key.',
  }
  const tables = {
    figure_change: {
      text: 'One row per subject, level, channel, cohort, civil day and statement of a batch: what it added and took back, signed. Append-only. As known at a moment is the sum of the rows recorded by then. Kept by triggers on dossier.',
      own: {
        day: 'Civil day on which it happened, or will.',
        recorded_at:
          'When the platform learned it: of a retraction, the moment of the state that replaces the old one.',
      },
    },
    figure: {
      text: 'One row per subject, level, channel, cohort and half-month or year, and of provinces per day: the running sum of figure_change. The nation is the sum of the COMPETENT_PROVINCE rows, a unit that of its agencies. Kept by triggers on dossier.',
      own: {
        span: 'DAY, of provinces only; HALF_MONTH (days 1 to 14, 15 to the end: calendar months and statutory months are made of them); YEAR.',
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
  { by: ['holder'], gives: { COMPETENT_AGENCY: 'g.holder', COMPETENT_PROVINCE: 'g.province_code' } },
  {
    by: ['receiving_unit_id', 'receiving_province_code'],
    gives: { RECEIVING_UNIT: 'g.receiving_unit_id', RECEIVING_PROVINCE: 'g.receiving_province_code' },
  },
  {
    by: ['residence_unit_id', 'residence_province_code'],
    gives: { RESIDENCE_UNIT: 'g.residence_unit_id', RESIDENCE_PROVINCE: 'g.residence_province_code' },
  },
  {
    by: ['procedure_code', 'field_code'],
    gives: { PROCEDURE: 'g.procedure_code', FIELD: "coalesce(g.field_code, '')" },
  },
] as const
const subjectColumns = finest.flatMap(({ by }) => by)
/** What `grouping` says of rows that are grouped by the set at this place, and of hand-overs. */
const groupedBy = (index: number) => 2 ** finest.length - 1 - 2 ** (finest.length - 1 - index)
const handedOver = -1

const addsOf = (event: Event) =>
  measureNames
    .map((name) => {
      const sum = measures[name]?.adds[event]
      // Sums of integers are added up many times as fast as sums of sums, which are numeric.
      return sum === undefined ? `null::integer as ${name}` : `(${sum})::integer as ${name}`
    })
    .join(', ')

/** One row per finest subject, day, cohort and moment of one event, with what it adds to each counter. */
function addedBy(event: Exclude<Event, 'H'>): string {
  const { day, of = 'true', cohort, holder } = events[event]
  const always = `f.province_code, f.level, f.channel, f.recorded_at, ${day}, ${cohort}`
  const sets = finest.map(({ by }) => `(${[...by.map((name) => `f.${name}`), always].join(', ')})`)
  return `
      select ${subjectColumns.map((name) => `f.${name}`).join(', ')}, f.province_code, f.level, f.channel, f.recorded_at,
        ${day} as day, ${cohort} as received_in,
        grouping(${finest.map(({ by }) => `f.${by[0]}`).join(', ')}) as grouped_by,
        ${addsOf(event)}
      from (select *, ${holder} as holder from states as f where ${of}) as f
      group by grouping sets (${sets.join(', ')})`
}

/** The same of the hand-overs, which move a stock from one agency to the next and count to no other subject. */
function addedByHandOver(): string {
  return `
      select f.holder, ${subjectColumns
        .slice(1)
        .map((name) => `null::text as ${name}`)
        .join(', ')},
        f.province_code, f.level, f.channel, f.recorded_at, f.day, f.received_half as received_in,
        ${handedOver} as grouped_by, ${addsOf('H')}
      from (
        select s.*, s.handed_on[i] as day, h.side, h.holder
        from states as s cross join generate_subscripts(s.handed_on, 1) as i
        cross join lateral (values (-1, s.held_by[i]), (1, coalesce(s.held_by[i + 1], s.competent_agency_code)))
          as h (side, holder)
        where s.held_by is not null
      ) as f
      group by f.holder, f.province_code, f.level, f.channel, f.recorded_at, f.day, f.received_half`
}

/** Signed changes by day of the states that a query gives with their sign and the moment they are learned or taken back. */
function changesOf(states: string): string {
  const counters = measureNames.map((name) => `g.${name}`).join(', ')
  const subjects = finest.flatMap(({ gives }, index) =>
    Object.entries(gives).map(
      ([kind, key]) => `
      select '${kind}'::dossiers.figure_subject as subject_kind, ${key} as subject_key, g.received_in, g.level,
        g.channel, g.province_code, g.day, g.recorded_at, ${counters}
      from added as g where g.grouped_by ${kind === 'COMPETENT_AGENCY' ? `in (${groupedBy(index)}, ${handedOver})` : `= ${groupedBy(index)}`}`,
    ),
  )
  const added = [...eventNames.filter((event) => event !== 'H').map(addedBy), addedByHandOver()]
  const grouped = [...keys, 'day', 'recorded_at'].map((name) => `g.${name}`).join(', ')
  return `
    with states as materialized (
      select n.*, ${Object.entries(derived)
        .map(([name, made]) => `${made} as ${name}`)
        .join(', ')}
      from (${states}) as n
    ), added as materialized (${added.join(' union all ')})
    select ${grouped}, ${measureNames.map((name) => `coalesce(sum(g.${name}), 0) as ${name}`).join(', ')}
    from (${subjects.join(' union all ')}) as g
    group by ${grouped}
    having ${measureNames.map((name) => `sum(g.${name}) <> 0`).join(' or ')}`
}

const names = [...keys, 'day', 'recorded_at', ...measureNames].join(', ')
/** In the order of the table, with its types. */
const columnsOfChange = [
  ...[...keys, 'day', 'recorded_at'].map((name) => `c.${name}`),
  ...measureNames.map((name) => `c.${name}::${typeOf(name)}`),
].join(', ')

const spanKeys = [
  'subject_kind',
  'subject_key',
  'span',
  'starts_on',
  'received_in',
  'level',
  'channel',
  'province_code',
]
const sums = measureNames.map((name) => `sum(c.${name})::${typeOf(name)} as ${name}`).join(', ')
const yearOf = (day: string) => `${day} - (date_part('doy', ${day})::integer - 1)`
const ofProvinces = "('COMPETENT_PROVINCE', 'RECEIVING_PROVINCE', 'RESIDENCE_PROVINCE')"

/** One part of what figures are: the changes c added up to a span; of a year the cohorts are the year itself. */
function addedUp(span: string, startsOn: string, receivedIn: string, from: string): string {
  const grouped = `c.subject_kind, c.subject_key, ${startsOn}, ${receivedIn}, c.level, c.channel, c.province_code`
  return `select c.subject_kind, c.subject_key, '${span}'::dossiers.figure_span as span, ${startsOn} as starts_on,
      ${receivedIn} as received_in, c.level, c.channel, c.province_code, ${sums}
    from ${from} group by ${grouped}`
}

/** Changes by day, added up to half-months, those to years, and the days of provinces. */
const spread = (changes: string, halves = 'materialized') => `
    halves as ${halves} (${addedUp('HALF_MONTH', 'dossiers.half_month_of(c.day)', 'c.received_in', `${changes} as c`)}),
    spread as (
      select * from halves
      union all ${addedUp('YEAR', yearOf('c.starts_on'), yearOf('c.starts_on'), 'halves as c')}
      union all ${addedUp('DAY', 'c.day', 'c.received_in', `${changes} as c where c.subject_kind in ${ofProvinces}`)}
    )`
const spreadColumns = [...spanKeys, ...measureNames].join(', ')

/** Appends changes and adds them to the figures; rows in one order, so that two writers wait instead of locking up. */
const write = (changes: string) => `
    with written as (
      insert into dossiers.figure_change (${names}) ${changes} returning *
    ), ${spread('written')}
    insert into dossiers.figure as held (${spreadColumns})
    select ${spreadColumns} from spread order by ${spanKeys.join(', ')}
    on conflict on constraint figure_pkey do update set
      ${measureNames.map((name) => `${name} = held.${name} + excluded.${name}`).join(', ')};`

const selected = (alias: string) => factNames.map((name) => `${alias}.${name}`).join(', ')
const state = (sign: 1 | -1, moment: string, alias: string, from: string) =>
  `select ${sign} as sign, ${moment} as recorded_at, ${selected(alias)} from ${from}`

async function createRecount(db: Kysely<unknown>): Promise<void> {
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
  await sql`create view dossiers.summed_change as ${sql.raw(`with ${spread('dossiers.figure_change', 'not materialized')} select ${spreadColumns} from spread`)}`.execute(
    db,
  )
  await comment(db, 'view dossiers.summed_change', 'What figure is, added up from figure_change.')
}

/** Dossiers of one field are few: what they add up to for a unit or an agency is counted when it is asked for. */
const soughtBy = {
  COMPETENT_AGENCY: '(s.competent_agency_code = any($1) or s.held_by && $1)',
  RECEIVING_UNIT: 's.receiving_unit_id = any($1)',
  RECEIVING_PROVINCE: 's.receiving_province_code = any($1)',
  RESIDENCE_UNIT: 's.residence_unit_id = any($1)',
  RESIDENCE_PROVINCE: 's.residence_province_code = any($1)',
}

async function createNarrowCount(db: Kysely<unknown>): Promise<void> {
  const branches = Object.entries(soughtBy).map(([kind, isSought]) => {
    const states = `select s.* from dossiers.dossier_state as s where ${isSought} and coalesce(s.field_code, '') = $2`
    const counted = `select ${columnsOfChange} from (${changesOf(states)}) as c
      where c.subject_kind = '${kind}' and c.subject_key = any($1)`
    return `if kind = '${kind}' then return query execute ${literal(counted)} using keys, field; end if;`
  })
  await sql`create function dossiers.changes_of_field(kind dossiers.figure_subject, keys text[], field text)
    returns setof dossiers.figure_change language plpgsql stable set work_mem to '64MB' set enable_sort to off
    as ${sql.lit(`begin ${branches.join('\n')} end`)}`.execute(db)
  await comment(
    db,
    'function dossiers.changes_of_field',
    'What figure_change would hold of subjects for the dossiers of one field alone: counted from these dossiers and their past. field empty: procedures without a field.',
  )
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`

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
async function createFunctions(db: Kysely<unknown>): Promise<void> {
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

async function createTriggers(db: Kysely<unknown>): Promise<void> {
  for (const [deed, [performed, referencing]] of Object.entries(triggers)) {
    await sql`create trigger ${sql.id(`dossier_${deed}_keeps_figures`)} after ${sql.raw(deed)} on dossiers.dossier
      ${sql.raw(referencing)} for each statement
      execute function ${sql.id('dossiers', `figures_${performed}`)}()`.execute(db)
  }
}

interface Counter {
  /** Of a row f of figure or figure_change. */
  readonly adds: string
  readonly means: string
}

const cohort =
  'Only rows whose received_in lies in the period count: the dossiers received in it, in their state at its end.'

const counters: Record<string, Counter> = {
  received: { adds: 'f.received', means: 'Received.' },
  received_online: {
    adds: "case f.channel when 'ONLINE' then f.received else 0 end",
    means: 'Of the received, filed online: numerator of 3.3.',
  },
  received_with_obligation: {
    adds: 'f.received_with_obligation',
    means: 'Of the received, with a financial obligation: denominator of 3.6.',
  },
  received_paid_online: { adds: 'f.received_paid_online', means: 'Of those, paid online: numerator of 3.6.' },
  received_digitised: { adds: 'f.received_digitised', means: 'Of the received, digitised: numerator of 4.2.' },
  received_reused: { adds: 'f.received_reused', means: 'Of the received, with reused papers: numerator of 4.3.' },
  received_in_personal_store: {
    adds: 'f.received_in_personal_store',
    means: 'Of the received, taken from or written to the personal data store: numerator of 4.4.',
  },
  received_vneid_verified: {
    adds: 'f.received_vneid_verified',
    means: 'Of the received, by an account that VNeID verified: numerator of 4.5b.',
  },
  received_disliked: { adds: 'f.received_disliked', means: 'Of the received, disliked: taken from 5.4.' },
  resolved: { adds: 'f.resolved', means: 'Resolved: denominator of 2.2 and 4.1.' },
  resolved_electronically: {
    adds: 'f.resolved_electronically',
    means: 'Of the resolved, with an electronic result: numerator of 4.1.',
  },
  processing_days: {
    adds: 'f.processing_days',
    means: 'Civil days from acceptance to the end, summed over the resolved: numerator of 2.2.',
  },
  cohort_in_time: {
    adds: `f.resolved_early + f.resolved_on_time - f.resolved_in_time_after_two_requests
      + f.in_term - f.in_term_after_two_requests`,
    means: `Resolved in time or in term, asked for supplements once at most: numerator of 2.1 (ON_TIME_B). ${cohort}`,
  },
  cohort_determinable: {
    adds: 'f.received + f.handed_in - f.handed_out - f.undeterminable - f.resolved_undeterminable',
    means: `Held, with an appointment or a limit: denominator of 2.1 (ON_TIME_B). ${cohort}`,
  },
  cohort_late: { adds: 'f.overdue + f.resolved_late', means: `Overdue or resolved late: taken from 5.4. ${cohort}` },
}

const columnsOfCount: Record<string, string> = {
  row_kind:
    'SUBJECT: who can be ranked, with zeros; DELIVERY: a batch that was told, with zeros; SPAN: a stored figure; CHANGE: what a batch added or took back on a day.',
  subject_kind: 'Whose counters they are: COMPETENT_PROVINCE or COMPETENT_AGENCY. Null: DELIVERY.',
  subject_key: 'Code of the province, or of the agency. Null: DELIVERY.',
  ranked_as:
    'What a SUBJECT is in a ranking: PROVINCE, DEPARTMENT or COMMUNE; a committee of a province is PROVINCE alone. Else null.',
  agency_code: "Agency of a SUBJECT: of a province its People's Committee. Else null.",
  unit_id: 'Unit of a SUBJECT. Else null.',
  ended_on: 'First civil day on which the unit of a SUBJECT no longer exists. Null: it exists, or no SUBJECT.',
  province_code: 'Official code of the province whose system sends the dossiers.',
  span: 'HALF_MONTH, or DAY, of provinces only. Null: no SPAN.',
  day: 'First civil day of a SPAN, civil day of a CHANGE, last told civil day of a DELIVERY. Null: SUBJECT.',
  received_in: 'As in figure. Null: SUBJECT and DELIVERY.',
  recorded_at: 'When a DELIVERY or CHANGE was learned. Null: SUBJECT, and SPAN, which is what is known at last.',
  is_simulated: 'Whether a DELIVERY was made by the simulation. Else null.',
  source: 'Where a DELIVERY is from, in Vietnamese. Else null.',
  source_en: 'The same in English. Else null.',
  known_from: 'Of a DELIVERY, first civil day it tells all of; null: not known. Else null.',
}

const zeros = Object.keys(counters)
  .map((name) => `0 as ${name}`)
  .join(', ')
const addedToCounters = Object.entries(counters)
  .map(([name, { adds }]) => `${adds} as ${name}`)
  .join(', ')
const ofFigures = "f.subject_kind in ('COMPETENT_PROVINCE', 'COMPETENT_AGENCY')"
const notOfSubject = `null::text as ranked_as, null::text as agency_code, null::text as unit_id, null::date as ended_on,
  f.province_code`
const notTold = 'null::boolean as is_simulated, null::text as source, null::text as source_en'

/** One branch per kind: a question that names a kind reads the tables of that kind alone. */
const branches = {
  provinces: `select 'SUBJECT' as row_kind, 'COMPETENT_PROVINCE'::dossiers.figure_subject as subject_kind,
    u.province_code as subject_key, 'PROVINCE' as ranked_as, a.code as agency_code, u.id as unit_id, u.ended_on, u.province_code,
    null::dossiers.figure_span as span, null::date as day, null::date as received_in, null::timestamptz as recorded_at,
    ${notTold}, ${zeros}, null::date as known_from
    from dossiers.known_unit as u join dossiers.known_agency as a on a.unit_id = u.id and a.is_peoples_committee
    where u.level = 'PROVINCE'`,
  agencies: `select 'SUBJECT', 'COMPETENT_AGENCY', a.code,
    case when a.level = 'COMMUNE' then 'COMMUNE' else 'DEPARTMENT' end, a.code, a.unit_id, u.ended_on, a.province_code,
    null, null, null, null, ${notTold}, ${zeros}, null
    from dossiers.known_agency as a join dossiers.known_unit as u on u.id = a.unit_id
    where not (a.level = 'PROVINCE' and a.is_peoples_committee)`,
  deliveries: `select 'DELIVERY', null, null, null, null, null, null, b.province_code, null, b.known_through, null, b.recorded_at,
    b.origin = 'SIMULATED', b.source, coalesce(b.source_en, b.source), ${zeros}, b.known_from
    from dossiers.batch as b where coalesce(b.accepted + b.late, 1) > 0`,
  spans: `select 'SPAN', f.subject_kind, f.subject_key, ${notOfSubject}, f.span, f.starts_on, f.received_in, null, ${notTold}, ${addedToCounters}, null
    from dossiers.figure as f where ${ofFigures} and f.span <> 'YEAR'`,
  changes: `select 'CHANGE', f.subject_kind, f.subject_key, ${notOfSubject}, null, f.day, f.received_in, f.recorded_at, ${notTold}, ${addedToCounters}, null
    from dossiers.figure_change as f where ${ofFigures}`,
}

/** The view with its comments. */
async function createDossierCounts(db: Kysely<unknown>): Promise<void> {
  await sql`create view dossiers.indicator_count as ${sql.raw(Object.values(branches).join(' union all '))}`.execute(db)
  await comment(
    db,
    'view dossiers.indicator_count',
    'Additive counters of index 766, and who can be ranked. A period is the sum of its SPAN rows (of agencies, single days from CHANGE rows); as known at a moment, less the CHANGE rows recorded later. Read by evaluations.',
  )
  const meanings = Object.fromEntries(Object.entries(counters).map(([name, { means }]) => [name, means]))
  await commentColumns(db, 'dossiers.indicator_count', { ...columnsOfCount, ...meanings })
}

const keysOfOpen: Record<string, string> = {
  province_code: 'Official code of the province whose system sends the dossiers.',
  agency_code: 'The agency that decides them.',
  received_on: 'Civil day of reception.',
  due_on: 'Civil day of the effective appointment. Null: the clock rests for a supplement, or there is no appointment.',
}

const openCounters: Record<string, { readonly holds: string; readonly means: string }> = {
  within_one_request: {
    holds: 'd.supplement_requests <= 1',
    means: 'Asked for supplements once at most: by part 2.1 of index 766 they may still be on time.',
  },
  unpaid: {
    holds: 'd.with_obligation and d.paid_online is not true',
    means: 'With a financial obligation that was not paid online: lost for 3.6 so far.',
  },
  not_digitised: { holds: 'd.digitised is not true', means: 'Not digitised: lost for 4.2 so far.' },
  not_in_personal_store: {
    holds: 'd.personal_store is not true',
    means: 'Neither taken from the personal data store nor written to it: lost for 4.4 so far.',
  },
}

async function countOpenDossiers(db: Kysely<unknown>): Promise<void> {
  const columns = Object.entries(openCounters).map(([name, { holds }]) => `count(*) filter (where ${holds}) as ${name}`)
  await sql`
    create view dossiers.open_count as
    select d.province_code, d.competent_agency_code as agency_code, d.received_on,
      case when d.paused_on is null then d.appointment_on end as due_on, ${sql.raw(columns.join(', '))}
    from dossiers.dossier as d
    where d.ended_on is null and d.received_on is not null and d.held_by is null
      and d.status in ('ACCEPTED', 'PROCESSING', 'SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED')
    group by d.province_code, d.competent_agency_code, d.received_on,
      case when d.paused_on is null then d.appointment_on end`.execute(db)
  await comment(
    db,
    'view dossiers.open_count',
    'Dossiers in handling as last known, by agency, day of reception and day they fall due: what can still be changed about them. Those that were handed on are left out, because their reception counts to one agency and their end to another. Read by evaluations.',
  )
  const meanings = Object.fromEntries(Object.entries(openCounters).map(([name, { means }]) => [name, means]))
  for (const [column, text] of Object.entries({ ...keysOfOpen, ...meanings })) {
    await comment(db, `column dossiers.open_count.${column}`, text)
  }
}

async function comment(db: Kysely<unknown>, object: string, text: string): Promise<void> {
  await sql`comment on ${sql.raw(object)} is ${sql.lit(text)}`.execute(db)
}

async function commentColumns(db: Kysely<unknown>, view: string, meanings: Record<string, string>): Promise<void> {
  for (const [column, text] of Object.entries(meanings)) await comment(db, `column ${view}.${column}`, text)
}
