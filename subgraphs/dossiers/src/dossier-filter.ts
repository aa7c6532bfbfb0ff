import { civilDayOf } from '@motcua/kit/civil-day'
import { invalidInput } from '@motcua/kit/errors'
import { readDay } from './calculable-day.ts'
import { readConditions } from './conditions.ts'
import { readUnit, requireAgency, requireField, requireGroup, readProcedure } from './filter-codes.ts'
import type { DossierFilter } from './generated/resolvers.ts'
import type { Loaders } from './loaders.ts'
import type { Subjects } from './queries/subjects.ts'
import type { DossierConditions } from './queries/where-dossiers.ts'
import { appointmentDaysOf } from './rules/appointment-days.ts'
import { restatedTo } from './restated-to.ts'
import { dayNumber, civilDay } from './rules/viet-nam-time.ts'
import { addWorkingDays } from './rules/working-calendar.ts'

const codePattern = /^[0-9A-Z.-]{3,40}$/
const longestGroupCode = 60
const mostWorkingDays = 60
const mostSupplementRequests = 100
const mostStatuses = 10

/**
 * The conditions of a list. Null: restated to a day of which nothing is known. BAD_USER_INPUT says which ones exclude each other, and which
 * code nothing bears.
 */
export async function readDossierFilter(filter: DossierFilter, loaders: Loaders): Promise<DossierConditions | null> {
  checkDays(filter)
  checkEarlierStates(filter)
  checkBounds(filter)
  checkDay('restatedTo', filter.restatedTo)
  checkDay('overdueOn', filter.overdueOn)
  checkDay('waitingOver8HoursOn', filter.waitingOver8HoursOn)
  checkDay('dueWithin', filter.dueWithin?.from)
  await requireField(loaders, filter.field)
  if (filter.group != null) await requireGroup(loaders, filter.group)
  const of = await readSubjects(filter, loaders)
  if (of === null) return null
  return {
    of,
    attribution: filter.attribution ?? 'COMPETENT',
    counted: readCounted(filter),
    due: await readDue(filter, loaders),
    appointed: await readAppointed(filter, loaders),
    level: filter.level ?? null,
    asKnownAt: filter.asKnownAt == null ? null : new Date(filter.asKnownAt).toISOString(),
    channel: filter.channel ?? null,
    statuses: filter.status ?? null,
    fieldCode: filter.field ?? null,
    code: filter.code ?? null,
    apologised: filter.apologised ?? null,
    supplementRequests: filter.supplementRequests ?? null,
    notSynchronised: filter.notSynchronised ?? null,
    groupCode: filter.group ?? null,
    grouped: filter.grouped ?? null,
  }
}

type Part = keyof DossierFilter

/** The given ones of these conditions. */
function given(filter: DossierFilter, parts: readonly Part[]): Part[] {
  return parts.filter((part) => filter[part] != null)
}

function checkDays(filter: DossierFilter): void {
  const [first, second] = given(filter, ['figure', 'overdueOn', 'waitingOver8HoursOn', 'dueWithin'])
  if (first !== undefined && second !== undefined) {
    throw invalidInput(`${first} and ${second} exclude each other: each has its own day. Give one of them.`, second)
  }
  if (filter.figure != null && filter.period == null) {
    throw invalidInput(`figure ${filter.figure} is counted in a period. Give period.`, 'period')
  }
  if (filter.figure == null && filter.period != null) {
    throw invalidInput('period says when, figure what happened in it. Give figure, such as RECEIVED.', 'figure')
  }
  if (filter.restatedTo != null && filter.unit == null) {
    throw invalidInput('restatedTo says of which day the unit is. Give unit.', 'unit')
  }
  if (filter.attribution != null && filter.attribution !== 'COMPETENT' && filter.agency != null) {
    throw invalidInput(
      `agency is the one that decides, and attribution ${filter.attribution} counts by another place. Leave out one of them.`,
      'attribution',
    )
  }
}

function checkEarlierStates(filter: DossierFilter): void {
  const [notKept] = given(filter, ['status', 'notSynchronised', 'group', 'grouped'])
  if (filter.asKnownAt != null && notKept !== undefined) {
    throw invalidInput(
      `${notKept} is not kept of earlier states, and asKnownAt asks for one. Leave out one of them.`,
      notKept,
    )
  }
}

function checkBounds({ code, status, supplementRequests, dueWithin, group }: DossierFilter): void {
  if (group != null && (group === '' || group.length > longestGroupCode)) {
    throw invalidInput(`group must be the code of a request, 1 to ${longestGroupCode} characters.`, 'group')
  }
  if (code != null && !codePattern.test(code)) {
    throw invalidInput('code must be 3 to 40 capital letters, digits, points and hyphens of a dossier code.', 'code')
  }
  if (status != null && (status.length === 0 || status.length > mostStatuses)) {
    throw invalidInput(`status must name 1 to ${mostStatuses} values, not ${status.length}.`, 'status')
  }
  if (supplementRequests != null && (supplementRequests < 1 || supplementRequests > mostSupplementRequests)) {
    throw invalidInput(
      `supplementRequests must be between 1 and ${mostSupplementRequests}, not ${supplementRequests}.`,
      'supplementRequests',
    )
  }
  if (dueWithin != null && (dueWithin.workingDays < 1 || dueWithin.workingDays > mostWorkingDays)) {
    throw invalidInput(
      `dueWithin.workingDays must be between 1 and ${mostWorkingDays}, not ${dueWithin.workingDays}.`,
      'dueWithin',
    )
  }
}

function checkDay(argument: Part, day: string | null | undefined): void {
  if (day != null) readDay(argument, day)
}

function readCounted({ figure, period, overdueOn, waitingOver8HoursOn }: DossierFilter): DossierConditions['counted'] {
  if (figure != null && period != null) return { figure, period: readConditions({ period }).period }
  if (overdueOn != null) return { figure: 'OVERDUE', period: dayOnly(overdueOn) }
  return waitingOver8HoursOn == null ? null : { figure: 'WAITING_OVER_8_HOURS', period: dayOnly(waitingOver8HoursOn) }
}

function dayOnly(day: string) {
  return { from: day, until: civilDay(dayNumber(day) + 1) }
}

async function readDue({ dueWithin }: DossierFilter, loaders: Loaders): Promise<DossierConditions['due']> {
  if (dueWithin == null) return null
  const { from, workingDays } = dueWithin
  const calendar = (await loaders.calendars()).ofProvince(null)
  if (calendar === null) throw invalidInput('dueWithin needs a working calendar, and none is loaded.', 'dueWithin')
  return { from, through: civilDay(addWorkingDays(calendar, dayNumber(from), workingDays)) }
}

async function readAppointed({ ageClass, overdueOn }: DossierFilter, loaders: Loaders) {
  if (ageClass == null) return null
  if (overdueOn == null) {
    throw invalidInput('ageClass says how long dossiers are overdue at the end of a day. Give overdueOn.', 'overdueOn')
  }
  const calendar = (await loaders.calendars()).ofProvince(null)
  if (calendar === null) throw invalidInput('ageClass needs a working calendar, and none is loaded.', 'ageClass')
  return appointmentDaysOf(calendar, ageClass, overdueOn)
}

async function readSubjects(
  { unit, agency, procedure, attribution: asked, restatedTo: on, asKnownAt }: DossierFilter,
  loaders: Loaders,
): Promise<DossierConditions['of'] | null> {
  const of: { subjects: Subjects; key: string; others?: readonly string[] }[] = []
  const attribution = asked ?? 'COMPETENT'
  if (unit != null) {
    const known = await readUnit(loaders, unit, 'unit')
    const moment = asKnownAt == null ? null : new Date(asKnownAt).toISOString()
    const restated = on == null ? null : await restatedTo(loaders, known.id, { on, asKnownAt: moment })
    if (on != null && restated === null) return null
    const [kind, key] =
      known.level === 'PROVINCE' ? (['PROVINCES', known.code] as const) : (['COMMUNES', known.id] as const)
    of.push({ subjects: { kind, attribution }, key, others: restated?.keys ?? [] })
  }
  if (agency != null) {
    await requireAgency(loaders, agency, 'agency')
    of.push({ subjects: { kind: 'AGENCIES' }, key: agency })
  }
  if (procedure != null) {
    of.push({ subjects: { kind: 'PROCEDURES' }, key: await readProcedure(loaders, procedure, 'procedure') })
  }
  return of
}

/** The day whose end the due states of a list tell. Null: of each dossier the last day its sender told of. */
export function dayOf({ until, asKnownAt }: { until: string | null; asKnownAt: string | null }): string | null {
  if (until !== null) return civilDay(dayNumber(until) - 1)
  return asKnownAt && civilDayOf(new Date(asKnownAt))
}
