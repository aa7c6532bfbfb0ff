import { sql, type RawBuilder } from 'kysely'
import { subjectKinds, type SubjectKind } from './changes-of-states.ts'
import { derivedColumns, eventNames, events, sidesOfHandOvers, type EventName } from './events.ts'
import type { MeasureColumn } from './measure-columns.ts'
import { measures } from './measures.ts'

interface WantedRows {
  /** Rows n of the facts: a table, or a query in parentheses. */
  readonly states: RawBuilder<unknown>
  readonly kind: SubjectKind
  readonly columns: readonly MeasureColumn[]
  /** Columns of the states to show beside. */
  readonly more?: readonly string[]
}

/**
 * One row per state and thing that happened to the dossier: the subject that it counts to, the civil day, the half-month of its cohort,
 * and what it adds to each measure. Nothing is grouped, so that a condition on subject, province or day reaches the indexes: for a
 * reader who adds up the few days that figures do not store apart.
 */
export function changesByRow({ states, kind, columns, more = [] }: WantedRows): RawBuilder<unknown> {
  const has = (event: EventName) => columns.some(({ measure }) => measures[measure].adds?.[event] !== undefined)
  const shown = sql.raw(['level', 'channel', 'province_code', ...more].map((name) => `f.${name}`).join(', '))
  const derived = sql.raw(derivedColumns)
  const ofEvents = eventNames
    .filter((event) => event !== 'H')
    .filter(has)
    .map((event) => {
      const { day, of = 'true', cohort, holder } = events[event]
      const key = kind === 'COMPETENT_AGENCY' ? holder : subjectKinds[kind].key
      return sql`
      select ${sql.raw(key)} as subject_key, ${sql.raw(day)} as day, ${sql.raw(cohort)} as received_in, ${shown},
        ${addsOf(event, columns)}
      from (select n.*, 1 as sign, ${derived} from ${states} n) f where ${sql.raw(of)}`
    })
  const handOvers = sql`
      select f.holder, f.day, f.received_half, ${shown}, ${addsOf('H', columns)}
      from (
        select s.*, s.handed_on[i] as day, h.side, h.holder
        from (select n.*, 1 as sign, ${derived} from ${states} n where n.held_by is not null) s ${sql.raw(sidesOfHandOvers)}
      ) f`
  const all = kind === 'COMPETENT_AGENCY' && has('H') ? [...ofEvents, handOvers] : ofEvents
  return sql`${sql.join(all, sql` union all `)}`
}

function addsOf(event: EventName, columns: readonly MeasureColumn[]): RawBuilder<unknown> {
  const adds = columns.map(({ name, measure, type }) => {
    const added = measures[measure].adds?.[event]
    return added === undefined
      ? `null::${type} as ${name}`
      : `case when ${added.when} then (${added.by})::${type} end as ${name}`
  })
  return sql.raw(adds.join(', '))
}
