import { expressionBuilder, sql, type Expression, type Kysely, type RawBuilder, type SqlBool } from 'kysely'
import type { Database } from '../database.ts'
import type { SpanRange } from '../rules/figure-spans.ts'
import { agenciesOf, isByAgency, nationKey, type Conditions, type Subjects } from './subjects.ts'

type FigureRow = Database['dossiers.figure']
type FigureChange = Database['dossiers.figure_change']

const provinces = {
  COMPETENT: 'COMPETENT_PROVINCE',
  RECEIVING: 'RECEIVING_PROVINCE',
  RESIDENCE: 'RESIDENCE_PROVINCE',
} as const
const units = { COMPETENT: 'COMPETENT_AGENCY', RECEIVING: 'RECEIVING_UNIT', RESIDENCE: 'RESIDENCE_UNIT' } as const

/** Every counter of a stored figure; the columns say what each one means. */
export const measures = [
  'f.submitted',
  'f.waiting',
  'f.waiting_over_8_hours',
  'f.entered_handling',
  'f.left_handling',
  'f.handed_in',
  'f.handed_out',
  'f.received',
  'f.received_boundary_free',
  'f.received_for_full_service',
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

/** The figures of which subjects, added up from which spans. */
export interface AskedFigures {
  readonly subjects: Subjects
  readonly keys: readonly string[]
  readonly spans: readonly SpanRange[]
}

/**
 * One row per stored figure of the subjects in these spans, with weight 1; as known at a moment also one per change that
 * was learned later, with weight -1: recent moments, the usual ones, take little back. Each level has rows of its own,
 * the nation those of its provinces. Of one field of a place one row per change, counted from its dossiers.
 */
export function figuresOf(db: Kysely<Database>, asked: AskedFigures, conditions: Conditions) {
  if (conditions.fieldCode !== null && asked.subjects.kind !== 'FIELDS') return changesOfField(db, asked, conditions)
  // Single days are kept summed up for provinces only: of every other subject a day has few changes.
  const isKept = ({ span }: SpanRange) => span !== 'DAY' || hasDays(asked.subjects)
  const [kept, days] = [asked.spans.filter(isKept), asked.spans.filter((span) => !isKept(span))]
  const { asKnownAt } = conditions
  return [
    ...(kept.length > 0 ? [heldFigures(db, asked, kept, conditions)] : []),
    ...(days.length > 0 ? [changesOfDays(db, asked, days, conditions)] : []),
    ...(asKnownAt === null ? [] : [changesLearnedAfter(db, asked, new Date(asKnownAt), conditions)]),
  ].reduce((all, some) => all.unionAll(some))
}

function heldFigures(db: Kysely<Database>, asked: AskedFigures, spans: readonly SpanRange[], conditions: Conditions) {
  return db
    .selectFrom('dossiers.figure as f')
    .innerJoin(rangesOf(spans), (join) =>
      join.onRef('f.span', '=', 's.span').onRef('f.starts_on', '>=', 's.first').onRef('f.starts_on', '<', 's.until'),
    )
    .where(isAsked(asked, conditions))
    .select([keyOfFigure(asked.subjects).as('key'), 'f.level', 'f.channel', 'f.received_in'])
    .select(['s.is_before', 'f.starts_on as day'])
    .select([sql<number>`1`.as('weight'), ...measures])
}

function changesOfDays(db: Kysely<Database>, asked: AskedFigures, spans: readonly SpanRange[], conditions: Conditions) {
  return db
    .selectFrom('dossiers.figure_change as f')
    .innerJoin(rangesOf(spans), (join) => join.onRef('f.day', '>=', 's.first').onRef('f.day', '<', 's.until'))
    .where(isAsked(asked, conditions))
    .select([keyOfFigure(asked.subjects).as('key'), 'f.level', 'f.channel', 'f.received_in'])
    .select(['s.is_before', 'f.day'])
    .select([sql<number>`1`.as('weight'), ...measures])
}

function changesLearnedAfter(db: Kysely<Database>, asked: AskedFigures, moment: Date, conditions: Conditions) {
  const { period } = conditions
  return db
    .selectFrom('dossiers.figure_change as f')
    .where(isAsked(asked, conditions))
    .where('f.recorded_at', '>', moment)
    .where('f.day', '<', period.until)
    .select([keyOfFigure(asked.subjects).as('key'), 'f.level', 'f.channel', 'f.received_in'])
    .select([sql<boolean>`f.day < ${period.from}`.as('is_before'), 'f.day'])
    .select([sql<number>`-1`.as('weight'), ...measures])
}

function changesOfField(db: Kysely<Database>, { subjects, keys }: AskedFigures, conditions: Conditions) {
  const { period, level, channel, fieldCode, asKnownAt } = conditions
  const sought = isByAgency(subjects) ? agenciesOf(subjects, keys) : sql`${keys}::text[]`
  let changes = db
    .selectFrom(
      sql<FigureChange>`dossiers.changes_of_field(${kindOf(subjects)}::dossiers.figure_subject, ${sought}, ${fieldCode}::text)`.as<'f'>(
        sql`f`,
      ),
    )
    .where('f.day', '<', period.until)
  if (level !== null) changes = changes.where('f.level', '=', level)
  if (channel !== null) changes = changes.where('f.channel', '=', channel)
  if (asKnownAt !== null) changes = changes.where('f.recorded_at', '<=', new Date(asKnownAt))
  return changes
    .select([keyOfFigure(subjects).as('key'), 'f.level', 'f.channel', 'f.received_in'])
    .select([sql<boolean>`f.day < ${period.from}`.as('is_before'), 'f.day'])
    .select([sql<number>`1`.as('weight'), ...measures])
}

interface SpanRow {
  readonly span: FigureRow['span']
  readonly first: string
  readonly until: string
  readonly is_before: boolean
}

function rangesOf(spans: readonly SpanRange[]) {
  return sql<SpanRow>`(values ${sql.join(spans.map(toSpanRow))})`.as<'s'>(sql`s (span, first, until, is_before)`)
}

function toSpanRow({ span, from, until, isBefore }: SpanRange) {
  return sql`(${span}::dossiers.figure_span, ${from ?? '-infinity'}::date, ${until}::date, ${isBefore}::boolean)`
}

function hasDays({ kind }: Subjects): boolean {
  return kind === 'NATION' || kind === 'PROVINCES'
}

function isAsked({ subjects, keys }: AskedFigures, { level, channel, within }: Conditions): Expression<SqlBool> {
  const eb = expressionBuilder<{ f: FigureRow }, 'f'>()
  const parts: Expression<SqlBool>[] = [eb('f.subject_kind', '=', kindOf(subjects))]
  if (isByAgency(subjects)) parts.push(sql`f.subject_key = any(${agenciesOf(subjects, keys)})`)
  else if (subjects.kind !== 'NATION') parts.push(eb('f.subject_key', 'in', keys))
  if (level !== null) parts.push(eb('f.level', '=', level))
  if (channel !== null) parts.push(eb('f.channel', '=', channel))
  if (within !== null) parts.push(eb('f.province_code', '=', within))
  return eb.and(parts)
}

function keyOfFigure(subjects: Subjects): RawBuilder<string> {
  if (subjects.kind === 'NATION') return sql.lit(nationKey)
  // What a unit decides is what its agencies decide: it has no rows of its own.
  return isByAgency(subjects) && subjects.kind !== 'AGENCIES'
    ? sql`(select a.unit_id from dossiers.known_agency as a where a.code = f.subject_key collate "default")`
    : sql.ref('f.subject_key')
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
    case 'FIELDS':
      return 'FIELD'
  }
}
