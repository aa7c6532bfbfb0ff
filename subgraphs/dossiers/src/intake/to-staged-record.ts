import { acceptanceDueAt } from '../rules/acceptance-due.ts'
import type { Limit } from '../rules/due-date.ts'
import { effectiveAppointment } from '../rules/effective-appointment.ts'
import { isClosure, isResult } from '../rules/end-of-processing.ts'
import { keptNewDate } from '../rules/kept-new-date.ts'
import { outcomeOf, type Closure } from '../rules/outcome.ts'
import { secondRequest } from '../rules/second-request.ts'
import { endedInTransition } from '../rules/transition.ts'
import type { WorkingCalendar } from '../rules/working-calendar.ts'
import type { SentDossier } from './read-dossier.ts'
import type { StagedRecord } from './staged-record.ts'

/** What the facts of a dossier are worked out with. */
export interface Reckoning {
  readonly calendar: WorkingCalendar
  /** Statutory limits by procedure, for dossiers that were given no appointment. */
  readonly limits: ReadonlyMap<string, Limit>
}

type LineFacts = Pick<StagedRecord, 'lineNumber' | 'line' | 'encoding' | 'bytes' | 'reasons'>

/** A line with the dossier that was read from it, and what follows from the dossier by the rules. */
export function toStagedRecord(line: LineFacts, dossier: SentDossier, { calendar, limits }: Reckoning): StagedRecord {
  const { submittedAt } = dossier
  return {
    ...line,
    dossierCode: dossier.dossierCode,
    revision: dossier.revision,
    deleted: dossier.deleted,
    procedureCode: dossier.procedureCode,
    status: dossier.status,
    channel: dossier.channel,
    submittedAt,
    receivedAt: dossier.receivedAt,
    promisedAt: dossier.appointmentAt,
    endedAt: dossier.endedAt,
    returnedAt: dossier.returnedAt,
    receivingUnit: dossier.receivingUnit,
    receivingPoint: dossier.receivingPoint,
    competentAgency: dossier.competentAgency,
    competentUnit: dossier.competentUnit,
    residenceUnit: dossier.residenceUnit,
    applicantKind: dossier.applicantKind,
    financialObligation: dossier.obligation,
    paidOnline: dossier.paidOnline,
    digitised: dossier.digitised,
    electronicResult: dossier.electronicResult,
    reused: dossier.reused,
    personalStore: dossier.personalStore,
    vneidVerified: dossier.vneidVerified,
    satisfaction: dossier.satisfaction,
    supplements: dossier.supplements.map(([from, until]) => [toIso(from), until === null ? null : toIso(until)]),
    apologies: dossier.apologies.map(([at, date]) => [toIso(at), date === null ? null : toIso(date)]),
    handOvers: dossier.handOvers.map(([at, from]) => [toIso(at), from]),
    groupCode: dossier.groupCode,
    groupService: dossier.groupService,
    acceptanceDueAt: submittedAt === null ? null : acceptanceDueAt(calendar, submittedAt),
    ...clockOf(dossier, calendar, limits.get(dossier.procedureCode ?? '') ?? null),
  }
}

type ClockFacts = Pick<
  StagedRecord,
  | 'appointmentAt'
  | 'restsFrom'
  | 'apologisedAt'
  | 'askedTwiceAt'
  | 'outcome'
  | 'keptNewDate'
  | 'afterAppointment'
  | 'supplementRequests'
  | 'voidSupplements'
  | 'endedInTransition'
>

const closures: Readonly<Record<string, Closure>> = {
  REFUSED: 'REFUSED',
  WITHDRAWAL_REQUESTED: 'WITHDRAWN',
  STOPPED: 'STOPPED',
}

/** What the clock of the dossier says. Refused is never received; what was stopped before reception was withdrawn. */
function clockOf(dossier: SentDossier, calendar: WorkingCalendar, limit: Limit | null): ClockFacts {
  const { status, supplements, apologies } = dossier
  const receivedAt = status === 'REFUSED' ? null : dossier.receivedAt
  const isResolved = isResult(status)
  const endedAt = isResolved || isClosure(status) ? dossier.endedAt : null
  const { effectiveAt, restsFrom, ignored } = effectiveAppointment(calendar, {
    ...dossier,
    receivedAt,
    endedAt,
    isResolved,
    limit,
  })
  const told = closures[status ?? ''] ?? null
  const closure = told === 'STOPPED' && receivedAt === null ? 'WITHDRAWN' : told
  return {
    appointmentAt: effectiveAt,
    restsFrom,
    apologisedAt: firstLetter(apologies, endedAt),
    askedTwiceAt: secondRequest({ receivedAt, endedAt, supplements }),
    outcome: outcomeOf({ endedAt, appointmentAt: effectiveAt, closure }),
    keptNewDate: endedAt === null ? null : keptNewDate({ endedAt, apologies }),
    afterAppointment: endedAt === null || effectiveAt === null ? null : endedAt > effectiveAt,
    supplementRequests: supplements.length,
    voidSupplements: ignored.filter(({ reason }) => reason !== 'AFTER_APPOINTMENT').length,
    endedInTransition: endedInTransition(dossier),
  }
}

/** When the first letter of apology was issued, by the end of the dossier. Null: there was none by then. */
function firstLetter(apologies: SentDossier['apologies'], endedAt: number | null): number | null {
  const issued = apologies.map(([issuedAt]) => issuedAt).filter((at) => at <= (endedAt ?? Infinity))
  return issued.length === 0 ? null : Math.min(...issued)
}

/** Instants come by the thousand and whole minutes: the day is worked out once. */
function toIso(instant: number): string {
  return new Date(instant).toISOString()
}
