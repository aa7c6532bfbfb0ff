import { sql, type RawBuilder } from 'kysely'
import {
  derivedColumns,
  eventNames,
  events,
  factNames,
  halfMonthOf,
  sidesOfHandOvers,
  type EventName,
} from './events.ts'
import { measureColumns } from './measure-columns.ts'
import { measures } from './measures.ts'

interface Grouping {
  readonly span: 'DAY' | 'HALF_MONTH'
  readonly by: readonly string[]
}

/**
 * What dossiers are added up by, in one pass over an event. Places of one grouping mostly go together: grouped by each alone, a state
 * was looked up seven times an event, and the groups were hardly fewer.
 */
const groupings = {
  PROVINCES: { span: 'DAY', by: ['receiving_province_code', 'residence_province_code'] },
  PLACES: { span: 'HALF_MONTH', by: ['holder', 'receiving_unit_id', 'residence_unit_id'] },
  PROCEDURES: { span: 'HALF_MONTH', by: ['procedure_code', 'field_code'] },
} as const satisfies Record<string, Grouping>

const groupingNames = Object.keys(groupings).filter((name): name is keyof typeof groupings => name in groupings)

/** Whose figures are stored: their key among the columns of the grouping. Provinces keep days, all others half-months. */
export const subjectKinds = {
  COMPETENT_PROVINCE: { grouping: 'PROVINCES', key: 'province_code' },
  RECEIVING_PROVINCE: { grouping: 'PROVINCES', key: 'receiving_province_code' },
  RESIDENCE_PROVINCE: { grouping: 'PROVINCES', key: 'residence_province_code' },
  COMPETENT_AGENCY: { grouping: 'PLACES', key: 'holder' },
  RECEIVING_UNIT: { grouping: 'PLACES', key: 'receiving_unit_id' },
  RESIDENCE_UNIT: { grouping: 'PLACES', key: 'residence_unit_id' },
  PROCEDURE: { grouping: 'PROCEDURES', key: 'procedure_code' },
  FIELD: { grouping: 'PROCEDURES', key: "coalesce(field_code, '')" },
} as const satisfies Record<string, { grouping: keyof typeof groupings; key: string }>

export type SubjectKind = keyof typeof subjectKinds

/** Columns that a change has beside its measures, in the order of figure_change. */
export const changeKeys = [
  'subject_kind',
  'subject_key',
  'span',
  'starts_on',
  'received_in',
  'level',
  'channel',
  'province_code',
  'recorded_at',
] as const

export interface WantedChanges {
  /** All states are of one province and learned or replaced at one moment: nothing has to be grouped by them. */
  readonly isOneDelivery?: boolean
}

/**
 * One row per subject, span, cohort, level, channel and moment: what the given states add to and take from each measure. states: rows
 * of the facts with `sign` (1 believed from recorded_at on, -1 no longer) and `recorded_at`. One small aggregate an event: one wide
 * aggregate over all events took 2.7 times as long. A measure to which nothing is added is null.
 */
export function changesOfStates(states: RawBuilder<unknown>, wanted: WantedChanges = {}): RawBuilder<unknown> {
  const kinds = Object.keys(subjectKinds).filter((kind): kind is SubjectKind => kind in subjectKinds)
  const common = wanted.isOneDelivery === true ? [] : commonKeys
  const added = eventNames.map((event) => (event === 'H' ? addedByHandOver(common) : addedBy(event, common)))
  const grouped = changeKeys.filter((name) => !commonKeys.includes(name) || common.includes(name))
  const ofKinds = kinds.flatMap((kind) => {
    const { grouping } = subjectKinds[kind]
    const names = kind === 'COMPETENT_AGENCY' ? [grouping, handedOver] : [grouping]
    return names.map(
      (name) => `('${name}', '${kind}'::dossiers.figure_subject, '${groupings[grouping].span}'::dossiers.figure_span)`,
    )
  })
  const keyOf = kinds.map((kind) => `when '${kind}' then ${subjectKinds[kind].key}`).join(' ')
  const keys = changeKeys.map((name) => (grouped.includes(name) ? `s.${name}` : `${ofDelivery(name)} as ${name}`))
  const sums = measureColumns.map(({ name, type }) => `nullif(sum(s.${name}), 0)::${type} as ${name}`)
  const names = measureColumns.map(({ name }) => name)
  return sql`
    with states as materialized (
      select n.*, ${sql.raw(derivedColumns)} from (${states}) as n
    ), added as materialized (${sql.raw(added.join(' union all '))})
    select ${sql.raw([...changeKeys, ...names].map((name) => `c.${name}`).join(', '))} from (
      select ${sql.raw([...keys, ...sums].join(', '))}
      from (
        select k.subject_kind, case k.subject_kind ${sql.raw(keyOf)} end as subject_key, k.span, g.*
        from added as g join (values ${sql.raw(ofKinds.join(', '))}) as k (grouping_name, subject_kind, span)
          on k.grouping_name = g.grouping_name
      ) as s
      group by ${sql.raw(grouped.map((name) => `s.${name}`).join(', '))}
    ) as c
    where num_nonnulls(${sql.raw(names.map((name) => `c.${name}`).join(', '))}) > 0`
}

/** Equal in all states of one delivery; there they are read once and grouped by nowhere. */
const commonKeys: readonly string[] = ['province_code', 'recorded_at']
const ofDelivery = (name: string) => `(select d.${name} from states as d limit 1)`

/** Rows of hand-overs, which move a stock from one agency to the next and count to no other subject. */
const handedOver = 'HAND_OVERS'

/** Columns that groups differ by, beside level, channel and cohort. */
const ownColumns = ({ by, span }: Grouping) => [...by, span === 'DAY' ? 'day' : 'half_month']
const subjectColumns = groupingNames.flatMap((name): readonly string[] => groupings[name].by)
const usedColumns = [...subjectColumns, 'day', 'half_month']

/** Sums of integers are added up many times as fast as sums of sums, which are numeric. */
function addsOf(event: EventName): string {
  return measureColumns
    .map(({ name, measure }) => {
      const added = measures[measure].adds?.[event]
      if (added === undefined) return `null::integer as ${name}`
      const filter = added.when === 'true' ? '' : ` filter (where ${added.when})`
      return `(sum(${added.by})${filter})::integer as ${name}`
    })
    .join(', ')
}

/** One row per grouping, group and moment of an event, with what it adds to each measure. common: which of province and moment differ. */
function addedBy(event: Exclude<EventName, 'H'>, common: readonly string[]): string {
  const { day, of = 'true', cohort, holder } = events[event]
  const sets = groupingNames.map(
    (name) =>
      `(${[...ownColumns(groupings[name]), ...common, 'level', 'channel', 'cohort'].map((each) => `f.${each}`).join(', ')})`,
  )
  const nameOf = groupingNames.map((name) => `when ${absentIn(groupings[name])} then '${name}'`)
  return `
      select ${subjectColumns.map((name) => `f.${name}`).join(', ')}, ${commonColumns(common)}, f.level, f.channel,
        coalesce(f.day, f.half_month) as starts_on, f.cohort as received_in,
        case grouping(${usedColumns.map((name) => `f.${name}`).join(', ')}) ${nameOf.join(' ')} end as grouping_name,
        ${addsOf(event)}
      from (select f.*, ${holder} as holder, ${day} as day, ${halfMonthOf(day)} as half_month, ${cohort} as cohort
        from states as f where ${of}) as f
      group by grouping sets (${sets.join(', ')})`
}

/** What grouping() says of a row: one bit for each column, the last the lowest, 1 where the row is not grouped by it. */
function absentIn(grouping: Grouping): number {
  const own = ownColumns(grouping)
  return usedColumns.reduce((bits, name) => bits * 2 + (own.includes(name) ? 0 : 1), 0)
}

function commonColumns(common: readonly string[]): string {
  return commonKeys.map((name) => (common.includes(name) ? `f.${name}` : `${ofDelivery(name)} as ${name}`)).join(', ')
}

function addedByHandOver(common: readonly string[]): string {
  const shown = subjectColumns.map((name) => (name === 'holder' ? 'f.holder' : `null::text as ${name}`))
  const start = halfMonthOf('f.day')
  return `
      select ${shown.join(', ')}, ${commonColumns(common)}, f.level, f.channel, ${start} as starts_on,
        f.received_half as received_in, '${handedOver}' as grouping_name, ${addsOf('H')}
      from (
        select s.*, s.handed_on[i] as day, h.side, h.holder
        from states as s ${sidesOfHandOvers}
        where s.held_by is not null
      ) as f
      group by f.holder, ${common.map((name) => `f.${name}, `).join('')}f.level, f.channel, ${start}, f.received_half`
}

/** The facts of a state, of a row of that alias. */
export const factsOf = (alias: string) => sql.raw(factNames.map((name) => `${alias}.${name}`).join(', '))
