import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../database.ts'
import { dueState, type DossierDay } from '../figures/list-conditions.ts'
import type { AgeClass } from '../rules/age-class.ts'
import type { AppointmentDays } from '../rules/appointment-days.ts'
import type { DueState } from '../rules/due-state.ts'
import { believedStates } from './believed-states.ts'
import { holder, keyOf, provinceOf } from './subjects.ts'
import { heldBy, isListed, monthsOf, type DossierConditions } from './where-dossiers.ts'

type Dossier = Database['dossiers.dossier']

/** Facets whose values are codes or ids: of these the most frequent are named. */
export type NamedFacet = 'PROCEDURE' | 'AGENCY' | 'UNIT' | 'PROVINCE' | 'FIELD'

/** The column of a facet holds its value; the columns of all others are null. */
export interface FacetRow {
  readonly facet: 'ALL' | 'STATUS' | 'CHANNEL' | 'LEVEL' | 'DUE_STATE' | 'AGE_CLASS' | NamedFacet
  readonly status: Dossier['status'] | null
  readonly channel: Dossier['channel'] | null
  readonly level: Dossier['level'] | null
  readonly dueState: DueState | null
  readonly ageClass: AgeClass | null
  /** Of a named facet; empty: dossiers without one, null: all values that are not named. */
  readonly value: string | null
  readonly count: number
  /** How many values the row stands for. */
  readonly values: number
  /** The earliest day from which one of the dossiers is overdue or waits too long; null: the list is of neither. */
  readonly since: string | null
}

interface CountedFacets {
  /** The day whose end the due states are of; null: of each dossier the last day that its sender reported. */
  readonly on: string | null
  /** No more than one dossier more than this is counted. */
  readonly most: number
  /** The days of appointment of each age class; null: the list is not of overdue dossiers. */
  readonly ages: readonly (AppointmentDays & { readonly name: AgeClass })[] | null
}

const mostNamed = 15
/** More than there are, so that provinces are always all named. */
const mostProvinces = 100

/**
 * One row per value of a facet that occurs in the list, with the number of its dossiers, and one with all of them. Of procedures, agencies,
 * units and fields the 15 most frequent have a row, and the others one together, so that every facet adds up to the whole. One statement, so
 * that all facets are of the same dossiers.
 */
export function countFacets(
  db: Kysely<Database>,
  asked: DossierConditions,
  { on, most, ages }: CountedFacets,
): RawBuilder<FacetRow> {
  const isByAgency = asked.attribution === 'COMPETENT'
  // Units follow from the few agencies that are counted; looked up for each dossier they would take as long as all else.
  const unit = isByAgency ? null : keyOf({ kind: 'COMMUNES', attribution: asked.attribution }, heldBy(asked))
  const listed = db
    .selectFrom(believedStates(db, asked.asKnownAt, monthsOf(asked)).as('f'))
    .$if(on === null, (states) =>
      states.innerJoin('dossiers.batch as b', (join) =>
        join.onRef('b.province_code', '=', 'f.province_code').onRef('b.id', '=', 'f.batch_id'),
      ),
    )
    .where(isListed(asked))
    .select(['f.status', 'f.channel', 'f.level', 'f.procedure_code as procedure'])
    .select([
      dueState(on === null ? sql`(b.known_through + 1)` : sql`(${on}::date + 1)`).as('due_state'),
      ageClass(ages).as('age_class'),
      holderOf(asked).as('agency'),
      sql<string>`${unit ?? sql`null::text`}`.as('unit'),
      sql<string>`${sql.ref(provinceOf[asked.attribution])}`.as('province'),
      sql<string>`coalesce(f.field_code, '')`.as('field'),
      sinceDay(asked).as('since'),
    ])
    .limit(most + 1)
  return sql<FacetRow>`
    with listed as (${listed}),
    counted as (
      select
        case
          when grouping(l.status) = 0 then 'STATUS' when grouping(l.channel) = 0 then 'CHANNEL'
          when grouping(l.level) = 0 then 'LEVEL' when grouping(l.due_state) = 0 then 'DUE_STATE'
          when grouping(l.procedure) = 0 then 'PROCEDURE' when grouping(l.agency) = 0 then 'AGENCY'
          when grouping(l.province) = 0 then 'PROVINCE' when grouping(l.field) = 0 then 'FIELD'
          ${ages === null ? sql`` : sql`when grouping(l.age_class) = 0 then 'AGE_CLASS'`}
          ${isByAgency ? sql`` : sql`when grouping(l.unit) = 0 then 'UNIT'`}
          else 'ALL'
        end as facet,
        l.status, l.channel, l.level, l.due_state, ${ages === null ? sql`null::text` : sql`l.age_class`} as age_class,
        coalesce(l.procedure, l.agency, l.province, l.field ${isByAgency ? sql`` : sql`, l.unit`}) as value,
        count(*) as count, min(l.since) as since
      from listed l
      group by grouping sets (
        (), (l.status), (l.channel), (l.level), (l.due_state), (l.procedure), (l.agency), (l.province), (l.field)
        ${ages === null ? sql`` : sql`, (l.age_class)`} ${isByAgency ? sql`` : sql`, (l.unit)`})
    ),
    with_units as (
      select * from counted
      ${isByAgency ? unitsOfAgencies : sql``}
    ),
    placed as (
      select c.*,
        row_number() over (partition by c.facet order by c.count desc, c.value) as place,
        count(*) over (partition by c.facet) as values_of_facet
      from with_units c
    ),
    named as (
      select p.*, p.place <= p.most or p.values_of_facet = p.most + 1 as is_named
      from (select *, case facet when 'PROVINCE' then ${sql.lit(mostProvinces)} else ${sql.lit(mostNamed)} end as most from placed) p
    )
    select
      n.facet, n.status, n.channel, n.level, n.due_state as "dueState", n.age_class as "ageClass",
      case when n.is_named then n.value end as value,
      sum(n.count)::bigint as count, count(*) as values, min(n.since) as since
    from named n
    group by n.facet, n.status, n.channel, n.level, n.due_state, n.age_class, n.is_named, case when n.is_named then n.value end`
}

const unitsOfAgencies = sql`
      union all
      select 'UNIT', null, null, null, null, null, coalesce(a.unit_id, ''), sum(c.count), min(c.since)
      from counted c left join dossiers.known_agency a on a.code = c.value
      where c.facet = 'AGENCY'
      group by coalesce(a.unit_id, '')`

/** The agency to which a dossier counts on this list: filter.agency of its code finds the same dossiers. */
function holderOf(asked: DossierConditions): RawBuilder<string> {
  const { counted } = asked
  if (counted?.figure !== 'HANDLED') return holder(heldBy(asked))
  const carriedOver = holder(heldBy({ ...asked, counted: { ...counted, figure: 'CARRIED_OVER' } }))
  return sql`case when f.received_on >= ${counted.period.from} then ${holder('FIRST')} else ${carriedOver} end`
}

function ageClass(ages: CountedFacets['ages']): RawBuilder<AgeClass | null> {
  if (ages === null) return sql`null::text`
  const classes = ages.map(({ name, from, through }) =>
    from === null
      ? sql`when f.appointment_on <= ${through} then ${sql.lit(name)}`
      : sql`when f.appointment_on >= ${from} and f.appointment_on <= ${through} then ${sql.lit(name)}`,
  )
  return sql`case ${sql.join(classes, sql` `)} end`
}

const sinceDays: Readonly<Record<string, DossierDay>> = {
  OVERDUE: 'appointment_on',
  OVERDUE_WITH_APOLOGY: 'appointment_on',
  OVERDUE_WITHOUT_APOLOGY: 'appointment_on',
  WAITING_OVER_8_HOURS: 'acceptance_due_on',
}

function sinceDay({ counted }: DossierConditions): RawBuilder<string | null> {
  const day = counted === null ? undefined : sinceDays[counted.figure]
  return day === undefined ? sql`null::date` : sql.ref(`f.${day}`)
}
