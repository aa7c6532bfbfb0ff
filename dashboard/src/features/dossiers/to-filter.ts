import { lastDayOf, shiftDay, toPeriodInput } from '../../filters/period.ts'
import type { Period } from '../../filters/period.ts'
import type { Sort } from '../../filters/filters.ts'
import type { DossierFigure, DossierFilter, DossierOrder, PeriodInput } from '../../graphql/generated/graphql.ts'
import type { DossierList, WorkList } from '../../filters/dossier-list.ts'

/** Of the list that looks ahead. */
export const dueSoonDays = 3

/** The half-open days of a list: its own, else the period of the address. */
export function daysOf({ days }: Pick<DossierList, 'days'>, period: Period): PeriodInput {
  return days ? { from: days.first, until: shiftDay(days.last, 1) } : toPeriodInput(period)
}

/** The number that counts the same dossiers as the list does; null for a list that no number counts. */
const numberOf: Readonly<Record<WorkList, DossierFigure | null>> = {
  overdue: 'OVERDUE',
  over8hours: 'WAITING_OVER_8_HOURS',
  due: null,
  open: 'IN_PROGRESS',
  paused: null,
  unapologised: 'OVERDUE_WITHOUT_APOLOGY',
  unsynchronised: null,
  resolved: 'RESOLVED',
  all: null,
}

const isWorkList = (list: DossierList['list']): list is WorkList => list in numberOf

/** day: the last of the days. */
const conditions: Readonly<Record<WorkList, (days: PeriodInput, day: string) => DossierFilter>> = {
  overdue: (_, day) => ({ overdueOn: day }),
  unapologised: (_, day) => ({ overdueOn: day, apologised: false }),
  over8hours: (_, day) => ({ waitingOver8HoursOn: day }),
  due: (_, day) => ({ dueWithin: { from: day, workingDays: dueSoonDays } }),
  open: (period) => ({ figure: 'IN_PROGRESS', period }),
  resolved: (period) => ({ figure: 'RESOLVED', period }),
  paused: () => ({ status: ['SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED'] }),
  unsynchronised: () => ({ notSynchronised: true }),
  all: () => ({}),
}

function conditionOf(list: DossierList['list'], days: PeriodInput): DossierFilter {
  return isWorkList(list) ? conditions[list](days, lastDayOf(days)) : { figure: list, period: days }
}

const ofOverdue: ReadonlySet<DossierList['list']> = new Set(['overdue', 'unapologised'])

/** What is asked for a list. unitId: of the unit whose code stands in the address. */
export function toFilter(list: DossierList, period: Period, unitId: string | null): DossierFilter {
  const { agency, procedure, field, level, attribution, channel, status } = list
  const { apologised, supplements, age, code, asKnownAt } = list
  return {
    ...conditionOf(list.list, daysOf(list, period)),
    ...(unitId !== null && { unit: unitId }),
    ...(agency !== null && { agency }),
    ...(procedure !== null && { procedure }),
    ...(field !== null && { field }),
    ...(level !== null && { level }),
    ...(attribution !== null && { attribution }),
    ...(channel !== null && { channel }),
    ...(status.length > 0 && { status }),
    ...(apologised !== null && { apologised }),
    ...(supplements !== null && { supplementRequests: supplements }),
    ...(age !== null && ofOverdue.has(list.list) && { ageClass: age }),
    // Codes are written in capitals.
    ...(code !== null && { code: code.toUpperCase() }),
    ...(asKnownAt !== null && { asKnownAt }),
  }
}

/** The number from which the reader came: counted apart from the list. Null when the list is narrower than any number. */
export function toNumber(list: DossierList): DossierFigure | null {
  const { field, channel, status, apologised, supplements, age, code, unit, agency, procedure } = list
  const others = [field, channel, apologised, supplements, age, code]
  const isNarrowed = others.some((each) => each !== null) || status.length > 0
  const subjects = [unit, agency, procedure].filter((each) => each !== null).length
  if (isNarrowed || subjects > 1) return null
  return isWorkList(list.list) ? numberOf[list.list] : list.list
}

export const orderKeys = ['code', 'submitted', 'acceptanceDue', 'received', 'appointment', 'ended'] as const
export type OrderKey = (typeof orderKeys)[number]

const orders = {
  code: ['CODE', 'CODE'],
  submitted: ['SUBMITTED_ON_ASC', 'SUBMITTED_ON_DESC'],
  acceptanceDue: ['ACCEPTANCE_DUE_ON_ASC', 'ACCEPTANCE_DUE_ON_DESC'],
  received: ['RECEIVED_ON_ASC', 'RECEIVED_ON_DESC'],
  appointment: ['APPOINTMENT_ON_ASC', 'APPOINTMENT_ON_DESC'],
  ended: ['ENDED_ON_ASC', 'ENDED_ON_DESC'],
} as const satisfies Record<OrderKey, readonly [DossierOrder, DossierOrder]>

const ownSorts: Partial<Readonly<Record<DossierList['list'], Sort>>> = {
  overdue: { key: 'appointment', descending: false },
  unapologised: { key: 'appointment', descending: false },
  due: { key: 'appointment', descending: false },
  over8hours: { key: 'acceptanceDue', descending: false },
  resolved: { key: 'ended', descending: true },
}

/** The order in the address, else the list's own: what is most urgent first, else what came last. */
export function toSort(list: DossierList, sort: Sort | null): Sort & { readonly key: OrderKey } {
  const chosen = sort ?? ownSorts[list.list] ?? { key: 'received', descending: true }
  const key = orderKeys.find((each) => each === chosen.key) ?? 'code'
  return { key, descending: key !== 'code' && chosen.descending }
}

export function toOrder({ key, descending }: ReturnType<typeof toSort>): DossierOrder {
  return orders[key][descending ? 1 : 0]
}
