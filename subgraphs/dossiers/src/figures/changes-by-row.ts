import { sql, type RawBuilder } from 'kysely'
import { derivedFacts, eventNames, events, type EventName } from './events.ts'
import type { MeasureColumn } from './measure-columns.ts'
import { measures } from './measures.ts'

/**
 * One row per dossier of a table and thing that happened to it: the agency that held it then, the civil day, the half-month of its
 * cohort, and what it adds to each measure. Nothing is grouped, so that a condition on agency, province or day reaches the indexes: for a
 * view whose reader adds up the few days that figures do not store apart. more: columns to show beside.
 */
export function changesByRow(
  table: 'dossier' | 'dossier_past',
  columns: readonly MeasureColumn[],
  more: readonly string[],
): RawBuilder<unknown> {
  const derived = Object.entries(derivedFacts)
    .map(([name, made]) => `${made} as ${name}`)
    .join(', ')
  const shown = more.map((name) => `, f.${name}`).join('')
  const has = (event: EventName) => columns.some(({ measure }) => measures[measure].adds?.[event] !== undefined)
  const ofEvents = eventNames
    .filter((event) => event !== 'H')
    .filter(has)
    .map((event) => {
      const { day, of = 'true', cohort, holder } = events[event]
      return `
      select ${holder} as agency_code, f.province_code, ${day} as day, ${cohort} as received_in${shown}, ${addsOf(event, columns)}
      from (select n.*, 1 as sign, ${derived} from dossiers.${table} n) f where ${of}`
    })
  const ofHandOvers = has('H')
    ? [
        `
      select f.holder, f.province_code, f.day, f.received_half${shown}, ${addsOf('H', columns)}
      from (
        select s.*, s.handed_on[i] as day, h.side, h.holder
        from (select n.*, 1 as sign, ${derived} from dossiers.${table} n where n.held_by is not null) s
        cross join generate_subscripts(s.handed_on, 1) as i
        cross join lateral (values (-1, s.held_by[i]), (1, coalesce(s.held_by[i + 1], s.competent_agency_code))) as h (side, holder)
      ) f`,
      ]
    : []
  return sql.raw([...ofEvents, ...ofHandOvers].join(' union all '))
}

function addsOf(event: EventName, columns: readonly MeasureColumn[]): string {
  return columns
    .map(({ name, measure, type }) => {
      const added = measures[measure].adds?.[event]
      return added === undefined
        ? `null::${type} as ${name}`
        : `case when ${added.when} then (${added.by})::${type} end as ${name}`
    })
    .join(', ')
}
