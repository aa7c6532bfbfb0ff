import { expressionBuilder, sql, type Expression, type Kysely, type SqlBool } from 'kysely'
import type { Database } from '../database.ts'
import type { SpanRange } from '../rules/figure-spans.ts'
import { nationKey, type Conditions, type Subjects } from './subjects.ts'

type FigureRow = Database['dossiers.figure']

const provinces = {
  COMPETENT: 'COMPETENT_PROVINCE',
  RECEIVING: 'RECEIVING_PROVINCE',
  RESIDENCE: 'RESIDENCE_PROVINCE',
} as const
const units = { COMPETENT: 'COMPETENT_UNIT', RECEIVING: 'RECEIVING_UNIT', RESIDENCE: 'RESIDENCE_UNIT' } as const

/** Every counter of a stored figure; the columns say what each one means. */
export const measures = [
  'f.submitted',
  'f.submitted_online',
  'f.waiting',
  'f.waiting_over_8_hours',
  'f.entered_handling',
  'f.left_handling',
  'f.received',
  'f.received_online',
  'f.received_direct',
  'f.received_post',
  'f.received_boundary_free',
  'f.received_for_full_service',
  'f.received_online_for_full_service',
  'f.received_with_obligation',
  'f.received_paid_online',
  'f.received_digitised',
  'f.received_reused',
  'f.received_in_personal_store',
  'f.received_vneid_verified',
  'f.received_disliked',
  'f.accepted_late',
  'f.in_term',
  'f.in_term_after_two_requests',
  'f.overdue',
  'f.overdue_with_apology',
  'f.undeterminable',
  'f.resolved',
  'f.resolved_early',
  'f.resolved_on_time',
  'f.resolved_late',
  'f.resolved_undeterminable',
  'f.resolved_late_with_apology',
  'f.resolved_in_time_after_two_requests',
  'f.resolved_in_transition',
  'f.resolved_in_time_in_transition',
  'f.resolved_truly_in_time',
  'f.resolved_electronically',
  'f.processing_days',
  'f.closed',
  'f.withdrawn',
  'f.stopped',
  'f.refused',
] as const

/**
 * One row per stored figure of the subjects in these spans, with weight 1; as known at a moment also one per change that
 * was learned later, with weight -1: recent moments, the usual ones, take little back. Each level has rows of its own,
 * the nation those of its provinces.
 */
export function figuresOf(
  db: Kysely<Database>,
  asked: { readonly subjects: Subjects; readonly keys: readonly string[]; readonly spans: readonly SpanRange[] },
  { period, level, asKnownAt }: Conditions,
) {
  const { subjects, keys, spans } = asked
  const key = subjects.kind === 'NATION' ? sql.lit(nationKey) : sql.ref<string>('f.subject_key')
  const held = db
    .selectFrom('dossiers.figure as f')
    .innerJoin(
      sql<SpanRow>`(values ${sql.join(spans.map(toSpanRow))})`.as<'s'>(sql`s (span, first, until, is_before)`),
      (join) =>
        join.onRef('f.span', '=', 's.span').onRef('f.starts_on', '>=', 's.first').onRef('f.starts_on', '<', 's.until'),
    )
    .where(isAsked(subjects, keys, level))
    .select([key.as('key'), 'f.level', 'f.received_in', 's.is_before', 'f.starts_on as day'])
    .select([sql<number>`1`.as('weight'), ...measures])
  if (asKnownAt === null) return held
  const learnedLater = db
    .selectFrom('dossiers.figure_change as f')
    .where(isAsked(subjects, keys, level))
    .where('f.recorded_at', '>', new Date(asKnownAt))
    .where('f.day', '<', period.until)
    .select([key.as('key'), 'f.level', 'f.received_in'])
    .select([sql<boolean>`f.day < ${period.from}`.as('is_before'), 'f.day'])
    .select([sql<number>`-1`.as('weight'), ...measures])
  return held.unionAll(learnedLater)
}

interface SpanRow {
  readonly span: FigureRow['span']
  readonly first: string
  readonly until: string
  readonly is_before: boolean
}

function toSpanRow({ span, from, until, isBefore }: SpanRange) {
  return sql`(${span}::dossiers.figure_span, ${from ?? '-infinity'}::date, ${until}::date, ${isBefore}::boolean)`
}

function isAsked(subjects: Subjects, keys: readonly string[], level: Conditions['level']): Expression<SqlBool> {
  const eb = expressionBuilder<{ f: FigureRow }, 'f'>()
  const parts = [eb('f.subject_kind', '=', kindOf(subjects))]
  if (subjects.kind !== 'NATION') parts.push(eb('f.subject_key', 'in', keys))
  if (level !== null) parts.push(eb('f.level', '=', level))
  return eb.and(parts)
}

function kindOf(subjects: Subjects): FigureRow['subject_kind'] {
  switch (subjects.kind) {
    case 'NATION':
      return 'COMPETENT_PROVINCE'
    case 'PROVINCES':
      return provinces[subjects.attribution]
    case 'COMMUNES':
      return units[subjects.attribution]
    case 'AGENCIES':
      return 'COMPETENT_AGENCY'
    case 'PROCEDURES':
      return 'PROCEDURE'
  }
}
