import { hash } from 'node:crypto'
import { acceptanceDueAt } from '../rules/acceptance-due.ts'
import type { Limit } from '../rules/due-date.ts'
import { effectiveAppointment } from '../rules/effective-appointment.ts'
import { isClosure, isResult } from '../rules/end-of-processing.ts'
import { endedInTransition } from '../rules/transition.ts'
import type { WorkingCalendar } from '../rules/working-calendar.ts'
import type { SentDossier } from './read-dossier.ts'

/** The columns of the staging table, with their types; a row of cells follows this order. */
export const stagedColumns = {
  line_number: 'integer not null',
  line: 'text not null',
  encoding: 'dossiers.line_encoding not null',
  bytes: 'integer not null',
  reasons: 'jsonb not null',
  dossier_code: 'text',
  revision: 'bigint',
  deleted: 'boolean',
  procedure_code: 'text',
  status: 'dossiers.status',
  channel: 'dossiers.channel',
  submitted_at: 'timestamptz',
  acceptance_due_at: 'timestamptz',
  received_at: 'timestamptz',
  appointment_at: 'timestamptz',
  ended_at: 'timestamptz',
  returned_at: 'timestamptz',
  receiving_unit: 'text',
  competent_agency: 'text',
  competent_unit: 'text',
  residence_unit: 'text',
  applicant_kind: 'dossiers.applicant_kind',
  financial_obligation: 'boolean',
  paid_online: 'dossiers.online_payment',
  digitised: 'boolean',
  electronic_result: 'boolean',
  reused: 'boolean',
  personal_store: 'boolean',
  vneid_verified: 'boolean',
  satisfaction: 'dossiers.satisfaction',
  supplements: 'jsonb',
  apologies: 'jsonb',
  content_hash: 'text',
  due_at: 'timestamptz',
  paused_at: 'timestamptz',
  apologised_at: 'timestamptz',
  supplement_requests: 'smallint',
  ended_in_transition: 'boolean',
  group_code: 'text',
  group_service: 'dossiers.group_service',
  hand_overs: 'jsonb',
} as const

/** One row of the staging table, in the order of its columns. */
export type StagedRow = readonly (string | null)[]

/** What the cells of a dossier need besides what was sent. */
export interface Reckoning {
  readonly calendar: WorkingCalendar
  /** Statutory limits by procedure, for dossiers that were given no appointment. */
  readonly limits: ReadonlyMap<string, Limit>
}

/** The cells after those of the line itself: what was sent, its hash, and what follows from it. */
export function toStagedCells(dossier: SentDossier, { calendar, limits }: Reckoning): StagedRow {
  const { submittedAt } = dossier
  const facts = [
    dossier.dossierCode,
    dossier.revision,
    String(dossier.deleted),
    dossier.procedureCode,
    dossier.status,
    dossier.channel,
    toInstant(submittedAt),
    toInstant(submittedAt === null ? null : acceptanceDueAt(calendar, submittedAt)),
    toInstant(dossier.receivedAt),
    toInstant(dossier.appointmentAt),
    toInstant(dossier.endedAt),
    toInstant(dossier.returnedAt),
    dossier.receivingUnit,
    dossier.competentAgency,
    dossier.competentUnit,
    dossier.residenceUnit,
    dossier.applicantKind,
    dossier.obligation,
    dossier.paidOnline,
    dossier.digitised,
    dossier.electronicResult,
    dossier.reused,
    dossier.personalStore,
    dossier.vneidVerified,
    dossier.satisfaction,
    toPairs(dossier.supplements),
    toPairs(dossier.apologies),
  ]
  // The end of the 8 working hours follows from a calendar, not from the sender.
  const own = facts.toSpliced(7, 1)
  const group = [dossier.groupCode, dossier.groupService]
  const handOvers = toHandOvers(dossier)
  // Without a group or a hand-over the content is hashed as it was before they could be sent.
  const more = [...(dossier.groupCode === null ? [] : group), ...(handOvers === null ? [] : [handOvers])]
  const content = JSON.stringify([...own, ...more])
  return [
    ...facts,
    hash('sha256', content, 'hex'),
    ...toClock(dossier, calendar, limits.get(dossier.procedureCode ?? '')),
    ...group,
    handOvers,
  ]
}

/** What the figures need of the clock; it follows from the facts, the calendar and the catalogue. */
function toClock(dossier: SentDossier, calendar: WorkingCalendar, limit: Limit | null = null): StagedRow {
  const { status, supplements, apologies } = dossier
  const isResolved = isResult(status)
  const endedAt = isResolved || isClosure(status) ? dossier.endedAt : null
  const { effectiveAt, restsFrom } = effectiveAppointment(calendar, { ...dossier, endedAt, isResolved, limit })
  const letters = apologies.map(([issuedAt]) => issuedAt)
  return [
    toInstant(effectiveAt),
    toInstant(restsFrom),
    toInstant(letters.length === 0 ? null : Math.min(...letters)),
    String(supplements.length),
    String(endedInTransition(dossier)),
  ]
}

function toInstant(instant: number | null): string | null {
  return instant === null ? null : new Date(instant).toISOString()
}

function toHandOvers({ handOvers }: SentDossier): string | null {
  return handOvers.length === 0 ? null : JSON.stringify(handOvers.map(([at, from]) => [toInstant(at), from]))
}

function toPairs(pairs: readonly (readonly [number, number | null])[]): string | null {
  return pairs.length === 0 ? null : JSON.stringify(pairs.map((pair) => pair.map(toInstant)))
}
