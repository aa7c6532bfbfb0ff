import { sql, type RawBuilder } from 'kysely'
import { changeKeys, changesOfStates } from './changes-of-states.ts'
import { halfMonthOf } from './events.ts'
import { measureColumns } from './measure-columns.ts'

const figureKeys = changeKeys.filter((name) => name !== 'recorded_at')
const names = measureColumns.map(({ name }) => name)
export const changeColumns = sql.raw([...changeKeys, ...names].join(', '))
const figureColumns = sql.raw([...figureKeys, ...names].join(', '))
const sums = measureColumns.map(({ name, type }) => `nullif(sum(c.${name}), 0)::${type} as ${name}`).join(', ')
const added = measureColumns.map(
  ({ name }) => `${name} = nullif(coalesce(held.${name}, 0) + coalesce(excluded.${name}, 0), 0)`,
)
const yearOf = (day: string) => `date_trunc('year', ${day})::date`
/** Changes c added up to one span; in rows of a year the cohorts are the year itself. */
function addedUp(span: string, startsOn: string, receivedIn: string, from: string): string {
  const grouped = `c.subject_kind, c.subject_key, ${startsOn}, ${receivedIn}, c.level, c.channel, c.province_code`
  return `select c.subject_kind, c.subject_key, '${span}'::dossiers.figure_span as span, ${startsOn} as starts_on,
      ${receivedIn} as received_in, c.level, c.channel, c.province_code, ${sums}
    from ${from} group by ${grouped}`
}

/** The figures that changes add up to: half-months and years of everything, and the days of provinces. */
export function figuresOfChanges(changes: string, halves: 'materialized' | 'not materialized' = 'materialized') {
  return sql.raw(`
    halves as ${halves} (${addedUp('HALF_MONTH', halfMonthOf('c.starts_on'), 'c.received_in', `${changes} as c`)}),
    figures as (
      select * from halves
      union all ${addedUp('YEAR', yearOf('c.starts_on'), yearOf('c.starts_on'), 'halves as c')}
      union all ${addedUp('DAY', 'c.starts_on', 'c.received_in', `${changes} as c where c.span = 'DAY'`)}
    )`)
}

interface Storing {
  /** The states are of one province and one moment. */
  readonly isOneDelivery?: boolean
  /** The province has no figures yet. */
  readonly isFirst?: boolean
}

/**
 * Writes what the states add to and take from the figures of one province, as changes and into their running sums. The rows
 * belong to the province that sent the dossiers, whose lock the caller holds: no other delivery writes them.
 */
export function storeFigures(states: RawBuilder<unknown>, { isOneDelivery = false, isFirst = false }: Storing = {}) {
  const addToOthers = sql`on conflict on constraint figure_pkey do update set ${sql.raw(added.join(', '))}`
  return sql`
    with written as (
      insert into dossiers.figure_change (${changeColumns})
      select ${changeColumns} from (${changesOfStates(states, { isOneDelivery })}) as c returning *
    ), ${figuresOfChanges('written')}
    insert into dossiers.figure as held (${figureColumns})
    select ${figureColumns} from figures
    -- What a reader adds up lies side by side.
    order by subject_kind, subject_key, span, starts_on
    ${isFirst ? sql`` : addToOthers}`
}
