import type { ViewDefinition } from '@motcua/db/views'
import { sql, type RawBuilder } from 'kysely'
import { changesByRow } from './changes-by-row.ts'
import { measureColumns, termsOf } from './measure-columns.ts'
import { reportedThroughOf, reportsReceptions } from '../queries/reported-through.ts'
import { measures, type MeasureName } from './measures.ts'

/** The measures that evaluations reads, by the columns of its views, and what they are in index 766. */
const indicatorMeasures = {
  received: 'received',
  received_online: 'receivedOnline',
  received_with_obligation: 'receivedWithObligation',
  received_paid_online: 'receivedPaidOnline',
  received_digitised: 'receivedDigitised',
  received_reused: 'receivedReused',
  received_in_personal_store: 'receivedInPersonalStore',
  received_vneid_verified: 'receivedVneidVerified',
  received_disliked: 'receivedDisliked',
  resolved: 'resolved',
  resolved_in_time: 'resolvedInTime',
  resolved_determinable: 'resolvedDeterminable',
  resolved_electronically: 'resolvedElectronically',
  processing_days: 'processingDays',
  cohort_in_time: 'cohortInTime',
  cohort_determinable: 'cohortDeterminable',
  cohort_late: 'cohortLate',
} as const satisfies Record<string, MeasureName>

const entries = Object.entries(indicatorMeasures)
const needed = new Set(entries.flatMap(([, name]) => termsOf(name).map(({ column }) => column)))
const columns = measureColumns.filter(({ name }) => needed.has(name))

/** A measure of one row f. Which rows count to a cohort is for the reader to say: those whose received_in lies in the period. */
function valueOf(name: MeasureName): string {
  const terms = termsOf(name).map(({ column, sign, channel }) => {
    const value = channel === null ? `f.${column}` : `case when f.channel = '${channel}' then f.${column} end`
    return `${sign === 1 ? '+' : '-'} coalesce(${value}, 0)`
  })
  return terms.join(' ').replace(/^\+ /, '')
}

const values = entries.map(([column, name]) => `${valueOf(name)} as ${column}`).join(', ')
const cohort = 'Only rows whose received_in lies in the period count.'
const meanings = Object.fromEntries(
  entries.map(([column, name]) => [
    column,
    column.startsWith('cohort_') ? `${measures[name].means} ${cohort}` : measures[name].means,
  ]),
)
const keys = {
  subject_kind: 'Whose measures they are: COMPETENT_PROVINCE or COMPETENT_AGENCY.',
  subject_key: 'Code of the province, or of the agency.',
  province_code: 'Official code of the province whose system sends the dossiers.',
  received_in: 'First day of the half-month in which the dossiers were received.',
}
const ofRanked = "f.subject_kind in ('COMPETENT_PROVINCE', 'COMPETENT_AGENCY')"

function view(
  name: string,
  query: RawBuilder<unknown>,
  meaning: string,
  ofColumns: Record<string, string>,
): ViewDefinition {
  return { schema: 'dossiers', name, reader: 'evaluations', query, meaning, columns: ofColumns }
}

/** What evaluations reads of dossiers, one view per kind of row (db/adr/0007). */
export const indicatorViews: readonly ViewDefinition[] = [
  view(
    'indicator_agency',
    sql`select a.code as agency_code, a.unit_id, a.level, a.is_peoples_committee, a.province_code, u.ended_on
      from dossiers.known_agency a join dossiers.known_unit u on u.id = a.unit_id`,
    'One row per agency that can be ranked. Read by evaluations.',
    {
      agency_code: 'Code of the agency.',
      unit_id: 'Its unit.',
      level: 'Its level.',
      is_peoples_committee:
        'Whether it is the People’s Committee of its unit: that of a province stands for the province.',
      province_code: 'Official code of its province.',
      ended_on: 'First civil day on which its unit no longer exists. Null: it exists.',
    },
  ),
  view(
    'indicator_batch',
    sql`select b.province_code, b.known_from, b.known_through, b.recorded_at, b.origin = 'SIMULATED' as is_simulated, b.source,
        coalesce(b.source_en, b.source) as source_en, ${reportedThroughOf} as reported_through,
        b.reported_through is not null as says_through
      from dossiers.batch b where ${reportsReceptions}`,
    'One row per delivery of which anything was accepted, or which says through. Read by evaluations.',
    {
      province_code: 'Official code of the province whose system sent it.',
      known_from: 'First civil day of which its source reports every reception. Null: not known.',
      known_through: 'Last civil day whose events it can hold.',
      recorded_at: 'When the platform learned it.',
      is_simulated: 'Whether the simulation made it.',
      source: 'Where it is from, in Vietnamese.',
      source_en: 'The same in English.',
      reported_through: 'Last civil day that it reports, by its receptions or by through. Null: none.',
      says_through: 'Whether it says through.',
    },
  ),
  view(
    'indicator_calendar_day',
    sql`select d.day, d.kind = 'WORK_SWAP' as is_worked from dossiers.calendar_day d
      where d.version_id = (select v.id from dossiers.calendar_version v order by v.recorded_on desc limit 1)`,
    'One row per day of the newest working calendar that is not what its weekday says. Read by evaluations.',
    { day: 'The day.', is_worked: 'Whether it is worked.' },
  ),
  view(
    'indicator_figure',
    sql`select f.subject_kind, f.subject_key, f.province_code, f.span, f.starts_on, f.received_in, ${sql.raw(values)}
      from dossiers.figure f where ${sql.raw(ofRanked)} and f.span <> 'YEAR'`,
    'One row per figure of a province or agency: its measures as known at last. Read by evaluations.',
    { ...keys, span: 'HALF_MONTH, or DAY, of provinces only.', starts_on: 'First civil day of the span.', ...meanings },
  ),
  view(
    'indicator_change',
    sql`select f.subject_kind, f.subject_key, f.province_code, f.span, f.starts_on, f.received_in, f.recorded_at,
        ${sql.raw(values)}
      from dossiers.figure_change f where ${sql.raw(ofRanked)}`,
    'One row per change of a figure: what a delivery added and took back. Read by evaluations.',
    {
      ...keys,
      span: 'DAY of provinces, HALF_MONTH of agencies.',
      starts_on: 'First civil day of the span.',
      recorded_at: 'When it was learned.',
      ...meanings,
    },
  ),
  ...(['dossier', 'dossier_past'] as const).map((table) => {
    const isPast = table === 'dossier_past'
    const more = isPast ? ['recorded_at', 'superseded_at'] : ['recorded_at']
    const shown = sql.raw(
      more
        .filter((name) => name !== 'channel')
        .map((name) => `, f.${name}`)
        .join(''),
    )
    return view(
      isPast ? 'indicator_past_day' : 'indicator_day',
      sql`select f.subject_key as agency_code, f.province_code, f.day, f.received_in ${shown}, ${sql.raw(values)}
        from (${changesByRow({ states: sql.table(`dossiers.${table}`), kind: 'COMPETENT_AGENCY', columns, more })}) f`,
      `One row per ${isPast ? 'state of a dossier that was replaced' : 'dossier as last known'} and thing that happened to it on a day, for the days of agencies that figures do not store apart. Read by evaluations.`,
      {
        agency_code: 'The agency that held it.',
        province_code: keys.province_code,
        day: 'Civil day on which it happened.',
        received_in: keys.received_in,
        recorded_at: 'When this state was learned.',
        ...(isPast ? { superseded_at: 'When it was replaced or withdrawn.' } : {}),
        ...meanings,
      },
    )
  }),
]
