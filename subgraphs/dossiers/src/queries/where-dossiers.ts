import type { Period } from '@motcua/kit/period'
import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Database } from '../database.ts'
import { isCounted, type DossierFigure } from '../figures/dossier-figures.ts'
import { heldFor, monthsOfFigure, type Months } from '../figures/list-months.ts'
import {
  countsTo,
  isByAgency,
  partsOf,
  wasHanded,
  type Attribution,
  type Conditions,
  type Held,
  type Subjects,
} from './subjects.ts'
import { waitingLines } from './waiting-lines.ts'
import { isApologisedBy, isInProgress } from '../figures/list-conditions.ts'

type Dossier = Database['dossiers.dossier']

/** Which dossiers a list holds; all that is not null must hold. */
export interface DossierConditions {
  /** Those that this figure of the period counts. */
  readonly counted: { readonly figure: DossierFigure; readonly period: Period } | null
  /** In progress at the end of the first day, with an appointment on these days, the last one included; whether or not the clock rests. */
  readonly due: { readonly from: string; readonly through: string } | null
  /** With an appointment on these days, both included; from null: however early. */
  readonly appointed: { readonly from: string | null; readonly through: string } | null
  /** Those that count to each of these; others: to the subject or to one of them. */
  readonly of: readonly { readonly subjects: Subjects; readonly key: string; readonly others?: readonly string[] }[]
  /** How dossiers count to units, also where the list is of none: by it facets name units and provinces. */
  readonly attribution: Attribution
  readonly level: Conditions['level']
  readonly asKnownAt: string | null
  readonly channel: Dossier['channel'] | null
  readonly statuses: readonly Dossier['status'][] | null
  readonly fieldCode: string | null
  /** The whole code or its beginning. */
  readonly code: string | null
  /** Whether a letter of apology was issued by the end of the day that the list is of. */
  readonly apologised: boolean | null
  readonly supplementRequests: number | null
  /** Whether a newer revision of it waits in quarantine, as known now. */
  readonly notSynchronised: boolean | null
  /** The inter-agency request that it is part of, by code. */
  readonly groupCode: string | null
  /** Whether it is part of any. */
  readonly grouped: boolean | null
}

type Condition = RawBuilder<SqlBool>

/** The day before which the list tells states: until of its period. Null: the list is of no day. */
export function untilOf({ counted, due }: Pick<DossierConditions, 'counted' | 'due'>): string | null {
  if (counted !== null) return counted.figure === 'CARRIED_OVER' ? counted.period.from : counted.period.until
  return due && dayAfter(due.from)
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

/** Whether the list holds the believed state f. */
export function isListed(asked: DossierConditions): Condition {
  return sql`(${sql.join([sql<SqlBool>`true`, ...parts(asked)], sql` and `)})`
}

function* parts(asked: DossierConditions): Generator<Condition> {
  for (const of of asked.of) yield isOf(of, asked)
  if (isOfHandOver(asked.counted?.figure) && !asked.of.some(({ subjects }) => isByAgency(subjects))) yield sql`false`
  yield* partsOf({ ...asked, within: null })
  if (asked.counted !== null) yield isCounted(asked.counted.figure, asked.counted.period)
  if (asked.due !== null) yield isDue(asked.due)
  if (asked.appointed !== null) yield isAppointed(asked.appointed)
  if (asked.statuses !== null) yield sql`f.status in (${sql.join(asked.statuses)})`
  if (asked.code !== null) yield sql`f.code like ${`${asked.code}%`}`
  if (asked.apologised !== null) yield isApologised(asked.apologised, untilOf(asked))
  if (asked.supplementRequests !== null) yield sql`f.supplement_requests >= ${asked.supplementRequests}`
  if (asked.notSynchronised !== null) yield isNotSynchronised(asked.notSynchronised)
  if (asked.groupCode !== null) yield isGrouped(sql`g.group_code = ${asked.groupCode}`)
  if (asked.grouped !== null) yield asked.grouped ? isGrouped(sql`true`) : sql`not ${isGrouped(sql`true`)}`
  // Says nothing new, and lets the few that were asked more than once be found by their own index.
  if ((asked.supplementRequests ?? 0) > 1) yield sql`f.supplement_requests > 1`
}

/** Of a province and of the country these are 0: who hands over and who takes over are both in it. */
export function isOfHandOver(figure: DossierFigure | undefined): boolean {
  return figure === 'HANDED_IN' || figure === 'HANDED_OUT'
}

/** When an agency must hold a dossier of the list for it to count to the agency. */
export function heldBy({ counted, due }: Pick<DossierConditions, 'counted' | 'due'>): Held {
  if (counted !== null) return heldFor(counted.figure, counted.period)
  return due === null ? 'LAST' : { on: due.from }
}

/** Whether a dossier counts to the subject, as the figure of the list counts it. */
function isOf(
  { subjects, key, others = [] }: DossierConditions['of'][number],
  { counted, due }: DossierConditions,
): Condition {
  const keys = [key, ...others]
  if (counted === null) return countsTo(subjects, keys, heldBy({ counted, due }))
  const { figure, period } = counted
  if (figure === 'HANDED_IN') return wasHanded('IN', subjects, keys, period)
  if (figure === 'HANDED_OUT') return wasHanded('OUT', subjects, keys, period)
  if (figure !== 'HANDLED') return countsTo(subjects, keys, heldFor(figure, period))
  const [received, carriedOver] = (['RECEIVED', 'CARRIED_OVER'] as const).map(
    (part) => sql`(${isCounted(part, period)} and ${countsTo(subjects, keys, heldFor(part, period))})`,
  )
  return sql`(${received} or ${carriedOver})`
}

/** What is overdue at the end of the first day is not due any more, and while a clock rests nothing falls due. */
function isDue({ from, through }: { readonly from: string; readonly through: string }): Condition {
  return sql`(f.appointment_on > ${from} and f.appointment_on <= ${through} and f.paused_on is null
    and ${isInProgress(dayAfter(from))})`
}

function isAppointed({ from, through }: NonNullable<DossierConditions['appointed']>): Condition {
  const byThen = sql<SqlBool>`f.appointment_on <= ${through}`
  return from === null ? byThen : sql`(f.appointment_on >= ${from} and ${byThen})`
}

function isApologised(apologised: boolean, until: string | null): Condition {
  const letter = until === null ? sql<SqlBool>`f.apologised_on is not null` : isApologisedBy(until)
  return apologised ? letter : sql`(${letter}) is not true`
}

function isNotSynchronised(wanted: boolean): Condition {
  const waits = sql<SqlBool>`(f.code, f.province_code) in
    (select w.dossier_code, w.province_code from (${waitingLines()}) w where w.shown)`
  return wanted ? waits : sql`not ${waits}`
}

function isGrouped(which: Condition): Condition {
  return sql`(f.code, f.province_code) in
    (select g.dossier_code, g.province_code from dossiers.grouped_dossier g where ${which})`
}

/** In which months the list lies. */
export function monthsOf({ counted, due }: Pick<DossierConditions, 'counted' | 'due'>): Months {
  if (counted !== null) return monthsOfFigure(counted.figure, counted.period)
  return { from: null, until: due && dayAfter(due.from) }
}
