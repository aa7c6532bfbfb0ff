import { sql, type Kysely } from 'kysely'

/**
 * What index 766 needs of dossiers and procedures, for the role of `evaluations` to read (db/adr/0007). What a counter of
 * an indicator means is said here, beside the figures, and nowhere else. Who makes the figures anew drops the view before.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createDossierCounts(db)
  await createProcedureCounts(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop view procedures.indicator_count`.execute(db)
  await sql`drop view dossiers.indicator_count`.execute(db)
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

const columns: Record<string, string> = {
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
}

const zeros = Object.keys(counters)
  .map((name) => `0 as ${name}`)
  .join(', ')
const added = Object.entries(counters)
  .map(([name, { adds }]) => `${adds} as ${name}`)
  .join(', ')
const ofFigures = "f.subject_kind in ('COMPETENT_PROVINCE', 'COMPETENT_AGENCY')"
const notOfSubject = `null::text as ranked_as, null::text as agency_code, null::text as unit_id, null::date as ended_on,
  f.province_code`
const notTold = 'null::boolean as is_simulated, null::text as source, null::text as source_en'

/** One branch per kind: a question that names a kind reads the tables of that kind alone. */
export const branches = {
  provinces: `select 'SUBJECT' as row_kind, 'COMPETENT_PROVINCE'::dossiers.figure_subject as subject_kind,
    u.province_code as subject_key, 'PROVINCE' as ranked_as, a.code as agency_code, u.id as unit_id, u.ended_on, u.province_code,
    null::dossiers.figure_span as span, null::date as day, null::date as received_in, null::timestamptz as recorded_at,
    ${notTold}, ${zeros}
    from dossiers.known_unit as u join dossiers.known_agency as a on a.unit_id = u.id and a.is_peoples_committee
    where u.level = 'PROVINCE'`,
  agencies: `select 'SUBJECT', 'COMPETENT_AGENCY', a.code,
    case when a.level = 'COMMUNE' then 'COMMUNE' else 'DEPARTMENT' end, a.code, a.unit_id, u.ended_on, a.province_code,
    null, null, null, null, ${notTold}, ${zeros}
    from dossiers.known_agency as a join dossiers.known_unit as u on u.id = a.unit_id
    where not (a.level = 'PROVINCE' and a.is_peoples_committee)`,
  deliveries: `select 'DELIVERY', null, null, null, null, null, null, b.province_code, null, b.known_through, null, b.recorded_at,
    b.origin = 'SIMULATED', b.source, coalesce(b.source_en, b.source), ${zeros}
    from dossiers.batch as b where coalesce(b.accepted + b.late, 1) > 0`,
  spans: `select 'SPAN', f.subject_kind, f.subject_key, ${notOfSubject}, f.span, f.starts_on, f.received_in, null, ${notTold}, ${added}
    from dossiers.figure as f where ${ofFigures} and f.span <> 'YEAR'`,
  changes: `select 'CHANGE', f.subject_kind, f.subject_key, ${notOfSubject}, null, f.day, f.received_in, f.recorded_at, ${notTold}, ${added}
    from dossiers.figure_change as f where ${ofFigures}`,
}

/** The view with its comments. */
export async function createDossierCounts(db: Kysely<unknown>): Promise<void> {
  await sql`create view dossiers.indicator_count as ${sql.raw(Object.values(branches).join(' union all '))}`.execute(db)
  await comment(
    db,
    'view dossiers.indicator_count',
    'Additive counters of index 766, and who can be ranked. A period is the sum of its SPAN rows (of agencies, single days from CHANGE rows); as known at a moment, less the CHANGE rows recorded later. Read by evaluations.',
  )
  const meanings = Object.fromEntries(Object.entries(counters).map(([name, { means }]) => [name, means]))
  await commentColumns(db, 'dossiers.indicator_count', { ...columns, ...meanings })
}

async function createProcedureCounts(db: Kysely<unknown>): Promise<void> {
  await sql`
    create view procedures.indicator_count as
    select r.ranked_as, count(*) as procedures,
      count(*) filter (where cardinality(p.channels) > 0) as with_known_channels,
      count(*) filter (where 'ONLINE' = any(p.channels)) as online
    from procedures.procedure as p
    join (values ('PROVINCE', '{PROVINCE,COMMUNE}'::procedures.government_level[]),
      ('COMMUNE', '{COMMUNE}'::procedures.government_level[])) as r (ranked_as, levels) on p.levels && r.levels
    group by r.ranked_as`.execute(db)
  await comment(
    db,
    'view procedures.indicator_count',
    'One row per kind of ranked agency whose procedures the catalogue knows: PROVINCE with its communes, COMMUNE. The same for all of a kind; which department decides what, fees, and the use of population data are not in the catalogue. Read by evaluations.',
  )
  await commentColumns(db, 'procedures.indicator_count', {
    ranked_as: 'PROVINCE or COMMUNE.',
    procedures: 'Procedures decided at its level.',
    with_known_channels:
      'Of those, procedures of which the catalogue says how a dossier may be filed: denominator of 3.1.',
    online: 'Of those, procedures that may be filed online: numerator of 3.1.',
  })
}

async function comment(db: Kysely<unknown>, object: string, text: string): Promise<void> {
  await sql`comment on ${sql.raw(object)} is ${sql.lit(text)}`.execute(db)
}

async function commentColumns(db: Kysely<unknown>, view: string, meanings: Record<string, string>): Promise<void> {
  for (const [column, text] of Object.entries(meanings)) await comment(db, `column ${view}.${column}`, text)
}
