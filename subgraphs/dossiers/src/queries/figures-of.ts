import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { changesByRow } from '../figures/changes-by-row.ts'
import type { SubjectKind } from '../figures/changes-of-states.ts'
import { measureColumns, type MeasureColumn } from '../figures/measure-columns.ts'
import type { SpanRange } from '../rules/figure-spans.ts'
import { statesAround } from './states-around.ts'
import { agenciesOf, isByAgency, nationKey, type Conditions, type Subjects } from './subjects.ts'

const provinces = {
  COMPETENT: 'COMPETENT_PROVINCE',
  RECEIVING: 'RECEIVING_PROVINCE',
  RESIDENCE: 'RESIDENCE_PROVINCE',
} as const
const units = { COMPETENT: 'COMPETENT_AGENCY', RECEIVING: 'RECEIVING_UNIT', RESIDENCE: 'RESIDENCE_UNIT' } as const

/** The figures of which subjects, added up from which spans; columns absent: every measure. */
export interface AskedFigures {
  readonly subjects: Subjects
  readonly keys: readonly string[]
  readonly spans: readonly SpanRange[]
  readonly columns?: readonly MeasureColumn[]
}

/**
 * Rows f to add up: one per stored figure of the subjects in these spans; as known at a moment also one per change that was learned
 * later, with its counts negated: recent moments, the usual ones, take little back. Each level has rows of its own, the nation those
 * of its provinces. Days of a subject that stores half-months, and one field of a place, are counted from the dossiers.
 */
export function figuresOf(asked: AskedFigures, conditions: Conditions): RawBuilder<unknown> {
  const isCounted = conditions.fieldCode !== null && asked.subjects.kind !== 'FIELDS'
  const isStored = ({ span }: SpanRange) => !isCounted && (span !== 'DAY' || hasDays(asked.subjects))
  const [stored, days] = [asked.spans.filter(isStored), asked.spans.filter((span) => !isStored(span))]
  const { asKnownAt } = conditions
  const parts = [
    ...(stored.length > 0 ? [storedFigures(asked, stored, conditions)] : []),
    ...(stored.length > 0 && asKnownAt !== null ? [changesLearnedAfter(asked, stored, asKnownAt, conditions)] : []),
    ...(days.length > 0 ? [countedFromDossiers(asked, days, conditions)] : []),
  ]
  return sql`${sql.join(parts, sql` union all `)}`
}

const columnsOf = ({ columns = measureColumns }: AskedFigures) =>
  sql.raw(columns.map(({ name }) => `, f.${name}`).join(''))

const columnsTakenBack = ({ columns = measureColumns }: AskedFigures) =>
  sql.raw(columns.map(({ name }) => `, -f.${name} as ${name}`).join(''))

function storedFigures(asked: AskedFigures, spans: readonly SpanRange[], conditions: Conditions) {
  return sql`
    select ${keyOfFigure(asked.subjects)} as key, f.level, f.channel, f.received_in, s.is_before, f.starts_on as day
      ${columnsOf(asked)}
    from dossiers.figure f join ${rangesOf(spans)}
      on f.span = s.span and f.starts_on >= s.first and f.starts_on < s.until
    where ${isAsked(asked, conditions)}`
}

function changesLearnedAfter(asked: AskedFigures, spans: readonly SpanRange[], moment: string, conditions: Conditions) {
  return sql`
    select ${keyOfFigure(asked.subjects)} as key, f.level, f.channel, f.received_in, s.is_before, f.starts_on as day
      ${columnsTakenBack(asked)}
    from dossiers.figure_change f join ${rangesOf(spans)} on f.starts_on >= s.first and f.starts_on < s.until
    where ${isAsked(asked, conditions)} and f.recorded_at > ${new Date(moment)}`
}

function countedFromDossiers(asked: AskedFigures, spans: readonly SpanRange[], conditions: Conditions) {
  const { subjects, keys, columns = measureColumns } = asked
  const states = statesAround(subjects, keys, spans, conditions)
  const changes = changesByRow({ states: sql`states`, kind: kindOf(subjects), columns })
  return sql`
    select ${keyOfFigure(subjects)} as key, f.level, f.channel, f.received_in, s.is_before, f.day ${columnsOf(asked)}
    from (with states as materialized (${states}) ${changes}) f join ${rangesOf(spans)} on f.day >= s.first and f.day < s.until
    where ${isOfSubjects(asked)}`
}

function rangesOf(spans: readonly SpanRange[]) {
  const rows = spans.map(
    ({ span, from, until, isBefore }) =>
      sql`(${span}::dossiers.figure_span, ${from ?? '-infinity'}::date, ${until}::date, ${isBefore}::boolean)`,
  )
  return sql`(values ${sql.join(rows)}) as s (span, first, until, is_before)`
}

function hasDays({ kind }: Subjects): boolean {
  return kind === 'NATION' || kind === 'PROVINCES'
}

function isOfSubjects({ subjects, keys }: AskedFigures): RawBuilder<SqlBool> {
  if (subjects.kind === 'NATION') return sql`true`
  return isByAgency(subjects)
    ? sql`f.subject_key = any(${agenciesOf(subjects, keys)})`
    : sql`f.subject_key in (${sql.join(keys)})`
}

function isAsked(asked: AskedFigures, { level, channel, within }: Conditions): RawBuilder<SqlBool> {
  const parts: RawBuilder<unknown>[] = [sql`f.subject_kind = ${sql.lit(kindOf(asked.subjects))}`, isOfSubjects(asked)]
  if (level !== null) parts.push(sql`f.level = ${level}`)
  if (channel !== null) parts.push(sql`f.channel = ${channel}`)
  if (within !== null) parts.push(sql`f.province_code = ${within}`)
  return sql<SqlBool>`${sql.join(parts, sql` and `)}`
}

function keyOfFigure(subjects: Subjects): RawBuilder<string> {
  if (subjects.kind === 'NATION') return sql.lit(nationKey)
  // What a unit decides is what its agencies decide: it has no rows of its own.
  return isByAgency(subjects) && subjects.kind !== 'AGENCIES'
    ? sql`(select a.unit_id from dossiers.known_agency as a where a.code = f.subject_key)`
    : sql.ref('f.subject_key')
}

function kindOf(subjects: Subjects): SubjectKind {
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
